/** The client as a library: all of it, with the table of operations, which the extension loads only when it is asked for. */
export { operations } from "./generated/operations";
export * from "./index";
