import assert from "node:assert/strict";
import type { Touched } from "../../../src/estate/writes/touched";
import type { Resource } from "../../../src/documents/resource";
import { isTouched } from "../../../src/documents/touchedDocuments";

describe("documents that a write has touched", () => {
  const device: Touched = { kind: "device", uid: "d1" };
  const move: Touched = { kind: "move", uid: "d1", siteUid: "s2" };
  const site: Touched = { kind: "site", uid: "s1" };
  const alert: Touched = { kind: "alert", uid: "a1" };
  const cases: [resource: Resource, text: string, touched: Touched, expected: boolean][] = [
    [{ kind: "device", uid: "d1" }, "", device, true],
    [{ kind: "deviceV3", uid: "d1" }, "", device, true],
    [{ kind: "device", uid: "d2" }, "", device, false],
    [{ kind: "deviceAudit", uid: "d1" }, "d1", device, false],
    [{ kind: "siteDevices", uid: "s1" }, '"uid": "d1"', device, true],
    [{ kind: "siteDevices", uid: "s1" }, "", device, false],
    [{ kind: "siteDevices", uid: "s1" }, '"uid": "d1"', move, true],
    [{ kind: "siteDevices", uid: "s2" }, "", move, true],
    [{ kind: "site", uid: "s2" }, "", move, true],
    [{ kind: "site", uid: "s1" }, "", site, true],
    [{ kind: "siteSettings", uid: "s1" }, "", site, true],
    [{ kind: "accountSites" }, '"uid": "s1"', site, true],
    [{ kind: "accountSites" }, "", { kind: "sites" }, true],
    [{ kind: "siteVariables", uid: "s1" }, "", { kind: "variables", siteUid: "s1" }, true],
    [{ kind: "siteVariables", uid: "s2" }, "", { kind: "variables", siteUid: "s1" }, false],
    [{ kind: "accountVariables" }, "", { kind: "variables", siteUid: undefined }, true],
    [{ kind: "accountVariables" }, "", { kind: "variables", siteUid: "s1" }, false],
    [{ kind: "alert", uid: "a1" }, "", alert, true],
    [{ kind: "siteAlerts", uid: "s1" }, '"alertUid": "a1"', alert, true],
    [{ kind: "siteAlerts", uid: "s1" }, "", alert, false],
    [{ kind: "siteResolvedAlerts", uid: "s1" }, "", alert, true],
    [{ kind: "response", number: 1 }, "d1", device, false],
  ];
  for (const [resource, text, touched, expected] of cases) {
    it(`${expected ? "are" : "are not"} ${JSON.stringify(resource)} for ${JSON.stringify(touched)}`, () =>
      assert.equal(
        isTouched(resource, () => text, touched),
        expected,
      ));
  }
});
