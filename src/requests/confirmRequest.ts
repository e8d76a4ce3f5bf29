import { l10n, window } from "vscode";
import { placeOf } from "../accounts/account";
import type { Connection } from "../accounts/connections";
import type { RawRequest } from "./composeRequest";

/** The one request that destroys the credentials it is sent with. */
const RESET_API_KEYS = /^\/v2\/user\/resetapikeys\/?$/i;

/** Asks before anything that is not a `GET` is sent, naming the account, the request and its effect. */
export async function confirmRequest(request: RawRequest, { account }: Connection): Promise<boolean> {
  if (request.method === "GET") return true;
  const send = l10n.t("Send {0}", request.method);
  const answer = await window.showWarningMessage(
    l10n.t("Send {0} {1}?", request.method, request.pathAndQuery),
    {
      modal: true,
      detail: [effectOf(request), targetOf(account.name, placeOf(account.source))].join("\n\n"),
    },
    send,
  );
  return answer === send;
}

/** What a request that is not a `GET` does, in words. */
export function effectOf({ method, pathAndQuery, operation }: RawRequest): string {
  const [path = ""] = pathAndQuery.split("?");
  if (RESET_API_KEYS.test(decoded(path))) {
    return l10n.t(
      "This ends the API key that you are signed in with, everywhere it is used. The new key is shown once, in the answer.",
    );
  }
  if (operation) return l10n.t("{0}. This changes the account's live data.", operation.summary);
  return method === "DELETE"
    ? l10n.t("This removes live data of the account.")
    : l10n.t("This changes live data of the account.");
}

function targetOf(name: string, place: string): string {
  return l10n.t("Account: {0} ({1})", name, place);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
