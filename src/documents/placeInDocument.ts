import { type Lines, readLine, textOf } from "./language/jsonLine";

/** Where a line stands, in words that survive a change of other lines: the keys and rows that lead to it. */
export type Place = readonly string[];

/** Members that tell one row of a list from the others. */
const IDENTITIES = ["uid", "alertUid", "id", "name", "hostname"];

/** Lines that are looked at to tell a row from the others. */
const REACH = 40;

/** Where a line stands. The way up goes through brackets of less and less indentation. */
export function placeOf(lines: Lines, line: number): Place {
  const place: string[] = [];
  let indent = Infinity;
  for (let at = Math.min(line, lines.lineCount - 1); at >= 0 && indent > 0; at--) {
    const read = readLine(lines.lineAt(at));
    const isSelf = place.length === 0 && at === line;
    if (read.indent >= indent || (!isSelf && read.opens === undefined)) continue;
    indent = read.indent;
    place.unshift(textOf(read.key) ?? rowName(lines, at, read.indent));
  }
  return place;
}

/** The line of a place, or of the nearest place around it that is still there. */
export function lineOf(lines: Lines, place: Place, fallback: number): number {
  let found = -1;
  let depth = 0;
  const indents: number[] = [];
  for (let line = 0; line < lines.lineCount && depth < place.length; line++) {
    const read = readLine(lines.lineAt(line));
    const outer = indents.at(-1) ?? -1;
    if (read.isClosing && read.indent <= outer) break;
    if (read.indent <= outer || read.isClosing) continue;
    if (depth > 0 && read.indent > innerIndent(lines, found)) continue;
    const name = textOf(read.key) ?? rowName(lines, line, read.indent);
    if (name !== place[depth]) continue;
    found = line;
    indents.push(read.indent);
    depth++;
  }
  return found < 0 ? Math.min(fallback, lines.lineCount - 1) : found;
}

function innerIndent(lines: Lines, opener: number): number {
  return opener + 1 < lines.lineCount ? readLine(lines.lineAt(opener + 1)).indent : 0;
}

/** What tells a bracket without a key from its neighbours. */
function rowName(lines: Lines, line: number, indent: number): string {
  const text = lines.lineAt(line).trim();
  if (!text.startsWith("{")) return text;
  const inner = innerIndent(lines, line);
  const names = new Map<string, string>();
  for (let at = line + 1; at < lines.lineCount && at <= line + REACH; at++) {
    const read = readLine(lines.lineAt(at));
    if (read.indent <= indent) break;
    const key = textOf(read.key);
    if (
      key !== undefined &&
      read.value &&
      read.indent === inner &&
      IDENTITIES.includes(key) &&
      !names.has(key)
    )
      names.set(key, read.value.raw);
  }
  const identity = IDENTITIES.find((name) => names.has(name));
  return identity === undefined ? text : `${identity} ${names.get(identity) ?? ""}`;
}
