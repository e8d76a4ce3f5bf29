import { setTimeout as delay } from "node:timers/promises";
import { commands, type TreeView } from "vscode";
import type { Node } from "../../../src/views/nodes";
import { internals } from "./extension";
import { showSites } from "./tree";

const POLL_MS = 5;
const LIMIT_MS = 500;

/** The first row that the window really draws, found as a person with a keyboard finds it. */
export function firstShown(): Promise<Node | undefined> {
  return select("list.focusFirst");
}

/** The last row that the window really draws. */
export function lastShown(): Promise<Node | undefined> {
  return select("list.focusLast");
}

/** The window tells of a selection a moment later, and of none at all when there is no row. */
async function select(move: "list.focusFirst" | "list.focusLast"): Promise<Node | undefined> {
  await showSites();
  await commands.executeCommand("list.clear");
  await settled(async () => (await selection()).length === 0);
  await commands.executeCommand(move);
  // Unlike "list.select" it does not run the row's command.
  await commands.executeCommand("list.toggleSelection");
  await settled(async () => (await selection()).length > 0);
  return (await selection())[0];
}

async function settled(condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  while (Date.now() < end && !(await condition())) await delay(POLL_MS);
}

/** As VS Code tells it; the view's own property leaves out the rows of other accounts. */
async function selection(): Promise<readonly Node[]> {
  const { view } = await internals();
  return (Reflect.get(view, "view") as TreeView<Node>).selection;
}
