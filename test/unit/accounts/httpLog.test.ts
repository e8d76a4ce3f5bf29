import assert from "node:assert/strict";
import { formatExchange, formatSize, logExchanges } from "../../../src/accounts/httpLog";
import type { Exchange } from "../../../src/api";
import { demoPlatforms } from "../support/platforms";

const exchange: Exchange = {
  method: "GET",
  path: "/v2/account/sites?page=0",
  template: "/v2/account/sites",
  attempt: 1,
  waited: 0,
  outcome: 200,
  milliseconds: 142.6,
  size: 12_440,
};

function lines() {
  const written: [level: string, line: string][] = [];
  const observe = logExchanges({
    info: (line) => written.push(["info", line]),
    warn: (line) => written.push(["warn", line]),
  });
  return { written, observe };
}

describe("HTTP log", () => {
  it("writes one line with method, path, status, time and size", () => {
    assert.equal(formatExchange(exchange), "GET /v2/account/sites?page=0 · 200 · 143 ms · 12.4 kB");
    assert.equal(
      formatExchange({ ...exchange, outcome: "timeout", size: 0 }),
      "GET /v2/account/sites?page=0 · timeout · 143 ms",
    );
  });

  const sizes: [bytes: number, text: string][] = [
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1.0 kB"],
    [12_440, "12.4 kB"],
    [1_000_000, "1.0 MB"],
    [123_456_789, "123.5 MB"],
  ];
  for (const [bytes, text] of sizes) {
    it(`writes ${bytes} as ${text}`, () => assert.equal(formatSize(bytes), text));
  }

  const levels: [outcome: Exchange["outcome"], level: string][] = [
    [200, "info"],
    [204, "info"],
    ["aborted", "info"],
    [400, "warn"],
    [401, "warn"],
    [500, "warn"],
    ["dns", "warn"],
    ["timeout", "warn"],
    ["protocol", "warn"],
  ];
  for (const [outcome, level] of levels) {
    it(`writes ${outcome} as ${level}`, () => {
      const { written, observe } = lines();
      observe({ ...exchange, outcome });
      assert.deepEqual(
        written.map(([each]) => each),
        [level],
      );
    });
  }

  it("leaves out what a person calls a secret in a query", () => {
    const path = "/v2/account/sites?max=5&Api%5FKey=a-b&page=1&password=c=d";
    assert.equal(
      formatExchange({ ...exchange, path }).split(" · ")[0],
      "GET /v2/account/sites?max=5&Api%5FKey=***&page=1&password=***",
    );
  });

  it("stays within its line", () => {
    const line = formatExchange({ ...exchange, path: "/v2/a%0Ab?x=%0D%0Ac" });
    assert.doesNotMatch(line, /[\r\n]/);
  });

  it("holds no credential after a whole round", async () => {
    const { platform, client, exchanges } = await demoPlatform.join();
    const { written, observe } = lines();
    await client.request("GET", "/v2/account");
    for (const each of exchanges) observe(each);
    const log = written.map(([, line]) => line).join("\n");
    assert.match(log, /^POST \/auth\/oauth\/token · 200 · \d+ ms · [\d.]+ k?B\nGET \/v2\/account · 200 · /);
    for (const secret of [platform.apiKey, platform.apiSecret, "Bearer", "Basic", "access_token"])
      assert.ok(!log.includes(secret), secret);
  });

  const demoPlatform = demoPlatforms();
});
