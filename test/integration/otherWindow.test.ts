import assert from "node:assert/strict";
import { AccountStore } from "../../src/accounts/accountStore";
import type { StoredAccount } from "../../src/accounts/account";
import type { DemoPlatform } from "../../src/demo";
import { accessTo, activeConnection, internals } from "./support/extension";
import { useStage } from "./support/stage";
import { rows } from "./support/tree";
import { until } from "./support/until";

/**
 * The hosts of these tests do not share secrets between windows, so the other window is another store on this window's
 * secrets: the entries and the events are the same.
 */
describe("another window", () => {
  const stage = useStage();
  let others: AccountStore;

  beforeEach(async () => {
    others = new AccountStore((await internals()).context.secrets);
  });
  afterEach(() => others.dispose());

  async function kind() {
    return (await internals()).session.state.kind;
  }

  function entryOf(platform: DemoPlatform): StoredAccount {
    return { id: "other", name: "Of another window", access: accessTo(platform) };
  }

  it("signs this one in, when nobody is", async () => {
    const platform = await stage.platform();
    await others.put(entryOf(platform));
    await until(async () => (await kind()) === "signedIn", "this window follows");
    assert.equal((await activeConnection()).account.id, "other");
    assert.equal((await rows())[0]?.kind, "site");
  });

  it("signs this one out", async () => {
    const { connection } = await stage.signedIn();
    await rows();
    await others.remove(connection.account.id);
    await until(async () => (await kind()) === "signedOut", "this window follows");
    assert.deepEqual(await rows(), []);
  });

  it("does not take this one's account away by signing in to its own", async () => {
    const { platform, connection } = await stage.signedIn();
    const { session, store } = await internals();
    await others.put(entryOf(platform));
    await until(async () => (await store.list()).length === 2, "the account is stored");
    assert.equal(session.connection, connection);
    await others.remove("other");
    assert.equal(session.connection, connection);
  });

  it("renews the key, and this one uses it from then on", async () => {
    const { platform, connection } = await stage.signedIn();
    const { session, store } = await internals();
    const stored = await store.get(connection.account.id);
    assert.ok(stored);
    await session.signIn({ ...stored, access: accessTo(platform, "a wrong secret") });
    assert.equal((await rows())[0]?.kind, "problem");
    await others.put(stored);
    await until(async () => (await rows())[0]?.kind === "site", "this window uses the key");
  });

  it("may leave a damaged entry, which counts as none", async () => {
    const { connection } = await stage.signedIn();
    const { context, store } = await internals();
    await context.secrets.store(`dattoRmm.account.${connection.account.id}`, '{"id":1}');
    await until(async () => (await kind()) === "signedOut", "this window follows");
    assert.deepEqual(await store.list(), []);
    await store.remove(connection.account.id);
  });

  it("may leave a damaged index", async () => {
    const { context, store, session } = await internals();
    await context.secrets.store("dattoRmm.accounts", "not JSON");
    await session.restore();
    assert.equal(session.state.kind, "signedOut");
    assert.deepEqual(await store.list(), []);
    await context.secrets.delete("dattoRmm.accounts");
  });
});
