import { l10n, ProgressLocation, window } from "vscode";
import type { Platform } from "../api";
import { ApiError, AuthError, HttpClientError, isAborted } from "../api/errors";
import { baseUrl, parseBaseUrl, PLATFORMS } from "../api/platform";
import type { Access, StoredAccount } from "./account";
import { signalOf } from "./cancellation";
import { askText, BACK, CANCELLED, pickOne } from "./multiStepInput";
import { problemOf } from "./problem";

/** The step in which a person can mend what was wrong. */
export type Step = "place" | "ownUrl" | "key" | "secret";

/** What was entered so far. Lives only as long as the flow. */
interface Entries {
  place: Platform | "ownUrl" | undefined;
  ownUrl: string;
  apiKey: string;
  apiSecret: string;
}

/** Proves an access; throws what the client throws. */
export type Verify = (access: Access, signal: AbortSignal) => Promise<StoredAccount>;

/**
 * Asks for platform, key and secret, verifies them, and leads back to the step that can mend a mistake, with the reason
 * shown there. Nothing is stored.
 *
 * @param suggested the platform to begin with
 * @returns the verified account, or `undefined` when the person cancelled
 */
export async function askForAccount(
  verify: Verify,
  suggested: Platform | undefined,
): Promise<StoredAccount | undefined> {
  const entries: Entries = { place: suggested, ownUrl: "", apiKey: "", apiSecret: "" };
  let step: Step = "place";
  let mistake: string | undefined;
  for (;;) {
    const answer: typeof BACK | typeof CANCELLED | undefined = await ask(step, entries, mistake);
    mistake = undefined;
    if (answer === CANCELLED) return undefined;
    const next: Step | undefined = answer === BACK ? stepBefore(step, entries) : stepAfter(step, entries);
    if (next) {
      step = next;
      continue;
    }
    try {
      return await verifyWithProgress(verify, accessOf(entries));
    } catch (error) {
      if (isAborted(error)) mistake = l10n.t("Cancelled. Press Enter to try again.");
      else mistake = problemOf(error, l10n.t).detail;
      step = mendingStep(error, entries);
    }
  }
}

/** Where a failure of the verification can be mended. */
export function mendingStep(error: unknown, { place }: Pick<Entries, "place">): Step {
  const address: Step = place === "ownUrl" ? "ownUrl" : "place";
  if (error instanceof AuthError) return error.kind === "badKey" ? "key" : address;
  if (error instanceof ApiError) return error.kind === "notFound" ? address : "secret";
  if (error instanceof HttpClientError)
    return isAborted(error) || error.kind === "timeout" ? "secret" : address;
  return "secret";
}

function stepAfter(step: Step, { place }: Entries): Step | undefined {
  switch (step) {
    case "place":
      return place === "ownUrl" ? "ownUrl" : "key";
    case "ownUrl":
      return "key";
    case "key":
      return "secret";
    case "secret":
      return undefined;
  }
}

function stepBefore(step: Step, { place }: Entries): Step {
  switch (step) {
    case "place":
    case "ownUrl":
      return "place";
    case "key":
      return place === "ownUrl" ? "ownUrl" : "place";
    case "secret":
      return "key";
  }
}

async function ask(
  step: Step,
  entries: Entries,
  mistake: string | undefined,
): Promise<typeof BACK | typeof CANCELLED | undefined> {
  const frame = { ...position(step, entries), mistake };
  switch (step) {
    case "place": {
      const answer = await pickOne({ ...frame, ...placeChoices(), active: entries.place });
      if (typeof answer === "symbol") return answer;
      entries.place = answer;
      return undefined;
    }
    case "ownUrl":
      return text(frame, ownUrlBox(entries), (value) => (entries.ownUrl = parseBaseUrl(value)));
    case "key":
      return text(frame, keyBox(entries), (value) => (entries.apiKey = value.trim()));
    case "secret":
      return text(frame, secretBox(entries), (value) => (entries.apiSecret = value.trim()));
  }
}

type Frame = ReturnType<typeof position> & { readonly mistake: string | undefined };
type Box = Omit<Parameters<typeof askText>[0], keyof Frame>;

async function text(frame: Frame, box: Box, keep: (value: string) => void) {
  const answer = await askText({ ...frame, ...box });
  if (typeof answer === "symbol") return answer;
  keep(answer);
  return undefined;
}

function position(step: Step, { place }: Entries) {
  const steps: Step[] =
    place === "ownUrl" ? ["place", "ownUrl", "key", "secret"] : ["place", "key", "secret"];
  return {
    title: l10n.t("Sign In to Datto RMM"),
    step: steps.indexOf(step) + 1,
    totalSteps: steps.length,
    canGoBack: step !== "place",
  };
}

function placeChoices() {
  const platforms = PLATFORMS.map((platform) => ({
    value: platform,
    label: platform,
    description: baseUrl(platform).replace(/^https:\/\/|\/api$/g, ""),
  }));
  const own = {
    value: "ownUrl" as const,
    label: l10n.t("Another URL…"),
    description: l10n.t("for hosts beyond the six platforms"),
  };
  return {
    placeholder: l10n.t("Platform of your account: the first word of your portal's address"),
    choices: [...platforms, own],
  };
}

function ownUrlBox({ ownUrl }: Entries): Box {
  return {
    prompt: l10n.t("Base URL of the API"),
    placeholder: "https://rmm.example.com/api",
    value: ownUrl,
    validate: (value) => {
      if (value.trim() === "") return l10n.t("Enter the URL.");
      try {
        parseBaseUrl(value);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : undefined;
      }
    },
  };
}

function keyBox({ apiKey }: Entries): Box {
  return {
    prompt: l10n.t("API key. The portal makes it under Setup > Users > your user > Generate API Keys."),
    placeholder: l10n.t("API key"),
    value: apiKey,
    validate: (value) => (value.trim() === "" ? l10n.t("Enter the API key.") : undefined),
  };
}

function secretBox({ apiSecret }: Entries): Box {
  return {
    prompt: l10n.t("API secret key. The portal shows it once, together with the API key."),
    placeholder: l10n.t("API secret key"),
    value: apiSecret,
    password: true,
    validate: (value) => (value.trim() === "" ? l10n.t("Enter the API secret key.") : undefined),
  };
}

function accessOf({ place, ownUrl, apiKey, apiSecret }: Entries): Access {
  const credentials = { apiKey, apiSecret };
  if (place === undefined) throw new RangeError("No platform was picked.");
  return place === "ownUrl"
    ? { kind: "ownUrl", baseUrl: ownUrl, credentials }
    : { kind: "platform", platform: place, credentials };
}

function verifyWithProgress(verify: Verify, access: Access): Thenable<StoredAccount> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("Signing in to Datto RMM"), cancellable: true },
    (_, token) => verify(access, signalOf(token)),
  );
}
