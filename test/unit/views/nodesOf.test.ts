import assert from "node:assert/strict";
import fc from "fast-check";
import { AuthError, type Device, type Site } from "../../../src/api";
import { Estate } from "../../../src/estate/estate";
import type { ListState, LoadedList } from "../../../src/estate/pagedList";
import { asNode, type Node } from "../../../src/views/nodes";
import { deviceRows, siteRows } from "../../../src/views/nodesOf";
import { english } from "../support/english";
import { demoPlatforms } from "../support/platforms";

function loaded<Row>(rows: readonly unknown[], more: Partial<LoadedList<Row>> = {}): LoadedList<Row> {
  return {
    kind: "loaded",
    rows: rows as Row[],
    total: undefined,
    next: undefined,
    loadedAt: 5,
    failure: undefined,
    ...more,
  };
}

const sites = (state: ListState<Site>) => siteRows("acc", state, english);
const devices = (state: ListState<Device>, siteUid = "s1") => deviceRows("acc", siteUid, state, english);
const kinds = (nodes: readonly Node[]) => nodes.map(({ kind }) => kind);
const named = (name: string, uid = name) => ({ uid, name });

function idsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => [node.id, ...(node.kind === "systemSites" ? idsOf(node.sites) : [])]);
}

describe("rows of a list", () => {
  it("are none before it is loaded", () => {
    assert.deepEqual(sites({ kind: "unloaded" }), []);
    assert.deepEqual(devices({ kind: "unloaded" }), []);
  });

  it("are its problem when it failed", () => {
    const error = new AuthError("badKey", "No such key.");
    const [node, ...others] = sites({ kind: "failed", error });
    assert.ok(node?.kind === "problem");
    assert.deepEqual(others, []);
    assert.deepEqual(node.problem.remedy, "signIn");
    assert.equal(node.staleSince, undefined);
    assert.deepEqual(node.list, { kind: "sites" });
  });

  it("say that it is empty, also when no row of it can be shown", () => {
    for (const rows of [[], [null], [{ uid: null }, { uid: "" }, { uid: 5 }, "text", 5]]) {
      assert.deepEqual(kinds(sites(loaded(rows))), ["empty"]);
      assert.deepEqual(kinds(devices(loaded(rows))), ["empty"]);
    }
  });

  it("say that there is more", () => {
    const state = loaded<Site>([named("a")], { next: { page: 1 }, total: 9 });
    const [, more] = sites(state);
    assert.deepEqual(more, {
      kind: "loadMore",
      accountId: "acc",
      id: more?.id,
      list: { kind: "sites" },
      loaded: 1,
      total: 9,
    });
  });

  it("keep what is there when it could not be renewed, and say since when", () => {
    const rows = sites(loaded([named("a")], { failure: { during: "reload", error: new Error("Down") } }));
    assert.deepEqual(kinds(rows), ["problem", "site"]);
    assert.ok(rows[0]?.kind === "problem" && rows[0].staleSince === 5);
  });

  it("tell below what is there that the next page did not come", () => {
    const failure = { during: "more", error: new Error("Down") } as const;
    const rows = sites(loaded([named("a")], { next: { page: 1 }, failure }));
    assert.deepEqual(kinds(rows), ["site", "problem", "loadMore"]);
    assert.ok(rows[1]?.kind === "problem" && rows[1].staleSince === undefined);
  });

  it("are not called empty when it is only out of date", () => {
    const failure = { during: "reload", error: new Error("Down") } as const;
    assert.deepEqual(kinds(sites(loaded([], { failure }))), ["problem"]);
  });
});

describe("rows of the sites", () => {
  it("stand by the alphabet, numbers by their size, whatever the case", () => {
    const rows = sites(
      loaded(["site 10", "Ärzte", "beta", "Alpha", "site 9", "\u0007alpha 2"].map((name) => named(name))),
    );
    assert.deepEqual(
      rows.map((node) => (node.kind === "site" ? node.uid : "")),
      ["Alpha", "\u0007alpha 2", "Ärzte", "beta", "site 9", "site 10"],
    );
  });

  it("hold the system sites in a group at the end", () => {
    const rows = sites(
      loaded(
        [named("Managed"), named("Zoo"), named("Deleted Devices", "-1"), named("OnDemand"), named("managed")],
        {
          next: { page: 1 },
        },
      ),
    );
    assert.deepEqual(kinds(rows), ["site", "site", "systemSites", "loadMore"]);
    const group = rows[2];
    assert.ok(group?.kind === "systemSites");
    assert.deepEqual(
      group.sites.map(({ site }) => site.name),
      ["Deleted Devices", "Managed", "OnDemand"],
    );
  });

  it("hold a site once, with what came last", () => {
    const rows = sites(loaded([named("Old", "1"), named("Other", "2"), named("New", "1")]));
    assert.deepEqual(
      rows.map((node) => node.kind === "site" && node.site.name),
      ["New", "Other"],
    );
  });
});

describe("ids of rows", () => {
  it("are the same after every refresh, and hold the account", () => {
    const state = loaded<Site>([named("a"), named("Managed")], { next: { page: 1 } });
    assert.deepEqual(idsOf(sites(state)), idsOf(sites(state)));
    for (const id of idsOf(sites(state))) assert.match(id, /^acc\//);
    const other = new Set(idsOf(siteRows("other", state, english)));
    assert.ok(idsOf(sites(state)).every((id) => !other.has(id)));
  });

  it("differ for a device that stands below two sites", () => {
    const state = loaded<Device>([{ uid: "d1", hostname: "PC" }]);
    assert.notDeepEqual(idsOf(devices(state, "s1")), idsOf(devices(state, "s2")));
  });

  it("are unique in the whole tree, whatever the uids are", () => {
    const uid = fc.oneof(
      fc.constantFrom("sites", "devices", "problem", "more", "empty", "system-sites"),
      fc.uuid(),
    );
    const rows = fc.array(uid, { maxLength: 6 });
    fc.assert(
      fc.property(rows, rows, (siteUids, deviceUids) => {
        const state = { next: { page: 1 }, failure: { during: "reload", error: "Down" } } as const;
        const top = sites(
          loaded(
            siteUids.map((each) => named(each)),
            state,
          ),
        );
        const below = new Set(siteUids);
        const nodes = [...below].flatMap((each) =>
          devices(
            loaded(
              deviceUids.map((one) => named(one)),
              state,
            ),
            each,
          ),
        );
        const ids = idsOf([...top, ...nodes]);
        assert.equal(new Set(ids).size, ids.length, ids.join("\n"));
      }),
    );
  });
});

describe("rows of the simulated account", () => {
  const demo = demoPlatforms();

  it("are all sites and the devices of each", async () => {
    const { client } = await demo.join({}, { sites: 12, devices: 90 });
    const estate = new Estate(client);
    await estate.sites.ensureLoaded();
    const top = sites(estate.sites.state);
    assert.deepEqual(kinds(top), [...Array<string>(9).fill("site"), "systemSites"]);
    const group = top.at(-1);
    const all = [...top, ...(group?.kind === "systemSites" ? group.sites : [])].filter(
      (node) => node.kind === "site",
    );
    let count = 0;
    for (const { uid } of all) {
      await estate.devices(uid).ensureLoaded();
      count += devices(estate.devices(uid).state, uid).filter(({ kind }) => kind === "device").length;
    }
    assert.equal(count, 90);
  });
});

describe("argument of a command", () => {
  it("is a row, or nothing", () => {
    const [node] = sites(loaded([named("a")]));
    assert.equal(asNode(node), node);
    for (const other of [undefined, null, 5, "site", {}, [], { kind: "site" }])
      assert.equal(asNode(other), undefined);
  });
});
