import type { Cell, Column } from "./columns";
import type { Format } from "./format";
import { isoText } from "./isoText";

/** A table of GitHub Flavored Markdown, with nothing in its cells that would be more than text. */
export function markdownFormat<Row>(columns: readonly Column<Row>[]): Format<Row> {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  return {
    begin: line(columns.map(({ header }) => textCell(header))) + line(columns.map(() => "---")),
    row: (row) => line(columns.map(({ cell }) => cellText(cell(row)))),
    end: "",
  };
}

function cellText(cell: Cell): string {
  if (typeof cell === "string") return textCell(cell);
  if (cell === null) return "";
  return cell instanceof Date ? isoText(cell) : String(cell);
}

const SPECIAL = /[\\`*_{}[\]<>()#+!|~&$:@]/g;

/** One line without characters that cannot be seen, and with a backslash before what has a meaning. */
function textCell(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .replace(SPECIAL, "\\$&")
    .replace(/www\./gi, "www\\.");
}
