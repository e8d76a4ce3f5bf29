import { parseCapture, parseExpectation } from "../checks";
import { DIRECTIVES } from "../directives";
import { closest } from "../distance";
import { fillJson } from "../fill";
import type { Directive } from "../syntax";
import { checkAnswerPath } from "./checkAnswerPath";
import { type Finding, finding, replacement, type Subject } from "./finding";

/** Comments that are meant to say something and cannot be understood. */
export function checkDirectives(subject: Subject): Finding[] {
  return subject.block.directives.flatMap((directive) => checkDirective(subject, directive));
}

function checkDirective(subject: Subject, directive: Directive): Finding[] {
  const { t, accounts } = subject.knowledge;
  const { name, value } = directive;
  const place = value.text === "" ? name : value;
  switch (name.text) {
    case "account":
      if (value.text === "") return [finding("account", "error", name, t("Name an account."))];
      return accounts.length === 0 || accounts.includes(value.text)
        ? []
        : [unknownAccount(value, accounts, t)];
    case "capture":
      return parseCapture(value.text)
        ? checkAnswerPath(subject, directive)
        : [
            finding(
              "capture",
              "error",
              place,
              t("Write a name and a path, such as {0}.", "uid = $.sites[0].uid"),
            ),
          ];
    case "expect":
      return parseExpectation(fillJson(value, () => ({ kind: "text", text: "0" })))
        ? checkAnswerPath(subject, directive)
        : [
            finding(
              "expect",
              "error",
              place,
              t("Write a status or a comparison, such as {0} or {1}.", "200", "$.pageDetails.count > 0"),
            ),
          ];
    default: {
      const meant = closest(name.text, DIRECTIVES);
      const fixes = () =>
        meant === undefined ? [] : [replacement(t("Change to {0}", `@${meant}`), name, meant)];
      const message = t(
        "“@{0}” means nothing here. There are {1}.",
        name.text,
        DIRECTIVES.map((each) => `@${each}`).join(", "),
      );
      return [finding("directive", "hint", name.text === "" ? value : name, message, fixes)];
    }
  }
}

function unknownAccount(
  value: Directive["value"],
  accounts: readonly string[],
  t: Subject["knowledge"]["t"],
): Finding {
  return finding(
    "account",
    "warning",
    value,
    t("No account of the name “{0}” is signed in.", value.text),
    () => accounts.map((label) => replacement(t("Change to {0}", label), value, label)),
  );
}
