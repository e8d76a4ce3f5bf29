/** Every command of the extension. A test compares them with the manifest. */
export const COMMANDS = {
  signIn: "dattoRmm.signIn",
  signOut: "dattoRmm.signOut",
  switchAccount: "dattoRmm.switchAccount",
  pickPlatform: "dattoRmm.pickPlatform",
  exploreDemo: "dattoRmm.exploreDemo",
  showLog: "dattoRmm.showLog",
  refreshSites: "dattoRmm.refreshSites",
  refreshSite: "dattoRmm.refreshSite",
  loadMore: "dattoRmm.loadMore",
  retry: "dattoRmm.retry",
  cancelLoading: "dattoRmm.cancelLoading",
  openAccount: "dattoRmm.openAccount",
  openSite: "dattoRmm.openSite",
  openSiteAlerts: "dattoRmm.openSiteAlerts",
  openDevice: "dattoRmm.openDevice",
  openDeviceAudit: "dattoRmm.openDeviceAudit",
  openDeviceAlerts: "dattoRmm.openDeviceAlerts",
  refreshDocument: "dattoRmm.refreshDocument",
  loadWholeList: "dattoRmm.loadWholeList",
  openInPortal: "dattoRmm.openInPortal",
  copyUid: "dattoRmm.copyUid",
  copyName: "dattoRmm.copyName",
  copyIp: "dattoRmm.copyIp",
  sendRawRequest: "dattoRmm.sendRawRequest",
} as const;

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];
