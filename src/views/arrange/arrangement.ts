import { fieldsOf } from "../../api/fields";
import { type Grouping, GROUPINGS } from "../../estate/arrange/grouping";
import { SORT_KEYS, type Sorting } from "../../estate/arrange/sorting";

/** Which devices of an account the view shows. */
export type TreeFilter =
  | { readonly kind: "none" }
  /** An expression of the filter language. */
  | { readonly kind: "expression"; readonly text: string }
  /** One of the account's own filters, which the platform applies. */
  | { readonly kind: "platform"; readonly filterId: number; readonly name: string };

/** How the view shows an account. */
export interface Arrangement {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  readonly filter: TreeFilter;
}

export const BY_NAME: Sorting = { by: "name", descending: false };
export const NO_FILTER: TreeFilter = { kind: "none" };
export const PLAIN: Arrangement = { grouping: "site", sorting: BY_NAME, filter: NO_FILTER };

/** Whether the rows are the account's sites with all their devices, so that no index is needed. */
export function isPlain({ grouping, filter }: Arrangement): boolean {
  return grouping === "site" && filter.kind === "none";
}

/** Reads what an earlier window has kept. What cannot be read is as at the beginning. */
export function readArrangement(value: unknown): Arrangement {
  const { grouping, sorting, filter } = fieldsOf(value);
  return {
    grouping: GROUPINGS.find((known) => known === grouping) ?? PLAIN.grouping,
    sorting: readSorting(sorting),
    filter: readFilter(filter),
  };
}

function readSorting(value: unknown): Sorting {
  const { by, descending } = fieldsOf(value);
  const key = SORT_KEYS.find((known) => known === by);
  return key ? { by: key, descending: descending === true } : BY_NAME;
}

function readFilter(value: unknown): TreeFilter {
  const { kind, text, filterId, name } = fieldsOf(value);
  if (kind === "expression" && typeof text === "string" && text.trim() !== "") return { kind, text };
  if (kind === "platform" && typeof filterId === "number" && typeof name === "string")
    return { kind, filterId, name };
  return NO_FILTER;
}
