import type { Translate } from "../../accounts/problem";
import type { Result } from "./runCollection";

/** A request with its result, as a row of the table. */
export interface ResultRow {
  readonly name: string;
  readonly result: Result;
}

const MAX_NAME = 48;

/**
 * The results of a run as a table in plain text, with a line that sums them up. The names stand last, so that a narrow
 * panel breaks no other column.
 */
export function resultTable(rows: readonly ResultRow[], t: Translate): string {
  const head = [t("Result"), t("Status"), t("Time"), t("Checks"), t("Request")];
  const cells = rows.map(cellsOf(t));
  const widths = head.map((title, column) =>
    Math.max(...[head, ...cells].map((row) => lengthOf(row[column] ?? title))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - lengthOf(cell)))
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [line(head), rule, ...cells.map(line), "", summaryOf(rows, t)].join("\n");
}

/** Such as `3 passed, 1 failed, 2 skipped`. */
export function summaryOf(rows: readonly ResultRow[], t: Translate): string {
  const count = (...kinds: Result["kind"][]) =>
    rows.filter(({ result }) => kinds.includes(result.kind)).length;
  const failed = count("failed", "errored");
  const skipped = count("skipped");
  return [
    t("{0} passed", count("passed")),
    ...(failed > 0 ? [t("{0} failed", failed)] : []),
    ...(skipped > 0 ? [t("{0} skipped", skipped)] : []),
  ].join(", ");
}

const cellsOf =
  (t: Translate) =>
  ({ name, result }: ResultRow): string[] => {
    const title = oneLine(name);
    const answer = result.kind === "passed" || result.kind === "failed" ? result.answer : undefined;
    if (!answer) return [markOf(result, t), "", "", "", title];
    const { status, milliseconds } = answer.sent.response;
    const held = answer.checks.filter(({ verdict }) => verdict.holds).length;
    const checks = answer.checks.length === 0 ? "" : `${held}/${answer.checks.length}`;
    return [markOf(result, t), String(status), `${Math.round(milliseconds)} ms`, checks, title];
  };

function markOf({ kind }: Result, t: Translate): string {
  switch (kind) {
    case "passed":
      return `✓ ${t("passed")}`;
    case "failed":
      return `✗ ${t("failed")}`;
    case "errored":
      return `✗ ${t("not sent")}`;
    case "skipped":
      return `○ ${t("skipped")}`;
  }
}

/** A name comes from a file: control characters in it could rewrite the terminal that shows the table. */
function oneLine(name: string): string {
  const text = name.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return text.length > MAX_NAME ? `${text.slice(0, MAX_NAME - 1)}…` : text;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
