import { spellings } from "../../api/spellings";

/** Whether what a prompt asks for is a secret: it is typed unseen, and not kept. */
export function asksForSecret(prompt: string): boolean {
  return /pass(word|wd|phrase)|secret|token/i.test(prompt);
}

/** Whether a text repeats one of some secrets, in any spelling. */
export function repeatsOne(text: string, secrets: readonly string[]): boolean {
  return secrets.flatMap(spellings).some((secret) => secret !== "" && text.includes(secret));
}
