import { operations } from "../../api/generated/operations";
import { ADDRESSES, type DescribedKind, type TableRow } from "../addressTable";
import { isDescribed, type Resource } from "../resource";

/** Which schema explains a document: a named schema of the description, or a list of it. */
export interface SchemaName {
  readonly name: string;
  readonly isList: boolean;
}

/** The schema of a resource; missing for answers that are not described. */
export function schemaOf(resource: Resource): SchemaName | undefined {
  return isDescribed(resource) ? schemaOfKind(resource.kind) : undefined;
}

/** The schema of a kind of document. */
export function schemaOfKind(kind: DescribedKind): SchemaName | undefined {
  const { operation, part }: TableRow = ADDRESSES[kind];
  const answer = part === undefined ? ANSWERS.get(operation.split("?")[0] ?? "") : PARTS[part];
  return answer === undefined ? undefined : { name: answer.replace("[]", ""), isList: answer.endsWith("[]") };
}

/** Schemas of members that are documents by themselves. */
const PARTS: Readonly<Record<string, string>> = { nics: "NetworkInterface[]" };

const ANSWERS: ReadonlyMap<string, string | undefined> = new Map(
  operations.filter(({ method }) => method === "GET").map(({ path, answer }) => [path, answer]),
);

/** Name of the file in `resources/schemas` that VS Code explains a document by. */
export function schemaFile({ name, isList }: SchemaName): string {
  return isList ? `${name}.list.json` : `${name}.json`;
}
