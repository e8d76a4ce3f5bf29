import { parse } from "./language/parse";
import type { Block } from "./language/syntax";

/** One request of a file. */
export interface FileRequest {
  /** Its block's place in the file, from 0. */
  readonly index: number;
  /** Its name, or else method and path. */
  readonly title: string;
  readonly method: string;
  /** Line of its request line, from 0. */
  readonly line: number;
  /** Offset of its request line. */
  readonly offset: number;
}

/** The requests of a file, in its order. */
export function requestsIn(text: string): FileRequest[] {
  const { blocks, lines } = parse(text);
  const lineAt = new Map(lines.map(({ start }, line) => [start, line]));
  return blocks.flatMap((block) => {
    const { request, index } = block;
    if (!request) return [];
    const offset = request.start;
    return [
      {
        ...{ index, offset },
        title: blockTitle(block),
        method: request.method?.text.toUpperCase() ?? "GET",
        line: lineAt.get(offset) ?? 0,
      },
    ];
  });
}

/** What a request is called: its name, or else its method and path. */
function blockTitle({ name, request }: Block): string {
  const own = name?.text.trim();
  if (own !== undefined && own !== "") return own;
  return request ? `${request.method?.text ?? "GET"} ${request.path.text}`.trim() : "";
}
