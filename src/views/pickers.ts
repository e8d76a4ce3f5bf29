import { l10n, window } from "vscode";
import type { Connection } from "../accounts/connections";
import { DeviceFinder } from "./find/deviceFinder";
import { findByTyping } from "./find/findPick";
import { SiteFinder } from "./find/siteFinder";
import type { DeviceNode, SiteNode } from "./nodes";

/** Lets a person find a site. The platform searches too, so every site of the account can be found. */
export async function pickSite(connection: Connection): Promise<SiteNode | undefined> {
  return findByTyping(new SiteFinder(connection, await connection.estate.indexed()));
}

/** Lets a person find a device, in all sites. */
export async function pickDevice(connection: Connection): Promise<DeviceNode | undefined> {
  return findByTyping(new DeviceFinder(connection, await connection.estate.indexed()));
}

export async function pickSiteOrDevice(connection: Connection): Promise<SiteNode | DeviceNode | undefined> {
  const kinds = [
    { label: l10n.t("Device…"), pick: () => pickDevice(connection) },
    { label: l10n.t("Site…"), pick: () => pickSite(connection) },
  ];
  const kind = await window.showQuickPick(kinds, { placeHolder: l10n.t("Of a device or of a site?") });
  return kind?.pick();
}
