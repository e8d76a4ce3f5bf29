/** Makes TypeScript types from a description. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { NotComparable } from "./document.mjs";

const HEADER = "// Made by `npm run sync:openapi` from the description that a platform serves.\n\n";

/**
 * @param {string} file
 * @param {string} root the repository, whose descriptions are never written over
 * @param {import("./document.mjs").Description} description
 */
export async function writeTypes(file, root, description) {
  const place = path.relative(path.join(root, "openapi"), path.resolve(file));
  if (!place.startsWith("..") && !path.isAbsolute(place))
    throw new NotComparable("Types are not written into openapi/, which holds descriptions.");
  /** @type {unknown} */
  const document = description;
  try {
    const types = await openapiTS(/** @type {import("openapi-typescript").OpenAPI3} */ (document), {
      alphabetize: true,
      silent: true,
    });
    await writeFile(file, HEADER + astToString(types));
  } catch (error) {
    throw new NotComparable(`No types: ${error instanceof Error ? error.message : String(error)}`);
  }
}
