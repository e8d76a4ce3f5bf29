import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./answer";
import { errorInForm } from "./errorForms";
import { callOf, encode, type Exchange, log, send, sendHead } from "./exchange";
import type { Fault } from "./faults";
import { handle } from "./handler";
import { RateLimiter } from "./rateLimiter";
import { type Peek, type Rewrite, rewritten } from "./rewrites";

/** Makes the right answer to the request. */
export type RightAnswer = () => Promise<Answer>;

const faultPage =
  "<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in to the network</h1></body></html>";
const page: Answer = { status: 200, body: { kind: "text", type: "text/html", text: faultPage } };

/** Long enough for what was sent before to arrive. */
const beforeReset = 25;

/** Answers the request in the way in which it goes wrong. */
export async function strike(exchange: Exchange, fault: Fault, right: RightAnswer): Promise<void> {
  switch (fault.kind) {
    case "reset":
      log(exchange, 0);
      exchange.request.socket.resetAndDestroy();
      return;
    case "resetBody":
      return breakOff(exchange, await right());
    case "hang":
      log(exchange, 0);
      return;
    case "delay":
      await sleep(fault.ms, undefined, { signal: exchange.signal });
      send(exchange, await right());
      return;
    case "drip":
      return drip(exchange, await right(), fault.ms, fault.pieces);
    case "huge":
      return sendHuge(exchange, fault.megabytes, fault.declared === true);
    default:
      send(exchange, await wrongAnswer(exchange, fault, right));
  }
}

type Instead = Exclude<Fault, { kind: "reset" | "resetBody" | "hang" | "delay" | "drip" | "huge" }>;

/** The faults that are nothing but another answer. */
async function wrongAnswer(exchange: Exchange, fault: Instead, right: RightAnswer): Promise<Answer> {
  switch (fault.kind) {
    case "status":
      return given(fault);
    case "error":
      return asError(exchange, fault);
    case "redirect":
      return {
        status: fault.status ?? 302,
        headers: { location: fault.location ?? exchange.request.url ?? "/" },
      };
    case "html":
      return page;
    case "empty":
      return { status: 200 };
    case "noContent":
      return { status: 204 };
    case "truncate":
      return withText(await right(), (text) => text.slice(0, Math.floor(text.length / 2)));
    case "wrongType": {
      const answer = await right();
      const { text } = encode(answer);
      return { ...answer, body: { kind: "text", type: fault.type ?? "text/plain", text } };
    }
    case "rewrite":
      return rewrite(exchange, fault, await right());
  }
}

function given({ status, body, headers = {} }: Extract<Fault, { kind: "status" }>): Answer {
  if (body === undefined) return { status, headers };
  if (typeof body === "string")
    return { status, headers, body: { kind: "text", type: "text/plain", text: body } };
  return { status, headers, body: { kind: "json", value: body } };
}

function asError({ request, options }: Exchange, fault: Extract<Fault, { kind: "error" }>): Answer {
  const path = (request.url ?? "/").replace(/^\/api|\?.*$/g, "");
  const answer = errorInForm(fault.form ?? "standard", fault.status, path, options.now());
  if (fault.retryAfter === undefined) return answer;
  return { ...answer, headers: { "retry-after": String(fault.retryAfter) } };
}

function withText(answer: Answer, change: (text: string) => string): Answer {
  const { text, type } = encode(answer);
  return { ...answer, body: { kind: "text", type, text: change(text) } };
}

function rewrite(exchange: Exchange, fault: Rewrite, answer: Answer): Answer {
  const { body, status } = answer;
  if (body?.kind !== "json" || status >= 300) return answer;
  const url = new URL(exchange.request.url ?? "/", exchange.origin);
  return withText(answer, () => rewritten(body.value, fault, url, peekOf(exchange)));
}

/** Reads with a limiter of its own, so that the account's counts stay those of its requests. */
function peekOf(exchange: Exchange): Peek {
  const { platform } = exchange;
  const uncounted = { ...platform, limiter: new RateLimiter(platform.limiter.options) };
  return (url) => {
    const call = { ...callOf(exchange, ""), url: url.pathname + url.search };
    const { answer } = handle(uncounted, call);
    return answer.body?.kind === "json" ? answer.body.value : undefined;
  };
}

async function breakOff(exchange: Exchange, answer: Answer): Promise<void> {
  const bytes = sendHead(exchange, answer);
  exchange.response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
  exchange.response.flushHeaders();
  await sleep(beforeReset, undefined, { signal: exchange.signal });
  exchange.request.socket.resetAndDestroy();
}

async function drip(exchange: Exchange, answer: Answer, ms: number, pieces = 10): Promise<void> {
  const bytes = sendHead(exchange, answer);
  const { response } = exchange;
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  response.flushHeaders();
  for (let from = 0; from < bytes.length && !response.destroyed; from += size) {
    await sleep(ms, undefined, { signal: exchange.signal });
    response.write(bytes.subarray(from, from + size));
  }
  response.end();
}

const megabyte = 1_000_000;

/** One JSON object with one long text, sent as fast as it is read and never held as a whole. */
async function sendHuge(exchange: Exchange, megabytes: number, declared: boolean): Promise<void> {
  const { response } = exchange;
  const [head, tail] = ['{"filler":"', '"}'];
  const length = head.length + megabytes * megabyte + tail.length;
  log(exchange, 200);
  response.writeHead(200, {
    "content-type": "application/json",
    ...(declared ? { "content-length": length } : {}),
  });
  response.write(head);
  const piece = Buffer.alloc(megabyte, "x");
  for (let sent = 0; sent < megabytes && !response.destroyed; sent++)
    if (!response.write(piece)) await Promise.race([once(response, "drain"), once(response, "close")]);
  response.end(tail);
}
