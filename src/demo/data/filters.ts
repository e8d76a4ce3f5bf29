import { hash, purpose, randomOf } from "../random";
import { day, type Simulation } from "./simulation";
import { deviceState, type DeviceState, hostnameOf, systemOf } from "./devices";
import { patchState } from "./patches";
import type { World } from "./world";

/** What a filter looks at. */
interface Candidate {
  readonly state: DeviceState;
  readonly hostname: string;
  readonly system: string;
  readonly patchStatus: string | undefined;
  readonly startedAt: number;
}

interface FilterDefinition {
  readonly name: string;
  readonly matches: (candidate: Candidate) => boolean;
  readonly description?: string;
}

const category =
  (name: string) =>
  ({ state }: Candidate) =>
    state.kind.category === name;
const system =
  (text: string) =>
  ({ system: name }: Candidate) =>
    name.includes(text);
const unseenFor =
  (days: number) =>
  ({ state, startedAt }: Candidate) =>
    !state.online && state.lastSeen < startedAt - days * day;
const patch =
  (status: string) =>
  ({ patchStatus }: Candidate) =>
    patchStatus === status;

const defaultFilters: readonly FilterDefinition[] = [
  { name: "All devices", matches: () => true },
  { name: "Desktops", matches: category("Desktop") },
  { name: "Laptops", matches: category("Laptop") },
  { name: "Servers", matches: category("Server") },
  { name: "ESXi hosts", matches: category("ESXi Host") },
  { name: "Printers", matches: category("Printer") },
  { name: "Network devices", matches: category("Network Device") },
  { name: "Windows 10", matches: system("Windows 10") },
  { name: "Windows 11", matches: system("Windows 11") },
  { name: "Windows Server", matches: system("Windows Server") },
  { name: "macOS", matches: system("macOS") },
  { name: "Linux", matches: ({ state }) => state.kind.family === "linux" },
  { name: "Online", matches: ({ state }) => state.online },
  { name: "Offline", matches: ({ state }) => !state.online },
  { name: "Offline for more than 7 days", matches: unseenFor(7) },
  { name: "Offline for more than 30 days", matches: unseenFor(30) },
  { name: "Suspended", matches: ({ state }) => state.suspended },
  { name: "Reboot required", matches: ({ state }) => state.rebootRequired === true },
  { name: "Patching: install error", matches: patch("InstallError") },
  { name: "Patching: approved pending", matches: patch("ApprovedPending") },
  { name: "Patching: no policy", matches: patch("NoPolicy") },
  {
    name: "Antivirus not running",
    matches: ({ state }) => state.antivirus?.antivirusStatus === "NotRunning",
  },
  {
    name: "Antivirus not detected",
    matches: ({ state }) => state.antivirus?.antivirusStatus === "NotDetected",
  },
];

const customFilters: readonly FilterDefinition[] = [
  {
    name: "Domain controllers",
    matches: ({ hostname }) => hostname.includes("-DC-"),
    description: "By host name",
  },
  {
    name: "Windows 11 laptops",
    matches: (candidate) => category("Laptop")(candidate) && system("Windows 11")(candidate),
  },
  {
    name: "Servers that need a reboot",
    matches: (candidate) => category("Server")(candidate) && candidate.state.rebootRequired === true,
    description: "Weekly reboot list",
  },
  { name: "Never audited", matches: ({ state }) => !state.audited },
  { name: "Without warranty date", matches: ({ state }) => state.warranty === null },
  { name: "Matches nothing", matches: () => false, description: "Kept for reports; matches no device" },
];

const siteFilters: readonly FilterDefinition[] = [
  { name: "Reception machines", matches: ({ hostname }) => hostname.endsWith("1") },
  { name: "This site's servers", matches: category("Server") },
];

const bases = { default: 20, custom: 5100, site: 60_000 } as const;
const perSite = siteFilters.length;

function record(world: World, { name, description }: FilterDefinition, id: number, type: string) {
  const random = randomOf(world.seed, purpose.filter, id);
  const created = world.startedAt - random.between(300, 2000) * day;
  return {
    id,
    name,
    description: description ?? null,
    type,
    dateCreate: type === "rmm_default" ? null : created,
    lastUpdated: type === "rmm_default" ? null : created + random.between(0, 290) * day,
  };
}

/** The filters every account has. */
export const defaultFilterRecords = (world: World) =>
  defaultFilters.map((filter, place) => record(world, filter, bases.default + place, "rmm_default"));

/** The filters this account has made. */
export const customFilterRecords = (world: World) =>
  customFilters.map((filter, place) => record(world, filter, bases.custom + place, "custom"));

/** The filters of a site: none, one or two. */
export function siteFilterRecords(world: World, site: number) {
  const count = hash(world.seed, purpose.filter, -1 - site) % (perSite + 1);
  return siteFilters
    .slice(0, count)
    .map((filter, place) => record(world, filter, bases.site + site * perSite + place, "site"));
}

function definitionOf(id: number): FilterDefinition | undefined {
  if (id >= bases.site) return siteFilters[(id - bases.site) % perSite];
  return id >= bases.custom ? customFilters[id - bases.custom] : defaultFilters[id - bases.default];
}

/** The test that the filter with this id applies to a device; undefined when there is no such filter. */
export function filterTest({ world }: Simulation, id: number): ((device: number) => boolean) | undefined {
  const definition = definitionOf(id);
  if (definition === undefined) return undefined;
  return (device) =>
    definition.matches({
      state: deviceState(world, device),
      hostname: hostnameOf(world, device),
      system: systemOf(world, device) ?? "",
      patchStatus: patchState(world, device)?.status,
      startedAt: world.startedAt,
    });
}
