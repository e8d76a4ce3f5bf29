import { UnsafeHeaderError } from "./errors";

/** Those that the client sets itself, and those that say who sends, to whom, or how the connection is used. */
const OWN =
  /^(authorization|proxy-.*|cookie2?|set-cookie|host|origin|referer|connection|keep-alive|upgrade|te|trailer|transfer-encoding|content-(length|type|encoding)|expect|via|forwarded|x-forwarded-.*|x-original-.*|x-rewrite-.*|x-http-method.*|x-method-override|sec-.*)$/;

/**
 * Checks headers that were written by hand. The credential is the client's to add, and no header may lead a request
 * elsewhere.
 *
 * @returns the same headers, their names in lower case
 * @throws UnsafeHeaderError that names the header
 */
export function checkHeaders(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [written, value] of Object.entries(headers)) {
    const name = written.toLowerCase();
    if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name))
      throw new UnsafeHeaderError("The name of a header may hold letters, digits and dashes.");
    if (OWN.test(name)) throw new UnsafeHeaderError(`The header ${name} cannot be set. Remove it.`);
    if (/[^\t\x20-\x7e\xa0-\xff]/.test(value))
      throw new UnsafeHeaderError(`The header ${name} may not hold line breaks or control characters.`);
    checked[name] = value;
  }
  return checked;
}
