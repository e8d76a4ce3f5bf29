import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { SETTINGS, SETTINGS_SECTION } from "../../src/accounts/settingNames";
import { PLATFORMS } from "../../src/api";
import { COMMANDS } from "../../src/commands/commandIds";
import { CONTEXT_KEYS } from "../../src/views/contextKeys";
import { readText, root } from "./support/description";
import { manifest, texts } from "./support/manifest";

const { contributes } = manifest;
const commands: readonly string[] = Object.values(COMMANDS);

/** Keys that VS Code itself sets. */
const HOST_KEYS = [
  ...["view", "viewItem", "resourceScheme", "resourceLangId", "isInDiffEditor"],
  ...["editorTextFocus", "editorLangId"],
  `config.${SETTINGS_SECTION}.${SETTINGS.enableWriting}`,
];

function whens(): string[] {
  const menus = Object.values(contributes.menus).flat();
  const views = Object.values(contributes.views).flat();
  const entries = [...menus, ...views, ...contributes.viewsWelcome, ...(contributes.keybindings ?? [])];
  const clauses = [
    ...entries.map(({ when }) => when),
    ...contributes.commands.map(({ enablement }) => enablement),
  ];
  return clauses.filter((when) => when !== undefined);
}

/** The keys of a `when` clause, without its values and regular expressions. */
function keysOf(when: string): string[] {
  const plain = when.replace(/=~ \/.*?\/(?= |$)/g, "").replace(/(==|!=) *[\w.-]+/g, "");
  return [...plain.matchAll(/[A-Za-z][\w.]*/g)]
    .map(([key]) => key)
    .filter((key) => !/^(true|false)$/.test(key));
}

describe("manifest: commands", () => {
  it("are those of the code", () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).toSorted(), commands.toSorted());
  });

  it("have a translated title and the one category", () => {
    for (const { command, title, category } of contributes.commands) {
      assert.match(title, /^%command\.\w+%$/, command);
      assert.equal(category, "Datto RMM", command);
    }
  });

  it("are the only ones in menus, key bindings and welcome texts", () => {
    const submenus = contributes.submenus.map(({ id }) => id);
    for (const [menu, entries] of Object.entries(contributes.menus)) {
      for (const { command, submenu } of entries) {
        if (submenu === undefined) assert.ok(command && commands.includes(command), `${menu}: ${command}`);
        else assert.ok(submenus.includes(submenu), `${menu}: ${submenu}`);
      }
    }
    for (const { command } of contributes.keybindings ?? []) assert.ok(commands.includes(command ?? ""));
    for (const text of Object.values(texts))
      for (const [, command = ""] of text.matchAll(/\(command:([\w.]+)/g))
        assert.ok(commands.includes(command), text);
  });

  it("stand at most three times on a row", () => {
    const inline = (contributes.menus["view/item/context"] ?? []).filter(({ group }) =>
      group?.startsWith("inline"),
    );
    const inView = (view: string) => inline.filter(({ when = "" }) => when.includes(`view == ${view} `));
    assert.equal(inView("dattoRmm.sites").length + inView("dattoRmm.requests").length, inline.length);
    assert.ok(inView("dattoRmm.requests").length <= 5);
    for (const kind of [
      "site online has-portal",
      "device online has-portal has-ip has-audit",
      "problem retry",
    ]) {
      const shown = inView("dattoRmm.sites").filter(({ when = "" }) => {
        const pattern = /viewItem =~ \/(.*?)\/(?= |$)/.exec(when)?.[1];
        return pattern === undefined || new RegExp(pattern).test(kind);
      });
      assert.ok(shown.length <= 3, kind);
    }
  });

  it("are looked for in the palette by nobody where they need a row", () => {
    const hidden = (contributes.menus["commandPalette"] ?? []).filter(({ when }) => when === "false");
    assert.deepEqual(
      hidden.map(({ command }) => command),
      [
        ...[COMMANDS.openDocument, COMMANDS.loadMore, COMMANDS.retry],
        ...[
          COMMANDS.cancelRequest,
          COMMANDS.openResponse,
          COMMANDS.rerunRequest,
          COMMANDS.deleteHistoryEntry,
          COMMANDS.revealSecret,
          ...[COMMANDS.openSnapshot, COMMANDS.compareSnapshot, COMMANDS.deleteSnapshot],
        ],
      ],
    );
  });
});

describe("manifest: settings", () => {
  const { properties } = contributes.configuration;

  it("are those of the code", () => {
    assert.deepEqual(
      Object.keys(properties).toSorted(),
      Object.values(SETTINGS)
        .map((name) => `${SETTINGS_SECTION}.${name}`)
        .toSorted(),
    );
  });

  it("belong to the person, never to a workspace: they decide where a credential goes", () => {
    for (const [name, { scope }] of Object.entries(properties)) assert.equal(scope, "application", name);
  });

  it("are described, and have a default of their type", () => {
    for (const [name, setting] of Object.entries(properties)) {
      assert.match(setting.description ?? setting.markdownDescription ?? "", /^%setting\..+%$/, name);
      const type = setting.type === "integer" ? "number" : setting.type;
      assert.equal(Array.isArray(setting.default) ? "array" : typeof setting.default, type, name);
    }
  });

  it("offer the six platforms", () => {
    assert.deepEqual(properties["dattoRmm.platform"]?.enum, ["", ...PLATFORMS]);
  });

  it("hold no secret", () => {
    for (const name of Object.keys(properties)) assert.doesNotMatch(name, /key|secret|token|password/i);
  });
});

describe("manifest: conditions and texts", () => {
  it("use the context keys of the code, and all of them", () => {
    const used = new Set(whens().flatMap(keysOf));
    const own = Object.values(CONTEXT_KEYS);
    assert.deepEqual([...used].filter((key) => !HOST_KEYS.includes(key)).toSorted(), own.toSorted());
  });

  it("compare the session with its real states only", () => {
    const states = whens().flatMap((when) =>
      [...when.matchAll(/dattoRmm\.session [!=]= (\w+)/g)].map(([, s]) => s),
    );
    const source = readText("src/accounts/session.ts");
    for (const state of new Set(states)) assert.match(source, new RegExp(`kind: "${state}"`));
  });

  it("name the own view and scheme", () => {
    const views = Object.values(contributes.views)
      .flat()
      .map(({ id }) => id);
    for (const when of whens()) {
      const view = /\bview == ([\w.]+)/.exec(when)?.[1];
      if (view !== undefined) assert.ok(views.includes(view), when);
      const scheme = /resourceScheme == ([\w-]+)/.exec(when)?.[1];
      if (scheme !== undefined) {
        const code = ["address.ts", "compare/comparedUri.ts"].map((file) =>
          readText(`src/documents/${file}`),
        );
        assert.match(code.join("\n"), new RegExp(`SCHEME = "${scheme}"`));
      }
    }
    for (const { view } of contributes.viewsWelcome) assert.ok(views.includes(view));
    const containers = Object.values(contributes.viewsContainers)
      .flat()
      .map(({ id }) => id);
    for (const container of Object.keys(contributes.views)) assert.ok(containers.includes(container));
  });

  it("have a text for every key, and no text without one", () => {
    const used = [...readText("package.json").matchAll(/"%([^%"]+)%"/g)].map(([, key = ""]) => key);
    assert.deepEqual([...new Set(used)].toSorted(), Object.keys(texts).toSorted());
    for (const [key, text] of Object.entries(texts)) assert.notEqual(text.trim(), "", key);
  });
});

describe("manifest: host and package", () => {
  it("is activated by nothing but what VS Code does not infer", () => {
    for (const event of manifest.activationEvents) assert.match(event, /^(onFileSystem:datto-rmm|onUri)$/);
    assert.ok(manifest.activationEvents.includes("onFileSystem:datto-rmm"));
  });

  it("is built against the oldest VS Code that it runs in", () => {
    assert.equal(`^${manifest.devDependencies["@types/vscode"]}`, manifest.engines["vscode"]);
  });

  it("says what it does in Restricted Mode", () => {
    const { supported, description } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, "limited");
    assert.equal(description, "%untrusted%");
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it("packs what runs, and neither sources nor maps nor tests", () => {
    const { files, main, icon } = manifest;
    assert.ok(files.includes(main.replace("./", "")));
    assert.ok(files.includes(icon));
    for (const file of files) {
      assert.doesNotMatch(file, /\.(ts|map)$|[*!]|^(src|test|openapi|scripts|bench|node_modules)\b/, file);
      if (!file.startsWith("dist/")) assert.ok(existsSync(path.join(root, file)), file);
    }
    assert.equal(manifest.dependencies, undefined);
  });

  it("is pinned to exact versions", () => {
    for (const [name, version] of Object.entries(manifest.devDependencies))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });
});
