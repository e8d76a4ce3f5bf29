import assert from "node:assert/strict";
import type { IndexState } from "../../../../src/estate/index/estateIndex";
import type { FillState } from "../../../../src/estate/index/indexFill";
import { indexStatus } from "../../../../src/views/find/indexStatus";
import { english } from "../../support/english";

const NOW = Date.UTC(2026, 2, 9, 10, 30);
const status = (index: Partial<IndexState>, fill: FillState = { kind: "idle" }) =>
  indexStatus(
    {
      devices: 0,
      sites: 0,
      total: undefined,
      share: undefined,
      complete: false,
      asOf: undefined,
      stored: false,
      ...index,
    },
    fill,
    { t: english, now: NOW, language: "en" },
  );

describe("what is said of an index", () => {
  it("is how much is known and how old it is", () => {
    assert.equal(
      status({ share: 0.5, asOf: NOW - 180_000 }, { kind: "running", devices: 62, total: 100 }),
      "index 62 % · 3 min. ago",
    );
    assert.equal(status({ complete: true, share: 1, asOf: NOW - 3_600_000 }), "index 100 % · 1 hr. ago");
  });

  it("is the number of devices while nobody knows how many there are", () => {
    assert.equal(status({ devices: 12, asOf: NOW }), "index of 12 devices · now");
  });

  it("never claims to be whole before it is", () => {
    assert.equal(status({ share: 0.9999 }), "index 99 %");
    assert.equal(status({}, { kind: "running", devices: 100, total: 100 }), "index 99 %");
  });

  it("names what is from disk, and what went wrong", () => {
    assert.equal(
      status({ share: 1, asOf: NOW - 86_400_000, stored: true }, { kind: "failed", error: new Error("x") }),
      "from disk · 1 day ago · index 99 % · Something went wrong",
    );
  });
});
