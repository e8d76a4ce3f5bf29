import type { Exchange } from "../../api";
import { decoded } from "../../api/decoded";

/** What a request that is not a `GET` has changed, as far as anything of it is shown. */
export type Touched =
  /** A device's own fields. */
  | { readonly kind: "device"; readonly uid: string }
  /** The site of a device; `siteUid` is the new one. */
  | { readonly kind: "move"; readonly uid: string; readonly siteUid: string }
  /** A site's own fields. */
  | { readonly kind: "site"; readonly uid: string }
  /** A site was added. */
  | { readonly kind: "sites" }
  /** Variables of a site, or those of the account. */
  | { readonly kind: "variables"; readonly siteUid: string | undefined }
  | { readonly kind: "alert"; readonly uid: string };

/**
 * What an exchange has changed; nothing when it only read, when it was refused, or when what it changed is shown
 * nowhere. Every request of a client comes by here, also one that a person wrote as text.
 */
export function touchedBy({ method, path, outcome }: Exchange): Touched | undefined {
  if (method === "GET" || !mayHaveHappened(outcome)) return undefined;
  const parts = partsOf(path);
  for (const [form, touched] of FORMS) {
    const values = valuesIn(parts, form.split("/"));
    if (values) return touched(...values);
  }
  return undefined;
}

/** What changes something that is shown, by the parts of its path; `*` stands for a value. */
const FORMS: readonly (readonly [form: string, touched: (...values: string[]) => Touched])[] = [
  ["account/variable", () => ({ kind: "variables", siteUid: undefined })],
  ["account/variable/*", () => ({ kind: "variables", siteUid: undefined })],
  ["alert/*/mute", alert],
  ["alert/*/resolve", alert],
  ["alert/*/unmute", alert],
  ["device/*/site/*", (uid = "", siteUid = "") => ({ kind: "move", uid, siteUid })],
  ["device/*/udf", device],
  ["device/*/warranty", device],
  ["site", () => ({ kind: "sites" })],
  ["site/*", site],
  ["site/*/settings/proxy", site],
  ["site/*/variable", siteVariables],
  ["site/*/variable/*", siteVariables],
];

function alert(uid = ""): Touched {
  return { kind: "alert", uid };
}

function device(uid = ""): Touched {
  return { kind: "device", uid };
}

function site(uid = ""): Touched {
  return { kind: "site", uid };
}

function siteVariables(siteUid = ""): Touched {
  return { kind: "variables", siteUid };
}

/** A write may have had its effect although no good answer came. */
function mayHaveHappened(outcome: Exchange["outcome"]): boolean {
  if (typeof outcome === "number") return outcome < 300 || outcome >= 500;
  return outcome !== "refused" && outcome !== "dns" && outcome !== "tls";
}

/** The parts of a path behind its version. */
function partsOf(pathAndQuery: string): string[] {
  const [path = ""] = pathAndQuery.split("?");
  return path
    .replace(/^\/v\d+\//, "")
    .replace(/\/$/, "")
    .split("/")
    .map(decoded);
}

function valuesIn(parts: readonly string[], form: readonly string[]): string[] | undefined {
  if (parts.length !== form.length) return undefined;
  const fits = form.every((expected, place) => {
    const part = parts[place] ?? "";
    return expected === "*" ? part !== "" : part.toLowerCase() === expected;
  });
  return fits ? parts.filter((_, place) => form[place] === "*") : undefined;
}
