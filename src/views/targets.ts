import { l10n, window } from "vscode";
import type { Connection } from "../accounts/connections";
import { asNode, type DeviceNode, type Node, type SiteNode } from "./nodes";
import type { ShownAccounts } from "./shownAccounts";

/** A row that a command is about, with its account at work. */
export interface Target<N extends Node> {
  readonly node: N;
  readonly connection: Connection;
}

/** What the view knows of the rows that commands are about. */
export interface RowSource {
  /** The selected rows of the accounts that are shown. */
  readonly selection: readonly Node[];
  /** The newest data of a row, which may have been drawn a while ago. */
  current<N extends Node>(node: N): N;
}

/** Finds out which rows a command is about: those that a menu gave it, those that are selected, or one that it asks for. */
export class Targets {
  constructor(
    private readonly accounts: ShownAccounts,
    private readonly view: RowSource,
  ) {}

  /** The row that a command is about; nothing when it was called bare and none is selected. */
  row(argument: unknown): Node | undefined {
    const given = asNode(argument);
    return given ? this.view.current(given) : this.view.selection[0];
  }

  /** All rows that a command is about. VS Code gives it the row of the menu, and those that are selected with it. */
  rows([first, all]: readonly unknown[]): Node[] {
    const given = Array.isArray(all) ? all.map(asNode).filter((node) => node !== undefined) : [];
    if (given.length > 0) return given.map((node) => this.view.current(node));
    const row = asNode(first);
    return row ? [this.view.current(row)] : [...this.view.selection];
  }

  /** The account of a row, or the active one. Says so when nobody is signed in. */
  connectionOf(node: Node | undefined): Connection | undefined {
    if (!this.accounts.active) void window.showInformationMessage(l10n.t("Sign in to Datto RMM first."));
    return node ? this.accounts.find(node.accountId) : this.accounts.active;
  }

  /** The site that a command is about: its row, or the one that the person picks. */
  async site(argument: unknown): Promise<Target<SiteNode> | undefined> {
    const row = this.row(argument);
    return this.pick(row, async (connection) => {
      if (row?.kind === "site") return row;
      const { pickSite } = await import("./pickers");
      return pickSite(connection);
    });
  }

  /** The device that a command is about: its row, or the one that the person picks. */
  async device(argument: unknown): Promise<Target<DeviceNode> | undefined> {
    const row = this.row(argument);
    return this.pick(row, async (connection) => {
      if (row?.kind === "device") return row;
      const { pickDevice } = await import("./pickers");
      return pickDevice(connection);
    });
  }

  /** The sites and devices that a command is about: all their rows, or the one that the person picks. */
  async sitesOrDevices(args: readonly unknown[]): Promise<(SiteNode | DeviceNode)[]> {
    const rows = this.rows(args).filter((node) => node.kind === "site" || node.kind === "device");
    if (rows.length > 0) return rows.filter((node) => this.isShown(node));
    const picked = await this.pick(this.row(args[0]), async (connection) => {
      const { pickSiteOrDevice } = await import("./pickers");
      return pickSiteOrDevice(connection);
    });
    return picked ? [picked.node] : [];
  }

  /** The devices that a command is about: all their rows, or the one that the person picks. */
  async devices(args: readonly unknown[]): Promise<DeviceNode[]> {
    const rows = this.rows(args).filter((node) => node.kind === "device");
    if (rows.length > 0) return rows.filter((node) => this.isShown(node));
    const picked = await this.device(args[0]);
    return picked ? [picked.node] : [];
  }

  /** A row may be of an account that is no longer shown; it still stands on the screen for a moment. */
  private isShown({ accountId }: Node): boolean {
    return this.accounts.find(accountId) !== undefined;
  }

  private async pick<N extends Node>(
    row: Node | undefined,
    pick: (connection: Connection) => Promise<N | undefined>,
  ): Promise<Target<N> | undefined> {
    const connection = this.connectionOf(row);
    const node = connection && (await pick(connection));
    return node && { node, connection };
  }
}
