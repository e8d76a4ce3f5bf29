import assert from "node:assert/strict";
import { DrawnRows } from "../../../src/views/drawnRows";
import { nameOf } from "../../../src/views/names";
import type { DeviceNode, Node } from "../../../src/views/nodes";
import { deviceNode } from "../../../src/views/nodesOf";
import { site } from "../support/nodes";

const device = (uid: string, fields: Readonly<Record<string, unknown>> = {}): DeviceNode =>
  deviceNode("account", uid, { uid, hostname: uid, ...fields }, "site-1");

describe("drawn rows", () => {
  let time = 0;
  const rows = () =>
    new DrawnRows(
      (node, at) => (node.kind === "device" ? `${nameOf(node)} ${Math.floor(at / 60)}` : node.id),
      () => time,
    );

  beforeEach(() => (time = 0));

  function below(parent: Node, children: readonly Node[]) {
    const drawn = rows();
    drawn.keep(undefined, [parent]);
    return { drawn, given: drawn.keep(parent, children) };
  }

  it("stay the same objects while nothing changes", () => {
    const { drawn, given } = below(site(), [device("a"), device("b")]);
    const again = drawn.keep(site(), [device("a"), device("b")]);
    assert.ok(again.every((row, at) => row === given[at]));
    assert.deepEqual(drawn.compare(site().id, [device("a"), device("b")]), { kind: "rows", rows: [] });
  });

  it("are drawn again one by one, as the objects that VS Code has, with the newest data", () => {
    const { drawn, given } = below(site(), [device("a"), device("b")]);
    const now = device("b", { online: true });
    assert.deepEqual(drawn.compare(site().id, [device("a"), now]), { kind: "rows", rows: [given[1]] });
    assert.equal(drawn.current(given[1] ?? now), now);
    assert.deepEqual(drawn.compare(site().id, [device("a"), device("b")]), {
      kind: "rows",
      rows: [given[1]],
    });
  });

  it("are drawn again below their parent when one comes, goes or moves", () => {
    for (const after of [["a"], ["a", "b", "c"], ["b", "a"]]) {
      const parent = site();
      const { drawn } = below(parent, [device("a"), device("b")]);
      const redraw = drawn.compare(
        parent.id,
        after.map((uid) => device(uid)),
      );
      assert.ok(redraw.kind === "rows" && redraw.rows[0] === parent && redraw.rows.length === 1);
    }
  });

  it("are all drawn again when one comes at the top", () => {
    const { drawn } = below(site(), []);
    assert.deepEqual(drawn.compare(undefined, []), { kind: "all" });
  });

  it("are drawn again when only time has passed, and their words have changed", () => {
    const { drawn, given } = below(site(), [device("a")]);
    time = 59;
    assert.deepEqual(drawn.compare(site().id, [device("a")]), { kind: "rows", rows: [] });
    time = 61;
    assert.deepEqual(drawn.compare(site().id, [device("a")]), { kind: "rows", rows: given });
  });

  it("are left alone where they were never drawn", () => {
    assert.deepEqual(rows().compare("never", [device("a")]), { kind: "rows", rows: [] });
  });

  it("know their parent until they are gone", () => {
    const parent = site();
    const { drawn, given } = below(parent, [device("a")]);
    const [row] = given;
    assert.ok(row);
    assert.equal(drawn.parentOf(row), parent);
    assert.equal(drawn.given(row.id), row);
    drawn.keep(undefined, []);
    assert.equal(drawn.parentOf(row), undefined);
    assert.deepEqual(drawn.compare(parent.id, []), { kind: "rows", rows: [] });
  });

  it("that moved below another parent stay known there", () => {
    const [one, two] = [site(), { ...site(), id: "account/sites/site-2" }];
    const drawn = rows();
    drawn.keep(undefined, [one, two]);
    drawn.keep(one, [device("a")]);
    drawn.keep(two, [device("a")]);
    drawn.keep(one, []);
    assert.equal(drawn.parentOf(device("a")), two);
  });
});
