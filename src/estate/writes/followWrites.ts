import type { DattoClient } from "../../api";
import type { Estate } from "../estate";
import type { Touched } from "./touched";

/** Loads again what writes have touched, as far as it is known, and nothing else. What cannot be loaded stays. */
export async function followWrites(
  client: DattoClient,
  estate: Estate,
  all: readonly Touched[],
): Promise<void> {
  const devices = unique(all.map((one) => (one.kind === "device" || one.kind === "move" ? one.uid : "")));
  const moves = all.filter((one) => one.kind === "move");
  const moved = unique(moves.flatMap(({ uid, siteUid }) => [...estate.sitesOf(uid), siteUid]));
  const sites = unique([...moved, ...all.map((one) => (one.kind === "site" ? one.uid : ""))]);
  const isLonger = all.some(({ kind }) => kind === "sites");
  await Promise.all([
    ...devices.filter((uid) => estate.sitesOf(uid).length > 0).map((uid) => renewDevice(client, estate, uid)),
    ...moved.map((siteUid) => reloadDevices(estate, siteUid)),
    ...(isLonger ? [reloadSites(estate)] : sites.map((uid) => renewSite(client, estate, uid))),
  ]);
}

async function renewDevice(client: DattoClient, estate: Estate, deviceUid: string): Promise<void> {
  const [path, params] = ["/v2/device/{deviceUid}", { deviceUid }] as const;
  const value = await client.request("GET", path, { params }).catch(() => undefined);
  if (value) await estate.learn({ path, params, value });
}

/** One site is asked for by itself: the list of a large account takes many requests. */
async function renewSite(client: DattoClient, estate: Estate, siteUid: string): Promise<void> {
  if (estate.sites.state.kind !== "loaded") return;
  const [path, params] = ["/v2/site/{siteUid}", { siteUid }] as const;
  const value = await client.request("GET", path, { params }).catch(() => undefined);
  if (value) await estate.learn({ path, params, value });
}

async function reloadDevices(estate: Estate, siteUid: string): Promise<void> {
  const list = estate.devices(siteUid);
  if (list.state.kind !== "unloaded") await list.reload();
}

async function reloadSites({ sites }: Estate): Promise<void> {
  if (sites.state.kind !== "unloaded") await sites.reload();
}

function unique(uids: readonly string[]): string[] {
  return [...new Set(uids)].filter((uid) => uid !== "");
}
