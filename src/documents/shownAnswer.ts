import { STATUS_CODES } from "node:http";
import type { ShownText } from "./contents";
import type { ResponsePart } from "./resource";
import type { Answer } from "./responses";
import { isShown, outputText } from "./responseText";
import { type Look, maskInPlace, shownBody } from "./secrets/maskText";

/** What a document shows of an answer. Text in it comes from the server and is shown as plain text. */
export function shownAnswer(answer: Answer, part: ResponsePart, look: Look): ShownText {
  switch (part) {
    case "body":
      return isShown(answer) ? shownBody(answer.text, look) : plain(insteadOfBody(answer));
    case "headers":
      return plain(headersText(answer));
    case "raw":
      return rawText(answer, look);
    case "output": {
      const output = outputText(answer.text);
      return output === undefined ? shownBody(answer.text, look) : plain(output);
    }
  }
}

function plain(text: string): ShownText {
  return { text, secrets: [] };
}

function rawText(answer: Answer, look: Look): ShownText {
  const before = `${headersText(answer)}\n`;
  const { text, secrets } = isShown(answer) ? maskInPlace(answer.text, look) : plain(insteadOfBody(answer));
  return { text: before + text, secrets, jsonLine: before.split("\n").length - 1 };
}

function headersText({ status, headers }: Answer): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  return [`HTTP ${status} ${STATUS_CODES[status] ?? ""}`.trim(), ...lines, ""].join("\n");
}

function insteadOfBody({ bytes, size, headers }: Answer): string {
  const type = headers.find(([name]) => name === "content-type")?.[1] ?? "";
  const kind = bytes === undefined ? "The body is too large for an editor" : "The body is no text";
  return `${kind}: ${[type, `${size} bytes`].filter(Boolean).join(", ")}. Save it with “Save Response As…”.\n`;
}
