import { l10n, ProgressLocation, window } from "vscode";
import { isAborted } from "../../api/errors";
import { nameWithPlace } from "../../accounts/account";
import type { Connection } from "../../accounts/connections";
import { requireWriting } from "../../accounts/writing";
import { effectOf, resetsApiKeys } from "./effects";
import type { RawRequest } from "../rawRequest";
import { type Target, type TargetKind, targetsOf } from "./targets";

/** Lines of a body that a question shows. */
const BODY_LINES = 12;
const BODY_WIDTH = 120;
/** Milliseconds before a person is told what they wait for. */
const PATIENCE_MS = 300;

/**
 * Asks before anything that is not a `GET` is sent: refuses while writing is off, names the account, the request, its
 * effect and what it is about. The request that ends the API key in use needs the account's name typed.
 */
export async function confirmRequest(request: RawRequest, connection: Connection): Promise<boolean> {
  if (request.method === "GET") return true;
  if (!(await requireWriting())) return false;
  const targets = await findTargets(request, connection);
  if (!targets) return false;
  const { account } = connection;
  const send = l10n.t("Send {0}", request.method);
  const answer = await window.showWarningMessage(
    l10n.t("Send {0} {1}?", request.method, request.pathAndQuery),
    {
      modal: true,
      detail: [
        effectOf(request, l10n.t),
        [l10n.t("Account: {0}", nameWithPlace(account)), ...targets.map(describe)].join("\n"),
        bodyOf(request),
      ]
        .filter((part) => part !== "")
        .join("\n\n"),
    },
    send,
  );
  return answer === send && (!resetsApiKeys(request) || (await askName(account.name)));
}

/**
 * The names may have to be asked from the platform; a person sees that only where it takes a moment. `undefined` when
 * they did not want to wait.
 */
async function findTargets(request: RawRequest, connection: Connection): Promise<Target[] | undefined> {
  const abort = new AbortController();
  const looking = targetsOf(request, connection, abort.signal);
  try {
    if (!(await isSoon(looking))) await showLooking(looking, abort);
    const targets = await looking;
    return abort.signal.aborted ? undefined : targets;
  } catch (error) {
    if (isAborted(error)) return undefined;
    throw error;
  }
}

/** Whether something ends, well or not, before a person wonders what is going on. */
function isSoon(task: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const end = () => {
      clearTimeout(timer);
      resolve(true);
    };
    task.then(end, end);
  });
}

async function showLooking(looking: Promise<unknown>, abort: AbortController): Promise<void> {
  await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t("Finding out what would change"),
      cancellable: true,
    },
    async (_, token) => {
      token.onCancellationRequested(() => abort.abort());
      await looking;
    },
  );
}

async function askName(name: string): Promise<boolean> {
  const typed = await window.showInputBox({
    title: l10n.t("End the API key of {0}?", name),
    prompt: l10n.t("Type the account's name to go on: {0}", name),
    ignoreFocusOut: true,
    validateInput: (text) =>
      text === "" || name.startsWith(text) ? undefined : l10n.t("That is not the account's name."),
  });
  return typed === name;
}

function describe({ kind, uid, name }: Target): string {
  return name === undefined
    ? l10n.t("{0}: {1} (its name cannot be found)", wordFor(kind), uid)
    : l10n.t("{0}: {1} ({2})", wordFor(kind), name, uid);
}

function wordFor(kind: TargetKind): string {
  switch (kind) {
    case "site":
      return l10n.t("Site");
    case "device":
      return l10n.t("Device");
    case "alert":
      return l10n.t("Alert");
    case "job":
      return l10n.t("Job");
    case "variable":
      return l10n.t("Variable");
    case "component":
      return l10n.t("Component");
  }
}

/** What is sent, as far as a dialog has room for it. */
function bodyOf({ body = "" }: RawRequest): string {
  const lines = withoutTricks(pretty(body)).split("\n");
  const shown = lines.slice(0, BODY_LINES).map((text) => text.slice(0, BODY_WIDTH));
  return lines.length > BODY_LINES ? [...shown, "…"].join("\n") : shown.join("\n");
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}

/** Characters that are not to be seen, or that turn the text around, could make a body look like another one. */
function withoutTricks(text: string): string {
  return text.replace(
    /(?![\n\t])[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
