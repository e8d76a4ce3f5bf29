import type { Resource } from "../resource";

/** A document that can be edited and saved, as far as the platform has ways to change it. */
export type EditableResource = Extract<
  Resource,
  { readonly kind: "device" | "site" | "siteVariables" | "accountVariables" }
>;

export function isEditable(resource: Resource): resource is EditableResource {
  switch (resource.kind) {
    case "device":
    case "site":
    case "siteVariables":
    case "accountVariables":
      return true;
    default:
      return false;
  }
}
