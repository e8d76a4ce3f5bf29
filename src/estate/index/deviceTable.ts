import type { Device } from "../../api";
import { CodeColumn, NumberColumn } from "./columns";
import { type DeviceColumns, deviceColumns } from "./deviceColumns";
import { type RawFields, readText } from "./deviceFields";
import { readDevice } from "./deviceReader";
import { DeviceWriter } from "./deviceWriter";
import { normalMac } from "./macs";
import type { TextColumn } from "./texts";

/** What is known of a device beside what the lists of devices tell. */
export interface DeviceHardware {
  /** In any notation. */
  readonly macs?: readonly string[];
  readonly serial?: string;
}

/**
 * The devices of an account, column by column, as small as they can be kept. A row is a number that stays the same as
 * long as the device is there; afterwards another device may get it.
 */
export class DeviceTable {
  private readonly rows = new Map<string, number>();
  private readonly uids: (string | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly columns: DeviceColumns = deviceColumns();
  private readonly writer = new DeviceWriter(this.columns);

  readonly texts = this.columns.texts;
  readonly flags = this.columns.flags;
  readonly instants = this.columns.instants;
  readonly numbers = this.columns.numbers;

  /** When each device was last told by the platform, in epoch milliseconds. */
  readonly seenAt = new NumberColumn();

  /** The latest walk over the account's own list that has found each device; 0 for none. */
  readonly passes = new CodeColumn();

  /** Devices. */
  get size(): number {
    return this.rows.size;
  }

  /** One more than the greatest row. Rows of devices that are gone are among them. */
  get rowCount(): number {
    return this.uids.length;
  }

  /** Rows of devices that are gone. */
  get unusedRows(): readonly number[] {
    return this.free;
  }

  /** Names that the account has given to user-defined fields, by their ordinal, as far as known. */
  get udfLabels(): ReadonlyMap<number, string> {
    return this.columns.udfLabels;
  }

  /** Ordinals of user-defined fields that some device has. */
  get udfOrdinals(): readonly number[] {
    return [...this.columns.udfs.keys()].sort((a, b) => a - b);
  }

  udf(ordinal: number): TextColumn | undefined {
    return this.columns.udfs.get(ordinal);
  }

  rowOf(uid: string): number | undefined {
    return this.rows.get(uid);
  }

  /** The uid of a row's device; `undefined` when it is gone. */
  uidAt(row: number): string | undefined {
    return this.uids[row];
  }

  /** The device of a row in the platform's form, with what is kept of it: unset user-defined fields are left out. */
  device(row: number): Device | undefined {
    const uid = this.uids[row];
    return uid === undefined ? undefined : readDevice(this.columns, row, uid);
  }

  /**
   * Adds a device, or updates what the row tells of it.
   *
   * @param device a row of any list or document; may be anything
   * @param seenAt when it came, in epoch milliseconds
   * @returns its row, or `undefined` when it has no uid
   */
  upsert(device: Device, seenAt: number): number | undefined {
    const raw = device as RawFields | null;
    const uid = raw?.["uid"];
    if (raw === null || typeof uid !== "string" || uid === "") return undefined;
    const row = this.rows.get(uid) ?? this.newRow(uid);
    this.seenAt.set(row, seenAt);
    this.writer.write(row, raw);
    return row;
  }

  /** Adds to a known device what lists of devices do not tell. */
  setHardware(row: number, { macs, serial }: DeviceHardware): void {
    if (macs) this.texts.macs.set(row, macs.map(normalMac).join(" "));
    if (serial !== undefined) this.texts.serial.set(row, readText(serial));
  }

  remove(uid: string): void {
    const row = this.rows.get(uid);
    if (row === undefined) return;
    this.rows.delete(uid);
    this.uids[row] = undefined;
    this.free.push(row);
  }

  /** Gives all devices of a site another name for it. */
  renameSite(siteUid: string, name: string): void {
    const { siteUid: uids, siteName } = this.texts;
    const code = uids.texts.add(siteUid);
    for (let row = 0; row < this.rowCount; row++) if (uids.code(row) === code) siteName.set(row, name);
  }

  private newRow(uid: string): number {
    const used = this.free.pop();
    const row = used ?? this.uids.length;
    this.rows.set(uid, row);
    this.uids[row] = uid;
    if (used !== undefined) this.clear(used);
    return row;
  }

  private clear(row: number): void {
    this.writer.clear(row);
    this.passes.set(row, 0);
  }
}
