import { isAborted } from "../../api/errors";
import type { Column } from "./columns";
import { type ExportFormat, formatOf } from "./format";

/** Some rows of what is exported: a page of a list, or a part of a selection. */
export interface Batch<Row> {
  readonly rows: readonly Row[];
  /** Rows of the whole list, where they are counted. */
  readonly total?: number | undefined;
}

export interface ExportTask<Row> {
  readonly format: ExportFormat;
  readonly columns: readonly Column<Row>[];
  /** Is asked for the next batch when the one before is written, so that no more than it is in memory. */
  readonly batches: AsyncIterable<Batch<Row>> | Iterable<Batch<Row>>;
  /** Takes the next part of the file; is waited for. */
  readonly write: (text: string) => Promise<void> | void;
  /** Is told after each batch. */
  readonly progress?: (rows: number, total: number | undefined) => void;
  /** Ends the export. What is written stays, and is a whole file of its format. */
  readonly signal?: AbortSignal;
}

/** What was written, and whether it is all. */
export interface ExportSummary {
  readonly rows: number;
  /** Rows of the whole list, where they are counted. */
  readonly total: number | undefined;
  readonly end:
    | { readonly kind: "whole" }
    /** The list ended before as many rows came as it has counted. */
    | { readonly kind: "short" }
    | { readonly kind: "cancelled" }
    | { readonly kind: "failed"; readonly error: unknown };
}

/**
 * Writes rows as a file. When the rows end early, the file ends as its format wants it, and the summary tells why.
 *
 * @throws what `write` throws
 */
export async function writeExport<Row>(task: ExportTask<Row>): Promise<ExportSummary> {
  const { columns, format, write, progress, signal } = task;
  const { begin, row, end } = formatOf(format, columns);
  await write(begin);
  const source = new Source(task.batches, signal);
  let rows = 0;
  let total: number | undefined;
  for (let batch = await source.next(); batch; batch = await source.next()) {
    let text = "";
    for (const item of batch.rows) text += row(item, rows++);
    total = batch.total ?? total;
    await write(text);
    progress?.(rows, total);
  }
  await write(end);
  return { rows, total, end: source.ended ?? (rows < (total ?? 0) ? { kind: "short" } : { kind: "whole" }) };
}

/** Tells the end of the rows and their failure apart from a failure to write. */
class Source<Row> {
  private readonly iterator: AsyncIterator<Batch<Row>, unknown> | Iterator<Batch<Row>, unknown>;
  ended: ExportSummary["end"] | undefined;

  constructor(
    batches: AsyncIterable<Batch<Row>> | Iterable<Batch<Row>>,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.iterator =
      Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  }

  async next(): Promise<Batch<Row> | undefined> {
    try {
      this.signal?.throwIfAborted();
      const result = await this.iterator.next();
      return result.done === true ? undefined : result.value;
    } catch (error) {
      const isCancelled = isAborted(error) || this.signal?.aborted === true;
      this.ended = isCancelled ? { kind: "cancelled" } : { kind: "failed", error };
      await this.iterator.return?.();
      return undefined;
    }
  }
}
