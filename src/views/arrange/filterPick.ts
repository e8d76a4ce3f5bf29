import {
  type Disposable,
  l10n,
  type QuickInputButton,
  type QuickPick,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  window,
} from "vscode";
import type { Connection } from "../../accounts/connections";
import { problemOf } from "../../accounts/problem";
import { completeFilter } from "../../estate/filter/completeFilter";
import { selectDevices } from "../../estate/filter/compileFilter";
import { parseFilter } from "../../estate/filter/parseFilter";
import type { Indexing } from "../../estate/estate";
import type { Subscription } from "../../estate/listeners";
import { indexStatus } from "../find/indexStatus";
import { textOf, withoutIcons } from "../names";
import { rowContext } from "../rowContext";
import { NO_FILTER, type TreeFilter } from "./arrangement";
import type { Arrangements, SavedFilter } from "./arrangements";
import { type FilterRow, filterRows } from "./filterItems";

type Item = QuickPickItem & { readonly choose?: () => void; readonly saved?: SavedFilter };

/** Milliseconds between two looks at an index that grows. */
const REDRAW_PAUSE = 500;

const SAVE: QuickInputButton = {
  iconPath: new ThemeIcon("bookmark"),
  tooltip: l10n.t("Save This Filter Under a Name"),
};
const FORGET: QuickInputButton = { iconPath: new ThemeIcon("trash"), tooltip: l10n.t("Delete This Filter") };

/**
 * Lets a person write a filter, with completion and with what is wrong beneath it, or choose a saved one or one of the
 * account's own. The pick is there at once, also while an index is only being made.
 *
 * @returns the filter to apply, or nothing when the person cancelled
 */
export function pickFilter(
  connection: Connection,
  indexing: Promise<Indexing>,
  arrangements: Arrangements,
): Promise<TreeFilter | undefined> {
  return new FilterPick(connection, indexing, arrangements).run();
}

class FilterPick implements Disposable {
  private readonly pick: QuickPick<Item> = window.createQuickPick<Item>();
  private readonly abort = new AbortController();
  private known: Indexing | undefined;
  private subscription: Subscription | undefined;
  private redraw: NodeJS.Timeout | undefined;
  private accountFilters: readonly Item[] = [];
  private done: (filter: TreeFilter | undefined) => void = () => undefined;

  constructor(
    private readonly connection: Connection,
    private readonly indexing: Promise<Indexing>,
    private readonly arrangements: Arrangements,
  ) {}

  run(): Promise<TreeFilter | undefined> {
    const { pick } = this;
    const { filter } = this.arrangements.of(this.connection.account.id);
    pick.placeholder = l10n.t('Such as os:server online:no site:"Acme*" lastSeen>30d -domain:corp');
    pick.value = filter.kind === "expression" ? filter.text : "";
    pick.ignoreFocusOut = true;
    return new Promise((resolve) => {
      this.done = (chosen) => {
        resolve(chosen);
        this.dispose();
      };
      pick.onDidChangeValue(() => this.show());
      pick.onDidAccept(() => pick.selectedItems[0]?.choose?.());
      pick.onDidHide(() => this.done(undefined));
      pick.onDidTriggerItemButton(({ button, item }) => void this.act(button, item));
      pick.show();
      this.show();
      void this.loadAccountFilters();
      void this.indexing.then((indexing) => this.follow(indexing));
    });
  }

  dispose(): void {
    clearTimeout(this.redraw);
    this.subscription?.dispose();
    this.abort.abort();
    this.pick.dispose();
  }

  /** Counts as many devices as are known, while they become more. */
  private follow(indexing: Indexing): void {
    if (this.abort.signal.aborted) return;
    this.known = indexing;
    this.subscription = indexing.fill.onDidChange(() => {
      this.redraw ??= setTimeout(() => {
        this.redraw = undefined;
        this.showInPlace();
      }, REDRAW_PAUSE);
    });
    this.show();
  }

  private show(): void {
    const { pick, known } = this;
    const text = pick.value;
    const context = rowContext();
    const devices = known?.index.devices;
    const suggestions = completeFilter(text, text.length, devices);
    const count = devices && {
      shown: selectDevices(devices, parseFilter(text), context.now).length,
      known: devices.size,
    };
    const rows = filterRows(text, suggestions, count, context);
    const status = known ? [indexStatus(known.index.state, known.fill.state, context)] : [];
    pick.title = [l10n.t("Filter Devices"), ...status].join(" · ");
    const items = rows.map((row) => this.itemOf(row));
    pick.items =
      text.trim() === ""
        ? [...this.choices(), ...under(l10n.t("Fields"), items), ...this.accountFilters]
        : items;
  }

  /** While only counts change, a person who has moved to a row stays there. */
  private showInPlace(): void {
    const { pick } = this;
    const active = pick.activeItems[0]?.label;
    const hasMoved = active !== undefined && active !== pick.items[0]?.label;
    this.show();
    const same = hasMoved ? pick.items.find(({ label }) => label === active) : undefined;
    if (same) pick.activeItems = [same];
  }

  private itemOf(row: FilterRow): Item {
    switch (row.kind) {
      case "apply":
        return {
          label: `$(filter) ${row.label}`,
          detail: withoutIcons(row.detail),
          alwaysShow: true,
          buttons: [SAVE],
          choose: () => this.done({ kind: "expression", text: row.text }),
        };
      case "problem":
        return {
          label: `$(warning) ${withoutIcons(row.label)}`,
          detail: withoutIcons(row.detail),
          alwaysShow: true,
        };
      case "suggestion":
        return {
          label: withoutIcons(row.label),
          description: row.description,
          alwaysShow: true,
          choose: () => {
            this.pick.value = row.text;
            this.show();
          },
        };
    }
  }

  /** What takes one key to choose: no filter, and those that were saved. */
  private choices(): Item[] {
    const { filter } = this.arrangements.of(this.connection.account.id);
    const saved = this.arrangements.saved.map((each): Item => ({
      label: `$(bookmark) ${withoutIcons(each.name)}`,
      description: withoutIcons(each.text),
      buttons: [FORGET],
      saved: each,
      choose: () => this.done({ kind: "expression", text: each.text }),
    }));
    const none: Item[] =
      filter.kind === "none"
        ? []
        : [{ label: l10n.t("$(clear-all) Show All Devices"), choose: () => this.done(NO_FILTER) }];
    return [...none, ...under(l10n.t("Saved"), saved)];
  }

  /** The account's own filters; the platform applies them. */
  private async loadAccountFilters(): Promise<void> {
    const { client } = this.connection;
    const { signal } = this.abort;
    this.pick.busy = true;
    const lists = [
      [l10n.t("Custom Filters of the Account"), "/v2/filter/custom-filters"],
      [l10n.t("Default Filters of the Account"), "/v2/filter/default-filters"],
    ] as const;
    const parts = await Promise.all(
      lists.map(async ([title, path]) => {
        try {
          const rows: FilterFields[] = [];
          for await (const row of client.items(path, { signal })) rows.push(row);
          return under(
            title,
            rows.flatMap((row) => this.accountFilter(row) ?? []),
          );
        } catch (error) {
          const { title: what, detail } = problemOf(error, l10n.t);
          return under(title, [{ label: `$(warning) ${what}`, detail: withoutIcons(detail) }]);
        }
      }),
    );
    if (signal.aborted) return;
    this.accountFilters = parts.flat();
    this.pick.busy = false;
    this.show();
  }

  private accountFilter({ id, name, description }: FilterFields): Item | undefined {
    const label = textOf(name);
    if (typeof id !== "number" || label === undefined) return undefined;
    return {
      label: `$(server-environment) ${withoutIcons(label)}`,
      description: withoutIcons(textOf(description) ?? ""),
      choose: () => this.done({ kind: "platform", filterId: id, name: label }),
    };
  }

  private async act(button: QuickInputButton, item: Item): Promise<void> {
    if (button === FORGET && item.saved) await this.arrangements.forget(item.saved.name);
    if (button !== SAVE) {
      this.show();
      return;
    }
    // Asking for the name takes the pick's place.
    const text = this.pick.value.trim();
    this.done({ kind: "expression", text });
    await this.save(text);
  }

  private async save(text: string): Promise<void> {
    const name = await window.showInputBox({
      title: l10n.t("Save Filter"),
      prompt: text,
      placeHolder: l10n.t("Name of the filter"),
      validateInput: (value) => (value.trim() === "" ? l10n.t("Enter a name.") : undefined),
    });
    if (name !== undefined) await this.arrangements.save({ name: name.trim(), text });
  }
}

interface FilterFields {
  readonly id?: unknown;
  readonly name?: unknown;
  readonly description?: unknown;
}

function under(label: string, items: readonly Item[]): Item[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}
