import type { COMMANDS } from "../commands/commandIds";

/** Commands of requests, beside the quick one that asks for everything. */
export const REQUEST_COMMANDS = [
  "newRequest",
  "openAsRequest",
  "sendRequest",
  "cancelRequest",
  "runRequests",
  "openResponse",
  "nextPage",
  "previousPage",
  "showResponseHeaders",
  "showRawResponse",
  "showResponseOutput",
  "saveResponse",
  "compareResponse",
  "rerunRequest",
  "deleteHistoryEntry",
  "clearHistory",
] as const satisfies readonly (keyof typeof COMMANDS)[];

export type RequestCommand = (typeof REQUEST_COMMANDS)[number];
