import type { Subscription } from "../../estate/listeners";
import type { DescribedResource } from "../addressTable";
import { ownerOf } from "../resource";
import type { Snapshots } from "./snapshots";

/** Snapshots in the way in which rows of the side bar ask for them. */
export function snapshotSource(snapshots: Snapshots) {
  const addresses = (accountId: string, resources: readonly DescribedResource[]) =>
    resources.map((resource) => ({ accountId, resource }));
  return {
    count: (accountId: string, resources: readonly DescribedResource[]): Promise<number> =>
      snapshots.count(addresses(accountId, resources)),
    list: async <R extends DescribedResource>(accountId: string, resources: readonly R[]) => {
      const { describeSnapshots } = await import("./describeSnapshots");
      const found = await Promise.all(
        resources.map(async (document) =>
          (await describeSnapshots(snapshots, { accountId, resource: document })).map(({ at, changes }) => ({
            ...{ document, at, changes },
          })),
        ),
      );
      return found.flat().sort((one, other) => other.at - one.at);
    },
    onDidChange: (listener: (changed: { accountId: string; uid: string }) => void): Subscription =>
      snapshots.onDidChange(({ accountId, resource }) => {
        const owner = ownerOf(resource);
        if (owner) listener({ accountId, uid: owner.uid });
      }),
  };
}
