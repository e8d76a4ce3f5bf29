import assert from "node:assert/strict";
import fc from "fast-check";
import {
  type Definitions,
  deviationsOf,
  MAX_DEVIATIONS,
} from "../../../../src/documents/language/deviations";
import { unsetFolds } from "../../../../src/documents/language/folds";
import { linksOf, nameBeside } from "../../../../src/documents/language/links";
import { type OutlineItem, outlineOf } from "../../../../src/documents/language/outline";
import type { Resource } from "../../../../src/documents/resource";
import { readText } from "../../support/description";
import { anyText } from "../../support/text";
import { documentOf, linesOf } from "./lines";

const devices: Resource = { kind: "siteDevices", uid: "s" };
const device: Resource = { kind: "device", uid: "d" };

describe("links of a document", () => {
  const found = (value: unknown, own: Resource) =>
    linksOf(documentOf(value), own).map(({ resource }) => resource);

  it("lead from every uid to its document", () => {
    const value = {
      siteUid: "s-1",
      deviceUid: "d-1",
      alertUid: "a-1",
      jobUid: "j-1",
      componentUid: "c-1",
      accountUid: "x",
      deviceId: 17,
    };
    assert.deepEqual(found(value, { kind: "systemStatus" }), [
      { kind: "site", uid: "s-1" },
      { kind: "device", uid: "d-1" },
      { kind: "alert", uid: "a-1" },
      { kind: "job", uid: "j-1" },
      { kind: "accountComponents" },
      { kind: "account" },
      { kind: "deviceOfId", deviceId: "17" },
    ]);
  });

  it("lead from the rows of a list to what they are about", () => {
    const row = { uid: "d-1", id: 5, siteUid: "s" };
    assert.deepEqual(found([row], devices), [
      { kind: "device", uid: "d-1" },
      { kind: "site", uid: "s" },
    ]);
    assert.deepEqual(found([{ id: 5, name: "x" }], { kind: "customFilters" }), [
      { kind: "filterDevices", filterId: "5" },
    ]);
    assert.deepEqual(found({ uid: "d" }, device), []);
  });

  it("mark the value without its quotes", () => {
    const text = documentOf({ siteUid: "s-1", deviceId: 17 });
    assert.deepEqual(
      linksOf(text, device).map(({ start, end }) => text.slice(start, end)),
      ["s-1", "17"],
    );
  });

  it("are none in texts that only look like members", () => {
    const fake = JSON.stringify({ siteUid: "inner" });
    assert.deepEqual(found({ diagnostics: fake, notes: '"siteUid": "x"' }, device), []);
    assert.deepEqual(found({ siteUid: null, deviceUid: "", jobUid: 5e300 }, device), []);
  });

  it("lead to documents of the account only, whatever a value holds", () => {
    const text = fc.oneof(
      anyText,
      fc.constantFrom("command:workbench.action.quit", "https://example.com", "../../x", "a/b"),
    );
    fc.assert(
      fc.property(text, (value) => {
        for (const resource of found({ siteUid: value }, device))
          assert.deepEqual(resource, { kind: "site", uid: value });
      }),
    );
  });

  it("know the name that stands beside", () => {
    const lines = linesOf(
      documentOf([
        { siteUid: "s", siteName: "Acme" },
        { siteUid: "t", siteName: null },
      ]),
    );
    assert.equal(nameBeside(lines, 2, "siteUid"), "Acme");
    assert.equal(nameBeside(lines, 6, "siteUid"), undefined);
  });
});

describe("outline of a document", () => {
  const names = (value: unknown) => outlineOf(linesOf(documentOf(value)));

  it("names the rows of a list, the best name first", () => {
    const rows = [
      { description: "x", name: "second best", hostname: "WS-1" },
      { name: "Only name" },
      { uid: 1 },
    ];
    assert.deepEqual(
      names(rows).map(({ name, line, end }) => [name, line, end]),
      [
        ["WS-1", 1, 5],
        ["Only name", 6, 8],
      ],
    );
  });

  it("names the lists inside of an object", () => {
    const audit = {
      nics: [{ instance: "Ethernet" }],
      disks: { logicalDisks: [{ diskIdentifier: "C:" }] },
      none: [],
      n: [1],
    };
    const found = names(audit);
    assert.deepEqual(
      found.map(({ name, isList, children }) => [name, isList, children.map((child) => child.name)]),
      [
        ["nics", true, ["Ethernet"]],
        ["logicalDisks", true, ["C:"]],
      ],
    );
  });

  it("keeps every row inside of its list, whatever the JSON is", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const check = (items: readonly OutlineItem[], from: number, to: number): void => {
          for (const { line, end, children } of items) {
            assert.ok(from <= line && line <= end && end <= to);
            check(children, line, end);
          }
        };
        check(names(value), 0, Infinity);
      }),
    );
    fc.assert(fc.property(anyText, (text) => void outlineOf(linesOf(text))));
  });
});

describe("folds of a document", () => {
  it("hold the fields without a value, in runs that are worth it", () => {
    const udf = {
      udf1: null,
      udf2: null,
      udf3: "",
      udf4: "x",
      udf5: null,
      udf6: null,
      udf7: 1,
      udf8: null,
      udf9: "",
      udf10: null,
    };
    assert.deepEqual(unsetFolds(linesOf(documentOf({ udf }))), [
      { start: 2, end: 4 },
      { start: 9, end: 11 },
    ]);
  });

  it("hold the fields without a value in the form of v3 too", () => {
    const item = (ordinal: number, value: object) => ({ ordinal, type: "STRING", ...value, label: "Note" });
    const udfs = [
      item(1, { valueString: "x" }),
      item(2, {}),
      item(3, { valueString: null }),
      item(4, { valueNumber: 0 }),
      item(5, { valueString: "" }),
    ];
    const lines = linesOf(documentOf({ uid: "d", udfs, nics: [{ instance: "a" }, { instance: "b" }] }));
    const folded = unsetFolds(lines).map(({ start, end }) =>
      Array.from({ length: end - start + 1 }, (_, place) => lines.lineAt(start + place))
        .join("")
        .replace(/\s/g, ""),
    );
    assert.deepEqual(folded, [
      '{"ordinal":2,"type":"STRING","label":"Note"},{"ordinal":3,"type":"STRING","valueString":null,"label":"Note"},',
      '{"ordinal":5,"type":"STRING","valueString":"","label":"Note"}',
    ]);
  });

  it("leave everything else alone", () => {
    assert.deepEqual(unsetFolds(linesOf(documentOf({ a: null, b: null, c: null, udfX: null }))), []);
    fc.assert(fc.property(anyText, (text) => void unsetFolds(linesOf(text))));
  });
});

describe("deviations of a document", () => {
  const definitions = JSON.parse(readText("resources/schemas/definitions.json")) as Definitions;
  const of = (value: unknown, name: string) => deviationsOf(value, { $ref: name }, definitions);

  it("are values of another type than the description says", () => {
    assert.deepEqual(
      of({ hostname: 7, online: "yes", id: 1.5, udf: { udf1: [] }, lastSeen: true, unknown: {} }, "Device"),
      [
        { path: ["hostname"], expected: ["string", "null"], found: "integer" },
        { path: ["online"], expected: ["boolean", "null"], found: "string" },
        { path: ["id"], expected: ["integer", "null"], found: "number" },
        {
          path: ["udf", "udf1"],
          expected: ["string", "number", "boolean", "object", "null"],
          found: "array",
        },
        { path: ["lastSeen"], expected: ["number", "string", "null"], found: "boolean" },
      ],
    );
  });

  it("are no nulls, no unknown members, and no numbers where text of a time is usual", () => {
    assert.deepEqual(
      of({ hostname: null, lastSeen: 5, more: [1], antivirus: null, udf: null }, "Device"),
      [],
    );
    assert.deepEqual(of({ alertContext: { "@class": "new_ctx", status: 5 } }, "Alert"), []);
  });

  it("are found in the rows of a list, and told a hundred times at most", () => {
    const rows = Array.from({ length: 500 }, () => ({ name: 5 }));
    const found = deviationsOf(rows, { items: { $ref: "Site" } }, definitions);
    assert.equal(found.length, MAX_DEVIATIONS);
    assert.deepEqual(found[1]?.path, [1, "name"]);
  });

  it("survive any JSON", () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom("udf", "__proto__", "constructor", "antivirus"), fc.jsonValue()),
    );
    fc.assert(
      fc.property(value, fc.constantFrom("Device", "Alert", "DeviceAudit", "nothing"), (json, name) => {
        of(json, name);
      }),
    );
  });
});
