import type { DattoClient } from "../../api";
import { isAborted } from "../../api/errors";
import type { EstateIndex } from "../../estate/index/estateIndex";

/** What one of the account's own filters has found. */
export type PlatformFilterState =
  | { readonly kind: "loading"; readonly members: ReadonlySet<string> }
  | { readonly kind: "loaded"; readonly members: ReadonlySet<string> }
  | { readonly kind: "failed"; readonly members: ReadonlySet<string>; readonly error: unknown };

/** Pages that are on their way at a time. */
const AHEAD = 2;

/** Asks the platform which devices one of the account's own filters finds (`GET /v2/account/devices?filterId=`). */
export class PlatformFilter {
  private readonly found = new Set<string>();
  private readonly abort = new AbortController();
  private current: PlatformFilterState = { kind: "loading", members: this.found };

  constructor(
    private readonly client: DattoClient,
    private readonly index: EstateIndex,
    readonly filterId: number,
    private readonly changed: () => void,
  ) {}

  get state(): PlatformFilterState {
    return this.current;
  }

  /** Loads all pages. A failure is a state, not an exception. */
  async load(): Promise<void> {
    const { signal } = this.abort;
    const query = { filterId: this.filterId };
    try {
      const pages = this.client.pages("/v2/account/devices", {
        query,
        ahead: AHEAD,
        omitUnsetUdfs: true,
        signal,
      });
      for await (const { rows } of pages) {
        for (const { uid } of rows) if (uid) this.found.add(uid);
        this.index.learnDevices(rows);
      }
      this.current = { kind: "loaded", members: this.found };
    } catch (error) {
      if (!isAborted(error)) this.current = { kind: "failed", members: this.found, error };
    }
    this.changed();
  }

  cancel(): void {
    this.abort.abort();
  }
}
