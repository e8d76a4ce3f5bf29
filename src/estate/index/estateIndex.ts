import type { Device, Site } from "../../api";
import { Listeners } from "../listeners";
import { type DeviceHardware, DeviceTable } from "./deviceTable";
import { SiteTable } from "./siteTable";

/** What is known of the index as a whole. */
export interface IndexState {
  /** Devices and sites that are known. */
  readonly devices: number;
  readonly sites: number;
  /** Devices of the account, as far as the platform has told. */
  readonly total: number | undefined;
  /** Known part of the account's devices, from 0 to 1; `undefined` when their number is not known. */
  readonly share: number | undefined;
  /** Whether all devices that the account lists are known. */
  readonly complete: boolean;
  /** Since when, in epoch milliseconds, the oldest part may be out of date; `undefined` when nothing is known. */
  readonly asOf: number | undefined;
  /** Whether the devices come from an earlier run and none has been asked for again. */
  readonly stored: boolean;
}

/** What has changed. */
export type IndexChange = "devices" | "sites" | "state";

/** Whether some rows are the beginning or the end of their list. */
export interface ListPart {
  readonly first: boolean;
  readonly last: boolean;
}

/** One walk over the account's whole list of devices. */
export interface Pass {
  readonly number: number;
  readonly startedAt: number;
}

/**
 * All that is known of an account's devices and sites, for searching, filtering and showing without a request. Learns
 * from every row that anybody loads.
 */
export class EstateIndex {
  private readonly changes = new Listeners<IndexChange>();
  private readonly wholeSites = new Map<string, number>();
  private readonly siteWalks = new Map<string, Set<number>>();
  private sitesSeen: Set<string> | undefined;
  private pass = 0;
  private total: number | undefined;
  private filledAt: number | undefined;
  private oldest: number | undefined;
  private fromStore = false;

  readonly devices = new DeviceTable();
  readonly sites = new SiteTable();

  /** Tells that something has changed; many rows at once are one change. */
  readonly onDidChange = this.changes.add;

  /** @param now the clock, in epoch milliseconds */
  constructor(private readonly now: () => number = Date.now) {}

  get state(): IndexState {
    const devices = this.devices.size;
    return {
      devices,
      sites: this.sites.size,
      total: this.total,
      share: this.total === undefined ? undefined : Math.min(1, devices / Math.max(1, this.total)),
      complete: this.filledAt !== undefined,
      asOf: this.filledAt ?? this.oldest,
      stored: this.fromStore,
    };
  }

  /** When all devices of a site were last loaded, in epoch milliseconds; `undefined` when they never were. */
  siteLoadedAt(siteUid: string): number | undefined {
    return this.wholeSites.get(siteUid) ?? this.filledAt;
  }

  /** Learns devices from a list, a document or a filter of the platform. */
  learnDevices(devices: readonly Device[]): void {
    this.upsert(devices);
    this.changes.tell("devices");
  }

  /**
   * Learns a part of a site's own list. When its last part has come, devices that were in the site and are no longer
   * are forgotten.
   */
  learnSiteDevices(siteUid: string, devices: readonly Device[], { first, last }: ListPart): void {
    if (first) this.siteWalks.set(siteUid, new Set());
    const seen = this.siteWalks.get(siteUid);
    for (const row of this.upsert(devices)) seen?.add(row);
    if (last && seen) this.endSite(siteUid, seen);
    this.changes.tell("devices");
  }

  /** Learns what lists of devices do not tell. */
  learnHardware(uid: string, hardware: DeviceHardware): void {
    const row = this.devices.rowOf(uid);
    if (row === undefined) return;
    this.devices.setHardware(row, hardware);
    this.changes.tell("devices");
  }

  /** Learns a part of the account's list of sites. When its last part has come, sites that are gone are forgotten. */
  learnSites(sites: readonly Site[], { first, last }: ListPart): void {
    if (first) this.sitesSeen = new Set();
    for (const site of sites) {
      const uid = this.upsertSite(site);
      if (uid !== undefined) this.sitesSeen?.add(uid);
    }
    if (last && this.sitesSeen) this.sites.keepOnly(this.sitesSeen);
    if (last) this.sitesSeen = undefined;
    this.changes.tell("sites");
  }

  /** Learns one site from a document. */
  learnSite(site: Site): void {
    this.upsertSite(site);
    this.changes.tell("sites");
  }

  forgetDevice(uid: string): void {
    this.devices.remove(uid);
    this.changes.tell("devices");
  }

  /** Learns how many devices the account has. */
  learnTotal(total: number): void {
    if (this.total === total) return;
    this.total = total;
    this.changes.tell("state");
  }

  /** Begins a walk over the account's whole list. */
  startPass(): Pass {
    this.pass++;
    return { number: this.pass, startedAt: this.now() };
  }

  /** Learns one page of the walk. */
  learnPage(pass: Pass, devices: readonly Device[]): void {
    for (const row of this.upsert(devices)) this.devices.passes.set(row, pass.number);
    this.changes.tell("devices");
  }

  /**
   * Ends a walk that came to the end of the list. A device that an earlier walk has found and this one has not is
   * gone; one that only its site's list holds stays, since the account's list is known to miss devices.
   */
  endPass(pass: Pass): void {
    this.forget((row) => this.devices.passes.get(row) > 0 && this.devices.passes.get(row) < pass.number);
    this.filledAt = pass.startedAt;
    this.fromStore = false;
    this.changes.tell("devices");
    this.changes.tell("state");
  }

  /** Whether the account's own list has held the device. */
  isInAccountList(row: number): boolean {
    return this.devices.passes.get(row) > 0;
  }

  /**
   * Takes over a part of what an earlier run has kept. What this run has learnt already is newer and stays.
   *
   * @param state of the index when it was kept
   */
  restore(devices: readonly StoredDevice[], sites: readonly Site[], state: StoredState): void {
    for (const site of sites) if (site.uid && !this.sites.get(site.uid)) this.upsertSite(site);
    for (const { device, seenAt } of devices) {
      if (device.uid && this.devices.rowOf(device.uid) === undefined) this.devices.upsert(device, seenAt);
    }
    this.total ??= state.total;
    this.oldest = Math.min(state.asOf, this.oldest ?? state.asOf);
    this.fromStore = this.filledAt === undefined;
    this.changes.tell("sites");
    this.changes.tell("devices");
  }

  private upsert(devices: readonly Device[]): number[] {
    const now = this.now();
    this.oldest ??= now;
    return devices.map((device) => this.devices.upsert(device, now)).filter((row) => row !== undefined);
  }

  private endSite(siteUid: string, seen: ReadonlySet<number>): void {
    const { siteUid: column } = this.devices.texts;
    const code = column.texts.add(siteUid);
    this.forget((row) => column.code(row) === code && !seen.has(row));
    this.siteWalks.delete(siteUid);
    this.wholeSites.set(siteUid, this.now());
  }

  private upsertSite(site: Site): string | undefined {
    const known = this.sites.get(String((site as Site | null)?.uid))?.name;
    const uid = this.sites.upsert(site);
    if (uid !== undefined && site.name && known && site.name !== known)
      this.devices.renameSite(uid, site.name);
    return uid;
  }

  private forget(isGone: (row: number) => boolean): void {
    for (let row = 0; row < this.devices.rowCount; row++) {
      const uid = this.devices.uidAt(row);
      if (uid !== undefined && isGone(row)) this.devices.remove(uid);
    }
  }
}

/** A device as an earlier run has kept it. */
export interface StoredDevice {
  readonly device: Device;
  /** When the platform last told it, in epoch milliseconds. */
  readonly seenAt: number;
}

/** What an earlier run has known of the index as a whole. */
export interface StoredState {
  readonly asOf: number;
  readonly total: number | undefined;
}
