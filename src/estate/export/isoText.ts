/** A time in ISO 8601 and UTC, to the second. */
export function isoText(time: Date): string {
  return `${time.toISOString().slice(0, -5)}Z`;
}
