import { fieldsOf } from "../../api/fields";
import { isHiddenByPlatform } from "../secrets/maskSecrets";
import type { ChangeList, Mistake, Versions } from "./changeList";
import {
  compareFields,
  type FieldResult,
  isFlag,
  isName,
  isPort,
  isText,
  mistakesIn,
  readOnlyMistakes,
} from "./fields";
import { nameOf } from "./deviceChanges";
import type { FieldChange, ProxyFields, SiteFields, Target, WriteOperation } from "./operation";

const SITE_CHECKS = {
  name: isName,
  description: isText,
  notes: isText,
  onDemand: isFlag,
  splashtopAutoInstall: isFlag,
} as const;

const PROXY_CHECKS = {
  host: isText,
  port: isPort,
  type: isText,
  username: isText,
  password: isText,
} as const;

/** Members of a site that can be changed. */
export const SITE_FIELDS: ReadonlySet<string> = new Set([...Object.keys(SITE_CHECKS), "proxySettings"]);
const PROXY_FIELDS = Object.keys(PROXY_CHECKS);
const PROXY_PREFIX = "proxySettings.";

/**
 * What an edited site asks for: its name, description, notes, on-demand flag and proxy can be changed.
 *
 * @param clear what stands on the platform now, without bullets: the platform wants all fields sent along with one
 */
export function siteChanges(uid: string, versions: Versions, clear: unknown): ChangeList {
  const { opened, edited, present } = versions;
  const site: Target = { uid, name: nameOf(fieldsOf(present)["name"], uid) };
  const fields = compareFields(Object.keys(SITE_CHECKS), versions);
  const proxy = proxyChanges(site, versions, fieldsOf(clear)["proxySettings"]);
  const update: WriteOperation[] =
    fields.changes.length === 0
      ? []
      : [{ kind: "updateSite", site, fields: siteFields(present, fields.changes), changes: fields.changes }];
  return {
    operations: [...update, ...proxy.operations],
    conflicts: [...fields.conflicts, ...proxy.conflicts],
    mistakes: [
      ...mistakesIn(SITE_CHECKS, { opened, edited }),
      ...proxy.mistakes,
      ...readOnlyMistakes(opened, edited, SITE_FIELDS),
    ],
  };
}

/** The fields of a site as they are, with changes put over them. */
export function siteFields(site: unknown, changes: readonly FieldChange[]): SiteFields {
  const now = fieldsOf(site);
  const changed = new Map(changes.map(({ field, to }) => [field, to]));
  const value = (field: string): unknown => (changed.has(field) ? (changed.get(field) ?? null) : now[field]);
  const text = (field: string) => {
    const given = value(field);
    return typeof given === "string" || given === null ? { [field]: given } : {};
  };
  const flag = (field: string) => {
    const given = value(field);
    return typeof given === "boolean" ? { [field]: given } : {};
  };
  const name = value("name");
  return {
    name: typeof name === "string" ? name : "",
    ...text("description"),
    ...text("notes"),
    ...flag("onDemand"),
    ...flag("splashtopAutoInstall"),
  };
}

function proxyChanges(site: Target, versions: Versions, clear: unknown): ChangeList {
  const proxies = {
    opened: fieldsOf(versions.opened)["proxySettings"],
    edited: fieldsOf(versions.edited)["proxySettings"],
    present: fieldsOf(versions.present)["proxySettings"],
  };
  const { changes, conflicts } = compareFields(PROXY_FIELDS, proxies, {
    prefix: PROXY_PREFIX,
    isSecret: (name) => name === "password",
  });
  const isRemoved = isAbsent(proxies.edited) && !isAbsent(proxies.opened);
  const mistakes = isRemoved ? [] : proxyMistakes(proxies, { changes, conflicts }, clear);
  if (conflicts.length > 0 || changes.length === 0) return { operations: [], conflicts, mistakes };
  const operation: WriteOperation = isRemoved
    ? { kind: "removeProxy", site }
    : { kind: "setProxy", site, proxy: proxyFields(clear, changes), changes };
  return { operations: [operation], conflicts, mistakes };
}

type Proxies = Readonly<Record<"opened" | "edited", unknown>>;

function proxyMistakes({ opened, edited }: Proxies, { changes }: FieldResult, clear: unknown): Mistake[] {
  if (!isAbsent(edited) && (typeof edited !== "object" || Array.isArray(edited)))
    return [{ kind: "readOnly", field: "proxySettings" }];
  const needsPassword =
    changes.length > 0 &&
    !changes.some(({ field }) => field === `${PROXY_PREFIX}password`) &&
    isHiddenByPlatform(fieldsOf(clear)["password"]);
  return [
    ...mistakesIn(PROXY_CHECKS, { opened, edited }, PROXY_PREFIX),
    ...readOnlyMistakes(opened ?? {}, edited ?? {}, new Set(PROXY_FIELDS), PROXY_PREFIX),
    ...(needsPassword ? [{ kind: "hidden" as const, field: `${PROXY_PREFIX}password` }] : []),
  ];
}

function proxyFields(clear: unknown, changes: readonly FieldChange[]): ProxyFields {
  const now = fieldsOf(clear);
  const changed = new Map(changes.map(({ field, to }) => [field.slice(PROXY_PREFIX.length), to]));
  const value = (field: string): unknown => (changed.has(field) ? changed.get(field) : now[field]);
  const text = (field: string): string | null => {
    const given = value(field);
    return typeof given === "string" ? given : null;
  };
  const port = value("port");
  return {
    host: text("host"),
    port: typeof port === "number" ? port : null,
    type: text("type"),
    username: text("username"),
    password: text("password"),
  };
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}
