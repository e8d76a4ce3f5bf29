import { wordsOf } from "./shellWords";

/** What a `curl` command would send. */
export interface CurlCommand {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string | undefined;
  /** Whether it says who sends it, by a user name or a token of its own. */
  readonly signsIn: boolean;
}

/** Short options with a value, by the long ones that mean the same. */
const SHORT: Readonly<Record<string, string>> = {
  X: "request",
  H: "header",
  d: "data",
  G: "get",
  I: "head",
  u: "user",
  b: "cookie",
  T: "upload-file",
};

/** Short options whose value means nothing here. */
const SHORT_WITH_VALUE = "XHdubTAeocCDEFKmPQrtUwxYyz";

/** Long options whose value means nothing here. */
const IGNORED_WITH_VALUE =
  /^(user-agent|referer|output|cookie-jar|connect-timeout|max-time|retry|retry-delay|retry-max-time|proxy|proxy-user|cacert|cert|key|ciphers|resolve|interface|limit-rate|write-out|range|form|form-string|dump-header|config|max-redirs|tls-max|stderr|trace|trace-ascii|pinnedpubkey|noproxy|dns-servers|rate|aws-sigv4|upload-file|socks5|socks5-hostname|unix-socket)$/;

interface Draft {
  method: string | undefined;
  url: string | undefined;
  readonly headers: { readonly name: string; readonly value: string }[];
  readonly data: string[];
  toQuery: boolean;
  signsIn: boolean;
}

type Option = (draft: Draft, value: string) => void;

const OPTIONS: Readonly<Record<string, Option>> = {
  request: (draft, value) => (draft.method = value.toUpperCase()),
  url: (draft, value) => (draft.url ??= value),
  header: (draft, value) => addHeader(draft, value),
  data: (draft, value) => draft.data.push(value.replace(/^@.*$/s, "")),
  "data-ascii": (draft, value) => draft.data.push(value),
  "data-binary": (draft, value) => draft.data.push(value),
  "data-raw": (draft, value) => draft.data.push(value),
  "data-urlencode": (draft, value) => draft.data.push(urlEncoded(value)),
  json: (draft, value) => draft.data.push(value),
  user: (draft) => (draft.signsIn = true),
  "oauth2-bearer": (draft) => (draft.signsIn = true),
  cookie: (draft) => (draft.signsIn = true),
};

const FLAGS: Readonly<Record<string, (draft: Draft) => void>> = {
  get: (draft) => (draft.toQuery = true),
  head: (draft) => (draft.method ??= "HEAD"),
};

/** Whether a text is a `curl` command, perhaps behind a prompt. */
export function looksLikeCurl(text: string): boolean {
  return /^\s*(?:[$>%]\s+|PS[^\n>]*>\s*)?curl(?:\.exe)?\s+\S/.test(text);
}

/** Reads a `curl` command, or gives `undefined` when it is none or has no address. */
export function parseCurl(text: string): CurlCommand | undefined {
  if (!looksLikeCurl(text)) return undefined;
  const command = text.replace(/^\s*(?:[$>%]\s+|PS[^\n>]*>\s*)?/, "");
  const [, ...words] = wordsOf(command);
  const draft: Draft = {
    method: undefined,
    url: undefined,
    headers: [],
    data: [],
    toQuery: false,
    signsIn: false,
  };
  while (words.length > 0) readWord(draft, words);
  return draft.url === undefined ? undefined : finished(draft, draft.url);
}

function readWord(draft: Draft, words: string[]): void {
  const word = words.shift() ?? "";
  if (word.startsWith("--")) readLong(draft, word.slice(2), words);
  else if (/^-[a-zA-Z#0-9]/.test(word)) readShort(draft, word.slice(1), words);
  else if (word !== "-" && word !== "") draft.url ??= word;
}

function readLong(draft: Draft, name: string, words: string[]): void {
  const option = OPTIONS[name];
  if (option) option(draft, words.shift() ?? "");
  else if (FLAGS[name]) FLAGS[name](draft);
  else if (IGNORED_WITH_VALUE.test(name)) words.shift();
}

/** Several letters can stand together; the value of the last one right behind it. */
function readShort(draft: Draft, letters: string, words: string[]): void {
  for (let index = 0; index < letters.length; index++) {
    const letter = letters.charAt(index);
    const name = SHORT[letter] ?? "";
    if (FLAGS[name]) FLAGS[name](draft);
    if (!SHORT_WITH_VALUE.includes(letter)) continue;
    const rest = letters.slice(index + 1);
    const value = rest === "" ? (words.shift() ?? "") : rest;
    OPTIONS[name]?.(draft, value);
    return;
  }
}

function addHeader(draft: Draft, written: string): void {
  const [, name, value = ""] = /^([^:;]+)[:;][ \t]*(.*)$/s.exec(written) ?? [];
  if (name !== undefined) draft.headers.push({ name: name.trim(), value: value.trim() });
}

/** `content`, `=content`, `name=content`; names are encoded by whoever wrote them. */
function urlEncoded(value: string): string {
  const [, name = "", content = ""] = /^([^=]*=)?(.*)$/s.exec(value) ?? [];
  return (name === "=" ? "" : name) + encodeURIComponent(content.replace(/\p{Surrogate}/gu, "\ufffd"));
}

function finished({ method, url, headers, data, toQuery, signsIn }: Draft, address: string): CurlCommand {
  const content = data.length > 0 ? data.join("&") : undefined;
  const withQuery = toQuery && content !== undefined;
  return {
    method: method ?? (content !== undefined && !toQuery ? "POST" : "GET"),
    url: withQuery ? `${address}${address.includes("?") ? "&" : "?"}${content}` : (url ?? address),
    headers,
    body: withQuery ? undefined : content,
    signsIn: signsIn || headers.some(({ name }) => /^(proxy-)?authorization$|^cookie$/i.test(name)),
  };
}
