import assert from "node:assert/strict";
import fc from "fast-check";
import { anyText } from "../support/text";
import {
  type Access,
  accountId,
  type AccountSource,
  parseStoredAccount,
  nameWithPlace,
  placeOf,
  sourceOf,
  type StoredAccount,
  withoutSecrets,
} from "../../../src/accounts/account";
import { verifyAccess } from "../../../src/accounts/verify";
import { AuthError, HttpClientError, PLATFORMS } from "../../../src/api";
import { clientAt, demoPlatforms } from "../support/platforms";
import { failure } from "../support/promises";
import { ownServers, tokenAnswer } from "../support/servers";

const credentials = { apiKey: "KEY-4711", apiSecret: "SECRET-4711" };
const accesses: readonly Access[] = [
  { kind: "platform", platform: "merlot", credentials },
  { kind: "ownUrl", baseUrl: "https://rmm.example.com/api", credentials },
  { kind: "demo" },
];

describe("stored account", () => {
  it("comes back as it was stored", () => {
    const plain = { noNullPrototype: true };
    const text = fc.string({ minLength: 1 });
    const secrets = fc.record({ apiKey: text, apiSecret: text }, plain);
    const platform = fc.constantFrom(...PLATFORMS);
    const access: fc.Arbitrary<Access> = fc.oneof(
      fc.record({ kind: fc.constant("platform" as const), platform, credentials: secrets }, plain),
      fc.record(
        {
          kind: fc.constant("ownUrl" as const),
          baseUrl: fc.constant("https://rmm.example.com/api"),
          credentials: secrets,
        },
        plain,
      ),
      fc.record({ kind: fc.constant("demo" as const) }, plain),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        access,
        (uid, name, way) => {
          const stored: StoredAccount = { id: accountId(sourceOf(way), uid), name, access: way };
          assert.deepEqual(parseStoredAccount(JSON.stringify(stored)), stored);
        },
      ),
    );
  });

  it("loses what does not belong to it", () => {
    const more = { id: "a", name: "A", access: { kind: "demo", extra: 1 }, version: 9, __proto__: { x: 1 } };
    assert.deepEqual(parseStoredAccount(JSON.stringify(more)), {
      id: "a",
      name: "A",
      access: { kind: "demo" },
    });
  });

  const damaged: readonly unknown[] = [
    null,
    [],
    5,
    {},
    { id: "a", name: "A" },
    { id: "", name: "A", access: { kind: "demo" } },
    { id: "A B", name: "A", access: { kind: "demo" } },
    { id: "../x", name: "A", access: { kind: "demo" } },
    { id: "a", name: 5, access: { kind: "demo" } },
    { id: "a", name: "A", access: { kind: "other", credentials } },
    { id: "a", name: "A", access: { kind: "platform", platform: "Merlot", credentials } },
    { id: "a", name: "A", access: { kind: "platform", platform: "merlot" } },
    { id: "a", name: "A", access: { kind: "platform", platform: "merlot", credentials: { apiKey: "k" } } },
    {
      id: "a",
      name: "A",
      access: { kind: "platform", platform: "merlot", credentials: { apiKey: "", apiSecret: "s" } },
    },
    { id: "a", name: "A", access: { kind: "ownUrl", baseUrl: "http://rmm.example.com/api", credentials } },
    {
      id: "a",
      name: "A",
      access: { kind: "ownUrl", baseUrl: "https://u:p@rmm.example.com/api", credentials },
    },
    { id: "a", name: "A", access: { kind: "ownUrl", baseUrl: 5, credentials } },
  ];
  for (const entry of damaged) {
    it(`counts as absent when it is ${JSON.stringify(entry)}`, () => {
      assert.equal(parseStoredAccount(JSON.stringify(entry)), undefined);
    });
  }

  it("never breaks the reader, whatever stands in the storage", () => {
    const nearly = fc.record(
      { id: fc.anything(), name: fc.anything(), access: fc.anything() },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      anyText,
      fc.json(),
      nearly.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(text, (entry) => {
        const parsed = parseStoredAccount(entry);
        if (parsed) assert.match(parsed.id, /^[a-z0-9-]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps its secrets back when it is passed around", () => {
    for (const access of accesses) {
      const account = withoutSecrets({ id: "a", name: "A", access });
      assert.doesNotMatch(JSON.stringify(account), /KEY|SECRET/);
      assert.deepEqual(account, { id: "a", name: "A", source: sourceOf(access) });
    }
  });
});

describe("account id", () => {
  it("is made of the place and the account's own uid", () => {
    const own: AccountSource = { kind: "ownUrl", baseUrl: "https://RMM.example.com:8443/api" };
    assert.equal(accountId({ kind: "platform", platform: "vidal" }, "0A-1b"), "vidal-0a-1b");
    assert.equal(accountId(own, "0A-1b"), "rmm-example-com-8443-0a-1b");
    assert.equal(accountId({ kind: "demo" }, "anything"), "demo");
    assert.equal(accountId({ kind: "platform", platform: "vidal" }, "//"), "vidal-account");
    assert.deepEqual(accesses.map(sourceOf).map(placeOf), ["merlot", "rmm.example.com", "demo"]);
  });

  it("can always stand in an address", () => {
    fc.assert(
      fc.property(anyText, (uid) => {
        assert.match(accountId({ kind: "platform", platform: "syrah" }, uid), /^syrah-[a-z0-9-]{1,64}$/);
      }),
    );
  });
});

describe("an account by name and place", () => {
  it("says the place once", () => {
    const named = (name: string, source: AccountSource) => nameWithPlace({ id: "example", name, source });
    assert.equal(named("Example", { kind: "platform", platform: "merlot" }), "Example (merlot)");
    assert.equal(named("Example (demo)", { kind: "demo" }), "Example (demo)");
    assert.equal(
      named("Example (demo)", { kind: "platform", platform: "merlot" }),
      "Example (demo) (merlot)",
    );
  });
});

describe("verifying an access", () => {
  const demo = demoPlatforms();
  const servers = ownServers();
  const access: Access = { kind: "platform", platform: "merlot", credentials };

  it("reads the account, and nothing else", async () => {
    const { platform, client } = await demo.join();
    const stored = await verifyAccess(access, client);
    const account = await client.request("GET", "/v2/account");
    assert.deepEqual(stored, {
      id: accountId(sourceOf(access), account.uid ?? ""),
      name: account.name,
      access,
    });
    assert.equal(platform.requests.all.length, 3);
  });

  it("passes on what the client throws", async () => {
    const { client } = await demo.join({ credentials });
    await failure(AuthError, verifyAccess(access, client));
    const other = await demo.join();
    await failure(HttpClientError, verifyAccess(access, other.client, AbortSignal.abort()));
    assert.deepEqual(other.platform.requests.all, []);
  });

  for (const body of [{}, { name: "  " }, { name: 5, uid: 7 }, []]) {
    it(`finds a name when the account says ${JSON.stringify(body)}`, async () => {
      const server = await servers.start(({ url }) => (url.endsWith("/token") ? tokenAnswer() : body));
      const stored = await verifyAccess(access, clientAt(server.baseUrl));
      assert.deepEqual([stored.id, stored.name], ["merlot-account", "merlot-account"]);
      assert.deepEqual(parseStoredAccount(JSON.stringify(stored)), stored);
    });
  }
});
