import assert from "node:assert/strict";
import type { Site } from "../../../../src/api";
import { SiteTable } from "../../../../src/estate/index/siteTable";
import { findSites } from "../../../../src/estate/search/findSites";
import { uidOf } from "../../support/devices";

describe("finding sites", () => {
  const tableOf = (...sites: readonly Site[]) => {
    const table = new SiteTable();
    for (const [place, site] of sites.entries())
      table.upsert({ uid: uidOf(place), id: 70_000 + place, ...site });
    return table;
  };
  const sites = tableOf(
    { name: "Outer Harbour" },
    { name: "Harbour Light" },
    { name: "Harbour" },
    { name: "Other", description: "at the harbour", autotaskCompanyName: "Müller" },
    { name: "Sharbour" },
  );
  const names = (text: string, limit = 9) =>
    findSites(sites, text, { limit }).hits.map(({ site }) => site.name);

  it("ranks the whole name, its beginning, the beginning of a word, then any part; the name before the rest", () => {
    assert.deepEqual(names("harbour"), ["Harbour", "Harbour Light", "Outer Harbour", "Other", "Sharbour"]);
  });

  it("finds every word somewhere, and tells where", () => {
    const { hits, total } = findSites(sites, "muller HARB", { limit: 9 });
    assert.equal(total, 1);
    assert.deepEqual(
      hits[0]?.matches.map(({ field, text, start, end }) => [field, text.slice(start, end)]),
      [
        ["autotaskCompanyName", "Müller"],
        ["description", "harb"],
      ],
    );
  });

  it("gives all by name when nothing is written, and as many as are wanted", () => {
    assert.deepEqual(names(""), ["Harbour", "Harbour Light", "Other", "Outer Harbour", "Sharbour"]);
    assert.deepEqual(findSites(sites, "", { limit: 1 }).total, 5);
    assert.deepEqual(names("", 1), ["Harbour"]);
  });

  it("goes straight to a uid, a number or a link of the portal", () => {
    for (const text of [uidOf(3), "70003", "https://vidal.rmm.datto.com/site/70003"])
      assert.deepEqual(names(text), ["Other"]);
    assert.deepEqual(names(uidOf(99)), []);
    assert.deepEqual(names("https://vidal.rmm.datto.com/device/70003"), []);
  });
});
