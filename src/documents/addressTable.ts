/** Where a kind of document stands, and what it shows. */
export interface TableRow {
  /** Path of the address, with the names of its parameters in braces. */
  readonly address: `/${string}.json`;
  /**
   * Template of the `GET` operation below the base URL, with the query that the address fixes. Its parameters are those
   * of the address, in the same order.
   */
  readonly operation: `/v${string}`;
  /** The one member of the answer that the document shows, instead of the whole. */
  readonly part?: string;
}

/**
 * The one table of documents: every `GET` operation of the description has a row, and the address of a row never changes.
 * `uid` names what the document is about; other parameters have the name that the description gives them.
 */
export const ADDRESSES = {
  account: { address: "/account.json", operation: "/v2/account" },
  accountAlerts: { address: "/alerts.json", operation: "/v2/account/alerts/open" },
  accountResolvedAlerts: { address: "/resolved-alerts.json", operation: "/v2/account/alerts/resolved" },
  accountComponents: { address: "/components.json", operation: "/v2/account/components" },
  accountDevices: { address: "/devices.json", operation: "/v2/account/devices" },
  accountNetworkMappings: {
    address: "/network-mappings.json",
    operation: "/v2/account/dnet-site-mappings",
  },
  accountSites: { address: "/sites.json", operation: "/v2/account/sites" },
  accountUsers: { address: "/users.json", operation: "/v2/account/users" },
  accountVariables: { address: "/variables.json", operation: "/v2/account/variables" },
  activityLog: { address: "/activity-log.json", operation: "/v2/activity-logs" },

  site: { address: "/sites/{uid}.json", operation: "/v2/site/{siteUid}" },
  siteAlerts: { address: "/sites/{uid}/alerts.json", operation: "/v2/site/{siteUid}/alerts/open" },
  siteResolvedAlerts: {
    address: "/sites/{uid}/resolved-alerts.json",
    operation: "/v2/site/{siteUid}/alerts/resolved",
  },
  siteDevices: { address: "/sites/{uid}/devices.json", operation: "/v2/site/{siteUid}/devices" },
  siteNetworkInterfaces: {
    address: "/sites/{uid}/network-interfaces.json",
    operation: "/v2/site/{siteUid}/devices/network-interface",
  },
  siteFilters: { address: "/sites/{uid}/filters.json", operation: "/v2/site/{siteUid}/filters" },
  siteFilterDevices: {
    address: "/sites/{uid}/filters/{filterId}/devices.json",
    operation: "/v2/site/{siteUid}/devices?filterId={filterId}",
  },
  sitePatches: { address: "/sites/{uid}/patches.json", operation: "/v2/site/{siteUid}/patches" },
  siteSettings: { address: "/sites/{uid}/settings.json", operation: "/v2/site/{siteUid}/settings" },
  siteVariables: { address: "/sites/{uid}/variables.json", operation: "/v2/site/{siteUid}/variables" },

  device: { address: "/devices/{uid}.json", operation: "/v2/device/{deviceUid}" },
  deviceAlerts: { address: "/devices/{uid}/alerts.json", operation: "/v2/device/{deviceUid}/alerts/open" },
  deviceResolvedAlerts: {
    address: "/devices/{uid}/resolved-alerts.json",
    operation: "/v2/device/{deviceUid}/alerts/resolved",
  },
  deviceAudit: { address: "/devices/{uid}/audit.json", operation: "/v2/audit/device/{deviceUid}" },
  deviceNetworkInterfaces: {
    address: "/devices/{uid}/network-interfaces.json",
    operation: "/v2/audit/device/{deviceUid}",
    part: "nics",
  },
  deviceSoftware: {
    address: "/devices/{uid}/software.json",
    operation: "/v2/audit/device/{deviceUid}/software",
  },
  devicePatches: { address: "/devices/{uid}/patches.json", operation: "/v2/device/{deviceUid}/patches" },
  printerAudit: { address: "/printers/{uid}/audit.json", operation: "/v2/audit/printer/{deviceUid}" },
  esxiHostAudit: { address: "/esxi-hosts/{uid}/audit.json", operation: "/v2/audit/esxihost/{deviceUid}" },
  deviceOfId: { address: "/device-ids/{deviceId}.json", operation: "/v2/device/id/{deviceId}" },
  devicesOfMac: {
    address: "/mac-addresses/{macAddress}/devices.json",
    operation: "/v2/device/macAddress/{macAddress}",
  },
  auditsOfMac: {
    address: "/mac-addresses/{macAddress}/audits.json",
    operation: "/v2/audit/device/macAddress/{macAddress}",
  },

  alert: { address: "/alerts/{uid}.json", operation: "/v2/alert/{alertUid}" },
  customFilters: { address: "/filters/custom.json", operation: "/v2/filter/custom-filters" },
  defaultFilters: { address: "/filters/default.json", operation: "/v2/filter/default-filters" },
  filterDevices: {
    address: "/filters/{filterId}/devices.json",
    operation: "/v2/account/devices?filterId={filterId}",
  },

  job: { address: "/jobs/{uid}.json", operation: "/v2/job/{jobUid}" },
  jobComponents: { address: "/jobs/{uid}/components.json", operation: "/v2/job/{jobUid}/components" },
  jobResults: {
    address: "/jobs/{uid}/results/{deviceUid}.json",
    operation: "/v2/job/{jobUid}/results/{deviceUid}",
  },
  jobOutput: {
    address: "/jobs/{uid}/results/{deviceUid}/stdout.json",
    operation: "/v2/job/{jobUid}/results/{deviceUid}/stdout",
  },
  jobErrors: {
    address: "/jobs/{uid}/results/{deviceUid}/stderr.json",
    operation: "/v2/job/{jobUid}/results/{deviceUid}/stderr",
  },

  pagination: { address: "/system/pagination.json", operation: "/v2/system/pagination" },
  requestRate: { address: "/system/request-rate.json", operation: "/v2/system/request_rate" },
  systemStatus: { address: "/system/status.json", operation: "/v2/system/status" },

  accountDevicesV3: { address: "/v3/devices.json", operation: "/v3/account/devices" },
  siteDevicesV3: { address: "/v3/sites/{uid}/devices.json", operation: "/v3/site/{siteUid}/devices" },
  deviceV3: { address: "/v3/devices/{uid}.json", operation: "/v3/device/{deviceUid}" },
  deviceOfIdV3: { address: "/v3/device-ids/{deviceId}.json", operation: "/v3/device/id/{deviceId}" },
  devicesOfMacV3: {
    address: "/v3/mac-addresses/{macAddress}/devices.json",
    operation: "/v3/device/macAddress/{macAddress}",
  },
} as const satisfies Readonly<Record<string, TableRow>>;

/** A kind of document that shows what an operation of the description answers. */
export type DescribedKind = keyof typeof ADDRESSES;

type ParameterIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterIn<Rest>
  : never;

/** What a `GET` operation of the description answers, with the values of its parameters. */
export type DescribedResource = {
  readonly [Kind in DescribedKind]: { readonly kind: Kind } & Readonly<
    Record<ParameterIn<(typeof ADDRESSES)[Kind]["address"]>, string>
  >;
}[DescribedKind];

/** A `GET` request of the description. */
export interface DescribedRequest {
  /** Path template, such as `/v2/site/{siteUid}`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The one member of the answer that is wanted. */
  readonly part: string | undefined;
}

/** The path of a described resource's address. */
export function formatDescribed({ kind, ...values }: DescribedResource): string {
  const parameters: Readonly<Record<string, string>> = values;
  return ADDRESSES[kind].address.replace(PARAMETER, (_, name: string) =>
    encodeURIComponent(parameters[name] ?? ""),
  );
}

/** The inverse of `formatDescribed`; `undefined` for a path that no row has. */
export function parseDescribed(path: string): DescribedResource | undefined {
  for (const { kind, pattern, parameters } of ROWS) {
    const values = pattern.exec(path)?.slice(1);
    if (values) return described(kind, parameters, values.map(decode));
  }
  return undefined;
}

/** The operation that a resource is read with. */
export function requestOf({ kind, ...values }: DescribedResource): DescribedRequest {
  const row: TableRow = ADDRESSES[kind];
  const parameters: Readonly<Record<string, string>> = values;
  const names = parametersOf(row.address);
  const [path = "", search = ""] = row.operation.split("?");
  const given = parametersOf(row.operation).map((name, place) => [
    name,
    parameters[names[place] ?? ""] ?? "",
  ]);
  const inPath = new Set(parametersOf(path));
  return {
    path,
    params: Object.fromEntries(given.filter(([name]) => inPath.has(name ?? ""))) as Record<string, string>,
    query: Object.fromEntries(given.filter(([name]) => search !== "" && !inPath.has(name ?? ""))) as Record<
      string,
      string
    >,
    part: row.part,
  };
}

/** The inverse of `requestOf`; `undefined` for a request that no row has. */
export function resourceOf({ path, params, query, part }: DescribedRequest): DescribedResource | undefined {
  const values = { ...params, ...query };
  const row = ROWS.find(
    ({ operation, kind }) =>
      operation.split("?")[0] === path &&
      (ADDRESSES[kind] as TableRow).part === part &&
      parametersOf(operation).toSorted().join() === Object.keys(values).toSorted().join(),
  );
  return (
    row &&
    described(
      row.kind,
      row.parameters,
      parametersOf(row.operation).map((name) => values[name]),
    )
  );
}

const PARAMETER = /\{(\w+)\}/g;

interface ReadRow {
  readonly kind: DescribedKind;
  readonly operation: string;
  readonly pattern: RegExp;
  readonly parameters: readonly string[];
}

const ROWS: readonly ReadRow[] = (Object.keys(ADDRESSES) as DescribedKind[])
  .map((kind) => {
    const { address, operation } = ADDRESSES[kind];
    const source = address.replaceAll(".", "\\.").replace(PARAMETER, "([^/]+)");
    return { kind, operation, pattern: new RegExp(`^${source}$`), parameters: parametersOf(address) };
  })
  // A word stands before a parameter in its place: `/filters/custom.json` is a list, and no filter.
  .sort((one, other) => one.parameters.length - other.parameters.length);

function parametersOf(template: string): string[] {
  return [...template.matchAll(PARAMETER)].map(([, name = ""]) => name);
}

function described(
  kind: DescribedKind,
  parameters: readonly string[],
  values: readonly (string | undefined)[],
): DescribedResource | undefined {
  if (values.some((value) => value === undefined)) return undefined;
  const fields = Object.fromEntries(parameters.map((name, place) => [name, values[place]]));
  return { kind, ...fields } as unknown as DescribedResource;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
