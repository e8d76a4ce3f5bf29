import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Uri } from "vscode";
import { EstateIndex } from "../../src/estate/index/estateIndex";
import { IndexCopies } from "../../src/views/find/indexCopies";
import { internals } from "./support/extension";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { hideSites, itemOf, rows, showSites } from "./support/tree";
import { until } from "./support/until";

describe("a copy of the index on disk", () => {
  const stage = useStage();

  afterEach(hideSites);

  it("is not made unless the person wants it", async () => {
    const { connection } = await stage.signedIn();
    await filled();
    assert.deepEqual(await copies(connection.account.id), []);
  });

  it("lets a person browse what is known while the platform cannot be reached, and says how old it is", async () => {
    await stage.setting("dattoRmm.index.keepOnDisk", true);
    const { platform, connection } = await stage.signedIn();
    await rows();
    await filled();
    const [file] = await until(async () => {
      const found = await copies(connection.account.id);
      return found.length > 0 && found;
    }, "the copy is written");
    assert.ok(file && !readFileSync(file, "utf8").includes(platform.apiSecret));
    await platform.close();
    const { connections, session } = await internals();
    // As a new window opens it: with nothing in memory.
    (Reflect.get(connections, "open") as Map<string, unknown>).clear();
    await session.restore();
    const top = await until(async () => {
      const now = await rows();
      return now.some(({ kind }) => kind === "site") && now;
    }, "the sites of the copy are shown");
    assert.equal(top[0]?.kind, "problem");
    const head = top.find((node) => node.kind === "filter");
    assert.ok(head);
    assert.match(String((await itemOf(head)).description), /from disk · now/);
    const site = top.find((node) => node.kind === "site");
    assert.ok((await rows(site)).some(({ kind }) => kind === "device"));
    await showSites();
    await screenshot("offline");
  });

  it("is written by two windows at the same time, and always whole", async () => {
    const { connection } = await stage.signedIn();
    await filled();
    const { index } = await connection.estate.indexed();
    const folder = mkdtempSync(path.join(os.tmpdir(), "copies-"));
    stage.later(() => rmSync(folder, { recursive: true }));
    const windows = [new IndexCopies(folder), new IndexCopies(folder)];
    await Promise.all([...windows, ...windows, ...windows].map((window) => window.keep("account", index)));
    assert.deepEqual(readdirSync(folder), ["account.jsonl"]);
    const restored = new EstateIndex();
    await new IndexCopies(folder).restore("account", restored);
    assert.deepEqual([restored.state.devices, restored.state.stored], [180, true]);
  });

  it("does not come back when the account is signed out while the index is filled", async () => {
    await stage.setting("dattoRmm.index.keepOnDisk", true);
    const { platform, connection } = await stage.signedIn();
    await filled();
    await until(async () => (await copies(connection.account.id)).length > 0, "the copy is written");
    platform.faults.add({ path: /\/v2\/account\/devices/, fault: { kind: "delay", ms: 300 } });
    const { view, store } = await internals();
    const indexing = await connection.estate.indexed();
    view.indexes.fill(indexing);
    let told = 0;
    const listener = view.indexes.onDidChange(() => {
      if (indexing.fill.state.kind === "idle") told++;
    });
    stage.later(() => listener.dispose());
    // As the other window does it.
    await store.remove(connection.account.id);
    await until(() => told === 2, "the filling has ended, and what follows it");
    await until(async () => (await copies(connection.account.id)).length === 0, "the copy is removed");
  });

  it("is gone after the sign-out", async () => {
    await stage.setting("dattoRmm.index.keepOnDisk", true);
    const { connection } = await stage.signedIn();
    await filled();
    await until(async () => (await copies(connection.account.id)).length > 0, "the copy is written");
    const { session } = await internals();
    await session.signOut(connection.account.id);
    await until(async () => (await copies(connection.account.id)).length === 0, "the copy is removed");
  });
});

describe("counts of devices that differ", () => {
  const stage = useStage();

  it("are told in the view", async () => {
    const { platform, connection } = await stage.signedIn();
    const account = await connection.client.request("GET", "/v2/account");
    const devicesStatus = { ...account.devicesStatus, numberOfDevices: 200 };
    const body = { ...account, devicesStatus };
    platform.faults.add({ path: /\/v2\/account$/, times: 9, fault: { kind: "status", status: 200, body } });
    await filled();
    const { view } = await internals();
    const message = await until(
      () => (view.message === "" ? undefined : view.message),
      "the view says something",
    );
    assert.match(message, /^The account counts 200 devices, its list holds 180: 20 are missing/);
    await showSites();
    await screenshot("counts");
  });
});

async function filled(): Promise<void> {
  const { view, session } = await internals();
  const { connection } = session;
  assert.ok(connection);
  const indexing = await view.indexes.filling(connection);
  await until(() => indexing.index.state.complete, "the index is filled");
}

/** The copies of an account, with what is written of the next one. */
async function copies(accountId: string): Promise<string[]> {
  const { context } = await internals();
  const folder = Uri.joinPath(context.globalStorageUri, "indexes").fsPath;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name === `${accountId}.jsonl`)
    .map((name) => `${folder}/${name}`);
}
