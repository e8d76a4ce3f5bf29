import type { Account as AccountRecord, DattoClient } from "../api";
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
  const record: AccountRecord | null = await client.request(
    "GET",
    "/v2/account",
    signal ? { signal } : {},
  );
  const uid = typeof record?.uid === "string" ? record.uid : "";
  const name = typeof record?.name === "string" && record.name.trim() !== "" ? record.name.trim() : uid;
  return { id: accountId(sourceOf(access), uid), name, access };
}
