import assert from "node:assert/strict";
import fc from "fast-check";
import {
  BULLETS,
  isHiddenByPlatform,
  maskSecrets,
  ordinalOf,
} from "../../../../src/documents/secrets/maskSecrets";

const NONE: ReadonlySet<number> = new Set();

describe("secrets in documents", () => {
  const cases: [name: string, value: unknown, shown: unknown][] = [
    [
      "the password of a proxy",
      { proxySettings: { host: "proxy.example", password: "hush" } },
      { proxySettings: { host: "proxy.example", password: BULLETS } },
    ],
    [
      "the value of a masked variable",
      [
        { id: 1, name: "A", value: "hush", masked: true },
        { id: 2, name: "B", value: "open", masked: false },
      ],
      [
        { id: 1, name: "A", value: BULLETS, masked: true },
        { id: 2, name: "B", value: "open", masked: false },
      ],
    ],
    ["a named UDF", { udf: { udf4: "room", udf5: "hush" } }, { udf: { udf4: "room", udf5: BULLETS } }],
    [
      "a named UDF of v3, of any type",
      {
        udfs: [
          { ordinal: 5, type: "NUMBER", valueNumber: 77, label: "Key" },
          { ordinal: 6, valueString: "a" },
        ],
      },
      {
        udfs: [
          { ordinal: 5, type: "NUMBER", valueNumber: BULLETS, label: "Key" },
          { ordinal: 6, valueString: "a" },
        ],
      },
    ],
    [
      "nothing where there is no value",
      { proxySettings: { password: null } },
      { proxySettings: { password: null } },
    ],
    [
      "nothing of a password elsewhere",
      { password: "shown", masked: true },
      { password: "shown", masked: true },
    ],
  ];
  for (const [name, value, shown] of cases) {
    it(`are shown as bullets: ${name}`, () => {
      assert.deepEqual(maskSecrets(value, new Set([5])).value, shown);
    });
  }

  it("are found deep in a list, with their places", () => {
    const value = [{ sites: [{ proxySettings: { password: "hush" } }] }];
    assert.deepEqual(maskSecrets(value, NONE).secrets, [
      { path: [0, "sites", 0, "proxySettings", "password"], value: "hush" },
    ]);
  });

  it("are not taken for secrets when the platform hides them itself", () => {
    assert.ok(isHiddenByPlatform("*********"));
    assert.ok(isHiddenByPlatform(BULLETS));
    assert.ok(!isHiddenByPlatform("hush*"));
    assert.ok(!isHiddenByPlatform(null));
  });

  it("leave what holds none as it is", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        const masked = maskSecrets(value, new Set([1, 2, 3]));
        if (masked.secrets.length === 0) assert.equal(masked.value, value);
      }),
    );
  });

  it("are never in the text of a document, wherever they stand", () => {
    const secret = "s3cr3t-value";
    const holder = fc.constantFrom<unknown>(
      { proxySettings: { password: secret } },
      { masked: true, value: secret },
      { udf: { udf7: secret } },
      { udfs: [{ ordinal: 7, valueString: secret }] },
    );
    const around = fc.array(fc.oneof(fc.constant("list"), fc.string()), { maxLength: 6 });
    fc.assert(
      fc.property(holder, around, (inner, wrappers) => {
        const value = wrappers.reduce<unknown>(
          (held, key) => (key === "list" ? [held, 1] : Object.fromEntries([[key, held]])),
          inner,
        );
        const { value: shown, secrets } = maskSecrets(value, new Set([7]));
        assert.ok(!JSON.stringify(shown).includes(secret));
        assert.equal(secrets.length, 1);
      }),
    );
  });

  it("know the numbers of UDFs", () => {
    assert.deepEqual(["udf1", "udf300", "udf301", "udf0", "udf01", "xudf1", "udf"].map(ordinalOf), [
      1,
      300,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
