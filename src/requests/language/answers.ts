import type { Operation } from "../../api";
import type { Step } from "./jsonPath";

/** A schema of `resources/schemas`, as far as a path into an answer needs it. */
export interface AnswerSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly "x-types"?: readonly string[];
  readonly properties?: Readonly<Record<string, AnswerSchema>>;
  readonly patternProperties?: Readonly<Record<string, AnswerSchema>>;
  readonly additionalProperties?: AnswerSchema;
  readonly items?: AnswerSchema;
}

/** Where a step of a path leads. */
export type Reached =
  | { readonly kind: "known"; readonly schema: AnswerSchema }
  /** A name where only a number leads on. */
  | { readonly kind: "list" }
  | { readonly kind: "unknown"; readonly names: readonly string[] }
  /** The description says nothing about what is here. */
  | { readonly kind: "open" };

type Schemas = Readonly<Record<string, AnswerSchema>>;

const LENGTH: AnswerSchema = { "x-types": ["integer"] };

/** What operations answer with, by the API description. */
export class Answers {
  /**
   * @param byOperation the answers, by method and path template
   * @param definitions what the answers refer to, by name
   */
  constructor(
    private readonly byOperation: Schemas,
    private readonly definitions: Schemas,
  ) {}

  of({ method, path }: Operation): AnswerSchema | undefined {
    const schema = this.byOperation[`${method} ${path}`];
    return schema && this.whole(schema);
  }

  /** Goes one step into what a schema describes. */
  step(schema: AnswerSchema, step: Step): Reached {
    const { items, properties, "x-types": types } = schema;
    const next = typeof step === "number" ? items : memberOf(schema, step);
    if (next) return { kind: "known", schema: this.whole(next) };
    if (typeof step === "string" && items) return { kind: "list" };
    const isOpen = types?.includes(typeof step === "number" ? "array" : "object") ?? true;
    return isOpen && !properties ? { kind: "open" } : { kind: "unknown", names: namesIn(schema) };
  }

  /** What is at the end of a path, where the description knows all of it. */
  at(schema: AnswerSchema, steps: readonly Step[]): AnswerSchema | undefined {
    let at = schema;
    for (const step of steps) {
      const reached = this.step(at, step);
      if (reached.kind !== "known") return undefined;
      at = reached.schema;
    }
    return at;
  }

  /** The properties that can come next, each whole. */
  members(schema: AnswerSchema): [name: string, schema: AnswerSchema][] {
    return Object.entries(schema.properties ?? {}).map(([name, member]) => [name, this.whole(member)]);
  }

  /** A schema with what it refers to; its own words count more. */
  private whole({ $ref, ...own }: AnswerSchema): AnswerSchema {
    if ($ref === undefined) return own;
    return { ...this.definitions[$ref.split("/").at(-1) ?? ""], ...own };
  }
}

/** The type in words, such as `string or null`. */
export function describeAnswerType({ "x-types": types = [] }: AnswerSchema): string {
  return types.join(" or ") || "any";
}

function memberOf(schema: AnswerSchema, name: string): AnswerSchema | undefined {
  const { properties = {}, patternProperties = {}, additionalProperties, items } = schema;
  if (Object.hasOwn(properties, name)) return properties[name];
  if (items && name === "length") return LENGTH;
  const matching = Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern, "u").test(name));
  return matching?.[1] ?? additionalProperties;
}

function namesIn({ properties = {} }: AnswerSchema): string[] {
  return Object.keys(properties);
}
