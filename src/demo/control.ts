import { type Answer, done, errorMessage, json, Refusal } from "./answer";
import type { Control, Controlled } from "./exchange";
import { readRule, ruleAsJson } from "./faultRules";

function addRules({ faults }: Controlled, bodyText: string): Answer {
  const rules = [JSON.parse(bodyText) as unknown].flat().map(readRule);
  for (const rule of rules) faults.add(rule);
  return json({ waiting: faults.waiting.length });
}

const actions: Readonly<Record<string, (controlled: Controlled, bodyText: string) => Answer>> = {
  "POST /control/faults": addRules,
  "GET /control/faults": ({ faults }) => json(faults.waiting.map(ruleAsJson)),
  "DELETE /control/faults": ({ faults }) => {
    faults.clear();
    return done;
  },
  "GET /control/requests": ({ requests }) => json(requests.all),
  "DELETE /control/requests": ({ requests }) => {
    requests.clear();
    return done;
  },
};

/** Answers a control request, which neither counts nor goes wrong. Web pages may not make any. */
export const answerControl: Control = (controlled, { method = "GET", url = "/", headers }, bodyText) => {
  if (headers.origin !== undefined || headers["sec-fetch-site"] !== undefined)
    return errorMessage("Not for web pages", 403);
  try {
    const action = actions[`${method} ${url}`];
    return action === undefined ? errorMessage("No such control", 404) : action(controlled, bodyText);
  } catch (error) {
    return errorMessage(error instanceof Refusal && error.reason ? error.reason : "Failed to read request");
  }
};
