import { type DemoOptions, type DemoPlatform, startDemoPlatform } from "../../../src/demo/index";

/** A JSON value that is looked into step by step; a missing step fails the test with its name. */
export class Json {
  constructor(
    readonly value: unknown,
    readonly where = "body",
  ) {}

  at(...steps: readonly (string | number)[]): Json {
    return steps.reduce<Json>((json, step) => json.#step(step), this);
  }

  has(name: string): boolean {
    return typeof this.value === "object" && this.value !== null && name in this.value;
  }

  get list(): readonly Json[] {
    if (!Array.isArray(this.value)) throw new Error(`${this.where} is no list`);
    return this.value.map((value: unknown, place) => new Json(value, `${this.where}[${place}]`));
  }

  get text(): string {
    if (typeof this.value !== "string") throw new Error(`${this.where} is no text`);
    return this.value;
  }

  get number(): number {
    if (typeof this.value !== "number") throw new Error(`${this.where} is no number`);
    return this.value;
  }

  #step(step: string | number): Json {
    const where = `${this.where}.${step}`;
    if (typeof this.value !== "object" || this.value === null || !(step in this.value))
      throw new Error(`There is no ${where}`);
    return new Json(Reflect.get(this.value, step), where);
  }
}

/** An answer of the platform. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
}

export const publicClient = `Basic ${Buffer.from("public-client:public").toString("base64")}`;

async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  return { status: response.status, headers: response.headers, text, body: new Json(value) };
}

/** Asks the token endpoint. */
export async function askToken(
  platform: DemoPlatform,
  form: Readonly<Record<string, string>>,
  authorization = publicClient,
): Promise<Reply> {
  const url = new URL("/auth/oauth/token", platform.baseUrl);
  return reply(
    await fetch(url, { method: "POST", headers: { authorization }, body: new URLSearchParams(form) }),
  );
}

/** Signs in with the platform's keys. */
export async function signIn(platform: DemoPlatform): Promise<Client> {
  const form = { grant_type: "password", username: platform.apiKey, password: platform.apiSecret };
  const { body } = await askToken(platform, form);
  return new Client(platform, body.at("access_token").text);
}

/** Calls the platform with a token. */
export class Client {
  constructor(
    readonly platform: DemoPlatform,
    readonly token: string,
  ) {}

  /** `path` is below `/api`, or an absolute URL. */
  async call(method: string, path: string, body?: unknown): Promise<Reply> {
    const url = path.startsWith("http") ? path : this.platform.baseUrl + path;
    const headers = { authorization: `Bearer ${this.token}`, "content-type": "application/json" };
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return reply(await fetch(url, { method, headers, ...(body === undefined ? {} : { body: text }) }));
  }

  get(path: string): Promise<Reply> {
    return this.call("GET", path);
  }

  /** The body of an answer that has to be 200. */
  async read(path: string): Promise<Json> {
    const { status, text, body } = await this.get(path);
    if (status !== 200) throw new Error(`${path} was answered with ${status}: ${text.slice(0, 200)}`);
    return body;
  }

  /** All rows of a paged list. */
  async all(path: string, key: string): Promise<readonly Json[]> {
    const rows: Json[] = [];
    let next: unknown = path;
    while (typeof next === "string") {
      const body: Json = await this.read(next);
      rows.push(...body.at(key).list);
      next = body.at("pageDetails", "nextPageUrl").value;
    }
    return rows;
  }
}

/** A clock that stands still until it is moved. */
export class Clock {
  #time = Date.UTC(2026, 2, 9, 10, 30, 0);

  readonly now = (): number => this.#time;

  forward(seconds: number): void {
    this.#time += seconds * 1000;
  }
}

/** Starts platforms for the tests of one file and ends them after each test. */
export function platforms() {
  const running: DemoPlatform[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((platform) => platform.close()));
  });
  return {
    async start(options?: DemoOptions): Promise<DemoPlatform> {
      const platform = await startDemoPlatform(options);
      running.push(platform);
      return platform;
    },
    async signedIn(options?: DemoOptions): Promise<Client> {
      return signIn(await this.start(options));
    },
  };
}
