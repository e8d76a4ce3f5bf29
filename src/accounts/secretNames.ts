/** Names of fields, parameters and prompts whose values are secrets wherever they stand. */
export const SECRET_NAME =
  /pass(word|wd|phrase)?|secret|token|credential|authorization|api_?key|private_?key/i;
