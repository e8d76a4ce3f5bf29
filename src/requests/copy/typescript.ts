import { type CopiedRequest, ENVIRONMENT } from "./copiedRequest";

/** With the typed client of this project, which gets its token by itself. */
export function typescript({ method, baseUrl, pathAndQuery, headers, body }: CopiedRequest): string {
  const more = headers.filter(({ name }) => name !== "Content-Type");
  const options = [
    ...(more.length > 0
      ? [`  headers: { ${more.map(({ name, value }) => `${text(name)}: ${text(value)}`).join(", ")} },`]
      : []),
    ...(body === undefined ? [] : [`  body: ${text(body)},`]),
  ];
  const third = options.length > 0 ? `, {\n${options.join("\n")}\n}` : "";
  return [
    'import { DattoClient } from "./dist/api.js";',
    "",
    "// The client gets a token by itself.",
    `const { ${ENVIRONMENT.key}: apiKey = "", ${ENVIRONMENT.secret}: apiSecret = "" } = process.env;`,
    `const client = DattoClient.create({ baseUrl: ${text(baseUrl)}, credentials: { apiKey, apiSecret } });`,
    "",
    `const response = await client.raw(${text(method)}, ${text(pathAndQuery)}${third});`,
    "console.log(response.text);",
    "",
  ].join("\n");
}

function text(value: string): string {
  return JSON.stringify(value);
}
