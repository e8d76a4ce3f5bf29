import { type CopiedRequest, ENVIRONMENT, PUBLIC_CLIENT } from "./copiedRequest";

const { key, secret } = ENVIRONMENT;

/** With httpx. */
export function python({ method, url, headers, body, tokenUrl }: CopiedRequest): string {
  return [
    "import os",
    "",
    "import httpx",
    "",
    `# With your API key in ${key} and ${secret}: get a token.`,
    "sign_in = httpx.post(",
    `    ${text(tokenUrl)},`,
    `    auth=(${text(PUBLIC_CLIENT.name)}, ${text(PUBLIC_CLIENT.secret)}),`,
    `    data={"grant_type": "password", "username": os.environ["${key}"], "password": os.environ["${secret}"]},`,
    ")",
    "sign_in.raise_for_status()",
    'token = sign_in.json()["access_token"]',
    "",
    "response = httpx.request(",
    `    ${text(method)},`,
    `    ${text(url)},`,
    `    headers={${['"Authorization": f"Bearer {token}"', ...headers.map(({ name, value }) => `${text(name)}: ${text(value)}`)].join(", ")}},`,
    ...(body === undefined ? [] : [`    content=${text(body)}.encode(),`]),
    "    timeout=30,",
    ")",
    "print(response.text)",
    "",
  ].join("\n");
}

/** A literal of JSON is one of Python. */
function text(value: string): string {
  return JSON.stringify(value);
}
