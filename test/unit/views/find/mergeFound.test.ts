import assert from "node:assert/strict";
import fc from "fast-check";
import type { DeviceNode } from "../../../../src/views/nodes";
import { deviceNode } from "../../../../src/views/nodesOf";
import type { FoundItem } from "../../../../src/views/find/finder";
import { mergeFound } from "../../../../src/views/find/mergeFound";

const item = (uid: string, description = ""): FoundItem<DeviceNode> => ({
  node: deviceNode("account", uid, { uid }),
  label: uid,
  description,
  detail: undefined,
  icon: "circle-filled",
});
const uids = (items: readonly FoundItem<DeviceNode>[]) => items.map(({ node }) => node.uid);

describe("hits that come later", () => {
  it("stand after those that are shown, which stay where they are with their newest words", () => {
    const merged = mergeFound([item("b"), item("a")], {
      items: [item("a", "online"), item("c"), item("b")],
      total: 9,
    });
    assert.deepEqual(uids(merged.items), ["b", "a", "c"]);
    assert.equal(merged.items[1]?.description, "online");
    assert.equal(merged.total, 9);
  });

  it("leave out what is no longer found", () => {
    assert.deepEqual(uids(mergeFound([item("a")], { items: [item("b")], total: 1 }).items), ["b"]);
  });

  it("are the same set as before, each once", () => {
    const list = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f", "g"), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (shown, found) => {
        const merged = uids(
          mergeFound(
            shown.map((uid) => item(uid)),
            { items: found.map((uid) => item(uid)), total: found.length },
          ).items,
        );
        assert.deepEqual(merged.toSorted(), found.toSorted());
        const kept = shown.filter((uid) => found.includes(uid));
        assert.deepEqual(merged.slice(0, kept.length), kept);
      }),
    );
  });
});
