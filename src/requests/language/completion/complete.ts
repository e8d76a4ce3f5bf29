import type { Knowledge } from "../knowledge";
import { blockAt, lineAt } from "../parse";
import type { Block, Line, RequestDocument } from "../syntax";
import { Names } from "../variables";
import { completeBody, completeWholeBody } from "./completeBody";
import { completeDirective } from "./completeDirective";
import { completeExpression } from "./completeExpression";
import { completeHeader } from "./completeHeader";
import { completeQuery, completeQueryLine } from "./completeQuery";
import { completeNewLine, completeRequestLine } from "./completeRequestLine";
import type { Completion } from "./completion";

/** A place in a document where something is to be completed. */
export interface Place {
  readonly document: RequestDocument;
  readonly block: Block;
  readonly line: Line;
  readonly offset: number;
  readonly knowledge: Knowledge;
  readonly names: Names;
}

/** Everything that can be written at an offset of a document. */
export function complete(document: RequestDocument, offset: number, knowledge: Knowledge): Completion[] {
  const block = blockAt(document, offset);
  const line = lineAt(document.lines, offset);
  if (!block || !line) return [];
  const place: Place = {
    document,
    block,
    line,
    offset: Math.min(offset, line.end),
    knowledge,
    names: new Names(document),
  };
  return completeExpression(place) ?? completeLine(place);
}

function completeLine(place: Place): Completion[] {
  switch (place.line.kind) {
    case "separator":
    case "variable":
      return [];
    case "comment":
    case "directive":
      return completeDirective(place);
    case "request":
      return isInQuery(place) ? completeQuery(place) : completeRequestLine(place);
    case "query":
      return completeQuery(place);
    case "header":
    case "unknown":
      return [...completeHeader(place), ...completeQueryLine(place)];
    case "body":
      return completeBody(place);
    case "blank":
      return completeBlank(place);
  }
}

function isInQuery({ block, offset }: Place): boolean {
  const { path } = block.request ?? {};
  return path !== undefined && offset > path.end;
}

/** What a blank line can become depends on what stands above it. */
function completeBlank(place: Place): Completion[] {
  const { block, line } = place;
  const above = block.lines[block.lines.indexOf(line) - 1];
  const { request, body } = block;
  if (!request || line.start < request.start) return completeNewLine(place);
  if (body && line.start > body.start && line.start < body.end) return completeBody(place);
  if (body) return [];
  const inHead = above !== undefined && ["request", "query", "header", "unknown"].includes(above.kind);
  return inHead ? [...completeHeader(place), ...completeQueryLine(place)] : completeWholeBody(place);
}
