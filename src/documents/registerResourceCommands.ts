import { COMMANDS } from "../commands/commandIds";
import type { CommandRunner } from "../commands/commandRunner";
import type { ResourceCommandsOptions } from "./resourceCommands";

/** Commands about sites, devices and documents: they compare, keep, link and write. */
const RESOURCE_COMMANDS = [
  COMMANDS.compareDevices,
  COMMANDS.selectForCompare,
  COMMANDS.compareWithSelected,
  COMMANDS.toggleIdsAndTimes,
  COMMANDS.saveSnapshot,
  COMMANDS.compareWithSnapshot,
  COMMANDS.openSnapshot,
  COMMANDS.compareSnapshot,
  COMMANDS.deleteSnapshot,
  COMMANDS.copyLink,
  COMMANDS.setUdf,
  COMMANDS.setWarranty,
  COMMANDS.moveDevices,
  COMMANDS.createSite,
  COMMANDS.editSite,
  COMMANDS.createVariable,
  COMMANDS.editVariable,
  COMMANDS.deleteVariable,
] as const;

export type ResourceCommandId = (typeof RESOURCE_COMMANDS)[number];

/** Registers the commands; what they do is brought in when the first one runs. */
export function registerResourceCommands(runner: CommandRunner, options: ResourceCommandsOptions): void {
  const load = async () => new (await import("./resourceCommands")).ResourceCommands(options);
  let loaded: ReturnType<typeof load> | undefined;
  for (const id of RESOURCE_COMMANDS)
    runner.register(id, async (...args) => {
      loaded ??= load();
      await (await loaded).run(id, args);
    });
}
