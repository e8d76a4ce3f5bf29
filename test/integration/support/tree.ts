import assert from "node:assert/strict";
import { commands, type TreeItem } from "vscode";
import { SITES_VIEW } from "../../../src/views/sitesView";
import type { DeviceNode, Node, SiteNode } from "../../../src/views/nodes";
import { internals } from "./extension";

/** Brings the view "Sites" to the front, so that VS Code asks for its rows. */
export async function showSites(): Promise<void> {
  await commands.executeCommand(`${SITES_VIEW}.focus`);
}

/** Leaves the view "Sites" for another, so that VS Code asks for nothing. */
export async function hideSites(): Promise<void> {
  await commands.executeCommand("workbench.view.explorer");
}

/** The rows below a row, or those at the top, as VS Code would get them; without the one for a site's documents. */
export async function rows(parent?: Node): Promise<Node[]> {
  return (await allRows(parent)).filter(({ kind }) => kind !== "documents");
}

/** The rows below a row as VS Code would get them. */
export async function allRows(parent?: Node): Promise<Node[]> {
  return (await internals()).view.rows.getChildren(parent);
}

/** What VS Code draws for a row. */
export async function itemOf(node: Node): Promise<TreeItem> {
  return (await internals()).view.rows.getTreeItem(node);
}

export async function labels(nodes: readonly Node[]): Promise<string[]> {
  const items = await Promise.all(nodes.map(itemOf));
  return items.map(({ label = "" }) => (typeof label === "string" ? label : label.label));
}

/** Does what a click on a row does. */
export async function click(node: Node): Promise<void> {
  const { command } = await itemOf(node);
  assert.ok(command, `a click on the row ${node.id} does nothing`);
  await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** The row of a kind, which has to be there. */
export function only<Kind extends Node["kind"]>(
  nodes: readonly Node[],
  kind: Kind,
): Extract<Node, { kind: Kind }> {
  const found = nodes.filter((node): node is Extract<Node, { kind: Kind }> => node.kind === kind);
  const [node] = found;
  assert.ok(node && found.length === 1, `${found.length} rows of the kind ${kind}`);
  return node;
}

/** A customer's site: the first one with at least so many devices. */
export async function siteWith(devices: number): Promise<SiteNode> {
  const site = (await rows()).find(
    (node): node is SiteNode =>
      node.kind === "site" && (node.site.devicesStatus?.numberOfDevices ?? 0) >= devices,
  );
  assert.ok(site, `no site has ${devices} devices`);
  return site;
}

/** The first device of any site that satisfies the condition. */
export async function deviceWith(condition: (node: DeviceNode) => boolean): Promise<DeviceNode> {
  for (const site of await rows()) {
    if (site.kind !== "site") continue;
    const devices = await rows(site);
    const device = devices.find((node): node is DeviceNode => node.kind === "device" && condition(node));
    if (device) return device;
  }
  throw new assert.AssertionError({ message: "no such device" });
}
