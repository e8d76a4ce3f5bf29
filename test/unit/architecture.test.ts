import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { readText, root } from "./support/description";

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => path.posix.join("src", file.split(path.sep).join("/")));

/** All imports and re-exports of a source file; those of the repository by their path in it. */
function importsOf(from: string): Import[] {
  const pattern = /(?:^|\n)(?:import|export)\s+(type\b(?!\s*,))?[^;"']*?\bfrom\s*["']([^"']+)["']/g;
  const named = [...readText(from).matchAll(pattern)].map(([, type, name = ""]) => ({ type, name }));
  const dynamic = [...readText(from).matchAll(/\b(?:import|require)\(\s*["']([^"']+)["']/g)].map(
    ([, name = ""]) => ({
      type: undefined,
      name,
    }),
  );
  return [...named, ...dynamic].map(({ type, name }) => ({
    from,
    target: name.startsWith(".") ? path.posix.join(path.posix.dirname(from), name) : name,
    typeOnly: type !== undefined,
  }));
}

const imports = sources.flatMap(importsOf);
const roomOf = (file: string) => /^src\/([^/]+)(\/|$)/.exec(file)?.[1];

/** Rooms that a room may use. Arrows point down only. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  api: ["api"],
  demo: ["demo"],
  estate: ["api", "estate"],
  accounts: ["api", "estate", "accounts"],
  commands: ["api", "estate", "accounts", "commands"],
};

describe("architecture", () => {
  it("is read from the sources", () => {
    assert.ok(sources.length > 50);
    assert.ok(imports.some(({ target }) => target === "vscode"));
    assert.ok(
      imports.some(({ from, target }) => from === "src/extension.ts" && target === "src/accounts/session"),
    );
  });

  for (const [room, allowed] of Object.entries(ARROWS)) {
    it(`lets src/${room} use ${allowed.join(", ")} only`, () => {
      const wrong = imports
        .filter(({ from, target }) => roomOf(from) === room && target.startsWith("src/"))
        .filter(({ target }) => !allowed.includes(roomOf(target) ?? ""));
      assert.deepEqual(wrong, []);
    });
  }

  it("keeps vscode out of api, estate and demo", () => {
    const rooms = ["api", "estate", "demo"];
    const wrong = imports.filter(
      ({ from, target }) => target === "vscode" && rooms.includes(roomOf(from) ?? ""),
    );
    assert.deepEqual(wrong, []);
  });

  it("lets nothing import the composition root", () => {
    assert.deepEqual(
      imports.filter(({ target }) => target === "src/extension"),
      [],
    );
  });

  it("keeps the client free of every package but ofetch, and of Node's own modules", () => {
    const outside = imports.filter(
      ({ from, target }) => roomOf(from) === "api" && !target.startsWith("src/"),
    );
    assert.deepEqual([...new Set(outside.map(({ target }) => target))], ["ofetch"]);
  });

  it("lets views neither show documents nor send requests but through commands", () => {
    const wrong = imports.filter(
      ({ from, target, typeOnly }) =>
        roomOf(from) === "views" && !typeOnly && ["documents", "requests"].includes(roomOf(target) ?? ""),
    );
    assert.deepEqual(wrong, []);
  });
});
