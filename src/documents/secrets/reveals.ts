import { type Disposable, EventEmitter, languages, type TextDocument, Uri, window } from "vscode";
import { COMMANDS } from "../../commands/commandIds";
import type { CommandRunner } from "../../commands/commandRunner";
import type { Subscription } from "../../estate/listeners";
import { SCHEME } from "../address";
import type { Contents } from "../contents";
import type { SecretMarks } from "./secretMarks";

/**
 * Lets a person see the values that a document shows as bullets, one by one. A value stands beside its bullets, in no
 * text: it cannot be copied with the document, saved, or kept in a snapshot, and is forgotten with its tab.
 */
export class Reveals implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: readonly Subscription[];
  private marks: Promise<SecretMarks> | undefined;

  constructor(private readonly contents: Contents) {
    this.subscriptions = [
      languages.registerCodeLensProvider(
        { scheme: SCHEME },
        {
          onDidChangeCodeLenses: this.changes.event,
          provideCodeLenses: async (document: TextDocument) =>
            contents.secrets(document.uri).length === 0 ? [] : (await this.load()).lenses(document),
        },
      ),
      contents.onDidRead((uri) => void this.forget(uri)),
      window.onDidChangeVisibleTextEditors(() => void this.marks?.then((marks) => marks.show())),
    ];
  }

  register(runner: CommandRunner): void {
    runner.register(COMMANDS.revealSecret, async (uri, place) => {
      if (uri instanceof Uri && typeof place === "number") (await this.load()).toggle(uri, place);
      this.changes.fire();
    });
  }

  /** The values that stand beside a document now. */
  async shown(uri: Uri): Promise<readonly string[]> {
    return (await this.marks)?.shown(uri) ?? [];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changes.dispose();
    void this.marks?.then((marks) => marks.dispose());
  }

  /** Lenses above every document that is read are asked for anyway. */
  private async forget(uri: Uri): Promise<void> {
    (await this.marks)?.forget(uri);
  }

  private load(): Promise<SecretMarks> {
    this.marks ??= import("./secretMarks").then(({ SecretMarks }) => new SecretMarks(this.contents));
    return this.marks;
  }
}
