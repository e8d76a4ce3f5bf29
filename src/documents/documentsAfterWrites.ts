import { type Disposable, type Uri, workspace } from "vscode";
import type { Connections, OwnWrite } from "../accounts/connections";
import type { Subscription } from "../estate/listeners";
import { addressOf } from "./address";
import type { Refresher } from "./refresher";

/** Refreshes the open documents that the account's own writes have changed, whoever has sent them. */
export class DocumentsAfterWrites implements Disposable {
  private readonly waiting = new Map<string, Uri>();
  private readonly subscription: Subscription;
  private isRefreshing = false;

  constructor(
    connections: Connections,
    private readonly refresher: Refresher,
  ) {
    this.subscription = connections.onDidWrite((write) => void this.follow(write));
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async follow({ connection, touched }: OwnWrite): Promise<void> {
    const { isTouched } = await import("./touchedDocuments");
    for (const document of workspace.textDocuments) {
      const address = addressOf(document.uri);
      if (address?.accountId !== connection.account.id) continue;
      if (isTouched(address.resource, () => document.getText(), touched))
        this.waiting.set(document.uri.toString(), document.uri);
    }
    if (!this.isRefreshing) await this.refreshAll();
  }

  /** One after the other, and once for many writes in a row. */
  private async refreshAll(): Promise<void> {
    this.isRefreshing = true;
    for (const [key, uri] of this.waiting) {
      this.waiting.delete(key);
      // What failed stands above the document, with the age of what it shows.
      await this.refresher.refresh(uri, { isQuiet: true }).catch(() => undefined);
    }
    this.isRefreshing = false;
  }
}
