import { commands } from "vscode";
import type { Node } from "../../../src/views/nodes";
import { internals } from "./extension";
import { showSites } from "./tree";

/** The first row that the window really draws, found as a person with a keyboard finds it. */
export function firstShown(): Promise<Node | undefined> {
  return select("list.focusFirst");
}

/** The last row that the window really draws. */
export function lastShown(): Promise<Node | undefined> {
  return select("list.focusLast");
}

async function select(move: "list.focusFirst" | "list.focusLast"): Promise<Node | undefined> {
  await showSites();
  await commands.executeCommand(move);
  // Unlike "list.select" it does not run the row's command.
  await commands.executeCommand("list.toggleSelection");
  return (await internals()).view.selection[0];
}
