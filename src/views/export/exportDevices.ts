import { l10n, Uri, window, workspace } from "vscode";
import type { Connection } from "../../accounts/connections";
import { type ExportFormat, FILE_EXTENSIONS } from "../../estate/export/format";
import type { EstateIndex } from "../../estate/index/estateIndex";
import type { Memory } from "../arrange/arrangements";
import type { DeviceSource } from "./deviceSource";
import { rememberChoice, rememberedChoice } from "./exportChoices";
import { pickColumns, pickFormat } from "./exportPicks";
import { exportToFile } from "./exportToFile";

/** What is exported, and under which name. */
export interface ExportOrder {
  readonly connection: Connection;
  readonly index: EstateIndex;
  readonly source: DeviceSource;
  /** What the devices are, such as a site's name; a part of the file's name. */
  readonly name: string;
}

/** Asks for format, columns and file, and writes the devices there. */
export async function exportDevices(order: ExportOrder, memory: Memory): Promise<void> {
  const last = rememberedChoice(memory);
  const format = await pickFormat(last.format);
  if (!format) return;
  const columns = await pickColumns(order.connection, order.index, last.columns);
  if (!columns) return;
  await rememberChoice(memory, { format, columns: columns.map(({ id }) => id) });
  const file = await window.showSaveDialog({
    defaultUri: suggestedFile(order.name, format),
    filters: { [format.toUpperCase()]: [FILE_EXTENSIONS[format]] },
    title: l10n.t("Export Devices"),
  });
  if (!file) return;
  if (file.scheme !== "file") {
    void window.showWarningMessage(
      l10n.t("An export is written to a disk only. Choose a file on this computer."),
    );
    return;
  }
  const { source, connection } = order;
  await exportToFile({ source, format, columns, closed: connection.closed }, file.fsPath);
}

function suggestedFile(name: string, format: ExportFormat): Uri {
  const plain = name.replace(/[^\p{L}\p{N}._-]+/gu, " ").trim() || "devices";
  const fileName = `${plain}.${FILE_EXTENSIONS[format]}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? Uri.joinPath(folder, fileName) : Uri.file(fileName);
}
