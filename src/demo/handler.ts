import { type Answer, errorAnswer, errorMessage, Refusal } from "./answer";
import { blockPage, tooMany } from "./errorForms";
import type { RateLimiter, Verdict } from "./rateLimiter";
import type { Route, Router } from "./router";
import type { Tokens } from "./tokens";

/** One request, read in full. */
export interface IncomingCall {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly authorization: string | undefined;
  readonly bodyText: string;
  readonly origin: string;
  readonly now: number;
}

/** An answer and how long the platform takes over it. */
export interface TimedAnswer {
  readonly answer: Answer;
  readonly delayMs: number;
}

/** What the platform's answers depend on. */
export interface Platform {
  readonly router: Router;
  readonly tokens: Tokens;
  readonly limiter: RateLimiter;
}

const tokenPath = "/auth/oauth/token";

const atOnce = (answer: Answer): TimedAnswer => ({ answer, delayMs: 0 });

/** Answers one request: block, token, limit, then the operation. */
export function handle(platform: Platform, call: IncomingCall): TimedAnswer {
  const { method, now } = call;
  const url = new URL(call.url, call.origin);
  if (platform.limiter.isBlocked(now)) return atOnce(blockPage);
  if (url.pathname === tokenPath)
    return atOnce(
      method === "POST"
        ? platform.tokens.answer(call.authorization, call.bodyText, now)
        : errorAnswer(405, tokenPath, now),
    );
  if (!url.pathname.startsWith("/api/")) return atOnce(errorAnswer(404, url.pathname, now));

  const path = url.pathname.slice("/api".length);
  const match = platform.router.match(method, path);
  if (match.kind === "route" && match.route.open === true)
    return atOnce(run(match, call, path, url.searchParams));
  if (!platform.tokens.admits(call.authorization, now)) return atOnce(errorAnswer(401, path, now));
  switch (match.kind) {
    case "nothing":
      return atOnce(errorMessage(`No static resource ${path.slice(1)}.`, 404));
    case "otherMethods":
      return atOnce(errorAnswer(405, match.template, now));
    case "route":
      return limited(take(platform.limiter, match.route, now), () =>
        run(match, call, path, url.searchParams),
      );
  }
}

function take(limiter: RateLimiter, { method, bucket }: Route, now: number): Verdict {
  if (method === "GET") return limiter.take({ kind: "read" }, now);
  return limiter.take(bucket === undefined ? { kind: "write" } : { kind: "write", bucket }, now);
}

function limited(verdict: Verdict, answer: () => Answer): TimedAnswer {
  switch (verdict.kind) {
    case "blocked":
      return atOnce(blockPage);
    case "refused":
      return atOnce(tooMany(verdict.retryAfterSeconds));
    case "pass":
      return { answer: answer(), delayMs: verdict.delayMs };
  }
}

function run(
  { route, params }: { readonly route: Route; readonly params: ReadonlyMap<string, string> },
  { bodyText, origin, now }: IncomingCall,
  path: string,
  query: URLSearchParams,
): Answer {
  const { template } = route;
  try {
    return route.answer({ template, params, path, query, bodyText, origin, now });
  } catch (error) {
    if (!(error instanceof Refusal)) return errorAnswer(500, template, now);
    return error.reason === undefined
      ? errorAnswer(error.status, template, now)
      : errorMessage(error.reason, error.status);
  }
}
