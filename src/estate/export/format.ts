import type { Column } from "./columns";
import { csvFormat } from "./csv";
import { jsonFormat, jsonLinesFormat } from "./json";
import { markdownFormat } from "./markdown";

/** How rows are written as text. What it gives, one part after the other, is the file. */
export interface Format<Row> {
  readonly begin: string;
  /** @param place of the row in the file, from 0 */
  readonly row: (row: Row, place: number) => string;
  readonly end: string;
}

export const EXPORT_FORMATS = ["csv", "json", "jsonl", "markdown"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const FILE_EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  csv: "csv",
  json: "json",
  jsonl: "jsonl",
  markdown: "md",
};

export function formatOf<Row>(format: ExportFormat, columns: readonly Column<Row>[]): Format<Row> {
  switch (format) {
    case "csv":
      return csvFormat(columns);
    case "json":
      return jsonFormat(columns);
    case "jsonl":
      return jsonLinesFormat(columns);
    case "markdown":
      return markdownFormat(columns);
  }
}
