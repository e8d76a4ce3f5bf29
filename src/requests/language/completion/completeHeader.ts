import type { Place } from "./complete";
import { type Completion, text } from "./completion";

/** Headers that a request can say for itself; the token is added when it is sent. */
const HEADERS = [["Accept", "application/json"]] as const;

/** A header's name with its usual value. */
export function completeHeader({ line, offset, block }: Place): Completion[] {
  const name = line.tokens.find(({ kind }) => kind !== "space");
  if (name && offset > name.end) return [];
  const present = new Set(block.headers.map((header) => header.name.text.toLowerCase()));
  const span = {
    start: name?.start ?? offset,
    end: line.kind === "header" ? line.end : Math.max(name?.end ?? offset, offset),
  };
  return HEADERS.filter(([label]) => !present.has(label.toLowerCase())).map(([label, value]) => ({
    kind: "header",
    label,
    detail: value,
    span,
    insert: text(`${label}: ${value}`),
    sort: `3${label}`,
  }));
}
