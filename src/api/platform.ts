/** The six public platforms, in the vendor's order. Which region a platform serves is not published. */
export const PLATFORMS = ["pinotage", "merlot", "concord", "vidal", "zinfandel", "syrah"] as const;

/** A public platform of Datto RMM. An account lives on exactly one. */
export type Platform = (typeof PLATFORMS)[number];

/**
 * The base URL of a platform's API.
 *
 * @example baseUrl("merlot") // "https://merlot-api.centrastage.net/api"
 */
export function baseUrl(platform: Platform): string {
  return `https://${platform}-api.centrastage.net/api`;
}

/**
 * Reads a platform's name, whatever its case and surrounding white space.
 *
 * @throws RangeError that names the six platforms.
 */
export function parsePlatform(text: string): Platform {
  const wanted = text.trim().toLowerCase();
  const platform = PLATFORMS.find((name) => name === wanted);
  if (platform) return platform;
  throw new RangeError(`“${text.trim()}” is not a platform. The platforms are ${PLATFORMS.join(", ")}.`);
}

/**
 * Reads an own base URL, for hosts beyond the six platforms. Gives it without a trailing slash and always
 * ending in `/api`, since the token endpoint is found beside that folder.
 *
 * @throws RangeError that says what is wrong with it: anything but https (or http on loopback), a user name
 * or password, a query, a fragment, or a path other than `/api`.
 */
export function parseBaseUrl(text: string): string {
  const url = parseUrl(text.trim());
  if (url.username || url.password) throw new RangeError("The URL must not hold a user name or password.");
  if (url.search || url.hash) throw new RangeError("The URL must not hold a query or a fragment.");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw new RangeError(
      "The URL must start with https://. Only this computer itself may be reached by http://.",
    );
  }
  const path = url.pathname.replace(/\/+$/, "");
  if (path !== "" && path !== "/api") throw new RangeError("The URL must end with /api.");
  return `${url.origin}/api`;
}

/** The host of a base URL as people know it, with its port where it has one. */
export function hostOf(url: string): string {
  return new URL(url).host;
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw new RangeError("This is not a URL. Example: https://rmm.example.com/api");
  return new URL(text);
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
