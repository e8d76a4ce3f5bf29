import { UnsafeHeaderError } from "../../../api/errors";
import { checkHeaders as checkedByClient } from "../../../api/headers";
import { isUsual } from "../resolve";
import type { Header, Line } from "../syntax";
import { type Finding, finding, replacement, type Subject } from "./finding";

/** Headers that may not stand in a file, or that no request takes, and lines that are none. */
export function checkHeaders(subject: Subject): Finding[] {
  const { block, knowledge } = subject;
  const unknown = block.lines.filter(({ kind }) => kind === "unknown");
  return [
    ...block.headers.flatMap((header) => checkHeader(subject, header)),
    ...unknown.map((line) =>
      finding(
        "line",
        "error",
        line,
        knowledge.t(
          "Expected a header, such as {0}, or an empty line before the body.",
          "Accept: application/json",
        ),
      ),
    ),
  ];
}

function checkHeader(subject: Subject, { name, value, start, end }: Header): Finding[] {
  const { t } = subject.knowledge;
  const message = isUsual({ name: name.text, value: value.text }) ? undefined : mistakeIn(name.text, t);
  if (message === undefined) return [];
  return [
    finding("header", "error", { start, end }, message, () => [
      replacement(t("Remove {0}", name.text), wholeLine(subject, start), ""),
    ]),
  ];
}

function mistakeIn(name: string, t: Subject["knowledge"]["t"]): string | undefined {
  if (/^authorization$/i.test(name))
    return t("The token is added when the request is sent. Remove this line: a file must not hold a token.");
  try {
    checkedByClient({ [name]: "" });
    return undefined;
  } catch (error) {
    if (error instanceof UnsafeHeaderError) return error.message;
    throw error;
  }
}

function wholeLine({ block }: Subject, start: number): { start: number; end: number } {
  const line: Line | undefined = block.lines.find((each) => each.start === start);
  return { start, end: (line?.end ?? start) + (line?.lineEnd.length ?? 0) };
}
