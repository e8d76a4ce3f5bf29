import assert from "node:assert/strict";
import fc from "fast-check";
import { completeFilter } from "../../../../src/estate/filter/completeFilter";
import { filterRows } from "../../../../src/views/arrange/filterItems";
import { english } from "../../support/english";

const rowsFor = (text: string) =>
  filterRows(text, completeFilter(text, text.length), { shown: 3, known: 9 }, { t: english, language: "en" });

describe("the rows under a filter that is written", () => {
  it("apply it, with what it means in words", () => {
    const [apply] = rowsFor("online:no os:server ");
    assert.ok(apply?.kind === "apply");
    assert.equal(apply.label, "Show 3 of 9 devices");
    assert.equal(apply.detail, "not online · operating system “server”");
    assert.equal(apply.text, "online:no os:server");
  });

  it("say what is wrong, and where", () => {
    const problem = rowsFor("onlne:no dc").find(({ kind }) => kind === "problem");
    assert.ok(problem?.kind === "problem");
    assert.match(problem.label, /no field “onlne”.*online/);
    assert.equal(problem.detail, "→onlne←:no dc");
  });

  it("complete names and values in their place", () => {
    const field = rowsFor("os:server onl").find(({ kind }) => kind === "suggestion");
    assert.ok(field?.kind === "suggestion");
    assert.equal(field.text, "os:server online:");
    const value = rowsFor("online:n").find(({ kind }) => kind === "suggestion");
    assert.ok(value?.kind === "suggestion");
    assert.equal(value.text, "online:no ");
  });

  it("are there for any text, and apply nothing where nothing is written", () => {
    assert.ok(rowsFor("  ").every(({ kind }) => kind === "suggestion"));
    fc.assert(fc.property(fc.string(), (text) => rowsFor(text).length >= 0));
  });
});
