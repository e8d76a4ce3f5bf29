import { commands, ConfigurationTarget, type MessageOptions, window, workspace } from "vscode";
import type { Connection } from "../../../src/accounts/connections";
import { type DemoOptions, type DemoPlatform, startDemoPlatform } from "../../../src/demo";
import { signIn, signOutAll } from "./extension";

/** Small, so that a test of something else does not wait for pages. */
const SMALL: DemoOptions = { sites: 24, devices: 180 };

/**
 * What a test sets up: platforms, settings, stand-ins for functions of VS Code. All of it is gone after each test, and
 * so are editors and accounts.
 */
export class Stage {
  private readonly undo: (() => unknown)[] = [];

  async platform(options: DemoOptions = SMALL): Promise<DemoPlatform> {
    const platform = await startDemoPlatform(options);
    this.undo.push(() => platform.close());
    return platform;
  }

  /** A platform, with the extension signed in to it. */
  async signedIn(options?: DemoOptions): Promise<{ platform: DemoPlatform; connection: Connection }> {
    const platform = await this.platform(options);
    return { platform, connection: await signIn(platform) };
  }

  /** Sets a user setting; a language's own with `languageId`. */
  async setting(name: string, value: unknown, languageId?: string): Promise<void> {
    const scope = languageId === undefined ? undefined : { languageId };
    const write = (to: unknown) =>
      workspace
        .getConfiguration(undefined, scope)
        .update(name, to, ConfigurationTarget.Global, languageId !== undefined);
    this.undo.push(() => write(undefined));
    await write(value);
  }

  /** Puts a stand-in in the place of a function. */
  replace(target: object, name: string, standIn: (...args: never[]) => unknown): void {
    const before: unknown = Reflect.get(target, name);
    this.undo.push(() => Reflect.set(target, name, before));
    Reflect.set(target, name, standIn);
  }

  /**
   * Answers the messages of a kind in the person's place, since nobody is there to click.
   *
   * @param answer the action to choose, or nothing to close the message
   * @returns the texts, as they come: message and detail
   */
  messages(
    kind: "showInformationMessage" | "showWarningMessage" | "showErrorMessage",
    answer?: string,
  ): { readonly texts: string[]; readonly actions: string[] } {
    const texts: string[] = [];
    const actions: string[] = [];
    this.replace(window, kind, (message: string, ...rest: (string | MessageOptions)[]) => {
      texts.push(
        [message, ...rest.map((each) => (typeof each === "string" ? "" : (each.detail ?? "")))]
          .join("\n")
          .trim(),
      );
      actions.push(...rest.filter((each) => typeof each === "string"));
      return Promise.resolve(answer);
    });
    return { texts, actions };
  }

  /** Does something at the end of the test. */
  later(undo: () => unknown): void {
    this.undo.push(undo);
  }

  async clear(): Promise<void> {
    await commands.executeCommand("workbench.action.closeAllEditors");
    await signOutAll();
    while (this.undo.length > 0) await this.undo.pop()?.();
  }
}

/** A stage for the tests of one file. */
export function useStage(): Stage {
  const stage = new Stage();
  afterEach(() => stage.clear());
  return stage;
}
