import {
  CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  CompletionList,
  SnippetString,
  type TextDocument,
} from "vscode";
import type { Completion, CompletionKind } from "../completion/completion";
import { rangeOf } from "./structure";

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  method: CompletionItemKind.Keyword,
  operation: CompletionItemKind.Method,
  parameter: CompletionItemKind.Field,
  enumValue: CompletionItemKind.EnumMember,
  knownValue: CompletionItemKind.Value,
  variable: CompletionItemKind.Variable,
  property: CompletionItemKind.Property,
  body: CompletionItemKind.Struct,
  directive: CompletionItemKind.Event,
  header: CompletionItemKind.Constant,
  account: CompletionItemKind.User,
};

/** Puts completions into VS Code's form. What is typed on may bring others, so the list is not for keeps. */
export function completionListOf(document: TextDocument, completions: readonly Completion[]): CompletionList {
  return new CompletionList(
    completions.map((completion) => itemOf(document, completion)),
    completions.some(({ kind }) => kind === "knownValue"),
  );
}

function itemOf(document: TextDocument, completion: Completion): CompletionItem {
  const { kind, label, detail, documentation, span, insert, filter, sort, deprecated, goesOn } = completion;
  const item = new CompletionItem(detail === undefined ? label : { label, description: detail }, KINDS[kind]);
  item.range = rangeOf(document, span);
  item.insertText = insert.kind === "text" ? insert.text : new SnippetString(insert.snippet);
  if (documentation !== undefined) item.documentation = documentation;
  if (filter !== undefined) item.filterText = filter;
  if (sort !== undefined) item.sortText = sort;
  if (deprecated) item.tags = [CompletionItemTag.Deprecated];
  if (goesOn) item.command = { title: "", command: "editor.action.triggerSuggest" };
  return item;
}
