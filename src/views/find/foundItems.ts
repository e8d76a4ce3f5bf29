import type { DeviceHit } from "../../estate/search/findDevices";
import type { SiteHit, SiteSearchField } from "../../estate/search/findSites";
import type { SearchField } from "../../estate/search/searchFields";
import { deviceState } from "../../estate/arrange/deviceState";
import type { Translate } from "../../accounts/problem";
import { textOf, withoutIcons } from "../names";
import type { DeviceNode, SiteNode } from "../nodes";
import { deviceNode, siteNode } from "../nodesOf";
import { type RowContext, rowOf } from "../rows";
import type { FoundItem } from "./finder";

/** How a pick shows a device: its state as icon, its site, and what was found beside the name. */
export function deviceItem(
  accountId: string,
  { device, matches }: DeviceHit,
  context: RowContext,
): FoundItem<DeviceNode> {
  const node = deviceNode(accountId, device.uid ?? "", device);
  const row = rowOf(node, context);
  const site = textOf(device.siteName);
  const found = matches.flatMap(({ field, text }) => {
    const word = deviceWord(field, context.t);
    return word === undefined ? [] : [`${word} ${textOf(text) ?? ""}`];
  });
  return {
    node,
    label: withoutIcons(row.label),
    description: withoutIcons([site, row.description].filter(Boolean).join(" · ")),
    detail: found.length === 0 ? undefined : withoutIcons([...new Set(found)].join(" · ")),
    icon: STATE_ICONS[deviceState(device)],
  };
}

/** How a pick shows a site. */
export function siteItem(
  accountId: string,
  { site, matches }: SiteHit,
  context: RowContext,
): FoundItem<SiteNode> {
  const node = siteNode(accountId, site.uid ?? "", site);
  const row = rowOf(node, context);
  const found = matches.flatMap(({ field, text }) => {
    const word = siteWord(field, context.t);
    return word === undefined ? [] : [`${word} ${textOf(text) ?? ""}`];
  });
  return {
    node,
    label: withoutIcons(row.label),
    description: row.description,
    detail: found.length === 0 ? undefined : withoutIcons([...new Set(found)].join(" · ")),
    icon: row.icon.id,
  };
}

const STATE_ICONS = {
  online: "circle-filled",
  offline: "circle-outline",
  suspended: "circle-slash",
  deleted: "trash",
} as const;

/** What a field is called where it is found; nothing for those that the row shows anyway. */
function deviceWord(field: SearchField, t: Translate): string | undefined {
  switch (field) {
    case "hostname":
    case "siteName":
      return undefined;
    case "description":
      return t("Description");
    case "intIpAddress":
      return t("IP");
    case "extIpAddress":
      return t("External IP");
    case "macs":
      return t("MAC");
    case "serial":
      return t("Serial number");
    case "uid":
      return t("Uid");
    case "id":
      return t("Id");
    case "lastLoggedInUser":
      return t("User");
    case "domain":
      return t("Domain");
    case "operatingSystem":
      return t("System");
  }
}

function siteWord(field: SiteSearchField, t: Translate): string | undefined {
  switch (field) {
    case "name":
      return undefined;
    case "description":
      return t("Description");
    case "autotaskCompanyName":
      return t("Autotask company");
    case "uid":
      return t("Uid");
    case "id":
      return t("Id");
  }
}
