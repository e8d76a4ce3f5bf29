import { type Answer, json, Refusal } from "../answer";
import { userNumber } from "../data/account";
import {
  activityByUid,
  activityText,
  activityRecord,
  type ActivityState,
  activityState,
  activityTime,
  activityUid,
  firstActivityFrom,
} from "../data/activities";
import type { Simulation } from "../data/simulation";
import { siteNumber } from "../data/sites";
import { pageLimit, wholeNumber } from "../paging";
import { type Call, get, type Route } from "../router";
import { oneOfQuery } from "./params";

const defaultWindow = 15 * 60_000;
const timeForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** A time of the query; only UTC without milliseconds is understood. */
function timeQuery(call: Call, name: string): number | undefined {
  const text = call.query.get(name);
  if (text === null || text === "") return undefined;
  const time = timeForm.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new Refusal(400, `Invalid value for "${name}": expected format yyyy-MM-ddTHH:mm:ssZ`);
  return time;
}

/** A list in the query: with commas, repeated, or both. */
const words = (call: Call, name: string): readonly string[] =>
  call.query
    .getAll(name)
    .flatMap((text) => text.split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "");

function numbers(call: Call, name: string): readonly number[] {
  return words(call, name).map((word) => {
    if (!/^\d{1,15}$/.test(word)) throw new Refusal(400);
    return Number(word);
  });
}

type ActivityTest = (state: ActivityState) => boolean;

function tests(simulation: Simulation, call: Call): readonly ActivityTest[] {
  const { world } = simulation;
  const entities = words(call, "entities").map((word) => word.toLowerCase());
  if (entities.some((word) => word !== "device" && word !== "user")) throw new Refusal(400);
  const [categories, actions] = [words(call, "categories"), words(call, "actions")];
  const [siteIds, userIds] = [numbers(call, "siteIds"), numbers(call, "userIds")];
  const wanted = (call.query.get("searchQuery") ?? "").toLowerCase();
  const conditions: readonly (readonly [isSet: boolean, test: ActivityTest])[] = [
    [entities.length > 0, ({ entity }) => entities.includes(entity.toLowerCase())],
    [categories.length > 0, ({ category }) => categories.includes(category)],
    [actions.length > 0, ({ action }) => actions.includes(action)],
    [siteIds.length > 0, ({ site }) => site !== undefined && siteIds.includes(siteNumber(world, site))],
    [userIds.length > 0, ({ user }) => user !== undefined && userIds.includes(userNumber(user))],
    [wanted !== "", (state) => activityText(simulation, state).includes(wanted)],
  ];
  return conditions.filter(([isSet]) => isSet).map(([, test]) => test);
}

/** The activity a cursor points at: milliseconds and id, with a comma or as two values. */
function cursor(simulation: Simulation, call: Call): number | undefined {
  const parts = words(call, "searchAfter");
  if (parts.length === 0) return undefined;
  const number = activityByUid(simulation.world, parts[1] ?? "");
  if (
    parts.length !== 2 ||
    number === undefined ||
    Number(parts[0]) !== activityTime(simulation.world, number)
  )
    throw new Refusal(400);
  return number;
}

/** The stretch of activities a query is about, both ends included. */
function stretch({ world, clock }: Simulation, call: Call) {
  const now = clock();
  const until = Math.min(timeQuery(call, "until") ?? now, now);
  const from = timeQuery(call, "from") ?? until - defaultWindow;
  return { low: firstActivityFrom(world, from), high: firstActivityFrom(world, until + 1) - 1 };
}

/** Up to `count` activities that pass all tests, going from one place in one direction. */
function collect(
  simulation: Simulation,
  { low, high }: { readonly low: number; readonly high: number },
  { start, step, count }: { readonly start: number; readonly step: 1 | -1; readonly count: number },
  conditions: readonly ActivityTest[],
): number[] {
  const rows: number[] = [];
  const first = step === 1 ? Math.max(start, low) : Math.min(start, high);
  for (let number = first; number >= low && number <= high && rows.length < count; number += step) {
    const state = activityState(simulation, number);
    if (conditions.every((test) => test(state))) rows.push(number);
  }
  return rows;
}

function answer(simulation: Simulation, call: Call): Answer {
  const { world } = simulation;
  const asked = wholeNumber(call.query, "size") ?? pageLimit;
  const size = asked === 0 ? pageLimit : Math.min(asked, pageLimit);
  const step = oneOfQuery(call, "order", ["asc", "desc"]) === "asc" ? 1 : -1;
  const back = oneOfQuery(call, "page", ["next", "previous"]) === "previous";
  const from = cursor(simulation, call);
  const range = stretch(simulation, call);
  const conditions = tests(simulation, call);

  const way = back && from !== undefined ? (step === 1 ? -1 : 1) : step;
  const start = from === undefined ? (way === 1 ? range.low : range.high) : from + way;
  const found = collect(simulation, range, { start, step: way, count: size }, conditions);
  const rows = way === step ? found : found.reverse();

  const [first, last] = [rows[0], rows[rows.length - 1]];
  const isMore = (edge: number, direction: 1 | -1) =>
    collect(simulation, range, { start: edge + direction, step: direction, count: 1 }, conditions).length > 0;
  const urlOf = (edge: number, page: "next" | "previous") => {
    const query = new URLSearchParams(call.query);
    query.set("searchAfter", `${activityTime(world, edge)},${activityUid(world, edge)}`);
    query.set("page", page);
    return `${call.origin}/api${call.path}?${query.toString()}`;
  };
  const against = step === 1 ? -1 : 1;
  return json({
    pageDetails: {
      count: rows.length,
      prevPageUrl: first !== undefined && isMore(first, against) ? urlOf(first, "previous") : null,
      nextPageUrl: last !== undefined && isMore(last, step) ? urlOf(last, "next") : null,
    },
    activities: rows.map((number) => activityRecord(simulation, number)),
  });
}

/** The activity log, which is paged by a cursor instead of page numbers. */
export const activityLogRoutes = (simulation: Simulation): Route[] => [
  get("/v2/activity-logs", (call) => answer(simulation, call)),
];
