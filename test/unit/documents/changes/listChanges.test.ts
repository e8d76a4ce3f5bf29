import assert from "node:assert/strict";
import fc from "fast-check";
import type { ChangeList, Mistake } from "../../../../src/documents/changes/changeList";
import { acknowledge } from "../../../../src/documents/changes/acknowledge";
import { beginningOf } from "../../../../src/documents/changes/beginning";
import { listChanges, type Subject } from "../../../../src/documents/changes/listChanges";
import { describeMistake, describeOperation } from "../../../../src/documents/changes/words";
import { BULLETS, maskSecrets } from "../../../../src/documents/secrets/maskSecrets";
import { english } from "../../support/english";

const DEVICE: Subject = { kind: "device", uid: "d1" };
const SITE: Subject = { kind: "site", uid: "s1" };
const VARIABLES: Subject = { kind: "variables", owner: { kind: "site", uid: "s1", name: "Acme" } };

const device = {
  uid: "d1",
  hostname: "WS-0042",
  lastSeen: 1,
  warrantyDate: "2026-01-01",
  udf: { udf1: null, udf3: "old", udf5: "key" },
};
const site = {
  uid: "s1",
  name: "Acme",
  description: null,
  notes: "n",
  onDemand: false,
  splashtopAutoInstall: true,
  proxySettings: { host: "proxy.example", port: 8080, type: "http", username: "u", password: "hush" },
};
const variables = [
  { id: 1, name: "A", value: "a", masked: false },
  { id: 2, name: "B", value: "*********", masked: true },
  { id: 3, name: "C", value: null, masked: false },
];

/** Edits what the document shows, while the platform has what it has. */
function change(
  subject: Subject,
  opened: unknown,
  edit: (shown: never) => unknown,
  present = opened,
): ChangeList {
  const mask = (value: unknown): unknown => maskSecrets(structuredClone(value), new Set([5])).value;
  const edited = edit(structuredClone(mask(opened)) as never);
  return listChanges(subject, { opened: mask(opened), edited, present: mask(present) }, options(present));
}

const lines = ({ operations }: ChangeList) =>
  operations.flatMap((operation) => describeOperation(operation, english));
const reasons = ({ mistakes }: { mistakes: readonly Mistake[] }) =>
  mistakes.map((mistake) => describeMistake(mistake, english));

const options = (clear: unknown) => ({ clear, secretUdfs: new Set([5]) });
const parsed = (text: string): unknown => JSON.parse(text);

type Json = Record<string, unknown>;

describe("change list of a device", () => {
  it("sets and clears UDFs in one request, with a line for each", () => {
    const list = change(DEVICE, device, (shown: Json) => ({
      ...shown,
      udf: { udf1: "new", udf3: null, udf5: BULLETS },
    }));
    assert.equal(list.operations.length, 1);
    assert.deepEqual(lines(list), [
      "Set UDF 1 of WS-0042 from nothing to “new”",
      "Clear UDF 3 of WS-0042, which was “old”",
    ]);
  });

  it("sets the warranty date", () => {
    assert.deepEqual(
      lines(change(DEVICE, device, (shown: Json) => ({ ...shown, warrantyDate: "2027-03-31" }))),
      ["Set the warranty date of WS-0042 from “2026-01-01” to “2027-03-31”"],
    );
  });

  it("never says what a secret was or will be", () => {
    const list = change(DEVICE, device, (shown: Json) => ({
      ...shown,
      udf: { ...device.udf, udf5: "next" },
    }));
    assert.deepEqual(lines(list), [`Set UDF 5 of WS-0042 from ${BULLETS} to ${BULLETS}`]);
  });

  it("does not say what a secret will be that was none before", () => {
    const empty = { ...device, udf: { ...device.udf, udf5: null } };
    const list = change(DEVICE, empty, (shown: Json) => ({ ...shown, udf: { ...empty.udf, udf5: "next" } }));
    assert.deepEqual(lines(list), [`Set UDF 5 of WS-0042 from nothing to ${BULLETS}`]);
  });

  it("does not mind what else has changed on the platform", () => {
    const present = { ...device, lastSeen: 99, udf: { ...device.udf, udf1: "theirs" } };
    const list = change(DEVICE, device, (shown: Json) => ({ ...shown, warrantyDate: null }), present);
    assert.deepEqual(lines(list), ["Clear the warranty date of WS-0042, which was “2026-01-01”"]);
    assert.deepEqual(list.conflicts, []);
  });

  it("knows a conflict, and takes what was seen as the place to start from", () => {
    const present = { ...device, udf: { ...device.udf, udf3: "theirs" } };
    const edit = (shown: Json) => ({ ...shown, udf: { ...(shown["udf"] as Json), udf3: "mine" } });
    const list = change(DEVICE, device, edit, present);
    assert.deepEqual(list.operations, []);
    assert.deepEqual(list.conflicts, [
      { field: "udf3", from: "old", to: "mine", present: "theirs", secret: false },
    ]);
    const seen = acknowledge(device, present, list.conflicts);
    const again = listChanges(DEVICE, { opened: seen, edited: edit(device), present }, options(present));
    assert.deepEqual(lines(again), ["Set UDF 3 of WS-0042 from “theirs” to “mine”"]);
  });

  it("sends nothing that stands there already", () => {
    const present = { ...device, udf: { ...device.udf, udf3: "mine" } };
    const edit = (shown: Json) => ({ ...shown, udf: { ...(shown["udf"] as Json), udf3: "mine" } });
    assert.deepEqual(change(DEVICE, device, edit, present), { operations: [], conflicts: [], mistakes: [] });
  });

  const wrong: [name: string, edit: (shown: Json) => unknown, reason: string][] = [
    ["another field", (shown) => ({ ...shown, hostname: "X" }), "“hostname” cannot be changed here."],
    ["a removed field", (shown) => ({ ...shown, hostname: undefined }), "“hostname” cannot be changed here."],
    ["a field of its own", (shown) => ({ ...shown, more: 1 }), "“more” cannot be changed here."],
    [
      "UDF 301",
      (shown) => ({ ...shown, udf: { ...device.udf, udf5: BULLETS, udf301: "x" } }),
      "“udf.udf301” cannot be changed here.",
    ],
    [
      "a number for a UDF",
      (shown) => ({ ...shown, udf: { ...device.udf, udf5: BULLETS, udf1: 7 } }),
      "“udf1” has to be text in quotes, or null.",
    ],
    [
      "a long UDF",
      (shown) => ({ ...shown, udf: { ...device.udf, udf5: BULLETS, udf1: "x".repeat(256) } }),
      "“udf1” is longer than 255 characters.",
    ],
    [
      "a day that the calendar does not have",
      (shown) => ({ ...shown, warrantyDate: "2027-02-30" }),
      "“warrantyDate” has to be a day of the calendar such as 2027-03-31, or null.",
    ],
    ["no object of UDFs", (shown) => ({ ...shown, udf: null }), "“udf” cannot be changed here."],
  ];
  for (const [name, edit, reason] of wrong) {
    it(`says what cannot be sent: ${name}`, () => {
      assert.deepEqual(reasons(change(DEVICE, device, edit)), [reason]);
    });
  }

  it("says so of a document that is no device any more", () => {
    assert.deepEqual(reasons(change(DEVICE, { hostname: "x" }, () => [])), [
      "the document cannot be changed here.",
    ]);
  });
});

describe("change list of a site", () => {
  it("sends all fields of the site along with the one that was changed", () => {
    const list = change(SITE, site, (shown: Json) => ({ ...shown, name: "Acme Ltd" }));
    assert.deepEqual(list.operations, [
      {
        kind: "updateSite",
        site: { uid: "s1", name: "Acme" },
        fields: {
          name: "Acme Ltd",
          description: null,
          notes: "n",
          onDemand: false,
          splashtopAutoInstall: true,
        },
        changes: [{ field: "name", from: "Acme", to: "Acme Ltd", secret: false }],
      },
    ]);
  });

  it("keeps what somebody else has changed in another field", () => {
    const present = { ...site, notes: "theirs" };
    const [operation] = change(
      SITE,
      site,
      (shown: Json) => ({ ...shown, onDemand: true }),
      present,
    ).operations;
    assert.ok(operation?.kind === "updateSite");
    assert.equal(operation.fields.notes, "theirs");
    assert.equal(operation.fields.onDemand, true);
  });

  it("sets the proxy with the password that was left as bullets", () => {
    const list = change(SITE, site, (shown: Json) => ({
      ...shown,
      proxySettings: { ...(shown["proxySettings"] as Json), port: 3128 },
    }));
    const [operation] = list.operations;
    assert.ok(operation?.kind === "setProxy");
    assert.deepEqual(operation.proxy, { ...site.proxySettings, port: 3128 });
    assert.deepEqual(lines(list), ["Set the proxy's port of Acme from 8080 to 3128"]);
  });

  it("does not send stars as a password", () => {
    const hidden = { ...site, proxySettings: { ...site.proxySettings, password: "*****" } };
    const list = change(SITE, hidden, (shown: Json) => ({
      ...shown,
      proxySettings: { ...(shown["proxySettings"] as Json), port: 3128 },
    }));
    assert.deepEqual(reasons(list), [
      "“proxySettings.password” has to be typed too: it is sent along, and the platform does not tell it.",
    ]);
  });

  it("removes the proxy, and makes one", () => {
    assert.deepEqual(
      change(SITE, site, (shown: Json) => ({ ...shown, proxySettings: null })).operations.map(
        ({ kind }) => kind,
      ),
      ["removeProxy"],
    );
    const made = change(SITE, { ...site, proxySettings: null }, (shown: Json) => ({
      ...shown,
      proxySettings: { host: "new.example", port: 1080, type: "socks5" },
    }));
    assert.deepEqual(
      made.operations.map((operation) => operation.kind === "setProxy" && operation.proxy),
      [{ host: "new.example", port: 1080, type: "socks5", username: null, password: null }],
    );
  });

  it("keeps out of a proxy that somebody else has changed", () => {
    const present = { ...site, proxySettings: { ...site.proxySettings, host: "theirs.example" } };
    const list = change(SITE, site, (shown: Json) => ({ ...shown, proxySettings: null }), present);
    assert.deepEqual(list.operations, []);
    assert.deepEqual(
      list.conflicts.map(({ field }) => field),
      ["proxySettings.host"],
    );
  });

  it("wants a name", () => {
    assert.deepEqual(reasons(change(SITE, site, (shown: Json) => ({ ...shown, name: " " }))), [
      "“name” must not be empty.",
    ]);
  });
});

describe("change list of variables", () => {
  type Rows = Json[];

  it("creates, changes and deletes, deletions last", () => {
    const list = change(VARIABLES, variables, (shown: Rows) => [
      { ...shown[0], value: "b" },
      shown[1],
      { name: "NEW", value: "v" },
      { name: "HUSH", value: "secret", masked: true },
    ]);
    assert.deepEqual(list.mistakes, []);
    assert.deepEqual(lines(list), [
      "Create the variable NEW at the site Acme with the value “v”",
      "Create the masked variable HUSH at the site Acme",
      "Set the variable A at the site Acme from “a” to “b”",
      "Delete the variable C at the site Acme",
    ]);
  });

  it("does not mind the order of rows", () => {
    assert.deepEqual(change(VARIABLES, variables, (shown: Rows) => shown.reverse()).operations, []);
  });

  it("sends name and value together", () => {
    const list = change(VARIABLES, variables, ([first, ...rest]: Rows) => [
      { ...first, name: "A2" },
      ...rest,
    ]);
    assert.deepEqual(
      list.operations.map((operation) => operation.kind === "updateVariable" && operation.fields),
      [{ name: "A2", value: "a" }],
    );
    assert.deepEqual(lines(list), ["Rename the variable A at the site Acme to “A2”"]);
  });

  it("wants the value of a masked variable with its new name", () => {
    const rename = (shown: Rows, value: unknown) => [shown[0], { ...shown[1], name: "B2", value }, shown[2]];
    assert.deepEqual(reasons(change(VARIABLES, variables, (shown: Rows) => rename(shown, BULLETS))), [
      "“[B2].value” has to be typed too: it is sent along, and the platform does not tell it.",
    ]);
    assert.deepEqual(lines(change(VARIABLES, variables, (shown: Rows) => rename(shown, "next"))), [
      "Rename the variable B at the site Acme to “B2”",
      `Set the variable B at the site Acme from ${BULLETS} to ${BULLETS}`,
    ]);
  });

  it("sends only the rest when it is saved again after a failure", () => {
    const present = [
      ...variables.filter(({ id }) => id !== 3),
      { id: 4, name: "NEW", value: "v", masked: false },
    ];
    const list = change(
      VARIABLES,
      variables,
      (shown: Rows) => [{ ...shown[0], value: "b" }, shown[1], { name: "NEW", value: "v" }],
      present,
    );
    assert.deepEqual(lines(list), ["Set the variable A at the site Acme from “a” to “b”"]);
    assert.deepEqual(list.mistakes, []);
  });

  it("does not delete what somebody else has created or changed", () => {
    const present = [
      { id: 1, name: "A", value: "theirs", masked: false },
      ...variables.slice(1),
      { id: 9, name: "Z" },
    ];
    const list = change(VARIABLES, variables, (shown: Rows) => shown.slice(1), present);
    assert.deepEqual(list.operations, []);
    assert.deepEqual(list.conflicts, [
      { field: "value", from: "a", present: "theirs", to: undefined, secret: false, row: 1 },
    ]);
    const seen = acknowledge(variables, present, list.conflicts);
    assert.deepEqual(seen, [present[0], ...variables.slice(1)]);
  });

  it("knows that what was edited is gone", () => {
    const edit = ([first, ...rest]: Rows) => [{ ...first, value: "b" }, ...rest];
    const list = change(VARIABLES, variables, edit, variables.slice(1));
    assert.deepEqual(
      list.conflicts.map(({ row, present }) => ({ row, present })),
      [{ row: 1, present: undefined }],
    );
    assert.deepEqual(acknowledge(variables, variables.slice(1), list.conflicts), variables.slice(1));
  });

  const wrong: [name: string, edit: (shown: Rows) => unknown, reason: string][] = [
    [
      "an id that is there twice",
      (shown) => [...shown, shown[0]],
      "“[3].id” is there twice. A new variable has no id.",
    ],
    [
      "an id that was not opened",
      (shown) => [...shown, { id: 77, name: "X" }],
      "“[X].id” names no variable that was opened. A new variable has no id.",
    ],
    [
      "a name that is there",
      (shown) => [...shown, { name: "A", value: "z" }],
      "“[3].name”: there is a variable of this name already.",
    ],
    [
      "a name that is new twice",
      (shown) => [...shown, { name: "N" }, { name: "N" }],
      "“[4].name”: there is a variable of this name already.",
    ],
    ["no name", (shown) => [...shown, { value: "z" }], "“[3].name” has to be text in quotes, or null."],
    ["an empty name", (shown) => [...shown, { name: "" }], "“[3].name” must not be empty."],
    [
      "another flag",
      (shown) => [{ ...shown[0], masked: true }, ...shown.slice(1)],
      "“[A].masked” cannot be changed here.",
    ],
    [
      "a number as value",
      (shown) => [{ ...shown[0], value: 1 }, ...shown.slice(1)],
      "“[A].value” has to be text in quotes, or null.",
    ],
    ["no list", () => ({}), "“[]” cannot be changed here."],
  ];
  for (const [name, edit, reason] of wrong) {
    it(`says what cannot be sent: ${name}`, () => {
      assert.deepEqual(reasons(change(VARIABLES, variables, edit)), [reason]);
    });
  }
});

describe("any change list", () => {
  const subjects: Subject[] = [DEVICE, SITE, VARIABLES];

  it("asks for nothing when nothing was edited, whatever has changed on the platform", () => {
    fc.assert(
      fc.property(fc.constantFrom(...subjects), fc.json(), fc.json(), (subject, opened, present) => {
        const list = listChanges(
          subject,
          { opened: parsed(opened), edited: parsed(opened), present: parsed(present) },
          options(parsed(present)),
        );
        assert.deepEqual(list.operations, []);
        assert.deepEqual(list.conflicts, []);
      }),
    );
  });

  it("comes of any JSON, and puts it into words", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...subjects),
        fc.json(),
        fc.json(),
        fc.json(),
        (subject, opened, edited, present) => {
          const versions = { opened: parsed(opened), edited: parsed(edited), present: parsed(present) };
          const list = listChanges(subject, versions, options(versions.present));
          acknowledge(versions.opened, versions.present, list.conflicts);
          for (const line of [...lines(list), ...reasons(list)]) assert.ok(!/[\n\u202e]/.test(line));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("begins with what stands on the platform, when nobody knows what an edit began with", () => {
    const present = { ...device, lastSeen: 7, udf: { ...device.udf, udf1: "theirs" } };
    const edited = { ...device, warrantyDate: "2031-05-01" };
    const opened = beginningOf(DEVICE, edited, present);
    const list = listChanges(DEVICE, { opened, edited, present }, options(present));
    assert.deepEqual(lines(list), [
      "Clear UDF 1 of WS-0042, which was “theirs”",
      "Set the warranty date of WS-0042 from “2026-01-01” to “2031-05-01”",
    ]);
    assert.deepEqual(list.conflicts.length + list.mistakes.length, 0);
    const edit = { ...site, id: 1, name: "Acme 2" };
    const now = { ...site, id: 2 };
    const change = listChanges(
      SITE,
      { opened: beginningOf(SITE, edit, now), edited: edit, present: now },
      options(now),
    );
    assert.equal(change.mistakes.length, 0);
    assert.equal(change.operations.length, 1);
  });

  it("never takes for an edit what only the platform changes, when nobody knows what an edit began with", () => {
    fc.assert(
      fc.property(fc.constantFrom(DEVICE, SITE), fc.dictionary(fc.string(), fc.json()), (subject, more) => {
        const own = subject === DEVICE ? device : site;
        const edited = { ...more, ...own };
        const opened = beginningOf(subject, edited, own);
        const list = listChanges(subject, { opened, edited, present: own }, options(own));
        assert.deepEqual(list, { operations: [], conflicts: [], mistakes: [] });
      }),
    );
  });

  it("holds what was typed into a UDF, whatever it is", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 }).filter((typed) => typed !== BULLETS);
    fc.assert(
      fc.property(text, (typed) => {
        const list = change(DEVICE, device, (shown: Json) => ({
          ...shown,
          udf: { ...(shown["udf"] as Json), udf3: typed },
        }));
        const [operation] = list.operations;
        if (typed === "old") assert.equal(operation, undefined);
        else
          assert.deepEqual(operation?.kind === "setUdfs" && operation.changes.map(({ to }) => to), [typed]);
      }),
    );
  });
});
