// Made from openapi/datto-rmm.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/auth/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange an API key and secret for a token
         * @description Takes the API key as `username` and the API secret key as `password`. The client itself signs in with HTTP Basic as `public-client` with the password `public`, which is the same for every account and not a secret.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/account */
        get: operations["getUserAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account/alerts/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/account/alerts/open */
        get: operations["getUserAccountOpenAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account/alerts/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/account/alerts/resolved */
        get: operations["getUserAccountClosedAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/account/components */
        get: operations["getComponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/account/devices */
        get: operations["getUserAccountDevices_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account/dnet-site-mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/account/dnet-site-mappings */
        get: operations["getDnetSiteMappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/account/sites */
        get: operations["getSites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/account/users */
        get: operations["getUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account/variable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PUT /v2/account/variable */
        put: operations["createAccountVariable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account/variable/{variableId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** POST /v2/account/variable/{variableId} */
        post: operations["updateAccountVariable"];
        /** DELETE /v2/account/variable/{variableId} */
        delete: operations["deleteAccountVariable"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/account/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/account/variables */
        get: operations["getAccountVariables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/activity-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/activity-logs */
        get: operations["getActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/alert/{alertUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/alert/{alertUid} */
        get: operations["getAlert"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/alert/{alertUid}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * POST /v2/alert/{alertUid}/mute
         * @deprecated
         */
        post: operations["muteAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/alert/{alertUid}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** POST /v2/alert/{alertUid}/resolve */
        post: operations["resolveAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/alert/{alertUid}/unmute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * POST /v2/alert/{alertUid}/unmute
         * @deprecated
         */
        post: operations["unmuteAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/audit/device/{deviceUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/audit/device/{deviceUid} */
        get: operations["getDeviceAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/audit/device/{deviceUid}/software": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/audit/device/{deviceUid}/software */
        get: operations["getDeviceAuditSoftware"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/audit/device/macAddress/{macAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/audit/device/macAddress/{macAddress} */
        get: operations["getDeviceAuditByMacAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/audit/esxihost/{deviceUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/audit/esxihost/{deviceUid} */
        get: operations["getEsxiHostAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/audit/printer/{deviceUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/audit/printer/{deviceUid} */
        get: operations["getPrinterAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/device/{deviceUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/device/{deviceUid} */
        get: operations["getByUid_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/device/{deviceUid}/alerts/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/device/{deviceUid}/alerts/open */
        get: operations["getDeviceOpenAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/device/{deviceUid}/alerts/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/device/{deviceUid}/alerts/resolved */
        get: operations["getDeviceResolvedAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/device/{deviceUid}/patches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/device/{deviceUid}/patches */
        get: operations["getDevicePatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/device/{deviceUid}/quickjob": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PUT /v2/device/{deviceUid}/quickjob */
        put: operations["createQuickJob"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/device/{deviceUid}/site/{siteUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PUT /v2/device/{deviceUid}/site/{siteUid} */
        put: operations["moveDevice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/device/{deviceUid}/udf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** POST /v2/device/{deviceUid}/udf */
        post: operations["setUdfFields_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/device/{deviceUid}/warranty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** POST /v2/device/{deviceUid}/warranty */
        post: operations["setWarrantyData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/device/id/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/device/id/{deviceId} */
        get: operations["getById_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/device/macAddress/{macAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/device/macAddress/{macAddress} */
        get: operations["getByMacAddress_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/filter/custom-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/filter/custom-filters */
        get: operations["getCustomFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/filter/default-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/filter/default-filters */
        get: operations["getDefaultsFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/job/{jobUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/job/{jobUid} */
        get: operations["get_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/job/{jobUid}/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/job/{jobUid}/components */
        get: operations["getJobComponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/job/{jobUid}/results/{deviceUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/job/{jobUid}/results/{deviceUid} */
        get: operations["getJobResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/job/{jobUid}/results/{deviceUid}/stderr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/job/{jobUid}/results/{deviceUid}/stderr */
        get: operations["getStdErr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/job/{jobUid}/results/{deviceUid}/stdout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/job/{jobUid}/results/{deviceUid}/stdout */
        get: operations["getStdOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PUT /v2/site */
        put: operations["create"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/site/{siteUid} */
        get: operations["getSite"];
        put?: never;
        /** POST /v2/site/{siteUid} */
        post: operations["update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/alerts/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/site/{siteUid}/alerts/open */
        get: operations["getSiteOpenAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/alerts/resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/site/{siteUid}/alerts/resolved */
        get: operations["getSiteResolvedAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/site/{siteUid}/devices */
        get: operations["getSiteDevices_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/devices/network-interface": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/site/{siteUid}/devices/network-interface */
        get: operations["getSiteDevicesWithNetworkInterface"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/site/{siteUid}/filters */
        get: operations["getSiteDeviceFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/patches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/site/{siteUid}/patches */
        get: operations["getSitePatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/site/{siteUid}/settings */
        get: operations["getSiteSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/settings/proxy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** POST /v2/site/{siteUid}/settings/proxy */
        post: operations["updateProxy"];
        /** DELETE /v2/site/{siteUid}/settings/proxy */
        delete: operations["deleteProxy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/variable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** PUT /v2/site/{siteUid}/variable */
        put: operations["createSiteVariable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/variable/{variableId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** POST /v2/site/{siteUid}/variable/{variableId} */
        post: operations["updateSiteVariable"];
        /** DELETE /v2/site/{siteUid}/variable/{variableId} */
        delete: operations["deleteSiteVariable"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/site/{siteUid}/variables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/site/{siteUid}/variables */
        get: operations["getSiteVariables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/system/pagination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/system/pagination */
        get: operations["getPaginationConfigurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/system/request_rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/system/request_rate */
        get: operations["get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/system/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v2/system/status */
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/user/resetApiKeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** POST /v2/user/resetApiKeys */
        post: operations["resetApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/account/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v3/account/devices */
        get: operations["getUserAccountDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/device/{deviceUid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v3/device/{deviceUid} */
        get: operations["getByUid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/device/{deviceUid}/udf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * POST /v3/device/{deviceUid}/udf
         * @deprecated
         */
        post: operations["setUdfFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/device/id/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v3/device/id/{deviceId} */
        get: operations["getById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/device/macAddress/{macAddress}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v3/device/macAddress/{macAddress} */
        get: operations["getByMacAddress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/site/{siteUid}/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** GET /v3/site/{siteUid}/devices */
        get: operations["getSiteDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            currency?: string | null;
            descriptor?: components["schemas"]["AccountDescriptor"] | null;
            devicesStatus?: components["schemas"]["AccountDevicesStatus"] | null;
            /** Format: int64 */
            id?: number | null;
            name?: string | null;
            uid?: string | null;
        };
        AccountDescriptor: {
            bilingEmail?: string | null;
            /** Format: int32 */
            deviceLimit?: number | null;
            timeZone?: string | null;
        };
        AccountDevicesStatus: {
            /** Format: int64 */
            numberOfDevices?: number | null;
            /** Format: int64 */
            numberOfManagedDevices?: number | null;
            /** Format: int64 */
            numberOfOfflineDevices?: number | null;
            /** Format: int64 */
            numberOfOnDemandDevices?: number | null;
            /** Format: int64 */
            numberOfOnlineDevices?: number | null;
        };
        ActionContext: components["schemas"]["AlertContext"] & {
            actionType?: "INSTALLED" | "UNINSTALLED" | "VERSION_CHANGED" | (string & {}) | null;
            packageName?: string | null;
            prevVersion?: string | null;
            version?: string | null;
        };
        ActivityLog: {
            action?: string | null;
            category?: string | null;
            date?: components["schemas"]["Instant"];
            details?: string | null;
            /** Format: int64 */
            deviceId?: number | null;
            entity?: "DEVICE" | "USER" | (string & {}) | null;
            hasStdErr?: boolean | null;
            hasStdOut?: boolean | null;
            hostname?: string | null;
            id?: string | null;
            site?: components["schemas"]["SiteBasicDto"] | null;
            user?: components["schemas"]["UserDto"] | null;
        };
        ActivityLogsPage: {
            activities?: components["schemas"]["ActivityLog"][] | null;
            error?: string | null;
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        Alert: {
            alertContext?: components["schemas"]["ActionContext"] | components["schemas"]["AntivirusContext"] | components["schemas"]["BackupManagementContext"] | components["schemas"]["CustomSNMPContext"] | components["schemas"]["DiskHealthContext"] | components["schemas"]["DiskUsageContext"] | components["schemas"]["EndpointSecurityThreatContext"] | components["schemas"]["EndpointSecurityWindowsDefenderContext"] | components["schemas"]["EventLogContext"] | components["schemas"]["FanContext"] | components["schemas"]["FileSystemContext"] | components["schemas"]["NetworkMonitorContext"] | components["schemas"]["OnlineOfflineStatusContext"] | components["schemas"]["PatchContext"] | components["schemas"]["PingContext"] | components["schemas"]["PrinterContext"] | components["schemas"]["PsuContext"] | components["schemas"]["RansomWareContext"] | components["schemas"]["ResourceUsageContext"] | components["schemas"]["SNMPProbeContext"] | components["schemas"]["ScriptContext"] | components["schemas"]["SecCenterContext"] | components["schemas"]["SecurityManagementContext"] | components["schemas"]["StatusContext"] | components["schemas"]["TemperatureContext"] | components["schemas"]["WindowsPerformanceContext"] | components["schemas"]["WmiContext"] | components["schemas"]["AlertContext"] | null;
            alertMonitorInfo?: components["schemas"]["AlertMonitorInfo"] | null;
            alertSourceInfo?: components["schemas"]["AlertSourceInfo"] | null;
            alertUid?: string | null;
            /** Format: int32 */
            autoresolveMins?: number | null;
            diagnostics?: string | null;
            muted?: boolean | null;
            priority?: "Critical" | "High" | "Moderate" | "Low" | "Information" | "Unknown" | (string & {}) | null;
            resolved?: boolean | null;
            resolvedBy?: string | null;
            resolvedOn?: components["schemas"]["Instant"];
            responseActions?: components["schemas"]["ResponseAction"][] | null;
            ticketNumber?: string | null;
            timestamp?: components["schemas"]["Instant"];
        };
        AlertContext: {
            "@class": string;
        };
        AlertMonitorInfo: {
            createsTicket?: boolean | null;
            sendsEmails?: boolean | null;
        };
        AlertSourceInfo: {
            deviceName?: string | null;
            deviceUid?: string | null;
            siteName?: string | null;
            siteUid?: string | null;
        };
        AlertsPage: {
            alerts?: components["schemas"]["Alert"][] | null;
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        Antivirus: {
            antivirusProduct?: string | null;
            antivirusStatus?: "RunningAndUpToDate" | "RunningAndNotUpToDate" | "NotRunning" | "NotDetected" | (string & {}) | null;
        };
        AntivirusContext: components["schemas"]["AlertContext"] & {
            productName?: string | null;
            status?: "NOTDETECTED" | "NOTRUNNING" | "RUNNINGNOTUPTODATE" | (string & {}) | null;
        };
        AttachedDevice: {
            deviceName?: string | null;
            deviceType?: string | null;
            driverFile?: string | null;
            driverFileLastModified?: components["schemas"]["Instant"];
            driverManufacturer?: string | null;
            driverName?: string | null;
            driverVersion?: string | null;
            portName?: string | null;
        };
        AuthUser: {
            created?: components["schemas"]["Instant"];
            disabled?: boolean | null;
            email?: string | null;
            firstName?: string | null;
            lastAccess?: components["schemas"]["Instant"];
            lastName?: string | null;
            status?: string | null;
            telephone?: string | null;
            username?: string | null;
        };
        AuthUserKey: {
            apiAccessKey?: string | null;
            apiSecretKey?: string | null;
            userName?: string | null;
        };
        BackupManagementContext: components["schemas"]["AlertContext"] & {
            errorMessage?: string | null;
            /** Format: int32 */
            timeout?: number | null;
        };
        BaseBoard: {
            manufacturer?: string | null;
            product?: string | null;
        };
        Bios: {
            instance?: string | null;
            releaseDate?: components["schemas"]["Instant"];
            serialNumber?: string | null;
            smBiosVersion?: string | null;
        };
        Component: {
            categoryCode?: string | null;
            credentialsRequired?: boolean | null;
            description?: string | null;
            /** Format: int64 */
            id?: number | null;
            name?: string | null;
            uid?: string | null;
            variables?: components["schemas"]["ComponentVariable"][] | null;
        };
        ComponentsPage: {
            components?: components["schemas"]["Component"][] | null;
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        ComponentVariable: {
            defaultVal?: string | null;
            description?: string | null;
            direction?: boolean | null;
            name?: string | null;
            type?: string | null;
            /** Format: int32 */
            variablesIdx?: number | null;
        };
        CreateQuickJobRequest: {
            jobComponent: components["schemas"]["JobComponentRequest"];
            jobName: string;
        };
        CreateQuickJobResponse: {
            job?: components["schemas"]["Job"] | null;
            jobComponents?: components["schemas"]["JobComponent"][] | null;
        };
        CreateSiteRequest: {
            description?: string | null;
            name: string;
            notes?: string | null;
            onDemand?: boolean;
            proxySettings?: components["schemas"]["ProxySettings"];
            splashtopAutoInstall?: boolean;
        };
        CustomSNMPContext: components["schemas"]["AlertContext"] & {
            currentValue?: string | null;
            displayName?: string | null;
            monitorInstance?: string | null;
        };
        Device: {
            a64Bit?: boolean | null;
            antivirus?: components["schemas"]["Antivirus"] | null;
            cagVersion?: string | null;
            creationDate?: components["schemas"]["Instant"];
            deleted?: boolean | null;
            description?: string | null;
            deviceClass?: "device" | "printer" | "esxihost" | "rmmnetworkdevice" | "unknown" | (string & {}) | null;
            deviceType?: components["schemas"]["DevicesType"] | null;
            displayVersion?: string | null;
            domain?: string | null;
            extIpAddress?: string | null;
            hostname?: string | null;
            /** Format: int64 */
            id?: number | null;
            intIpAddress?: string | null;
            lastAuditDate?: components["schemas"]["Instant"];
            lastLoggedInUser?: string | null;
            lastReboot?: components["schemas"]["Instant"];
            lastSeen?: components["schemas"]["Instant"];
            networkProbe?: boolean | null;
            onboardedViaNetworkMonitor?: boolean | null;
            online?: boolean | null;
            operatingSystem?: string | null;
            patchManagement?: components["schemas"]["PatchManagement"] | null;
            portalUrl?: string | null;
            rebootRequired?: boolean | null;
            /** Format: int64 */
            siteId?: number | null;
            siteName?: string | null;
            siteUid?: string | null;
            snmpEnabled?: boolean | null;
            softwareStatus?: string | null;
            suspended?: boolean | null;
            udf?: components["schemas"]["Udf"] | null;
            uid?: string | null;
            warrantyDate?: string | null;
            webRemoteUrl?: string | null;
        };
        DeviceAudit: {
            attachedDevices?: components["schemas"]["AttachedDevice"][] | null;
            baseBoard?: components["schemas"]["BaseBoard"] | null;
            bios?: components["schemas"]["Bios"] | null;
            displays?: components["schemas"]["Display"][] | null;
            logicalDisks?: components["schemas"]["LogicalDisk"][] | null;
            mobileInfo?: components["schemas"]["MobileInfo"][] | null;
            nics?: components["schemas"]["NetworkInterface"][] | null;
            physicalMemory?: components["schemas"]["PhysicalMemory"][] | null;
            portalUrl?: string | null;
            processors?: components["schemas"]["Processor"][] | null;
            snmpInfo?: components["schemas"]["SnmpInfo"] | null;
            systemInfo?: components["schemas"]["SystemInfo"] | null;
            videoBoards?: components["schemas"]["VideoBoard"][] | null;
            webRemoteUrl?: string | null;
        };
        DeviceNetworkInterface: {
            deviceType?: components["schemas"]["DevicesType"] | null;
            extIpAddress?: string | null;
            hostname?: string | null;
            /** Format: int64 */
            id?: number | null;
            intIpAddress?: string | null;
            nics?: components["schemas"]["NetworkInterface"][] | null;
            /** Format: int64 */
            siteId?: number | null;
            siteName?: string | null;
            siteUid?: string | null;
            uid?: string | null;
        };
        DevicesNetworkInterfacePage: {
            devices?: components["schemas"]["DeviceNetworkInterface"][] | null;
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        DevicesPage: {
            devices?: components["schemas"]["Device"][] | null;
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        DevicesPageV3: {
            devices?: components["schemas"]["DeviceV3"][] | null;
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        DevicesStatus: {
            /** Format: int64 */
            numberOfDevices?: number | null;
            /** Format: int64 */
            numberOfOfflineDevices?: number | null;
            /** Format: int64 */
            numberOfOnlineDevices?: number | null;
        };
        DevicesType: {
            category?: string | null;
            type?: string | null;
        };
        DeviceV3: {
            a64Bit?: boolean | null;
            antivirus?: components["schemas"]["Antivirus"] | null;
            cagVersion?: string | null;
            creationDate?: components["schemas"]["Instant"];
            deleted?: boolean | null;
            description?: string | null;
            deviceClass?: "device" | "printer" | "esxihost" | "rmmnetworkdevice" | "unknown" | (string & {}) | null;
            deviceType?: components["schemas"]["DevicesType"] | null;
            displayVersion?: string | null;
            domain?: string | null;
            extIpAddress?: string | null;
            hostname?: string | null;
            /** Format: int64 */
            id?: number | null;
            intIpAddress?: string | null;
            lastAuditDate?: components["schemas"]["Instant"];
            lastLoggedInUser?: string | null;
            lastReboot?: components["schemas"]["Instant"];
            lastSeen?: components["schemas"]["Instant"];
            networkProbe?: boolean | null;
            onboardedViaNetworkMonitor?: boolean | null;
            online?: boolean | null;
            operatingSystem?: string | null;
            patchManagement?: components["schemas"]["PatchManagement"] | null;
            portalUrl?: string | null;
            rebootRequired?: boolean | null;
            /** Format: int64 */
            siteId?: number | null;
            siteName?: string | null;
            siteUid?: string | null;
            snmpEnabled?: boolean | null;
            softwareStatus?: string | null;
            suspended?: boolean | null;
            udfs?: components["schemas"]["UdfItem"][] | null;
            uid?: string | null;
            warrantyDate?: string | null;
            webRemoteUrl?: string | null;
        };
        DiskHealthContext: components["schemas"]["AlertContext"] & {
            reason?: string | null;
            type?: "CPU" | "MEMORY" | "TEMPERATURE" | "FAN" | "DISKHEALTH" | "PSU" | "SNMP_THROUGHPUT" | (string & {}) | null;
        };
        DiskUsageContext: components["schemas"]["AlertContext"] & {
            diskName?: string | null;
            diskNameDesignation?: "ANY_VOLUME" | "ALL_VOLUMES" | "SINGLE_VOLUME" | (string & {}) | null;
            /** Format: float */
            freeSpace?: number | null;
            /** Format: float */
            totalVolume?: number | null;
            unitOfMeasure?: "PERCENT" | "USED" | "FREE" | (string & {}) | null;
        };
        Display: {
            instance?: string | null;
            /** Format: int32 */
            screenHeight?: number | null;
            /** Format: int32 */
            screenWidth?: number | null;
        };
        DnetSiteMappingsDto: {
            accountUid?: string | null;
            dattoNetworkingNetworkIds?: number[] | null;
            description?: string | null;
            /** Format: int64 */
            id?: number | null;
            name?: string | null;
            portalUrl?: string | null;
            uid?: string | null;
        };
        DnetSiteMappingsPage: {
            dnetSiteMappings?: components["schemas"]["DnetSiteMappingsDto"][] | null;
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        EndpointSecurityThreatContext: components["schemas"]["AlertContext"] & {
            description?: string | null;
            esAlertId?: string | null;
        };
        EndpointSecurityWindowsDefenderContext: components["schemas"]["AlertContext"] & {
            description?: string | null;
            esAlertId?: string | null;
        };
        ErrorResponse: {
            error?: string | null;
            path?: string | null;
            /** Format: int32 */
            status?: number | null;
            /** Format: int64 */
            timestamp?: number | null;
        };
        ESXiDataExtent: {
            mediaType?: string | null;
            name?: string | null;
            /** Format: int64 */
            size?: number | null;
            status?: string | null;
        };
        ESXiDatastore: {
            dataExtents?: components["schemas"]["ESXiDataExtent"][] | null;
            datastoreName?: string | null;
            fileSystem?: string | null;
            /** Format: int64 */
            freeSpace?: number | null;
            /** Format: int64 */
            size?: number | null;
            status?: string | null;
            /** Format: int32 */
            subscriptionPercent?: number | null;
        };
        ESXiHostAudit: {
            datastores?: components["schemas"]["ESXiDatastore"][] | null;
            guests?: components["schemas"]["Guest"][] | null;
            nics?: components["schemas"]["ESXiNic"][] | null;
            physicalMemory?: components["schemas"]["PhysicalMemory"][] | null;
            portalUrl?: string | null;
            processors?: components["schemas"]["ESXiProcessor"][] | null;
            systemInfo?: components["schemas"]["ESXiSystemInfo"] | null;
        };
        ESXiNic: {
            ipv4?: string | null;
            ipv6?: string | null;
            macAddress?: string | null;
            name?: string | null;
            speed?: string | null;
            type?: string | null;
        };
        ESXiProcessor: {
            /** Format: double */
            frequency?: number | null;
            name?: string | null;
            /** Format: int32 */
            numberOfCores?: number | null;
        };
        ESXiSystemInfo: {
            manufacturer?: string | null;
            model?: string | null;
            name?: string | null;
            /** Format: int32 */
            numberOfSnapshots?: number | null;
            serviceTag?: string | null;
        };
        EventLogContext: components["schemas"]["AlertContext"] & {
            causedSuspension?: boolean | null;
            code?: string | null;
            description?: string | null;
            lastTriggered?: components["schemas"]["Instant"];
            logName?: string | null;
            source?: string | null;
            /** Format: int32 */
            triggerCount?: number | null;
            type?: string | null;
        };
        FanContext: components["schemas"]["AlertContext"] & {
            reason?: string | null;
            type?: "CPU" | "MEMORY" | "TEMPERATURE" | "FAN" | "DISKHEALTH" | "PSU" | "SNMP_THROUGHPUT" | (string & {}) | null;
        };
        FileSystemContext: components["schemas"]["AlertContext"] & {
            condition?: "ABOVE_THRESHOLD" | "BELOW_THRESHOLD" | "REMOVED" | "CREATED" | (string & {}) | null;
            objectType?: "FILE" | "DIRECTORY" | (string & {}) | null;
            path?: string | null;
            /** Format: float */
            sample?: number | null;
            /** Format: float */
            threshold?: number | null;
        };
        Filter: {
            dateCreate?: components["schemas"]["Instant"];
            description?: string | null;
            /** Format: int64 */
            id?: number | null;
            lastUpdated?: components["schemas"]["Instant"];
            name?: string | null;
            type?: "rmm_default" | "custom" | "site" | (string & {}) | null;
        };
        FiltersPage: {
            filters?: components["schemas"]["Filter"][] | null;
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        GeneralSettings: {
            description?: string | null;
            name?: string | null;
            onDemand?: boolean | null;
            uid?: string | null;
        };
        Guest: {
            datastores?: string | null;
            guestName?: string | null;
            /** Format: int64 */
            memorySizeTotal?: number | null;
            /** Format: int32 */
            numberOfSnapshots?: number | null;
            /** Format: int32 */
            processorSpeedTotal?: number | null;
        };
        /**
         * @description A point in time as it comes on the wire: epoch milliseconds, epoch seconds with a fraction (any number below 1e12) or ISO 8601 text. Null, and the sentinel -62135596800000, mean that it never happened or is not known.
         * @example 1787643495000
         * @example 1787645215.44
         * @example 2026-08-25T07:26:00Z
         * @example null
         */
        Instant: number | string | null;
        Job: {
            dateCreated?: components["schemas"]["Instant"];
            /** Format: int64 */
            id?: number | null;
            name?: string | null;
            status?: "active" | "completed" | (string & {}) | null;
            uid?: string | null;
        };
        JobComponent: {
            name?: string | null;
            uid?: string | null;
            variables?: components["schemas"]["JobComponentVariable"][] | null;
        };
        JobComponentRequest: {
            componentUid?: string | null;
            variables?: components["schemas"]["JobComponentVariable"][];
        };
        JobComponentResult: {
            componentName?: string | null;
            componentStatus?: "Success" | "Failure" | (string & {}) | null;
            componentUid?: string | null;
            hasStdErr?: boolean | null;
            hasStdOut?: boolean | null;
            /** Format: int32 */
            numberOfWarnings?: number | null;
        };
        JobComponentsPage: {
            jobComponents?: components["schemas"]["JobComponent"][] | null;
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        JobComponentVariable: {
            name?: string | null;
            value?: string | null;
        };
        JobResults: {
            componentResults?: components["schemas"]["JobComponentResult"][] | null;
            deviceUid?: string | null;
            jobDeploymentStatus?: "Expired" | "Pending" | "Running" | "Success" | "Warning" | "Retired" | "Failure" | (string & {}) | null;
            jobUid?: string | null;
            ranOn?: components["schemas"]["Instant"];
        };
        JobStdData: {
            componentName?: string | null;
            componentUid?: string | null;
            stdData?: string | null;
        };
        LogicalDisk: {
            description?: string | null;
            diskIdentifier?: string | null;
            /** Format: int64 */
            freespace?: number | null;
            /** Format: int64 */
            size?: number | null;
        };
        MailRecipient: {
            email?: string | null;
            name?: string | null;
            /** Format: int64 */
            receives?: number | null;
            receivesAlerts?: boolean | null;
            receivesNewDevices?: boolean | null;
            receivesReports?: boolean | null;
            type?: string | null;
        };
        MobileInfo: {
            iccid?: string | null;
            imei?: string | null;
            number?: string | null;
            operator?: string | null;
        };
        NetworkInterface: {
            instance?: string | null;
            ipv4?: string | null;
            ipv6?: string | null;
            macAddress?: string | null;
            type?: string | null;
        };
        NetworkMonitorContext: components["schemas"]["AlertContext"] & {
            description?: string | null;
        };
        /** @description An error of the token endpoint, or a 401 from the layer that checks tokens. */
        OAuthError: {
            /** @description Short code of the error. `invalid_grant` means that the API key or secret is wrong. */
            error?: string | null;
            /** @description The error in a sentence, for example `Bad credentials`. */
            error_description?: string | null;
        };
        OnlineOfflineStatusContext: components["schemas"]["AlertContext"] & {
            status?: "ONLINE" | "OFFLINE" | (string & {}) | null;
        };
        OperationRateStatus: {
            /** Format: int32 */
            count?: number | null;
            /** Format: int32 */
            limit?: number | null;
        };
        PaginationConfiguration: {
            /** Format: int32 */
            max?: number | null;
        };
        PaginationData: {
            /** Format: int32 */
            count?: number | null;
            nextPageUrl?: string | null;
            prevPageUrl?: string | null;
            /** Format: int64 */
            totalCount?: number | null;
        };
        Patch: {
            category?: string[] | null;
            description?: string | null;
            installStatus?: "INSTALLED" | "APPROVED_PENDING" | "NOT_APPROVED" | (string & {}) | null;
            kbArticleId?: string | null;
            manualOverride?: boolean | null;
            /** Format: int64 */
            maxSize?: number | null;
            patchId?: string | null;
            rebootRequired?: boolean | null;
            releaseDate?: string | null;
            requireUserInput?: boolean | null;
            severity?: "CRITICAL" | "IMPORTANT" | "MODERATE" | "LOW" | "UNSPECIFIED" | (string & {}) | null;
            title?: string | null;
            type?: "SOFTWARE" | "DRIVER" | (string & {}) | null;
        };
        PatchContext: components["schemas"]["AlertContext"] & {
            info?: string | null;
            patchUid?: string | null;
            policyUid?: string | null;
            result?: string | null;
        };
        PatchesPage: {
            pageDetails?: components["schemas"]["PaginationData"] | null;
            patches?: components["schemas"]["Patch"][] | null;
        };
        PatchManagement: {
            /** Format: int64 */
            patchesApprovedPending?: number | null;
            /** Format: int64 */
            patchesInstalled?: number | null;
            /** Format: int64 */
            patchesNotApproved?: number | null;
            patchStatus?: "NoPolicy" | "NoData" | "RebootRequired" | "InstallError" | "ApprovedPending" | "FullyPatched" | (string & {}) | null;
        };
        PhysicalMemory: {
            bank?: string | null;
            module?: string | null;
            partNumber?: string | null;
            serialNumber?: string | null;
            /** Format: int64 */
            size?: number | null;
            speed?: string | null;
            type?: string | null;
        };
        PingContext: components["schemas"]["AlertContext"] & {
            instanceName?: string | null;
            reasons?: string[] | null;
            /** Format: int32 */
            roundtripTime?: number | null;
        };
        Printer: {
            /** Format: int64 */
            printedPageCount?: number | null;
        };
        PrinterAudit: {
            nics?: components["schemas"]["NetworkInterface"][] | null;
            portalUrl?: string | null;
            printer?: components["schemas"]["Printer"] | null;
            printerMarkerSupplies?: components["schemas"]["PrinterMarkerSupply"][] | null;
            snmpInfo?: components["schemas"]["SnmpInfo"] | null;
            systemInfo?: components["schemas"]["PrinterSystemInfo"] | null;
        };
        PrinterContext: components["schemas"]["AlertContext"] & {
            /** Format: int32 */
            currentLevel?: number | null;
            ipAddress?: string | null;
            macAddress?: string | null;
            /** Format: int32 */
            markerSupplyIndex?: number | null;
        };
        PrinterMarkerSupply: {
            description?: string | null;
            maxCapacity?: string | null;
            suppliesLevel?: string | null;
        };
        PrinterSystemInfo: {
            manufacturer?: string | null;
            model?: string | null;
        };
        Processor: {
            name?: string | null;
        };
        ProxySettings: {
            host?: string | null;
            password?: string | null;
            /** Format: int32 */
            port?: number | null;
            type?: "http" | "socks4" | "socks5" | (string & {}) | null;
            username?: string | null;
        };
        PsuContext: components["schemas"]["AlertContext"] & {
            reason?: string | null;
            type?: "CPU" | "MEMORY" | "TEMPERATURE" | "FAN" | "DISKHEALTH" | "PSU" | "SNMP_THROUGHPUT" | (string & {}) | null;
        };
        RansomWareContext: components["schemas"]["AlertContext"] & {
            affectedDirectories?: string[] | null;
            alertTime?: components["schemas"]["Instant"];
            /** Format: int32 */
            confidenceFactor?: number | null;
            metaAlertTime?: components["schemas"]["Instant"];
            rwextension?: string | null;
            /** Format: int32 */
            state?: number | null;
            watchPaths?: string[] | null;
        };
        RateStatusResponse: {
            /** Format: int64 */
            accountCount?: number | null;
            /** Format: float */
            accountCutOffRatio?: number | null;
            /** Format: int64 */
            accountRateLimit?: number | null;
            accountUid?: string | null;
            /** Format: int64 */
            accountWriteCount?: number | null;
            /** Format: int32 */
            accountWriteRateLimit?: number | null;
            operationWriteStatus?: {
                [key: string]: components["schemas"]["OperationRateStatus"] | null;
            } | null;
            /** Format: int64 */
            slidingTimeWindowSizeSeconds?: number | null;
        };
        /** @description The body of a 400 when the request could not be read, for example because the JSON is malformed or nested differently. */
        RequestError: {
            /** @description What the server could not read or accept. */
            errorMessage?: string | null;
        };
        ResourceUsageContext: components["schemas"]["AlertContext"] & {
            processName?: string | null;
            /** Format: float */
            sample?: number | null;
            type?: "CPU" | "MEMORY" | "TEMPERATURE" | "FAN" | "DISKHEALTH" | "PSU" | "SNMP_THROUGHPUT" | (string & {}) | null;
        };
        ResponseAction: {
            actionReference?: string | null;
            actionReferenceInt?: string | null;
            actionTime?: components["schemas"]["Instant"];
            actionType?: "EMAIL_SENT" | "EMAIL_SEND_ERROR" | "TICKET_PENDING" | "TICKET_CREATED" | "TICKET_CREATION_ERROR" | "TICKET_CLOSED_CALL" | "COMPONENT" | "WEBHOOK_EXECUTED" | "WEBHOOK_EXECUTION_ERROR" | (string & {}) | null;
            description?: string | null;
        };
        ScriptContext: components["schemas"]["AlertContext"] & {
            samples?: {
                [key: string]: string | null;
            } | null;
        };
        SecCenterContext: components["schemas"]["AlertContext"] & {
            alertType?: "DISABLED" | "NOT_UPTODATE" | (string & {}) | null;
            productName?: string | null;
        };
        SecurityManagementContext: components["schemas"]["AlertContext"] & {
            /** Format: int32 */
            expiryLicenseForDays?: number | null;
            infectedFiles?: string[] | null;
            /** Format: int32 */
            infoTime?: number | null;
            productName?: string | null;
            /** Format: int32 */
            productNotUpdatedForDays?: number | null;
            /** Format: int32 */
            status?: number | null;
            /** Format: int32 */
            systemRemainsInfectedForHours?: number | null;
            virusName?: string | null;
        };
        SetUserDefinedFieldsRequest: {
            udfs: components["schemas"]["UdfItemRequest"][];
        };
        Site: {
            accountUid?: string | null;
            autotaskCompanyId?: string | null;
            autotaskCompanyName?: string | null;
            description?: string | null;
            devicesStatus?: components["schemas"]["DevicesStatus"] | null;
            /** Format: int64 */
            id?: number | null;
            name?: string | null;
            notes?: string | null;
            onDemand?: boolean | null;
            portalUrl?: string | null;
            proxySettings?: components["schemas"]["ProxySettings"] | null;
            splashtopAutoInstall?: boolean | null;
            uid?: string | null;
        };
        SiteBasicDto: {
            /** Format: int64 */
            id?: number | null;
            name?: string | null;
        };
        SitePatch: {
            category?: string[] | null;
            description?: string | null;
            installStatus?: "INSTALLED" | "APPROVED_PENDING" | "NOT_APPROVED" | (string & {}) | null;
            kbArticleId?: string | null;
            /** Format: int64 */
            maxSize?: number | null;
            patchId?: string | null;
            rebootRequired?: boolean | null;
            releaseDate?: string | null;
            requireUserInput?: boolean | null;
            severity?: "CRITICAL" | "IMPORTANT" | "MODERATE" | "LOW" | "UNSPECIFIED" | (string & {}) | null;
            title?: string | null;
            /** Format: int64 */
            totalDevices?: number | null;
            type?: "SOFTWARE" | "DRIVER" | (string & {}) | null;
        };
        SitePatchesPage: {
            pageDetails?: components["schemas"]["PaginationData"] | null;
            patches?: components["schemas"]["SitePatch"][] | null;
        };
        SiteRequest: {
            description?: string | null;
            name: string;
            notes?: string | null;
            onDemand?: boolean;
            splashtopAutoInstall?: boolean;
        };
        SiteSettings: {
            generalSettings?: components["schemas"]["GeneralSettings"] | null;
            mailRecipients?: components["schemas"]["MailRecipient"][] | null;
            proxySettings?: components["schemas"]["ProxySettings"] | null;
        };
        SitesPage: {
            pageDetails?: components["schemas"]["PaginationData"] | null;
            sites?: components["schemas"]["Site"][] | null;
        };
        SnmpInfo: {
            nicManufacturer?: string | null;
            objectId?: string | null;
            snmpContact?: string | null;
            snmpDescription?: string | null;
            snmpLocation?: string | null;
            snmpName?: string | null;
            snmpSerial?: string | null;
            snmpUptime?: string | null;
        };
        SNMPProbeContext: components["schemas"]["AlertContext"] & {
            deviceName?: string | null;
            ipAddress?: string | null;
            monitorName?: string | null;
            oid?: string | null;
            OID?: string | null;
            responseValue?: string | null;
            ruleName?: string | null;
        };
        Software: {
            name?: string | null;
            version?: string | null;
        };
        SoftwarePage: {
            pageDetails?: components["schemas"]["PaginationData"] | null;
            software?: components["schemas"]["Software"][] | null;
        };
        StatusContext: components["schemas"]["AlertContext"] & {
            processName?: string | null;
            status?: "STOPPED" | "STARTPENDING" | "STOPPENDING" | "RUNNING" | "CONTINUEPENDING" | "PAUSEPENDING" | "PAUSED" | (string & {}) | null;
        };
        StatusResponse: {
            started?: components["schemas"]["Instant"];
            status?: string | null;
            version?: string | null;
        };
        SystemInfo: {
            dotNetVersion?: string | null;
            manufacturer?: string | null;
            model?: string | null;
            /** Format: int32 */
            totalCpuCores?: number | null;
            /** Format: int64 */
            totalPhysicalMemory?: number | null;
            username?: string | null;
        };
        TemperatureContext: components["schemas"]["AlertContext"] & {
            /** Format: float */
            degree?: number | null;
            type?: "CPU" | "MEMORY" | "TEMPERATURE" | "FAN" | "DISKHEALTH" | "PSU" | "SNMP_THROUGHPUT" | (string & {}) | null;
        };
        /** @description The form that is exchanged for an access token. */
        TokenRequest: {
            /**
             * @description `password` signs in with the API key and secret; `refresh_token` renews with an earlier refresh token.
             * @enum {string}
             */
            grant_type: "password" | "refresh_token";
            /** @description The API secret key. Needed with `password`. */
            password?: string;
            /** @description A refresh token from an earlier answer. Needed with `refresh_token`. */
            refresh_token?: string;
            /** @description The API key. Needed with `password`. */
            username?: string;
        };
        /** @description An access token and how long it lasts. */
        TokenResponse: {
            /** @description The token to send as `Authorization: Bearer …` with every request. */
            access_token: string;
            /** @description Lifetime in seconds. 360000 (100 hours) unless the platform decides otherwise. */
            expires_in?: number | string | null;
            /** @description Identifier of the token itself. */
            jti?: string | null;
            /** @description A token that may renew the access token without the key and secret. */
            refresh_token?: string | null;
            /** @description What the token may be used for. Nothing depends on it. */
            scope?: string | null;
            /** @description Always `bearer`, in any case. */
            token_type?: string | null;
        };
        Udf: {
            [key: string]: string | number | boolean | Record<string, never> | null;
        };
        UdfItem: {
            label?: string | null;
            /** Format: int32 */
            ordinal: number;
            type: "STRING" | "BOOLEAN" | "NUMBER" | "DATE" | (string & {});
            typeMisMatch?: boolean | null;
            valueBoolean?: boolean | null;
            /** Format: date */
            valueDate?: string | null;
            valueNumber?: number | null;
            valueString?: string | null;
        };
        UdfItemRequest: {
            /** Format: int32 */
            ordinal: number;
            valueBoolean?: boolean;
            /** Format: date */
            valueDate?: string | null;
            valueNumber?: number | null;
            valueString?: string | null;
        };
        UserDto: {
            firstName?: string | null;
            /** Format: int64 */
            id?: number | null;
            lastName?: string | null;
            userName?: string | null;
        };
        UsersPage: {
            pageDetails?: components["schemas"]["PaginationData"] | null;
            users?: components["schemas"]["AuthUser"][] | null;
        };
        Variable: {
            /** Format: int64 */
            id?: number | null;
            masked?: boolean | null;
            name?: string | null;
            value?: string | null;
        };
        VariableCreationRequest: {
            masked?: boolean;
            name?: string;
            value?: string | null;
        };
        VariablesPage: {
            pageDetails?: components["schemas"]["PaginationData"] | null;
            variables?: components["schemas"]["Variable"][] | null;
        };
        VariableUpdateRequest: {
            name?: string;
            value?: string | null;
        };
        VideoBoard: {
            displayAdapter?: string | null;
        };
        Warranty: {
            warrantyDate?: string | null;
        };
        WindowsPerformanceContext: components["schemas"]["AlertContext"] & {
            /** Format: float */
            value?: number | null;
        };
        WmiContext: components["schemas"]["AlertContext"] & {
            value?: string | null;
        };
    };
    responses: {
        /** @description The parameters or the body are not valid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["RequestError"] | components["schemas"]["OAuthError"];
            };
        };
        /** @description Another write changed the record at the same time. Read it again before repeating the change. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["RequestError"] | components["schemas"]["OAuthError"];
            };
        };
        /** @description The user of the API key has no permission, or the platform blocks this address for a while after too many requests. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["RequestError"] | components["schemas"]["OAuthError"];
                "text/html": string;
            };
        };
        /** @description There is no such resource, or this platform's build does not have the operation. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["RequestError"] | components["schemas"]["OAuthError"];
            };
        };
        /** @description The platform failed. The request may or may not have had its effect. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["RequestError"] | components["schemas"]["OAuthError"];
                "text/html": string;
            };
        };
        /** @description The account's rate limit is used up. Wait for the time in `Retry-After` before the next request. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait, or an HTTP date. May be missing. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["RequestError"] | components["schemas"]["OAuthError"];
            };
        };
        /** @description The token is missing, expired or of another platform. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] | components["schemas"]["RequestError"] | components["schemas"]["OAuthError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form; every value is percent-encoded. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description The key or the secret is wrong (`invalid_grant`), or the form is not complete. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            /** @description The client's own sign-in is wrong. A key of another platform, or a stray line break in the secret, can look the same. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserAccountOpenAlerts: {
        parameters: {
            query?: {
                max?: number;
                muted?: boolean;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserAccountClosedAlerts: {
        parameters: {
            query?: {
                max?: number;
                muted?: boolean;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getComponents: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentsPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserAccountDevices_1: {
        parameters: {
            query?: {
                deviceType?: string;
                filterId?: number;
                hostname?: string;
                max?: number;
                operatingSystem?: string;
                page?: number;
                siteName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDnetSiteMappings: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DnetSiteMappingsPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSites: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
                siteName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SitesPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUsers: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsersPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAccountVariable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariableCreationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAccountVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                variableId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariableUpdateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAccountVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                variableId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountVariables: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariablesPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getActivities: {
        parameters: {
            query?: {
                actions?: string[];
                categories?: string[];
                entities?: ("device" | "user")[];
                from?: string;
                order?: "asc" | "desc";
                page?: "next" | "previous";
                searchAfter?: string[];
                searchQuery?: string;
                siteIds?: number[];
                size?: number;
                until?: string;
                userIds?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityLogsPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alertUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    muteAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alertUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resolveAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alertUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    unmuteAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alertUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeviceAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAudit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeviceAuditSoftware: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoftwarePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeviceAuditByMacAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                macAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAudit"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getEsxiHostAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ESXiHostAudit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPrinterAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrinterAudit"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getByUid_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeviceOpenAlerts: {
        parameters: {
            query?: {
                max?: number;
                muted?: boolean;
                page?: number;
            };
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeviceResolvedAlerts: {
        parameters: {
            query?: {
                max?: number;
                muted?: boolean;
                page?: number;
            };
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDevicePatches: {
        parameters: {
            query?: {
                installStatus?: "INSTALLED" | "APPROVED_PENDING" | "NOT_APPROVED";
                max?: number;
                page?: number;
            };
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatchesPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createQuickJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateQuickJobRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateQuickJobResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    moveDevice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setUdfFields_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Udf"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setWarrantyData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Warranty"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getById_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getByMacAddress_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                macAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomFilters: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiltersPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDefaultsFilters: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiltersPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    get_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getJobComponents: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path: {
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobComponentsPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getJobResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobResults"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getStdErr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStdData"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getStdOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStdData"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSiteRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteOpenAlerts: {
        parameters: {
            query?: {
                max?: number;
                muted?: boolean;
                page?: number;
            };
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteResolvedAlerts: {
        parameters: {
            query?: {
                max?: number;
                muted?: boolean;
                page?: number;
            };
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertsPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteDevices_1: {
        parameters: {
            query?: {
                filterId?: number;
                max?: number;
                page?: number;
            };
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteDevicesWithNetworkInterface: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesNetworkInterfacePage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteDeviceFilters: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiltersPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSitePatches: {
        parameters: {
            query?: {
                installStatus?: "INSTALLED" | "APPROVED_PENDING" | "NOT_APPROVED";
                max?: number;
                page?: number;
            };
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SitePatchesPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateProxy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxySettings"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteProxy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSiteVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariableCreationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    updateSiteVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteUid: string;
                variableId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariableUpdateRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteSiteVariable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                siteUid: string;
                variableId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteVariables: {
        parameters: {
            query?: {
                max?: number;
                page?: number;
            };
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VariablesPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getPaginationConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaginationConfiguration"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateStatusResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusResponse"];
                };
            };
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    resetApiKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthUserKey"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getUserAccountDevices: {
        parameters: {
            query?: {
                deviceType?: string;
                filterId?: number;
                hostname?: string;
                max?: number;
                operatingSystem?: string;
                page?: number;
                siteName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesPageV3"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getByUid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceV3"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    setUdfFields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUserDefinedFieldsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                deviceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceV3"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getByMacAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                macAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceV3"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteDevices: {
        parameters: {
            query?: {
                filterId?: number;
                max?: number;
                page?: number;
            };
            header?: never;
            path: {
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DevicesPageV3"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
