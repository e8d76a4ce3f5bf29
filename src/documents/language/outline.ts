import { type Lines, readLine, textOf } from "./jsonLine";

/** A list or one of its rows, by name. */
export interface OutlineItem {
  readonly name: string;
  readonly isList: boolean;
  /** First and last line. */
  readonly line: number;
  readonly end: number;
  readonly children: readonly OutlineItem[];
}

/** Members that name a row, the best first. */
const NAMES = [
  "hostname",
  "name",
  "title",
  "displayName",
  "deviceName",
  "username",
  "diskIdentifier",
  "instance",
  "label",
  "variable",
  "action",
  "priority",
];

const MAX_NAME = 200;

interface Open {
  readonly bracket: "{" | "[";
  readonly line: number;
  readonly key: string | undefined;
  readonly children: OutlineItem[];
  /** Place in `NAMES` of what names the row so far. */
  rank: number;
  name: string | undefined;
}

/** The lists of a document with their rows by name, where VS Code's own outline counts them. */
export function outlineOf(lines: Lines): OutlineItem[] {
  const root: OutlineItem[] = [];
  const open: Open[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.lineAt(line);
    const last = lastOf(text);
    if (last === "{" || last === "[") open.push(opened(text, line, last));
    else if (last === "}" || last === "]") close(text, line);
    else if (open.at(-1)?.bracket === "{") nameRow(open.at(-1), text);
  }
  return root;

  function close(text: string, line: number): void {
    if (!/^\s*[}\]]/.test(text)) return;
    const closed = open.pop();
    if (!closed) return;
    const parent = open.at(-1);
    const item = itemOf(closed, parent, line);
    const place = open.findLast(({ bracket }) => bracket === "[")?.children ?? root;
    if (item) place.push(item);
    else place.push(...closed.children);
  }
}

/** A list with a name of its own, or a row of a list. Other objects are no items: their lists stand for them. */
function itemOf(closed: Open, parent: Open | undefined, end: number): OutlineItem | undefined {
  const { bracket, key, name, line, children } = closed;
  if (bracket === "[") {
    const isNamed = key !== undefined && children.length > 0;
    return isNamed ? { name: key, isList: true, line, end, children } : undefined;
  }
  if (parent?.bracket !== "[" || name === undefined) return undefined;
  return { name, isList: false, line, end, children };
}

function opened(text: string, line: number, bracket: "{" | "["): Open {
  const key = textOf(readLine(text).key);
  return { bracket, line, key, children: [], rank: NAMES.length, name: undefined };
}

function nameRow(row: Open | undefined, text: string): void {
  if (!row) return;
  const start = text.length - text.trimStart().length;
  const rank = NAMES.findIndex(
    (name) => text.startsWith(name, start + 1) && text[start + name.length + 1] === '"',
  );
  if (rank < 0 || rank >= row.rank) return;
  const name = textOf(readLine(text).value)?.trim();
  if (name === undefined || name === "") return;
  row.rank = rank;
  row.name = name.slice(0, MAX_NAME);
}

/** The last character that is neither white space nor a comma. */
function lastOf(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (character !== "," && character !== " " && character !== "\t" && character !== "\r") return character;
  }
  return "";
}
