import assert from "node:assert/strict";
import { problemOf, type Remedy, type Translate } from "../../../src/accounts/problem";
import {
  ApiError,
  type ApiErrorKind,
  AuthError,
  HttpClientError,
  type HttpClientErrorKind,
  UnsafePathError,
} from "../../../src/api";
import { english } from "../support/english";

const apiError = (kind: ApiErrorKind, status: number, retryAfter?: number) =>
  new ApiError("The reason", { kind, status, path: "/v2/account", retryAfter });

const client = (kind: HttpClientErrorKind) => new HttpClientError(kind, "What happened.");

const cases: readonly [error: unknown, title: string, detail: RegExp, remedy: Remedy][] = [
  [new AuthError("badKey", "No such key."), "The platform refuses the key", /^No such key\.$/, "signIn"],
  [new AuthError("revoked", "Gone."), "The platform refuses the key", /^Gone\.$/, "signIn"],
  [client("dns"), "The platform cannot be reached", /^What happened\.$/, "retry"],
  [client("refused"), "The platform cannot be reached", /^What happened\.$/, "retry"],
  [client("network"), "The platform cannot be reached", /^What happened\.$/, "retry"],
  [client("tls"), "The connection is not trusted", /^What happened\.$/, "retry"],
  [client("timeout"), "The platform does not answer", /^What happened\.$/, "retry"],
  [client("aborted"), "Cancelled", /^What happened\.$/, "retry"],
  [client("protocol"), "The answer cannot be read", /^What happened\.$/, "retry"],
  [apiError("badRequest", 400), "The platform refuses the request (400)", /^The reason\.$/, "retry"],
  [apiError("forbidden", 403), "No permission", /^The reason\. Ask an administrator/, "retry"],
  [apiError("blocked", 403), "Blocked for a while", /five minutes/, "retry"],
  [apiError("notFound", 404), "Not found", /^The reason\.$/, "retry"],
  [apiError("conflict", 409), "Changed by somebody else", /^The reason\.$/, "retry"],
  [apiError("rateLimited", 429), "The rate limit is used up", /Wait a minute/, "retry"],
  [apiError("rateLimited", 429, 17), "The rate limit is used up", /Wait 17 seconds/, "retry"],
  [apiError("rateLimited", 429, 0), "The rate limit is used up", /Wait 0 seconds/, "retry"],
  [apiError("server", 502), "The platform failed (502)", /^The reason\. Try again/, "retry"],
  [new UnsafePathError("It leads away."), "The path was not sent", /^It leads away\.$/, "none"],
  [new Error("Odd"), "Something went wrong", /^Odd$/, "retry"],
  ["just text", "Something went wrong", /^just text$/, "retry"],
  [undefined, "Something went wrong", /^undefined$/, "retry"],
  [null, "Something went wrong", /^null$/, "retry"],
];

describe("problem", () => {
  for (const [error, title, detail, remedy] of cases) {
    it(`calls ${String(error)} “${title}”`, () => {
      const problem = problemOf(error, english);
      assert.equal(problem.title, title);
      assert.match(problem.detail, detail);
      assert.equal(problem.remedy, remedy);
    });
  }

  it("does not end a sentence twice", () => {
    for (const message of ["Done.", "Really?", "No!", "Cut…"]) {
      const error = new ApiError(message, { kind: "notFound", status: 404, path: "/" });
      assert.equal(problemOf(error, english).detail, message);
    }
  });

  it("never hands a server's words to the translation as the sentence", () => {
    const sentences: unknown[] = [];
    const spy = ((sentence: string, ...values: (string | number)[]) => {
      sentences.push(sentence);
      return english(sentence, ...values);
    }) as Translate;
    const message = "{0} {1} %s $(zap) [link](command:evil)";
    for (const [kind, status] of [
      ["forbidden", 403],
      ["blocked", 403],
      ["server", 500],
      ["notFound", 404],
    ] as const)
      assert.ok(problemOf(new ApiError(message, { kind, status, path: "/" }), spy).detail.includes(message));
    assert.ok(sentences.every((sentence) => !String(sentence).includes("evil")));
  });
});
