import { env, l10n, window } from "vscode";
import type { Device } from "../../api";
import { DEVICE_COLUMNS } from "../../estate/export/columns";
import { formatOf } from "../../estate/export/format";
import { tsvFormat } from "../../estate/export/tsv";
import type { Memory } from "../arrange/arrangements";
import { rememberedChoice } from "./exportChoices";

const SHOWN_MS = 3000;

/** Copies devices as a table, with the columns of the last export. */
export async function copyTable(devices: readonly Device[], memory: Memory): Promise<void> {
  const kinds = [
    { label: l10n.t("Tab-separated, for spreadsheets"), make: tsvFormat },
    {
      label: l10n.t("Markdown"),
      make: (columns: typeof DEVICE_COLUMNS) => formatOf("markdown", columns),
    },
  ];
  const kind = await window.showQuickPick(kinds, { placeHolder: l10n.t("Copy as which table?") });
  if (!kind) return;
  const chosen = rememberedChoice(memory).columns;
  const columns = DEVICE_COLUMNS.filter(({ id }) => chosen.includes(id));
  const { begin, row, end } = kind.make(columns.length > 0 ? columns : DEVICE_COLUMNS);
  await env.clipboard.writeText(begin + devices.map(row).join("") + end);
  window.setStatusBarMessage(l10n.t("Copied {0} devices", devices.length), SHOWN_MS);
}
