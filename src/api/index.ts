export { type ClientOptions, DattoClient, type Endpoint, type RawOptions, type RawResponse } from "./client";
export {
  ApiError,
  type ApiErrorKind,
  AuthError,
  type AuthErrorKind,
  DattoError,
  HttpClientError,
  type HttpClientErrorKind,
  isAborted,
  UnsafePathError,
} from "./errors";
export { fieldsOf } from "./fields";
export { operations } from "./generated/operations";
export { readInstant } from "./instant";
export { type Method, METHODS, type Operation, type Parameter } from "./operation";
export type { Page } from "./paging";
export { baseUrl, hostOf, parseBaseUrl, parsePlatform, type Platform, PLATFORMS } from "./platform";
export { checkPath, fillTemplate, formatQuery, type QueryValues } from "./target";
export type { Credentials } from "./tokens";
export type { Exchange, Observer } from "./transport";
export type * from "./types";
