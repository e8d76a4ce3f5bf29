import type { AccountNode, DeviceNode, SiteNode } from "./nodes";

const MAX_TEXT = 500;

/** An account's name, or its id when it has none. */
export function accountName({ account }: AccountNode): string {
  return textOf(account.name) ?? account.id;
}

/** A site's name, or its uid when it has none. */
export function siteName({ site, uid }: SiteNode): string {
  return textOf(site.name) ?? uid;
}

/** A device's host name, or its uid when it has none. */
export function deviceName({ device, uid }: DeviceNode): string {
  return textOf(device.hostname) ?? uid;
}

export function nameOf(node: SiteNode | DeviceNode): string {
  return node.kind === "site" ? siteName(node) : deviceName(node);
}

/** The internal address of a device, or else the external one. */
export function ipOf({ device }: DeviceNode): string | undefined {
  return textOf(device.intIpAddress) ?? textOf(device.extIpAddress);
}

/** One line of text without control characters, or nothing. What a server calls text may be anything. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const line = value.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return line === "" ? undefined : line.slice(0, MAX_TEXT);
}

/** Text for a Quick Pick, which would show `$(name)` as an icon. */
export function withoutIcons(text: string): string {
  return text.replaceAll("$(", "$\u200b(");
}
