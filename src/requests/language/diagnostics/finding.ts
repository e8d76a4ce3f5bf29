import type { Match } from "../catalog";
import type { Knowledge } from "../knowledge";
import type { Block, RequestDocument, Span } from "../syntax";
import type { Names } from "../variables";

/** How bad it is. A hint is for what the description does not know; the platform may. */
export type Severity = "error" | "warning" | "hint";

/** What is written in place of something else. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A change that would mend what was found. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Something that is wrong or doubtful in a request. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly deprecated?: true;
  /** What would mend it, the likeliest first; worked out when someone asks. */
  readonly fixes: () => readonly Fix[];
}

/** A block to look at. */
export interface Subject {
  readonly document: RequestDocument;
  readonly block: Block;
  readonly names: Names;
  readonly knowledge: Knowledge;
  /** What its request line names; `open` without one. */
  readonly match: Match;
}

export function finding(
  code: string,
  severity: Severity,
  { start, end }: Span,
  message: string,
  fixes: () => readonly Fix[] = () => [],
): Finding {
  return { code, severity, start, end, message, fixes };
}

/** Writes one text for another. */
export function replacement(title: string, { start, end }: Span, text: string): Fix {
  return { title, edits: [{ start, end, text }] };
}
