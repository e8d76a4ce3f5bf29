import { type CopiedRequest, ENVIRONMENT } from "./copiedRequest";
import { asciiJson, signInLines } from "./powershell";

/**
 * For PowerShell: `curl.exe`, which reads the request as a configuration file. Windows PowerShell takes double quotes
 * out of arguments, so nothing that may hold one is an argument.
 */
export function powershellCurl(request: CopiedRequest): string {
  const { method, url, headers, body } = request;
  const lines = [
    setting("url", url),
    setting("request", method),
    ...headers.map(({ name, value }) => setting("header", value === "" ? `${name};` : `${name}: ${value}`)),
    ...(body === undefined ? [] : [setting("data-raw", asciiJson(body))]),
  ];
  return [
    ...signInLines(request),
    "",
    "$OutputEncoding = [Text.UTF8Encoding]::new($false)",
    "@'",
    ...lines,
    `'@ | curl.exe --silent --show-error --globoff --header "Authorization: Bearer $env:${ENVIRONMENT.token}" --config -`,
    "",
  ].join("\n");
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v" };

/** One line of curl's configuration. It never begins with a quote, so it cannot end the here-string around it. */
function setting(name: string, value: string): string {
  return `${name} = "${value.replace(/["\\]/g, "\\$&").replace(/[\n\r\t\v]/g, (found) => ESCAPES[found] ?? found)}"`;
}
