import type { Translate } from "../../accounts/problem";
import { operationOf } from "../operationOf";
import type { RawRequest } from "../rawRequest";

/** The one request that destroys the credentials it is sent with. */
const RESET_API_KEYS = "/v2/user/resetApiKeys";

/** Whether a request ends the API key that it is sent with. */
export function resetsApiKeys({ method, pathAndQuery }: RawRequest): boolean {
  return method === "POST" && operationOf(method, pathAndQuery)?.operation.path === RESET_API_KEYS;
}

/** What a request that is not a `GET` does, in words. */
export function effectOf(request: RawRequest, t: Translate): string {
  if (resetsApiKeys(request)) {
    return t(
      "This ends the API key that you are signed in with, everywhere it is used. The new key is shown once, in the answer.",
    );
  }
  const described = operationOf(request.method, request.pathAndQuery);
  if (described) return t("{0}. This changes the account's live data.", described.operation.summary);
  return request.method === "DELETE"
    ? t("This removes live data of the account.")
    : t("This changes live data of the account.");
}
