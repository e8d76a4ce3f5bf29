import assert from "node:assert/strict";
import fc from "fast-check";
import { explanationAt, hintsOf, holdsUdf } from "../../../../src/documents/language/hints";
import { meaningOf, SIZES } from "../../../../src/documents/language/meanings";
import { labelsOf } from "../../../../src/documents/language/udfLabels";
import { macMeaning, wordMeaning } from "../../../../src/documents/language/valueWords";
import { readText } from "../../support/description";
import { documentOf, linesOf, reader } from "./lines";

const none = new Map<number, string>();
const short = (name: string, value: unknown) => meaningOf(name, value, reader)?.short;

describe("hints beside values", () => {
  const times: [name: string, value: unknown, text: string | undefined][] = [
    ["lastSeen", Date.UTC(2026, 2, 9, 7, 30), "Mar 9, 2026, 7:30 AM · 3 hr. ago"],
    ["lastSeen", "2026-03-09T07:30:00Z", "Mar 9, 2026, 7:30 AM · 3 hr. ago"],
    ["date", Date.UTC(2026, 2, 9, 10, 28) / 1000 + 0.5, "Mar 9, 2026, 10:28 AM · 1 min. ago"],
    ["timestamp", Date.UTC(2025, 2, 9), "Mar 9, 2025, 12:00 AM · 1 yr. ago"],
    ["lastReboot", -62135596800000, "never"],
    ["lastSeen", null, undefined],
    ["lastSeen", "soon", undefined],
    ["lastSeen", 5, undefined],
    ["lastSeen", 1e300, undefined],
    ["warrantyDate", "2027-01-31", undefined],
    ["description", Date.UTC(2026, 0, 1), undefined],
    ["version", Date.UTC(2026, 0, 1), undefined],
    ["id", Date.UTC(2026, 0, 1), undefined],
  ];
  for (const [name, value, text] of times) {
    it(`say ${String(text)} of ${name}: ${JSON.stringify(value)}`, () =>
      assert.equal(short(name, value), text));
  }

  const sizes: [value: unknown, text: string | undefined][] = [
    [17179869184, "16 GiB"],
    [255_000_000_000, "237 GiB"],
    [1_600_000_000, "1.5 GiB"],
    [1e15, "909 TiB"],
    [5 * 1024 ** 2, "5 MiB"],
    [1024, "1 KiB"],
    [1000, undefined],
    [0, undefined],
    [-5000, undefined],
    ["17179869184", undefined],
    [null, undefined],
  ];
  for (const [value, text] of sizes) {
    it(`say ${String(text)} of the size ${JSON.stringify(value)}`, () =>
      assert.equal(short("size", value), text));
  }

  it("know every size and every time of the description", () => {
    const schemas = JSON.parse(readText("resources/schemas/definitions.json")) as unknown;
    const found: Record<string, Set<string>> = { bytes: new Set(), instant: new Set() };
    const visit = (node: unknown, name: string): void => {
      if (typeof node !== "object" || node === null) return;
      const kind = (node as Record<string, unknown>)["x-kind"];
      if (typeof kind === "string") found[kind]?.add(name);
      for (const [key, member] of Object.entries(node)) visit(member, key);
    };
    visit(schemas, "");
    assert.deepEqual([...(found["bytes"] ?? [])].toSorted(), [...SIZES].toSorted());
    assert.ok((found["instant"]?.size ?? 0) > 10);
    for (const name of found["instant"] ?? []) assert.ok(short(name, reader.now - 1e9), name);
  });

  it("stand behind the value and the key of the lines that are asked for, and nowhere else", () => {
    const value = {
      hostname: "WS-1",
      lastSeen: reader.now,
      udf: { udf1: "x", udf2: null },
      lastReboot: reader.now,
    };
    const text = documentOf(value);
    const all = hintsOf(linesOf(text), 0, 100, new Map([[1, "Room"]]), reader);
    assert.deepEqual(
      all.map(({ line, text: words }) => [line, words]),
      [
        [2, "Mar 9, 2026, 10:30 AM · now"],
        [4, "Room"],
        [7, "Mar 9, 2026, 10:30 AM · now"],
      ],
    );
    const [line, label] = [text.split("\n")[2] ?? "", text.split("\n")[4] ?? ""];
    assert.equal(line.slice(all[0]?.character), ",");
    assert.equal(label.slice(all[1]?.character), ': "x",');
    assert.deepEqual(hintsOf(linesOf(text), 5, 6, none, reader), []);
  });

  it("ask for labels only where a field has a value", () => {
    const lines = linesOf(documentOf({ udf: { udf1: null, udf2: "x" } }));
    assert.equal(holdsUdf(lines, 0, 2), false);
    assert.equal(holdsUdf(lines, 0, 3), true);
  });

  it("look at no line outside of what is asked for, however large the document is", () => {
    const asked: number[] = [];
    const lines = { lineCount: 1e7, lineAt: (line: number) => (asked.push(line), '"lastSeen": 5,') };
    hintsOf(lines, 5000, 5040, none, reader);
    assert.deepEqual([asked[0], asked.at(-1), asked.length], [5000, 5040, 41]);
  });

  it("survive any JSON and any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: "binary" })), fc.nat(200), (text, character) => {
        const lines = linesOf(text);
        hintsOf(lines, 0, lines.lineCount, none, reader);
        explanationAt(text, character, none, reader);
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom("lastSeen", "size", "macAddress", "__proto__", "@class"),
        fc.jsonValue(),
        (name, value) => {
          meaningOf(name, value, reader);
          wordMeaning(name, value, reader);
          macMeaning(name, value, reader);
        },
      ),
    );
  });
});

describe("explanations of values", () => {
  const at = (line: string, piece: string) =>
    explanationAt(line, line.indexOf(piece) + 1, new Map([[3, "Room"]]), reader)?.text;

  it("tell the exact time, size and word", () => {
    assert.match(
      at(`"lastSeen": ${reader.now}`, String(reader.now)) ?? "",
      /March 9, 2026.*2026-03-09T10:30:00\.000Z$/,
    );
    assert.equal(at('"size": 17179869184', "17179869184"), "16 GiB, taken as bytes: 17,179,869,184");
    assert.match(at('"patchStatus": "RebootRequired"', "Reboot") ?? "", /wait for a restart/);
    assert.equal(at('"udf3": "B294"', "udf3"), "Room");
  });

  const macs: [value: string, text: RegExp | undefined][] = [
    ["00155D010203", /Hyper-V/],
    ["00:15:5d:01:02:03", /^MAC address 00:15:5D:01:02:03/],
    ["020062CEACE3", /given by software/],
    ["01-00-5E-00-00-FB", /group/],
    ["3C5282AABBCC", /3C:52:82 names it/],
    ["not a MAC", undefined],
    ["00155D01020", undefined],
  ];
  for (const [value, text] of macs) {
    it(`tell of the MAC address ${value}`, () => {
      const words = at(`"macAddress": "${value}"`, value);
      if (text) assert.match(words ?? "", text);
      else assert.equal(words, undefined);
    });
  }

  it("say nothing of what explains itself", () => {
    for (const line of ['"hostname": "WS-1"', '"online": true', '"deviceClass": "something new"', "{", ""])
      for (let character = 0; character <= line.length; character++)
        assert.equal(explanationAt(line, character, none, reader), undefined);
  });
});

describe("labels of user-defined fields", () => {
  it("are read from a device in v3 form, and from nothing else", () => {
    const udfs = [
      { ordinal: 1, label: "Room" },
      { ordinal: 2, label: null },
      { ordinal: 3, label: "  " },
      { ordinal: "4", label: "x" },
      { ordinal: 5, label: "two\nlines \u202e" },
      null,
    ];
    assert.deepEqual(
      [...labelsOf({ udfs })],
      [
        [1, "Room"],
        [5, "two lines"],
      ],
    );
    fc.assert(fc.property(fc.jsonValue(), (value) => void labelsOf(value)));
  });
});
