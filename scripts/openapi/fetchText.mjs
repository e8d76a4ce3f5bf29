/** Fetches a text from one host, within limits of time and size. */
import { NotComparable } from "./document.mjs";

const LONGEST = 50_000_000;
const MOST_REDIRECTS = 3;

/**
 * @param {URL} url
 * @param {number} timeoutMs
 * @returns {Promise<string>}
 */
export async function fetchText(url, timeoutMs) {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    return await textOf(await follow(url, signal));
  } catch (error) {
    if (error instanceof NotComparable) throw error;
    if (signal.aborted) throw new NotComparable(`no answer within ${timeoutMs / 1000} seconds`);
    throw new NotComparable(networkFault(error));
  }
}

/** @param {unknown} error */
function networkFault(error) {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code, message } = /** @type {{ code?: string, message?: string }} */ (cause);
  return message || code || "the connection failed";
}

/** Redirects are followed on the same host only. @param {URL} url @param {AbortSignal} signal */
async function follow(url, signal) {
  let at = url;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const headers = { accept: "application/json" };
    const response = await fetch(at, { headers, redirect: "manual", credentials: "omit", signal });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    at = new URL(location, at);
    if (at.origin !== url.origin) throw new NotComparable(`it leads to another host, ${at.host}`);
  }
  throw new NotComparable("it leads in circles");
}

/** @param {Response} response */
async function textOf(response) {
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new NotComparable(`status ${response.status}`);
  }
  /** @type {Uint8Array[]} */
  const parts = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LONGEST) throw new NotComparable("it is too long for a description");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
