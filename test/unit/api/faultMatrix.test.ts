import assert from "node:assert/strict";
import type { BudgetState, DattoClient, TokenStore } from "../../../src/api";
import { type DemoPlatform, startDemoPlatform } from "../../../src/demo";
import { clientAt, type ClientSettings, joined } from "../support/platforms";
import { settled } from "../support/promises";
import { ownServers, tokenAnswer } from "../support/servers";
import { ending, type Ending, paths, type Subject } from "./faultMatrix/calls";
import { type FaultCase, faultCases } from "./faultMatrix/faults";
import { type Outcomes, ROWS, unusable, type Way, ways } from "./faultMatrix/outcomes";
import { assertNoSecret } from "./faultMatrix/secrecy";

const PATIENT = 30_000;

const settings: ClientSettings = { maxSize: 1e6, retry: { retries: 1, delay: 1, timeLimit: 2000 } };

describe("client: fault matrix", () => {
  const servers = ownServers();
  const rejections = unhandledRejections();
  let platform: DemoPlatform;
  let subject: Subject;
  let handles = 0;

  before(async () => {
    // The runner's own timer begins only now.
    await settled();
    handles = openHandles();
    platform = await startDemoPlatform({ sites: 4, devices: ROWS, rateLimit: 1e6 });
    subject = await subjectOf(joined(platform).client);
  });

  afterEach(async () => {
    platform.faults.clear();
    await settled();
    assert.deepEqual(rejections.splice(0), [], "a rejection that nobody handles");
  });

  after(async () => {
    await platform.close();
    for (let turn = 0; turn < 1000 && openHandles() > handles; turn++) await settled();
    assert.ok(openHandles() <= handles, `still open: ${process.getActiveResourcesInfo().join(", ")}`);
  });

  for (const faultCase of faultCases) {
    it(`has the right outcome of every kind of call: ${faultCase.name}`, async () => {
      const elsewhere = await servers.start(() => tokenAnswer());
      for (const way of ways) {
        const cell = new Cell(platform, subject);
        const { outcome } = await cell.meet(faultCase, way, elsewhere.origin);
        assertExpected(outcome, faultCase.expected, way);
        if (way === "write") assert.equal(cell.sent, faultCase.writes ?? 1, "the write is sent this often");
        await cell.assertAftermath(faultCase, way);
        cell.assertSilence();
      }
      assert.deepEqual(elsewhere.received, [], "nothing is sent to another host");
    });
  }

  it("has the right outcome of every kind of call: dns", async () => {
    await assertOutOfReach("https://rmm.invalid/api", unusable(["dns", "network"]));
  });

  it("has the right outcome of every kind of call: refused", async () => {
    const closed = await servers.start(() => ({}));
    await closed.close();
    await assertOutOfReach(closed.baseUrl, unusable("refused"));
  });

  it("has the right outcome of every kind of call: a server without TLS", async () => {
    const plain = await servers.start(() => tokenAnswer());
    const outcomes = unusable(["tls", "network", "protocol"]);
    await assertOutOfReach(plain.baseUrl.replace("http:", "https:"), outcomes);
    assert.deepEqual(plain.received, []);
  });

  it("takes little more of a huge answer than it may hold", async () => {
    let taken = 0;
    const server = await servers.start(async ({ url }, response) => {
      if (url.endsWith("/token")) return tokenAnswer();
      response.writeHead(200, { "content-type": "application/json" });
      const piece = Buffer.alloc(1e6, " ");
      for (taken = 0; taken < 100 && !response.destroyed; taken++)
        if (!response.write(piece)) await drained(response);
      response.end();
      return undefined;
    });
    const { outcome } = await ending("typed", clientAt(server.baseUrl, settings), subject);
    assert.equal(outcome, "HttpClientError protocol");
    assert.ok(taken < 50, `${taken} MB of 100 were sent`);
  });
});

/** A client of its own for one kind of call under one fault, and all that is to be seen of it. */
class Cell {
  /** Requests that the call has sent, without those for its token. */
  sent = 0;
  private readonly client: DattoClient;
  private readonly exchanges: readonly unknown[];
  private readonly states: BudgetState[] = [];
  private readonly kept: string[] = [];
  private readonly endings: Ending[] = [];
  private timeout = PATIENT;

  constructor(
    private readonly platform: DemoPlatform,
    private readonly subject: Subject,
  ) {
    const { client, exchanges } = joined(platform, {
      ...settings,
      timeout: () => this.timeout,
      tokenStore: storeOf(this.kept),
      observeBudget: (state) => this.states.push(state),
    });
    this.client = client;
    this.exchanges = exchanges;
  }

  /** Makes the call while the fault strikes. */
  async meet({ fault, times = Infinity, timeout }: FaultCase, way: Way, elsewhere: string): Promise<Ending> {
    const { faults, requests } = this.platform;
    const path = paths[way];
    if (way !== "token") {
      await this.client.ensureToken();
      assert.equal(this.kept.length, 1, "the token is known to the test");
    }
    requests.clear();
    faults.add({ path, times, fault: typeof fault === "function" ? fault(way, elsewhere) : fault });
    this.timeout = timeout ?? PATIENT;
    const met = await this.call(way);
    this.timeout = PATIENT;
    this.sent = requests.count(path);
    faults.clear();
    return met;
  }

  /** The client goes on, unless the platform has told it not to; then another one does. */
  async assertAftermath({ name, after = "usable" }: FaultCase, way: Way): Promise<void> {
    const label = `${way} after ${name}`;
    if (after === "usable") {
      while (this.client.budget.pause) await settled();
    } else {
      assert.equal(this.client.budget.pause?.reason, after === "blocked" ? "blocked" : "rateLimited", label);
      if (after === "blocked") {
        this.platform.requests.clear();
        assert.equal((await this.call("typed")).outcome, "ApiError blocked", label);
        assert.deepEqual(this.platform.requests.all, [], label);
      }
    }
    const client = after === "usable" ? this.client : joined(this.platform, settings).client;
    assert.equal((await ending("typed", client, this.subject)).outcome, "value", label);
  }

  /** Neither key, secret nor token shows in anything that a caller or a log could see. */
  assertSilence(): void {
    const { apiKey, apiSecret } = this.platform;
    const tokens = this.kept.flatMap((text) => {
      const { value, refresh } = JSON.parse(text) as { value: string; refresh?: string };
      return refresh === undefined ? [value] : [value, refresh];
    });
    const errors = this.endings.map(({ error }) => error);
    const secrets = [apiKey, apiSecret, `${apiKey}:${apiSecret}`, ...tokens];
    assertNoSecret([this.exchanges, this.states, this.client, ...errors], secrets);
  }

  private async call(way: Way): Promise<Ending> {
    const end = await ending(way, this.client, this.subject);
    this.endings.push(end);
    return end;
  }
}

/** Every kind of call fails in the same way, again and again, and shows no secret. */
async function assertOutOfReach(baseUrl: string, expected: Outcomes): Promise<void> {
  const credentials = { apiKey: "KEY+4711/äöü", apiSecret: 'SEC"RET=&%47 11+密' };
  const subject = { deviceUid: "a-device", siteUid: "a-site" };
  for (const way of ways) {
    const exchanges: unknown[] = [];
    const observe = (exchange: unknown) => exchanges.push(exchange);
    const client = clientAt(baseUrl, { ...settings, credentials, observe });
    const errors: unknown[] = [];
    for (let round = 0; round < 2; round++) {
      const { outcome, error } = await ending(way, client, subject);
      assertExpected(outcome, expected, way);
      errors.push(error);
    }
    assert.ok(exchanges.length >= 2);
    assertNoSecret([exchanges, client, ...errors], Object.values(credentials));
  }
}

function assertExpected(outcome: string, expected: Outcomes, way: Way): void {
  const right = [expected[way]].flat();
  assert.ok(right.includes(outcome), `${way}: ${outcome} in place of ${right.join(" or ")}`);
}

/** Keeps what a client would keep for its next run, and gives nothing back. */
function storeOf(kept: string[]): TokenStore {
  return {
    load: () => Promise.resolve(undefined),
    save: (text) => {
      kept.push(text);
      return Promise.resolve();
    },
  };
}

async function subjectOf(client: DattoClient): Promise<Subject> {
  const [device] = (await client.page("/v2/account/devices")).rows;
  const { uid: deviceUid, siteUid } = device ?? {};
  assert.ok(typeof deviceUid === "string" && typeof siteUid === "string");
  return { deviceUid, siteUid };
}

/** Collects the rejections that nobody handles, from the first to the last test of a `describe`. */
function unhandledRejections(): unknown[] {
  const found: unknown[] = [];
  const note = (reason: unknown) => found.push(reason);
  before(() => process.on("unhandledRejection", note));
  after(() => process.off("unhandledRejection", note));
  return found;
}

/** Sockets, servers and timers that keep the process from ending. */
function openHandles(): number {
  return process.getActiveResourcesInfo().filter((name) => /^(TCP|TLS|Timeout|GetAddrInfo)/.test(name))
    .length;
}

/** Resolves when more can be written, or nobody reads any more. */
function drained(response: NodeJS.EventEmitter): Promise<void> {
  return new Promise((resolve) => {
    response.once("drain", resolve);
    response.once("close", resolve);
  });
}
