/** What request documents are coloured by beside their grammar; names of VS Code's own semantic tokens. */
export const COLOUR_KINDS = ["decorator", "variable", "parameter", "property"] as const;

export type ColourKind = (typeof COLOUR_KINDS)[number];
