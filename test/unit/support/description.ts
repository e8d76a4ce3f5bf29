import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/** The repository; `npm test` and the other scripts run here. */
export const root = process.cwd();

/** What the tests read of a schema. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
}

export interface OperationObject {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description?: string;
  }[];
  readonly responses?: Readonly<Record<string, { readonly $ref?: string }>>;
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Verb, OperationObject>>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const VERBS = ["get", "put", "post", "delete"] as const;
type Verb = (typeof VERBS)[number];

/** `openapi/datto-rmm.yaml`. */
export const description = parse(readText("openapi/datto-rmm.yaml")) as Description;

/** Every operation of the description, in its order. */
export function operationsOf({ paths }: Description) {
  return Object.entries(paths).flatMap(([path, item]) =>
    VERBS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}

/** A file of the repository. */
export function readText(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}
