import type { Translate } from "../../accounts/problem";
import { formatExpectation } from "../language/checks";
import type { Obstacle } from "../language/resolve";
import type { AccountProblem, Check } from "./requestPerformer";

/** Longest value that a sentence quotes. */
const MAX_QUOTED = 120;

/** Why a request cannot be sent as it stands, with what to do. */
export function obstacleText(obstacle: Obstacle, t: Translate): string {
  switch (obstacle.kind) {
    case "noRequest":
      return t("There is no request here. Write a line such as GET /v2/account.");
    case "unknownMethod":
      return t("“{0}” is no method. Use GET, PUT, POST or DELETE.", obstacle.method);
    case "unsafePath":
      return obstacle.message;
    case "unfitValue":
      return t("The value of {0} does not fit into the path. Give it another value.", obstacle.name);
    case "malformed":
      return t("This “@{0}” cannot be understood. Correct it.", obstacle.directive);
    case "unresolved":
      return t("The variable {0} has no value. Write @{0} = value above the request.", obstacle.name);
    case "notCaptured":
      return t(
        "{0} comes from the answer to “{1}”. Send that request first.",
        obstacle.name,
        obstacle.by.name?.text ?? t("an earlier request"),
      );
    case "cycle":
      return t("These variables refer to each other: {0}.", obstacle.names.join(" → "));
  }
}

/** Why no account can be used. */
export function accountProblemText(problem: AccountProblem, t: Translate): string {
  switch (problem.kind) {
    case "signedOut":
      return t("Sign in to Datto RMM first.");
    case "unknown":
      return t(
        "No account is signed in that is called “{0}”. Sign in to it, or change # @account.",
        problem.label,
      );
    case "ambiguous":
      return t(
        "Several accounts are called “{0}”. Write its place behind it: # @account {0} (place).",
        problem.label,
      );
  }
}

/** What an expectation wanted, and what was there instead. */
export function checkText({ expectation, verdict }: Check, t: Translate): string {
  return t("Expected {0}, got {1}.", formatExpectation(expectation), quote(verdict.actual));
}

function quote(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}
