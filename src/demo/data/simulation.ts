import type { Changes } from "./changes";
import type { World } from "./world";

/** The account at this moment: what the seed says, what writes have changed, and the time. */
export interface Simulation {
  readonly world: World;
  readonly changes: Changes;
  readonly clock: () => number;
}

/** The name under which the account's API key acts. */
export const apiUserName = "api.reader@harbourlight.example";

/** Milliseconds in a day. */
export const day = 86_400_000;

/** Milliseconds in an hour. */
export const hour = 3_600_000;

/** A date as `yyyy-MM-dd`. */
export const dateText = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The sentinel that stands for "never" in data that came through the vendor's older services. */
export const never = -62_135_596_800_000;
