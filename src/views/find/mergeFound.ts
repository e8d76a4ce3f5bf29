import type { Found, FoundItem, FoundNode } from "./finder";

/**
 * Adds what came later to what is shown: what stands there keeps its place, lest a row jump away under the person's
 * hand, and what is new comes at the end.
 */
export function mergeFound<N extends FoundNode>(shown: readonly FoundItem<N>[], found: Found<N>): Found<N> {
  const byId = new Map(found.items.map((item) => [item.node.uid, item]));
  const kept = shown.flatMap(({ node }) => byId.get(node.uid) ?? []);
  const standing = new Set(kept.map(({ node }) => node.uid));
  const added = found.items.filter(({ node }) => !standing.has(node.uid));
  return { items: [...kept, ...added], total: found.total };
}
