import type { RawResponse } from "../api";

/** What is known of the answer that a document shows. */
export interface ResponseNote {
  /** HTTP status. */
  readonly status: number;
  readonly milliseconds: number;
  /** Length of the body in characters. */
  readonly size: number;
}

interface Kept {
  readonly note: ResponseNote;
  readonly text: string;
}

/** Answers kept at most; the oldest go first. */
const MAX_KEPT = 50;

/** The answers to this window's raw requests, by the address of their document. */
export class Responses {
  private readonly kept = new Map<string, Kept>();
  private count = 0;

  /** A number that no answer of this window has. */
  nextNumber(): number {
    return ++this.count;
  }

  keep(address: string, response: RawResponse): void {
    const { status, milliseconds, text } = response;
    this.kept.delete(address);
    this.kept.set(address, { note: { status, milliseconds, size: text.length }, text });
    const [oldest] = this.kept.keys();
    if (this.kept.size > MAX_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  note(address: string): ResponseNote | undefined {
    return this.kept.get(address)?.note;
  }

  text(address: string): string | undefined {
    return this.kept.get(address)?.text;
  }
}
