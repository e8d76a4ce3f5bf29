import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { Uri } from "vscode";
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
