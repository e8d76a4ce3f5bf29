import type { Translate } from "../../accounts/problem";
import type { JsonSchema } from "../../api/jsonSchema";
import type { Answers } from "./answers";
import type { Catalog } from "./catalog";
import type { KnownValues } from "./knownValues";

/** What the language knows beside the document itself. */
export interface Knowledge {
  readonly catalog: Catalog;
  readonly bodySchemas: Readonly<Record<string, JsonSchema>>;
  readonly answers: Answers;
  /** Of the account that the request is for. */
  readonly known: KnownValues;
  /** Labels of the accounts that are signed in. */
  readonly accounts: readonly string[];
  readonly t: Translate;
}
