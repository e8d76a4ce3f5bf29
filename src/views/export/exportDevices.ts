import { open } from "node:fs/promises";
import path from "node:path";
import { commands, env, l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import type { Device } from "../../api";
import type { Connection } from "../../accounts/connections";
import { problemOf } from "../../accounts/problem";
import type { Column } from "../../estate/export/columns";
import { type ExportFormat, FILE_EXTENSIONS } from "../../estate/export/format";
import { type ExportSummary, writeExport } from "../../estate/export/writeExport";
import type { EstateIndex } from "../../estate/index/estateIndex";
import type { Memory } from "../arrange/arrangements";
import { formatCount } from "../formatCount";
import type { DeviceSource } from "./deviceSource";
import { rememberChoice, rememberedChoice } from "./exportChoices";
import { pickColumns, pickFormat } from "./exportPicks";

/** What is exported, and under which name. */
export interface ExportOrder {
  readonly connection: Connection;
  readonly index: EstateIndex;
  readonly source: DeviceSource;
  /** What the devices are, such as a site's name; a part of the file's name. */
  readonly name: string;
}

/** Asks for format, columns and file, and writes the devices there, part by part. */
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
  await tell(await writeFile(order.source, format, columns, file), file);
}

async function writeFile(
  source: DeviceSource,
  format: ExportFormat,
  columns: readonly Column<Device>[],
  file: Uri,
): Promise<ExportSummary> {
  const abort = new AbortController();
  const options = {
    location: ProgressLocation.Notification,
    cancellable: true,
    title: l10n.t("Exporting devices"),
  };
  return window.withProgress(options, async (progress, cancellation) => {
    cancellation.onCancellationRequested(() => abort.abort());
    const handle = await open(file.fsPath, "w");
    try {
      return await writeExport({
        format,
        columns,
        batches: source.batches(abort.signal),
        write: (text) => handle.writeFile(text),
        progress: (rows, total = source.count) => progress.report({ message: partText(rows, total) }),
        signal: abort.signal,
      });
    } finally {
      await handle.close();
    }
  });
}

/** Says how many rows were written, and whether these are all. */
async function tell(summary: ExportSummary, file: Uri): Promise<void> {
  const show = l10n.t("Open File");
  const { rows, total, end } = summary;
  const name = path.basename(file.fsPath);
  const written = formatCount(rows, env.language);
  const answer =
    end.kind === "whole"
      ? await window.showInformationMessage(
          l10n.t("Wrote {0} devices to {1}. These are all.", written, name),
          show,
        )
      : await window.showWarningMessage(
          l10n.t(
            "Wrote {0} devices to {1}. These are not all: {2}",
            partText(rows, total),
            name,
            reasonOf(end),
          ),
          show,
        );
  if (answer === show) await commands.executeCommand("vscode.open", file);
}

function partText(rows: number, total: number | undefined): string {
  const written = formatCount(rows, env.language);
  return total === undefined ? written : l10n.t("{0} of {1}", written, formatCount(total, env.language));
}

function reasonOf(end: Exclude<ExportSummary["end"], { kind: "whole" }>): string {
  switch (end.kind) {
    case "cancelled":
      return l10n.t("the export was cancelled.");
    case "short":
      return l10n.t("the platform counts more devices than it lists.");
    case "failed": {
      const { title, detail } = problemOf(end.error, l10n.t);
      return `${title}. ${detail}`;
    }
  }
}

function suggestedFile(name: string, format: ExportFormat): Uri {
  const plain = name.replace(/[^\p{L}\p{N}._-]+/gu, " ").trim() || "devices";
  const fileName = `${plain}.${FILE_EXTENSIONS[format]}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? Uri.joinPath(folder, fileName) : Uri.file(fileName);
}
