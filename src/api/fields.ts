/** The own fields of a JSON object, or none when the value is anything else. For reading what cannot be trusted. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
