/** Makes sure that a text is an OpenAPI description before it is worked with. */
import { parse } from "yaml";
import { eachSchema, NotComparable, operationsOf } from "./document.mjs";

/** @typedef {import("./document.mjs").Description} Description */

/**
 * @param {string} text
 * @param {boolean} yaml whether it can be YAML
 * @returns {Description}
 */
export function readDescription(text, yaml) {
  if (/^\s*</.test(text)) throw new NotComparable("a web page instead of a description");
  const description = /** @type {Description} */ (parsed(text, yaml));
  if (!/^3\./.test(String(Object(description).openapi))) throw new NotComparable("no OpenAPI 3 description");
  try {
    if (operationsOf(description).length === 0) throw new NotComparable("a description without operations");
    eachSchema(description, ({ $ref }) => {
      if ($ref !== undefined && !$ref.startsWith("#/"))
        throw new NotComparable("a description that refers to another document");
    });
  } catch (error) {
    throw error instanceof NotComparable ? error : new NotComparable("a damaged description");
  }
  return description;
}

/** @param {string} text @param {boolean} yaml @returns {unknown} */
function parsed(text, yaml) {
  try {
    return yaml ? parse(text) : JSON.parse(text);
  } catch {
    throw new NotComparable(yaml ? "neither JSON nor YAML" : "no JSON");
  }
}
