import type { Device } from "../../api";
import { ApiError } from "../../api/errors";
import type { Connection } from "../../accounts/connections";
import type { Indexing } from "../../estate/estate";
import { findDevices } from "../../estate/search/findDevices";
import { type DirectReference, readReference } from "../../estate/search/directReference";
import type { DeviceNode } from "../nodes";
import { rowContext } from "../rowContext";
import type { Finder, Found } from "./finder";
import { deviceItem } from "./foundItems";
import { indexStatus } from "./indexStatus";
import { serverQueries } from "./serverQueries";

/** Hits that a pick shows. */
const LIMIT = 50;

/** Finds devices in the whole account: in the index, and with the platform's help where that is not whole. */
export class DeviceFinder implements Finder<DeviceNode> {
  readonly onDidChange = (listener: () => void) => {
    const subscriptions = [
      this.indexing.index.onDidChange(listener),
      this.indexing.fill.onDidChange(listener),
    ];
    return { dispose: () => subscriptions.forEach((subscription) => subscription.dispose()) };
  };

  constructor(
    private readonly connection: Connection,
    private readonly indexing: Indexing,
  ) {}

  find(text: string): Found<DeviceNode> {
    const { devices } = this.indexing.index;
    const { hits, total } = findDevices(devices, text, { limit: LIMIT, now: Date.now() });
    return { items: hits.map((hit) => deviceItem(this.connection.account.id, hit, rowContext())), total };
  }

  async ask(text: string, signal: AbortSignal): Promise<void> {
    const reference = readReference(text);
    if (reference) await this.askFor(reference, signal);
    else if (!this.indexing.index.state.complete) await this.askAll(text, signal);
  }

  isReference(text: string): boolean {
    return readReference(text) !== undefined;
  }

  status(): string {
    return indexStatus(this.indexing.index.state, this.indexing.fill.state, rowContext());
  }

  private async askAll(text: string, signal: AbortSignal): Promise<void> {
    const { client } = this.connection;
    await Promise.all(
      serverQueries(text).map(async (query) => {
        const page = await client.page("/v2/account/devices", {
          query: { page: 0, max: LIMIT, ...query },
          omitUnsetUdfs: true,
          signal,
        });
        this.indexing.index.learnDevices(page.rows);
      }),
    );
  }

  /** Nothing is asked for what the index knows. */
  private async askFor(reference: DirectReference, signal: AbortSignal): Promise<void> {
    const { index } = this.indexing;
    const known = findDevices(index.devices, textOfReference(reference), { limit: 1, now: Date.now() });
    if (known.total > 0) return;
    try {
      const devices = await this.fetch(reference, signal);
      index.learnDevices(devices);
      if (reference.kind === "mac")
        for (const { uid } of devices) if (uid) index.learnHardware(uid, { macs: [reference.mac] });
    } catch (error) {
      if (!(error instanceof ApiError && error.kind === "notFound")) throw error;
    }
  }

  private async fetch(reference: DirectReference, signal: AbortSignal): Promise<readonly Device[]> {
    const { client } = this.connection;
    switch (reference.kind) {
      case "uid":
        return [
          await client.request("GET", "/v2/device/{deviceUid}", {
            params: { deviceUid: reference.uid },
            signal,
          }),
        ];
      case "id": {
        const params = { deviceId: reference.id };
        return reference.of === "site"
          ? []
          : [await client.request("GET", "/v2/device/id/{deviceId}", { params, signal })];
      }
      case "mac": {
        const params = { macAddress: reference.mac.toUpperCase() };
        return client.request("GET", "/v2/device/macAddress/{macAddress}", { params, signal });
      }
    }
  }
}

function textOfReference(reference: DirectReference): string {
  switch (reference.kind) {
    case "uid":
      return reference.uid;
    case "id":
      return String(reference.id);
    case "mac":
      return reference.mac;
  }
}
