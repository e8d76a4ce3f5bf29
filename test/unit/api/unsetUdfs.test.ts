import assert from "node:assert/strict";
import fc from "fast-check";
import { fieldsOf } from "../../../src/api/fields";
import { withoutUnsetUdfs } from "../../../src/api/unsetUdfs";
import { demoPlatforms } from "../support/platforms";

const UDF_KEY = /^udf\d{1,3}$/;

/** The same without fields of that name that are `null`. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, field]) => !(UDF_KEY.test(key) && field === null));
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutNulls(field)]));
}

describe("client: user-defined fields that are not set", () => {
  const demo = demoPlatforms();

  it("are missing from rows that are read without them, and nothing else is", async () => {
    const { client } = await demo.join();
    const [all, read] = await Promise.all([
      client.page("/v2/account/devices"),
      client.page("/v2/account/devices", { omitUnsetUdfs: true }),
    ]);
    assert.deepEqual(read.rows, all.rows.map(withoutNulls));
    assert.ok(all.rows.every(({ udf }) => Object.keys(fieldsOf(udf)).length === 300));
    assert.ok(read.rows.every(({ udf }) => !Object.values(fieldsOf(udf)).includes(null)));
    assert.deepEqual([read.total, read.next], [all.total, all.next]);
  });

  it("are missing from all pages of a walk", async () => {
    const { client } = await demo.join();
    for await (const { rows } of client.pages("/v2/account/devices", { omitUnsetUdfs: true, ahead: 2 }))
      assert.ok(rows.every(({ udf }) => !Object.values(fieldsOf(udf)).includes(null)));
  });

  it("take nothing else with them, wherever they stand", () => {
    const texts: readonly (readonly [text: string, left: string])[] = [
      ['{"udf1":null,"udf2":null,"udf3":null}', "{}"],
      ['{"udf1":"a","udf2":null,"udf3":"b"}', '{"udf1":"a","udf3":"b"}'],
      ['{"udf1":null,"udf2":"a","udf3":null,"udf4":null,"udf5":"b"}', '{"udf2":"a","udf5":"b"}'],
      ['[{"udf300":null},{"udf1":null,"a":{"udf2":null}}]', '[{},{"a":{}}]'],
      ['{"a":1,"udf1000":null,"udfx":null,"udf":null}', '{"a":1,"udf1000":null,"udfx":null,"udf":null}'],
      ['{"a":1, "udf1": null}', '{"a":1, "udf1": null}'],
      ['{"note":",\\"udf3\\":null"}', '{"note":",\\"udf3\\":null"}'],
      ['[",","udf3:null"]', '[",","udf3:null"]'],
    ];
    for (const [text, left] of texts) assert.equal(withoutUnsetUdfs(text), left);
  });

  it("take nothing else with them out of any JSON", () => {
    const key = fc.oneof(
      fc.string(),
      fc.integer({ min: 0, max: 400 }).map((ordinal) => `udf${ordinal}`),
      fc.constantFrom(',"udf3":null', '"udf3":null,', "\\", '\\"'),
    );
    const json = fc
      .jsonValue()
      .chain((value) =>
        fc.dictionary(
          key,
          fc.oneof(fc.constant(null), key, fc.constant(value), fc.dictionary(key, fc.constant(null))),
        ),
      );
    fc.assert(
      fc.property(json, (value) => {
        const read: unknown = JSON.parse(withoutUnsetUdfs(JSON.stringify(value)));
        assert.deepEqual(read, withoutNulls(value));
      }),
    );
  });
});
