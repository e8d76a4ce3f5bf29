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
  UnsafeHeaderError,
  UnsafePathError,
} from "./errors";
export { fieldsOf } from "./fields";
export { operations } from "./generated/operations";
export { checkHeaders } from "./headers";
export { readInstant } from "./instant";
export { type Method, METHODS, type Operation, type Parameter } from "./operation";
export { isPaged, type Page } from "./paging";
export { baseUrl, hostOf, parseBaseUrl, parsePlatform, type Platform, PLATFORMS } from "./platform";
export { checkPath, fillTemplate, formatQuery, type QueryValues } from "./target";
export type { Priority } from "./budget/allowance";
export type { BudgetState, PauseReason } from "./budget/rateBudget";
export type { RetryOptions } from "./retry";
export type { Credentials, TokenStore } from "./tokens";
export type { Exchange, Observer } from "./transport";
export type * from "./types";
