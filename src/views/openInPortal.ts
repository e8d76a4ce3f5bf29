import { env, l10n, Uri, window } from "vscode";
import { nameOf } from "./names";
import type { DeviceNode, SiteNode } from "./nodes";
import { safePortalUrl } from "../accounts/portal";

/** Opens the portal's page of a site or a device in the browser, unless its link is not safe. */
export async function openInPortal(node: SiteNode | DeviceNode): Promise<void> {
  const url = safePortalUrl(node.kind === "site" ? node.site.portalUrl : node.device.portalUrl);
  if (url) await env.openExternal(Uri.parse(url, true));
  else void window.showWarningMessage(l10n.t("{0} has no link to the Datto RMM portal.", nameOf(node)));
}
