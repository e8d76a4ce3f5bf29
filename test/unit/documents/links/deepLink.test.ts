import assert from "node:assert/strict";
import fc from "fast-check";
import { formatLink, type LinkedResource, parseLink } from "../../../../src/documents/links/deepLink";

describe("links from outside", () => {
  const kinds = fc.constantFrom<LinkedResource["kind"]>("device", "site", "alert", "job");
  const accounts = fc.constantFrom(undefined, "demo", "merlot-0a1b-2c3d");

  it("lead back to what they were made of", () => {
    fc.assert(
      fc.property(kinds, fc.uuid(), accounts, (kind, uid, account) => {
        const link = { resource: { kind, uid }, account };
        const { path, query } = formatLink(link);
        assert.deepEqual(parseLink(path, query), link);
      }),
    );
  });

  const hostile: [path: string, query?: string][] = [
    ["/"],
    ["/device"],
    ["/device/"],
    ["/device/.."],
    ["/device/../site/a"],
    ["/device/a/b"],
    ["/device/%2e%2e"],
    ["/device/a b"],
    ["/device/a\u202eb"],
    ["/device/$(x)"],
    ["/device/[x](command:y)"],
    [`/device/${"a".repeat(101)}`],
    ["/responses/1"],
    ["/command/dattoRmm.signOut"],
    ["//device/a"],
    ["/DEVICE/a"],
    ["/device/a", "account=../../x"],
    ["/device/a", "account=A"],
    ["/device/a", "run=deleteVariable"],
    ["/device/a", "account=demo&run=1"],
    ["/device/a\n"],
  ];
  for (const [path, query = ""] of hostile) {
    it(`are refused: ${JSON.stringify(path)} ${query}`, () => {
      assert.equal(parseLink(path, query), undefined);
    });
  }

  it("name nothing but letters, digits and dashes, whatever comes", () => {
    fc.assert(
      fc.property(kinds, fc.string({ unit: "binary" }), fc.string(), (kind, uid, query) => {
        const link = parseLink(`/${kind}/${uid}`, query);
        if (link) assert.match(link.resource.uid, /^[\w-]+$/);
      }),
    );
  });
});
