import type { Answer } from "./answer";
import type { WriteBucket } from "./rateLimiter";

/** Methods the platform knows. */
export type Method = "GET" | "PUT" | "POST" | "DELETE";

/** One request as a route sees it. */
export interface Call {
  readonly template: string;
  /** Path parameters by name, decoded. */
  readonly params: ReadonlyMap<string, string>;
  /** The path below `/api`, as requested. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly bodyText: string;
  /** The server's own address, without a path. */
  readonly origin: string;
  readonly now: number;
}

/** One operation of the platform. */
export interface Route {
  readonly method: Method;
  readonly template: string;
  readonly answer: (call: Call) => Answer;
  /** Answers without a token. */
  readonly open?: true;
  /** The write bucket this operation counts in, beside the account's total. */
  readonly bucket?: WriteBucket;
}

/** A read operation. */
export const get = (template: string, answer: Route["answer"]): Route => ({
  method: "GET",
  template,
  answer,
});

/** What the router finds for a path. */
export type Match =
  | { readonly kind: "route"; readonly route: Route; readonly params: ReadonlyMap<string, string> }
  | { readonly kind: "otherMethods"; readonly template: string }
  | { readonly kind: "nothing" };

const isParameter = (segment: string) => segment.startsWith("{");

function parametersOf(template: readonly string[], path: readonly string[]) {
  const params = new Map<string, string>();
  for (const [place, segment] of template.entries()) {
    const given = path[place];
    if (given === undefined || given === "") return undefined;
    if (isParameter(segment)) params.set(segment.slice(1, -1), decodeSegment(given));
    else if (segment !== given) return undefined;
  }
  return params;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Finds the route of a path; literal segments win over parameters. */
export class Router {
  readonly #bySize = new Map<number, { readonly route: Route; readonly segments: readonly string[] }[]>();

  constructor(routes: readonly Route[]) {
    const literalsFirst = routes.map((route) => ({ route, segments: route.template.slice(1).split("/") }));
    literalsFirst.sort((one, other) => rank(one.segments).localeCompare(rank(other.segments)));
    for (const entry of literalsFirst) {
      const size = entry.segments.length;
      this.#bySize.set(size, [...(this.#bySize.get(size) ?? []), entry]);
    }
  }

  match(method: string, path: string): Match {
    const given = path.slice(1).split("/");
    let template: string | undefined;
    for (const { route, segments } of this.#bySize.get(given.length) ?? []) {
      const params = parametersOf(segments, given);
      if (params === undefined) continue;
      if (route.method === method) return { kind: "route", route, params };
      template ??= route.template;
    }
    return template === undefined ? { kind: "nothing" } : { kind: "otherMethods", template };
  }
}

const rank = (segments: readonly string[]) =>
  segments.map((segment) => (isParameter(segment) ? "1" : "0")).join("");
