import { purpose, randomOf } from "../random";
import type { Variable, VariableOwner } from "./changes";
import type { Simulation } from "./simulation";
import type { World } from "./world";

const names = [
  "SUPPORT_PHONE",
  "AGENT_CHANNEL",
  "BACKUP_TARGET",
  "LICENCE_SERVER",
  "VPN_PASSPHRASE",
  "PROXY_LIST",
  "MAINTENANCE_WINDOW",
  "REPORT_MAILBOX",
] as const;

/** Which of the names stand for something that is not shown. */
const maskedNames: ReadonlySet<string> = new Set(["VPN_PASSPHRASE"]);

/** What takes the place of a masked value. */
const mask = "*********";

function seeded(world: World, owner: VariableOwner): readonly Variable[] {
  const place = owner === "account" ? -1 : owner;
  const random = randomOf(world.seed, purpose.variable, place);
  const count = owner === "account" ? names.length : random.pick([0, 0, 0, 1, 2, 5]);
  const firstId = owner === "account" ? 7000 : 100_000 + owner * 16;
  return names.slice(0, owner !== "account" && owner >= world.sites ? 0 : count).map((name, number) => ({
    id: firstId + number,
    name,
    value: random.chance(0.08) ? null : `${name.toLowerCase().replaceAll("_", "-")}-${random.hex(5)}`,
    masked: maskedNames.has(name),
  }));
}

/** The variables of the account or of a site as they are now, with what masked ones hold. */
export const variablesOf = ({ world, changes }: Simulation, owner: VariableOwner): readonly Variable[] =>
  changes.variables.get(owner) ?? seeded(world, owner);

/** A variable as the platform returns it: what a masked one holds is never told. */
export const variableRecord = ({ id, name, value, masked }: Variable) => ({
  id,
  name,
  value: masked ? mask : value,
  masked,
});
