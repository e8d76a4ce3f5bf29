import { env, l10n, Uri, window } from "vscode";
import { ownerOf, type Resource } from "../resource";
import type { DocumentAddress } from "../address";
import { formatLink, type LinkedResource, parseLink } from "./deepLink";

/** Copies a link that opens a document, in any VS Code that has this extension and the account. */
export async function copyLink({ accountId, resource }: DocumentAddress, extensionId: string): Promise<void> {
  const linked = linkedOf(resource);
  const link = linked && formatLink({ resource: linked, account: accountId });
  if (!link || !parseLink(link.path, link.query)) {
    void window.showInformationMessage(l10n.t("There are links to sites, devices, alerts and jobs only."));
    return;
  }
  const uri = Uri.from({ scheme: env.uriScheme, authority: extensionId, ...link });
  await env.clipboard.writeText(uri.toString(true));
  window.setStatusBarMessage(l10n.t("Copied the link"), 3000);
}

/** A link to what belongs to a device or a site leads to that. */
function linkedOf(resource: Resource): LinkedResource | undefined {
  if (resource.kind === "alert" || resource.kind === "job") return resource;
  return ownerOf(resource);
}
