import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { commands } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { verifyAccess } from "../../src/accounts/verify";
import type { DemoPlatform } from "../../src/demo";
import { opened } from "./support/documents";
import { accessTo, activeConnection, internals, signIn } from "./support/extension";
import { useStage } from "./support/stage";
import { deviceWith, rows, siteWith } from "./support/tree";
import { until } from "./support/until";

describe("the log", () => {
  const stage = useStage();

  it("holds a line for each request, and never a key, a secret, a token or a body", async () => {
    const tokens = watchTokens();
    const platform = await stage.platform();
    await useEverything(platform);
    const text = await until(async () => {
      const all = await logs();
      return all.includes("/v2/does/not/exist") && all;
    }, "the last request is in the log");

    assert.match(text, /\[info\] POST \/auth\/oauth\/token · 200 · \d+ ms · /);
    assert.match(text, /\[info\] GET \/v2\/account\/sites\?page=0&max=250 · 200 · \d+ ms · [\d.]+ k?B/);
    assert.match(text, /\[warning\] GET \/v2\/does\/not\/exist · 404 · /);
    assert.match(text, /\[warning\] POST \/auth\/oauth\/token · 400 · /);
    assert.ok(tokens.length > 1, "no token was seen, so the test proves nothing");
    const secrets = [platform.apiKey, platform.apiSecret, WRONG_SECRET, ...tokens, "secret of a body"];
    for (const secret of secrets) {
      for (const form of formsOf(secret)) assert.ok(!text.includes(form), `the log holds ${form}`);
    }
  });

  function watchTokens(): string[] {
    const tokens: string[] = [];
    const send = globalThis.fetch;
    stage.replace(globalThis, "fetch", async (input: string, init: RequestInit) => {
      const response = await send(input, init);
      if (input.includes("/auth/oauth/token") && response.ok) {
        const body = (await response.clone().json()) as { access_token: string; refresh_token: string };
        tokens.push(body.access_token, body.refresh_token);
      }
      return response;
    });
    return tokens;
  }

  async function useEverything(platform: DemoPlatform): Promise<void> {
    const connection = await signIn(platform);
    stage.messages("showWarningMessage", "Send PUT");
    await stage.setting("dattoRmm.enableWriting", true);
    const { requests, connections } = await internals();
    await rows(await siteWith(1));
    await opened(COMMANDS.openDevice, await deviceWith(() => true));
    await commands.executeCommand(COMMANDS.openAccount);
    const body = '{"name":"secret of a body"}';
    await requests.send({ method: "PUT", pathAndQuery: "/v2/site", body }, connection);
    const query = new URLSearchParams({ siteName: platform.apiSecret }).toString();
    await requests.send({ method: "GET", pathAndQuery: `/v2/account/sites?${query}` }, connection);
    const wrong = accessTo(platform, WRONG_SECRET);
    await assert.rejects(async () => verifyAccess(wrong, await connections.clientFor(wrong)));
    await requests.send({ method: "GET", pathAndQuery: "/v2/does/not/exist" }, await activeConnection());
  }
});

const WRONG_SECRET = "wrong secret/with+signs=";

/** All that the extension host and its extensions have written. */
async function logs(): Promise<string> {
  const folder = path.dirname((await internals()).context.logUri.fsPath);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(path.join(file.parentPath, file.name), "utf8"));
  return (await Promise.all(texts)).join("\n");
}

/** The ways in which a secret may be written. */
function formsOf(secret: string): string[] {
  const base64 = Buffer.from(secret).toString("base64");
  return [
    secret,
    secret.toLowerCase(),
    base64.replace(/=+$/, ""),
    Buffer.from(`:${secret}`).toString("base64").slice(4, -4),
    Buffer.from(secret).toString("hex"),
    encodeURIComponent(secret),
    new URLSearchParams({ secret }).toString().slice("secret=".length),
  ];
}
