import { open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { commands, env, l10n, ProgressLocation, Uri, window } from "vscode";
import type { Device } from "../../api";
import { signalOf } from "../../accounts/cancellation";
import { problemOf } from "../../accounts/problem";
import type { Column } from "../../estate/export/columns";
import type { ExportFormat } from "../../estate/export/format";
import { type ExportSummary, writeExport } from "../../estate/export/writeExport";
import { formatCount } from "../formatCount";
import type { DeviceSource } from "./deviceSource";

/** What is written, and how. */
export interface FileExport {
  readonly source: DeviceSource;
  readonly format: ExportFormat;
  readonly columns: readonly Column<Device>[];
  /** Ends the export when the account is signed out. */
  readonly closed: AbortSignal;
}

/**
 * Writes devices to a file, part by part, and says how many these are. They go to a file beside it first: one of the
 * wanted name is always whole, and what ended early says so in its name.
 */
export async function exportToFile(task: FileExport, file: string): Promise<void> {
  const draft = `${file}.part`;
  try {
    const summary = await writeDraft(task, draft);
    const written = nameFor(summary, file);
    if (written === undefined) await tellNothing(summary, task.closed);
    else {
      await rename(draft, written);
      await tell(summary, written, task.closed);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeDraft(
  { source, format, columns, closed }: FileExport,
  draft: string,
): Promise<ExportSummary> {
  const options = {
    location: ProgressLocation.Notification,
    cancellable: true,
    title: l10n.t("Exporting devices"),
  };
  return window.withProgress(options, async (progress, cancellation) => {
    const signal = AbortSignal.any([signalOf(cancellation), closed]);
    const handle = await open(draft, "w");
    try {
      return await writeExport({
        format,
        columns,
        batches: source.batches(signal),
        write: (text) => handle.writeFile(text),
        progress: (rows, total = source.count) => progress.report({ message: partText(rows, total) }),
        signal,
      });
    } finally {
      await handle.close();
    }
  });
}

/** The file that a draft becomes; none when it holds nothing because it ended early. */
function nameFor({ rows, end }: ExportSummary, file: string): string | undefined {
  if (end.kind === "whole" || end.kind === "short") return file;
  if (rows === 0) return undefined;
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, `${name} (${l10n.t("incomplete")})${ext}`);
}

async function tellNothing({ end }: ExportSummary, closed: AbortSignal): Promise<void> {
  if (end.kind === "cancelled" && !closed.aborted) return;
  await window.showWarningMessage(l10n.t("Nothing was exported: {0}", reasonOf(end, closed)));
}

/** Says how many rows were written, and whether these are all. */
async function tell({ rows, total, end }: ExportSummary, file: string, closed: AbortSignal): Promise<void> {
  const show = l10n.t("Open File");
  const name = path.basename(file);
  const answer =
    end.kind === "whole"
      ? await window.showInformationMessage(
          l10n.t("Wrote {0} devices to {1}. These are all.", formatCount(rows, env.language), name),
          show,
        )
      : await window.showWarningMessage(
          l10n.t(
            "Wrote {0} devices to {1}. These are not all: {2}",
            partText(rows, total),
            name,
            reasonOf(end, closed),
          ),
          show,
        );
  if (answer === show) await commands.executeCommand("vscode.open", Uri.file(file));
}

function partText(rows: number, total: number | undefined): string {
  const written = formatCount(rows, env.language);
  return total === undefined ? written : l10n.t("{0} of {1}", written, formatCount(total, env.language));
}

function reasonOf(end: ExportSummary["end"], closed: AbortSignal): string {
  switch (end.kind) {
    case "whole":
      return "";
    case "cancelled":
      return closed.aborted
        ? l10n.t("the account was signed out or its key renewed.")
        : l10n.t("the export was cancelled.");
    case "short":
      return l10n.t("the platform counts more devices than it lists.");
    case "failed": {
      const { title, detail } = problemOf(end.error, l10n.t);
      return `${title}. ${detail}`;
    }
  }
}
