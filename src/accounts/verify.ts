import type { DattoClient } from "../api";
import { fieldsOf } from "../api/fields";
import { type Access, accountId, sourceOf, type StoredAccount } from "./account";

/**
 * Proves that key, secret and platform belong together by reading the account (`GET /v2/account`), and gives the entry
 * to store. Throws what the client throws.
 */
export async function verifyAccess(
  access: Access,
  client: DattoClient,
  signal?: AbortSignal,
): Promise<StoredAccount> {
  const { uid, name } = fieldsOf(await client.request("GET", "/v2/account", signal ? { signal } : {}));
  const id = accountId(sourceOf(access), typeof uid === "string" ? uid : "");
  return { id, name: typeof name === "string" && name.trim() !== "" ? name.trim() : id, access };
}
