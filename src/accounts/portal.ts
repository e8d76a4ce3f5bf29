/** Domains of the portal. Links elsewhere are not opened, whatever a server names as one. */
const PORTAL_DOMAINS = ["rmm.datto.com", "centrastage.net"];

/** Gives a portal URL that is safe to open: https, without a login in it, on a known domain. */
export function safePortalUrl(value: unknown): string | undefined {
  if (typeof value !== "string" || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  const known = PORTAL_DOMAINS.some(
    (domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`),
  );
  return url.protocol === "https:" && known && !url.username && !url.password && !url.port
    ? url.href
    : undefined;
}
