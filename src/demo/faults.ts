/** A way in which a request goes wrong. */
export type Fault =
  | {
      readonly kind: "status";
      readonly status: number;
      /** Text is sent as it is, anything else as JSON. */
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** A web page with status 200, as proxies and sign-in portals send. */
  | { readonly kind: "html" }
  /** The connection breaks without an answer. */
  | { readonly kind: "reset" }
  /** No answer until the platform is closed. */
  | { readonly kind: "hang" }
  /** The right answer, late. */
  | { readonly kind: "delay"; readonly ms: number }
  /** The right status with the first half of the body. */
  | { readonly kind: "truncate" }
  /** Status 200 with no body. */
  | { readonly kind: "empty" };

/** Which requests a fault meets. */
export interface FaultRule {
  /** Any method when left out. */
  readonly method?: string;
  /** Tested on path and query, `/api` included; any path when left out. */
  readonly path?: RegExp;
  /** How often it strikes; 1 when left out, `Infinity` for always. */
  readonly times?: number;
  readonly fault: Fault;
}

/** The faults that wait for their requests, in the order in which they were added. */
export class Faults {
  #rules: { readonly rule: FaultRule; left: number }[] = [];

  add(rule: FaultRule): void {
    this.#rules.push({ rule, left: rule.times ?? 1 });
  }

  clear(): void {
    this.#rules = [];
  }

  /** The first fault that meets this request; it is used up by one. */
  take(method: string, url: string): Fault | undefined {
    const entry = this.#rules.find(({ rule, left }) => left > 0 && meets(rule, method, url));
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
