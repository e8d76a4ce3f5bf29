import type { LogOutputChannel } from "vscode";
import type { Exchange, Observer } from "../api";
import { decoded } from "../api/decoded";
import { SECRET_NAME } from "./secretNames";

/** Writes one line per HTTP exchange. An exchange holds no header, no body and no credential. */
export function logExchanges(log: Pick<LogOutputChannel, "info" | "warn">): Observer {
  return (exchange) => {
    const failed = typeof exchange.outcome === "string" || exchange.outcome >= 400;
    if (failed && exchange.outcome !== "aborted") log.warn(formatExchange(exchange));
    else log.info(formatExchange(exchange));
  };
}

/** Such as `GET /v2/account/sites?page=0 · 200 · 143 ms · 12.4 kB`. */
export function formatExchange({ method, path, outcome, milliseconds, size }: Exchange): string {
  const parts = [`${method} ${withoutSecrets(path)}`, String(outcome), `${Math.round(milliseconds)} ms`];
  if (typeof outcome === "number") parts.push(formatSize(size));
  return parts.join(" · ");
}

/** A path with query as a person may have written it: what is called a secret there is not for the log. */
function withoutSecrets(pathAndQuery: string): string {
  return pathAndQuery.replace(/([?&])([^=&]*)=[^&]*/g, (whole, before: string, name: string) =>
    SECRET_NAME.test(decoded(name)) ? `${before}${name}=***` : whole,
  );
}

/** A size in people's units, such as `12.4 kB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [value, unit] = bytes < 1e6 ? [bytes / 1e3, "kB"] : [bytes / 1e6, "MB"];
  return `${value.toFixed(1)} ${unit}`;
}
