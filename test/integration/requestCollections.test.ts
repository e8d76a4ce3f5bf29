import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  type CancellationToken,
  CancellationTokenSource,
  type TestController,
  type TestRunRequest,
  workspace,
} from "vscode";
import { listedFile, requestFile, requestRows, room, rowsIn } from "./support/requestsRoom";
import { useStage } from "./support/stage";
import { until } from "./support/until";

/** What a run in the Testing view was told, in order. */
function watchRuns(stage: ReturnType<typeof useStage>, controller: object) {
  const told: string[] = [];
  const output: string[] = [];
  const create = Reflect.get(controller, "createTestRun") as (request: TestRunRequest) => object;
  stage.replace(controller, "createTestRun", (request: TestRunRequest) => {
    const run = create.call(controller, request);
    const note =
      (name: string) =>
      (item: { label: string }, messages?: { message: string }[]): void => {
        const reasons = Array.isArray(messages) ? messages.map(({ message }) => message) : [];
        told.push([name, item.label, ...reasons].join(": "));
      };
    return {
      ...run,
      token: Reflect.get(run, "token") as CancellationToken,
      enqueued: () => undefined,
      started: note("started"),
      passed: note("passed"),
      failed: note("failed"),
      errored: note("errored"),
      skipped: note("skipped"),
      appendOutput: (text: string) => output.push(text),
      end: () => {
        told.push("end");
        (Reflect.get(run, "end") as () => void).call(run);
      },
    };
  });
  return { told, output };
}

describe("a collection of requests", () => {
  const stage = useStage();

  async function file(name: string, ...lines: string[]) {
    const uri = await listedFile(name, ...lines);
    stage.later(() => workspace.fs.delete(uri));
    return uri;
  }

  async function controllerOf() {
    return Reflect.get((await room()).tests, "controller") as TestController;
  }

  it("stands in the view and in the Testing view, with its requests", async () => {
    await stage.signedIn();
    const uri = await file("tests.datto.http", "### One", "GET /v2/account", "###", "DELETE /v2/x");
    const row = (await rowsIn("files")).find(({ id }) => id === `file ${uri.toString()}`);
    const below = await requestRows(row);
    assert.deepEqual(
      below.map((node) => (node.kind === "fileRequest" ? node.request.title : node.kind)),
      ["One", "DELETE /v2/x"],
    );
    const controller = await controllerOf();
    await until(() => controller.items.get(uri.toString())?.children.size === 2, "the Testing view knows it");
    await requestFile("tests.datto.http", "### Other", "GET /v2/account");
    await until(() => {
      const labels = [...(controller.items.get(uri.toString())?.children ?? [])].map(
        ([, { label }]) => label,
      );
      return labels.join() === "Other";
    }, "the Testing view follows the file");
  });

  it("of the documentation passes as a whole", async () => {
    await stage.signedIn();
    const sample = readFileSync(path.resolve(__dirname, "../../../docs/samples/tour.datto.http"), "utf8");
    const uri = await file("tour.datto.http", sample);
    const { told, output } = watchRuns(stage, await controllerOf());
    assert.equal(await (await room()).tests.runFile(uri), true);
    assert.deepEqual(
      told.filter((line) => /^(failed|errored|skipped)/.test(line)),
      [],
    );
    assert.equal(told.at(-1), "end");
    assert.match(output.join(""), /^tour\.datto\.http\r\n\r\nResult {2,}Status.*\r\n[\s\S]*8 passed\r\n/);
  });

  it("stops at a failure, and says what was expected", async () => {
    const { platform } = await stage.signedIn();
    const uri = await file(
      "failing.datto.http",
      "### One",
      "# @expect 404",
      "GET /v2/account",
      "### Two",
      "GET /v2/account/users",
    );
    const { told, output } = watchRuns(stage, await controllerOf());
    await (await room()).tests.runFile(uri);
    assert.deepEqual(told, ["started: One", "failed: One: Expected 404, got 200.", "skipped: Two", "end"]);
    assert.equal(platform.requests.count(/users/), 0);
    assert.match(output.join(""), /1 failed, 1 skipped/);
    const { documentRequests } = await room();
    const state = documentRequests.stateOf(uri, 0);
    assert.ok(state?.kind === "answered" && state.failures.length === 1, "the lens shows what was answered");
    assert.equal(documentRequests.stateOf(uri, 1), undefined);
  });

  it("can be cancelled", async () => {
    const { platform } = await stage.signedIn();
    platform.faults.add({ path: /account$/, fault: { kind: "hang" } });
    const uri = await file(
      "slow.datto.http",
      "### One",
      "GET /v2/account",
      "### Two",
      "GET /v2/account/users",
    );
    const controller = await controllerOf();
    const { told } = watchRuns(stage, controller);
    const person = new CancellationTokenSource();
    const parts = (await room()).tests;
    await parts.refresh();
    const item = controller.items.get(uri.toString());
    const run = Reflect.get(parts, "run") as (request: unknown, token: CancellationToken) => Promise<void>;
    platform.requests.clear();
    const running = run.call(parts, { include: [item], exclude: [] }, person.token);
    await platform.requests.first(({ url }) => url.endsWith("/v2/account"));
    person.cancel();
    await running;
    assert.deepEqual(told, ["started: One", "skipped: One", "skipped: Two", "end"]);
  });
});
