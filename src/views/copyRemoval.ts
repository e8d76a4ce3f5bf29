import type { Disposable } from "vscode";
import type { AccountStore } from "../accounts/accountStore";
import { SETTINGS } from "../accounts/settingNames";
import { keepsIndexOnDisk, onDidChangeSetting } from "../accounts/settings";
import type { Subscription } from "../estate/listeners";
import type { AccountIndexes } from "./accountIndexes";

/** Removes the copies of indexes that may not be kept any more: at sign-out, and when they are turned off. */
export class CopyRemoval implements Disposable {
  private readonly subscriptions: readonly Subscription[];

  constructor(indexes: AccountIndexes, store: AccountStore) {
    this.subscriptions = [
      store.onDidChange((id) => {
        if (id === undefined) return;
        void store.get(id).then((stored) => (stored ? undefined : indexes.forget(id)));
      }),
      onDidChangeSetting(SETTINGS.indexKeepOnDisk, () => {
        if (!keepsIndexOnDisk()) void indexes.forget();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
