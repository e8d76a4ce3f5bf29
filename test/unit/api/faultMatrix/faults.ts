import { type Fault, faultNamed } from "../../../../src/demo";
import { type Outcomes, PAGE, refused, ROWS, unusable, type Way, works } from "./outcomes";

/** What the client is like after a call. */
export type Aftermath =
  /** It goes on, at once or after a pause of milliseconds. */
  | "usable"
  /** It waits for longer than a caller would. */
  | "paused"
  /** It refuses to send anything. */
  | "blocked";

/** One line of the matrix. */
export interface FaultCase {
  readonly name: string;
  /** Each kind of call may need another form of the same fault. */
  readonly fault: Fault | ((way: Way, elsewhere: string) => Fault);
  /** How often it strikes; always when left out. */
  readonly times?: number;
  readonly expected: Outcomes;
  /** Usable when left out. */
  readonly after?: Aftermath;
  /** Requests of a write; 1 when left out, since a write must not come twice. */
  readonly writes?: number;
  /** Milliseconds until the client gives up; long when left out, so that only slow answers meet it. */
  readonly timeout?: number;
}

type More = Partial<Omit<FaultCase, "name" | "fault" | "expected">>;

/** A line with one of the ready-made faults. */
function named(name: string, expected: Outcomes, more: More = {}): FaultCase {
  const fault = faultNamed(name);
  if (fault === undefined) throw new Error(`No fault is named ${name}`);
  return { name, fault, expected, ...more };
}

function line(name: string, fault: FaultCase["fault"], expected: Outcomes, more: More = {}): FaultCase {
  return { name, fault, expected, ...more };
}

const noToken = { token: "AuthError wrongPlatform" };
const badKey = { token: "AuthError badKey" };
const BRIEF = 0.05;

/** Rows and total stay, whatever the values are. */
const unharmed = works();
const endless = works({ paged: `${PAGE} rows` });

const udfs = Object.fromEntries(
  Array.from({ length: 300 }, (_, index) => [`udf${index + 1}`, `Rack ${index + 1}, "unit" <${index}>`]),
);

/** The right answer of each kind of call, with a device of 300 user-defined fields. */
function manyFields(way: Way): Fault {
  const device = { uid: "d0000000-0000-4000-8000-000000000001", hostname: "NW-SRV-01", udf: udfs };
  const bodies: Readonly<Record<Way, unknown>> = {
    typed: device,
    raw: device,
    write: { ...device, name: "Northwind Dental" },
    paged: {
      pageDetails: { count: 1, totalCount: 1, prevPageUrl: null, nextPageUrl: null },
      devices: [device],
    },
    token: { access_token: "an-example-of-a-token", token_type: "bearer", expires_in: 3600, udf: udfs },
  };
  return { kind: "status", status: 200, body: bodies[way] };
}

const connection: readonly FaultCase[] = [
  named("reset", unusable("network")),
  line(
    "reset once",
    { kind: "reset" },
    works({ write: "HttpClientError network", token: "HttpClientError network" }),
    {
      times: 1,
    },
  ),
  named("reset-body", unusable("network")),
  line("slow headers", { kind: "delay", ms: 60 }, unharmed, { times: 1 }),
  line("no headers in time", { kind: "hang" }, unusable("timeout"), { timeout: 300 }),
  line("slow body", { kind: "drip", ms: 10 }, unharmed, { times: 1 }),
  line("a body that stalls", { kind: "drip", ms: 5000, pieces: 2 }, unusable("timeout"), { timeout: 300 }),
];

const bodies: readonly FaultCase[] = [
  named("truncated", unusable("protocol", { raw: "status 200" })),
  named("html", unusable("protocol", { raw: "status 200" })),
  named("empty", unusable("protocol", { write: "nothing", raw: "status 200", ...noToken })),
  named("no-content", unusable("protocol", { write: "nothing", raw: "status 204", ...noToken })),
  named("wrong-type", unharmed),
  named("huge", unusable("protocol")),
  line("huge, as announced", { kind: "huge", megabytes: 100, declared: true }, unusable("protocol")),
  named("deep-json", unharmed),
  line("300 user-defined fields", manyFields, works({ paged: "1 rows" })),
];

const badForms = [
  "",
  "-error-message",
  "-message",
  "-oauth",
  "-error",
  "-detail",
  "-text",
  "-html",
  "-empty",
];

const limited = { kind: "error", status: 429, form: "errorMessage", retryAfter: BRIEF } as const;
const blocked = { kind: "error", status: 403, form: "block" } as const;

const statuses: readonly FaultCase[] = [
  ...badForms.map((form) => named(`400${form}`, refused(400, "badRequest", badKey))),
  line("401 once", { kind: "error", status: 401 }, works(noToken), { times: 1, writes: 2 }),
  named(
    "401",
    {
      typed: "AuthError revoked",
      paged: "AuthError revoked",
      write: "AuthError revoked",
      raw: "status 401",
      ...noToken,
    },
    { writes: 2 },
  ),
  named("403", refused(403, "forbidden")),
  named("403-block", refused(403, "blocked"), { after: "blocked" }),
  line("403-block with Retry-After", { ...blocked, retryAfter: BRIEF }, refused(403, "blocked")),
  named("404", refused(404, "notFound", noToken)),
  named("409", refused(409, "conflict")),
  named("413", refused(413, "badRequest")),
  named("429", refused(429, "rateLimited"), { after: "paused" }),
  line("429 with Retry-After", limited, refused(429, "rateLimited"), { writes: 2 }),
  line("429 with Retry-After, once", limited, works({ token: "ApiError rateLimited" }), {
    times: 1,
    writes: 2,
  }),
  ...["500", "502", "503", "504"].map((status) => named(status, refused(Number(status), "server"))),
  line(
    "503 once",
    { kind: "error", status: 503 },
    works({ write: "ApiError server", token: "ApiError server" }),
    { times: 1 },
  ),
  line("redirect to the same host", { kind: "redirect" }, unusable("protocol")),
  ...[301, 302, 303, 307, 308].map((status) =>
    line(
      `redirect to another host with ${status}`,
      (_, elsewhere) => ({ kind: "redirect", location: `${elsewhere}/api/v2/account`, status }),
      unusable("protocol"),
    ),
  ),
];

const contents: readonly FaultCase[] = [
  line(
    "next page on another host",
    (_, elsewhere) => ({ kind: "rewrite", change: "nextPageElsewhere", origin: elsewhere }),
    unharmed,
  ),
  named("cycle", endless),
  named("duplicate-rows", unharmed),
  named("shifted-pages", unharmed),
  named("same-rows", endless),
  named("empty-pages", works({ paged: "0 rows" })),
  named("bad-row", unharmed),
  named("no-envelope", endless),
  named("null-everywhere", works({ paged: `${ROWS} rows`, ...noToken })),
  named("unknown-enums", unharmed),
  named("bad-dates", unharmed),
  named("swapped-numbers", unharmed),
  named("extra-fields", works({ paged: `${ROWS} rows` })),
];

/** Every way in which an answer can go wrong, with the right outcome of each kind of call. */
export const faultCases: readonly FaultCase[] = [...connection, ...bodies, ...statuses, ...contents];
