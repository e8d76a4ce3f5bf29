import {
  CodeAction,
  CodeActionKind,
  Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from "vscode";
import type { Finding, Fix, Severity } from "../diagnostics/finding";
import { rangeOf, textEditOf } from "./structure";

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the Problems view shows it. */
export function diagnosticOf(document: TextDocument, finding: Finding): Diagnostic {
  const { message, severity, code, deprecated } = finding;
  const diagnostic = new Diagnostic(rangeOf(document, finding), message, SEVERITIES[severity]);
  diagnostic.source = "Datto RMM";
  diagnostic.code = code;
  if (deprecated) diagnostic.tags = [DiagnosticTag.Deprecated];
  return diagnostic;
}

/** The fixes of what was found in a range. */
export function codeActionsOf(
  document: TextDocument,
  range: Range,
  findings: readonly Finding[],
): CodeAction[] {
  return findings
    .filter((finding) => rangeOf(document, finding).intersection(range))
    .flatMap((finding) => finding.fixes().map((fix, index) => actionOf(document, finding, fix, index === 0)));
}

function actionOf(
  document: TextDocument,
  finding: Finding,
  { title, edits }: Fix,
  preferred: boolean,
): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.diagnostics = [diagnosticOf(document, finding)];
  action.isPreferred = preferred;
  action.edit = new WorkspaceEdit();
  action.edit.set(
    document.uri,
    edits.map((edit) => textEditOf(document, edit)),
  );
  return action;
}
