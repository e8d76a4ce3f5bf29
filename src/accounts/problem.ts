import type * as vscode from "vscode";
import { ApiError, AuthError, HttpClientError, UnsafeHeaderError, UnsafePathError } from "../api/errors";

/** Translates a sentence; `vscode.l10n.t` in the extension. */
export type Translate = typeof vscode.l10n.t;

/** What a person can do about a problem. */
export type Remedy = "signIn" | "retry" | "none";

/** An error in words: what happened, why, and what to do next. */
export interface Problem {
  /** Short enough for a row of a tree. */
  readonly title: string;
  /** The cause in a sentence or two, with the next step. */
  readonly detail: string;
  readonly remedy: Remedy;
}

/** Puts any error into words. Server text in it is one line and bounded; it must still be shown as plain text. */
export function problemOf(error: unknown, t: Translate): Problem {
  if (error instanceof AuthError) {
    return { title: t("The platform refuses the key"), detail: error.message, remedy: "signIn" };
  }
  if (error instanceof HttpClientError) return connectionProblem(error, t);
  if (error instanceof ApiError) return apiProblem(error, t);
  if (error instanceof UnsafePathError) {
    return { title: t("The path was not sent"), detail: error.message, remedy: "none" };
  }
  if (error instanceof UnsafeHeaderError) {
    return { title: t("The request was not sent"), detail: error.message, remedy: "none" };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { title: t("Something went wrong"), detail, remedy: "retry" };
}

function connectionProblem(error: HttpClientError, t: Translate): Problem {
  const title = connectionTitle(error, t);
  return { title, detail: error.message, remedy: "retry" };
}

function connectionTitle(error: HttpClientError, t: Translate): string {
  switch (error.kind) {
    case "dns":
    case "refused":
    case "network":
      return t("The platform cannot be reached");
    case "tls":
      return t("The connection is not trusted");
    case "timeout":
      return t("The platform does not answer");
    case "aborted":
      return t("Cancelled");
    case "protocol":
      return t("The answer cannot be read");
  }
}

function apiProblem(error: ApiError, t: Translate): Problem {
  const status = String(error.status);
  switch (error.kind) {
    case "forbidden":
      return {
        title: t("No permission"),
        detail: t(
          "{0} Ask an administrator of the account for the security level that allows it.",
          sentence(error),
        ),
        remedy: "retry",
      };
    case "blocked":
      return {
        title: t("Blocked for a while"),
        detail: t("{0} Wait at least five minutes before you try again.", sentence(error)),
        remedy: "retry",
      };
    case "rateLimited":
      return {
        title: t("The rate limit is used up"),
        detail:
          error.retryAfter === undefined
            ? t("All tools of the account share its limit. Wait a minute and try again.")
            : t(
                "All tools of the account share its limit. Wait {0} seconds and try again.",
                error.retryAfter,
              ),
        remedy: "retry",
      };
    case "notFound":
      return { title: t("Not found"), detail: sentence(error), remedy: "retry" };
    case "conflict":
      return { title: t("Changed by somebody else"), detail: sentence(error), remedy: "retry" };
    case "badRequest":
      return {
        title: t("The platform refuses the request ({0})", status),
        detail: sentence(error),
        remedy: "retry",
      };
    case "server":
      return {
        title: t("The platform failed ({0})", status),
        detail: t("{0} Try again in a while.", sentence(error)),
        remedy: "retry",
      };
  }
}

function sentence({ message }: ApiError): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}
