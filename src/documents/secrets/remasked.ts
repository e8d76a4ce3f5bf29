import type { Uri } from "vscode";
import { addressOf } from "../address";
import type { Content, ShownText } from "../contents";
import { presentLook } from "../fetchDocument";
import type { Responses } from "../responses";
import { shownAnswer } from "../shownAnswer";
import { maskAgain } from "./maskText";

/** A document with what the person wants to be bullets now; missing where nothing is other than it was. */
export function remasked(uri: Uri, content: Content, responses: Responses): ShownText | undefined {
  const before = new TextDecoder().decode(content.bytes);
  const shown = withBullets(uri, { ...content, text: before }, responses);
  return shown && shown.text !== before ? shown : undefined;
}

function withBullets(uri: Uri, shown: ShownText, responses: Responses): ShownText | undefined {
  const resource = addressOf(uri)?.resource;
  switch (resource?.kind) {
    case undefined:
      return undefined;
    case "read":
    case "readText":
    case "response":
    case "responsePart": {
      const kept =
        "number" in resource ? responses.numbered(resource.number) : responses.latest(uri.toString());
      const part = resource.kind === "responsePart" ? resource.part : "body";
      return kept && shownAnswer(kept, part, presentLook());
    }
    default:
      return maskAgain(shown, presentLook());
  }
}
