/** HTTP methods that the API uses. */
export type Method = "GET" | "PUT" | "POST" | "DELETE";

export const METHODS: readonly Method[] = ["GET", "PUT", "POST", "DELETE"];

/** One parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly type: "string" | "integer" | "boolean";
  /** Takes several values, separated by commas. */
  readonly list?: true;
  /** The values that the description lists. */
  readonly values?: readonly string[];
  readonly description: string;
}

/** One operation of the API description, as completion, the picker and paging need it. */
export interface Operation {
  readonly method: Method;
  /** Path template below the base URL, such as `/v2/site/{siteUid}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly deprecated?: true;
  readonly parameters: readonly Parameter[];
  /** Name of the body's schema. */
  readonly body?: string;
  /** Key of the array in a paged answer. */
  readonly rows?: string;
  /** Name of the answer's schema; `Alert[]` for a list, whether it comes in pages or at once. */
  readonly answer?: string;
}
