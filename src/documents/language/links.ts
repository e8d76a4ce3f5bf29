import type { DescribedResource } from "../addressTable";
import type { Resource } from "../resource";
import { type Lines, siblingOf } from "./jsonLine";
import { schemaOf } from "./schemaNames";

/** A uid in a document, and the document that it names. */
export interface Link {
  /** Offsets of the value, without its quotes. */
  readonly start: number;
  readonly end: number;
  readonly property: string;
  readonly resource: DescribedResource;
}

type Target = (value: string) => DescribedResource;

/** Properties that name another resource, wherever they stand. */
const TARGETS: Readonly<Record<string, Target>> = {
  siteUid: (uid) => ({ kind: "site", uid }),
  deviceUid: (uid) => ({ kind: "device", uid }),
  alertUid: (uid) => ({ kind: "alert", uid }),
  jobUid: (uid) => ({ kind: "job", uid }),
  accountUid: () => ({ kind: "account" }),
  componentUid: () => ({ kind: "accountComponents" }),
  deviceId: (deviceId) => ({ kind: "deviceOfId", deviceId }),
};

/** What `uid` or `id` names in the rows of a list. */
const ROWS: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  Device: { uid: (uid) => ({ kind: "device", uid }) },
  DeviceV3: { uid: (uid) => ({ kind: "deviceV3", uid }) },
  DeviceNetworkInterface: { uid: (uid) => ({ kind: "device", uid }) },
  Site: { uid: (uid) => ({ kind: "site", uid }) },
  Filter: { id: (filterId) => ({ kind: "filterDevices", filterId }) },
  JobComponent: { uid: () => ({ kind: "accountComponents" }) },
};

/** Names and values that cannot hold an escaped character: what is in quotes inside of a text never looks like this. */
const MEMBER = /"(\w{2,12})": ?(?:"([^"\\]{1,200})"|(\d{1,15})\b)/g;

/** Every uid of a document that leads to another document. */
export function linksOf(text: string, own: Resource): Link[] {
  const schema = schemaOf(own);
  const rows = (schema?.isList === true ? ROWS[schema.name] : undefined) ?? {};
  const links: Link[] = [];
  for (const match of text.matchAll(MEMBER)) {
    const [all, property = "", quoted, number] = match;
    const target = targetOf(property, TARGETS) ?? targetOf(property, rows);
    const value = quoted ?? number ?? "";
    if (!target || value.trim() === "") continue;
    const resource = target(value);
    if (isSame(resource, own)) continue;
    const end = match.index + all.length - (quoted === undefined ? 0 : 1);
    links.push({ start: end - value.length, end, property, resource });
  }
  return links;
}

/** Members of the same object that hold the name of what a property names. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  siteUid: ["siteName"],
  deviceUid: ["hostname", "deviceName"],
  deviceId: ["hostname"],
  uid: ["hostname", "name"],
  id: ["name"],
};

/** The name of what a link leads to, where its object says it. */
export function nameBeside(lines: Lines, line: number, property: string): string | undefined {
  for (const name of NAMES[property] ?? []) {
    const text = siblingOf(lines, line, name);
    if (text !== undefined && text.trim() !== "") return text;
  }
  return undefined;
}

function targetOf(property: string, targets: Readonly<Record<string, Target>>): Target | undefined {
  return Object.hasOwn(targets, property) ? targets[property] : undefined;
}

function isSame(one: Resource, other: Resource): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
