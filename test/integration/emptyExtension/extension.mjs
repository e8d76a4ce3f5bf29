/** Does nothing: what its activation takes is what any activation takes. */
export function activate() {}
