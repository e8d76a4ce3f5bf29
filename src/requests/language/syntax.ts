/** A range of the document, in UTF-16 code units from its start; the end is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of the document's text, at its place. */
export interface Piece extends Span {
  readonly text: string;
}

export type TokenKind =
  | "space"
  /** `###`, `#`, `//` or `@`. */
  | "marker"
  | "requestName"
  | "comment"
  | "directiveName"
  | "directiveValue"
  | "variableName"
  | "variableValue"
  /** `=` of a variable, `:` of a header. */
  | "operator"
  | "method"
  | "target"
  | "version"
  | "headerName"
  | "headerValue"
  | "body"
  | "unknown";

export interface Token extends Piece {
  readonly kind: TokenKind;
}

export type LineKind =
  | "blank"
  | "separator"
  | "comment"
  | "directive"
  | "variable"
  | "request"
  /** Goes on with the query of the request line above: `?page=0` or `&max=10`. */
  | "query"
  | "header"
  | "body"
  /** Stands where a header is expected and is none. */
  | "unknown";

/** One line. Its tokens and its line end, one after the other, are its text. */
export interface Line extends Span {
  readonly kind: LineKind;
  readonly tokens: readonly Token[];
  /** `\n`, `\r\n`, `\r`, or nothing at the end of the document. Not part of the span. */
  readonly lineEnd: string;
}

/** `{{name}}` or `{{$prompt site}}`. */
export interface Expression extends Span {
  /** The name of a variable, or `undefined` when a person is asked. */
  readonly name: string | undefined;
  /** What a person is asked for. */
  readonly prompt: string | undefined;
  /** What stands between the braces, without white space around it. */
  readonly inner: Piece;
}

/** `@name = value`. */
export interface Variable extends Span {
  readonly name: Piece;
  readonly value: Piece;
}

/** `# @name value`. */
export interface Directive extends Span {
  readonly name: Piece;
  readonly value: Piece;
}

/** `Name: value`. */
export interface Header extends Span {
  readonly name: Piece;
  readonly value: Piece;
}

/** One `name=value` of the query. */
export interface QueryParameter extends Span {
  readonly name: Piece;
  /** Missing without an equals sign. */
  readonly value: Piece | undefined;
}

/** `METHOD path?query`, with the lines that go on with the query. */
export interface RequestLine extends Span {
  /** Missing when the line begins with the path, which means `GET`. */
  readonly method: Piece | undefined;
  /** The path without its query; empty when there is none yet. */
  readonly path: Piece;
  readonly query: readonly QueryParameter[];
  /** Where a further query parameter goes. */
  readonly targetEnd: number;
}

/** The body: from its first to its last line that is neither blank nor a comment. */
export interface Body extends Span {
  /** As long as the span; comments in it are blanked out, so that offsets in it are offsets in the document. */
  readonly text: string;
}

/** What stands between two `###` lines. */
export interface Block extends Span {
  readonly index: number;
  readonly lines: readonly Line[];
  /** What follows `###`; missing without a separator or name. */
  readonly name: Piece | undefined;
  readonly variables: readonly Variable[];
  readonly directives: readonly Directive[];
  readonly request: RequestLine | undefined;
  readonly headers: readonly Header[];
  readonly body: Body | undefined;
}

/** A parsed request document. */
export interface RequestDocument {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
}
