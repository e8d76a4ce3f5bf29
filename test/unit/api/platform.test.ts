import assert from "node:assert/strict";
import fc from "fast-check";
import { baseUrl, DattoClient, hostOf, parseBaseUrl, parsePlatform, PLATFORMS } from "../../../src/api";

describe("platform", () => {
  it("is one of six, each with its own base URL", () => {
    assert.deepEqual(PLATFORMS, ["pinotage", "merlot", "concord", "vidal", "zinfandel", "syrah"]);
    for (const platform of PLATFORMS) {
      assert.equal(baseUrl(platform), `https://${platform}-api.centrastage.net/api`);
      assert.equal(parseBaseUrl(baseUrl(platform)), baseUrl(platform));
    }
    assert.equal(hostOf(baseUrl("syrah")), "syrah-api.centrastage.net");
  });

  it("is read whatever the case and the space around it", () => {
    for (const platform of PLATFORMS) {
      assert.equal(parsePlatform(platform.toUpperCase()), platform);
      assert.equal(parsePlatform(`\n ${platform}\t`), platform);
    }
    assert.equal(parsePlatform("Merlot"), "merlot");
  });

  for (const wrong of [
    "",
    " ",
    "merlo",
    "merlot2",
    "merlot-api",
    "mer lot",
    "https://merlot-api.centrastage.net",
    "__proto__",
  ]) {
    it(`is not “${wrong}”, which is answered with the six`, () => {
      assert.throws(
        () => parsePlatform(wrong),
        (error) => error instanceof RangeError && PLATFORMS.every((name) => error.message.includes(name)),
      );
    });
  }

  it("gives a client its base URL", () => {
    const credentials = { apiKey: "key", apiSecret: "secret" };
    const own = DattoClient.create({ platform: "vidal", credentials });
    assert.deepEqual([own.platform, own.baseUrl], ["vidal", "https://vidal-api.centrastage.net/api"]);
    const other = DattoClient.create({ baseUrl: " https://RMM.example.com/ ", credentials });
    assert.deepEqual([other.platform, other.baseUrl], [undefined, "https://rmm.example.com/api"]);
    assert.throws(() => DattoClient.create({ baseUrl: "http://rmm.example.com", credentials }), RangeError);
  });
});

describe("own base URL", () => {
  const accepted: [text: string, url: string][] = [
    ["https://rmm.example.com", "https://rmm.example.com/api"],
    ["https://rmm.example.com/", "https://rmm.example.com/api"],
    ["https://rmm.example.com/api", "https://rmm.example.com/api"],
    ["https://rmm.example.com/api/", "https://rmm.example.com/api"],
    ["https://rmm.example.com/api///", "https://rmm.example.com/api"],
    ["  https://rmm.example.com/api\n", "https://rmm.example.com/api"],
    ["HTTPS://RMM.Example.COM/api", "https://rmm.example.com/api"],
    ["https://rmm.example.com:443/api", "https://rmm.example.com/api"],
    ["https://rmm.example.com:8443/api", "https://rmm.example.com:8443/api"],
    ["https://192.0.2.7/api", "https://192.0.2.7/api"],
    ["https://[2001:db8::7]/api", "https://[2001:db8::7]/api"],
    ["http://localhost/api", "http://localhost/api"],
    ["http://localhost:8080", "http://localhost:8080/api"],
    ["http://127.0.0.1:8080/api", "http://127.0.0.1:8080/api"],
    ["http://127.1.2.3", "http://127.1.2.3/api"],
    ["http://[::1]:8080/api", "http://[::1]:8080/api"],
    ["http://0x7f.1/api", "http://127.0.0.1/api"],
  ];
  for (const [text, url] of accepted) {
    it(`may be ${JSON.stringify(text)}`, () => assert.equal(parseBaseUrl(text), url));
  }

  const refused: [text: string, reason: RegExp][] = [
    ["", /not a URL/],
    ["rmm.example.com", /not a URL/],
    ["https://", /not a URL/],
    ["https://exa mple.com", /not a URL/],
    ["https://[::1", /not a URL/],
    ["http://rmm.example.com/api", /must start with https/],
    ["http://127.0.0.1.example.com", /must start with https/],
    ["http://localhost.example.com", /must start with https/],
    ["http://localhost./api", /must start with https/],
    ["http://128.0.0.1", /must start with https/],
    ["http://192.0.2.7/api", /must start with https/],
    ["http://0.0.0.0/api", /must start with https/],
    ["http://[2001:db8::7]/api", /must start with https/],
    ["http://[::ffff:192.0.2.7]/api", /must start with https/],
    ["ftp://rmm.example.com/api", /must start with https/],
    ["ws://localhost/api", /must start with https/],
    ["file:///api", /must start with https/],
    ["javascript:alert(1)", /must start with https/],
    ["localhost:8080", /must start with https/],
    ["https://user@rmm.example.com/api", /user name or password/],
    ["https://user:secret@rmm.example.com/api", /user name or password/],
    ["https://:secret@rmm.example.com/api", /user name or password/],
    ["https://rmm.example.com@evil.example.com/api", /user name or password/],
    ["https://rmm.example.com/api?x=1", /query or a fragment/],
    ["https://rmm.example.com/api#x", /query or a fragment/],
    ["https://rmm.example.com/v2", /must end with \/api/],
    ["https://rmm.example.com/api/v2", /must end with \/api/],
    ["https://rmm.example.com/API", /must end with \/api/],
    ["https://rmm.example.com//api", /must end with \/api/],
    ["https://rmm.example.com/x/../api/y", /must end with \/api/],
  ];
  for (const [text, reason] of refused) {
    it(`may not be ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => parseBaseUrl(text),
        (error) =>
          error instanceof RangeError && reason.test(error.message) && !error.message.includes("secret"),
      );
    });
  }

  it("stays what it is when it is read again", () => {
    const parts = [
      "https://",
      "http://",
      "rmm.example.com",
      "127.0.0.1",
      "[::1]",
      ":8443",
      "/",
      "/api",
      "@",
      "?",
      "#",
      " ",
    ];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((chosen) => chosen.join(""));
    fc.assert(
      fc.property(text, (each) => {
        let url: string;
        try {
          url = parseBaseUrl(each);
        } catch (error) {
          assert.ok(error instanceof RangeError);
          return;
        }
        assert.equal(parseBaseUrl(url), url);
        assert.match(url, /^https?:\/\/[^/@?#]+\/api$/);
      }),
    );
  });
});
