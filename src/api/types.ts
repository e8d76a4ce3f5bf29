import type { components, paths } from "./generated/schema";
import type { Priority } from "./budget/allowance";
import type { Method } from "./operation";

/** The named schemas of the API description. */
export type Schemas = components["schemas"];

/** One account as `GET /v2/account` gives it. */
export type Account = Schemas["Account"];
export type Site = Schemas["Site"];
export type Device = Schemas["Device"];
export type Alert = Schemas["Alert"];

type Verb = { readonly [M in Method]: Lowercase<M> };
type ApiPath = Extract<keyof paths, `/v${number}/${string}`>;

/** The operation at a path, or `never` when the path does not have the method. */
type OperationAt<M extends Method, P extends ApiPath> = NonNullable<paths[P][Verb[M]]>;

/** Path templates that have the method. */
export type PathOf<M extends Method> = {
  [P in ApiPath]: [OperationAt<M, P>] extends [never] ? never : P;
}[ApiPath];

type PathParams<O> = O extends { parameters: { path: infer Params } }
  ? { params: Params }
  : { params?: never };
type Query<O> = O extends { parameters: { query?: infer Q } }
  ? { query?: Exclude<Q, undefined> }
  : { query?: never };
type Body<O> = O extends { requestBody: { content: { "application/json": infer B } } }
  ? { body: B }
  : { body?: never };

export interface Cancellable {
  /** Ends the request at once, also while it waits. */
  readonly signal?: AbortSignal;
}

/** How a request is treated. */
export interface RequestControl extends Cancellable {
  /** Whether somebody waits for it; `interactive` when left out. */
  readonly priority?: Priority;
  /** Whether a write that meets a conflict (409) may be repeated: the record was changed by somebody else meanwhile. */
  readonly repeatConflict?: boolean;
}

/** How the rows of a list are read. */
export interface RowControl {
  /**
   * Whether user-defined fields of devices that are not set may be missing instead of `null`, which is several times
   * quicker to read; they are all there when left out.
   */
  readonly omitUnsetUdfs?: boolean;
}

/** How a list is walked. */
export interface WalkControl {
  /** Pages that are asked for before they are consumed; 0 when left out. */
  readonly ahead?: number;
}

/** Parameters, query and body of the operation. Nothing else compiles. */
export type RequestOptions<M extends Method, P extends PathOf<M>> = PathParams<OperationAt<M, P>> &
  Query<OperationAt<M, P>> &
  Body<OperationAt<M, P>> &
  RequestControl;

/** The options as arguments: left out when nothing in them is required. */
export type RequestArguments<M extends Method, P extends PathOf<M>> =
  object extends RequestOptions<M, P> ? [options?: RequestOptions<M, P>] : [options: RequestOptions<M, P>];

/** What the operation answers with; `undefined` for a write that answers with nothing. */
export type ResponseOf<M extends Method, P extends PathOf<M>> =
  OperationAt<M, P> extends { responses: { 200: { content: { "application/json": infer R } } } }
    ? R
    : undefined;

/** Path templates of `GET` operations that answer page by page. */
export type PagedPath = {
  [P in PathOf<"GET">]: ResponseOf<"GET", P> extends { pageDetails?: unknown } ? P : never;
}[PathOf<"GET">];

type ArrayIn<R> = { [K in keyof R]: NonNullable<R[K]> extends readonly (infer Row)[] ? Row : never }[keyof R];

/** One row of a paged operation. */
export type RowOf<P extends PagedPath> = NonNullable<ArrayIn<ResponseOf<"GET", P>>>;

/** Parameters and query of a paged operation. */
export type PageOptions<P extends PagedPath> = Omit<RequestOptions<"GET", P>, "body"> & RowControl;
export type WalkArguments<P extends PagedPath> =
  object extends PageOptions<P>
    ? [options?: PageOptions<P> & WalkControl]
    : [options: PageOptions<P> & WalkControl];
export type PageArguments<P extends PagedPath> =
  object extends PageOptions<P> ? [options?: PageOptions<P>] : [options: PageOptions<P>];
