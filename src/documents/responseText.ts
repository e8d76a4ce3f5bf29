import { STATUS_CODES } from "node:http";
import { fieldsOf } from "../api/fields";
import { formatBody, isJson } from "./format";
import type { ResponsePart } from "./resource";
import type { Answer } from "./responses";

/** Bytes above which an editor is no place for a body. */
const MAX_SHOWN = 20e6;

/** What a document shows of an answer. Text in it comes from the server and is shown as plain text. */
export function textOf(answer: Answer, part: ResponsePart, indent: string): string {
  switch (part) {
    case "body":
      return isShown(answer) ? formatBody(answer.text, indent) : insteadOfBody(answer);
    case "headers":
      return headersText(answer);
    case "raw":
      return `${headersText(answer)}\n${isShown(answer) ? answer.text : insteadOfBody(answer)}`;
    case "output":
      return outputText(answer.text) ?? answer.text;
  }
}

/** Whether an answer's body is JSON, or nothing; anything else is shown as text. */
export function isJsonAnswer({ text }: Pick<Answer, "text">): boolean {
  return text.trim() === "" || isJson(text);
}

/** Whether the body can be read in an editor. */
export function isShown({ bytes, size }: Pick<Answer, "bytes" | "size">): boolean {
  return bytes === undefined && size <= MAX_SHOWN;
}

/**
 * The output of a job as the device wrote it: the platform answers with a list of one entry for each component
 * (`componentName`, `stdData`).
 *
 * @returns `undefined` when the answer is no output of a job
 */
export function outputText(text: string): string | undefined {
  const entries = parsed(text);
  if (!Array.isArray(entries) || entries.length === 0) return undefined;
  const outputs = entries.map((entry) => fieldsOf(entry));
  if (!outputs.every((entry) => "stdData" in entry)) return undefined;
  const [only] = outputs;
  if (only && outputs.length === 1) return dataOf(only);
  return outputs
    .map((entry) => {
      const { componentName } = entry;
      const name = typeof componentName === "string" ? componentName : "?";
      return `==> ${name} <==\n${dataOf(entry)}`;
    })
    .join("\n");
}

function dataOf({ stdData }: Readonly<Record<string, unknown>>): string {
  return typeof stdData === "string" ? stdData : "";
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
