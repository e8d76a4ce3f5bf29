import { type CopiedRequest, ENVIRONMENT, PUBLIC_CLIENT } from "./copiedRequest";

const { key, secret, token } = ENVIRONMENT;

/** Text between single quotes. PowerShell ends it at typographic quotes too; each is written twice. */
export function quote(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, "$&$&")}'`;
}

/** Gets a token and puts it into the environment. */
export function signInLines({ tokenUrl }: CopiedRequest): string[] {
  const client = `${PUBLIC_CLIENT.name}:${PUBLIC_CLIENT.secret}`;
  return [
    `# Once, with your API key in $env:${key} and $env:${secret}: get a token.`,
    `$client = [Convert]::ToBase64String([Text.Encoding]::ASCII.GetBytes('${client}'))`,
    `$form = @{ grant_type = 'password'; username = $env:${key}; password = $env:${secret} }`,
    `$signIn = Invoke-RestMethod -Method Post -Uri ${quote(tokenUrl)} -Headers @{ Authorization = "Basic $client" } -Body $form`,
    `$env:${token} = $signIn.access_token`,
  ];
}

/** Text without anything but ASCII, where JSON allows it: Windows PowerShell does not pass on other letters. */
export function asciiJson(text: string): string {
  try {
    JSON.parse(text);
  } catch {
    return text;
  }
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
