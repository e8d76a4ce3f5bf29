import assert from "node:assert/strict";
import { COMMANDS } from "../../src/commands/commandIds";
import type { RawRequest } from "../../src/requests/rawRequest";
import { jsonOf, opened } from "./support/documents";
import { activeConnection, internals } from "./support/extension";
import { asked } from "./support/requests";
import { useStage } from "./support/stage";
import { deviceWith, hideSites, labels, rows, showSites, siteWith } from "./support/tree";
import { until } from "./support/until";

describe("what is shown, after a raw request that has changed something", () => {
  const stage = useStage();

  beforeEach(() => stage.setting("dattoRmm.enableWriting", true));
  afterEach(hideSites);

  async function send(request: RawRequest): Promise<void> {
    stage.messages("showWarningMessage", `Send ${request.method}`);
    const { requests } = await internals();
    await requests.send(request, await activeConnection());
  }

  it("is the new state of a device: in its document, in the index, and below a filter", async () => {
    const { platform, connection } = await stage.signedIn();
    const { uid } = await deviceWith(({ device }) => device.deviceClass === "device");
    const document = await opened(COMMANDS.openDevice, await nodeOf(uid));
    const { view } = await internals();
    const { index } = await view.indexes.filling(connection);
    await until(() => index.state.complete, "the index is filled");
    await view.arrangements.change(connection.account.id, {
      filter: { kind: "expression", text: "udf9:found-after-a-write" },
    });
    const shown = async () => {
      const [head] = await rows();
      return head?.kind === "filter" ? head.shown : undefined;
    };
    assert.equal(await shown(), 0);
    platform.requests.clear();
    const body = '{"udf9":"found-after-a-write"}';
    await send({ method: "POST", pathAndQuery: `/v2/device/${uid}/udf`, body });
    await until(async () => (await shown()) === 1, "the filter finds it");
    await until(() => document.getText().includes("found-after-a-write"), "the document shows it");
    assert.ok(
      asked(platform).every((url) => url.includes(`/v2/device/${uid}`)),
      asked(platform).join(),
    );
  });

  it("is the new name of a site, in its row and its document alone", async () => {
    const { platform } = await stage.signedIn();
    await showSites();
    const site = await siteWith(3);
    const document = await opened(COMMANDS.openSite, site);
    platform.requests.clear();
    const body = JSON.stringify({ ...(jsonOf(document) as object), name: "Renamed by a request" });
    await send({ method: "POST", pathAndQuery: `/v2/site/${site.uid}`, body });
    await until(
      async () => (await labels(await rows())).includes("Renamed by a request"),
      "the row shows it",
    );
    await until(() => document.getText().includes("Renamed by a request"), "the document shows it");
    assert.ok(
      asked(platform).every((url) => url === `/api/v2/site/${site.uid}`),
      asked(platform).join(),
    );
  });

  it("is a device below its new site", async () => {
    await stage.signedIn();
    const device = await deviceWith(({ device }) => device.deviceClass === "device");
    const target = (await rows()).find((node) => node.kind === "site" && node.uid !== device.device.siteUid);
    assert.ok(target?.kind === "site");
    await rows(target);
    await send({ method: "PUT", pathAndQuery: `/v2/device/${device.uid}/site/${target.uid}` });
    const below = async () =>
      (await rows(target)).some((node) => node.kind === "device" && node.uid === device.uid);
    await until(below, "the device stands below its new site");
  });

  it("is not asked for again when the platform has refused", async () => {
    const { platform } = await stage.signedIn();
    const site = await siteWith(3);
    platform.requests.clear();
    platform.faults.add({ method: "POST", fault: { kind: "status", status: 403 } });
    await send({ method: "POST", pathAndQuery: `/v2/site/${site.uid}`, body: '{"name":"Never"}' });
    await rows(site);
    assert.deepEqual(asked(platform), [
      `/api/v2/site/${site.uid}`,
      `/api/v2/site/${site.uid}/devices?page=0&max=250`,
    ]);
  });

  async function nodeOf(uid: string) {
    return deviceWith((node) => node.uid === uid);
  }
});
