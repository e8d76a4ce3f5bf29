import assert from "node:assert/strict";
import fc from "fast-check";
import { COMMANDS } from "../../../src/commands/commandIds";
import type { Node } from "../../../src/views/nodes";
import { factsOf, type Row, rowOf } from "../../../src/views/rows";
import { english } from "../support/english";
import { device, NOW, site } from "../support/nodes";

const context = { t: english, now: NOW, language: "en" };
const render = (node: Node): Row => rowOf(node, context);

describe("row of a site", () => {
  it("shows name and devices online", () => {
    assert.deepEqual(render(site()), {
      label: "Northwind Dental",
      description: "7/12",
      spoken: "Site Northwind Dental, 7 of 12 devices online",
      icon: { id: "home", color: "charts.green" },
      context: "site has-portal",
      expandable: true,
    });
  });

  const counts: [status: unknown, description: string, icon: string][] = [
    [{ numberOfDevices: 0, numberOfOnlineDevices: 0 }, "0/0", "circle-large-outline"],
    [{ numberOfDevices: 3, numberOfOnlineDevices: 0 }, "0/3", "debug-disconnect"],
    [{ numberOfDevices: 3, numberOfOnlineDevices: 3 }, "3/3", "home"],
    [{ numberOfDevices: 3 }, "?/3", "home"],
    [{ numberOfDevices: null, numberOfOnlineDevices: null }, "", "home"],
    [{ numberOfDevices: "3", numberOfOnlineDevices: "x" }, "", "home"],
    [null, "", "home"],
    [undefined, "", "home"],
    ["text", "", "home"],
  ];
  for (const [devicesStatus, description, icon] of counts) {
    it(`shows the counts ${JSON.stringify(devicesStatus)} as “${description}”`, () => {
      const row = render(site({ devicesStatus }));
      assert.deepEqual([row.description, row.icon.id], [description, icon]);
      assert.match(row.spoken, /^Site Northwind Dental/);
    });
  }

  it("falls back to the uid, and offers no portal without an address", () => {
    for (const nothing of [null, "", "  \n", 5]) {
      const row = render(site({ name: nothing, portalUrl: nothing }));
      assert.deepEqual([row.label, row.context], ["site-1", "site"]);
    }
  });
});

describe("row of a device", () => {
  it("shows host name, system and presence, and opens by a click", () => {
    assert.deepEqual(render(device()), {
      label: "NW-SRV-01",
      description: "seen 3 hr. ago · Windows Server 2022 Standard",
      spoken: "Server NW-SRV-01, seen 3 hr. ago, Windows Server 2022 Standard",
      icon: { id: "server", color: "disabledForeground" },
      context: "device has-portal has-ip has-audit",
      expandable: true,
      command: { id: COMMANDS.openDevice, title: "Open Device" },
    });
  });

  const kinds: [deviceClass: unknown, category: unknown, icon: string, hasAudit: boolean][] = [
    ["device", "Server", "server", true],
    ["device", "Laptop", "vm", true],
    ["device", "Notebook", "vm", true],
    ["device", "Desktop", "device-desktop", true],
    ["device", "Smartphone", "device-mobile", true],
    ["device", "Tablet", "device-mobile", true],
    ["device", null, "device-desktop", true],
    ["printer", "Printer", "output", true],
    ["esxihost", "ESXi Host", "server-environment", true],
    ["rmmnetworkdevice", "Switch", "radio-tower", false],
    ["unknown", null, "question", false],
    ["something new", "Fridge", "question", false],
    [null, undefined, "question", false],
    [5, {}, "question", false],
  ];
  for (const [deviceClass, category, icon, hasAudit] of kinds) {
    it(`knows the class ${String(deviceClass)} with the category ${JSON.stringify(category)}`, () => {
      const row = render(device({ deviceClass, deviceType: category === undefined ? null : { category } }));
      assert.equal(row.icon.id, icon);
      assert.equal(/\bhas-audit\b/.test(row.context), hasAudit);
    });
  }

  const states: [fields: Record<string, unknown>, presence: string, isGreen: boolean][] = [
    [{ online: true }, "online", true],
    [{ online: false }, "seen 3 hr. ago", false],
    [{ online: null }, "seen 3 hr. ago", false],
    [{ online: "true" }, "seen 3 hr. ago", false],
    [{ online: false, lastSeen: null }, "never seen", false],
    [{ online: false, lastSeen: "soon" }, "never seen", false],
    [{ online: false, lastSeen: -62135596800000 }, "never seen", false],
    [{ online: false, lastSeen: new Date(NOW - 86_400_000 * 3).toISOString() }, "seen 3 days ago", false],
    [{ online: false, lastSeen: NOW / 1000 - 120 }, "seen 2 min. ago", false],
    [{ online: false, lastSeen: NOW }, "seen now", false],
    [{ suspended: true, online: false }, "suspended", false],
    [{ deleted: true, suspended: true }, "deleted", false],
  ];
  for (const [fields, presence, isGreen] of states) {
    it(`says “${presence}” of ${JSON.stringify(fields)}`, () => {
      const row = render(device(fields));
      assert.equal(row.description, `${presence} · Windows Server 2022 Standard`);
      assert.match(row.spoken, new RegExp(`, ${presence.replaceAll(".", "\\.")}, `));
      assert.equal(row.icon.color, isGreen ? "charts.green" : "disabledForeground");
      assert.equal(/\bonline\b/.test(row.context), fields["online"] === true);
    });
  }

  const systems: [operatingSystem: unknown, shown: string][] = [
    ["Microsoft Windows 11 Pro 10.0.22631", " · Windows 11 Pro"],
    ["Ubuntu 24.04 LTS", " · Ubuntu 24.04 LTS"],
    ["Mac OS X 15.3.1", " · Mac OS X 15.3.1"],
    ["  ", ""],
    [null, ""],
    [7, ""],
  ];
  for (const [operatingSystem, shown] of systems) {
    it(`shows the system ${JSON.stringify(operatingSystem)} as “${shown}”`, () => {
      assert.equal(render(device({ operatingSystem, online: true })).description, `online${shown}`);
    });
  }

  it("offers the address that is there", () => {
    assert.match(render(device({ intIpAddress: null })).context, /has-ip/);
    assert.doesNotMatch(render(device({ intIpAddress: null, extIpAddress: "" })).context, /has-ip/);
  });

  it("shows hostile text as one line of plain text", () => {
    const hostname = "  a\nb\u0000c\u202ed\u200b<b>$(zap)[x](command:y)  ";
    const row = render(device({ hostname, operatingSystem: "x".repeat(9000) }));
    assert.equal(row.label, "a b c d <b>$(zap)[x](command:y)");
    assert.ok(row.description.length < 600);
  });

  it("survives a device without any field", () => {
    const nothing = Object.fromEntries(Object.keys(device().device).map((key) => [key, null]));
    const row = render(device(nothing));
    assert.deepEqual([row.label, row.description, row.context], ["device-1", "never seen", "device"]);
    assert.equal(row.spoken, "Device device-1, never seen");
  });

  it("renders whatever a server may send", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(device().device)), fc.anything()),
        (fields) => {
          for (const node of [device(fields), site(fields)]) {
            const row = render(node);
            assert.doesNotMatch(row.label + row.description + row.spoken, /\p{Cc}|undefined|\[object/u);
            assert.notEqual(row.label, "");
            assert.ok(factsOf(node, context).every(([word, value]) => word !== "" && value !== ""));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("rows beside sites and devices", () => {
  const list = { kind: "sites" } as const;
  const place = { accountId: "account", id: "row", list };
  const problem = { title: "No permission", detail: "The reason.", remedy: "retry" } as const;

  it("say how much is loaded, and load more by a click", () => {
    const row = render({ kind: "loadMore", ...place, loaded: 250, total: 1249 });
    assert.equal(row.label, "Load more (250 of 1,249)");
    assert.equal(row.command?.id, COMMANDS.loadMore);
    const uncounted = render({ kind: "loadMore", ...place, loaded: 250, total: undefined });
    assert.equal(uncounted.label, "Load more (250 so far)");
  });

  it("say what is wrong and what a click does", () => {
    const row = render({ kind: "problem", ...place, problem, staleSince: undefined });
    assert.equal(row.label, "No permission");
    assert.equal(row.description, "The reason. Click to retry.");
    assert.equal(row.spoken, "No permission. The reason. Click to retry.");
    assert.deepEqual(
      [row.command?.id, row.context, row.icon.id],
      [COMMANDS.retry, "problem retry", "warning"],
    );
  });

  it("lead to signing in when that is what helps", () => {
    const node = {
      kind: "problem",
      ...place,
      problem: { ...problem, remedy: "signIn" },
      staleSince: undefined,
    } as const;
    const row = render(node);
    assert.equal(row.description, "The reason. Click to sign in.");
    assert.deepEqual([row.command?.id, row.context], [COMMANDS.signIn, "problem signIn"]);
  });

  it("offer nothing where nothing helps", () => {
    const node = {
      kind: "problem",
      ...place,
      problem: { ...problem, remedy: "none" },
      staleSince: undefined,
    } as const;
    assert.deepEqual([render(node).description, render(node).command], ["The reason.", undefined]);
  });

  it("say how old the rows are that could not be renewed", () => {
    const row = render({ kind: "problem", ...place, problem, staleSince: NOW - 600_000 });
    assert.equal(row.label, "As of 10 min. ago");
    assert.equal(row.description, "No permission. The reason. Click to retry.");
  });

  it("say why there is nothing", () => {
    assert.equal(render({ kind: "empty", ...place }).spoken, "No sites. none that this API key may see");
    const devices = { kind: "devices", siteUid: "a" } as const;
    assert.equal(render({ kind: "empty", ...place, list: devices }).label, "No devices");
  });

  it("group the sites that the platform keeps", () => {
    const row = render({ kind: "systemSites", accountId: "account", id: "row", sites: [] });
    assert.deepEqual([row.label, row.expandable, row.context], ["System Sites", true, "systemSites"]);
  });
});

describe("facts of a row", () => {
  it("hold what is known, and nothing that is not", () => {
    assert.deepEqual(factsOf(site({ notes: "Call\nfirst", description: null }), context), [
      ["Devices", "12"],
      ["Online", "7"],
      ["Offline", "5"],
      ["Notes", "Call first"],
      ["Uid", "site-1"],
    ]);
    const facts = new Map(
      factsOf(
        device({
          rebootRequired: true,
          lastReboot: NOW - 7_200_000,
          antivirus: { antivirusStatus: "RunningAndUpToDate" },
          patchManagement: null,
        }),
        context,
      ),
    );
    assert.equal(facts.get("State"), "seen 3 hr. ago");
    assert.equal(facts.get("Kind"), "Server");
    assert.equal(facts.get("Last reboot"), "2 hr. ago");
    assert.equal(facts.get("Reboot required"), "yes");
    assert.equal(facts.get("Antivirus"), "RunningAndUpToDate");
    assert.equal(facts.has("Patches"), false);
    assert.equal(facts.has("Description"), false);
  });
});
