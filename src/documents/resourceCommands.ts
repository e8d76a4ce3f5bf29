import { l10n, Uri, window } from "vscode";
import type { Device, Site } from "../api";
import { fieldsOf } from "../api/fields";
import type { Connection, Connections } from "../accounts/connections";
import { toggleComparesAll } from "../accounts/settings";
import { COMMANDS } from "../commands/commandIds";
import { addressOf, nameIn, SCHEME, uriOf } from "./address";
import type { VariableOwner } from "./changes/operation";
import * as comparing from "./compare/compareCommands";
import { copyLink } from "./links/copyLink";
import type { ResourceCommandId } from "./registerResourceCommands";
import type { Contents } from "./contents";
import type { ResourceFiles } from "./resourceFiles";
import { isDescribed, ownerOf, type Resource } from "./resource";
import { compareWithSnapshot, saveSnapshot } from "./snapshots/snapshotCommands";
import { runOnSnapshots } from "./snapshots/snapshotRowCommands";
import type { Snapshots } from "./snapshots/snapshots";
import * as variables from "./writing/variableCommands";
import * as writing from "./writing/writeCommands";

interface Row {
  readonly accountId: string;
  readonly uid: string;
}
type SiteRow = Row & { readonly kind: "site"; readonly site: Site };
type DeviceRow = Row & { readonly kind: "device"; readonly device: Device };

/** Finds the rows of the side bar that a command is about, or asks for one. */
export interface Rows {
  site(argument: unknown): Promise<{ readonly node: SiteRow } | undefined>;
  devices(args: readonly unknown[]): Promise<readonly DeviceRow[]>;
  sitesOrDevices(args: readonly unknown[]): Promise<readonly (SiteRow | DeviceRow)[]>;
  /** The active account. Says so when nobody is signed in. */
  connectionOf(row: undefined): Connection | undefined;
}

export interface ResourceCommandsOptions {
  readonly connections: Connections;
  readonly files: ResourceFiles;
  readonly contents: Contents;
  readonly snapshots: Snapshots;
  readonly rows: Rows;
  readonly pickSite: (connection: Connection) => Promise<SiteRow | undefined>;
  readonly pickDevice: (connection: Connection) => Promise<DeviceRow | undefined>;
  /** Publisher and name of the extension, which links begin with. */
  readonly extensionId: string;
}

/** Commands about sites, devices and documents: they compare, keep, link and write. */
export class ResourceCommands {
  /** The document that waits for another one to be compared with. */
  private selected: Uri | undefined;

  constructor(private readonly options: ResourceCommandsOptions) {}

  /** @param args a row with those that are selected with it, the address of a document, or nothing */
  async run(id: ResourceCommandId, args: readonly unknown[]): Promise<void> {
    switch (id) {
      case COMMANDS.toggleIdsAndTimes:
        return toggleComparesAll();
      case COMMANDS.compareDevices:
        return this.compareDevices(args);
      case COMMANDS.selectForCompare:
      case COMMANDS.compareWithSelected:
      case COMMANDS.saveSnapshot:
      case COMMANDS.compareWithSnapshot:
      case COMMANDS.copyLink:
        return this.runOnDocument(id, args);
      case COMMANDS.openSnapshot:
      case COMMANDS.compareSnapshot:
      case COMMANDS.deleteSnapshot:
        return runOnSnapshots(id, args, this.options.snapshots);
      case COMMANDS.setUdf:
      case COMMANDS.setWarranty: {
        const [device] = await this.devices(args);
        const set = id === COMMANDS.setUdf ? writing.setUdf : writing.setWarranty;
        return device && set(device);
      }
      case COMMANDS.moveDevices:
        return this.moveDevices(args);
      case COMMANDS.createSite: {
        const connection = this.options.rows.connectionOf(undefined);
        return connection && writing.createSite(connection);
      }
      case COMMANDS.editSite: {
        const site = await this.site(args);
        return site && writing.editSite(site);
      }
      case COMMANDS.createVariable:
      case COMMANDS.editVariable:
      case COMMANDS.deleteVariable:
        return this.runOnVariables(id, args);
    }
  }

  private async runOnDocument(
    id: Extract<
      ResourceCommandId,
      | "dattoRmm.selectForCompare"
      | "dattoRmm.compareWithSelected"
      | "dattoRmm.saveSnapshot"
      | "dattoRmm.compareWithSnapshot"
      | "dattoRmm.copyLink"
    >,
    args: readonly unknown[],
  ): Promise<void> {
    const uri = await this.document(args);
    const address = uri && addressOf(uri);
    if (!address) return;
    const { snapshots, extensionId } = this.options;
    switch (id) {
      case COMMANDS.selectForCompare:
        this.selected = uri;
        window.setStatusBarMessage(l10n.t("{0} is selected for a comparison", nameIn(uri)), 4000);
        return;
      case COMMANDS.compareWithSelected:
        return comparing.compareWithSelected(this.selected, uri);
      case COMMANDS.saveSnapshot:
        return saveSnapshot(snapshots, this.options, uri);
      case COMMANDS.compareWithSnapshot:
        return compareWithSnapshot(snapshots, uri);
      case COMMANDS.copyLink:
        return copyLink(address, extensionId);
    }
  }

  /** Called with one device, or none, it asks for the others. */
  private async compareDevices(args: readonly unknown[]): Promise<void> {
    const [one, other] = await this.options.rows.devices(args);
    if (!one) return;
    const connection = await this.options.connections.get(one.accountId);
    const second = other ?? (connection && (await this.options.pickDevice(connection)));
    if (second) await comparing.compare(uriOfRow(one), uriOfRow(second));
  }

  /** @param args of a menu, or devices and the site that they were dropped on */
  private async moveDevices(args: readonly unknown[]): Promise<void> {
    const drop = asDrop(args[0]);
    const devices = drop ? await this.subjectsOf(drop.devices) : await this.devices(args);
    const [first] = devices;
    const site = drop?.site ?? (first && (await this.options.pickSite(first.connection)));
    if (site) await writing.moveDevices(devices, { uid: site.uid, name: nameOfSite(site) });
  }

  private async runOnVariables(
    id: "dattoRmm.createVariable" | "dattoRmm.editVariable" | "dattoRmm.deleteVariable",
    args: readonly unknown[],
  ): Promise<void> {
    const found = await this.owner(args);
    if (!found) return;
    const { connection, owner } = found;
    switch (id) {
      case COMMANDS.createVariable:
        return variables.createVariable(connection, owner);
      case COMMANDS.editVariable:
        return variables.editVariable(connection, owner);
      case COMMANDS.deleteVariable:
        return variables.deleteVariable(connection, owner);
    }
  }

  /** The given document, that of the given row, or the one in the active editor. */
  private async document(args: readonly unknown[]): Promise<Uri | undefined> {
    const given = documentIn(args);
    if (given) return given;
    const [row] = await this.options.rows.sitesOrDevices(args);
    return row && uriOfRow(row);
  }

  private async devices(args: readonly unknown[]): Promise<writing.Subject[]> {
    const ofDocument = await this.subjectOfDocument("device", args);
    return ofDocument ? [ofDocument] : this.subjectsOf(await this.options.rows.devices(args));
  }

  private async site(args: readonly unknown[]): Promise<writing.Subject | undefined> {
    const ofDocument = await this.subjectOfDocument("site", args);
    if (ofDocument) return ofDocument;
    const node = (await this.options.rows.site(args[0]))?.node;
    const connection = node && (await this.options.connections.get(node.accountId));
    return connection && { connection, uid: node.uid, name: nameOfSite(node) };
  }

  private async subjectOfDocument(
    kind: "device" | "site",
    args: readonly unknown[],
  ): Promise<writing.Subject | undefined> {
    const uri = documentIn(args);
    const address = uri && addressOf(uri);
    const owner = address && ownerOf(address.resource);
    if (!uri || owner?.kind !== kind) return undefined;
    const connection = await this.options.connections.get(address?.accountId ?? "");
    return connection && { connection, uid: owner.uid, name: nameIn(uri) };
  }

  private async subjectsOf(rows: readonly DeviceRow[]): Promise<writing.Subject[]> {
    const subjects = await Promise.all(
      rows.map(async ({ accountId, uid, device }) => {
        const connection = await this.options.connections.get(accountId);
        return connection && { connection, uid, name: device.hostname ?? uid };
      }),
    );
    return subjects.filter((subject) => subject !== undefined);
  }

  /** Whose variables a command is about: a site's row or document says it, and otherwise the person. */
  private async owner(
    args: readonly unknown[],
  ): Promise<{ readonly connection: Connection; readonly owner: VariableOwner } | undefined> {
    const given = args.length > 0 || (await this.subjectOfDocument("site", args));
    const site = given && (await this.site(args));
    if (site) return { connection: site.connection, owner: { kind: "site", uid: site.uid, name: site.name } };
    const connection = this.options.rows.connectionOf(undefined);
    if (given || !connection) return undefined;
    const { name } = connection.account;
    const choices = [
      { label: l10n.t("Account"), isAccount: true },
      { label: l10n.t("Site…"), isAccount: false },
    ];
    const choice = await window.showQuickPick(choices, {
      placeHolder: l10n.t("Variables of the account or of a site?"),
    });
    if (choice?.isAccount) return { connection, owner: { kind: "account", name } };
    const picked = choice && (await this.options.pickSite(connection));
    return picked && { connection, owner: { kind: "site", uid: picked.uid, name: nameOfSite(picked) } };
  }
}

function documentIn(args: readonly unknown[]): Uri | undefined {
  const uri =
    args.length === 0 ? window.activeTextEditor?.document.uri : (uriOfDocumentRow(args[0]) ?? args[0]);
  return uri instanceof Uri && uri.scheme === SCHEME ? uri : undefined;
}

/** The document that a row of the side bar opens. */
function uriOfDocumentRow(argument: unknown): Uri | undefined {
  const { kind, accountId, document, name } = fieldsOf(argument);
  if (kind !== "document" || typeof accountId !== "string" || typeof name !== "string") return undefined;
  const resource = document as Resource;
  return isDescribed(resource) ? uriOf({ accountId, resource }, name) : undefined;
}

function uriOfRow(row: SiteRow | DeviceRow): Uri {
  const { accountId, kind, uid } = row;
  const name = row.kind === "site" ? nameOfSite(row) : (row.device.hostname ?? uid);
  return uriOf({ accountId, resource: { kind, uid } }, name);
}

function nameOfSite({ site, uid }: SiteRow): string {
  return site.name ?? uid;
}

/** Devices that were dropped on a site. */
interface Drop {
  readonly devices: readonly DeviceRow[];
  readonly site: SiteRow;
}

function asDrop(argument: unknown): Drop | undefined {
  return typeof argument === "object" && argument !== null && "devices" in argument && "site" in argument
    ? (argument as Drop)
    : undefined;
}
