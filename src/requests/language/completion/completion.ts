import type { Span } from "../syntax";

export type CompletionKind =
  | "method"
  | "operation"
  | "parameter"
  | "enumValue"
  | "knownValue"
  | "variable"
  | "property"
  | "body"
  | "directive"
  | "header"
  | "account";

/** One thing that can be written at a place. */
export interface Completion {
  readonly kind: CompletionKind;
  readonly label: string;
  /** Beside the label, such as an operation's summary. */
  readonly detail?: string;
  /** Plain text. */
  readonly documentation?: string;
  /** What it takes the place of. */
  readonly span: Span;
  readonly insert: Insert;
  /** What is typed is looked for here; else in the label. */
  readonly filter?: string;
  /** Order among the others; else by the label. */
  readonly sort?: string;
  readonly deprecated?: boolean;
  /** More can be completed right after it. */
  readonly goesOn?: boolean;
}

export type Insert =
  | { readonly kind: "text"; readonly text: string }
  /** In VS Code's snippet syntax. */
  | { readonly kind: "snippet"; readonly snippet: string };

export function text(insert: string): Insert {
  return { kind: "text", text: insert };
}

export function snippet(insert: string): Insert {
  return { kind: "snippet", snippet: insert };
}

/** Text that stands for itself in a snippet. */
export function escapeSnippet(plain: string): string {
  return plain.replace(/[\\$}]/g, "\\$&");
}
