/** Gets the description that a platform serves. It is public, so no credential is ever sent. */
import { fetchText } from "./fetchText.mjs";
import { NotComparable, operationsOf } from "./document.mjs";
import { readDescription } from "./readDescription.mjs";

/**
 * @typedef {object} Found
 * @property {import("./document.mjs").Description} description
 * @property {string} from
 */

/** Where builds are known to serve it, the likeliest first. */
const ADDRESSES = ["/api/v3/api-docs/Datto-RMM-v2", "/api/v3/api-docs/Datto-RMM", "/api/v3/api-docs"];
const CONFIG = "/api/v3/api-docs/swagger-config";
const MOST_GROUPS = 10;

/**
 * The description at the address itself when it names one; otherwise, of all that the host serves at the known
 * addresses and at those its own list names, the one with the most operations.
 * @param {string} place
 * @param {number} timeoutMs for each request
 * @returns {Promise<Found>}
 */
export async function fetchDescription(place, timeoutMs) {
  const base = new URL(place);
  if (!/^\/(api\/?)?$/.test(base.pathname)) return fetchOne(base, timeoutMs);
  /** @type {Found[]} */
  const found = [];
  /** @type {string[]} */
  const failures = [];
  /** @param {URL} url */
  const attempt = async (url) => {
    try {
      found.push(await fetchOne(url, timeoutMs));
    } catch (error) {
      failures.push(`  ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const address of ADDRESSES) await attempt(new URL(address, base));
  for (const url of await listed(base, timeoutMs)) await attempt(url);
  const [best] = found.sort((one, other) => size(other) - size(one));
  if (best) return best;
  throw new NotComparable(`No description was found.\n${failures.join("\n")}`);
}

/** @param {Found} found */
const size = ({ description }) => operationsOf(description).length;

/** @param {URL} url @param {number} timeoutMs @returns {Promise<Found>} */
async function fetchOne(url, timeoutMs) {
  try {
    return { description: readDescription(await fetchText(url, timeoutMs), false), from: url.href };
  } catch (error) {
    if (!(error instanceof NotComparable)) throw error;
    throw new NotComparable(`${url.href}: ${error.message}`);
  }
}

/** The addresses of the host's own list that are not known anyway. @param {URL} base @param {number} timeoutMs */
async function listed(base, timeoutMs) {
  try {
    /** @type {{ urls?: { url: string }[], url?: string }} */
    const { urls = [], url } = JSON.parse(await fetchText(new URL(CONFIG, base), timeoutMs));
    const found = [...urls.map((group) => group.url), ...(url === undefined ? [] : [url])]
      .map((address) => new URL(address, base))
      .filter(({ origin, pathname }) => origin === base.origin && !ADDRESSES.includes(pathname));
    return [...new Map(found.map((address) => [address.href, address])).values()].slice(0, MOST_GROUPS);
  } catch {
    return [];
  }
}
