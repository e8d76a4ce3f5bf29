import assert from "node:assert/strict";
import type { Device } from "../../../../src/api";
import {
  DEFAULT_DEVICE_COLUMNS,
  DEVICE_COLUMNS,
  SITE_COLUMNS,
  udfColumn,
} from "../../../../src/estate/export/columns";
import { type Batch, type ExportTask, writeExport } from "../../../../src/estate/export/writeExport";
import { demoPlatforms, ONCE } from "../../support/platforms";

describe("writing an export", () => {
  const demo = demoPlatforms();
  const columns = DEVICE_COLUMNS.filter(({ id }) => DEFAULT_DEVICE_COLUMNS.includes(id));

  async function written(task: Pick<ExportTask<Device>, "batches"> & Partial<ExportTask<Device>>) {
    const parts: string[] = [];
    const write = (part: string) => void parts.push(part);
    const summary = await writeExport({ format: "json", columns, write, ...task });
    const rows = JSON.parse(parts.join("")) as Record<string, unknown>[];
    return { summary, rows, parts };
  }

  it("streams the account's devices page by page, and says that it has all", async () => {
    const { client } = await demo.join({}, { sites: 10, devices: 600 });
    const progress: [number, number | undefined][] = [];
    const { summary, rows, parts } = await written({
      batches: client.pages("/v2/account/devices"),
      progress: (...told) => progress.push(told),
    });
    assert.deepEqual(summary, { rows: 600, total: 600, end: { kind: "whole" } });
    assert.equal(rows.length, 600);
    assert.equal(parts.length, 5);
    assert.deepEqual(progress, [
      [250, 600],
      [500, 600],
      [600, 600],
    ]);
  });

  it("ends the file well when it is cancelled", async () => {
    const { client } = await demo.join({}, { sites: 10, devices: 600 });
    const abort = new AbortController();
    const { summary, rows } = await written({
      batches: client.pages("/v2/account/devices", { signal: abort.signal }),
      signal: abort.signal,
      progress: () => abort.abort(),
    });
    assert.deepEqual(summary, { rows: 250, total: 600, end: { kind: "cancelled" } });
    assert.equal(rows.length, 250);
  });

  it("ends the file well when the rows fail, and tells why", async () => {
    const { platform, client } = await demo.join(ONCE, { sites: 10, devices: 600 });
    platform.faults.add({ path: /page=1/, times: Infinity, fault: { kind: "status", status: 500 } });
    const { summary, rows } = await written({ batches: client.pages("/v2/account/devices") });
    assert.deepEqual([summary.rows, summary.end.kind, rows.length], [250, "failed", 250]);
  });

  it("says when fewer rows came than the list has counted", async () => {
    const { summary } = await written({ batches: [{ rows: [{ uid: "a" }], total: 2 }] });
    assert.deepEqual(summary, { rows: 1, total: 2, end: { kind: "short" } });
  });

  it("throws what writing throws, and asks for no more rows", async () => {
    let asked = 0;
    function* batches(): Generator<Batch<Device>> {
      for (;;) yield { rows: [{ uid: String(asked++) }] };
    }
    const write = (part: string) => {
      if (part.includes("uid")) throw new Error("disk full");
    };
    await assert.rejects(writeExport({ format: "json", columns, batches: batches(), write }), /disk full/);
    assert.equal(asked, 1);
  });

  it("reads cells of v2 and v3 devices, whatever they hold", () => {
    const cells = (device: object, ...ids: string[]) => {
      const all = [...DEVICE_COLUMNS, udfColumn(3, "Room"), udfColumn(4)];
      return ids.map((id) => all.find((column) => column.id === id)?.cell(device));
    };
    assert.deepEqual(cells({ udf: { udf3: "A1", udf4: null } }, "udf3", "udf4"), ["A1", null]);
    assert.deepEqual(cells({ udfs: [{ ordinal: 4, type: "NUMBER", valueNumber: 0 }] }, "udf3", "udf4"), [
      null,
      "0",
    ]);
    assert.deepEqual(cells({}, "hostname", "online", "lastSeen", "id", "state"), [
      null,
      null,
      null,
      null,
      "offline",
    ]);
    assert.deepEqual(
      cells({ hostname: {}, online: "x", lastSeen: "?", id: [] }, "hostname", "online", "lastSeen", "id"),
      [null, null, null, null],
    );
    assert.deepEqual([udfColumn(3, "Room").header, udfColumn(4).header], ["Room (UDF 3)", "UDF 4"]);
  });

  it("names each column once", () => {
    for (const all of [DEVICE_COLUMNS, SITE_COLUMNS]) {
      assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
      assert.equal(new Set(all.map(({ header }) => header)).size, all.length);
    }
    assert.equal(columns.length, DEFAULT_DEVICE_COLUMNS.length);
  });
});
