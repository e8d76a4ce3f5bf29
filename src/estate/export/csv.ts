import type { Cell, Column } from "./columns";
import type { Format } from "./format";
import { isoText } from "./isoText";

const LINE_END = "\r\n";

/**
 * CSV as RFC 4180 describes it, in UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before
 * it: what devices tell of themselves is not to be run. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function csvFormat<Row>(columns: readonly Column<Row>[]): Format<Row> {
  return {
    begin: columns.map(({ header }) => textField(header)).join(",") + LINE_END,
    row: (row) => line(columns, row),
    end: "",
  };
}

/** Made without a list of its fields, since every device of an account passes here. */
function line<Row>(columns: readonly Column<Row>[], row: Row): string {
  let text = "";
  let separator = "";
  for (const { cell } of columns) {
    text += separator + field(cell(row));
    separator = ",";
  }
  return text + LINE_END;
}

function field(cell: Cell): string {
  if (typeof cell === "string") return textField(cell);
  if (cell === null) return "";
  return cell instanceof Date ? isoText(cell) : String(cell);
}

const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const QUOTED = /[",\r\n]|^\s|\s$/;

/** What neither a spreadsheet nor CSV takes for anything but a text: most of what there is. */
const PLAIN = /^[A-Za-z0-9](?:[^",\r\n\0]*[^\s",\0])?$/;

/** A text with an apostrophe before it when a spreadsheet would take it for a formula. */
export function safeForSpreadsheets(text: string): string {
  const clean = text.replaceAll("\0", "");
  return FORMULA.test(clean) && !NUMBER.test(clean) ? `'${clean}` : clean;
}

function textField(text: string): string {
  if (PLAIN.test(text)) return text;
  const safe = safeForSpreadsheets(text);
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
