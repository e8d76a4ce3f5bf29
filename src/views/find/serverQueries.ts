import { parseFilter } from "../../estate/filter/parseFilter";
import type { FieldTerm, Filter } from "../../estate/filter/syntax";

/** Conditions that the platform itself can search by: parts of a text, in any case. */
export type ServerQuery = Readonly<
  Partial<Record<"hostname" | "siteName" | "operatingSystem" | "deviceType", string>>
>;

/** Shorter words fit nearly everything. */
const SHORTEST = 2;

const PARAMETERS: Readonly<Record<string, keyof ServerQuery>> = {
  hostname: "hostname",
  site: "siteName",
  os: "operatingSystem",
  type: "deviceType",
};

/**
 * What to ask the platform for a text that a person types: it finds parts of host names and of sites' names, and what
 * the terms of the filter language ask in the same way. Other fields it cannot search.
 */
export function serverQueries(text: string): ServerQuery[] {
  const filter = parseFilter(text);
  const base = termQuery(filter);
  const word = longestWord(filter);
  if (word === undefined) return Object.keys(base).length > 0 ? [base] : [];
  const byName: ServerQuery[] = base.hostname === undefined ? [{ ...base, hostname: word }] : [];
  const bySite: ServerQuery[] = base.siteName === undefined ? [{ ...base, siteName: word }] : [];
  return [...byName, ...bySite];
}

function termQuery({ terms }: Filter): ServerQuery {
  const fields = terms.filter((term) => term.kind === "field");
  return Object.fromEntries<string>(
    fields.flatMap((term) => {
      const parameter = PARAMETERS[term.field.name];
      const value = plainValue(term);
      return parameter === undefined || value === undefined ? [] : [[parameter, value]];
    }),
  );
}

/** The value of a term that the platform understands as the filter language does. */
function plainValue({ negated, operator, values }: FieldTerm): string | undefined {
  const [value] = values;
  const isPlain = values.length === 1 && !negated && operator === ":";
  return isPlain && value && value.text.length >= SHORTEST && !value.text.includes("*")
    ? value.text
    : undefined;
}

function longestWord({ terms }: Filter): string | undefined {
  const words = terms.flatMap((term) =>
    term.kind === "text" && !term.negated ? [term.value.text.trim()] : [],
  );
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  return longest !== undefined && longest.length >= SHORTEST ? longest : undefined;
}
