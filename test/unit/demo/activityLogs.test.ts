import assert from "node:assert/strict";
import { Clock, type Json, platforms } from "./client";

const ids = (body: Json) => body.at("activities").list.map((row) => row.at("id").text);
const date = (row: Json) => row.at("date").number;
const text = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;

describe("demo platform: activity logs", () => {
  const demo = platforms();

  it("shows the last 15 minutes, the newest first, and goes on with the clock", async () => {
    const clock = new Clock();
    const client = await demo.signedIn({ now: clock.now });
    const before = await client.read("/v2/activity-logs");
    const dates = before.at("activities").list.map(date);
    assert.ok(dates.length > 10);
    assert.ok(
      dates.every((seconds) => seconds * 1000 <= clock.now() && seconds * 1000 >= clock.now() - 900_000),
    );
    assert.deepEqual(
      dates,
      [...dates].sort((one, other) => other - one),
    );
    clock.forward(3600);
    const after = await client.read("/v2/activity-logs");
    assert.ok(after.at("activities").list.length > 10);
    assert.equal(ids(after).filter((id) => ids(before).includes(id)).length, 0);
  });

  it("pages with size and a cursor, forth and back, in both orders", async () => {
    const clock = new Clock();
    const client = await demo.signedIn({ now: clock.now });
    for (const order of ["desc", "asc"]) {
      const whole = ids(await client.read(`/v2/activity-logs?order=${order}`));
      const first = await client.read(`/v2/activity-logs?order=${order}&size=5&max=2`);
      assert.equal(first.at("pageDetails", "prevPageUrl").value, null);
      const second = await client.read(first.at("pageDetails", "nextPageUrl").text);
      assert.deepEqual([...ids(first), ...ids(second)], whole.slice(0, 10));
      const back = await client.read(second.at("pageDetails", "prevPageUrl").text);
      assert.deepEqual(ids(back), ids(first));
      const rows = await client.all(`/v2/activity-logs?order=${order}&size=5`, "activities");
      assert.deepEqual(
        rows.map((row) => row.at("id").text),
        whole,
      );
      assert.match(
        new URL(first.at("pageDetails", "nextPageUrl").text).searchParams.get("searchAfter") ?? "",
        /^\d{13},[0-9a-f-]{36}$/,
      );
    }
  });

  it("takes a stretch of time only in UTC without milliseconds", async () => {
    const clock = new Clock();
    const client = await demo.signedIn({ now: clock.now });
    const from = clock.now() - 86_400_000;
    const query = `from=${text(from)}&until=${text(from + 3_600_000)}`;
    const dates = (await client.all(`/v2/activity-logs?${query}`, "activities")).map(date);
    assert.ok(dates.length > 50);
    assert.ok(dates.every((seconds) => seconds * 1000 >= from && seconds * 1000 <= from + 3_600_000));
    const wrong = await client.get("/v2/activity-logs?from=2026-03-09T10:00:00.000Z");
    assert.equal(wrong.status, 400);
    assert.match(wrong.body.at("errorMessage").text, /yyyy-MM-ddTHH:mm:ssZ/);
  });

  it("filters, with lists given by commas or repeated", async () => {
    const clock = new Clock();
    const client = await demo.signedIn({ now: clock.now });
    const base = `/v2/activity-logs?from=${text(clock.now() - 86_400_000)}&size=100`;
    const devices = (await client.read(`${base}&entities=device`)).at("activities").list;
    assert.ok(devices.length === 100 && devices.every((row) => row.at("entity").text === "DEVICE"));
    const comma = await client.read(`${base}&categories=job,patch&actions=deployment`);
    const repeated = await client.read(`${base}&categories=job&categories=patch&actions=deployment`);
    assert.deepEqual(ids(comma), ids(repeated));
    assert.ok(comma.at("activities").list.every((row) => row.at("action").text === "deployment"));
    const site = devices[0]?.at("site", "id").number ?? 0;
    const ofSite = (await client.read(`${base}&siteIds=${site}`)).at("activities").list;
    assert.ok(ofSite.length > 0 && ofSite.every((row) => row.at("site", "id").number === site));
    const logins = (await client.read(`${base}&searchQuery=LOGIN`)).at("activities").list;
    assert.ok(logins.length > 0 && logins.every((row) => row.at("action").text === "login"));
    const user = logins[0]?.at("user", "id").number ?? 0;
    const ofUser = (await client.read(`${base}&userIds=${user}`)).at("activities").list;
    assert.ok(ofUser.length > 0 && ofUser.every((row) => row.at("user", "id").number === user));
    assert.equal((await client.get(`${base}&entities=site`)).status, 400);
  });

  it("leads to jobs through its details, which are a text holding JSON", async () => {
    const clock = new Clock();
    const client = await demo.signedIn({ now: clock.now });
    const rows = (
      await client.read(`/v2/activity-logs?from=${text(clock.now() - 7_200_000)}&actions=deployment`)
    ).at("activities").list;
    assert.ok(rows.length > 0);
    const details = new Map(
      Object.entries(JSON.parse(rows[0]?.at("details").text ?? "") as Record<string, unknown>),
    );
    const [job, device] = [String(details.get("job.uid")), String(details.get("device.uid"))];
    assert.equal((await client.read(`/v2/job/${job}`)).at("name").text, details.get("job.name"));
    const results = await client.read(`/v2/job/${job}/results/${device}`);
    assert.equal(results.at("jobDeploymentStatus").text, details.get("data.status"));
  });
});
