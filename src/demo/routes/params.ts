import { found, Refusal } from "../answer";
import { deviceByNumber, deviceByUid } from "../data/devices";
import type { Simulation } from "../data/simulation";
import { siteByUid } from "../data/sites";
import type { Call } from "../router";

/** A path parameter; every route asks only for those of its own template. */
export const param = (call: Call, name: string): string => found(call.params.get(name));

/** A whole number in the path; refuses with 400 what is none. */
export function numberParam(call: Call, name: string): number {
  const text = param(call, name);
  if (!/^\d{1,15}$/.test(text)) throw new Refusal(400);
  return Number(text);
}

/** The device whose uid the path holds. */
export const deviceParam = (simulation: Simulation, call: Call): number =>
  found(deviceByUid(simulation.world, param(call, "deviceUid")));

/** The device whose numeric id the path holds. */
export const deviceNumberParam = (simulation: Simulation, call: Call): number =>
  found(deviceByNumber(simulation.world, numberParam(call, "deviceId")));

/** The site whose uid the path holds. */
export const siteParam = (simulation: Simulation, call: Call): number =>
  found(siteByUid(simulation, param(call, "siteUid")));

/** One of a closed set of words in the query; refuses any other with 400. */
export function oneOfQuery<T extends string>(call: Call, name: string, words: readonly T[]): T | undefined {
  const text = call.query.get(name);
  if (text === null || text === "") return undefined;
  const word = words.find((known) => known === text);
  if (word === undefined) throw new Refusal(400);
  return word;
}
