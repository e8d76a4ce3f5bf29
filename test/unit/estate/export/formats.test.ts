import assert from "node:assert/strict";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { marked, type Token, type Tokens } from "marked";
import type { Cell, Column } from "../../../../src/estate/export/columns";
import { EXPORT_FORMATS, type ExportFormat } from "../../../../src/estate/export/format";
import { writeExport } from "../../../../src/estate/export/writeExport";

type Row = readonly Cell[];

const columns: readonly Column<Row>[] = ["name", 'odd "header", =x', "third|*column*"].map(
  (header, place) => {
    return { id: `c${place}`, header, cell: (row) => row[place] ?? null };
  },
);

async function fileOf(format: ExportFormat, rows: readonly Row[]): Promise<string> {
  let text = "";
  const write = (part: string) => void (text += part);
  await writeExport({ format, columns, batches: rows.map((row) => ({ rows: [row] })), write });
  return text;
}

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...Array.from("=+-@|\\`*_[]<>\"',\r\n\t &;:ab1")), maxLength: 12 }),
  fc.constantFrom(
    "https://x.example/a_b",
    "see www.x.example",
    "jane@x.example",
    "![a](b)",
    "<b>",
    "&amp;",
    "1. a",
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
);
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 });

const iso = (value: Date) => value.toISOString().replace(/\.\d+Z$/, "Z");

describe("export formats, read again by other parsers", () => {
  it("writes CSV that says what the rows say", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const [header, ...read] = parse(await fileOf("csv", given), { record_delimiter: "\r\n" });
        assert.deepEqual(header, ["name", 'odd "header", =x', "third|*column*"]);
        assert.deepEqual(
          read.map((fields) => fields.map((field) => field.replace(/^'(?=\s*[=+\-@＝＋－＠\t\r\n])/, ""))),
          given.map((cells) => cells.map(csvText)),
        );
      }),
    );
  });

  function csvText(value: Cell): string {
    if (value === null) return "";
    return value instanceof Date
      ? iso(value)
      : String(value)
          .replaceAll("\0", "")
          .replace(/^'(?=\s*[=+\-@\t\r\n])/, "");
  }

  it("leaves no cell that a spreadsheet would run", async () => {
    const attacks = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", " =1", "=cmd|' /C calc'!A0", "＝1"];
    const text = await fileOf(
      "csv",
      attacks.map((attack) => [attack, null, null]),
    );
    for (const [field] of parse(text, { from_line: 2, record_delimiter: "\r\n" }))
      assert.match(field ?? "", /^'/);
    const harmless = await fileOf("csv", [["-12.5", "42", -7]]);
    assert.match(harmless, /\r\n-12\.5,42,-7\r\n$/);
  });

  it("writes JSON and JSON Lines that say what the rows say", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const expected = given.map((cells) =>
          Object.fromEntries(
            cells.map((value, place) => [`c${place}`, value instanceof Date ? iso(value) : value]),
          ),
        );
        assert.deepEqual(JSON.parse(await fileOf("json", given)), expected);
        const lines = (await fileOf("jsonl", given)).split("\n");
        assert.equal(lines.pop(), "");
        assert.deepEqual(
          lines.map((line) => JSON.parse(line) as unknown),
          expected,
        );
      }),
    );
  });

  it("writes a Markdown table in which every cell is plain text", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const [table, ...more] = marked
          .lexer(await fileOf("markdown", given))
          .filter(({ type }) => type !== "space");
        assert.ok(isTable(table) && more.length === 0);
        const cells = [table.header, ...table.rows].map((line) =>
          line.map(({ tokens }) => plainText(tokens)),
        );
        assert.deepEqual(cells, [
          columns.map(({ header }) => header),
          ...given.map((line) => line.map(markdownText)),
        ]);
      }),
    );
  });

  const isTable = (token: Token | undefined): token is Tokens.Table => token?.type === "table";

  function plainText(tokens: readonly Token[]): string {
    return tokens
      .map((token) => {
        assert.ok(["text", "escape"].includes(token.type), token.raw);
        return (token as Tokens.Text).text;
      })
      .join("");
  }

  function markdownText(value: Cell): string {
    if (value === null) return "";
    if (value instanceof Date) return iso(value);
    return String(value)
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
      .trim();
  }

  it("writes a whole file without rows", async () => {
    const files = await Promise.all(EXPORT_FORMATS.map((format) => fileOf(format, [])));
    assert.deepEqual(files.slice(1, 3), ["[\n]\n", ""]);
    assert.equal(parse(files[0] ?? "").length, 1);
    assert.equal(files[3]?.split("\n").length, 3);
  });
});
