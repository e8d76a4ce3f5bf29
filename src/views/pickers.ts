import { l10n, window } from "vscode";
import type { Connection } from "../accounts/connections";
import { findDevice, findSite } from "./find/finders";
import type { DeviceNode, SiteNode } from "./nodes";

/** Asks for a site of an account. */
export function pickSite(connection: Connection): Promise<SiteNode | undefined> {
  return findSite(connection, connection.estate.indexed(), { title: l10n.t("Choose a Site") });
}

/** Asks for a device of an account. */
export function pickDevice(connection: Connection): Promise<DeviceNode | undefined> {
  return findDevice(connection, connection.estate.indexed(), { title: l10n.t("Choose a Device") });
}

export async function pickSiteOrDevice(connection: Connection): Promise<SiteNode | DeviceNode | undefined> {
  const kinds = [
    { label: l10n.t("Device…"), pick: () => pickDevice(connection) },
    { label: l10n.t("Site…"), pick: () => pickSite(connection) },
  ];
  const kind = await window.showQuickPick(kinds, { placeHolder: l10n.t("Of a device or of a site?") });
  return kind?.pick();
}
