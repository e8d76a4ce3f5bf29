/** The language of request documents. */
export const REQUEST_LANGUAGE = "datto-rmm-request";
/** How the name of a request file ends. */
export const REQUEST_FILE_END = ".datto.http";
/** All request files of a workspace. */
export const REQUEST_FILES = `**/*${REQUEST_FILE_END}`;
