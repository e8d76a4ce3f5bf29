import {
  type Disposable,
  env,
  l10n,
  type QuickInputButton,
  type QuickPick,
  type QuickPickItem,
  ThemeIcon,
  window,
} from "vscode";
import { isAborted } from "../../api/errors";
import { problemOf } from "../../accounts/problem";
import type { Subscription } from "../../estate/listeners";
import { formatCount } from "../formatCount";
import type { Finder, Found, FoundItem, FoundNode } from "./finder";
import { mergeFound } from "./mergeFound";

/** Milliseconds without typing before the platform is asked. */
const TYPING_PAUSE = 250;
/** Milliseconds between two looks at an index that grows. */
const REDRAW_PAUSE = 200;
/** Characters that come at once when a text is pasted; nobody types so many. */
const PASTED = 5;

/** What can be done with a row of the pick beside accepting it. */
export interface RowAction<N extends FoundNode> {
  readonly icon: string;
  readonly tooltip: string;
  readonly run: (node: N) => unknown;
  /** Whether the pick goes away. */
  readonly closes: boolean;
}

/** A button of the whole pick. */
export interface PickButton {
  readonly icon: string;
  readonly tooltip: string;
  readonly run: () => unknown;
}

export interface FindPickOptions<N extends FoundNode> {
  readonly title: string;
  readonly placeholder: string;
  readonly actions?: readonly RowAction<N>[];
  readonly buttons?: () => readonly PickButton[];
  /** Stands in the input at the beginning. */
  readonly value?: string;
}

type Item<N extends FoundNode> = QuickPickItem & { readonly node?: N };
type ActionButton<N extends FoundNode> = QuickInputButton & { readonly action: RowAction<N> };
type TitleButton = QuickInputButton & { readonly run: () => unknown };

/**
 * Lets a person find a site or a device while typing: at once among what is known, and with the platform's help after a
 * pause. What comes later is added at the end. A pasted uid, id, address or URL is taken without a choice.
 *
 * @param finder may come later: the pick is there at once, so that keys go nowhere else
 */
export function findByTyping<N extends FoundNode>(
  finder: Promise<Finder<N>>,
  options: FindPickOptions<N>,
): Promise<N | undefined> {
  return new FindPick(finder, options).run();
}

class FindPick<N extends FoundNode> implements Disposable {
  private readonly pick: QuickPick<Item<N>> = window.createQuickPick<Item<N>>();
  private finder: Finder<N> | undefined;
  private subscription: Subscription | undefined;
  private found: Found<N> = { items: [], total: 0 };
  private problem: Item<N> | undefined;
  private abort = new AbortController();
  private typing: NodeJS.Timeout | undefined;
  private redraw: NodeJS.Timeout | undefined;
  private value = "";
  private pasted = false;
  private isDisposed = false;
  private done: (node: N | undefined) => void = () => undefined;

  constructor(
    private readonly making: Promise<Finder<N>>,
    private readonly options: FindPickOptions<N>,
  ) {}

  run(): Promise<N | undefined> {
    const { pick } = this;
    pick.title = this.options.title;
    pick.placeholder = this.options.placeholder;
    pick.busy = true;
    pick.matchOnDescription = true;
    pick.matchOnDetail = true;
    pick.keepScrollPosition = true;
    pick.value = this.options.value ?? "";
    return new Promise<N | undefined>((resolve) => {
      this.done = (node) => {
        resolve(node);
        this.dispose();
      };
      pick.onDidChangeValue((value) => this.change(value));
      pick.onDidAccept(() => this.accept());
      pick.onDidHide(() => this.done(undefined));
      pick.onDidTriggerItemButton(({ button, item }) => this.act(button as ActionButton<N>, item.node));
      pick.onDidTriggerButton((button) => (button as TitleButton).run());
      pick.show();
      this.making.then(
        (finder) => this.begin(finder),
        (error: unknown) => this.fail(error),
      );
    });
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.typing);
    clearTimeout(this.redraw);
    this.abort.abort();
    this.subscription?.dispose();
    this.pick.dispose();
  }

  private begin(finder: Finder<N>): void {
    if (this.isDisposed) return;
    this.finder = finder;
    this.subscription = finder.onDidChange(() => this.redrawSoon());
    this.find(finder);
  }

  private change(value: string): void {
    this.pasted = value.length >= this.value.length + PASTED;
    this.value = value;
    if (this.finder) this.find(this.finder);
  }

  private find(finder: Finder<N>): void {
    this.problem = undefined;
    this.found = finder.find(this.value);
    this.show();
    this.abort.abort();
    this.pick.busy = false;
    if (this.goStraight(finder)) return;
    clearTimeout(this.typing);
    this.typing = setTimeout(() => void this.ask(finder), this.pasted ? 0 : TYPING_PAUSE);
  }

  private async ask(finder: Finder<N>): Promise<void> {
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.pick.busy = true;
    try {
      await finder.ask(this.value, signal);
      if (signal.aborted) return;
      this.merge(finder);
      this.goStraight(finder);
    } catch (error) {
      if (!signal.aborted && !isAborted(error)) this.fail(error);
    } finally {
      if (!signal.aborted) this.pick.busy = false;
    }
  }

  private fail(error: unknown): void {
    if (this.isDisposed) return;
    const { title, detail } = problemOf(error, l10n.t);
    this.problem = { label: title, detail, alwaysShow: true, iconPath: new ThemeIcon("warning") };
    this.show();
  }

  private redrawSoon(): void {
    this.redraw ??= setTimeout(() => {
      this.redraw = undefined;
      if (this.finder) this.merge(this.finder);
    }, REDRAW_PAUSE);
  }

  private merge(finder: Finder<N>): void {
    this.found = mergeFound(this.found.items, finder.find(this.value));
    this.show();
  }

  private show(): void {
    const { pick, finder } = this;
    const active = pick.activeItems[0]?.node;
    const first = pick.items[0]?.node;
    const items = this.found.items.map((item) => this.itemOf(item));
    pick.title = [this.options.title, ...(finder ? [finder.status()] : [])].join(" · ");
    pick.buttons = (this.options.buttons?.() ?? []).map(titleButton);
    pick.items = [...items, ...this.lastItems()];
    // A person who has moved to a row stays there while more rows come.
    const moved = active && active.uid !== first?.uid;
    const same = moved && items.find(({ node }) => node?.uid === active.uid);
    if (same) pick.activeItems = [same];
  }

  private lastItems(): Item<N>[] {
    const { items, total } = this.found;
    const more: Item<N>[] =
      total > items.length
        ? [
            {
              label: l10n.t(
                "{0} of {1}",
                formatCount(items.length, env.language),
                formatCount(total, env.language),
              ),
              description: l10n.t("Type more to find the others."),
              alwaysShow: true,
            },
          ]
        : [];
    const none: Item<N>[] =
      items.length === 0 && this.value.trim() !== "" && !this.problem
        ? [{ label: l10n.t("Nothing found"), description: this.finder?.status() ?? "", alwaysShow: true }]
        : [];
    return [...more, ...none, ...(this.problem ? [this.problem] : [])];
  }

  private itemOf({ node, label, description, detail, icon }: FoundItem<N>): Item<N> {
    const buttons: ActionButton<N>[] = (this.options.actions ?? []).map((action) => ({
      iconPath: new ThemeIcon(action.icon),
      tooltip: action.tooltip,
      action,
    }));
    const more = detail === undefined ? {} : { detail };
    return { label, description, iconPath: new ThemeIcon(icon), node, buttons, alwaysShow: true, ...more };
  }

  /** A pasted reference leaves nothing to choose. */
  private goStraight(finder: Finder<N>): boolean {
    const [only, ...others] = this.found.items;
    if (!this.pasted || !only || others.length > 0 || !finder.isReference(this.value)) return false;
    this.done(only.node);
    return true;
  }

  private accept(): void {
    const node = this.pick.selectedItems[0]?.node;
    if (node) this.done(node);
  }

  private act({ action }: ActionButton<N>, node: N | undefined): void {
    if (!node) return;
    if (action.closes) this.done(undefined);
    void action.run(node);
  }
}

function titleButton({ icon, tooltip, run }: PickButton): TitleButton {
  return { iconPath: new ThemeIcon(icon), tooltip, run };
}
