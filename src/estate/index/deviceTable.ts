import type { Device } from "../../api";
import { CodeColumn, NumberColumn } from "./columns";
import {
  FLAG,
  FLAG_FIELDS,
  type FlagField,
  INSTANT_FIELDS,
  type InstantField,
  NUMBER_FIELDS,
  type NumberField,
  rawField,
  type RawFields,
  readFlag,
  readNumber,
  readText,
  readTime,
  readUdfs,
  TEXT_FIELDS,
  type TextField,
  type Udf,
} from "./deviceFields";
import { normalMac } from "./macs";
import { TextColumn, Texts } from "./texts";

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
  private readonly udfColumns: (TextColumn | undefined)[] = [];
  private readonly knownLabels = new Map<number, string>();

  readonly texts: Readonly<Record<TextField, TextColumn>> = textColumns();
  readonly flags: Readonly<Record<FlagField, CodeColumn>> = columns(FLAG_FIELDS, () => new CodeColumn());
  readonly instants: Readonly<Record<InstantField, NumberColumn>> = columns(
    INSTANT_FIELDS,
    () => new NumberColumn(),
  );
  readonly numbers: Readonly<Record<NumberField, NumberColumn>> = columns(
    NUMBER_FIELDS,
    () => new NumberColumn(),
  );

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

  rowOf(uid: string): number | undefined {
    return this.rows.get(uid);
  }

  /** The uid of a row's device; `undefined` when it is gone. */
  uidAt(row: number): string | undefined {
    return this.uids[row];
  }

  /** Names that the account has given to user-defined fields, by their ordinal, as far as known. */
  get udfLabels(): ReadonlyMap<number, string> {
    return this.knownLabels;
  }

  /** Ordinals of user-defined fields that some device has. */
  get udfOrdinals(): readonly number[] {
    return [...this.udfColumns.keys()].filter((ordinal) => this.udfColumns[ordinal] !== undefined);
  }

  udf(ordinal: number): TextColumn | undefined {
    return this.udfColumns[ordinal];
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
    this.setNumbers(row, raw);
    this.setTexts(row, raw);
    const udfs = readUdfs(raw);
    if (udfs) this.setUdfs(row, udfs);
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

  /** The device of a row in the platform's form, with what is kept of it: unset user-defined fields are left out. */
  device(row: number): Device | undefined {
    const uid = this.uids[row];
    if (uid === undefined) return undefined;
    const { texts } = this;
    const text = (field: TextField) => texts[field].get(row) || null;
    return {
      id: this.number("id", row),
      uid,
      siteId: this.number("siteId", row),
      siteUid: text("siteUid"),
      siteName: text("siteName"),
      deviceType: { category: text("category"), type: text("type") },
      hostname: text("hostname"),
      description: text("description"),
      intIpAddress: text("intIpAddress"),
      extIpAddress: text("extIpAddress"),
      operatingSystem: text("operatingSystem"),
      lastLoggedInUser: text("lastLoggedInUser"),
      domain: text("domain"),
      deviceClass: text("deviceClass"),
      cagVersion: text("cagVersion"),
      displayVersion: text("displayVersion"),
      warrantyDate: text("warrantyDate"),
      softwareStatus: text("softwareStatus"),
      antivirus: { antivirusProduct: text("antivirusProduct"), antivirusStatus: text("antivirusStatus") },
      patchManagement: this.patches(row),
      portalUrl: this.link("portalUrl", row),
      webRemoteUrl: this.link("webRemoteUrl", row),
      udf: this.udfs(row),
      ...this.flagsOf(row),
      ...this.instantsOf(row),
    };
  }

  /** Gives all devices of a site another name for it. */
  renameSite(siteUid: string, name: string): void {
    const { siteUid: uids, siteName } = this.texts;
    const code = uids.texts.add(siteUid);
    for (let row = 0; row < this.rowCount; row++) if (uids.code(row) === code) siteName.set(row, name);
  }

  private newRow(uid: string): number {
    const row = this.free.pop() ?? this.uids.length;
    this.rows.set(uid, row);
    this.uids[row] = uid;
    this.clear(row);
    return row;
  }

  private clear(row: number): void {
    for (const field of TEXT_FIELDS) this.texts[field].set(row, "");
    for (const field of FLAG_FIELDS) this.flags[field].set(row, FLAG.unknown);
    for (const field of INSTANT_FIELDS) this.instants[field].set(row, Number.NaN);
    for (const field of NUMBER_FIELDS) this.numbers[field].set(row, Number.NaN);
    this.setUdfs(row, []);
    this.passes.set(row, 0);
  }

  private setNumbers(row: number, raw: RawFields): void {
    for (const field of FLAG_FIELDS) {
      const value = rawField(raw, field);
      if (value !== undefined) this.flags[field].set(row, readFlag(value));
    }
    for (const field of INSTANT_FIELDS) {
      const value = rawField(raw, field);
      if (value !== undefined) this.instants[field].set(row, readTime(value));
    }
    for (const field of NUMBER_FIELDS) {
      const value = rawField(raw, field);
      if (value !== undefined) this.numbers[field].set(row, readNumber(value));
    }
  }

  private setTexts(row: number, raw: RawFields): void {
    for (const field of TEXT_FIELDS) {
      const value = rawField(raw, field);
      if (value === undefined) continue;
      const text = readText(value);
      this.texts[field].set(row, LINKS.has(field) ? this.template(text, row) : text);
    }
  }

  private setUdfs(row: number, udfs: readonly Udf[]): void {
    for (const column of this.udfColumns) if (column && column.code(row) !== 0) column.set(row, "");
    for (const { ordinal, value, label } of udfs) {
      if (label !== undefined) this.knownLabels.set(ordinal, label);
      if (value !== "") (this.udfColumns[ordinal] ??= new TextColumn()).set(row, value);
    }
  }

  /** The links of an account differ in the device's number only. Kept without it, all of them are one text. */
  private template(url: string, row: number): string {
    const id = this.numbers.id.get(row);
    return Number.isNaN(id) ? url : url.replace(String(id), ID);
  }

  private link(field: TextField, row: number): string | null {
    const id = this.numbers.id.get(row);
    const template = this.texts[field].get(row) || null;
    return template?.replace(ID, String(id)) ?? null;
  }

  private number(field: NumberField, row: number): number | null {
    const value = this.numbers[field].get(row);
    return Number.isNaN(value) ? null : value;
  }

  private patches(row: number): NonNullable<Device["patchManagement"]> {
    return {
      patchStatus: this.texts.patchStatus.get(row) || null,
      patchesApprovedPending: this.number("patchesApprovedPending", row),
      patchesNotApproved: this.number("patchesNotApproved", row),
      patchesInstalled: this.number("patchesInstalled", row),
    };
  }

  private flagsOf(row: number): Partial<Record<FlagField, boolean | null>> {
    const value = (code: number) => (code === FLAG.unknown ? null : code === FLAG.yes);
    return Object.fromEntries(FLAG_FIELDS.map((field) => [field, value(this.flags[field].get(row))]));
  }

  private instantsOf(row: number): Partial<Record<InstantField, number | null>> {
    const value = (time: number) => (Number.isNaN(time) ? null : time);
    return Object.fromEntries(INSTANT_FIELDS.map((field) => [field, value(this.instants[field].get(row))]));
  }

  private udfs(row: number): Record<string, string> {
    const set = this.udfOrdinals.filter((ordinal) => this.udfColumns[ordinal]?.code(row) !== 0);
    return Object.fromEntries(
      set.map((ordinal) => [`udf${ordinal}`, this.udfColumns[ordinal]?.get(row) ?? ""]),
    );
  }
}

const ID = "{id}";

const LINKS: ReadonlySet<TextField> = new Set(["portalUrl", "webRemoteUrl"]);

function textColumns(): Record<TextField, TextColumn> {
  const names = new Texts();
  const addresses = new Texts();
  const versions = new Texts();
  const shared: Partial<Record<TextField, Texts>> = {
    hostname: names,
    description: names,
    intIpAddress: addresses,
    extIpAddress: addresses,
    cagVersion: versions,
    displayVersion: versions,
  };
  return columns(TEXT_FIELDS, (field) => new TextColumn(shared[field]));
}

function columns<Field extends string, Column>(
  fields: readonly Field[],
  column: (field: Field) => Column,
): Record<Field, Column> {
  return Object.fromEntries(fields.map((field) => [field, column(field)])) as Record<Field, Column>;
}
