import assert from "node:assert/strict";
import { commands, type Uri, workspace } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { DemoPlatform } from "../../src/demo";
import { closeUnsaved, listedFile, openRequests, room, rowsIn } from "./support/requestsRoom";
import { useStage } from "./support/stage";

const TWO_SITES = [
  "### One",
  "PUT /v2/site",
  "",
  '{ "name": "One" }',
  "### Two",
  "PUT /v2/site",
  "",
  '{ "name": "Two" }',
];

const puts = ({ requests }: DemoPlatform) => requests.all.filter(({ method }) => method === "PUT").length;

describe("a request of a file that changes something", () => {
  afterEach(closeUnsaved);
  const stage = useStage();

  async function collection(): Promise<Uri> {
    const uri = await listedFile("writes.datto.http", ...TWO_SITES);
    stage.later(() => workspace.fs.delete(uri));
    return uri;
  }

  it("asks each time it is sent, and says what it does and to which account", async () => {
    const { platform, connection } = await stage.signedIn();
    await stage.setting("dattoRmm.enableWriting", true);
    const { texts } = stage.messages("showWarningMessage", "Send PUT");
    const { uri } = await openRequests(...TWO_SITES);
    await commands.executeCommand(COMMANDS.sendRequest, uri, 1);
    await commands.executeCommand(COMMANDS.sendRequest, uri, 1);
    assert.equal(puts(platform), 2);
    assert.equal(texts.length, 2);
    const [text = ""] = texts;
    assert.match(text, /^Send PUT \/v2\/site\?\nCreate a site\. This changes the account's live data\./);
    assert.ok(text.includes(`Account: ${connection.account.name} (127.0.0.1:`), text);
    assert.ok(text.includes('"name": "Two"'), text);
  });

  it("asks once for each of a collection, which ends at the first no", async () => {
    const { platform } = await stage.signedIn();
    await stage.setting("dattoRmm.enableWriting", true);
    const uri = await collection();
    const yes = stage.messages("showWarningMessage", "Send PUT");
    await (await room()).tests.runFile(uri);
    assert.deepEqual([yes.texts.length, puts(platform)], [2, 2]);
    const no = stage.messages("showWarningMessage");
    await (await room()).tests.runFile(uri);
    assert.deepEqual([no.texts.length, puts(platform)], [1, 2]);
  });

  it("is refused while writing is off, wherever it is sent from", async () => {
    const { platform } = await stage.signedIn();
    await stage.setting("dattoRmm.enableWriting", true);
    stage.messages("showWarningMessage", "Send PUT");
    const uri = await collection();
    await commands.executeCommand(COMMANDS.sendRequest, uri, 0);
    assert.equal(puts(platform), 1);
    await stage.setting("dattoRmm.enableWriting", false);
    const { texts } = stage.messages("showWarningMessage", "Send PUT");
    await commands.executeCommand(COMMANDS.sendRequest, uri, 0);
    await (await room()).tests.runFile(uri);
    const [entry] = await rowsIn("history");
    await commands.executeCommand(COMMANDS.rerunRequest, entry);
    assert.equal(puts(platform), 1);
    assert.equal(texts.length, 3);
    assert.ok(
      texts.every((text) => text.includes("Enable Writing")),
      texts.join("\n"),
    );
  });
});
