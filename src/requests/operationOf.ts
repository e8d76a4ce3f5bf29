import type { Method, Operation } from "../api";
import { decoded } from "../api/decoded";
import { operations } from "../api/generated/operations";

/** The operation of the description that a request is, with the values of its path. */
export interface DescribedRequest {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/** Paths with fewer parameters first: `/v2/device/id/{deviceId}` before `/v2/device/{deviceUid}/patches`. */
const byParameters = [...operations].sort((one, other) => parametersIn(one) - parametersIn(other));

/**
 * Finds the operation of a request by method and path. Capital letters, percent-encoded ones, encoded slashes and what
 * follows a semicolon (which Java servers leave out) count as the platform may read them, so that no spelling of a path
 * hides what it does.
 *
 * @returns `undefined` for a request that the description does not know
 */
export function operationOf(method: Method, pathAndQuery: string): DescribedRequest | undefined {
  const [path = ""] = pathAndQuery.split("?");
  const parts = bare(path).split("/").map(decoded);
  return operationAt(method, parts) ?? operationAt(method, bare(decoded(path)).split("/"));
}

function operationAt(method: Method, parts: readonly string[]): DescribedRequest | undefined {
  for (const operation of byParameters) {
    const params = operation.method === method ? paramsOf(operation.path.split("/"), parts) : undefined;
    if (params) return { operation, params };
  }
  return undefined;
}

function paramsOf(template: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (template.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const part = parts[index] ?? "";
    const name = /^\{(\w+)\}$/.exec(expected)?.[1];
    if (name === undefined ? part.toLowerCase() !== expected.toLowerCase() : part === "") return undefined;
    if (name !== undefined) params[name] = part;
  }
  return params;
}

function bare(path: string): string {
  return path.replace(/;[^/]*/g, "").replace(/\/$/, "");
}

function parametersIn({ path }: Operation): number {
  return path.split("{").length - 1;
}
