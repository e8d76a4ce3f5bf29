import { type Disposable, l10n, type TextDocument, type Uri, workspace } from "vscode";
import { isAborted } from "../api/errors";
import { type Problem, problemOf } from "../accounts/problem";
import { Listeners } from "../estate/listeners";
import type { Before } from "./refreshedViews";
import type { Contents } from "./contents";
import type { ResourceFiles } from "./resourceFiles";

export interface RefreshOptions {
  readonly signal?: AbortSignal;
  readonly isQuiet?: boolean;
}

/** Fetches documents again, keeps the cursor where it was, and tells what has changed. */
export class Refresher implements Disposable {
  private readonly waiting = new Map<string, Before>();
  private readonly problems = new Map<string, Problem>();
  private readonly refreshes = new Listeners<Uri>();
  private readonly subscriptions: Disposable[];

  /** Tells of every document that was to be refreshed, whether that succeeded or not. */
  readonly onDidRefresh = this.refreshes.add;

  constructor(
    private readonly files: ResourceFiles,
    private readonly contents: Contents,
  ) {
    this.subscriptions = [
      workspace.onDidChangeTextDocument(({ document }) => void this.changed(document)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.waiting.delete(uri.toString());
        this.problems.delete(uri.toString());
      }),
    ];
  }

  /** Why the latest refresh failed. The document shows what it held before. */
  problem(uri: Uri): Problem | undefined {
    return this.problems.get(uri.toString());
  }

  /**
   * @param options `isQuiet` tells changes only, and not that there are none
   * @returns whether the document was fetched; see `ResourceFiles.refresh`
   * @throws what `ResourceFiles.refresh` throws; the document stays as it is then
   */
  async refresh(uri: Uri, { signal, isQuiet = false }: RefreshOptions = {}): Promise<boolean> {
    const key = uri.toString();
    const document = workspace.textDocuments.find((each) => each.uri.toString() === key);
    // Where the reason of a failure gives way to the content, everything is new.
    if (document && !this.contents.problem(uri)) this.waiting.set(key, (await views()).remember(document));
    try {
      if (!(await this.files.refresh(uri, signal))) {
        this.waiting.delete(key);
        return false;
      }
      this.problems.delete(key);
    } catch (error) {
      this.waiting.delete(key);
      if (!isAborted(error)) this.problems.set(key, problemOf(error, l10n.t));
      throw error;
    } finally {
      this.refreshes.tell(uri);
    }
    if (document && this.contents.text(uri) === document.getText()) {
      this.waiting.delete(key);
      if (!isQuiet) (await views()).tellNothing();
    }
    return true;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** VS Code reads the new content by itself, some time after the refresh. */
  private async changed(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    const state = this.waiting.get(key);
    if (!state || document.getText() === state.text) return;
    this.waiting.delete(key);
    const { restore, tellChanges } = await views();
    tellChanges(state, document);
    await restore(state, document);
  }
}

function views() {
  return import("./refreshedViews");
}
