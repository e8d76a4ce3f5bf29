import assert from "node:assert/strict";
import { AccountStore } from "../../../src/accounts/accountStore";
import type { StoredAccount } from "../../../src/accounts/account";
import { SharedSecrets } from "../support/windows";

const credentials = { apiKey: "KEY-4711", apiSecret: "SECRET-4711" };

function account(id: string): StoredAccount {
  return { id, name: id.toUpperCase(), access: { kind: "platform", platform: "merlot", credentials } };
}

const idsOf = async (store: AccountStore) => (await store.list()).map(({ id }) => id);

describe("account store", () => {
  it("keeps one entry for each account, in the order in which they came", async () => {
    const secrets = new SharedSecrets();
    const store = new AccountStore(secrets);
    await store.put(account("one"));
    await store.put(account("two"));
    await store.put({ ...account("one"), name: "Renamed" });
    assert.deepEqual(await store.list(), [
      { id: "one", name: "Renamed", source: { kind: "platform", platform: "merlot" } },
      { id: "two", name: "TWO", source: { kind: "platform", platform: "merlot" } },
    ]);
    assert.deepEqual(await store.get("two"), account("two"));
    assert.equal(secrets.entries.size, 3);
    await store.remove("one");
    assert.deepEqual(await idsOf(store), ["two"]);
    assert.equal(await store.get("one"), undefined);
  });

  it("leaves no secret behind once all accounts are removed", async () => {
    const secrets = new SharedSecrets();
    const store = new AccountStore(secrets);
    await store.put(account("one"));
    await store.remove("one");
    await store.remove("never stored");
    assert.doesNotMatch(JSON.stringify([...secrets.entries]), /KEY|SECRET|one/);
  });

  it("keeps secrets in the accounts' own entries only", async () => {
    const secrets = new SharedSecrets();
    const store = new AccountStore(secrets);
    await store.put(account("one"));
    for (const [key, value] of secrets.entries)
      assert.equal(value.includes("SECRET"), key === "dattoRmm.account.one", key);
    assert.doesNotMatch(JSON.stringify(await store.list()), /KEY|SECRET/);
  });

  it("tells every window which account was stored or removed", async () => {
    const secrets = new SharedSecrets();
    const [here, there] = [new AccountStore(secrets), new AccountStore(secrets)];
    const told: (string | undefined)[][] = [[], []];
    here.onDidChange((id) => told[0]?.push(id));
    there.onDidChange((id) => told[1]?.push(id));
    await here.put(account("one"));
    assert.deepEqual(await idsOf(there), ["one"]);
    await there.remove("one");
    assert.deepEqual(await idsOf(here), []);
    assert.deepEqual(told[0], told[1]);
    assert.deepEqual(
      told[0]?.filter((id) => id !== undefined),
      ["one", "one"],
    );
  });

  it("tells of its own changes once, however late VS Code tells it of them", async () => {
    const secrets = new SharedSecrets();
    const [here, there] = [new AccountStore(secrets), new AccountStore(secrets)];
    const told: (string | undefined)[] = [];
    here.onDidChange((id) => id !== undefined && told.push(id));
    await here.put(account("one"));
    secrets.tellAgain("dattoRmm.account.one");
    await here.get("one");
    assert.deepEqual(told, ["one"]);
    await there.put({ ...account("one"), name: "Renamed" });
    await here.get("one");
    assert.deepEqual(told, ["one", "one"]);
    await here.remove("one");
    secrets.tellAgain("dattoRmm.account.one");
    await here.get("one");
    assert.deepEqual(told, ["one", "one", "one"]);
  });

  it("is told of nothing that is not its own, and of nothing after its end", async () => {
    const secrets = new SharedSecrets();
    const store = new AccountStore(secrets);
    const told: unknown[] = [];
    store.onDidChange((id) => told.push(id));
    await secrets.store("anotherExtension", "x");
    assert.deepEqual(told, []);
    store.dispose();
    await secrets.store("dattoRmm.account.one", "x");
    assert.deepEqual(told, []);
  });

  for (const text of [
    "",
    "not JSON",
    "null",
    "{}",
    '{"id":"one"}',
    JSON.stringify({ ...account("one"), access: null }),
  ]) {
    it(`takes the entry ${JSON.stringify(text)} as signed out, and lets it be replaced`, async () => {
      const secrets = new SharedSecrets();
      const store = new AccountStore(secrets);
      await store.put(account("one"));
      await store.put(account("two"));
      await secrets.store("dattoRmm.account.one", text);
      assert.deepEqual(await idsOf(store), ["two"]);
      assert.equal(await store.get("one"), undefined);
      await store.put(account("one"));
      assert.deepEqual(await idsOf(store), ["one", "two"]);
    });
  }

  for (const index of ["not JSON", "5", "{}", "null", "[5,null]"]) {
    it(`survives the index ${index}`, async () => {
      const secrets = new SharedSecrets();
      const store = new AccountStore(secrets);
      await secrets.store("dattoRmm.accounts", index);
      assert.deepEqual(await store.list(), []);
      await store.put(account("one"));
      assert.deepEqual(await idsOf(store), ["one"]);
    });
  }

  it("takes an entry that holds another account as damaged", async () => {
    const secrets = new SharedSecrets();
    const store = new AccountStore(secrets);
    await store.put(account("one"));
    await secrets.store("dattoRmm.account.one", JSON.stringify(account("two")));
    assert.equal(await store.get("one"), undefined);
  });

  it("keeps both of two accounts that are stored at the same time", async () => {
    const store = new AccountStore(new SharedSecrets());
    await Promise.all([store.put(account("one")), store.put(account("two"))]);
    assert.deepEqual((await idsOf(store)).toSorted(), ["one", "two"]);
  });

  it("finds an account that another window's index has left out, and takes it into the next one", async () => {
    const secrets = new SharedSecrets();
    const [here, there] = [new AccountStore(secrets), new AccountStore(secrets)];
    await here.put(account("one"));
    await there.put(account("two"));
    await secrets.store("dattoRmm.accounts", '["two"]');
    assert.deepEqual(await idsOf(here), ["two", "one"]);
    await here.put(account("three"));
    assert.deepEqual(JSON.parse(secrets.entries.get("dattoRmm.accounts") ?? ""), ["two", "one", "three"]);
    await there.remove("one");
    assert.deepEqual(await idsOf(here), ["two", "three"]);
  });

  for (const keys of [undefined, () => Promise.reject(new Error("not here"))]) {
    it(`goes by its index where VS Code ${keys ? "fails to list" : "cannot list"} the keys`, async () => {
      const secrets = Object.assign(new SharedSecrets(), { keys });
      const store = new AccountStore(secrets);
      await store.put(account("one"));
      await secrets.store("dattoRmm.account.two", JSON.stringify(account("two")));
      assert.deepEqual(await idsOf(store), ["one"]);
    });
  }
});
