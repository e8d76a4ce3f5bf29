import { decoded } from "../../api/decoded";
import { normalMac } from "../index/macs";

/** What a pasted text names without a search. */
export type DirectReference =
  | { readonly kind: "uid"; readonly uid: string }
  /** The number of a device or a site; a link says of which. */
  | { readonly kind: "id"; readonly of: "device" | "site" | "any"; readonly id: number }
  | { readonly kind: "mac"; readonly mac: string };

const UID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;
const UID_INSIDE = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const MAC =
  /^(?:[0-9a-f]{2}([:.-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$|^[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$|^[0-9a-f]{12}$/i;
const ID = /^[1-9]\d{4,14}$/;

/**
 * Reads a full uid, a number, a network address in any notation, or the URL of a device or site in the portal.
 * `undefined` when the text is something to search for. Twelve digits are a number rather than an address.
 */
export function readReference(text: string): DirectReference | undefined {
  const trimmed = text.trim();
  const [, uid] = UID.exec(trimmed) ?? [];
  if (uid !== undefined) return { kind: "uid", uid: uid.toLowerCase() };
  if (ID.test(trimmed)) return { kind: "id", of: "any", id: Number(trimmed) };
  if (MAC.test(trimmed)) return { kind: "mac", mac: normalMac(trimmed) };
  return /^https?:\/\//i.test(trimmed) ? readPortalUrl(trimmed) : undefined;
}

/** The portal's addresses differ between platforms; all of them are made of these parts. */
const DEVICE_PATH = /\/(?:device|web-remote|rto)\/(\d+)/i;
const SITE_PATH = /\/site\/(\d+)/i;

function readPortalUrl(text: string): DirectReference | undefined {
  if (!URL.canParse(text)) return undefined;
  const { pathname, search, hash } = new URL(text);
  const address = pathname + decoded(search) + decoded(hash);
  const uid = UID_INSIDE.exec(address)?.[0];
  if (uid !== undefined) return { kind: "uid", uid: uid.toLowerCase() };
  const device = DEVICE_PATH.exec(address)?.[1];
  if (device !== undefined) return { kind: "id", of: "device", id: Number(device) };
  const site = SITE_PATH.exec(address)?.[1];
  return site === undefined ? undefined : { kind: "id", of: "site", id: Number(site) };
}
