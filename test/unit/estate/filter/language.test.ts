import assert from "node:assert/strict";
import fc from "fast-check";
import { selectDevices } from "../../../../src/estate/filter/compileFilter";
import { completeFilter } from "../../../../src/estate/filter/completeFilter";
import { describeFilter, fieldName, problemText } from "../../../../src/estate/filter/describeFilter";
import { FIELDS, fieldOf } from "../../../../src/estate/filter/fields";
import { operatorsOf, parseFilter } from "../../../../src/estate/filter/parseFilter";
import { printFilter } from "../../../../src/estate/filter/printFilter";
import { OPERATORS, type Term } from "../../../../src/estate/filter/syntax";
import { english } from "../../support/english";
import { NOW, tableOf } from "../../support/devices";

const EXAMPLE =
  'os:server online:no site:"Acme*" reboot:yes patch:installError av:notRunning class:esxihost lastSeen>30d udf3:~bitlocker -domain:corp free text';

/** What a term means, without where it stands. */
function meaningOf(term: Term) {
  const { negated } = term;
  if (term.kind === "text") return { negated, text: term.value.text };
  const { field, operator, values } = term;
  return { negated, field: field.name, operator, values: values.map(({ text }) => text) };
}

const meaning = (text: string) => parseFilter(text).terms.map(meaningOf);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...FIELDS.map(({ name }) => name),
        ...OPERATORS,
        '"',
        "\\",
        "-",
        " ",
        ",",
        "=",
        "~",
        "30d",
        "udf7",
        "x",
        "*",
      ),
      { maxLength: 16 },
    )
    .map((parts) => parts.join("")),
);

const NOWHERE = { start: 0, end: 0 };
const value = fc
  .string({ unit: "binary", maxLength: 12 })
  .map((text) => ({ text, quoted: false, span: NOWHERE }));
const anyTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({
    kind: fc.constant("text" as const),
    negated: fc.boolean(),
    value: value.filter(({ text }) => text !== ""),
    span: fc.constant(NOWHERE),
  }),
  fc.record({
    kind: fc.constant("field" as const),
    negated: fc.boolean(),
    field: fc.constantFrom(...FIELDS, fieldOf("udf12") ?? FIELDS[0]).filter((field) => field !== undefined),
    fieldSpan: fc.constant(NOWHERE),
    operator: fc.constantFrom(...OPERATORS),
    operatorSpan: fc.constant(NOWHERE),
    values: fc.array(value, { minLength: 1, maxLength: 3 }),
    span: fc.constant(NOWHERE),
  }),
);

describe("filter language", () => {
  it("reads the example of the documentation without a problem", () => {
    const { terms, problems } = parseFilter(EXAMPLE);
    assert.deepEqual(problems, []);
    assert.equal(terms.length, 12);
    assert.equal(printFilter(terms), EXAMPLE.replace('"Acme*"', "Acme*"));
  });

  it("reads any text, finds every character's place, and prints what it has understood", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { terms, problems } = parseFilter(text);
        let end = 0;
        for (const { span } of terms) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          assert.equal(text.slice(end, span.start).trim(), "");
          end = span.end;
        }
        assert.equal(text.slice(end).trim(), "");
        for (const { span } of problems) assert.ok(span.start >= 0 && span.end <= text.length);
        assert.deepEqual(meaning(printFilter(terms)), terms.map(meaningOf));
      }),
      { numRuns: 1000 },
    );
  });

  it("prints any filter so that it is read as the same", () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 5 }), (terms) => {
        assert.deepEqual(meaning(printFilter(terms)), terms.map(meaningOf));
      }),
      { numRuns: 1000 },
    );
  });

  it("filters, completes and describes any text", () => {
    const table = tableOf({ hostname: "A", udf: { udf7: "x" } }, { siteName: "B" });
    fc.assert(
      fc.property(anyText, fc.nat(60), (text, offset) => {
        const filter = parseFilter(text);
        assert.ok(selectDevices(table, filter, NOW).length <= 2);
        const { span } = completeFilter(text, Math.min(offset, text.length), table);
        assert.ok(span.start <= span.end && span.end <= text.length);
        describeFilter(filter, english);
        for (const problem of filter.problems) assert.notEqual(problemText(problem, english), "");
      }),
      { numRuns: 500 },
    );
  });

  it("takes other names of fields, any case, and other spellings of operators", () => {
    const spellings = ["hostname:=a", "HOST=a", "name:=a"];
    for (const text of spellings) assert.equal(printFilter(parseFilter(text).terms), "hostname:=a");
    assert.equal(printFilter(parseFilter("lastseen:>30d udf003~x").terms), "lastSeen>30d udf3:~x");
  });

  it("says what is wrong, where, and what may have been meant", () => {
    const problems = (text: string) =>
      parseFilter(text).problems.map(({ code, span, subject, hints }) => [
        code,
        text.slice(span.start, span.end),
        subject,
        hints.slice(0, 2).join(" "),
      ]);
    assert.deepEqual(problems("onlin:yes"), [["unknownField", "onlin", "onlin", "online"]]);
    assert.deepEqual(problems("istes:x"), [["unknownField", "istes", "istes", ""]]);
    assert.deepEqual(problems("stie:x"), [["unknownField", "stie", "stie", "site"]]);
    assert.deepEqual(problems("os:"), [["missingValue", "os:", "os", ""]]);
    assert.deepEqual(problems("online:maybe"), [["badValue", "maybe", "maybe", "yes no"]]);
    assert.deepEqual(problems("online:yes,maybe"), [["badValue", "maybe", "maybe", "yes no"]]);
    assert.deepEqual(problems("lastSeen>2026-02-30"), [["badValue", "2026-02-30", "2026-02-30", "30d 12h"]]);
    assert.deepEqual(problems("patch:broken"), [["badValue", "broken", "broken", "NoPolicy NoData"]]);
    assert.deepEqual(problems("os>3"), [["badOperator", ">", "os", ": :="]]);
    assert.deepEqual(problems('site:"Acme'), [["openQuote", '"Acme', "Acme", '"']]);
    assert.deepEqual(problems("udf301:x"), [["unknownField", "udf301", "udf301", ""]]);
  });

  it("takes addresses and what looks like no field for text", () => {
    for (const text of ["00:11:22:33:44:55", "ab:cd:ef:01:23:45", "CORP\\jane", "a=b"]) {
      const { terms, problems } = parseFilter(text);
      assert.deepEqual([terms.map(meaningOf), problems], [[{ negated: false, text }], []]);
    }
  });

  it("offers an operator of each field", () => {
    for (const field of FIELDS) assert.ok(operatorsOf(field).includes(":"));
  });
});

describe("completing a filter", () => {
  const table = tableOf(
    {
      siteName: "Acme North",
      operatingSystem: "Microsoft Windows 11 Pro 10.0.1",
      udf: { udf3: "key-1", udf4: "Gold" },
    },
    {
      siteName: "Acme North",
      operatingSystem: "Microsoft Windows 11 Home",
      udf: { udf3: "key-2", udf4: "Gold" },
    },
    { siteName: "Beta", deviceClass: "rmmiotdevice" },
  );
  /** `|` is the cursor. */
  const complete = (marked: string) => {
    const text = marked.replace("|", "");
    const { span, items } = completeFilter(text, marked.indexOf("|"), table);
    return { replaced: text.slice(span.start, span.end), inserts: items.map(({ insert }) => insert), items };
  };

  it("offers fields where a term begins", () => {
    assert.equal(complete("|").inserts.length, FIELDS.length + 2);
    assert.deepEqual(complete("os:x last|").inserts, ["lastSeen:", "lastReboot:", "user:", "lastAudit:"]);
    assert.deepEqual(complete("-onl|").inserts, ["online:"]);
    assert.equal(complete("-onl|").replaced, "onl");
    assert.equal(complete("onl|ine:yes").replaced, "online:");
    assert.deepEqual(complete("udf|").inserts, ["udf3:", "udf4:"]);
    assert.deepEqual(complete('"onl|').inserts, []);
  });

  it("offers fixed values, and those that devices have, most of them first", () => {
    assert.deepEqual(complete("online:|").inserts, ["yes", "no", "unknown"]);
    assert.deepEqual(complete("online:yes,|").inserts, ["yes", "no", "unknown"]);
    assert.deepEqual(complete("online:n|").inserts, ["no"]);
    assert.deepEqual(complete("site:|").inserts, ['"Acme North"', "Beta"]);
    assert.deepEqual(complete("site:|").items[0]?.devices, 2);
    assert.deepEqual(complete('site:"Acme N|').inserts, ['"Acme North"']);
    assert.equal(complete('site:"Acme N|').replaced, '"Acme N');
    assert.deepEqual(complete("site:north|").inserts, ['"Acme North"']);
    assert.deepEqual(complete("os:|").inserts, ['"Windows 11"']);
    assert.equal(complete("class:|").inserts[0], "rmmiotdevice");
    assert.ok(complete("class:|").inserts.includes("printer"));
    assert.deepEqual(complete("hostname:|").inserts, []);
  });

  it("does not offer what only one device has in a user-defined field, since it may be a secret", () => {
    assert.deepEqual(complete("udf3:|").inserts, ["*"]);
    assert.deepEqual(complete("udf4:|").inserts, ["Gold", "*"]);
  });
});

describe("a filter in words", () => {
  const words = (text: string) => describeFilter(parseFilter(text), english).join("; ");

  it("says what each term asks", () => {
    const expected: readonly [string, string][] = [
      ["os:server,linux", "operating system “server” or “linux”"],
      ["online:no", "not online"],
      ["-online:no", "not: not online"],
      ["site:=Acme", "site exactly “Acme”"],
      ["udf3:~key", "UDF 3 containing “key”"],
      ["lastSeen>30d", "last seen more than 30d ago"],
      ["lastSeen<1h", "last seen within the last 1h"],
      ["lastSeen:never", "last seen: never"],
      ["lastSeen>2026-03-01", "last seen > 2026-03-01"],
      ["warranty<90d", "end of warranty within 90d"],
      ["pending>10", "pending patches > 10"],
      ["free -text", "with “free”; without “text”"],
      ["os:", ""],
    ];
    for (const [text, phrase] of expected) assert.equal(words(text), phrase);
  });

  it("has a name for each field", () => {
    for (const field of FIELDS)
      assert.match(
        fieldName(field, (name) => `<${name}>`),
        /^<.+>$/,
      );
  });
});
