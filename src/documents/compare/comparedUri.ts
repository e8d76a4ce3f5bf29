import type { Uri } from "vscode";
import { fieldsOf } from "../../api/fields";
import { type DocumentAddress, addressOf, SCHEME } from "../address";

/** Scheme of documents that stand in a comparison: read-only, and without anything that is shown above documents. */
export const COMPARED_SCHEME = "datto-rmm-compare";

/** What of a document stands in a comparison. */
export interface ComparedForm {
  /** As the platform sends it, or in a form in which two resources of a kind can be compared. */
  readonly form: "plain" | "normal";
  /** Epoch milliseconds of a snapshot; missing for what stands on the platform now. */
  readonly at?: number;
}

export interface ComparedAddress extends ComparedForm {
  readonly document: DocumentAddress;
}

/** The address of a document in a comparison. It can be read again after a reload of the window. */
export function comparedUri(document: Uri, { form, at }: ComparedForm): Uri {
  const query = JSON.stringify({ ...queryOf(document), form, ...(at === undefined ? {} : { at }) });
  return document.with({ scheme: COMPARED_SCHEME, query });
}

/** Reads an address of a comparison, or gives `undefined` when it names nothing that there is. */
export function comparedAddress(uri: Uri): ComparedAddress | undefined {
  if (uri.scheme !== COMPARED_SCHEME) return undefined;
  const document = addressOf(uri.with({ scheme: SCHEME }));
  const { form, at } = queryOf(uri);
  if (!document || (form !== "plain" && form !== "normal")) return undefined;
  return { document, form, ...(typeof at === "number" ? { at } : {}) };
}

function queryOf({ query }: Uri): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(query));
  } catch {
    return {};
  }
}
