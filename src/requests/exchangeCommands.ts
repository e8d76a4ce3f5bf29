import type { AccountStore } from "../accounts/accountStore";
import type { Connections } from "../accounts/connections";
import type { Session } from "../accounts/session";
import { COMMANDS } from "../commands/commandIds";
import type { CommandRunner } from "../commands/commandRunner";

/** Requests that go to other tools and come from them. */
export function registerExchangeCommands(
  runner: CommandRunner,
  session: Session,
  store: AccountStore,
  connections: Connections,
): void {
  runner.register(COMMANDS.copyRequestAs, async () => {
    const { CopyCommand } = await import("./copy/copyCommand");
    await new CopyCommand(session, store, connections).run();
  });
  runner.register(COMMANDS.pasteCurl, async () => {
    const { pasteCurl } = await import("./paste/pasteCommand");
    await pasteCurl();
  });
}
