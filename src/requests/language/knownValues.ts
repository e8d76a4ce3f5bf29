/** A value that the account really has. */
export interface KnownValue {
  /** What goes into the request, such as a uid. */
  readonly value: string;
  /** How people know it, such as a site's name. */
  readonly label: string;
  /** What else tells it from its like, such as the site of a device. */
  readonly detail?: string;
}

/** The real values of an account, as far as they are loaded. Asking loads nothing. */
export interface KnownValues {
  /**
   * Values for a parameter or a property.
   *
   * @param name such as `siteUid`
   * @param typed what is there already; narrows what is found
   */
  valuesOf(name: string, typed: string): readonly KnownValue[];
  /** The name of what a value stands for, such as a site's for its uid. */
  nameOf(name: string, value: string): string | undefined;
}

/** Nothing is known. */
export const NO_VALUES: KnownValues = { valuesOf: () => [], nameOf: () => undefined };

/** How a person is asked for a parameter: `site` for `siteUid`. */
export function promptOf(name: string): string {
  return name.replace(/(?<=^(site|device))Uid$/, "");
}
