import { l10n, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { Device } from "../../api";
import type { Connection } from "../../accounts/connections";
import { type Column, DEVICE_COLUMNS, udfColumn } from "../../estate/export/columns";
import { EXPORT_FORMATS, type ExportFormat } from "../../estate/export/format";
import type { EstateIndex } from "../../estate/index/estateIndex";
import { withoutIcons } from "../names";

/** User-defined fields that are offered while nobody knows which are used. */
const USUAL_UDFS = 30;

/** Asks for the format of a file. */
export async function pickFormat(last: ExportFormat): Promise<ExportFormat | undefined> {
  const items = EXPORT_FORMATS.map((format) => ({
    label: formatName(format),
    description: format === last ? l10n.t("as last time") : "",
    format,
  }));
  const first = items.filter(({ format }) => format === last);
  const others = items.filter(({ format }) => format !== last);
  const options = { title: l10n.t("Export Devices"), placeHolder: l10n.t("Format of the file") };
  return (await window.showQuickPick([...first, ...others], options))?.format;
}

function formatName(format: ExportFormat): string {
  switch (format) {
    case "csv":
      return l10n.t("CSV, for spreadsheets");
    case "json":
      return l10n.t("JSON");
    case "jsonl":
      return l10n.t("JSON Lines");
    case "markdown":
      return l10n.t("Markdown table");
  }
}

type ColumnItem = QuickPickItem & { readonly column?: Column<Device> };

/** Asks for the columns; those that were chosen last are chosen already. */
export async function pickColumns(
  connection: Connection,
  index: EstateIndex,
  last: readonly string[],
): Promise<Column<Device>[] | undefined> {
  await learnLabels(connection, index);
  const item = (column: Column<Device>): ColumnItem => ({
    label: withoutIcons(column.header),
    description: column.id,
    picked: last.includes(column.id),
    column,
  });
  const items: ColumnItem[] = [
    ...DEVICE_COLUMNS.map(item),
    { label: l10n.t("User-defined fields"), kind: QuickPickItemKind.Separator },
    ...udfOrdinals(index).map((ordinal) => item(udfColumn(ordinal, index.devices.udfLabels.get(ordinal)))),
  ];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Export Devices"),
    canPickMany: true,
    matchOnDescription: true,
    placeHolder: l10n.t("Columns of the file"),
  });
  const columns = chosen?.flatMap(({ column }) => column ?? []) ?? [];
  return columns.length === 0 ? undefined : columns;
}

function udfOrdinals({ devices }: EstateIndex): number[] {
  const known = new Set([...devices.udfOrdinals, ...devices.udfLabels.keys()]);
  const usual = Array.from({ length: USUAL_UDFS }, (_, place) => place + 1);
  return (known.size > 0 ? [...known] : usual).sort((a, b) => a - b);
}

/** Only devices of v3 tell what the account calls its fields, and not every platform has them. */
async function learnLabels({ client }: Connection, index: EstateIndex): Promise<void> {
  if (index.devices.udfLabels.size > 0) return;
  try {
    const { rows } = await client.page("/v3/account/devices", { query: { page: 0, max: 1 } });
    index.learnDevices(rows);
  } catch {
    // The fields are offered by their numbers then.
  }
}
