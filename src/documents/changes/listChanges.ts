import type { ChangeList, Versions } from "./changeList";
import { deviceChanges } from "./deviceChanges";
import type { VariableOwner } from "./operation";
import { siteChanges } from "./siteChanges";
import { variableChanges } from "./variableChanges";

/** What a document that can be edited is about. */
export type Subject =
  | { readonly kind: "device"; readonly uid: string }
  | { readonly kind: "site"; readonly uid: string }
  | { readonly kind: "variables"; readonly owner: VariableOwner };

export interface ChangeOptions {
  /** What stands on the platform now, without bullets. */
  readonly clear: unknown;
  /** Ordinals of the user-defined fields whose values are not shown. */
  readonly secretUdfs: ReadonlySet<number>;
}

/** Makes the list of operations that an edit asks for. */
export function listChanges(
  subject: Subject,
  versions: Versions,
  { clear, secretUdfs }: ChangeOptions,
): ChangeList {
  switch (subject.kind) {
    case "device":
      return deviceChanges(subject.uid, versions, secretUdfs);
    case "site":
      return siteChanges(subject.uid, versions, clear);
    case "variables":
      return variableChanges(subject.owner, versions, clear);
  }
}
