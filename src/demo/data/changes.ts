/** Proxy settings as the platform takes and returns them. */
export interface ProxySettings {
  readonly host: string | null;
  readonly password: string | null;
  readonly port: number | null;
  readonly type: string | null;
  readonly username: string | null;
}

/** What can be said of a site when it is created or updated. */
export interface SiteEdit {
  readonly name: string;
  readonly description?: string | null;
  readonly notes?: string | null;
  readonly onDemand?: boolean;
  readonly splashtopAutoInstall?: boolean;
}

/** A variable of the account or of a site. */
export interface Variable {
  readonly id: number;
  readonly name: string;
  readonly value: string | null;
  readonly masked: boolean;
}

/** A job created through the API. */
export interface QuickJob {
  readonly name: string;
  readonly device: number;
  readonly component: number;
  readonly variables: readonly { readonly name: string; readonly value: string | null }[];
  readonly createdAt: number;
}

/** Whose variables: a site's index, or the account's. */
export type VariableOwner = number | "account";

/** Everything writes have changed since the start; what was never touched comes from the seed. */
export class Changes {
  /** Grows with every change of devices or sites, so that remembered lists can be dropped. */
  version = 0;
  readonly createdSites: SiteEdit[] = [];
  readonly siteEdits = new Map<number, SiteEdit>();
  readonly deviceSites = new Map<number, number>();
  readonly udfs = new Map<number, Map<number, string | null>>();
  readonly warranties = new Map<number, string | null>();
  readonly variables = new Map<VariableOwner, readonly Variable[]>();
  readonly resolvedAlerts = new Map<number, number>();
  readonly mutedAlerts = new Map<number, boolean>();
  readonly quickJobs: QuickJob[] = [];
  readonly proxies = new Map<number, ProxySettings | null>();
  #variableId = 90_000_000;

  /** The id of a variable created now. */
  nextVariableId(): number {
    return this.#variableId++;
  }
}
