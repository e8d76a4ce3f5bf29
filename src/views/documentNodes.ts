import type { Translate } from "../accounts/problem";
import { COMMANDS } from "../commands/commandIds";
import { siteName } from "./names";
import type { SiteNode } from "./nodes";
import type { Row } from "./rows";

/** Documents about a device. */
export type OfDevice =
  | "device"
  | "deviceAudit"
  | "printerAudit"
  | "esxiHostAudit"
  | "deviceSoftware"
  | "devicePatches"
  | "deviceAlerts"
  | "deviceResolvedAlerts"
  | "deviceNetworkInterfaces";

/** Documents about a site. */
export type OfSite =
  | "site"
  | "siteSettings"
  | "siteVariables"
  | "siteFilters"
  | "sitePatches"
  | "siteAlerts"
  | "siteResolvedAlerts"
  | "siteNetworkInterfaces";

/** Documents about an account. */
export type OfAccount =
  | "account"
  | "accountUsers"
  | "accountComponents"
  | "accountVariables"
  | "accountAlerts"
  | "accountResolvedAlerts"
  | "accountDevices"
  | "accountNetworkMappings"
  | "activityLog"
  | "systemStatus"
  | "requestRate"
  | "pagination";

/** What a row can open, described without knowing documents. */
export type ShownDocument =
  | { readonly kind: OfDevice | OfSite; readonly uid: string }
  | { readonly kind: OfAccount }
  | { readonly kind: "filterDevices"; readonly filterId: string };

/** Opens a document in an editor, with a name for its tab. */
export type OpenShown = (accountId: string, document: ShownDocument, name: string) => Promise<void>;

/** A row that opens a document. */
export interface DocumentNode {
  readonly kind: "document";
  readonly accountId: string;
  readonly id: string;
  readonly document: ShownDocument;
  /** What the row shows. */
  readonly label: string;
  /** What the tab shows. */
  readonly name: string;
}

/** The row below a site that holds its documents. */
export interface DocumentsNode {
  readonly kind: "documents";
  readonly accountId: string;
  readonly id: string;
  readonly site: SiteNode;
}

/** The row that holds a site's documents. */
export function documentsNode(site: SiteNode): DocumentsNode {
  return { kind: "documents", accountId: site.accountId, id: `${site.id}/documents`, site };
}

/** Renders a row that opens a document. */
export function documentRow({ document, label, name }: DocumentNode, t: Translate): Row {
  return {
    label,
    description: "",
    spoken: t("Document {0}", name),
    icon: { id: ICONS[document.kind] ?? "json" },
    context: "document",
    expandable: false,
    command: { id: COMMANDS.openDocument, title: t("Open Document") },
  };
}

/** Renders the row that holds a site's documents. */
export function documentsRow({ site }: DocumentsNode, t: Translate): Row {
  return {
    label: t("Documents"),
    description: t("settings, variables, alerts…"),
    spoken: t("Documents of {0}", siteName(site)),
    icon: { id: "files" },
    context: "documents",
    expandable: true,
  };
}

const ICONS: Readonly<Partial<Record<ShownDocument["kind"], string>>> = {
  deviceAudit: "checklist",
  printerAudit: "checklist",
  esxiHostAudit: "checklist",
  deviceSoftware: "package",
  devicePatches: "wrench",
  deviceAlerts: "bell",
  deviceResolvedAlerts: "bell-slash",
  deviceNetworkInterfaces: "plug",
  siteSettings: "settings-gear",
  siteVariables: "symbol-variable",
  siteFilters: "filter",
  sitePatches: "wrench",
  siteAlerts: "bell",
  siteResolvedAlerts: "bell-slash",
  siteNetworkInterfaces: "plug",
  account: "organization",
  accountUsers: "person",
  accountComponents: "extensions",
  accountVariables: "symbol-variable",
  accountAlerts: "bell",
  accountResolvedAlerts: "bell-slash",
  accountDevices: "device-desktop",
  accountNetworkMappings: "type-hierarchy",
  activityLog: "history",
  systemStatus: "pulse",
  requestRate: "dashboard",
  pagination: "list-ordered",
  filterDevices: "filter",
};
