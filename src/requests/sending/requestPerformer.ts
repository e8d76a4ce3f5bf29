import type { RawResponse } from "../../api";
import type { Account } from "../../accounts/account";
import type { Connection } from "../../accounts/connections";
import { maskSecrets } from "../../documents/secrets/maskSecrets";
import { accountsNamed } from "../accountLabels";
import { type Answer, capture, type Expectation, judge, type Verdict } from "../language/checks";
import { accountOf } from "../language/directives";
import { parse } from "../language/parse";
import { type Obstacle, resolve, type ResolvedRequest } from "../language/resolve";
import type { Block, RequestDocument } from "../language/syntax";
import { Names } from "../language/variables";
import type { RawRequest } from "../rawRequest";
import type { RequestSender, Sent, ShowSending } from "./requestSender";
import { asksForSecret } from "./typedSecrets";

/** What performing a request of a file led to. */
export type Outcome =
  | AnsweredRequest
  /** The person did not answer a question, or did not confirm. */
  | { readonly kind: "declined" }
  | { readonly kind: "blocked"; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: "noAccount"; readonly problem: AccountProblem };

export interface AnsweredRequest {
  readonly kind: "answered";
  readonly request: RawRequest;
  readonly connection: Connection;
  readonly sent: Sent;
  readonly checks: readonly Check[];
}

/** An expectation, and how it came out. */
export interface Check {
  readonly expectation: Expectation;
  readonly verdict: Verdict;
}

/** Why no account can be used for a request. */
export type AccountProblem =
  | { readonly kind: "signedOut" }
  | { readonly kind: "unknown"; readonly label: string }
  | { readonly kind: "ambiguous"; readonly label: string };

/** The accounts that a file can name. */
export interface AccountSource {
  readonly active: () => Connection | undefined;
  readonly list: () => Promise<readonly Account[]>;
  readonly connect: (id: string) => Promise<Connection | undefined>;
}

/** A request with all values in place. */
interface FilledIn {
  readonly request: ResolvedRequest;
  /** What a person typed unseen. */
  readonly secrets: readonly string[];
}

/** Asks a person for the value of a prompt; `undefined` when they cancelled. */
export type AskValue = (prompt: string, connection: Connection) => Promise<string | undefined>;

export interface PerformOptions {
  /** Values that earlier requests captured; those of this one are added. */
  readonly captured: Map<string, unknown>;
  readonly showSending: ShowSending;
}

/** Performs requests of files: finds the account, fills in the variables, sends, captures and compares. */
export class RequestPerformer {
  constructor(
    private readonly accounts: AccountSource,
    private readonly sender: RequestSender,
    private readonly ask: AskValue,
    private readonly secretUdfs: () => ReadonlySet<number> = () => new Set(),
  ) {}

  /** @throws what `RequestSender.send` throws */
  async perform(text: string, index: number, options: PerformOptions): Promise<Outcome> {
    const document = parse(text);
    const block = document.blocks[index];
    if (!block?.request) return blockedAt(block ?? { start: 0, end: 0 });
    const connection = await this.connectionFor(document, block);
    if ("kind" in connection) return { kind: "noAccount", problem: connection };
    const ready = await this.fillIn(document, block, connection, options.captured);
    if ("kind" in ready) return ready;
    const request = rawRequestOf(ready.request);
    const { name, captures, expectations } = ready.request;
    const { secrets } = ready;
    const { showSending } = options;
    const sent = await this.sender.send(request, connection, { name, secrets, showSending });
    if (!sent) return { kind: "declined" };
    const answer = answerOf(sent.response);
    for (const [name, value] of capture(captures, answer)) {
      if (value === undefined) options.captured.delete(name);
      else options.captured.set(name, value);
    }
    const checks = expectations.map((expectation) => ({
      expectation,
      verdict: this.judge(expectation, answer),
    }));
    return { kind: "answered", request, connection, sent, checks };
  }

  /** What was there instead of what was wanted is shown and kept by VS Code, so secrets in it are bullets. */
  private judge(expectation: Expectation, answer: Answer): Verdict {
    const { value: json } = maskSecrets(answer.json, this.secretUdfs());
    return { ...judge(expectation, { ...answer, json }), holds: judge(expectation, answer).holds };
  }

  private async connectionFor(document: RequestDocument, block: Block): Promise<Connection | AccountProblem> {
    const label = accountOf(document, block)?.value.text;
    if (label === undefined) return this.accounts.active() ?? { kind: "signedOut" };
    const [found, ...others] = accountsNamed(await this.accounts.list(), label);
    if (!found) return { kind: "unknown", label };
    if (others.length > 0) return { kind: "ambiguous", label };
    return (await this.accounts.connect(found.id)) ?? { kind: "unknown", label };
  }

  private async fillIn(
    document: RequestDocument,
    block: Block,
    connection: Connection,
    captured: ReadonlyMap<string, unknown>,
  ): Promise<FilledIn | Exclude<Outcome, AnsweredRequest>> {
    const answers = new Map<string, string>();
    const names = new Names(document);
    for (;;) {
      const resolution = resolve(document, block, { captured, answers }, names);
      switch (resolution.kind) {
        case "ready":
          return { request: resolution.request, secrets: secretsAmong(answers) };
        case "blocked":
          return resolution;
        case "asking":
          for (const prompt of resolution.prompts) {
            const value = await this.ask(prompt, connection);
            if (value === undefined) return { kind: "declined" };
            answers.set(prompt, value);
          }
      }
    }
  }
}

function blockedAt(span: { readonly start: number; readonly end: number }): Outcome {
  return { kind: "blocked", obstacles: [{ kind: "noRequest", span }] };
}

function secretsAmong(answers: ReadonlyMap<string, string>): string[] {
  return [...answers].filter(([prompt]) => asksForSecret(prompt)).map(([, value]) => value);
}

function rawRequestOf({ method, pathAndQuery, body, headers }: ResolvedRequest): RawRequest {
  return {
    method,
    pathAndQuery,
    ...(body === undefined ? {} : { body }),
    ...(headers.length === 0
      ? {}
      : { headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])) }),
  };
}

function answerOf({ status, text }: RawResponse): Answer {
  try {
    return { status, json: JSON.parse(text) as unknown };
  } catch {
    return { status, json: undefined };
  }
}
