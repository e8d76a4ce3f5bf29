import { type Random, randomOf, purpose } from "./random";

/** The forms in which an error's body is known to come. */
export type ErrorForm =
  "standard" | "errorMessage" | "message" | "oauth" | "error" | "detail" | "text" | "html" | "block" | "none";

/** What an answer that is otherwise right can be turned into. */
export type Change =
  /** `nextPageUrl` names another host: `origin`, or one that does not exist. */
  | "nextPageElsewhere"
  /** `nextPageUrl` leads back to the first page. */
  | "cycle"
  /** The first row comes again as the page's last. */
  | "duplicateRows"
  /** Between two pages `by` rows were added in front, or taken away when it is below zero. Default 1. */
  | "shiftedPages"
  /** The rows of the first page on every page. */
  | "sameRows"
  /** No rows, though there is a next page. */
  | "emptyPages"
  /** The first row is a text instead of an object. */
  | "badRow"
  /** The rows alone, without what surrounds them. */
  | "noEnvelope"
  /** Every property of every row is null. */
  | "nullEverywhere"
  /** Values that no list of known values holds. */
  | "unknownEnums"
  /** Times that are none. */
  | "badDates"
  /** Numbers as text and numeric text as numbers. */
  | "swappedNumbers"
  /** Properties nobody has described. */
  | "extraFields"
  /** One more property that nests `depth` arrays. Default 10000. */
  | "deepJson";

/** A way in which a request goes wrong. */
export type Fault =
  | {
      readonly kind: "status";
      readonly status: number;
      /** Text is sent as it is, anything else as JSON. */
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** An error as the platform sends it, in one of its forms; the standard one when left out. */
  | {
      readonly kind: "error";
      readonly status: number;
      readonly form?: ErrorForm;
      /** Seconds of a `Retry-After` header. */
      readonly retryAfter?: number;
    }
  /** To the location, or to the request's own address when left out; with status 302 when left out. */
  | { readonly kind: "redirect"; readonly location?: string; readonly status?: number }
  /** A web page with status 200, as proxies and sign-in portals send. */
  | { readonly kind: "html" }
  /** The connection breaks without an answer. */
  | { readonly kind: "reset" }
  /** The connection breaks after the headers and half of the body. */
  | { readonly kind: "resetBody" }
  /** No answer until the platform is closed. */
  | { readonly kind: "hang" }
  /** The right answer, late. */
  | { readonly kind: "delay"; readonly ms: number }
  /** The right answer, its body in pieces (10 when left out) with a pause before each. */
  | { readonly kind: "drip"; readonly ms: number; readonly pieces?: number }
  /** The right status with the first half of the body. */
  | { readonly kind: "truncate" }
  /** Status 200 with no body. */
  | { readonly kind: "empty" }
  /** Status 204, though a body is due. */
  | { readonly kind: "noContent" }
  /** The right body under another content type, `text/plain` when left out. */
  | { readonly kind: "wrongType"; readonly type?: string }
  /** JSON of this many megabytes, its length told in advance only when `declared`. */
  | { readonly kind: "huge"; readonly megabytes: number; readonly declared?: boolean }
  /** The right answer with a changed structure; answers that are no JSON stay as they are. */
  | {
      readonly kind: "rewrite";
      readonly change: Change;
      readonly origin?: string;
      readonly by?: number;
      readonly depth?: number;
    };

/** Which requests a fault meets. */
export interface FaultRule {
  /** Any method when left out. */
  readonly method?: string;
  /** Tested on path and query, `/api` included; any path when left out. */
  readonly path?: RegExp;
  /** How often it strikes, `Infinity` for always. When left out, 1, or always when there is a rate. */
  readonly times?: number;
  /** The share of the requests it meets that it strikes, from 0 to 1; 1 when left out. */
  readonly rate?: number;
  readonly fault: Fault;
}

/** A rule and how often it may still strike. */
export interface WaitingFault {
  readonly rule: FaultRule;
  readonly left: number;
}

/** The faults that wait for their requests, in the order in which they were added. */
export class Faults {
  #rules: { readonly rule: FaultRule; left: number }[] = [];
  readonly #random: Random;

  /** The same seed gives the same choice of requests for rules with a rate. */
  constructor(seed = 1) {
    this.#random = randomOf(seed, purpose.fault, 0);
  }

  /** The rules that can still strike. */
  get waiting(): readonly WaitingFault[] {
    return this.#rules.filter(({ left }) => left > 0);
  }

  add(rule: FaultRule): void {
    const left = rule.times ?? (rule.rate === undefined ? 1 : Number.POSITIVE_INFINITY);
    this.#rules.push({ rule, left });
  }

  clear(): void {
    this.#rules = [];
  }

  /** The first fault that strikes this request; it is used up by one. */
  take(method: string, url: string): Fault | undefined {
    const entry = this.#rules.find(
      ({ rule, left }) => left > 0 && meets(rule, method, url) && this.#random.chance(rule.rate ?? 1),
    );
    if (entry === undefined) return undefined;
    entry.left -= 1;
    return entry.rule.fault;
  }
}

function meets({ method, path }: FaultRule, requestMethod: string, url: string): boolean {
  if (method !== undefined && method.toUpperCase() !== requestMethod) return false;
  // String.search ignores the state that `g` and `y` keep, so a rule strikes the same way each time.
  return path === undefined || url.search(path) >= 0;
}
