import type { Method, Operation } from "../../api";
import { closest, distance } from "./distance";
import { expressionsIn } from "./expressions";
import { methodOf } from "./resolve";
import type { Piece, RequestLine } from "./syntax";
import { segmentsOf } from "./target";

/** A value in a path, with the name that the template gives it. */
export interface PathValue {
  readonly name: string;
  readonly piece: Piece;
}

/** What a request line names in the API description. */
export type Match =
  | { readonly kind: "operation"; readonly operation: Operation; readonly values: readonly PathValue[] }
  /** The path is there, but not with this method. */
  | { readonly kind: "otherMethod"; readonly methods: readonly Method[] }
  | { readonly kind: "unknown" }
  /** A variable at the path's beginning decides, or there is no path yet. */
  | { readonly kind: "open" };

interface Entry {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** A path may be wrong by so many letters for each of its segments and still be recognized. */
const SLIPS = 2;

/** The operations of the description, found by what a request line says. */
export class Catalog {
  private readonly byLength = new Map<number, Entry[]>();
  private readonly entries: readonly Entry[];

  constructor(readonly operations: readonly Operation[]) {
    this.entries = operations.map((operation) => ({
      operation,
      segments: operation.path.slice(1).split("/"),
    }));
    for (const entry of this.entries) {
      const known = this.byLength.get(entry.segments.length);
      if (known) known.push(entry);
      else this.byLength.set(entry.segments.length, [entry]);
    }
  }

  match(line: RequestLine): Match {
    const { path } = line;
    if (!path.text.startsWith("/")) return { kind: "open" };
    const segments = segmentsOf(path);
    const found = (this.byLength.get(segments.length) ?? []).filter((entry) => fits(entry, segments));
    // A literal segment says more than a placeholder.
    const sorted = found.toSorted((a, b) => placeholders(a) - placeholders(b));
    const method = methodOf(line);
    const entry = sorted.find(({ operation }) => operation.method === method);
    if (entry) return { kind: "operation", operation: entry.operation, values: valuesOf(entry, segments) };
    return found.length > 0
      ? { kind: "otherMethod", methods: found.map(({ operation }) => operation.method) }
      : { kind: "unknown" };
  }

  /** The operations that a path can become when more is typed, given the segments before the last one. */
  startingWith(method: Method | undefined, before: readonly Piece[]): Operation[] {
    return this.entries
      .filter(({ operation }) => method === undefined || operation.method === method)
      .filter(({ segments }) => segments.length > before.length)
      .filter((entry) => before.every((piece, index) => segmentFits(entry.segments[index], piece)))
      .map(({ operation }) => operation);
  }

  /** Paths that were perhaps meant, the likeliest first, with the values of the written one in their place. */
  meant(line: RequestLine): string[] {
    const segments = segmentsOf(line.path);
    const written = segments.map(({ text }) => text);
    const candidates = (this.byLength.get(segments.length) ?? [])
      .filter(({ operation }) => operation.method === methodOf(line))
      .map(({ segments: wanted }) =>
        wanted.map((each, index) => (isPlaceholder(each) ? written[index] : each)),
      )
      .map((wanted) => ({ wanted, slips: slipsBetween(wanted, written) }))
      .filter(({ slips }) => slips !== undefined && slips > 0)
      .toSorted((a, b) => (a.slips ?? 0) - (b.slips ?? 0));
    return [...new Set(candidates.map(({ wanted }) => `/${wanted.join("/")}`))].slice(0, 3);
  }

  /** The query parameter that was perhaps meant. */
  parameterMeant(operation: Operation, name: string): string | undefined {
    return closest(
      name,
      operation.parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name),
    );
  }
}

function isPlaceholder(segment: string): boolean {
  return segment.startsWith("{");
}

function placeholders({ segments }: Entry): number {
  return segments.filter(isPlaceholder).length;
}

function fits(entry: Entry, segments: readonly Piece[]): boolean {
  return segments.every((piece, index) => segmentFits(entry.segments[index], piece));
}

function segmentFits(wanted: string | undefined, piece: Piece): boolean {
  if (wanted === undefined) return false;
  return isPlaceholder(wanted) ? true : wanted === piece.text || expressionsIn(piece).length > 0;
}

function valuesOf({ segments }: Entry, pieces: readonly Piece[]): PathValue[] {
  return segments.flatMap((segment, index) => {
    const piece = pieces[index];
    return piece && isPlaceholder(segment) ? [{ name: segment.slice(1, -1), piece }] : [];
  });
}

/** How many letters differ; `undefined` when a segment is too far from what it would have to be. */
function slipsBetween(
  wanted: readonly (string | undefined)[],
  written: readonly string[],
): number | undefined {
  const slips = wanted.map((each = "", index) => distance(each, written[index] ?? ""));
  const allowed = wanted.every((each = "", index) => (slips[index] ?? 0) <= Math.max(SLIPS, each.length / 3));
  return allowed ? slips.reduce((sum, each) => sum + each, 0) : undefined;
}
