import assert from "node:assert/strict";
import { compareCounts } from "../../../src/estate/counts";

describe("counts of devices", () => {
  const account = { devicesStatus: { numberOfDevices: 10 } };
  const site = (numberOfDevices: number) => ({ devicesStatus: { numberOfDevices } });

  it("finds nothing missing when all agree, or nothing is known", () => {
    const all = compareCounts({ account, sites: [site(4), site(6)], listed: 10, known: 10 });
    assert.deepEqual(all, { account: 10, sites: 10, listed: 10, known: 10, missing: [] });
    assert.deepEqual(compareCounts({}).missing, []);
  });

  it("tells which sources count less than another", () => {
    const { missing } = compareCounts({ account, sites: [site(4), site(8)], listed: 9 });
    assert.deepEqual(missing, [
      { source: "account", count: 2 },
      { source: "listed", count: 3 },
    ]);
  });

  it("takes sites of which one has no counter for no count", () => {
    assert.equal(compareCounts({ account, sites: [site(4), {}] }).sites, undefined);
    assert.equal(compareCounts({ account: { devicesStatus: null } }).account, undefined);
  });
});
