import assert from "node:assert/strict";
import type { Device } from "../../../../src/api";
import { EstateIndex } from "../../../../src/estate/index/estateIndex";
import { type Arrangement, PLAIN } from "../../../../src/views/arrange/arrangement";
import { ArrangedRows } from "../../../../src/views/arrange/arrangedRows";
import { nameOf } from "../../../../src/views/names";
import type { GroupNode, Node, SiteNode } from "../../../../src/views/nodes";

const device = (hostname: string, fields: Device = {}): Device => ({
  uid: `uid-${hostname}`,
  hostname,
  siteUid: "s1",
  siteName: "Acme",
  online: true,
  ...fields,
});

function arranged(
  devices: readonly Device[],
  arrangement: Partial<Arrangement>,
  members?: ReadonlySet<string>,
  index = new EstateIndex(() => 0),
) {
  index.learnDevices(devices);
  return new ArrangedRows({
    accountId: "account",
    index,
    arrangement: { ...PLAIN, ...arrangement },
    members,
    whole: true,
    status: "index 100 %",
    now: 0,
  });
}

const parents = (rows: ArrangedRows) =>
  rows.top().filter((node): node is SiteNode | GroupNode => node.kind === "site" || node.kind === "group");

function namesBelow(rows: ArrangedRows, limit = 99): string[] {
  return parents(rows).flatMap((parent) => rows.below(parent, limit).flatMap(nameOfDevice));
}

const nameOfDevice = (node: Node) => (node.kind === "device" ? [nameOf(node)] : []);

describe("rows that are filtered or grouped", () => {
  it("stand below their sites, with how many of them are shown", () => {
    const rows = arranged([device("a"), device("b", { online: false })], {
      filter: { kind: "expression", text: "online:no" },
    });
    const [head, site, ...others] = rows.top();
    assert.ok(head?.kind === "filter" && site?.kind === "site");
    assert.deepEqual([head.shown, head.known, site.matching, others.length], [1, 2, 1, 0]);
    assert.equal(site.id, "account/sites/s1");
    assert.deepEqual(namesBelow(rows), ["b"]);
  });

  it("stand below sites whose list was not read, with the counts that all devices of the account give", () => {
    const index = new EstateIndex(() => 0);
    const filter = { kind: "expression", text: "online:no" } as const;
    const devices = [device("a"), device("b", { online: false }), device("c")];
    const countOf = () => {
      const [, site] = arranged(devices, { filter }, undefined, index).top();
      assert.ok(site?.kind === "site");
      return [site.site.devicesStatus?.numberOfDevices, site.site.devicesStatus?.numberOfOnlineDevices];
    };
    assert.deepEqual(countOf(), [undefined, undefined]);
    index.endPass(index.startPass());
    assert.deepEqual(countOf(), [3, 2]);
  });

  it("say which site they are in where no row above them does", () => {
    const showsSite = (grouping: "site" | "os") => {
      const rows = arranged([device("a")], { grouping });
      return parents(rows)
        .flatMap((parent) => rows.below(parent, 9))
        .map((node) => node.kind === "device" && node.showsSite === true);
    };
    assert.deepEqual([showsSite("site"), showsSite("os")], [[false], [true]]);
  });

  it("are in the order of their names, with numbers by their value, or the other way round", () => {
    const devices = ["PC-10", "pc-9", "Änne", "zoe"].map((name) => device(name));
    assert.deepEqual(namesBelow(arranged(devices, { grouping: "state" })), ["Änne", "pc-9", "PC-10", "zoe"]);
    const sorting = { by: "name", descending: true } as const;
    assert.deepEqual(namesBelow(arranged(devices, { grouping: "state", sorting })), [
      "zoe",
      "PC-10",
      "pc-9",
      "Änne",
    ]);
  });

  it("are shown as far as they are wanted, with a row for the others", () => {
    const rows = arranged([device("a"), device("b"), device("c")], { grouping: "state" });
    const [group] = parents(rows);
    assert.ok(group);
    const [, , more, ...others] = rows.below(group, 2);
    assert.ok(more?.kind === "showMore");
    assert.deepEqual([more.shown, more.total, more.parentId, others.length], [2, 3, group.id, 0]);
    assert.equal(rows.below(group, 3).length, 3);
  });

  it("know where a device stands, and that one does not", () => {
    const rows = arranged([device("a"), device("b")], { grouping: "state" });
    const place = rows.placeOf("uid-b");
    assert.ok(place);
    assert.equal(place.position, 1);
    assert.equal(place.parent.id, parents(rows)[0]?.id);
    assert.ok(rows.below(place.parent, 9).some(({ id }) => id === place.node.id));
    assert.equal(rows.placeOf("nobody"), undefined);
  });

  it("are those that the platform's filter has found, as far as they are known", () => {
    const rows = arranged(
      [device("a"), device("b")],
      { filter: { kind: "platform", filterId: 7, name: "Mine" } },
      new Set(["uid-b", "uid-gone"]),
    );
    assert.deepEqual(namesBelow(rows), ["b"]);
    assert.equal(rows.shown, 1);
  });
});
