import assert from "node:assert/strict";
import { COMMANDS } from "../../src/commands/commandIds";
import { signIn as ask } from "../unit/demo/client";
import { jsonOf, lensesOf, opened, tabLabels } from "./support/documents";
import { useStage } from "./support/stage";
import { deviceWith, siteWith } from "./support/tree";

const ALERTS = /\/alerts\/open/;

describe("documents about devices and alerts", () => {
  const stage = useStage();

  for (const deviceClass of ["device", "printer", "esxihost"] as const) {
    it(`show the audit of the class ${deviceClass}`, async () => {
      const { platform } = await stage.signedIn();
      const node = await deviceWith(
        ({ device }) => device.deviceClass === deviceClass && device.lastAuditDate !== null,
      );
      const document = await opened(COMMANDS.openDeviceAudit, node);
      assert.equal(document.uri.path, `/devices/${node.uid}/audit.json`);
      const api = await ask(platform);
      assert.deepEqual(jsonOf(document), (await api.read(`/v2/audit/${deviceClass}/${node.uid}`)).value);
      assert.deepEqual(tabLabels(), [`${node.device.hostname}: audit`]);
    });
  }

  it("say that a network device has no audit, without asking for one", async () => {
    const { platform } = await stage.signedIn();
    const node = await deviceWith(({ device }) => device.deviceClass === "rmmnetworkdevice");
    const document = await opened(COMMANDS.openDeviceAudit, node);
    assert.match(document.getText(), /audits no devices of the class/);
    assert.equal(platform.requests.count(/\/v2\/audit\//), 0);
    assert.deepEqual(await lensesOf(document.uri), ["$(warning) No audit"]);
  });

  it("show all open alerts of a site, page after page", async () => {
    const { platform } = await stage.signedIn({ sites: 4, devices: 1600 });
    const site = await siteWith(1000);
    const document = await opened(COMMANDS.openSiteAlerts, site);
    assert.equal(document.uri.path, `/sites/${site.uid}/alerts.json`);
    assert.ok(platform.requests.count(ALERTS) > 1, "one page is enough, so the test proves nothing");
    const all = await (await ask(platform)).all(`/v2/site/${site.uid}/alerts/open`, "alerts");
    assert.ok(all.length > 250);
    assert.deepEqual(
      jsonOf(document),
      all.map(({ value }) => value),
    );
    assert.deepEqual(tabLabels(), [`${site.site.name}: open alerts`]);
  });

  it("show the open alerts of a device, also when there are none", async () => {
    const { platform } = await stage.signedIn({ sites: 4, devices: 60 });
    const api = await ask(platform);
    const seen = new Set<boolean>();
    await deviceWith(() => true);
    for (const each of await api.all("/v2/account/devices", "devices")) {
      const uid = each.at("uid").text;
      const alerts = await api.all(`/v2/device/${uid}/alerts/open`, "alerts");
      if (seen.has(alerts.length > 0)) continue;
      seen.add(alerts.length > 0);
      const document = await opened(COMMANDS.openDeviceAlerts, await deviceWith((node) => node.uid === uid));
      assert.equal(document.uri.path, `/devices/${uid}/alerts.json`);
      assert.deepEqual(
        jsonOf(document),
        alerts.map(({ value }) => value),
      );
      if (seen.size === 2) return;
    }
    assert.fail("not both kinds of devices are there");
  });
});
