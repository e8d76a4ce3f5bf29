import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type CopiedRequest, copiedRequest } from "../../../../src/requests/copy/copiedRequest";
import { COPY_FORMATS } from "../../../../src/requests/copy/copyFormats";
import { invokeRestMethod } from "../../../../src/requests/copy/invokeRestMethod";
import { posixCurl } from "../../../../src/requests/copy/posixCurl";
import { powershellCurl } from "../../../../src/requests/copy/powershellCurl";
import { python } from "../../../../src/requests/copy/python";
import { typescript } from "../../../../src/requests/copy/typescript";
import { root } from "../../support/description";
import { demoPlatforms } from "../../support/platforms";
import { type Received, TOKEN, useEchoServers } from "../support/echoServer";
import { readPowershell } from "../support/powershell";
import { findPython, titleOf } from "../support/python";

const run = promisify(execFile);

const HOSTILE =
  "a'b\"c $HOME ${x} `id` $(id) %PATH% !x \\ \\' \\\" '@ @' ’‘‚‛ {{x}} Müller \u{1f600} \u2028 #";

type Source = Parameters<typeof copiedRequest>[0];

const PLAIN: Source = {
  method: "GET",
  pathAndQuery: "/v2/account/sites?page=0&max=2",
  headers: [],
  body: undefined,
};

const HOSTILE_BODY: Source = {
  method: "PUT",
  pathAndQuery: "/v2/site",
  headers: [],
  body: JSON.stringify({ name: HOSTILE, notes: "line\nline\r\n\ttab" }, undefined, 2),
};

const REQUESTS: Readonly<Record<string, Source>> = {
  "a plain read": PLAIN,
  "a hostile query": {
    method: "GET",
    pathAndQuery: "/v2/account/sites?siteName='$(id)`id`\"|;[a-b]{c,d}!*~Müller&x=%27%24",
    headers: [],
    body: undefined,
  },
  "a hostile body": HOSTILE_BODY,
  "a body that is no JSON": {
    method: "POST",
    pathAndQuery: "/v2/x",
    headers: [],
    body: "'@\n$x\n'@ \"\\n\" ' %",
  },
  "hostile headers": {
    method: "DELETE",
    pathAndQuery: "/v2/site/a%20b/settings/proxy",
    headers: [
      { name: "X-Note", value: "a'b\"c $HOME `id` \\ @file ;" },
      { name: "Accept", value: "application/json" },
    ],
    body: undefined,
  },
};

const ENVIRONMENT = { ...process.env, DATTO_RMM_KEY: "example-key", DATTO_RMM_SECRET: "s'e$c\"r`et" };

/** What a server must receive of a request. */
function assertReceived([first, ...more]: readonly Received[], wanted: CopiedRequest): void {
  assert.ok(first && more.length === 0, "not one request");
  assert.equal(first.method, wanted.method);
  assert.equal(first.url, wanted.url.slice(new URL(wanted.url).origin.length));
  assert.equal(first.headers.authorization, `Bearer ${TOKEN}`);
  for (const { name, value } of wanted.headers) assert.equal(first.headers[name.toLowerCase()], value);
  assert.equal(first.body, wanted.body ?? "");
}

/** The same, where the letters beyond ASCII of a JSON body may be written as escapes. */
function assertReceivedAsJson(received: readonly Received[], wanted: CopiedRequest): void {
  const body = received[0]?.body ?? "";
  const meant = (text: string): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  };
  assert.deepEqual(meant(body), meant(wanted.body ?? ""));
  assertReceived(received, { ...wanted, body });
}

/** The same, where more of the address may be percent-encoded than has to be. */
function assertReceivedDecoded(received: readonly Received[], wanted: CopiedRequest): void {
  const decoded = received.map((each) => ({ ...each, url: decodeURIComponent(each.url) }));
  assertReceived(decoded, { ...wanted, url: decodeURIComponent(wanted.url) });
}

const interpreter = findPython();

describe("copy as", () => {
  const echo = useEchoServers();
  const demo = demoPlatforms();
  let folder = "";
  before(() => (folder = mkdtempSync(path.join(tmpdir(), "copy-as-"))));
  after(() => rmSync(folder, { recursive: true }));

  const runNode = (code: string) => {
    const file = path.join(folder, "snippet.mjs");
    const api = pathToFileURL(path.join(root, "dist/api.js")).href;
    writeFileSync(file, code.replace("./dist/api.js", api));
    return run(process.execPath, [file], { env: ENVIRONMENT });
  };

  for (const [name, source] of Object.entries(REQUESTS)) {
    describe(name, () => {
      it("runs in bash", async () => {
        const { baseUrl, received } = await echo();
        const request = copiedRequest(source, baseUrl);
        await run("bash", ["-eu", "-c", posixCurl(request)], { env: ENVIRONMENT });
        assertReceived(received, request);
      });

      it("runs in Node", async () => {
        const { baseUrl, received } = await echo();
        const request = copiedRequest(source, baseUrl);
        await runNode(typescript(request));
        assertReceived(received, request);
      });

      it("gives curl.exe a configuration that means the same", async () => {
        const { baseUrl, received } = await echo();
        const request = copiedRequest(source, baseUrl);
        const { texts, rest } = readPowershell(powershellCurl(request));
        assert.match(rest, /\| curl\.exe .*--config -\n$/);
        const child = run("curl", [
          "--silent",
          "--globoff",
          "--header",
          `Authorization: Bearer ${TOKEN}`,
          "--config",
          "-",
        ]);
        child.child.stdin?.end(texts.at(-1));
        await child;
        assertReceivedAsJson(received, request);
      });

      it("is the same script of PowerShell whatever its values are", () => {
        const request = copiedRequest(source, "https://rmm.example.com/api");
        const { texts, rest } = readPowershell(invokeRestMethod(request));
        for (const value of [request.url, ...(request.body === undefined ? [] : [request.body])])
          assert.ok(texts.includes(value), value);
        const plain = copiedRequest(
          {
            ...source,
            pathAndQuery: "/x",
            headers: source.headers.map((header) => ({ ...header, value: "x" })),
            body: source.body && "x",
          },
          "https://rmm.example.com/api",
        );
        assert.equal(rest, readPowershell(invokeRestMethod(plain)).rest);
      });

      it(titleOf(interpreter), async function () {
        if (interpreter === undefined) return this.skip();
        const { baseUrl, received } = await echo();
        const request = copiedRequest(source, baseUrl);
        const { program, standIn } = interpreter;
        if (standIn !== undefined) writeFileSync(path.join(folder, "httpx.py"), standIn);
        await run(program, ["-c", python(request)], { env: { ...ENVIRONMENT, PYTHONPATH: folder } });
        assertReceivedDecoded(received, request);
      });
    });
  }

  it("gets real answers from the platform", async () => {
    const { apiKey, apiSecret, baseUrl } = await demo.start({ sites: 3, devices: 4 });
    const env = { ...process.env, DATTO_RMM_KEY: apiKey, DATTO_RMM_SECRET: apiSecret };
    const request = copiedRequest(PLAIN, baseUrl);
    const { stdout } = await run("bash", ["-eu", "-c", posixCurl(request)], { env });
    assert.equal((JSON.parse(stdout) as { sites: unknown[] }).sites.length, 2);
  });

  it("holds neither key nor token, in any form", () => {
    const request = copiedRequest(HOSTILE_BODY, "https://merlot-api.centrastage.net/api");
    for (const { label, write } of COPY_FORMATS) {
      const text = write(request);
      assert.match(text, /DATTO_RMM_KEY/, label);
      assert.match(text, /DATTO_RMM_SECRET/, label);
      assert.doesNotMatch(text, /Bearer (?!\$|\{token\})/, label);
    }
  });

  it("refuses a path that leads elsewhere", () => {
    const source = { method: "GET", headers: [], body: undefined } as const;
    assert.throws(
      () => copiedRequest({ ...source, pathAndQuery: "/../auth" }, "https://rmm.example.com/api"),
      {
        name: "UnsafePathError",
      },
    );
  });
});
