import assert from "node:assert/strict";
import { english } from "../support/english";
import { METHODS } from "../../../src/api";
import { operations } from "../../../src/api/generated/operations";
import type { HistoryEntry } from "../../../src/requests/history/historyEntry";
import { asRequestNode, type RequestNode } from "../../../src/requests/view/nodes";
import {
  fileNodes,
  fileRequestNodes,
  groupNodes,
  historyNodes,
  operationNodes,
  tagNodes,
} from "../../../src/requests/view/nodesOf";
import { rowOf } from "../../../src/requests/view/rows";

const NOW = new Date(2026, 2, 9, 14, 40).getTime();
const row = (node: RequestNode) => rowOf(node, { t: english, now: NOW, language: "en" });

function entry(more: Partial<HistoryEntry> = {}): HistoryEntry {
  const request = { method: "GET", pathAndQuery: "/v2/account" } as const;
  return {
    ...{ id: "a", at: NOW - 5 * 60_000, request, masked: false, name: undefined },
    ...{ outcome: 200, milliseconds: 12, size: 10, ...more },
  };
}

function historyRow(more?: Partial<HistoryEntry>) {
  const [node] = historyNodes("example", [entry(more)]);
  assert.ok(node);
  return row(node);
}

describe("rows of the view of requests", () => {
  it("hold every operation once, by its tag, with method, path and summary", () => {
    const tags = tagNodes();
    const all = tags.flatMap(operationNodes);
    assert.equal(all.length, operations.length);
    assert.equal(new Set([...tags, ...all].map(({ id }) => id)).size, tags.length + all.length);
    for (const node of all) {
      const { label, description, tooltip, spoken, command } = row(node);
      const { method, path, summary, deprecated } = node.operation;
      assert.equal(label, summary);
      for (const text of [description, tooltip, spoken])
        assert.ok(text.includes(method) && text.includes(path), text);
      for (const text of [description, tooltip, spoken])
        assert.equal(text.includes("deprecated"), deprecated === true);
      assert.equal(command, "dattoRmm.openAsRequest");
    }
  });

  it("tell the methods apart by shape, not by colour alone", () => {
    const ids = METHODS.map((method) => {
      const node = tagNodes()
        .flatMap(operationNodes)
        .find(({ operation }) => operation.method === method && !operation.deprecated);
      assert.ok(node);
      return row(node).icon.id;
    });
    assert.equal(new Set(ids).size, METHODS.length);
  });

  it("hold the files of the workspace with their requests", () => {
    const requests = [
      { index: 0, title: "One", method: "PUT", line: 1, offset: 9 },
      { index: 1, title: "GET /v2/account", method: "GET", line: 5, offset: 40 },
    ];
    const [file] = fileNodes([{ uri: "file:///w/a/b.datto.http", path: "a/b.datto.http", requests }]);
    assert.ok(file?.kind === "file");
    const { label, description, expands, context } = row(file);
    assert.deepEqual([label, description, expands, context], ["b.datto.http", "a", "collapsed", "file"]);
    assert.deepEqual(
      fileRequestNodes(file).map((node) => [row(node).label, row(node).description]),
      [
        ["One", "PUT"],
        ["GET /v2/account", ""],
      ],
    );
  });

  it("say in words how a request came out, and when", () => {
    const words = (outcome: HistoryEntry["outcome"]) => historyRow({ outcome }).description;
    assert.match(words(200), /^200 OK · 12 ms · 2:35\sPM$/);
    assert.match(words(404), /^404 Not Found · /);
    assert.match(words("aborted"), /^cancelled · /);
    assert.match(words("timeout"), /^no answer · /);
    for (const outcome of ["dns", "refused", "network", "tls", "protocol", "failed"] as const)
      assert.doesNotMatch(words(outcome), new RegExp(`^${outcome} ·`));
    assert.match(historyRow({ at: NOW - 3 * 86_400_000 }).description, /Mar 6, 2:40\sPM$/);
    assert.deepEqual(
      [200, 404, "aborted"].map((outcome) => historyRow({ outcome: outcome as 200 }).icon.id),
      ["pass", "error", "circle-slash"],
    );
  });

  it("name a request as its file does, and say when its secrets are not kept", () => {
    const plain = historyRow({ name: "Named" });
    assert.equal(plain.label, "Named");
    assert.match(plain.tooltip, /^GET \/v2\/account\nNamed\n/);
    assert.doesNotMatch(plain.tooltip, /secrets/);
    const masked = historyRow({ masked: true });
    assert.match(masked.tooltip, /Its secrets are not kept\.$/);
    assert.equal(masked.context, "historyEntry masked");
  });

  it("say why a part is empty, and what to do", () => {
    const [files, nobody, nothing] = [fileNodes([]), historyNodes(undefined, []), historyNodes("a", [])].map(
      ([node]) => node && row(node),
    );
    assert.deepEqual([files?.label, files?.command], ["No request files yet", "dattoRmm.newRequest"]);
    assert.deepEqual([nobody?.label, nobody?.command], ["Nobody is signed in", "dattoRmm.signIn"]);
    assert.deepEqual([nothing?.label, nothing?.command], ["Nothing sent yet", undefined]);
  });

  it("are read from what a menu gives, and nothing else is taken for one", () => {
    for (const node of [...groupNodes(), ...tagNodes()]) assert.equal(asRequestNode(node), node);
    for (const other of [undefined, null, 7, "x", {}, { kind: "site", id: "a" }, { kind: "operation" }])
      assert.equal(asRequestNode(other), undefined);
  });
});
