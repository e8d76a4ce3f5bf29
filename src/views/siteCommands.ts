import { env, l10n, Uri, window } from "vscode";
import type { Connection } from "../accounts/connections";
import type { Session } from "../accounts/session";
import { COMMANDS } from "../commands/commandIds";
import type { CommandRunner } from "../commands/commandRunner";
import type { ListName } from "../estate/estate";
import { asNode, type DeviceNode, type Node, type SiteNode } from "./nodes";
import { pickDevice, pickSite, pickSiteOrDevice } from "./pickers";
import { safePortalUrl } from "./portal";
import { deviceName, ipOf, siteName } from "./names";
import type { SitesView } from "./sitesView";

type DeviceResource = "device" | "deviceAudit" | "deviceAlerts";

/** Opens a document of a site or a device. */
export type OpenResource = (
  accountId: string,
  resource: { readonly kind: "site" | "siteAlerts" | DeviceResource; readonly uid: string },
  name: string,
) => Promise<void>;

/** Commands of the view "Sites" and its rows. Called without a row they take the selected one, or ask. */
export function registerSiteCommands(
  runner: CommandRunner,
  session: Session,
  view: SitesView,
  open: OpenResource,
): void {
  const node = (argument: unknown): Node | undefined => asNode(argument) ?? view.selection[0];

  runner.register(COMMANDS.refreshSites, () =>
    view.withProgress(async () => session.connection?.estate.reload()),
  );
  runner.register(COMMANDS.refreshSite, async (argument) => {
    const site = await siteOf(node(argument), session);
    if (site) await view.withProgress(() => site.connection.estate.devices(site.node.uid).reload());
  });
  runner.register(COMMANDS.loadMore, (argument) => loadMore(node(argument), session, view));
  runner.register(COMMANDS.retry, (argument) => reload(node(argument), session, view));
  runner.register(COMMANDS.cancelLoading, () => session.connection?.estate.cancel());
  const openSite =
    (kind: "site" | "siteAlerts", name: (site: string) => string) => async (argument: unknown) => {
      const site = await siteOf(node(argument), session);
      if (site) await open(site.node.accountId, { kind, uid: site.node.uid }, name(siteName(site.node)));
    };
  const openDevice =
    (kind: DeviceResource, name: (device: string) => string) => async (argument: unknown) => {
      const device = await deviceOf(node(argument), session);
      if (device)
        await open(device.node.accountId, { kind, uid: device.node.uid }, name(deviceName(device.node)));
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
    openDevice("device", (device) => device),
  );
  runner.register(
    COMMANDS.openDeviceAudit,
    openDevice("deviceAudit", (device) => l10n.t("{0}: audit", device)),
  );
  runner.register(
    COMMANDS.openDeviceAlerts,
    openDevice("deviceAlerts", (device) => l10n.t("{0}: open alerts", device)),
  );
  runner.register(COMMANDS.openInPortal, async (argument) => {
    const target = await siteOrDeviceOf(node(argument), session);
    if (target) await openInPortal(target);
  });
  runner.register(COMMANDS.copyUid, async (argument) => {
    const target = await siteOrDeviceOf(node(argument), session);
    if (target) await copy(target.uid);
  });
  runner.register(COMMANDS.copyName, async (argument) => {
    const target = await siteOrDeviceOf(node(argument), session);
    if (target) await copy(nameOf(target));
  });
  runner.register(COMMANDS.copyIp, async (argument) => {
    const target = await deviceOf(node(argument), session);
    if (target) await copyIp(target.node);
  });
}

interface Target<N extends Node> {
  readonly node: N;
  readonly connection: Connection;
}

/** The site that a command is about: its row, or the one that the person picks. */
export async function siteOf(
  node: Node | undefined,
  session: Session,
): Promise<Target<SiteNode> | undefined> {
  const connection = requireConnection(session);
  if (!connection || isLeft(node, connection)) return undefined;
  const site = node?.kind === "site" ? node : await pickSite(connection);
  return site && { node: site, connection };
}

/** The device that a command is about: its row, or the one that the person picks. */
export async function deviceOf(
  node: Node | undefined,
  session: Session,
): Promise<Target<DeviceNode> | undefined> {
  const connection = requireConnection(session);
  if (!connection || isLeft(node, connection)) return undefined;
  const device = node?.kind === "device" ? node : await pickDevice(connection);
  return device && { node: device, connection };
}

async function siteOrDeviceOf(
  node: Node | undefined,
  session: Session,
): Promise<SiteNode | DeviceNode | undefined> {
  if (node?.kind === "site" || node?.kind === "device") return node;
  const connection = requireConnection(session);
  return connection && pickSiteOrDevice(connection);
}

function requireConnection(session: Session): Connection | undefined {
  if (!session.connection) void window.showInformationMessage(l10n.t("Sign in to Datto RMM first."));
  return session.connection;
}

async function loadMore(node: Node | undefined, { connection }: Session, view: SitesView): Promise<void> {
  if (connection && !isLeft(node, connection))
    await view.withProgress(() => connection.estate.list(listOf(node)).loadMore());
}

async function reload(node: Node | undefined, { connection }: Session, view: SitesView): Promise<void> {
  if (connection && !isLeft(node, connection))
    await view.withProgress(() => connection.estate.list(listOf(node)).reload());
}

/** Whether a row is of an account that the window has left. It may still be on the screen for a moment. */
function isLeft(node: Node | undefined, { account }: Connection): boolean {
  return node !== undefined && node.accountId !== account.id;
}

function listOf(node: Node | undefined): ListName {
  return node && "list" in node ? node.list : { kind: "sites" };
}

function nameOf(node: SiteNode | DeviceNode): string {
  return node.kind === "site" ? siteName(node) : deviceName(node);
}

async function openInPortal(node: SiteNode | DeviceNode): Promise<void> {
  const given = node.kind === "site" ? node.site.portalUrl : node.device.portalUrl;
  const url = safePortalUrl(given);
  if (url) await env.openExternal(Uri.parse(url, true));
  else void window.showWarningMessage(l10n.t("{0} has no link to the Datto RMM portal.", nameOf(node)));
}

async function copyIp(node: DeviceNode): Promise<void> {
  const address = ipOf(node);
  if (address !== undefined) await copy(address);
  else void window.showWarningMessage(l10n.t("{0} has no IP address.", deviceName(node)));
}

async function copy(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(l10n.t("Copied {0}", text), 3000);
}
