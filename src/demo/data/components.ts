import { indexOfUid, uidOf } from "../ids";
import { cycled, purpose, type Random, randomOf } from "../random";
import type { World } from "./world";

const subjects = [
  "Disk cleanup",
  "Clear print queue",
  "Restart agent",
  "Install updates now",
  "Collect event logs",
  "Check backup state",
  "Set power plan",
  "Remove old profiles",
  "Flush DNS cache",
  "Install office suite",
  "Uninstall product",
  "Check certificate dates",
  "Reset network adapter",
  "Encrypt system disk",
  "Report local administrators",
  "Speed test",
] as const;

const targets = ["WIN", "MAC", "LNX", "WIN"] as const;

/** How many components the account has. */
export const componentCount = 296;

const inputs = [
  { name: "path", defaultVal: "C:\\Temp", type: "string", description: "Folder to work in" },
  { name: "days", defaultVal: "30", type: "string", description: "Age in days" },
  { name: "dryRun", defaultVal: "true", type: "boolean", description: "Only report" },
  { name: "mode", defaultVal: "quick", type: "selection", description: null },
] as const;

const variables = (random: Random) =>
  inputs.slice(0, random.pick([0, 0, 1, 2, 4])).map((input, place) => ({
    ...input,
    direction: false,
    variablesIdx: place,
  }));

/** The name of a component. */
export function componentName(component: number): string {
  const round = Math.floor(component / subjects.length);
  const suffix = round < targets.length ? "" : ` v${Math.floor(round / targets.length) + 1}`;
  return `${cycled(subjects, component)} [${cycled(targets, round)}]${suffix}`;
}

/** The uid of a component. */
export const componentUid = ({ seed }: World, component: number): string =>
  uidOf(seed, purpose.component, component);

/** The component with this uid. */
export function componentByUid({ seed }: World, uid: string): number | undefined {
  const component = indexOfUid(seed, purpose.component, uid);
  return component !== undefined && component < componentCount ? component : undefined;
}

/** A component as the account lists it. */
export function componentRecord(world: World, component: number) {
  const random = randomOf(world.seed, purpose.component, component);
  return {
    id: 310_000 + component,
    credentialsRequired: random.pick([null, null, false, true]),
    uid: componentUid(world, component),
    name: componentName(component),
    description: random.chance(0.2) ? null : `${cycled(subjects, component)} and report the outcome.`,
    categoryCode: random.pick(["scripts", "scripts", "applications", "devicemonitor"]),
    variables: variables(random),
  };
}
