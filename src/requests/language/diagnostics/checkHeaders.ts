import type { Header, Line } from "../syntax";
import { type Finding, finding, replacement, type Subject } from "./finding";

/** What belongs to the account, and is added when a request is sent. */
const OF_THE_ACCOUNT = ["authorization", "proxy-authorization", "cookie", "host"];

/** Headers that are sent with every request anyway. */
const USUAL = ["accept", "content-type"];

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

function checkHeader(subject: Subject, { name, start, end }: Header): Finding[] {
  const { t } = subject.knowledge;
  const known = name.text.toLowerCase();
  const remove = () => [replacement(t("Remove {0}", name.text), wholeLine(subject, start), "")];
  if (OF_THE_ACCOUNT.includes(known)) {
    const message = t(
      "{0} is added from the account when the request is sent. Remove it: a file must not hold it.",
      name.text,
    );
    return [finding("secret", "error", { start, end }, message, remove)];
  }
  if (USUAL.includes(known)) return [];
  return [
    finding("header", "hint", { start, end }, t("The API takes no {0}; it is not sent.", name.text), remove),
  ];
}

function wholeLine({ block }: Subject, start: number): { start: number; end: number } {
  const line: Line | undefined = block.lines.find((each) => each.start === start);
  return { start, end: (line?.end ?? start) + (line?.lineEnd.length ?? 0) };
}
