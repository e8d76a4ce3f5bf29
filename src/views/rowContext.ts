import { env, l10n } from "vscode";
import type { RowContext } from "./rows";

/** The words and the time that rows are drawn with. */
export function rowContext(now = Date.now()): RowContext {
  return { t: l10n.t, now, language: env.language };
}
