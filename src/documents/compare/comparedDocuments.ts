import type { Disposable } from "vscode";
import { EventEmitter, type TextDocumentContentProvider, type Uri, workspace } from "vscode";
import type { Connections } from "../../accounts/connections";
import { SETTINGS } from "../../accounts/settingNames";
import { onDidChangeSetting } from "../../accounts/settings";
import type { Snapshots } from "../snapshots/snapshots";
import { COMPARED_SCHEME } from "./comparedUri";

/** Documents that stand in a comparison. What they hold is made when VS Code reads them. */
export class ComparedDocuments implements TextDocumentContentProvider, Disposable {
  private readonly changes = new EventEmitter<Uri>();
  private readonly subscriptions: readonly Disposable[];

  readonly onDidChange = this.changes.event;

  constructor(
    private readonly connections: Connections,
    private readonly snapshots: Snapshots,
  ) {
    this.subscriptions = [
      workspace.registerTextDocumentContentProvider(COMPARED_SCHEME, this),
      onDidChangeSetting(SETTINGS.compareAll, () => this.readAgain()),
      onDidChangeSetting(SETTINGS.maskedUdfs, () => this.readAgain()),
    ];
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const { readCompared } = await import("./readCompared");
    return readCompared(uri, this.connections, this.snapshots);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changes.dispose();
  }

  private readAgain(): void {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === COMPARED_SCHEME) this.changes.fire(uri);
  }
}
