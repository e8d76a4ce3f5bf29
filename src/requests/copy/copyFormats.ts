import type { CopiedRequest } from "./copiedRequest";
import { invokeRestMethod } from "./invokeRestMethod";
import { posixCurl } from "./posixCurl";
import { powershellCurl } from "./powershellCurl";
import { python } from "./python";
import { typescript } from "./typescript";

/** A form in which a request can be copied. */
export interface CopyFormat {
  readonly id: string;
  /** A product's name, the same in every language. */
  readonly label: string;
  readonly detail: string;
  readonly write: (request: CopiedRequest) => string;
}

export const COPY_FORMATS: readonly CopyFormat[] = [
  { id: "posixCurl", label: "cURL (bash)", detail: "sh, bash, zsh", write: posixCurl },
  { id: "powershellCurl", label: "cURL (PowerShell)", detail: "curl.exe", write: powershellCurl },
  { id: "invokeRestMethod", label: "PowerShell", detail: "Invoke-RestMethod", write: invokeRestMethod },
  { id: "typescript", label: "TypeScript", detail: "dist/api.js", write: typescript },
  { id: "python", label: "Python", detail: "httpx", write: python },
];
