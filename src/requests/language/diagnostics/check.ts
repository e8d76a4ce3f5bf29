import type { Match } from "../catalog";
import type { Knowledge } from "../knowledge";
import type { RequestDocument } from "../syntax";
import { Names } from "../variables";
import { checkBody } from "./checkBody";
import { checkDirectives } from "./checkDirectives";
import { checkHeaders } from "./checkHeaders";
import { checkRequestLine } from "./checkRequestLine";
import { checkVariables } from "./checkVariables";
import type { Finding, Subject } from "./finding";

/** Everything that is wrong or doubtful in a document, in its order. */
export function check(document: RequestDocument, knowledge: Knowledge): Finding[] {
  const names = new Names(document);
  return document.blocks.flatMap((block) => {
    const match: Match = block.request ? knowledge.catalog.match(block.request) : { kind: "open" };
    return checkBlock({ document, block, names, knowledge, match });
  });
}

function checkBlock(subject: Subject): Finding[] {
  return [checkVariables, checkDirectives, checkRequestLine, checkHeaders, checkBody]
    .flatMap((look) => look(subject))
    .toSorted((a, b) => a.start - b.start);
}
