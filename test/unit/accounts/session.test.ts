import assert from "node:assert/strict";
import type { StoredAccount } from "../../../src/accounts/account";
import { AccountStore } from "../../../src/accounts/accountStore";
import type { SessionState } from "../../../src/accounts/session";
import { AuthError } from "../../../src/api";
import { demoPlatforms } from "../support/platforms";
import { Deferred, failure, settled } from "../support/promises";
import { accountAt, Memory, SharedSecrets, Window } from "../support/windows";

function withOldKey(account: StoredAccount): StoredAccount {
  const { access } = account;
  const credentials = { apiKey: "old", apiSecret: "old" };
  return { ...account, access: access.kind === "demo" ? access : { ...access, credentials } };
}

describe("session", () => {
  const demo = demoPlatforms();
  const windows: Window[] = [];
  afterEach(() => {
    for (const window of windows.splice(0)) window.dispose();
  });

  function open(secrets: SharedSecrets, memory?: Memory): Window {
    const window = new Window(secrets, memory);
    windows.push(window);
    return window;
  }

  it("is signed out when nothing is stored", async () => {
    const window = open(new SharedSecrets());
    assert.equal(window.session.state.kind, "restoring");
    await window.session.restore();
    assert.equal(window.session.state.kind, "signedOut");
    assert.equal(window.session.connection, undefined);
  });

  it("signs in and restores without sending anything", async () => {
    const platform = await demo.start();
    const secrets = new SharedSecrets();
    const window = open(secrets);
    await window.session.signIn(accountAt(platform));
    assert.equal(window.session.state.kind, "signedIn");
    const next = open(secrets);
    await next.session.restore();
    assert.equal(next.session.connection?.account.name, "Account 127-0-0-1-example");
    assert.deepEqual(platform.requests.all, []);
    const account = await next.session.connection.client.request("GET", "/v2/account");
    assert.ok(account.name);
    assert.equal(next.exchanges.length, 2);
  });

  it("restores the account that was active last, or else the first", async () => {
    const platform = await demo.start();
    const [secrets, memory] = [new SharedSecrets(), new Memory()];
    const window = open(secrets, memory);
    await window.session.signIn(accountAt(platform, "one"));
    await window.session.signIn(accountAt(platform, "two"));
    await window.session.signIn(accountAt(platform, "three"));
    await window.session.switchTo("two");
    const same = open(secrets, memory);
    await same.session.restore();
    assert.equal(same.session.connection?.account.id, "two");
    const other = open(secrets);
    await other.session.restore();
    assert.equal(other.session.connection?.account.id, "one");
  });

  it("shows in every signed-out window that one signed in", async () => {
    const platform = await demo.start();
    const secrets = new SharedSecrets();
    const [here, there] = [open(secrets), open(secrets)];
    await Promise.all([here.session.restore(), there.session.restore()]);
    await here.session.signIn(accountAt(platform));
    await there.until("signedIn", "127-0-0-1-example");
  });

  it("shows in every window that one signed out", async () => {
    const platform = await demo.start();
    const secrets = new SharedSecrets();
    const [here, there] = [open(secrets), open(secrets)];
    await here.session.signIn(accountAt(platform));
    await there.session.restore();
    await here.session.signOut("127-0-0-1-example");
    await Promise.all([here.until("signedOut"), there.until("signedOut")]);
    assert.equal(await there.connections.get("127-0-0-1-example"), undefined);
  });

  it("goes on with another account after signing out of one", async () => {
    const platform = await demo.start();
    const window = open(new SharedSecrets());
    await window.session.signIn(accountAt(platform, "one"));
    await window.session.signIn(accountAt(platform, "two"));
    await window.session.signOut("two");
    await window.until("signedIn", "one");
  });

  it("does not leave its account because another one came or went elsewhere", async () => {
    const platform = await demo.start();
    const secrets = new SharedSecrets();
    const [here, there] = [open(secrets), open(secrets)];
    await here.session.signIn(accountAt(platform, "one"));
    const { connection } = here.session;
    const states: SessionState[] = [];
    here.session.onDidChange((state) => states.push(state));
    await there.session.signIn(accountAt(platform, "two"));
    await there.session.signOut("two");
    await settled();
    assert.equal(here.session.connection, connection);
    assert.deepEqual(states, []);
  });

  it("uses a renewed key from the next request on, in every window", async () => {
    const platform = await demo.start();
    const secrets = new SharedSecrets();
    const [here, there] = [open(secrets), open(secrets)];
    const old = accountAt(platform);
    await here.session.signIn(withOldKey(old));
    await there.session.restore();
    const before = there.session.connection;
    assert.ok(before);
    assert.equal((await failure(AuthError, before.client.ensureToken())).kind, "badKey");
    const changed = new Promise((resolve) =>
      there.session.onDidChange(({ kind }) => kind === "signedIn" && resolve(kind)),
    );
    await here.session.signIn(old);
    await changed;
    await there.until("signedIn");
    const after = await there.connections.get(old.id);
    assert.ok(after && after !== before && after === there.session.connection);
    await after.client.ensureToken();
    await (await here.connections.get(old.id))?.client.ensureToken();
  });

  it("ends the loads of a connection whose account is gone", async () => {
    const platform = await demo.start();
    platform.faults.add({ path: /account\/sites/, fault: { kind: "hang" } });
    const window = open(new SharedSecrets());
    await window.session.signIn(accountAt(platform));
    const estate = window.session.connection?.estate;
    assert.ok(estate);
    const loading = estate.sites.ensureLoaded();
    await platform.requests.first(({ url }) => url.includes("/account/sites"));
    await window.session.signOut("127-0-0-1-example");
    await loading;
    assert.equal(window.exchanges.at(-1)?.outcome, "aborted");
  });

  it("is signed out when its account's entry is damaged elsewhere, and in again when it is mended", async () => {
    const platform = await demo.start();
    const secrets = new SharedSecrets();
    const window = open(secrets);
    await window.session.signIn(accountAt(platform));
    await secrets.store("dattoRmm.account.127-0-0-1-example", "{");
    await window.until("signedOut");
    await window.store.put(accountAt(platform));
    await window.until("signedIn");
  });

  it("says that the secrets cannot be read, and tries again", async () => {
    const secrets = new SharedSecrets();
    const window = open(secrets);
    const get = secrets.get.bind(secrets);
    secrets.get = () => Promise.reject(new Error("The keyring is locked"));
    await window.session.restore();
    const { state } = window.session;
    assert.ok(state.kind === "failed" && state.error instanceof Error);
    assert.equal(state.error.message, "The keyring is locked");
    secrets.get = get;
    await window.session.restore();
    assert.equal(window.session.state.kind, "signedOut");
  });

  it("drops the late answer of an earlier session", async () => {
    const platform = await demo.start();
    const secrets = new SharedSecrets();
    await new AccountStore(secrets).put(accountAt(platform, "old"));
    const window = open(secrets);
    const [reached, late] = [new Deferred<undefined>(), new Deferred<undefined>()];
    const get = secrets.get.bind(secrets);
    let reads = 0;
    secrets.get = async (key) => {
      const value = await get(key);
      // The first read is for the list of accounts, the second for the connection.
      if (key.endsWith(".old") && ++reads === 2) {
        reached.resolve(undefined);
        await late.promise;
      }
      return value;
    };
    const slow = window.session.restore();
    await reached.promise;
    await window.session.signOut("old");
    await window.until("signedOut");
    late.resolve(undefined);
    await slow;
    await settled();
    assert.equal(window.session.state.kind, "signedOut");
  });

  it("makes a new state object at every transition", async () => {
    const platform = await demo.start();
    const window = open(new SharedSecrets());
    const states = new Set<SessionState>();
    let count = 0;
    window.session.onDidChange((state) => {
      states.add(state);
      count++;
    });
    await window.session.signIn(accountAt(platform));
    await window.session.restore();
    await window.session.signOut("127-0-0-1-example");
    await window.until("signedOut");
    assert.equal(states.size, count);
  });

  it("follows nothing once it is disposed", async () => {
    const platform = await demo.start();
    const secrets = new SharedSecrets();
    const [here, there] = [open(secrets), open(secrets)];
    await there.session.restore();
    there.session.dispose();
    await here.session.signIn(accountAt(platform));
    await settled();
    assert.equal(there.session.state.kind, "signedOut");
  });
});
