import assert from "node:assert/strict";
import fc from "fast-check";
import { serverQueries } from "../../../../src/views/find/serverQueries";

describe("what the platform is asked for a typed text", () => {
  it("is the longest word as a part of host names and of sites' names", () => {
    assert.deepEqual(serverQueries("nw server"), [{ hostname: "server" }, { siteName: "server" }]);
  });

  it("is what terms ask in the same way, together with the word", () => {
    assert.deepEqual(serverQueries("os:windows site:acme dc"), [
      { operatingSystem: "windows", siteName: "acme", hostname: "dc" },
    ]);
    assert.deepEqual(serverQueries("type:server"), [{ deviceType: "server" }]);
  });

  it("is nothing for what it cannot search, and for words that fit everything", () => {
    for (const text of ["", "a", "-corp", "online:no", "lastSeen>30d", "os:*11", "-os:linux", "os:a,b"])
      assert.deepEqual(serverQueries(text), [], text);
  });

  it("is never more than two questions, whatever is typed", () => {
    fc.assert(fc.property(fc.string(), (text) => serverQueries(text).length <= 2));
  });
});
