import { type Disposable, env, l10n, type QuickPick, type QuickPickItem, ThemeIcon, window } from "vscode";
import { isAborted, type Page } from "../api";
import type { Connection } from "../accounts/connections";
import { problemOf } from "../accounts/problem";
import { withoutIcons } from "./names";
import type { DeviceNode, SiteNode } from "./nodes";
import { deviceNode, siteNode, unique } from "./nodesOf";
import { rowOf } from "./rows";

/** Milliseconds without typing before the platform is asked. */
const TYPING_PAUSE = 250;
const ROWS = 100;

/** Lets a person find a site by its name. The platform searches, so every site of the account can be found. */
export function pickSite(connection: Connection): Promise<SiteNode | undefined> {
  return pickNode(l10n.t("Name of the site"), siteSearch(connection));
}

/** Lets a person find a device by its host name, in all sites. */
export function pickDevice(connection: Connection): Promise<DeviceNode | undefined> {
  return pickNode(l10n.t("Host name of the device"), deviceSearch(connection));
}

export async function pickSiteOrDevice(connection: Connection): Promise<SiteNode | DeviceNode | undefined> {
  const kinds = [
    { label: l10n.t("Device…"), pick: () => pickDevice(connection) },
    { label: l10n.t("Site…"), pick: () => pickSite(connection) },
  ];
  const kind = await window.showQuickPick(kinds, { placeHolder: l10n.t("Of a device or of a site?") });
  return kind?.pick();
}

type Search<N> = (text: string, signal: AbortSignal) => Promise<Page<N>>;

function siteSearch({ account, client }: Connection): Search<SiteNode> {
  return async (text, signal) => {
    const query = { page: 0, max: ROWS, ...(text === "" ? {} : { siteName: text }) };
    const page = await client.page("/v2/account/sites", { query, signal });
    return { ...page, rows: unique(page.rows).map(([uid, site]) => siteNode(account.id, uid, site)) };
  };
}

function deviceSearch({ account, client }: Connection): Search<DeviceNode> {
  return async (text, signal) => {
    const query = { page: 0, max: ROWS, ...(text === "" ? {} : { hostname: text }) };
    const page = await client.page("/v2/account/devices", { query, signal });
    return { ...page, rows: unique(page.rows).map(([uid, device]) => deviceNode(account.id, uid, device)) };
  };
}

type NodeItem<N> = QuickPickItem & { readonly node?: N };

async function pickNode<N extends SiteNode | DeviceNode>(
  placeholder: string,
  search: Search<N>,
): Promise<N | undefined> {
  const pick = window.createQuickPick<NodeItem<N>>();
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  const searcher = new PickSearch(pick, search);
  try {
    return await new Promise<N | undefined>((resolve) => {
      pick.onDidAccept(() => {
        const node = pick.selectedItems[0]?.node;
        if (node) resolve(node);
      });
      pick.onDidHide(() => resolve(undefined));
      pick.show();
      searcher.start();
    });
  } finally {
    searcher.dispose();
    pick.dispose();
  }
}

/** Asks the platform while a person types, and ends each question that the next one makes useless. */
class PickSearch<N extends SiteNode | DeviceNode> implements Disposable {
  private abort = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private readonly listener: Disposable;

  constructor(
    private readonly pick: QuickPick<NodeItem<N>>,
    private readonly search: Search<N>,
  ) {
    this.listener = pick.onDidChangeValue(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.start(), TYPING_PAUSE);
    });
  }

  start(): void {
    this.abort.abort();
    this.abort = new AbortController();
    void this.run(this.pick.value.trim(), this.abort.signal);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.abort.abort();
    this.listener.dispose();
  }

  private async run(text: string, signal: AbortSignal): Promise<void> {
    this.pick.busy = true;
    try {
      const page = await this.search(text, signal);
      if (!signal.aborted) this.pick.items = itemsOf(page);
    } catch (error) {
      if (isAborted(error)) return;
      const { title, detail } = problemOf(error, l10n.t);
      this.pick.items = [{ label: title, detail, alwaysShow: true, iconPath: new ThemeIcon("warning") }];
    } finally {
      if (!signal.aborted) this.pick.busy = false;
    }
  }
}

function itemsOf<N extends SiteNode | DeviceNode>({ rows, total, next }: Page<N>): NodeItem<N>[] {
  const items: NodeItem<N>[] = rows.map(itemOf);
  if (next) {
    const label = total === undefined ? l10n.t("More are there") : l10n.t("{0} of {1}", rows.length, total);
    items.push({ label, description: l10n.t("Type more of the name to find the others."), alwaysShow: true });
  }
  return items;
}

function itemOf<N extends SiteNode | DeviceNode>(node: N): NodeItem<N> {
  const row = rowOf(node, { t: l10n.t, now: Date.now(), language: env.language });
  const site =
    node.kind === "device" && typeof node.device.siteName === "string" ? ` · ${node.device.siteName}` : "";
  return {
    label: withoutIcons(row.label),
    description: withoutIcons(row.description + site),
    iconPath: new ThemeIcon(row.icon.id),
    node,
  };
}
