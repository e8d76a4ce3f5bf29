import type { Cell, Column } from "./columns";
import type { Format } from "./format";
import { safeForSpreadsheets } from "./csv";
import { isoText } from "./isoText";

/** Tab-separated lines, as spreadsheets take them from the clipboard. Tabs and line ends in a cell become spaces. */
export function tsvFormat<Row>(columns: readonly Column<Row>[]): Format<Row> {
  return {
    begin: `${columns.map(({ header }) => text(header)).join("\t")}\n`,
    row: (row) => `${columns.map(({ cell }) => field(cell(row))).join("\t")}\n`,
    end: "",
  };
}

function field(cell: Cell): string {
  if (typeof cell === "string") return text(cell);
  if (cell === null) return "";
  return cell instanceof Date ? isoText(cell) : String(cell);
}

function text(value: string): string {
  return safeForSpreadsheets(value.replace(/\s+/g, " "));
}
