import assert from "node:assert/strict";
import fc from "fast-check";
import { checkPath, fillTemplate } from "../../../src/api";
import { operations } from "../../../src/api/generated/operations";
import { english } from "../support/english";
import { effectOf, resetsApiKeys } from "../../../src/requests/sending/effects";
import { operationOf } from "../../../src/requests/operationOf";

describe("the operation of a request", () => {
  it("is found for every operation of the description, with its values", () => {
    const value = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/^\.{1,2}$/.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...operations), value, (operation, text) => {
        const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
        const params = Object.fromEntries(names.map((name) => [name, `u-${text}`]));
        const found = operationOf(operation.method, `${fillTemplate(operation.path, params)}?page=1`);
        assert.equal(found?.operation.path, operation.path);
        assert.deepEqual(found.params, params);
      }),
    );
  });

  it("is none for a path that the description does not have", () => {
    for (const path of ["/", "", "/v2", "/v2/nothing", "/v2/site/a/b/c/d", "/v2/account/"])
      assert.equal(operationOf("DELETE", path), undefined);
    assert.equal(operationOf("GET", "/v2/account/")?.operation.path, "/v2/account");
  });

  for (const path of [
    "/v2/user/resetApiKeys",
    "/v2/user/resetapikeys/",
    "/v2/user/reset%41piKeys",
    "/V2/user/%72esetApiKeys?x=1",
    "/v2/user/resetApiKeys;a=b",
    "/v2;a/user;b=c/resetApiKeys;/",
    "/v2/user/resetApiKeys%3Ba=b",
    "/v2/user%2FresetApiKeys%2f",
    "/v2%2Fuser%2FresetApiKeys",
  ]) {
    it(`is known to end the API key in any spelling that can be sent: ${path}`, () => {
      const request = { method: "POST", pathAndQuery: checkPath(path) } as const;
      assert.ok(resetsApiKeys(request));
      assert.match(effectOf(request, english), /^This ends the API key/);
    });
  }
});
