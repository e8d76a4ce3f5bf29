import { STATUS_CODES } from "node:http";

/** What a request is answered with. A missing body is an empty one. */
export interface Answer {
  readonly status: number;
  readonly body?: Body;
  readonly headers?: Readonly<Record<string, string>>;
}

/** JSON, or text with its content type. */
export type Body =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "text"; readonly type: string; readonly text: string };

/** A JSON answer. */
export const json = (value: unknown, status = 200): Answer => ({ status, body: { kind: "json", value } });

/** The answer of writes that return nothing: the real platform sends status 200 with an empty body. */
export const done: Answer = { status: 200 };

/** The real platform's standard error: the path is the route's template. */
export function errorAnswer(status: number, path: string, timestamp: number): Answer {
  return json({ timestamp, status, error: STATUS_CODES[status] ?? "Error", path }, status);
}

/** The error form used for requests whose content cannot be used. */
export const errorMessage = (message: string, status = 400): Answer =>
  json({ errorMessage: message }, status);

/** Ends the handling of a request with an error answer. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** Sent as `errorMessage`; without it the standard error is sent. */
    readonly reason?: string,
  ) {
    super(reason ?? `Status ${status}`);
  }
}

/** Refuses with 404 when the value is missing. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Refusal(404);
  return value;
}
