/** A count as a person reads it, with its thousands apart, such as `1,249`. */
export function formatCount(count: number, language: string): string {
  return count.toLocaleString(language);
}
