import assert from "node:assert/strict";
import { authentication } from "vscode";
import { AccountsMenu, AUTHENTICATION_ID } from "../../src/accounts/authenticationProvider";
import { internals } from "./support/extension";
import { useStage } from "./support/stage";
import { until } from "./support/until";

describe("VS Code's Accounts menu", () => {
  const stage = useStage();

  it("names the stored accounts", async () => {
    assert.deepEqual(await authentication.getAccounts(AUTHENTICATION_ID), []);
    const { connection } = await stage.signedIn();
    const { id, name } = connection.account;
    const accounts = await authentication.getAccounts(AUTHENTICATION_ID);
    assert.deepEqual(
      accounts.map((account) => [account.id, account.label]),
      [[id, name]],
    );
  });

  it("gives nobody a session unasked, and never a token", async () => {
    const { connection } = await stage.signedIn();
    const silent = await authentication.getSession(AUTHENTICATION_ID, [], { silent: true });
    assert.equal(silent?.accessToken ?? "", "");
    const menu = new AccountsMenu(
      (await internals()).store,
      () => Promise.resolve(undefined),
      () => Promise.resolve(),
    );
    stage.later(() => menu.dispose());
    const sessions = await menu.getSessions();
    assert.deepEqual(
      sessions.map(({ id, accessToken, scopes }) => ({ id, accessToken, scopes })),
      [{ id: connection.account.id, accessToken: "", scopes: [] }],
    );
  });

  it("is told of every account that comes or goes", async () => {
    let told = 0;
    const listener = authentication.onDidChangeSessions(({ provider }) => {
      if (provider.id === AUTHENTICATION_ID) told++;
    });
    stage.later(() => listener.dispose());
    const { connection } = await stage.signedIn();
    await until(() => told === 1, "VS Code is told of the account that came");
    const { session } = await internals();
    await session.signOut(connection.account.id);
    await until(() => told === 2, "VS Code is told of the account that went");
    assert.deepEqual(await authentication.getAccounts(AUTHENTICATION_ID), []);
  });

  it("signs an account out", async () => {
    const { connection } = await stage.signedIn();
    const { store, session } = await internals();
    const menu = new AccountsMenu(
      store,
      () => Promise.resolve(undefined),
      (id) => session.signOut(id),
    );
    stage.later(() => menu.dispose());
    await menu.removeSession(connection.account.id);
    assert.equal(session.state.kind, "signedOut");
  });
});
