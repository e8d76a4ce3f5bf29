import { SECRET_NAME } from "../../accounts/secretNames";
import { decoded } from "../../api/decoded";
import { operationOf } from "../operationOf";
import type { RawRequest } from "../rawRequest";
import { MAX_BODY } from "./historyEntry";

/** Stands in the place of a secret. */
export const MASK = "***";

/** Operations whose bodies carry values that may be secrets, with the names of the fields that hold them. */
const SECRET_BODIES: readonly (readonly [path: RegExp, field: RegExp])[] = [
  [/\/variable(\/|$)/, /^value$/i],
  [/\/quickjob$/, /^value$/i],
  [/^\/v2\/device\/[^/]+\/udf$/, /./],
  [/^\/v3\/device\/[^/]+\/udf$/, /value$/i],
  [/\/settings\/proxy$/, /^(username|password)$/i],
];

export interface Masked {
  readonly request: Pick<RawRequest, "method" | "pathAndQuery" | "body">;
  /** Whether anything of the request was left out. */
  readonly masked: boolean;
}

/**
 * The request as it may be kept: without headers, without values that may be secrets, without a body that is too long or
 * cannot be read.
 *
 * @param holdsSecret tells whether a text repeats a credential of the account; such a text is not kept at all
 */
export function maskRequest(request: RawRequest, holdsSecret: (text: string) => boolean): Masked {
  const { method } = request;
  const target = maskTarget(request.pathAndQuery, holdsSecret);
  const body = maskBody(request, holdsSecret);
  return {
    request: { method, pathAndQuery: target, ...(body === undefined ? {} : { body }) },
    masked: target !== request.pathAndQuery || !isSameBody(body, request.body),
  };
}

function maskTarget(pathAndQuery: string, holdsSecret: (text: string) => boolean): string {
  const [path = "", ...rest] = pathAndQuery.split("?");
  const hidden = (text: string) => (holdsSecret(text) ? MASK : text);
  const safePath = holdsSecret(path) ? path.split("/").map(hidden).join("/") : path;
  if (rest.length === 0) return holdsSecret(safePath) ? MASK : safePath;
  const query = rest
    .join("?")
    .split("&")
    .map((part) => {
      const at = part.indexOf("=");
      const name = at < 0 ? part : part.slice(0, at);
      if (at >= 0 && (SECRET_NAME.test(decoded(name)) || holdsSecret(part.slice(at + 1))))
        return `${hidden(name)}=${MASK}`;
      return hidden(part);
    });
  const whole = `${safePath}?${query.join("&")}`;
  return holdsSecret(whole) ? MASK : whole;
}

function maskBody(
  { method, pathAndQuery, body }: RawRequest,
  holdsSecret: (text: string) => boolean,
): string | undefined {
  if (body === undefined || body.trim() === "" || body.length > MAX_BODY) return undefined;
  const path = operationOf(method, pathAndQuery)?.operation.path ?? pathAndQuery.split("?")[0] ?? "";
  const field = SECRET_BODIES.find(([pattern]) => pattern.test(path))?.[1];
  const isSecret = (name: string) => SECRET_NAME.test(name) || field?.test(name) === true;
  try {
    const value: unknown = JSON.parse(body);
    const text = JSON.stringify(maskValue(value, isSecret), undefined, 2);
    return holdsSecret(text) || holdsSecret(JSON.stringify(value)) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Masks every value that is not empty and stands under a secret's name, whatever its type. */
function maskValue(value: unknown, isSecret: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => maskValue(each, isSecret));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]: [string, unknown]) => {
      const isEmpty = each === null || each === "";
      return [name, isSecret(name) && !isEmpty ? MASK : maskValue(each, isSecret)];
    }),
  );
}

/** A body whose spaces alone changed says the same. */
function isSameBody(kept: string | undefined, sent = ""): boolean {
  if (kept === undefined) return sent.trim() === "";
  try {
    return JSON.stringify(JSON.parse(kept)) === JSON.stringify(JSON.parse(sent));
  } catch {
    return false;
  }
}
