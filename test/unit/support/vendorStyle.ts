import { parse } from "yaml";
import type { Content, Description, Operation, Schema } from "../../../scripts/openapi/document.mjs";
import { eachSchema, jsonSchema, operationsOf } from "../../../scripts/openapi/document.mjs";
import { readText } from "./description";

/** The description of this repository. */
export const ours = parse(readText("openapi/datto-rmm.yaml")) as Description;

const spaced: Readonly<Record<string, string>> = {
  AccountDescriptor: "Account Descriptor",
  DeviceNetworkInterface: "Device Network Interface",
  VariableCreationRequest: "Variable Creation Request",
  VariableUpdateRequest: "Variable Update Request",
};
const ownSchemas = ["Instant", "OAuthError", "RequestError", "TokenRequest", "TokenResponse"];

export const reference = (name: string) => `#/components/schemas/${name}`;

/** A named schema of the description; a missing one fails the test. */
export function schemaOf({ components }: Description, name: string): Schema {
  const schema = components?.schemas?.[name];
  if (schema === undefined) throw new Error(`There is no schema ${name}`);
  return schema;
}

/** The properties of a named schema. */
export function propertiesOf(description: Description, name: string): Record<string, Schema> {
  return (schemaOf(description, name).properties ??= {});
}

/** An operation of the description; a missing one fails the test. */
export function operationAt({ paths }: Description, method: string, path: string): Operation {
  const operation = paths[path]?.[method];
  if (operation === undefined) throw new Error(`There is no ${method} ${path}`);
  return operation;
}

/** The description of this repository as the platform itself would serve it: stricter, and with its mistakes. */
export function vendorStyle(): Description {
  const description = structuredClone(ours);
  const { paths } = description;
  description.paths = Object.fromEntries(Object.entries(paths).filter(([path]) => /^\/v\d/.test(path)));
  inlineResponses(description);
  eachSchema(description, tighten);
  dropOwn(description);
  misspell(description);
  return description;
}

/** Responses stand in every operation, for errors as plain `ErrorResponse` and without those for the rate limit. */
function inlineResponses(description: Description): void {
  const error = { "*/*": { schema: { $ref: reference("ErrorResponse") } } };
  for (const { operation } of operationsOf(description)) {
    const responses = Object.entries(operation.responses ?? {}).filter(([status]) => status !== "429");
    operation.responses = Object.fromEntries(
      responses.map(([status, response]) => {
        const schema = jsonSchema(response);
        const content = Number(status) >= 400 ? error : schema && { "*/*": { schema } };
        return [status, { description: "", ...(content === undefined ? {} : { content }) }];
      }),
    );
  }
}

/** No null, closed lists of values, times as text. */
function tighten(schema: Schema): void {
  if (schema.$ref === reference("Instant")) become(schema, { type: "string", format: "date-time" });
  if (Array.isArray(schema.type)) schema.type = String(schema.type.find((type) => type !== "null"));
  const options = (schema.anyOf ?? []).filter((option) => option.type !== "null");
  const list = options.find((option) => option.enum);
  const only = list ?? (options.length === 1 ? options[0] : undefined);
  if (only !== undefined) become(schema, { ...only });
}

/** Makes a schema another one, in its place. */
export function become(schema: Schema, other: Schema): void {
  for (const keyword of Object.keys(schema)) Reflect.deleteProperty(schema, keyword);
  Object.assign(schema, other);
}

/** Takes away what only the repository's description has. */
function dropOwn(description: Description): void {
  for (const name of ownSchemas) Reflect.deleteProperty(description.components?.schemas ?? {}, name);
  Reflect.deleteProperty(propertiesOf(description, "Device"), "udf");
  const context = propertiesOf(description, "Alert")["alertContext"];
  if (context)
    become(context, { oneOf: context.anyOf?.filter(({ $ref }) => $ref !== reference("AlertContext")) ?? [] });
  const fields = Array.from({ length: 300 }, (_, place) => [`udf${place + 1}`, { type: "string" }] as const);
  become(schemaOf(description, "Udf"), { type: "object", properties: Object.fromEntries(fields) });
  delete description.components?.responses;
}

function misspell(description: Description): void {
  propertiesOf(description, "ActivityLog")["date"] = {
    type: "number",
    format: "double",
    pattern: "seconds.nanoseconds",
  };
  const parameters = operationAt(description, "get", "/v2/activity-logs").parameters ?? [];
  const entities = parameters.find(({ name }) => name === "entities")?.schema;
  if (entities) become(entities, { type: "array", enum: ["device", "user"], items: { type: "string" } });
  const schemas = description.components?.schemas ?? {};
  for (const [name, wide] of Object.entries(spaced)) {
    schemas[wide] = schemaOf(description, name);
    Reflect.deleteProperty(schemas, name);
  }
  eachSchema(description, (schema) => {
    const wide = spaced[schema.$ref?.split("/").at(-1) ?? ""];
    if (wide !== undefined) schema.$ref = reference(encodeURIComponent(wide));
  });
}

/** As builds up to 201 are: the success hangs on the errors, and no status of success is told. */
export function withoutSuccess(description: Description): Description {
  for (const { operation } of operationsOf(description)) {
    const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2"))?.[1];
    const response: Content = { description: "", ...(success?.content ? { content: success.content } : {}) };
    operation.responses = { 401: response, 403: response, 404: response, 409: { description: "" } };
  }
  return description;
}

/** Every list's page, and what stands beside its rows, is a copy instead of a reference. */
export function withCopies(description: Description): Description {
  for (const { operation } of operationsOf(description))
    for (const response of Object.values(operation.responses ?? {})) {
      const schema = jsonSchema(response);
      const name = schema?.$ref?.split("/").at(-1);
      if (schema && name !== undefined && !name.includes("%"))
        become(schema, structuredClone(schemaOf(description, name)));
    }
  return description;
}
