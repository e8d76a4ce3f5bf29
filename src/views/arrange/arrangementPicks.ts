import { l10n, window } from "vscode";
import { type Grouping, GROUPINGS } from "../../estate/arrange/grouping";
import { SORT_KEYS, type SortKey } from "../../estate/arrange/sorting";
import type { Arrangement } from "./arrangement";

/** Asks what devices are grouped by. */
export async function pickGrouping({ grouping }: Arrangement): Promise<Partial<Arrangement> | undefined> {
  const items = GROUPINGS.map((each) => ({
    label: groupingName(each),
    description: each === grouping ? l10n.t("now") : "",
    grouping: each,
  }));
  const item = await window.showQuickPick(items, { title: l10n.t("Group Devices By") });
  return item && { grouping: item.grouping };
}

/** Asks what devices are sorted by. What they are sorted by already turns the order round. */
export async function pickSorting({ sorting }: Arrangement): Promise<Partial<Arrangement> | undefined> {
  const items = SORT_KEYS.map((by) => ({
    label: sortName(by),
    description: by === sorting.by ? l10n.t("now; choose again to turn the order round") : "",
    sorting: { by, descending: by === sorting.by && !sorting.descending },
  }));
  const item = await window.showQuickPick(items, { title: l10n.t("Sort Devices By") });
  return item && { sorting: item.sorting };
}

function groupingName(grouping: Grouping): string {
  switch (grouping) {
    case "site":
      return l10n.t("Site");
    case "os":
      return l10n.t("Operating system");
    case "class":
      return l10n.t("Device class");
    case "state":
      return l10n.t("State");
    case "patch":
      return l10n.t("Patch state");
  }
}

function sortName(key: SortKey): string {
  switch (key) {
    case "name":
      return l10n.t("Name");
    case "state":
      return l10n.t("State");
    case "lastSeen":
      return l10n.t("Last seen");
    case "lastReboot":
      return l10n.t("Last reboot");
    case "os":
      return l10n.t("Operating system");
    case "user":
      return l10n.t("Last user");
    case "ip":
      return l10n.t("IP address");
    case "patch":
      return l10n.t("Patch state");
    case "created":
      return l10n.t("Added");
  }
}
