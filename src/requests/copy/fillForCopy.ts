import { resolve, type ResolvedRequest } from "../language/resolve";
import type { Block, RequestDocument } from "../language/syntax";
import type { KnownAtSend } from "../language/variables";

/**
 * A request as it can be copied: what a person would be asked for, or an earlier answer would give, is a word in capitals
 * in its place.
 *
 * @returns `undefined` when something else is in the way
 */
export function fillForCopy(document: RequestDocument, block: Block): ResolvedRequest | undefined {
  const captured = new Map<string, string>();
  const answers = new Map<string, string>();
  for (;;) {
    const before = captured.size + answers.size;
    const known: KnownAtSend = { captured, answers };
    const resolution = resolve(document, block, known);
    switch (resolution.kind) {
      case "ready":
        return resolution.request;
      case "asking":
        for (const prompt of resolution.prompts) answers.set(prompt, standIn(prompt));
        break;
      case "blocked":
        for (const obstacle of resolution.obstacles)
          if (obstacle.kind === "notCaptured") captured.set(obstacle.name, standIn(obstacle.name));
    }
    if (captured.size + answers.size === before) return undefined;
  }
}

/** Such as `SITE_UID` for `siteUid`. */
function standIn(name: string): string {
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1_$2").replace(/[^\p{L}\p{N}]+/gu, "_");
  return words.toUpperCase() || "VALUE";
}
