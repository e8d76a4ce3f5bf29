import { COMMANDS } from "../../commands/commandIds";
import type { Translate } from "../../accounts/problem";
import type { Grouping } from "../../estate/arrange/grouping";
import { formatCount } from "../formatCount";
import { textOf } from "../names";
import type { FilterNode, GroupNode } from "../nodes";
import { plainRow, type Row } from "../row";
import type { RowContext } from "../rows";
import type { TreeFilter } from "./arrangement";

/** Says what the rows below it leave out; a click changes it. */
export function filterRow(
  { filter, shown, known, whole, status }: FilterNode,
  { t, language }: RowContext,
): Row {
  const name = filterName(filter);
  const all = formatCount(known, language);
  const label =
    name === undefined ? t("{0} devices", all) : t("{0} of {1} devices", formatCount(shown, language), all);
  const hidden = name !== undefined && shown === 0 ? [t("Nothing matches. Click to change the filter.")] : [];
  const description = [...(name === undefined ? [] : [name]), ...hidden, ...(whole ? [] : [status])].join(
    " · ",
  );
  const command = { id: COMMANDS.filterDevices, title: t("Filter Devices") };
  const flagged = name === undefined ? "filter" : "filter active";
  return plainRow(label, description, name === undefined ? "filter" : "filter-filled", flagged, { command });
}

/** What a filter is called; nothing when there is none. */
export function filterName(filter: TreeFilter): string | undefined {
  switch (filter.kind) {
    case "none":
      return undefined;
    case "expression":
      return textOf(filter.text);
    case "platform":
      return textOf(filter.name) ?? String(filter.filterId);
  }
}

/** Renders devices that have something in common. */
export function groupRow({ grouping, name, count }: GroupNode, { t, language }: RowContext): Row {
  const label = groupName(grouping, name, t);
  const devices = formatCount(count, language);
  const row = plainRow(label, devices, groupIcon(grouping, name), "group", { expandable: true });
  return { ...row, spoken: t("{0}, {1} devices", label, devices) };
}

function groupName(grouping: Grouping, name: string, t: Translate): string {
  if (name === "") return t("Unknown");
  const words: Readonly<Record<string, string>> =
    grouping === "state"
      ? { online: t("Online"), offline: t("Offline"), suspended: t("Suspended"), deleted: t("Deleted") }
      : {};
  return words[name] ?? textOf(name) ?? t("Unknown");
}

function groupIcon(grouping: Grouping, name: string): string {
  const states: Readonly<Record<string, string>> = {
    online: "circle-filled",
    suspended: "circle-slash",
    deleted: "trash",
  };
  switch (grouping) {
    case "site":
      return "home";
    case "os":
      return "device-desktop";
    case "class":
      return "symbol-class";
    case "state":
      return states[name] ?? "circle-outline";
    case "patch":
      return "shield";
  }
}
