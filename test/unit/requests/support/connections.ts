import { Estate } from "../../../../src/estate/estate";
import type { Account } from "../../../../src/accounts/account";
import type { Connection } from "../../../../src/accounts/connections";
import type { HistoryEntry } from "../../../../src/requests/history/historyEntry";
import type { RawRequest } from "../../../../src/requests/rawRequest";
import { type AskValue, RequestPerformer } from "../../../../src/requests/sending/requestPerformer";
import { RequestSender, type ShowSending } from "../../../../src/requests/sending/requestSender";
import type { Joined } from "../../support/platforms";

/** Sends without showing anything; a test ends it with its own signal. */
export const unseen =
  (signal = new AbortController().signal): ShowSending =>
  (task) =>
    task(signal);

export function connectionOf({ client, platform }: Joined, name = "Example Ltd"): Connection {
  const account: Account = { id: "example", name, source: { kind: "ownUrl", baseUrl: platform.baseUrl } };
  return {
    account,
    client,
    estate: new Estate(client),
    onDidChangeBudget: () => ({ dispose: () => undefined }),
    closed: new AbortController().signal,
  };
}

/** What a person says, and what was asked of them. */
export interface Person {
  readonly confirms?: boolean;
  readonly ask?: AskValue;
}

/** A performer of requests, with the history that it writes and the questions that it asks. */
export function performing(connections: readonly Connection[], { confirms = true, ask }: Person = {}) {
  const entries: HistoryEntry[] = [];
  const confirmed: RawRequest[] = [];
  const history = { add: (_: string, entry: HistoryEntry) => Promise.resolve(void entries.push(entry)) };
  const sender = new RequestSender(history, (request) => {
    confirmed.push(request);
    return Promise.resolve(confirms);
  });
  const accounts = {
    active: () => connections[0],
    list: () => Promise.resolve(connections.map(({ account }) => account)),
    connect: (id: string) => Promise.resolve(connections.find(({ account }) => account.id === id)),
  };
  const performer = new RequestPerformer(accounts, sender, ask ?? (() => Promise.resolve(undefined)));
  return { performer, sender, entries, confirmed };
}
