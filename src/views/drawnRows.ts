import { isDeepStrictEqual } from "node:util";
import type { Node } from "./nodes";

/** What has to be drawn again: some rows with what is below them, or everything. */
export type Redraw = { readonly kind: "all" } | { readonly kind: "rows"; readonly rows: Node[] };

const TOP = "";

interface Family {
  readonly parent: Node | undefined;
  readonly children: readonly Node[];
  /** When they were drawn, in epoch milliseconds. */
  readonly at: number;
}

/**
 * Remembers which rows are drawn below which, so that a change redraws only the rows that look different. VS Code draws
 * a row again only for the very object it was given; the newest data of that row are kept beside it.
 */
export class DrawnRows {
  private readonly families = new Map<string, Family>();
  private readonly parents = new Map<string, Node | undefined>();
  private readonly newest = new Map<string, Node>();

  constructor(
    /** What a row shows at a time in epoch milliseconds, as something to compare. */
    private readonly looks: (node: Node, at: number) => unknown,
    private readonly now: () => number = Date.now,
  ) {}

  /** Remembers the rows below a row, or at the top. Gives them with the objects of before where nothing has changed. */
  keep(parent: Node | undefined, nodes: readonly Node[]): Node[] {
    const children = nodes.map((node) => {
      const before = this.newest.get(node.id);
      return before && isDeepStrictEqual(before, node) ? before : node;
    });
    const before = this.families.get(parent?.id ?? TOP);
    this.families.set(parent?.id ?? TOP, { parent, children, at: this.now() });
    const staying = new Set(children.map(({ id }) => id));
    for (const { id } of before?.children ?? []) if (!staying.has(id)) this.forget(id, parent);
    for (const child of children) {
      this.newest.set(child.id, child);
      this.parents.set(child.id, parent);
    }
    return children;
  }

  /**
   * Compares the rows below a row as they are drawn with what they are now. Nothing has to be drawn where they were
   * never drawn.
   *
   * @param parentId id of the row above, or nothing for those at the top
   */
  compare(parentId: string | undefined, nodes: readonly Node[]): Redraw {
    const family = this.families.get(parentId ?? TOP);
    if (!family) return { kind: "rows", rows: [] };
    const drawn = family.children;
    const sameRows = drawn.length === nodes.length && drawn.every(({ id }, at) => id === nodes[at]?.id);
    if (!sameRows) return family.parent ? { kind: "rows", rows: [family.parent] } : { kind: "all" };
    const now = this.now();
    const rows = drawn.filter((row, at) => {
      const [before, after] = [this.current(row), nodes[at] ?? row];
      this.newest.set(row.id, after);
      return (
        !isDeepStrictEqual(before, after) ||
        !isDeepStrictEqual(this.looks(before, family.at), this.looks(after, now))
      );
    });
    return { kind: "rows", rows };
  }

  /** The newest data of a row. */
  current<N extends Node>(node: N): N {
    return (this.newest.get(node.id) as N | undefined) ?? node;
  }

  /** The row that another one stands below. */
  parentOf({ id }: Node): Node | undefined {
    return this.parents.get(id);
  }

  /** The rows of an account that have rows below them. */
  withRowsBelow(accountId: string): Node[] {
    return [...this.families.values()].flatMap(({ parent }) =>
      parent?.accountId === accountId ? [parent] : [],
    );
  }

  /** A row that is drawn, by its id: the very object that VS Code was given. */
  given(id: string): Node | undefined {
    const family = this.families.get(this.parents.get(id)?.id ?? TOP);
    return family?.children.find((row) => row.id === id);
  }

  /** A row that is gone from below its parent is forgotten with everything below it. */
  private forget(id: string, parent: Node | undefined): void {
    if (this.parents.get(id)?.id !== parent?.id) return;
    const family = this.families.get(id);
    this.families.delete(id);
    this.parents.delete(id);
    this.newest.delete(id);
    for (const child of family?.children ?? []) this.forget(child.id, family?.parent);
  }
}
