// Made from openapi/datto-rmm.yaml by `npm run generate`. Do not edit.

/** The key of the array in each paged answer, by the path of its operation. */
export const pagedRows: Readonly<Record<string, string>> = {
  "/v2/account/alerts/open": "alerts",
  "/v2/account/alerts/resolved": "alerts",
  "/v2/account/components": "components",
  "/v2/account/devices": "devices",
  "/v2/account/dnet-site-mappings": "dnetSiteMappings",
  "/v2/account/sites": "sites",
  "/v2/account/users": "users",
  "/v2/account/variables": "variables",
  "/v2/activity-logs": "activities",
  "/v2/audit/device/{deviceUid}/software": "software",
  "/v2/device/{deviceUid}/alerts/open": "alerts",
  "/v2/device/{deviceUid}/alerts/resolved": "alerts",
  "/v2/device/{deviceUid}/patches": "patches",
  "/v2/filter/custom-filters": "filters",
  "/v2/filter/default-filters": "filters",
  "/v2/job/{jobUid}/components": "jobComponents",
  "/v2/site/{siteUid}/alerts/open": "alerts",
  "/v2/site/{siteUid}/alerts/resolved": "alerts",
  "/v2/site/{siteUid}/devices": "devices",
  "/v2/site/{siteUid}/devices/network-interface": "devices",
  "/v2/site/{siteUid}/filters": "filters",
  "/v2/site/{siteUid}/patches": "patches",
  "/v2/site/{siteUid}/variables": "variables",
  "/v3/account/devices": "devices",
  "/v3/site/{siteUid}/devices": "devices"
};
