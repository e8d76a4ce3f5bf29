import { l10n, QuickPickItemKind, type QuickPickItem, window } from "vscode";
import type { Method, Operation, Parameter } from "../api";
import { UnsafePathError } from "../api/errors";
import { METHODS } from "../api/operation";
import { checkPath, fillTemplate, formatQuery } from "../api/target";
import { operations } from "../api/generated/operations";
import { askText, BACK, CANCELLED } from "../accounts/multiStepInput";
import { isJson } from "./isJson";
import type { RawRequest } from "./rawRequest";

/** What was typed, by the name of the question, to be suggested the next time. */
export type Values = Readonly<Record<string, string>>;

export interface Composed {
  readonly request: RawRequest;
  readonly values: Values;
}

const METHOD = "method";
const pathKey = (method: Method) => `path ${method}`;
const bodyKey = (method: Method, path: string) => `body ${method} ${path}`;

/**
 * Asks for method, path, parameters and body. The path is completed from the API description, or any other path below
 * the base URL is typed.
 *
 * @param last what was answered before
 * @returns `undefined` when the person cancelled
 */
export async function composeRequest(last: Values): Promise<Composed | undefined> {
  const method = await pickMethod(last[METHOD]);
  if (!method) return undefined;
  const target = await pickPath(method, last[pathKey(method)]);
  if (!target) return undefined;
  const filled =
    target.kind === "typed"
      ? { pathAndQuery: target.pathAndQuery, values: {} }
      : await fillIn(target.operation, last);
  if (filled === undefined) return undefined;
  const { pathAndQuery } = filled;
  const operation = target.kind === "typed" ? undefined : target.operation;
  const path = operation?.path ?? pathAndQuery;
  const values = { ...filled.values, [METHOD]: method, [pathKey(method)]: path };
  if (!takesBody(method, operation)) return { request: { method, pathAndQuery }, values };
  const body = await askBody(operation, last[bodyKey(method, path)]);
  if (body === undefined) return undefined;
  return body.trim() === ""
    ? { request: { method, pathAndQuery }, values }
    : {
        request: { method, pathAndQuery, body },
        values: { ...values, [bodyKey(method, path)]: body },
      };
}

async function pickMethod(last: string | undefined): Promise<Method | undefined> {
  const items = METHODS.map((method) => ({ label: method, description: effectOf(method), method })).sort(
    (one, other) => Number(other.method === last) - Number(one.method === last),
  );
  const item = await window.showQuickPick(items, {
    title: l10n.t("Send Raw Request"),
    placeHolder: l10n.t("Method"),
  });
  return item?.method;
}

function effectOf(method: Method): string {
  return method === "GET"
    ? l10n.t("reads, changes nothing")
    : l10n.t("changes the account, asks before it is sent");
}

type Target =
  | { readonly kind: "described"; readonly operation: Operation }
  | { readonly kind: "typed"; readonly pathAndQuery: string };

type TargetItem = QuickPickItem & { readonly target?: Target };

function pickPath(method: Method, last: string | undefined): Promise<Target | undefined> {
  const pick = window.createQuickPick<TargetItem>();
  const described = [...lastItems(method, last), ...describedItems(method)];
  pick.title = l10n.t("Send Raw Request: {0}", method);
  pick.placeholder = l10n.t("Path below the account's base URL, such as /v2/account/sites?max=10");
  pick.matchOnDescription = true;
  pick.items = described;
  return new Promise<Target | undefined>((resolve) => {
    pick.onDidChangeValue((value) => (pick.items = [...described, ...typedItems(value)]));
    pick.onDidAccept(() => {
      const target = pick.activeItems[0]?.target;
      if (target) resolve(target);
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  }).finally(() => pick.dispose());
}

/** The path that was sent last, above all others. */
function lastItems(method: Method, last: string | undefined): TargetItem[] {
  if (last === undefined) return [];
  const operation = operations.find((each) => each.method === method && each.path === last);
  const item = operation
    ? describedItem(operation)
    : mistakeIn(last) === undefined && {
        label: last,
        target: { kind: "typed" as const, pathAndQuery: last },
      };
  return item ? [{ label: l10n.t("Sent last"), kind: QuickPickItemKind.Separator }, item] : [];
}

function describedItems(method: Method): TargetItem[] {
  const ofMethod = operations.filter((operation) => operation.method === method);
  const tags = [...new Set(ofMethod.map(({ tag }) => tag))].sort();
  return tags.flatMap((tag) => [
    { label: tag, kind: QuickPickItemKind.Separator },
    ...ofMethod.filter((operation) => operation.tag === tag).map(describedItem),
  ]);
}

function describedItem(operation: Operation): TargetItem {
  const deprecated = operation.deprecated ? l10n.t(" (deprecated)") : "";
  return {
    label: operation.path,
    description: operation.summary + deprecated,
    target: { kind: "described", operation },
  };
}

/**
 * What was typed, as a choice of its own once it is more than a search in the described paths. VS Code puts rows whose
 * label holds the typed text first; these do not hold it, so that Enter takes the best of the described paths.
 */
function typedItems(value: string): TargetItem[] {
  const typed = value.trim();
  if (typed === "" || operations.some(({ path }) => path === typed)) return [];
  const mistake = mistakeIn(typed);
  if (mistake === undefined) {
    return [
      {
        label: l10n.t("Send as typed"),
        description: typed,
        alwaysShow: true,
        target: { kind: "typed", pathAndQuery: typed },
      },
    ];
  }
  return looksLikePath(typed) && !isPartOfPath(typed)
    ? [{ label: l10n.t("This path cannot be sent"), detail: mistake, alwaysShow: true }]
    : [];
}

/** Such as `site/{siteUid}`, which is no path and yet finds some. */
function isPartOfPath(typed: string): boolean {
  return operations.some(({ path }) => path.toLowerCase().includes(typed.toLowerCase()));
}

function looksLikePath(typed: string): boolean {
  return /[/\\:@?]/.test(typed);
}

function mistakeIn(pathAndQuery: string): string | undefined {
  if (/[{}]/.test(pathAndQuery)) return l10n.t("Replace {0} and {1} by a value.", "{", "}");
  try {
    checkPath(pathAndQuery);
    return undefined;
  } catch (error) {
    return error instanceof UnsafePathError ? error.message : String(error);
  }
}

/** Asks for the parameters of an operation, one after the other, the required ones first. */
async function fillIn(
  { path, method, parameters }: Operation,
  last: Values,
): Promise<{ readonly pathAndQuery: string; readonly values: Values } | undefined> {
  const ordered = [...parameters].sort((a, b) => Number(b.required) - Number(a.required));
  const values = new Map<Parameter, string>();
  for (let index = 0; index < ordered.length;) {
    const parameter = ordered[index];
    if (!parameter) break;
    const answer = await askParameter(
      `${method} ${path}`,
      parameter,
      index + 1,
      ordered.length,
      values.get(parameter) ?? last[parameter.name],
    );
    if (answer === CANCELLED) return undefined;
    if (answer === BACK) index--;
    else {
      values.set(parameter, answer.trim());
      index++;
    }
  }
  const given = (place: Parameter["in"]) =>
    Object.fromEntries(
      [...values]
        .filter(([{ in: where }, value]) => where === place && value !== "")
        .map(([{ name }, value]) => [name, value]),
    );
  return {
    pathAndQuery: fillTemplate(path, given("path")) + formatQuery(given("query")),
    values: Object.fromEntries([...values].map(([{ name }, value]) => [name, value])),
  };
}

function askParameter(title: string, parameter: Parameter, step: number, totalSteps: number, value = "") {
  const { name, required, values = [], description } = parameter;
  const listed = values.length > 0 ? l10n.t("One of {0}.", values.join(", ")) : "";
  return askText({
    title,
    step,
    totalSteps,
    canGoBack: step > 1,
    mistake: undefined,
    prompt: [`${name}: ${description}`, listed].filter(Boolean).join(" "),
    placeholder: required ? name : l10n.t("{0} (optional, press Enter to leave out)", name),
    value,
    validate: (text) => parameterMistake(parameter, text.trim()),
  });
}

/** What is wrong with a parameter's value. Listed values are open: a platform may know more of them. */
export function parameterMistake({ name, required, type }: Parameter, value: string): string | undefined {
  if (value === "") return required ? l10n.t("Enter a value for {0}.", name) : undefined;
  if (value === "." || value === "..") return l10n.t("“{0}” is not a value for {1}.", value, name);
  if (type === "integer" && !/^-?\d+(,-?\d+)*$/.test(value)) return l10n.t("{0} is a whole number.", name);
  if (type === "boolean" && !/^(true|false)$/.test(value)) return l10n.t("{0} is true or false.", name);
  return undefined;
}

function takesBody(method: Method, operation: Operation | undefined): boolean {
  if (operation) return operation.body !== undefined;
  return method === "POST" || method === "PUT";
}

async function askBody(operation: Operation | undefined, last = ""): Promise<string | undefined> {
  return window.showInputBox({
    value: last,
    title: l10n.t("Send Raw Request: body"),
    prompt: operation?.body
      ? l10n.t("JSON of the type {0}", operation.body)
      : l10n.t("JSON, or nothing for an empty body"),
    placeHolder: '{ "name": "…" }',
    ignoreFocusOut: true,
    validateInput: (text) => {
      if (text.trim() === "") return operation ? l10n.t("{0} needs a body.", operation.path) : undefined;
      return isJson(text) ? undefined : l10n.t("This is not complete JSON.");
    },
  });
}
