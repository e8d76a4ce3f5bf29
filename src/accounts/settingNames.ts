/** Every setting of the extension, below `dattoRmm.`. A test compares the names with the manifest. */
export const SETTINGS = {
  platform: "platform",
  requestTimeout: "requestTimeout",
  enableWriting: "enableWriting",
  documentsRefreshInterval: "documents.refreshInterval",
  documentsMaxRows: "documents.maxRows",
  maskedUdfs: "documents.maskedUdfs",
  automaticSnapshots: "documents.automaticSnapshots",
  compareAll: "documents.compareIdsAndTimes",
  pageSize: "pageSize",
  refreshInterval: "refreshInterval",
  showAllAccounts: "showAllAccounts",
  indexFillUpTo: "index.fillUpTo",
  indexKeepOnDisk: "index.keepOnDisk",
  demoSignInAtStart: "demo.signInAtStart",
  demoSites: "demo.sites",
  demoDevices: "demo.devices",
  demoSeed: "demo.seed",
  demoLatency: "demo.latency",
} as const;

export const SETTINGS_SECTION = "dattoRmm";

export type SettingName = (typeof SETTINGS)[keyof typeof SETTINGS];
