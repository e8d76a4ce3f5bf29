/** One step of a path: a property's name or an array's index. */
export type Step = string | number;

const STEP = /\.([\p{L}_$@][\p{L}\p{N}_$@-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\[('(?:[^'\\]|\\.)*')\]/uy;

/**
 * Reads a path into JSON: `$.sites[0].uid`, `$["@class"]`, `$['a b'][0]`.
 *
 * @returns its steps from the root, or `undefined` when it is no such path
 */
export function parseJsonPath(text: string): readonly Step[] | undefined {
  const path = readJsonPath(text);
  return path?.length === text.length ? path.steps : undefined;
}

/** A path at the beginning of a text. */
export interface ReadPath {
  readonly steps: readonly Step[];
  /** Where each step ends. */
  readonly ends: readonly number[];
  /** How long all of it is. */
  readonly length: number;
}

/** Reads the path that a text begins with. */
export function readJsonPath(text: string): ReadPath | undefined {
  if (!text.startsWith("$")) return undefined;
  const steps: Step[] = [];
  const ends: number[] = [];
  const step = new RegExp(STEP);
  step.lastIndex = 1;
  let length = 1;
  for (let match = step.exec(text); match; match = step.exec(text)) {
    const [, name, index, double, single] = match;
    const key = name ?? (index === undefined ? unquote(double ?? single ?? "") : Number(index));
    if (key === undefined) return undefined;
    steps.push(key);
    length = step.lastIndex;
    ends.push(length);
  }
  return { steps, ends, length };
}

/** Writes a path as `parseJsonPath` reads it. */
export function formatJsonPath(steps: readonly Step[]): string {
  return `$${steps.map(formatStep).join("")}`;
}

function formatStep(step: Step): string {
  if (typeof step === "number") return `[${step}]`;
  return /^[\p{L}_$@][\p{L}\p{N}_$@-]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

function unquote(quoted: string): string | undefined {
  const json = quoted.startsWith("'")
    ? `"${quoted.slice(1, -1).replace(/\\'|"/g, (found) => (found === '"' ? '\\"' : "'"))}"`
    : quoted;
  try {
    return JSON.parse(json) as string;
  } catch {
    return undefined;
  }
}

/**
 * Follows a path into a value.
 *
 * @returns the value found, which can be `null`; `undefined` when there is none
 */
export function valueAt(root: unknown, steps: readonly Step[]): unknown {
  let value = root;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<Step, unknown>)[step];
  }
  return value;
}
