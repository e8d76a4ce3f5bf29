import { env, l10n, window } from "vscode";

const SHOWN_MS = 3000;

/** Copies one line for each text, and says so for a moment. */
export async function copyLines(lines: readonly string[]): Promise<void> {
  const [first] = lines;
  if (first === undefined) return;
  await env.clipboard.writeText(lines.join("\n"));
  const said = lines.length === 1 ? l10n.t("Copied {0}", first) : l10n.t("Copied {0} lines", lines.length);
  window.setStatusBarMessage(said, SHOWN_MS);
}
