import assert from "node:assert/strict";
import { commands, Position, Range, type TextDocument, window, workspace, WorkspaceEdit } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { DemoPlatform } from "../../src/demo";
import { BULLETS } from "../../src/documents/secrets/maskSecrets";
import { uriOf } from "../../src/documents/address";
import { openUri } from "../../src/documents/openDocument";
import type { Resource } from "../../src/documents/resource";
import { signIn as ask } from "../unit/demo/client";
import { activeDocument, jsonOf, tabLabels } from "./support/documents";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { deviceWith, siteWith } from "./support/tree";
import { until } from "./support/until";

interface VariableJson {
  readonly name: string;
  readonly value: string | null;
}

interface DeviceJson {
  readonly udf: Record<string, string | null>;
  readonly warrantyDate: string | null;
}

describe("editing by saving", () => {
  const stage = useStage();

  async function open(accountId: string, resource: Resource, name: string): Promise<TextDocument> {
    await openUri(uriOf({ accountId, resource }, name));
    return activeDocument();
  }

  async function openDevice() {
    await stage.setting("dattoRmm.enableWriting", true);
    const { platform, connection } = await stage.signedIn();
    const node = await deviceWith(({ device }) => device.deviceClass === "device");
    const name = node.device.hostname ?? "";
    const document = await open(connection.account.id, { kind: "device", uid: node.uid }, name);
    return { platform, connection, node, name, document };
  }

  it("is not possible while writing is off", async () => {
    const { platform, connection } = await stage.signedIn();
    const node = await deviceWith(() => true);
    const document = await open(connection.account.id, { kind: "device", uid: node.uid }, "device");
    assert.equal(workspace.fs.isWritableFileSystem("datto-rmm"), false);
    await assert.rejects(async () =>
      workspace.fs.writeFile(document.uri, new TextEncoder().encode(document.getText())),
    );
    assert.deepEqual(writes(platform), []);
  });

  it("is possible only in documents that the platform can change", async () => {
    const { connection, node, document } = await openDevice();
    assert.equal((await workspace.fs.stat(document.uri)).permissions ?? 0, 0);
    const audit = await open(connection.account.id, { kind: "deviceAudit", uid: node.uid }, "audit");
    assert.equal((await workspace.fs.stat(audit.uri)).permissions, 1);
    await assert.rejects(async () => workspace.fs.writeFile(audit.uri, new Uint8Array([123, 125])));
  });

  it("shows the changes as a list, asks once, and sends them", async () => {
    const { platform, connection, name, document } = await openDevice();
    const { texts } = stage.messages("showWarningMessage", "Send");
    const before = (jsonOf(document) as DeviceJson).udf["udf1"] ?? null;
    await edit(document, (json: DeviceJson) => ({
      ...json,
      warrantyDate: "2031-05-01",
      udf: { ...json.udf, udf1: "Board room" },
    }));
    assert.ok(await document.save());
    assert.equal(texts.length, 1);
    const [text = ""] = texts;
    assert.ok(text.startsWith(`Send 2 changes to ${name}?`), text);
    assert.ok(
      text.includes(
        `• Set UDF 1 of ${name} from ${before === null ? "nothing" : `“${before}”`} to “Board room”`,
      ),
      text,
    );
    assert.ok(text.includes("to “2031-05-01”"), text);
    assert.ok(text.includes(`Account: ${connection.account.name}`), text);
    assert.deepEqual(
      writes(platform).map(({ url }) => url.split("/").at(-1)),
      ["udf", "warranty"],
    );
    assert.equal(document.isDirty, false);
    await until(() => (jsonOf(document) as DeviceJson).udf["udf1"] === "Board room", "the document is new");
  });

  it("goes on after a first save", async () => {
    const { platform, document } = await openDevice();
    stage.messages("showWarningMessage", "Send");
    for (const value of ["first", "second"]) {
      await edit(document, (json: DeviceJson) => ({ ...json, udf: { ...json.udf, udf1: value } }));
      assert.ok(await document.save());
    }
    assert.equal(writes(platform).length, 2);
  });

  it("sends nothing when the person says no, and keeps what was typed", async () => {
    const { platform, document } = await openDevice();
    stage.messages("showWarningMessage");
    await edit(document, (json: DeviceJson) => ({ ...json, udf: { ...json.udf, udf1: "typed" } }));
    assert.equal(await document.save(), false);
    assert.ok(document.isDirty);
    assert.equal((jsonOf(document) as DeviceJson).udf["udf1"], "typed");
    assert.deepEqual(writes(platform), []);
    await revert();
  });

  it("sends nothing of an edit that cannot be sent, and asks nothing", async () => {
    const { platform, document } = await openDevice();
    const { texts } = stage.messages("showWarningMessage", "Send");
    const reasons = stage.messages("showErrorMessage").texts;
    await edit(document, (json: DeviceJson) => ({
      ...json,
      hostname: "OTHER",
      udf: { ...json.udf, udf1: "x" },
    }));
    assert.equal(await document.save(), false);
    await replaceText(document, "{ not json");
    assert.equal(await document.save(), false);
    assert.ok(document.isDirty);
    assert.deepEqual([texts, writes(platform)], [[], []]);
    assert.match(reasons[0] ?? "", /“hostname” cannot be changed here\. Nothing was sent\./);
    assert.match(reasons[1] ?? "", /not complete JSON.*Nothing was sent\./);
    await revert();
  });

  for (const status of [403, 404, 409, 429]) {
    it(`keeps what was not applied when the platform answers ${status}, and sends only that afterwards`, async () => {
      const { platform, document } = await openDevice();
      stage.messages("showWarningMessage", "Send");
      const more =
        status === 429 ? { headers: { "retry-after": "77" } } : { body: { errorMessage: "Refused" } };
      const { texts } = stage.messages("showErrorMessage");
      platform.faults.add({ path: /\/warranty$/, fault: { kind: "status", status, ...more } });
      await edit(document, (json: DeviceJson) => ({
        ...json,
        warrantyDate: "2031-05-01",
        udf: { ...json.udf, udf1: "Board room" },
      }));
      assert.equal(await document.save(), false);
      assert.ok(document.isDirty);
      assert.equal((jsonOf(document) as DeviceJson).warrantyDate, "2031-05-01");
      assert.match(texts[0] ?? "", /^1 of 2 changes sent\. Failed: Set the warranty date/);
      if (status !== 429) {
        const count = writes(platform).length;
        assert.ok(await document.save());
        assert.deepEqual(
          writes(platform)
            .slice(count)
            .map(({ url }) => url.split("/").at(-1)),
          ["warranty"],
        );
      } else await commands.executeCommand("undo");
    });
  }

  it("keeps what was not applied when the server goes in the middle of three writes", async () => {
    const { platform, document } = await openVariables();
    stage.messages("showWarningMessage", "Send");
    platform.faults.add({ method: "POST", path: /\/variable\/\d+$/, fault: { kind: "reset" } });
    await edit(document, ([first, , ...rest]: VariableJson[]) => [
      { ...first, value: "changed" },
      ...rest,
      { name: "CREATED", value: "new" },
    ]);
    assert.equal(await document.save(), false);
    assert.deepEqual(methods(platform), ["PUT", "POST"]);
    assert.ok(document.isDirty);
    assert.ok(document.getText().includes('"CREATED"'));
    assert.ok(await document.save());
    assert.deepEqual(methods(platform), ["PUT", "POST", "POST", "DELETE"]);
    await until(() => /"id": 9\d+,\s+"name": "CREATED"/.test(document.getText()), "ids are there");
  });

  it("shows a conflict beside the edit, and overwrites nothing", async () => {
    const { platform, node, document } = await openDevice();
    const { texts } = stage.messages("showWarningMessage", "Send");
    await edit(document, (json: DeviceJson) => ({ ...json, udf: { ...json.udf, udf1: "mine" } }));
    const other = await ask(platform);
    await other.call("POST", `/v2/device/${node.uid}/udf`, { udf1: "theirs" });
    const count = writes(platform).length;
    assert.equal(await document.save(), false);
    assert.deepEqual([texts, writes(platform).length], [[], count]);
    assert.ok(document.isDirty);
    assert.ok(tabLabels().some((label) => label.includes("on the platform now ↔ your edit")));
    await until(
      () => window.visibleTextEditors.some(({ document: shown }) => shown.getText().includes('"theirs"')),
      "the platform's content is shown",
    );
    await screenshot("save-conflict");
    assert.ok(await document.save());
    assert.match(texts[0] ?? "", /from “theirs” to “mine”/);
  });

  async function openVariables() {
    await stage.setting("dattoRmm.enableWriting", true);
    const { platform, connection } = await stage.signedIn();
    const document = await open(connection.account.id, { kind: "accountVariables" }, "variables");
    return { platform, document };
  }

  it("shows masked variables as bullets, and leaves them alone", async () => {
    const { platform, document } = await openVariables();
    assert.ok(document.getText().includes(BULLETS));
    const { texts } = stage.messages("showWarningMessage", "Send");
    await edit(document, (json: VariableJson[]) =>
      json.map((variable) =>
        variable.name === "SUPPORT_PHONE" ? { ...variable, value: "+44 20 7946 0000" } : variable,
      ),
    );
    assert.ok(await document.save());
    assert.match(texts[0] ?? "", /^Send this change to variables of the account/);
    assert.equal(writes(platform).length, 1);
  });

  it("changes a site's name, notes and proxy", async () => {
    await stage.setting("dattoRmm.enableWriting", true);
    const { platform, connection } = await stage.signedIn();
    const site = await siteWith(1);
    const document = await open(connection.account.id, { kind: "site", uid: site.uid }, "site");
    const { texts } = stage.messages("showWarningMessage", "Send");
    await edit(document, (json: object) => ({
      ...json,
      name: "Renamed",
      notes: "Ring first",
      proxySettings: { host: "proxy.example", port: 8080, type: "http", username: null, password: "hush" },
    }));
    assert.ok(await document.save());
    assert.ok(!(texts[0] ?? "").includes("hush"), texts[0]);
    await until(() => document.getText().includes(BULLETS), "the password is bullets again");
    const now = await (await ask(platform)).read(`/v2/site/${site.uid}`);
    assert.equal(now.at("name").text, "Renamed");
    assert.equal(now.at("proxySettings").at("password").text, "hush");
  });

  it("does not refresh what is being edited", async () => {
    const { document } = await openDevice();
    const { texts } = stage.messages("showInformationMessage");
    await edit(document, (json: DeviceJson) => ({ ...json, udf: { ...json.udf, udf1: "typed" } }));
    await commands.executeCommand(COMMANDS.refreshDocument, document.uri);
    assert.equal((jsonOf(document) as DeviceJson).udf["udf1"], "typed");
    assert.match(texts[0] ?? "", /Save or revert/);
    await revert();
  });
});

function writes(platform: DemoPlatform) {
  return platform.requests.all.filter(({ method, url }) => method !== "GET" && !url.includes("/auth/oauth"));
}

function methods(platform: DemoPlatform): string[] {
  return writes(platform).map(({ method }) => method);
}

async function edit(document: TextDocument, change: (json: never) => unknown): Promise<void> {
  await replaceText(document, JSON.stringify(change(jsonOf(document) as never), undefined, 2));
}

async function replaceText(document: TextDocument, text: string): Promise<void> {
  const all = new Range(new Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  const change = new WorkspaceEdit();
  change.replace(document.uri, all, text);
  assert.ok(await workspace.applyEdit(change));
}

async function revert(): Promise<void> {
  await commands.executeCommand("workbench.action.files.revert");
}
