import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { ShownText } from "../contents";
import { formatJson } from "../format";
import { BULLETS, maskSecrets, type Secret } from "./maskSecrets";

/** How a text is written, and what of it is bullets beside what always is. */
export interface Look {
  readonly indent: string;
  /** Ordinals from 1 to 300. */
  readonly secretUdfs: ReadonlySet<number>;
}

/** A value as a document shows it. */
export function shownValue(value: unknown, { indent, secretUdfs }: Look): ShownText {
  const masked = maskSecrets(value, secretUdfs);
  return { text: formatJson(masked.value, indent), secrets: masked.secrets };
}

/** Text as a document shows it: formatted when it is JSON, and as it came when it is not. */
export function shownBody(text: string, look: Look): ShownText {
  try {
    return shownValue(JSON.parse(text), look);
  } catch {
    return { text, secrets: [] };
  }
}

/** Text as it came, but for the bullets. */
export function maskInPlace(text: string, look: Look): ShownText {
  const { indent, secretUdfs } = look;
  const parsed = parse(text);
  if (!parsed) return { text, secrets: [] };
  const { value, secrets } = maskSecrets(parsed.value, secretUdfs);
  if (value === parsed.value) return { text, secrets };
  const masked = replace(text, secrets);
  const isComplete = JSON.stringify(parse(masked)?.value) === JSON.stringify(value);
  return { text: isComplete ? masked : formatJson(value, indent), secrets };
}

/** A document with other bullets: those that are no longer wanted give way to their values. */
export function maskAgain({ text, secrets }: ShownText, look: Look): ShownText {
  const value: unknown = JSON.parse(text);
  for (const { path, value: secret } of secrets) putAt(value, path, secret);
  return shownValue(value, look);
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function replace(text: string, secrets: readonly Secret[]): string {
  const tree = parseTree(text);
  const nodes = secrets.flatMap(({ path }) => (tree && findNodeAtLocation(tree, [...path])) ?? []);
  let masked = text;
  for (const { offset, length } of nodes.sort((one, other) => other.offset - one.offset))
    masked = masked.slice(0, offset) + JSON.stringify(BULLETS) + masked.slice(offset + length);
  return masked;
}

function putAt(root: unknown, path: Secret["path"], value: unknown): void {
  const name = path.at(-1);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (held, key) => (typeof held === "object" && held !== null ? Reflect.get(held, key) : undefined),
      root,
    );
  if (typeof holder === "object" && holder !== null && name !== undefined) Reflect.set(holder, name, value);
}
