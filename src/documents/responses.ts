import type { BudgetState, Method, RawResponse } from "../api";

/** What was asked for. */
export interface AnsweredRequest {
  readonly accountId: string;
  readonly method: Method;
  readonly pathAndQuery: string;
  /** What was sent. */
  readonly body?: string | undefined;
  /** Whether path or query repeat a credential, so that they may stand in no address. */
  readonly isSecret?: boolean;
}

/** The answer to a raw request, as this window keeps it. */
export interface Answer extends AnsweredRequest {
  /** No other answer of this window has it. */
  readonly number: number;
  /** HTTP status. */
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  /** The body itself, where its type says that it is no text. */
  readonly bytes: Uint8Array | undefined;
  readonly milliseconds: number;
  /** Length of the body in bytes. */
  readonly size: number;
  /** Times that the request was sent. */
  readonly attempts: number;
  /** Requests of the account in the window of its rate limit, as known when the answer came. */
  readonly budget: Pick<BudgetState, "used" | "limit">;
  /** When it came, in epoch milliseconds. */
  readonly at: number;
}

/** Answers kept at most, and bytes of them; the oldest go first. */
const MAX_KEPT = 50;
const MAX_BYTES = 128e6;

/** The answers to this window's raw requests: the latest of each document, and all by their number. */
export class Responses {
  private readonly kept = new Map<number, Answer>();
  /** Numbers of the answers of each document, the latest last. */
  private readonly documents = new Map<string, number[]>();
  private count: number;

  /** Numbers go on from the time, so that a document of an earlier window finds no answer of this one. */
  constructor(now: () => number = Date.now) {
    this.count = Math.floor(now() / 1000) % 900_000_000;
  }

  /** A number that no answer of this window has. */
  nextNumber(): number {
    return ++this.count;
  }

  /**
   * Keeps the answer that a document shows from now on.
   *
   * @param address the document's
   */
  keep(
    address: string,
    request: AnsweredRequest,
    response: RawResponse,
    budget: Pick<BudgetState, "used" | "limit">,
    number = this.nextNumber(),
  ): Answer {
    const { accountId, method, pathAndQuery, body, isSecret = false } = request;
    const { status, text, bytes, milliseconds, size, attempts } = response;
    const { used, limit } = budget;
    const answer: Answer = {
      ...{
        accountId,
        method,
        pathAndQuery,
        body,
        isSecret,
        number,
        status,
        text,
        bytes,
        milliseconds,
        size,
        attempts,
      },
      headers: [...response.headers],
      budget: { used, limit },
      at: Date.now(),
    };
    this.kept.set(number, answer);
    this.documents.set(address, [...(this.documents.get(address) ?? []), number]);
    this.prune();
    return answer;
  }

  /** The answer that a document shows. */
  latest(address: string): Answer | undefined {
    return this.numbered(this.documents.get(address)?.at(-1));
  }

  /** The answer that a document showed before its latest. */
  previous(address: string): Answer | undefined {
    return this.numbered(this.documents.get(address)?.at(-2));
  }

  numbered(number: number | undefined): Answer | undefined {
    return number === undefined ? undefined : this.kept.get(number);
  }

  private prune(): void {
    let bytes = 0;
    for (const { size } of this.kept.values()) bytes += size;
    for (const [number, { size }] of this.kept) {
      if (this.kept.size <= MAX_KEPT && (bytes <= MAX_BYTES || this.kept.size === 1)) break;
      this.kept.delete(number);
      bytes -= size;
    }
    for (const [address, numbers] of this.documents) {
      const left = numbers.filter((number) => this.kept.has(number));
      if (left.length === 0) this.documents.delete(address);
      else if (left.length < numbers.length) this.documents.set(address, left);
    }
  }
}
