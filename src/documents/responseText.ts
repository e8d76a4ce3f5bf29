import { fieldsOf } from "../api/fields";
import { isJson } from "./format";
import type { Answer } from "./responses";

/** Bytes above which an editor is no place for a body. */
const MAX_SHOWN = 20e6;

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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
