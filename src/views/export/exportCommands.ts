import { l10n, window } from "vscode";
import { abortedError } from "../../api/errors";
import type { Connection } from "../../accounts/connections";
import { COMMANDS } from "../../commands/commandIds";
import type { CommandRunner } from "../../commands/commandRunner";
import type { Memory } from "../arrange/arrangements";
import { filterName } from "../arrange/arrangedRow";
import { nameOf } from "../names";
import type { Node } from "../nodes";
import type { ShownAccounts } from "../shownAccounts";
import type { SitesView } from "../sitesView";
import { Targets } from "../targets";
import type { ArrangedDevices, DeviceSource } from "./deviceSource";

/** Commands that write devices to a file or to the clipboard. */
export function registerExportCommands(
  runner: CommandRunner,
  accounts: ShownAccounts,
  view: SitesView,
  memory: Memory,
): void {
  const targets = new Targets(accounts, view);
  runner.register(COMMANDS.exportDevices, async (...args) => {
    const nodes = targets.rows(args);
    const connection = targets.connectionOf(nodes[0]);
    const chosen = connection && (await chooseSource(connection, nodes, view));
    if (!chosen) return;
    const { exportDevices } = await import("./exportDevices");
    const { index } = await view.indexes.of(connection);
    await exportDevices({ connection, index, ...chosen }, memory);
  });
  runner.register(COMMANDS.copyTable, async (...args) => {
    const devices = await targets.devices(args);
    const { copyTable } = await import("./copyTable");
    const [first] = devices;
    if (first)
      await copyTable(
        devices.map(({ device }) => device),
        memory,
      );
  });
}

interface NamedSource {
  readonly name: string;
  readonly source: DeviceSource;
}

type Choice = { readonly label: string; readonly description: string } & {
  readonly choose: () => Promise<NamedSource>;
};

/** What is exported: the rows that the command is about, what the filter shows, or the whole account. */
async function chooseSource(
  connection: Connection,
  nodes: readonly Node[],
  view: SitesView,
): Promise<NamedSource | undefined> {
  const choices = [...selected(connection, nodes, view), ...filtered(connection, view), all(connection)];
  const options = { title: l10n.t("Export Devices"), placeHolder: l10n.t("Which devices?") };
  const choice = await window.showQuickPick(choices, options);
  return choice?.choose();
}

function selected(connection: Connection, nodes: readonly Node[], view: SitesView): Choice[] {
  const own = nodes.filter(
    ({ kind, accountId }) =>
      accountId === connection.account.id && (kind === "device" || kind === "site" || kind === "group"),
  );
  const [first, ...others] = own;
  if (!first) return [];
  const name = rowName(first);
  const label = others.length === 0 ? l10n.t("Selected: {0}", name) : l10n.t("{0} selected rows", own.length);
  const choose = async (): Promise<NamedSource> => {
    const { selectionSource } = await import("./deviceSource");
    const source = selectionSource(connection, own, await arrangedDevices(connection, view));
    return { name: others.length === 0 ? name : connection.account.name, source };
  };
  return [{ label, description: "", choose }];
}

function rowName(node: Node): string {
  if (node.kind === "site" || node.kind === "device") return nameOf(node);
  return node.kind === "group" ? node.name : node.accountId;
}

function filtered(connection: Connection, view: SitesView): Choice[] {
  const { filter } = view.arrangements.of(connection.account.id);
  const name = filterName(filter);
  if (name === undefined) return [];
  const choose = async (): Promise<NamedSource> => {
    const { accountSource, indexSource } = await import("./deviceSource");
    if (filter.kind === "platform") return { name, source: accountSource(connection, filter.filterId) };
    const arranged = await arrangedDevices(connection, view);
    if (!arranged) return { name, source: accountSource(connection) };
    const { index, rows, missing } = arranged;
    return { name, source: indexSource(index, rows.rows, missing) };
  };
  return [{ label: l10n.t("What the filter shows"), description: name, choose }];
}

/** What the view shows of an account that is filtered or grouped, once all of its devices are known or cannot be. */
async function arrangedDevices(
  connection: Connection,
  view: SitesView,
): Promise<ArrangedDevices | undefined> {
  // Making the rows begins to fill the index, which is waited for here.
  if (!(await view.arranging.rows(connection))) return undefined;
  const { index, fill } = await view.indexes.of(connection);
  if (!index.state.complete) await view.withProgress(() => fill.start());
  const rows = await view.arranging.newest(connection);
  if (!rows) return undefined;
  const failure = await view.arranging.failure(connection);
  const reason = failure instanceof Error ? failure : abortedError();
  return { index, rows, missing: rows.whole ? undefined : reason };
}

function all(connection: Connection): Choice {
  return {
    label: l10n.t("All devices of the account"),
    description: connection.account.name,
    choose: async () => {
      const { accountSource } = await import("./deviceSource");
      return { name: connection.account.name, source: accountSource(connection) };
    },
  };
}
