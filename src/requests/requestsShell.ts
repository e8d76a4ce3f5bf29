import {
  type Disposable,
  EventEmitter,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
  workspace,
} from "vscode";
import { COMMANDS } from "../commands/commandIds";
import type { CommandRunner } from "../commands/commandRunner";
import { SCHEME } from "../documents/address";
import type { Subscription } from "../estate/listeners";
import { REQUEST_COMMANDS } from "./requestCommands";
import { REQUEST_FILES, REQUEST_LANGUAGE } from "./requestLanguage";
import type { RequestsContext, RequestsRoom } from "./requestsRoom";
import type { RequestNode } from "./view/nodes";

export const REQUESTS_VIEW = "dattoRmm.requests";

/** What of the requests is there from the start; it brings in the rest when somebody needs it. */
export class RequestsShell implements TreeDataProvider<RequestNode>, Disposable {
  private readonly redraw = new EventEmitter<undefined>();
  private readonly view: TreeView<RequestNode>;
  private readonly subscriptions: readonly Subscription[];
  private opening: Promise<RequestsRoom> | undefined;

  readonly onDidChangeTreeData = this.redraw.event;

  constructor(private readonly context: RequestsContext) {
    this.view = window.createTreeView(REQUESTS_VIEW, { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.redraw,
      this.view,
      workspace.onDidOpenTextDocument((document) => this.follow(document)),
    ];
    for (const document of workspace.textDocuments) this.follow(document);
    void this.openIfFilesAreThere();
  }

  registerCommands(runner: CommandRunner): void {
    for (const command of REQUEST_COMMANDS)
      runner.register(COMMANDS[command], async (first, second) =>
        (await this.room()).handle(command, first, second),
      );
  }

  /** The parts behind the shell. */
  room(): Promise<RequestsRoom> {
    return (this.opening ??= this.open());
  }

  async getTreeItem(node: RequestNode): Promise<TreeItem> {
    return (await this.room()).tree.getTreeItem(node);
  }

  async getChildren(parent?: RequestNode): Promise<RequestNode[]> {
    return (await this.room()).tree.getChildren(parent);
  }

  dispose(): void {
    void this.opening?.then((room) => room.dispose());
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async open(): Promise<RequestsRoom> {
    const { RequestsRoom: Room } = await import("./requestsRoom");
    const room = new Room(this.context);
    room.tree.onDidChangeTreeData(() => this.redraw.fire(undefined));
    return room;
  }

  /** The lenses of a request document and of an answer are part of the room. */
  private follow({ languageId, uri }: TextDocument): void {
    const isAnswer = uri.scheme === SCHEME && /^\/(get|responses)\//.test(uri.path);
    if (languageId === REQUEST_LANGUAGE || isAnswer) void this.room();
  }

  /** The Testing view is to know the requests of the workspace without one of them being open. */
  private async openIfFilesAreThere(): Promise<void> {
    const [found] = await workspace.findFiles(REQUEST_FILES, undefined, 1);
    if (found) await this.room();
  }
}
