import { l10n } from "vscode";
import type { Connection } from "../../accounts/connections";
import type { Indexing } from "../../estate/estate";
import type { DeviceNode, SiteNode } from "../nodes";
import { findByTyping, type FindPickOptions } from "./findPick";
import type { FoundNode } from "./finder";

/** What a pick offers beside the rows that are found, and what it is called where it does not go to them. */
export type FindActions<N extends FoundNode> = Pick<FindPickOptions<N>, "actions" | "buttons"> &
  Partial<Pick<FindPickOptions<N>, "title">>;

/** Lets a person find a device of the whole account. What finds it is loaded while the pick opens. */
export function findDevice(
  connection: Connection,
  indexing: Promise<Indexing>,
  actions: FindActions<DeviceNode> = {},
): Promise<DeviceNode | undefined> {
  const finder = Promise.all([import("./deviceFinder"), indexing]).then(
    ([{ DeviceFinder }, made]) => new DeviceFinder(connection, made),
  );
  return findByTyping(finder, {
    title: l10n.t("Go to Device"),
    placeholder: l10n.t("Host name, IP, MAC, user, site, uid, portal URL, or a filter such as os:server"),
    ...actions,
  });
}

/** Lets a person find a site. The platform searches too, so every site of the account can be found. */
export function findSite(
  connection: Connection,
  indexing: Promise<Indexing>,
  actions: FindActions<SiteNode> = {},
): Promise<SiteNode | undefined> {
  const finder = Promise.all([import("./siteFinder"), indexing]).then(
    ([{ SiteFinder }, made]) => new SiteFinder(connection, made),
  );
  return findByTyping(finder, {
    title: l10n.t("Go to Site"),
    placeholder: l10n.t("Name of the site, uid, id or portal URL"),
    ...actions,
  });
}
