import type { DattoClient } from "../../../../src/api";
import { type Outcome, outcomeOf, PAGE, type Way } from "./outcomes";

/** What the calls ask for. */
export interface Subject {
  readonly deviceUid: string;
  readonly siteUid: string;
}

/** One call's end: how it is named in the table, and the error where there was one. */
export interface Ending {
  readonly outcome: Outcome;
  readonly error: unknown;
}

/** The requests that a kind of call sends, apart from the token's for the others. */
export const paths: Readonly<Record<Way, RegExp>> = {
  typed: /^\/api\/v2\/device\//,
  paged: /^\/api\/v2\/account\/devices/,
  write: /^\/api\/v2\/site\//,
  raw: /^\/api\/v2\/device\//,
  token: /^\/auth\/oauth\/token$/,
};

type Caller = (client: DattoClient, subject: Subject) => Promise<Outcome>;

const callers: Readonly<Record<Way, Caller>> = {
  typed: async (client, { deviceUid }) => {
    const device: unknown = await client.request("GET", "/v2/device/{deviceUid}", { params: { deviceUid } });
    return device === undefined ? "nothing" : "value";
  },
  paged: async (client) => {
    let count = 0;
    const rows = client.items("/v2/account/devices", { query: { max: PAGE } });
    for (let row = await rows.next(); row.done !== true; row = await rows.next()) count++;
    return `${count} rows`;
  },
  write: async (client, { siteUid }) => {
    const body = { name: "Northwind Dental" };
    const site: unknown = await client.request("POST", "/v2/site/{siteUid}", { params: { siteUid }, body });
    return site === undefined ? "nothing" : "value";
  },
  raw: async (client, { deviceUid }) =>
    `status ${(await client.raw("GET", `/v2/device/${deviceUid}`)).status}`,
  token: async (client) => {
    await client.ensureToken();
    return "value";
  },
};

/** Makes a call of this kind and waits for its end, whatever it is. */
export async function ending(way: Way, client: DattoClient, subject: Subject): Promise<Ending> {
  try {
    return { outcome: await callers[way](client, subject), error: undefined };
  } catch (error) {
    return { outcome: outcomeOf(error), error };
  }
}
