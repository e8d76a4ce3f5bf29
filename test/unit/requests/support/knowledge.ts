import { operations } from "../../../../src/api/generated/operations";
import { bodySchemas } from "../../../../src/api/generated/bodySchemas";
import { Answers, type AnswerSchema } from "../../../../src/requests/language/answers";
import { Catalog } from "../../../../src/requests/language/catalog";
import type { Knowledge } from "../../../../src/requests/language/knowledge";
import type { KnownValues } from "../../../../src/requests/language/knownValues";
import { readText } from "../../support/description";
import { english } from "../../support/english";

const schemas = (name: string) =>
  JSON.parse(readText(`resources/schemas/${name}`)) as Record<string, AnswerSchema>;
const { definitions } = schemas("definitions.json") as unknown as {
  readonly definitions: Record<string, AnswerSchema>;
};

const SITES = [
  { value: "11111111-aaaa-4bbb-8ccc-000000000001", label: "Harbour Dental" },
  { value: "11111111-aaaa-4bbb-8ccc-000000000002", label: "Müller & Söhne" },
];

const known: KnownValues = {
  valuesOf: (name) => (name === "siteUid" ? SITES : []),
  nameOf: (name, value) =>
    name === "siteUid" ? SITES.find((site) => site.value === value)?.label : undefined,
};

/** The real description, two invented sites, two accounts. */
export const KNOWLEDGE: Knowledge = {
  catalog: new Catalog(operations),
  bodySchemas,
  answers: new Answers(schemas("answers.json"), definitions),
  known,
  accounts: ["Example Ltd", "Other Ltd"],
  t: english,
};

export const SITE_UID = SITES[0]?.value ?? "";
