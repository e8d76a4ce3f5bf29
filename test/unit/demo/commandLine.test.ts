import assert from "node:assert/strict";
import { readCommandLine } from "../../../src/demo/commandLine";
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

  it("names an option that is unknown or has no usable number", () => {
    for (const words of [
      ["--sights", "5"],
      ["--sites", "many"],
      ["--sites"],
      ["--port", "70000"],
      ["--seed", "-1"],
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
