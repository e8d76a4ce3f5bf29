import assert from "node:assert/strict";
import fc from "fast-check";
import type { Exchange } from "../../../../src/api";
import { operations } from "../../../../src/api/generated/operations";
import { type Touched, touchedBy } from "../../../../src/estate/writes/touched";

const exchange = (
  method: Exchange["method"],
  path: string,
  outcome: Exchange["outcome"] = 200,
): Exchange => ({ method, path, template: path, outcome, milliseconds: 1, size: 0, attempt: 1, waited: 0 });

describe("what a write has touched", () => {
  const cases: [method: Exchange["method"], path: string, touched: Touched | undefined][] = [
    ["POST", "/v2/device/d-1/udf", { kind: "device", uid: "d-1" }],
    ["POST", "/v3/device/d-1/udf", { kind: "device", uid: "d-1" }],
    ["POST", "/v2/device/d-1/warranty", { kind: "device", uid: "d-1" }],
    ["PUT", "/v2/device/d-1/site/s-1", { kind: "move", uid: "d-1", siteUid: "s-1" }],
    ["PUT", "/v2/device/d-1/quickjob", undefined],
    ["PUT", "/v2/site", { kind: "sites" }],
    ["POST", "/v2/site/s-1", { kind: "site", uid: "s-1" }],
    ["DELETE", "/v2/site/s-1/settings/proxy", { kind: "site", uid: "s-1" }],
    ["PUT", "/v2/site/s-1/variable", { kind: "variables", siteUid: "s-1" }],
    ["DELETE", "/v2/site/s-1/variable/7", { kind: "variables", siteUid: "s-1" }],
    ["POST", "/v2/account/variable/7", { kind: "variables", siteUid: undefined }],
    ["POST", "/v2/alert/a-1/resolve", { kind: "alert", uid: "a-1" }],
    ["POST", "/v2/user/resetApiKeys", undefined],
    ["POST", "/V2/Device/d%2D1/UDF/?x=1", undefined],
    ["POST", "/v2/Device/d%2D1/UDF/?x=1", { kind: "device", uid: "d-1" }],
    ["POST", "/v2/device/%/udf", { kind: "device", uid: "%" }],
    ["GET", "/v2/site/s-1", undefined],
  ];
  for (const [method, path, touched] of cases) {
    it(`is told of ${method} ${path}`, () => assert.deepEqual(touchedBy(exchange(method, path)), touched));
  }

  it("is nothing where it was refused, and something where it may have happened", () => {
    const touched = (outcome: Exchange["outcome"]) =>
      touchedBy(exchange("PUT", "/v2/site", outcome)) !== undefined;
    assert.deepEqual(
      [200, 204, 500, 503, "timeout", "network", "aborted"].map((each) => touched(each as 200)),
      [...[true, true, true, true, true, true, true]],
    );
    assert.deepEqual(
      [400, 401, 403, 404, 429, "refused", "dns"].map((each) => touched(each as 400)),
      [...[false, false, false, false, false, false, false]],
    );
  });

  it("is known of every write of the API but those that change nothing that is shown", () => {
    const unknown = operations
      .filter(({ method, path }) => method !== "GET" && !touchedBy(exchange(method, path)))
      .map(({ path }) => path);
    assert.deepEqual(unknown, ["/v2/device/{deviceUid}/quickjob", "/v2/user/resetApiKeys"]);
  });

  it("is found in any text without an exception", () => {
    fc.assert(fc.property(fc.string(), (path) => void touchedBy(exchange("POST", path))));
  });
});
