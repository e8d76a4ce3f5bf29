import assert from "node:assert/strict";
import { extensions } from "vscode";
import type { Access } from "../../../src/accounts/account";
import type { Connection } from "../../../src/accounts/connections";
import { verifyAccess } from "../../../src/accounts/verify";
import type { DemoPlatform } from "../../../src/demo";
import type { Internals } from "../../../src/extension";

export const EXTENSION_ID = "rmm-explorer.datto-rmm-explorer";

/** The extension as VS Code knows it. */
export function extension() {
  const found = extensions.getExtension<Internals | undefined>(EXTENSION_ID);
  assert.ok(found, "VS Code does not know the extension");
  return found;
}

/** The parts of the running extension. */
export async function internals(): Promise<Internals> {
  const parts = await extension().activate();
  assert.ok(parts, "the extension does not run in test mode");
  return parts;
}

export function accessTo(platform: DemoPlatform, apiSecret = platform.apiSecret): Access {
  return {
    kind: "ownUrl",
    baseUrl: platform.baseUrl,
    credentials: { apiKey: platform.apiKey, apiSecret },
  };
}

/** Signs in as the sign-in flow does after its questions, and gives the connection. */
export async function signIn(platform: DemoPlatform): Promise<Connection> {
  const { session, connections } = await internals();
  const access = accessTo(platform);
  await session.signIn(await verifyAccess(access, await connections.clientFor(access)));
  return activeConnection();
}

/** The connection that the window shows. */
export async function activeConnection(): Promise<Connection> {
  const { connection } = (await internals()).session;
  assert.ok(connection, "nobody is signed in");
  return connection;
}

export async function signOutAll(): Promise<void> {
  const { session, store } = await internals();
  for (const { id } of await store.list()) await session.signOut(id);
}
