import { l10n } from "vscode";
import { type Problem, problemOf } from "../accounts/problem";
import { NoAuditError } from "./noAuditError";

/** The account of a document is not stored. */
export class NotSignedInError extends Error {}

/** The answer to a request that changed something cannot be asked for again. */
export class GoneError extends Error {}

/** Why a document does not hold its resource, in words. */
export function documentProblem(error: unknown): Problem {
  if (error instanceof NotSignedInError) {
    return {
      title: l10n.t("Signed out"),
      detail: l10n.t("Its account is not signed in. Sign in to see the document."),
      remedy: "signIn",
    };
  }
  if (error instanceof GoneError) {
    return {
      title: l10n.t("The answer is gone"),
      detail: l10n.t("It belonged to an earlier window. Send the request again."),
      remedy: "none",
    };
  }
  if (error instanceof NoAuditError) {
    return {
      title: l10n.t("No audit"),
      detail: l10n.t("The platform audits no devices of the class “{0}”.", error.deviceClass),
      remedy: "none",
    };
  }
  return problemOf(error, l10n.t);
}
