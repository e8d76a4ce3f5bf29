import { type Disposable, l10n, type Progress, ProgressLocation, window } from "vscode";
import type { PartOfList } from "./loadResource";

/** Milliseconds until a person is told that a list takes its time. */
const PATIENCE = 1000;

/** Tells how far a long list has been read, and lets a person end the reading. */
export class ListProgress implements Disposable {
  private readonly startedAt = Date.now();
  private progress: Progress<{ message: string }> | undefined;
  private isEnded = false;
  private end = (): void => undefined;

  /** Gives `false` once the person has had enough. */
  tell(part: PartOfList): boolean {
    if (!this.progress && Date.now() - this.startedAt >= PATIENCE) this.show();
    this.progress?.report({ message: countOf(part) });
    return !this.isEnded;
  }

  dispose(): void {
    this.end();
  }

  private show(): void {
    const location = ProgressLocation.Notification;
    const done = new Promise<void>((resolve) => (this.end = resolve));
    void window.withProgress(
      { location, title: l10n.t("Reading the list"), cancellable: true },
      (progress, token) => {
        this.progress = progress;
        token.onCancellationRequested(() => (this.isEnded = true));
        return done;
      },
    );
  }
}

/** Such as `1,000 of 12,345`. */
export function countOf({ rows, total }: PartOfList): string {
  const [shown, all] = [rows, total].map((count) => count?.toLocaleString());
  return all === undefined ? l10n.t("{0} so far", shown ?? "") : l10n.t("{0} of {1}", shown ?? "", all);
}
