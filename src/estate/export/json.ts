import type { Cell, Column } from "./columns";
import type { Format } from "./format";
import { isoText } from "./isoText";

/** A JSON array with one object per line. */
export function jsonFormat<Row>(columns: readonly Column<Row>[]): Format<Row> {
  const object = objectWriter(columns);
  return { begin: "[", row: (row, place) => (place === 0 ? "\n  " : ",\n  ") + object(row), end: "\n]\n" };
}

/** One JSON object per line. */
export function jsonLinesFormat<Row>(columns: readonly Column<Row>[]): Format<Row> {
  const object = objectWriter(columns);
  return { begin: "", row: (row) => `${object(row)}\n`, end: "" };
}

function objectWriter<Row>(columns: readonly Column<Row>[]): (row: Row) => string {
  const keys = columns.map(({ id, cell }) => [JSON.stringify(id), cell] as const);
  return (row) => `{${keys.map(([key, cell]) => `${key}:${valueText(cell(row))}`).join(",")}}`;
}

function valueText(cell: Cell): string {
  return cell instanceof Date ? `"${isoText(cell)}"` : JSON.stringify(cell);
}
