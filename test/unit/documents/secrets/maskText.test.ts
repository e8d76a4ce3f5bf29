import assert from "node:assert/strict";
import fc from "fast-check";
import { BULLETS } from "../../../../src/documents/secrets/maskSecrets";
import { maskAgain, maskInPlace, shownValue } from "../../../../src/documents/secrets/maskText";

const look = (...secretUdfs: number[]) => ({ indent: "  ", secretUdfs: new Set(secretUdfs) });

const UDFS = fc.dictionary(fc.constantFrom("udf1", "udf2", "udf7", "__proto__"), fc.string());
const DOCUMENT = fc.tuple(UDFS, fc.json()).map(([udf, other]) => ({ list: [{ udf }], other }));

describe("text with secrets", () => {
  it("stays as it came but for the bullets", () => {
    fc.assert(
      fc.property(DOCUMENT, fc.constantFrom("", "  ", "\t"), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const masked = maskInPlace(text, look(7));
        const secret = value.list[0]?.udf["udf7"];
        if (secret === undefined || secret === "") assert.equal(masked.text, text);
        else {
          assert.equal(masked.secrets.length, 1);
          const place = `"udf7":${indent === "" ? "" : " "}`;
          assert.equal(
            masked.text.replace(place + JSON.stringify(BULLETS), () => place + JSON.stringify(secret)),
            text,
          );
        }
      }),
    );
  });

  it("stays as it came when it is no JSON", () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(maskInPlace(text, look(7)).text, text)));
  });

  it("holds no secret, also where a key stands twice or digits come in another order", () => {
    const twice = '{"proxySettings":{"password":"hush","password":"hush"}}';
    assert.ok(!maskInPlace(twice, look()).text.includes("hush"));
    const digits = '{"b":{"masked":true,"value":"hush"},"1":{"masked":true,"value":"hush"}}';
    assert.equal(maskInPlace(digits, look()).text, digits.replaceAll("hush", BULLETS));
  });

  it("has other bullets when other fields are named, and all values are still known", () => {
    fc.assert(
      fc.property(DOCUMENT, fc.subarray([1, 2, 7]), fc.subarray([1, 2, 7]), (value, before, after) => {
        const again = maskAgain(shownValue(value, look(...before)), look(...after));
        assert.deepEqual(again, shownValue(value, look(...after)));
      }),
    );
  });
});
