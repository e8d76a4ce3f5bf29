import { type CopiedRequest, ENVIRONMENT, PUBLIC_CLIENT } from "./copiedRequest";

const { key, secret, token } = ENVIRONMENT;

/** For a POSIX shell: `curl`, with the token in an environment variable. */
export function posixCurl({ method, url, headers, body, tokenUrl }: CopiedRequest): string {
  const options = [
    `--request ${method}`,
    `--header "Authorization: Bearer $${token}"`,
    ...headers.map(({ name, value }) => `--header ${quote(value === "" ? `${name};` : `${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ];
  return [
    `# Once, with your API key in ${key} and ${secret}: get a token.`,
    `${token}=$(curl --silent --show-error --fail --user ${PUBLIC_CLIENT.name}:${PUBLIC_CLIENT.secret} \\`,
    `  --data grant_type=password --data-urlencode "username=$${key}" --data-urlencode "password=$${secret}" \\`,
    `  ${quote(tokenUrl)} | sed 's/.*"access_token" *: *"\\([^"]*\\)".*/\\1/')`,
    "",
    `curl --silent --show-error --globoff ${options.join(" \\\n  ")} \\`,
    `  ${quote(url)}`,
    "",
  ].join("\n");
}

/** Everything but a single quote stands for itself between single quotes. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
