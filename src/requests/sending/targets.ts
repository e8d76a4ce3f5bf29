import { fieldsOf } from "../../api/fields";
import type { Connection } from "../../accounts/connections";
import { operationOf } from "../operationOf";
import type { RawRequest } from "../rawRequest";

/** What a request is about, by uid and, where it can be found out, by name. */
export interface Target {
  readonly kind: TargetKind;
  readonly uid: string;
  readonly name: string | undefined;
}

export type TargetKind = "site" | "device" | "alert" | "job" | "variable" | "component";

type Lookup = (
  connection: Connection,
  uid: string,
  params: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<string | undefined>;

const MAX_NAME = 200;

/** Parameters of paths that name something, and how its name is found. */
const KINDS: Readonly<Record<string, TargetKind>> = {
  siteUid: "site",
  deviceUid: "device",
  alertUid: "alert",
  jobUid: "job",
  variableId: "variable",
};

const LOOKUPS: Readonly<Record<TargetKind, Lookup>> = {
  site: async ({ client, estate }, siteUid, _params, signal) => {
    const { sites } = estate;
    const known =
      sites.state.kind === "loaded" ? sites.state.rows.find(({ uid }) => uid === siteUid) : undefined;
    const { name } =
      known ?? (await client.request("GET", "/v2/site/{siteUid}", { params: { siteUid }, signal }));
    return line(name);
  },
  device: async ({ client }, deviceUid, _params, signal) => {
    const device = await client.request("GET", "/v2/device/{deviceUid}", { params: { deviceUid }, signal });
    return line([device.hostname, device.siteName].filter(Boolean).join(" · "));
  },
  alert: async ({ client }, alertUid, _params, signal) => {
    const alert = await client.request("GET", "/v2/alert/{alertUid}", { params: { alertUid }, signal });
    const { deviceName, siteName } = alert.alertSourceInfo ?? {};
    return line([alert.priority, deviceName, siteName].filter(Boolean).join(" · "));
  },
  job: async ({ client }, jobUid, _params, signal) =>
    line((await client.request("GET", "/v2/job/{jobUid}", { params: { jobUid }, signal })).name),
  variable: async ({ client }, id, { siteUid }, signal) => {
    const variables =
      siteUid === undefined
        ? client.items("/v2/account/variables", { signal })
        : client.items("/v2/site/{siteUid}/variables", { params: { siteUid }, signal });
    for await (const variable of variables) if (String(variable.id) === id) return line(variable.name);
    return undefined;
  },
  component: async ({ client }, componentUid, _params, signal) => {
    for await (const { uid, name } of client.items("/v2/account/components", { signal }))
      if (uid === componentUid) return line(name);
    return undefined;
  },
};

/**
 * Finds out what a request is about: the uids of its path and the component that it runs, with their names from what is
 * loaded, or else from the platform. What cannot be found has no name.
 */
export async function targetsOf(
  request: RawRequest,
  connection: Connection,
  signal: AbortSignal,
): Promise<Target[]> {
  const params = operationOf(request.method, request.pathAndQuery)?.params ?? {};
  const named = Object.entries(params).flatMap(([name, uid]) => {
    const kind = KINDS[name];
    return kind ? [{ kind, uid }] : [];
  });
  const component = componentIn(request.body);
  const all = component === undefined ? named : [...named, { kind: "component" as const, uid: component }];
  return Promise.all(
    all.map(async ({ kind, uid }) => ({
      ...{ kind, uid },
      name: await LOOKUPS[kind](connection, uid, params, signal).catch(() => undefined),
    })),
  );
}

/** The component that a quick job runs. */
function componentIn(body = ""): string | undefined {
  try {
    const { componentUid } = fieldsOf(fieldsOf(JSON.parse(body))["jobComponent"]);
    return typeof componentUid === "string" ? componentUid : undefined;
  } catch {
    return undefined;
  }
}

/** One bounded line without control characters. What a server calls a name may be anything. */
function line(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return text === "" ? undefined : text.slice(0, MAX_NAME);
}
