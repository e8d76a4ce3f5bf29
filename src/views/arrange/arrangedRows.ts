import type { Site } from "../../api";
import type { DeviceGroup } from "../../estate/arrange/grouping";
import { groupRows } from "../../estate/arrange/grouping";
import { countBySite, type SiteCounts } from "../../estate/arrange/siteCounts";
import { sortDevices } from "../../estate/arrange/sorting";
import { selectDevices } from "../../estate/filter/compileFilter";
import { parseFilter } from "../../estate/filter/parseFilter";
import { fold } from "../../estate/index/fold";
import type { EstateIndex } from "../../estate/index/estateIndex";
import type { DeviceNode, FilterNode, GroupNode, Node, SiteNode } from "../nodes";
import { deviceNode, siteNode } from "../nodesOf";
import type { Arrangement } from "./arrangement";

/** What the rows are made from. */
export interface ArrangedFrom {
  readonly accountId: string;
  readonly index: EstateIndex;
  readonly arrangement: Arrangement;
  /** Uids that the platform's own filter has found; nothing without such a filter. */
  readonly members: ReadonlySet<string> | undefined;
  /** Whether all devices of the account are known. */
  readonly whole: boolean;
  /** How much is known and how old it is, in words. */
  readonly status: string;
  /** The time that ages count from, in epoch milliseconds. */
  readonly now: number;
}

type Parent = SiteNode | GroupNode;

/** The rows of an account whose devices are filtered or grouped, as the index knows them at one time. */
export class ArrangedRows {
  private readonly groups: readonly DeviceGroup<number>[];
  private readonly sorted = new Map<string, readonly number[]>();
  private counts: ReadonlyMap<string, SiteCounts> | undefined;
  /** Devices that are shown, and those that are known. */
  readonly shown: number;
  readonly known: number;

  constructor(private readonly from: ArrangedFrom) {
    const { index, arrangement } = from;
    const rows = this.selected();
    this.groups = groupRows(index.devices, rows, arrangement.grouping);
    this.shown = rows.length;
    this.known = index.devices.size;
  }

  /** Whether these are all, and not those that are known so far. */
  get whole(): boolean {
    return this.from.whole;
  }

  get arrangement(): Arrangement {
    return this.from.arrangement;
  }

  /** The rows at the top: what is hidden, and the groups. */
  top(): Node[] {
    const { accountId, arrangement, whole, status } = this.from;
    const head: FilterNode = {
      kind: "filter",
      accountId,
      id: `${accountId}/filter`,
      filter: arrangement.filter,
      shown: this.shown,
      known: this.known,
      whole,
      status,
    };
    return [head, ...this.groups.map((group) => this.parentNode(group))];
  }

  /** The first devices below a group, and a row for more. */
  below({ id, accountId }: Parent, limit: number): Node[] {
    const group = this.groups.find((each) => this.idOf(each) === id);
    if (!group) return [];
    const rows = this.inOrder(group);
    const shown = rows.slice(0, limit).flatMap((row) => this.deviceRow(row, id) ?? []);
    const rest: Node[] =
      rows.length > shown.length && rows.length > limit
        ? [
            {
              kind: "showMore",
              accountId,
              id: `${id}/more`,
              parentId: id,
              shown: shown.length,
              total: rows.length,
            },
          ]
        : [];
    return [...shown, ...rest];
  }

  /** Where a device stands; nothing when it is not shown. */
  placeOf(
    uid: string,
  ): { readonly parent: Parent; readonly node: DeviceNode; readonly position: number } | undefined {
    const row = this.from.index.devices.rowOf(uid);
    const group = row === undefined ? undefined : this.groups.find(({ items }) => items.includes(row));
    if (row === undefined || !group) return undefined;
    const parent = this.parentNode(group);
    const node = this.deviceRow(row, parent.id);
    return node && { parent, node, position: this.inOrder(group).indexOf(row) };
  }

  /** Rows of the devices that are shown, in the index. */
  get rows(): readonly number[] {
    return this.groups.flatMap(({ items }) => items);
  }

  /** Rows of the devices of a group, in their order. */
  rowsBelow(id: string): readonly number[] {
    const group = this.groups.find((each) => this.idOf(each) === id);
    return group ? this.inOrder(group) : [];
  }

  private selected(): readonly number[] {
    const { index, arrangement, members, now } = this.from;
    const { devices } = index;
    if (members) return [...members].map((uid) => devices.rowOf(uid)).filter((row) => row !== undefined);
    const text = arrangement.filter.kind === "expression" ? arrangement.filter.text : "";
    return [...selectDevices(devices, parseFilter(text), now)];
  }

  private idOf({ key }: DeviceGroup<number>): string {
    const { accountId, arrangement } = this.from;
    return arrangement.grouping === "site"
      ? siteNode(accountId, key, {}).id
      : `${accountId}/groups/${arrangement.grouping}/${key}`;
  }

  private parentNode(group: DeviceGroup<number>): Parent {
    const { accountId, arrangement, index } = this.from;
    const count = group.items.length;
    if (arrangement.grouping === "site") {
      const site: Site = index.sites.get(group.key) ?? this.siteByDevices(group);
      return { ...siteNode(accountId, group.key, site), matching: count };
    }
    const { grouping } = arrangement;
    return { kind: "group", accountId, id: this.idOf(group), grouping, name: group.name, count };
  }

  /** A site whose list was not read so far, as its devices tell it; without counts unless all devices are known. */
  private siteByDevices({ key, name }: DeviceGroup<number>): Site {
    const { index } = this.from;
    const site: Site = { uid: key, name };
    if (!index.state.complete) return site;
    this.counts ??= countBySite(index.devices);
    const { devices = 0, online = 0 } = this.counts.get(key) ?? {};
    return { ...site, devicesStatus: { numberOfDevices: devices, numberOfOnlineDevices: online } };
  }

  private deviceRow(row: number, parentId: string): DeviceNode | undefined {
    const device = this.from.index.devices.device(row);
    if (!device?.uid) return undefined;
    return {
      ...deviceNode(this.from.accountId, device.uid, device),
      id: `${parentId}/devices/${device.uid}`,
      ...(this.from.arrangement.grouping === "site" ? {} : { showsSite: true }),
    };
  }

  /** Tens of thousands of names are in order before a person notices: keys are made once and compared as they are. */
  private byName(rows: readonly number[]): readonly number[] {
    const { index, arrangement } = this.from;
    const names = index.devices.texts.hostname;
    const keyed = rows.map((row) => ({
      row,
      key: nameKey(names.get(row) || (index.devices.uidAt(row) ?? "")),
    }));
    const sign = arrangement.sorting.descending ? -1 : 1;
    keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
    return keyed.map(({ row }) => row);
  }

  private inOrder(group: DeviceGroup<number>): readonly number[] {
    const known = this.sorted.get(group.key) ?? this.sort(group.items);
    this.sorted.set(group.key, known);
    return known;
  }

  private sort(rows: readonly number[]): readonly number[] {
    const { index, arrangement } = this.from;
    if (arrangement.sorting.by === "name") return this.byName(rows);
    const devices = rows.flatMap((row) => index.devices.device(row) ?? []);
    return sortDevices(devices, arrangement.sorting).flatMap(
      ({ uid }) => index.devices.rowOf(uid ?? "") ?? [],
    );
  }
}

const DIGITS = 12;

/** What a name is sorted by: without case and accents, and numbers by their value. */
function nameKey(name: string): string {
  return fold(name).replace(/\d+/g, (digits) => digits.padStart(DIGITS, "0"));
}
