import { type CopiedRequest, ENVIRONMENT } from "./copiedRequest";
import { quote, signInLines } from "./powershell";

/** For PowerShell: `Invoke-RestMethod`. */
export function invokeRestMethod(request: CopiedRequest): string {
  const { method, url, headers, body } = request;
  const more = headers.filter(({ name }) => name !== "Content-Type");
  return [
    ...signInLines(request),
    "",
    `$headers = @{ Authorization = "Bearer $env:${ENVIRONMENT.token}" }`,
    ...more.map(({ name, value }) => `$headers[${quote(name)}] = ${quote(value)}`),
    ...(body === undefined ? [] : [`$body = [Text.Encoding]::UTF8.GetBytes(${quote(body)})`]),
    `Invoke-RestMethod -Method ${capitalized(method)} -Uri ${quote(url)} -Headers $headers${
      body === undefined ? "" : " -ContentType 'application/json' -Body $body"
    }`,
    "",
  ].join("\n");
}

function capitalized(method: string): string {
  return method.charAt(0) + method.slice(1).toLowerCase();
}
