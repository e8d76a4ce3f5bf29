/** The request language, with what it knows of a large account. Bundled before it runs. */
import { operations } from "../../src/api/generated/operations";
import { bodySchemas } from "../../src/api/generated/bodySchemas";
import answers from "../../resources/schemas/answers.json";
import { definitions } from "../../resources/schemas/definitions.json";
import { Answers } from "../../src/requests/language/answers";
import { Catalog } from "../../src/requests/language/catalog";

export { complete } from "../../src/requests/language/completion/complete";
export { check } from "../../src/requests/language/diagnostics/check";
export { parse } from "../../src/requests/language/parse";

const SITES = Array.from({ length: 100 }, (_, number) => ({
  value: `11111111-aaaa-4bbb-8ccc-${String(number).padStart(12, "0")}`,
  label: `Example site ${number}`,
}));

export const knowledge = {
  catalog: new Catalog(operations),
  bodySchemas,
  answers: new Answers(answers, definitions),
  known: {
    valuesOf: (/** @type {string} */ name) => (name === "siteUid" ? SITES : []),
    nameOf: () => undefined,
  },
  accounts: ["Example Ltd"],
  t: (/** @type {string} */ sentence) => sentence,
};
