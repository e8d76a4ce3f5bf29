import { type Capture, parseCapture } from "./checks";
import type { Block, Directive, RequestDocument } from "./syntax";

/** Directives that there are. */
export const DIRECTIVES = ["account", "capture", "expect"] as const;

export type DirectiveName = (typeof DIRECTIVES)[number];

/** The directives of a block with a name. */
export function directivesOf({ directives }: Block, name: DirectiveName): Directive[] {
  return directives.filter((directive) => directive.name.text === name);
}

/**
 * The block before the first request, when there is one: what stands there counts for all requests.
 */
export function preambleOf({ blocks: [first] }: RequestDocument): Block | undefined {
  return first && !first.request ? first : undefined;
}

/** The label of the account that a request is for: its own, or the one for the whole file. */
export function accountOf(document: RequestDocument, block: Block): Directive | undefined {
  const preamble = preambleOf(document);
  return [block, ...(preamble ? [preamble] : [])]
    .flatMap((each) => directivesOf(each, "account").slice(-1))
    .find(({ value }) => value.text !== "");
}

/** The captures of a request that can be understood. */
export function capturesOf(block: Block): Capture[] {
  return directivesOf(block, "capture").flatMap(({ value }) => parseCapture(value.text) ?? []);
}
