import type { Device } from "../../api";
import type { Connection } from "../../accounts/connections";
import type { EstateIndex } from "../../estate/index/estateIndex";
import type { Batch } from "../../estate/export/writeExport";
import type { Node, SiteNode } from "../nodes";
import type { ArrangedRows } from "../arrange/arrangedRows";

/** Devices that can be exported. */
export interface DeviceSource {
  /** Devices, where their number is known beforehand. */
  readonly count: number | undefined;
  /** The devices, a part at a time. */
  readonly batches: (signal: AbortSignal) => AsyncIterable<Batch<Device>>;
}

/** Devices of one part. */
const PART = 250;
/** Three pages are on their way at a time. What is not set is an empty cell, so that nothing of it needs to be read. */
const WALK = { ahead: 3, omitUnsetUdfs: true };

/** All devices that the account lists. */
export function accountSource({ client }: Connection, filterId?: number): DeviceSource {
  const query = filterId === undefined ? {} : { query: { filterId } };
  return {
    count: undefined,
    batches: (signal) => client.pages("/v2/account/devices", { ...query, ...WALK, signal }),
  };
}

/** All devices of some sites, by the sites' own lists. */
export function sitesSource({ client }: Connection, sites: readonly SiteNode[]): DeviceSource {
  return {
    count: undefined,
    batches: async function* (signal) {
      let before = 0;
      for (const { uid } of sites) {
        let last = 0;
        const pages = client.pages("/v2/site/{siteUid}/devices", {
          params: { siteUid: uid },
          ...WALK,
          signal,
        });
        for await (const { rows, total } of pages) {
          last = total ?? last;
          const sum = total === undefined ? undefined : before + last;
          yield { rows, total: sum };
        }
        before += last;
      }
    },
  };
}

/**
 * Devices by their rows in the index.
 *
 * @param missing why these are not all; the export ends with it
 */
export function indexSource(
  { devices }: EstateIndex,
  rows: readonly number[],
  missing?: Error,
): DeviceSource {
  return {
    count: missing ? undefined : rows.length,
    batches: async function* () {
      for (let at = 0; at < rows.length; at += PART) {
        const part = rows.slice(at, at + PART).flatMap((row) => devices.device(row) ?? []);
        yield { rows: part, total: missing ? undefined : rows.length };
        // Others want their turn too.
        await new Promise((resolve) => setImmediate(resolve));
      }
      if (missing) throw missing;
    },
  };
}

/** The rows of an account that is filtered or grouped, as an export takes them. */
export interface ArrangedDevices {
  readonly index: EstateIndex;
  readonly rows: ArrangedRows;
  /** Why these are not all. */
  readonly missing: Error | undefined;
}

/** The devices that stand in the rows, with those below groups and sites. */
export function selectionSource(
  connection: Connection,
  nodes: readonly Node[],
  arranged: ArrangedDevices | undefined,
): DeviceSource {
  const sources = sourcesOf(connection, nodes, arranged);
  const counts = sources.map(({ count }) => count);
  const isKnown = (count: number | undefined): count is number => count !== undefined;
  const count = counts.every(isKnown) ? counts.reduce((sum, each) => sum + each, 0) : undefined;
  return {
    count,
    batches: async function* (signal) {
      const seen = new Set<unknown>();
      for (const source of sources) {
        for await (const { rows } of source.batches(signal)) {
          const fresh = rows.filter(({ uid }) => !seen.has(uid));
          for (const { uid } of fresh) seen.add(uid);
          yield { rows: fresh };
        }
      }
    },
  };
}

function sourcesOf(
  connection: Connection,
  nodes: readonly Node[],
  arranged: ArrangedDevices | undefined,
): DeviceSource[] {
  const devices = nodes.flatMap((node) => (node.kind === "device" ? [node.device] : []));
  const single: DeviceSource[] =
    devices.length === 0
      ? []
      : [
          {
            count: devices.length,
            batches: async function* () {
              yield await Promise.resolve({ rows: devices });
            },
          },
        ];
  const sites = nodes.filter((node): node is SiteNode => node.kind === "site");
  const groups = nodes.filter((node) => node.kind === "group" || (node.kind === "site" && arranged));
  if (!arranged) return [...single, ...(sites.length === 0 ? [] : [sitesSource(connection, sites)])];
  const { index, rows, missing } = arranged;
  const shown = groups.flatMap((group) => rows.rowsBelow(group.id));
  return [...single, ...(shown.length === 0 ? [] : [indexSource(index, shown, missing)])];
}
