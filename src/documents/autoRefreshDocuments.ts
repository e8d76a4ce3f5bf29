import { type Disposable, window } from "vscode";
import { documentRefreshInterval, onDidChangeSetting } from "../accounts/settings";
import { SETTINGS } from "../accounts/settingNames";
import type { Subscription } from "../estate/listeners";
import { addressOf } from "./address";
import { isDescribed } from "./resource";
import type { Refresher } from "./refresher";

/** Refreshes the documents on the screen by itself, as often as the person wants. */
export class AutoRefreshDocuments implements Disposable {
  private readonly subscription: Subscription;
  private isDisposed = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly refresher: Refresher) {
    this.subscription = onDidChangeSetting(SETTINGS.documentsRefreshInterval, () => this.arm());
    this.arm();
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  /** Armed anew only after a round, so that a slow platform is not asked again while it still answers. */
  private arm(): void {
    clearTimeout(this.timer);
    const interval = documentRefreshInterval();
    if (interval > 0 && !this.isDisposed)
      this.timer = setTimeout(() => void this.refresh().finally(() => this.arm()), interval);
  }

  private async refresh(): Promise<void> {
    const uris = new Map(
      window.visibleTextEditors.map(({ document: { uri } }) => [uri.toString(), uri] as const),
    );
    for (const uri of uris.values()) {
      const resource = addressOf(uri)?.resource;
      if (!resource || !isDescribed(resource)) continue;
      // What failed stands above the document, with the age of what it shows.
      await this.refresher.refresh(uri, { isQuiet: true }).catch(() => undefined);
    }
  }
}
