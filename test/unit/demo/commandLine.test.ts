import assert from "node:assert/strict";
import { readCommandLine, usage } from "../../../src/demo/commandLine";
import { namedFaults } from "../../../src/demo/faultNames";
import { resolveOptions } from "../../../src/demo/options";

describe("demo platform: command line", () => {
  it("reads options in both forms", () => {
    assert.deepEqual(readCommandLine(["--sites", "5", "--devices=70", "--token-ttl", "9"]), {
      kind: "start",
      options: { sites: 5, devices: 70, tokenTtlSeconds: 9 },
    });
    assert.deepEqual(readCommandLine([]), { kind: "start", options: {} });
    assert.deepEqual(readCommandLine(["--seed", "2", "--help"]), { kind: "help" });
  });

  it("reads the release, the kind of account and faults", () => {
    const words = ["--legacy-rates", "--build", "201", "--fault", "429:0.25", "--fault=html", "--sites", "5"];
    assert.deepEqual(readCommandLine(words), {
      kind: "start",
      options: {
        build: "201",
        legacyRates: true,
        sites: 5,
        faults: [
          { fault: { kind: "error", status: 429, form: "errorMessage" }, rate: 0.25 },
          { fault: { kind: "html" }, rate: 1 },
        ],
      },
    });
  });

  it("lists every ready-made fault", () => {
    for (const name of Object.keys(namedFaults)) assert.ok(usage.includes(` ${name}`), name);
  });

  it("names an option that is unknown or has no usable number", () => {
    for (const words of [
      ["--sights", "5"],
      ["--sites", "many"],
      ["--sites"],
      ["--port", "70000"],
      ["--seed", "-1"],
      ["--build", "7"],
      ["--fault", "nonsense"],
      ["--fault", "html:2"],
      ["--fault", "html:"],
      ["--fault"],
      ["toString", "1"],
    ]) {
      const command = readCommandLine(words);
      assert.ok(command.kind === "fault", words.join(" "));
      assert.ok(command.message.includes(words[0] ?? ""), command.message);
    }
  });

  it("names an option given by a program in the same way", () => {
    assert.throws(() => resolveOptions({ devices: 1.5 }), /"devices"/);
    assert.throws(() => resolveOptions({ windowSeconds: 0 }), /"windowSeconds"/);
    assert.equal(resolveOptions({ sites: 0, devices: 10 }).devices, 0);
  });
});
