import { l10n, window } from "vscode";
import type { Connection } from "../accounts/connections";
import { COMMANDS } from "../commands/commandIds";
import type { CommandRunner } from "../commands/commandRunner";
import type { Arrangement } from "./arrange/arrangement";
import { copyLines } from "./clipboard";
import { goToDevice, goToSite, type GoToPorts } from "./find/goTo";
import { deviceName, ipOf, nameOf, siteName } from "./names";
import type { DeviceNode, Node } from "./nodes";
import { openInPortal } from "./openInPortal";
import type { ShownAccounts } from "./shownAccounts";
import type { SitesView } from "./sitesView";
import { Targets } from "./targets";

type DeviceResource = "device" | "deviceAudit" | "deviceAlerts";

/** Opens a document of a site or a device. */
export type OpenResource = (
  accountId: string,
  resource: { readonly kind: "site" | "siteAlerts" | DeviceResource; readonly uid: string },
  name: string,
  /** `stays`: the tab stays when the next document is opened. */
  options?: { readonly stays?: boolean },
) => Promise<void>;

/** Documents that are opened at once without a question. */
const OPEN_WITHOUT_ASKING = 10;

/** Commands of the view "Sites" and its rows. Called without a row they take the selected ones, or ask. */
export function registerSiteCommands(
  runner: CommandRunner,
  accounts: ShownAccounts,
  view: SitesView,
  open: OpenResource,
): void {
  const targets = new Targets(accounts, view);
  registerLoading(runner, accounts, view, targets);
  registerOpening(runner, targets, open);
  registerCopying(runner, targets);
  registerFinding(runner, view, targets, open);
  registerArranging(runner, view, targets);
  runner.register(COMMANDS.showAccountStatus, async () => {
    const { showAccountDetails } = await import("./accountDetails");
    await showAccountDetails(accounts.open);
  });
  runner.register(COMMANDS.openInPortal, async (...args) => {
    for (const node of await targets.sitesOrDevices(args)) await openInPortal(node);
  });
}

function registerLoading(
  runner: CommandRunner,
  accounts: ShownAccounts,
  view: SitesView,
  targets: Targets,
): void {
  const list = (node: Node | undefined) =>
    targets.connectionOf(node)?.estate.list(node && "list" in node ? node.list : { kind: "sites" });
  runner.register(COMMANDS.refreshSites, () => view.refresh());
  runner.register(COMMANDS.refreshSite, async (argument) => {
    const site = await targets.site(argument);
    if (site) await view.withProgress(() => site.connection.estate.devices(site.node.uid).reload());
  });
  runner.register(COMMANDS.loadMore, async (argument) => {
    const row = targets.row(argument);
    const connection = row && accounts.find(row.accountId);
    if (row?.kind === "showMore" && connection) view.arranging.showMore(connection, row.parentId);
    else await view.withProgress(async () => list(row)?.loadMore());
  });
  runner.register(COMMANDS.retry, async (argument) => {
    const row = targets.row(argument);
    if (row && !accounts.find(row.accountId)) accounts.update();
    else await view.withProgress(async () => list(row)?.reload());
  });
  runner.register(COMMANDS.cancelLoading, () => {
    for (const { estate } of accounts.open) estate.cancel();
  });
}

function registerOpening(runner: CommandRunner, targets: Targets, open: OpenResource): void {
  const openSite =
    (kind: "site" | "siteAlerts", name: (site: string) => string) => async (argument: unknown) => {
      const site = await targets.site(argument);
      if (site) await open(site.node.accountId, { kind, uid: site.node.uid }, name(siteName(site.node)));
    };
  const openDevices =
    (kind: DeviceResource, name: (device: string) => string) =>
    async (...args: readonly unknown[]) => {
      const devices = await targets.devices(args);
      if (devices.length > OPEN_WITHOUT_ASKING && !(await wantsAll(devices.length))) return;
      const stays = devices.length > 1;
      for (const node of devices)
        await open(node.accountId, { kind, uid: node.uid }, name(deviceName(node)), { stays });
    };
  runner.register(
    COMMANDS.openSite,
    openSite("site", (site) => site),
  );
  runner.register(
    COMMANDS.openSiteAlerts,
    openSite("siteAlerts", (site) => l10n.t("{0}: open alerts", site)),
  );
  runner.register(
    COMMANDS.openDevice,
    openDevices("device", (device) => device),
  );
  runner.register(
    COMMANDS.openDeviceAudit,
    openDevices("deviceAudit", (device) => l10n.t("{0}: audit", device)),
  );
  runner.register(
    COMMANDS.openDeviceAlerts,
    openDevices("deviceAlerts", (device) => l10n.t("{0}: open alerts", device)),
  );
}

function registerArranging(runner: CommandRunner, view: SitesView, targets: Targets): void {
  const connectionOf = (argument: unknown) => targets.connectionOf(targets.row(argument));
  const change = async (argument: unknown, ask: Ask) => {
    const connection = connectionOf(argument);
    const arrangement = connection && (await ask(connection));
    if (arrangement) await view.arrangements.change(connection.account.id, arrangement);
  };
  runner.register(COMMANDS.filterDevices, (argument) =>
    change(argument, async (connection) => {
      const { pickFilter } = await import("./arrange/filterPick");
      const filter = await pickFilter(connection, view.indexes.filling(connection), view.arrangements);
      return filter && { filter };
    }),
  );
  runner.register(COMMANDS.clearFilter, (argument) =>
    change(argument, () => Promise.resolve({ filter: { kind: "none" } as const })),
  );
  runner.register(COMMANDS.groupBy, (argument) =>
    change(argument, async ({ account }) => {
      const { pickGrouping } = await import("./arrange/arrangementPicks");
      return pickGrouping(view.arrangements.of(account.id));
    }),
  );
  runner.register(COMMANDS.sortBy, (argument) =>
    change(argument, async ({ account }) => {
      const { pickSorting } = await import("./arrange/arrangementPicks");
      return pickSorting(view.arrangements.of(account.id));
    }),
  );
}

/** Asks how an account is to be shown from now on. */
type Ask = (connection: Connection) => Promise<Partial<Arrangement> | undefined>;

function registerFinding(runner: CommandRunner, view: SitesView, targets: Targets, open: OpenResource): void {
  const ports: GoToPorts = {
    indexes: view.indexes,
    open: (node, name) => open(node.accountId, { kind: node.kind, uid: node.uid }, name),
    reveal: (node) => view.reveal(node),
  };
  runner.register(COMMANDS.goToDevice, async () => {
    const connection = targets.connectionOf(view.selection[0]);
    if (connection) await goToDevice(connection, ports);
  });
  runner.register(COMMANDS.goToSite, async () => {
    const connection = targets.connectionOf(view.selection[0]);
    if (connection) await goToSite(connection, ports);
  });
}

async function wantsAll(count: number): Promise<boolean> {
  const all = l10n.t("Open All");
  const answer = await window.showWarningMessage(
    l10n.t("Open {0} documents?", count),
    { modal: true, detail: l10n.t("Each one is a request and an editor tab.") },
    all,
  );
  return answer === all;
}

function registerCopying(runner: CommandRunner, targets: Targets): void {
  runner.register(COMMANDS.copyUid, async (...args) =>
    copyLines((await targets.sitesOrDevices(args)).map(({ uid }) => uid)),
  );
  runner.register(COMMANDS.copyName, async (...args) =>
    copyLines((await targets.sitesOrDevices(args)).map(nameOf)),
  );
  runner.register(COMMANDS.copyIp, async (...args) => copyAddresses(await targets.devices(args)));
}

async function copyAddresses(devices: readonly DeviceNode[]): Promise<void> {
  const addresses = devices.map(ipOf).filter((address) => address !== undefined);
  const [first] = devices;
  if (addresses.length > 0) await copyLines(addresses);
  else if (first) void window.showWarningMessage(l10n.t("{0} has no IP address.", deviceName(first)));
}
