import assert from "node:assert/strict";
import fc from "fast-check";
import type { Column } from "../../../../src/estate/export/columns";
import { tsvFormat } from "../../../../src/estate/export/tsv";

const columns: readonly Column<readonly string[]>[] = [0, 1].map((at) => ({
  id: String(at),
  header: `Column ${at}`,
  cell: (row) => row[at] ?? null,
}));
const { begin, row } = tsvFormat(columns);

describe("a table for the clipboard", () => {
  it("has one line for each row and one field for each column, whatever the fields hold", () => {
    assert.equal(begin, "Column 0\tColumn 1\n");
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { maxLength: 2 }), (cells) => {
        const line = row(cells, 0);
        assert.equal(line.split("\n").length, 2);
        assert.equal(line.split("\t").length, 2);
      }),
    );
  });

  it("holds nothing that a spreadsheet would run", () => {
    assert.equal(row(["=1+1", "@cmd"], 0), "'=1+1\t'@cmd\n");
  });
});
