/** Every context key that menus and welcome texts depend on. A test compares them with the manifest. */
export const CONTEXT_KEYS = {
  /** The kind of the session's state: `restoring`, `signedOut`, `signedIn` or `failed`. */
  session: "dattoRmm.session",
  /** Whether the active account is filtered. */
  filtered: "dattoRmm.filtered",
} as const;
