import type { Credentials, Platform } from "../api";
import { fieldsOf } from "../api/fields";
import { hostOf, parseBaseUrl, PLATFORMS } from "../api/platform";

/** Where an account is reached. */
export type AccountSource =
  | { readonly kind: "platform"; readonly platform: Platform }
  | { readonly kind: "ownUrl"; readonly baseUrl: string }
  | { readonly kind: "demo" };

/** One sign-in, without its secrets. */
export interface Account {
  /** Stands in addresses and tree ids: lower-case letters, digits and dashes. The same after signing in again. */
  readonly id: string;
  /** The account's own name, as the platform gives it. */
  readonly name: string;
  readonly source: AccountSource;
}

/** How an account is reached, with the secrets for it. The demo account needs none. */
export type Access =
  | { readonly kind: "platform"; readonly platform: Platform; readonly credentials: Credentials }
  | { readonly kind: "ownUrl"; readonly baseUrl: string; readonly credentials: Credentials }
  | { readonly kind: "demo" };

/** One sign-in with its secrets, as it stands in the secret storage. */
export interface StoredAccount {
  readonly id: string;
  readonly name: string;
  readonly access: Access;
}

export const DEMO_ACCOUNT_ID = "demo";

/** Where the account lives, in the words that people know: a platform's name, or a host. */
export function placeOf(source: AccountSource): string {
  switch (source.kind) {
    case "platform":
      return source.platform;
    case "ownUrl":
      return hostOf(source.baseUrl);
    case "demo":
      return "demo";
  }
}

/** An account's name with its place, which the name of the demo account has already. */
export function nameWithPlace({ name, source }: Account): string {
  const place = `(${placeOf(source)})`;
  return name.endsWith(place) ? name : `${name} ${place}`;
}

/**
 * Makes an id from the place and the account's own uid, so that a renewed key finds the same account again.
 *
 * @param uid from `GET /v2/account`
 */
export function accountId(source: AccountSource, uid: string): string {
  if (source.kind === "demo") return DEMO_ACCOUNT_ID;
  return `${slug(placeOf(source))}-${slug(uid)}`;
}

/** The account alone, safe to pass around. */
export function withoutSecrets({ id, name, access }: StoredAccount): Account {
  return { id, name, source: sourceOf(access) };
}

export function sourceOf(access: Access): AccountSource {
  switch (access.kind) {
    case "platform":
      return { kind: access.kind, platform: access.platform };
    case "ownUrl":
      return { kind: access.kind, baseUrl: access.baseUrl };
    case "demo":
      return { kind: access.kind };
  }
}

/** Reads an entry of the secret storage. Gives `undefined` for one that is damaged or of another version. */
export function parseStoredAccount(text: string): StoredAccount | undefined {
  const { id, name, access: value } = fieldsOf(parseJson(text));
  const access = parseAccess(value);
  if (!isText(id) || slug(id) !== id || typeof name !== "string" || !access) return undefined;
  return { id, name, access };
}

function parseAccess(value: unknown): Access | undefined {
  const fields = fieldsOf(value);
  if (fields["kind"] === "demo") return { kind: "demo" };
  const { apiKey, apiSecret } = fieldsOf(fields["credentials"]);
  if (!isText(apiKey) || !isText(apiSecret)) return undefined;
  const credentials = { apiKey, apiSecret };
  const { kind, platform, baseUrl } = fields;
  const known = PLATFORMS.find((name) => name === platform);
  if (kind === "platform" && known) return { kind, platform: known, credentials };
  if (kind === "ownUrl" && isText(baseUrl) && isBaseUrl(baseUrl)) return { kind, baseUrl, credentials };
  return undefined;
}

function isBaseUrl(text: string): boolean {
  try {
    parseBaseUrl(text);
    return true;
  } catch {
    return false;
  }
}

function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 64);
  return plain === "" ? "account" : plain;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
