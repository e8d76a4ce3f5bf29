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
        /**
         * Show the account
         * @description Gives the account's name, settings and device counts. It is a good connection test. With the wrong platform it usually answers 401, as if the key were bad, or 404. The device counts here are a useful check against the account-wide device list.
         */
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
        /**
         * List the open alerts of the account
         * @description Lists open alerts from all sites you may see. There is no date filter. The answer usually has no total count, so read pages until there is no next page. The kind of alert is in the '@class' key of its context.
         */
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
        /**
         * List the resolved alerts of the account
         * @description Lists resolved alerts from all sites you may see. There is no date filter, so a large account can have very many pages.
         */
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
        /**
         * List the components of the account
         * @description Lists the components that a quick job can run, with their input variables. Script text is not included, and the API cannot create or change components. Your user's component level may limit the list.
         */
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
        /**
         * List the devices of the account
         * @description Lists devices from all sites. Text filters match parts of the value. The list can miss devices: compare with the counts of the account, or list site by site. Device class, online state and patch status cannot be filtered by the server.
         */
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
        /**
         * List the Datto Networking site mappings
         * @description Lists sites together with the ids of the Datto Networking networks linked to them.
         */
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
        /**
         * List the sites of the account
         * @description Lists the sites you may see, with device counts. The list can hold system sites such as Managed, OnDemand and Deleted Devices. Notes and proxy settings can contain secrets.
         */
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
        /**
         * List the users of the account
         * @description Lists the users with name, e-mail address, status and last access. No user id is given, so the rows cannot be matched by id with the activity log. The rows hold personal data.
         */
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
        /**
         * Create an account variable
         * @description Creates a variable for the whole account, where components can read it. Masking can be set only now, not later. The new id is not returned: list the variables to find it.
         */
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
        /**
         * Update an account variable
         * @description Changes the name or value of an account variable. All components that read it get the new value. Masking cannot be changed here.
         */
        post: operations["updateAccountVariable"];
        /**
         * Delete an account variable
         * @description Removes the variable from the whole account. Components that read it no longer get its value. This cannot be undone; note the value first if you may need it.
         */
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
        /**
         * List the account variables
         * @description Lists the variables of the account with id, name, value and mask flag. Values can be secrets; do not share them without a check.
         */
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
        /**
         * Search the activity log
         * @description Lists what users and devices did. Without 'from' and 'until' only the last 15 minutes are searched. Paging differs from all other lists: use 'size', 'searchAfter' and 'page' (next or previous); 'max' is ignored. There is no total count. The details field is JSON inside a string and can hold secrets.
         */
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
        /**
         * Show an alert
         * @description Gives one alert with its priority, source device and site, context and response actions. The context has different keys for each kind of alert; its '@class' key names the kind. Texts can come from the device and should not be trusted.
         */
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
         * Mute an alert
         * @deprecated
         * @description Deprecated: avoid it in new work. It is meant to mute the alert, but the effect on current platforms is not confirmed.
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
        /**
         * Resolve an alert
         * @description Marks the alert as resolved. The API cannot open it again. It does not fix the cause, and a new alert can follow. Send no body.
         */
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
         * Unmute an alert
         * @deprecated
         * @description Deprecated: avoid it in new work. It is meant to unmute the alert, but the effect on current platforms is not confirmed.
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
        /**
         * Show the audit of a device
         * @description Gives hardware, network, disk, display and memory data from the last audit. Only for class 'device'; printers and ESXi hosts have their own audits, and other classes have none. Units of disk and memory sizes are not documented; bytes are likely.
         */
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
        /**
         * List the software of a device
         * @description Lists the installed software with versions, as found by the last audit. Only for class 'device'.
         */
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
        /**
         * Find device audits by MAC address
         * @description Gives the audits of all devices that have this MAC address. More than one device can match. The answer is a plain list without paging. Only devices of class 'device' have this audit.
         */
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
        /**
         * Show the audit of an ESXi host
         * @description Gives system, guest, processor, network, memory and datastore data of an ESXi host. Only for class 'esxihost'. Units of sizes are not documented.
         */
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
        /**
         * Show the audit of a printer
         * @description Gives system, SNMP, network and supply data and the page count of a printer. Only for class 'printer'.
         */
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
        /**
         * Show a device
         * @description Gives one device with its site, state, addresses, antivirus and patch summary. Servers usually still send up to 300 user-defined fields under 'udf', mostly null. These fields can hold secrets. Field labels come only from v3.
         */
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
        /**
         * List the open alerts of a device
         * @description Lists the open alerts of one device. There is no date filter. The answer usually has no total count.
         */
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
        /**
         * List the resolved alerts of a device
         * @description Lists the resolved alerts of one device. There is no date filter.
         */
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
        /**
         * List the patches of a device
         * @description Lists known patches of one device with severity and installation state. It is read-only: the API cannot approve or install patches. Older builds do not have this operation.
         */
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
        /**
         * Run a quick job on a device
         * @description Runs a component, that is code, on a customer machine. Check device, component and variables first; the API cannot stop a job. The portal shows the owner of the API key as the starter. Keep the returned job uid, because jobs cannot be listed. Do not repeat a call blindly after an error: the job may already exist.
         */
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
        /**
         * Move a device to another site
         * @description Moves the device to another site. Policies, variables and access rights of the new site may then apply to it. To undo, move it back; note the old site uid first.
         */
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
        /**
         * Set user-defined fields of a device
         * @description Writes user-defined fields. Fields you leave out keep their value; an empty text or null clears a field. Old values are not kept. On new builds, text that does not fit the field's set type is stored as text and marked as a mismatch. Ransomware isolation overwrites field 1.
         */
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
        /**
         * Set the warranty date of a device
         * @description Replaces the warranty date of the device. The old date is not kept.
         */
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
        /**
         * Show a device by its numeric id
         * @description Gives one device by its numeric id. Use it when you have an id from the portal or the activity log and need the uid.
         */
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
        /**
         * Find devices by MAC address
         * @description Gives all devices that have this MAC address. More than one can match. The answer is a plain list without paging.
         */
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
        /**
         * List the custom device filters
         * @description Lists device filters made by users of the account. You may need the administrator role. Use a filter's id as 'filterId' in device lists. The rules of a filter are not included.
         */
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
        /**
         * List the default device filters
         * @description Lists the device filters that come with the product. Use a filter's id as 'filterId' in device lists. The rules of a filter are not included.
         */
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
        /**
         * Show a job
         * @description Gives name, creation time and status of a job. Status 'completed' means that it ended, not that it succeeded: read the results for each device.
         */
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
        /**
         * List the components of a job
         * @description Lists the components that the job runs, with the variable values used. Variable values can be secrets.
         */
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
        /**
         * Show the job result for a device
         * @description Gives the state of the job on one device and the result of each component. It also tells whether there is output to read. The state can be Pending or Running while the job goes on.
         */
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
        /**
         * Show the error output of a job
         * @description Gives what the components wrote to standard error on one device. The text comes from the device: do not trust it, and expect secrets in it. The answer is a plain list without paging.
         */
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
        /**
         * Show the output of a job
         * @description Gives what the components wrote to standard output on one device. The text comes from the device: do not trust it, and expect secrets in it. The answer is a plain list without paging.
         */
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
        /**
         * Create a site
         * @description Creates a new site in the account. The API has no operation to delete a site. Do not repeat the call blindly after an error, or you may get the site twice.
         */
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
        /**
         * Show a site
         * @description Gives one site with device counts, notes, proxy settings and Autotask company. Notes and proxy settings can contain secrets.
         */
        get: operations["getSite"];
        put?: never;
        /**
         * Update a site
         * @description Changes name, description, notes and flags of a site. The effect of leaving a field out is not confirmed, so send the current values of all fields you want to keep. The proxy has its own operations.
         */
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
        /**
         * List the open alerts of a site
         * @description Lists the open alerts of all devices of one site. There is no date filter. The answer usually has no total count.
         */
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
        /**
         * List the resolved alerts of a site
         * @description Lists the resolved alerts of all devices of one site. There is no date filter.
         */
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
        /**
         * List the devices of a site
         * @description Lists the devices of one site. Listing site by site is safer than the account-wide list, which can miss devices. Only 'filterId' filters here; host name and other text filters are not documented and should not be relied on.
         */
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
        /**
         * List the network interfaces of site devices
         * @description Lists the devices of one site with their network interfaces: IP addresses, MAC addresses and types. It spares you one audit request for each device. Device rows are shorter than in the normal device list.
         */
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
        /**
         * List the device filters of a site
         * @description Lists the device filters that belong to one site. Use a filter's id as 'filterId' in device lists. The rules of a filter are not included.
         */
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
        /**
         * List the patches of a site
         * @description Lists known patches over all devices of one site, with the number of devices. Without 'installStatus' one patch can appear up to three times, once for each state. It is read-only: the API cannot approve or install patches. Older builds do not have this operation.
         */
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
        /**
         * Show the settings of a site
         * @description Gives general settings, proxy settings and mail recipients of a site. The proxy password may be included in readable form; do not log or share it.
         */
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
        /**
         * Set the proxy settings of a site
         * @description Creates or replaces the proxy settings of the site. Wrong values can cut devices off from the platform. The answer can contain the proxy password.
         */
        post: operations["updateProxy"];
        /**
         * Delete the proxy settings of a site
         * @description Removes the proxy settings of the site. Devices that reach the internet only through that proxy may lose contact. Note the settings first; this cannot be undone.
         */
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
        /**
         * Create a site variable
         * @description Creates a variable for one site, where components can read it. Masking can be set only now, not later. The new id is not returned: list the variables of the site to find it.
         */
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
        /**
         * Update a site variable
         * @description Changes the name or value of a site variable. Components that run on this site get the new value. Masking cannot be changed here.
         */
        post: operations["updateSiteVariable"];
        /**
         * Delete a site variable
         * @description Removes the variable from the site. Components that read it on this site no longer get its value. This cannot be undone; note the value first if you may need it.
         */
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
        /**
         * List the variables of a site
         * @description Lists the variables of one site with id, name, value and mask flag. Account variables are listed separately. Values can be secrets; do not share them without a check.
         */
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
        /**
         * Show the page size limit
         * @description Gives the largest page size that the server accepts for lists with 'page' and 'max'. It is normally 250.
         */
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
        /**
         * Show the request rate limits
         * @description Gives limits and counts of requests for the whole account in a sliding window, usually 60 seconds. All users and integrations of the account share them. Write limits for each operation are included on newer builds and can be missing. This call itself counts as a read.
         */
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
        /**
         * Show the state of the platform
         * @description Gives version, state and start time of the API server. It needs no token, so it shows that the host can be reached but not that your key is valid.
         */
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
        /**
         * Reset your own API keys
         * @description Destroys the key and secret that you are using now and creates new ones. Every script and integration with the old key stops working. The new secret is shown only in this answer; if you lose it, you must create new keys in the portal. Do not call this as a test, and do not repeat it.
         */
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
        /**
         * List the devices of the account (v3)
         * @description Like the v2 list, but each device has typed user-defined fields with labels. Text filters match parts of the value. The v2 account list can miss devices; expect the same here. v3 may be missing on platforms with an older build; use the v2 operation if you get 404.
         */
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
        /**
         * Show a device (v3)
         * @description Gives one device with typed user-defined fields. Only v3 gives the labels of these fields. Field values can hold secrets. v3 may be missing on platforms with an older build; use the v2 operation if you get 404.
         */
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
         * Set user-defined fields of a device (v3)
         * @deprecated
         * @description Deprecated already: prefer the v2 operation. Writes user-defined fields with typed values and, unlike v2, refuses a value of the wrong type. Old values are not kept. Ransomware isolation overwrites field 1. v3 may be missing on platforms with an older build; use the v2 operation if you get 404.
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
        /**
         * Show a device by its numeric id (v3)
         * @description Gives one device by its numeric id, with typed user-defined fields and their labels. v3 may be missing on platforms with an older build; use the v2 operation if you get 404.
         */
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
        /**
         * Find devices by MAC address (v3)
         * @description Gives all devices that have this MAC address, with typed user-defined fields. The answer is a plain list without paging. v3 may be missing on platforms with an older build; use the v2 operation if you get 404.
         */
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
        /**
         * List the devices of a site (v3)
         * @description Lists the devices of one site, each with typed user-defined fields and labels. Only 'filterId' filters here. v3 may be missing on platforms with an older build; use the v2 operation if you get 404.
         */
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
        /** @description The Datto RMM account the API key belongs to. Reading it is a good test that key and platform are right. */
        Account: {
            /** @description Currency set for the account, as a short code. May be null. */
            currency?: string | null;
            /** @description Account settings: billing address, device limit and time zone. May be null. */
            descriptor?: components["schemas"]["AccountDescriptor"] | null;
            /** @description Device counts for the whole account. Useful as a cross-check, because the account device list has been seen to miss devices. */
            devicesStatus?: components["schemas"]["AccountDevicesStatus"] | null;
            /**
             * Format: int64
             * @description Numeric identifier of the account.
             */
            id?: number | null;
            /** @description Account name, usually the name of the managed service provider. */
            name?: string | null;
            /** @description Unique text identifier of the account. It stays the same when the account is renamed. */
            uid?: string | null;
        };
        /** @description Basic settings of the account. */
        AccountDescriptor: {
            /** @description E-mail address for invoices. The key is misspelt by the server: `bilingEmail`, with one l. */
            bilingEmail?: string | null;
            /**
             * Format: int32
             * @description Highest number of devices the account may hold.
             */
            deviceLimit?: number | null;
            /** @description Time zone set for the account. May be null. */
            timeZone?: string | null;
        };
        /** @description Device counts over all sites of the account. */
        AccountDevicesStatus: {
            /**
             * Format: int64
             * @description All devices in the account, online and offline, managed and on-demand.
             */
            numberOfDevices?: number | null;
            /**
             * Format: int64
             * @description Devices under ongoing management.
             */
            numberOfManagedDevices?: number | null;
            /**
             * Format: int64
             * @description Devices that count as not connected right now.
             */
            numberOfOfflineDevices?: number | null;
            /**
             * Format: int64
             * @description Devices used for remote support on request only, without ongoing management.
             */
            numberOfOnDemandDevices?: number | null;
            /**
             * Format: int64
             * @description Devices that count as connected to the platform right now.
             */
            numberOfOnlineDevices?: number | null;
        };
        /** @description Alert details for a software change: something was installed, removed or updated. Seen with `@class` `sw_action_ctx` or `action_ctx`. */
        ActionContext: components["schemas"]["AlertContext"] & {
            /** @description What happened: INSTALLED, UNINSTALLED or VERSION_CHANGED. Other values may appear. */
            actionType?: "INSTALLED" | "UNINSTALLED" | "VERSION_CHANGED" | (string & {}) | null;
            /** @description Name of the software package that changed. */
            packageName?: string | null;
            /** @description Version before the change. Likely null or empty for a new installation. */
            prevVersion?: string | null;
            /** @description Version after the change. May be null or empty when the package was removed. */
            version?: string | null;
        };
        /** @description One entry of the activity log: something a user did or something that happened on a device. */
        ActivityLog: {
            /** @description What was done inside the category, such as login, create or deployment. */
            action?: string | null;
            /** @description Area of the activity, such as remote, job, patch or account. */
            category?: string | null;
            /** @description When it happened, as seconds since 1970 (UTC) with a fraction. Most other dates of this API count milliseconds instead. */
            date?: components["schemas"]["Instant"];
            /** @description More facts as JSON inside a text, with dotted keys such as `event.action` or `device.hostname`. Date values in it are milliseconds. May hold secrets. */
            details?: string | null;
            /**
             * Format: int64
             * @description Numeric device identifier, not the uid. Null when no device is involved.
             */
            deviceId?: number | null;
            /** @description What the entry is about: DEVICE or USER. Other values may appear. */
            entity?: "DEVICE" | "USER" | (string & {}) | null;
            /** @description True when the activity left error output (stderr). May be null. */
            hasStdErr?: boolean | null;
            /** @description True when the activity left normal script output (stdout). May be null. */
            hasStdOut?: boolean | null;
            /** @description Computer name of the device involved. Null when no device is involved. */
            hostname?: string | null;
            /** @description Identifier of this log entry. */
            id?: string | null;
            /** @description Site the entry belongs to. May be null, for example for account-wide entries. */
            site?: components["schemas"]["SiteBasicDto"] | null;
            /** @description User who caused the entry. API calls appear under the user who owns the API key. May be null. */
            user?: components["schemas"]["UserDto"] | null;
        };
        /** @description One page of the activity log. It is paged with a cursor (`searchAfter`) and by default covers only the last 15 minutes. */
        ActivityLogsPage: {
            /** @description Rows of this page: one activity log entry each. */
            activities?: components["schemas"]["ActivityLog"][] | null;
            /** @description Message about a problem while reading the log. Normally null or missing. */
            error?: string | null;
            /** @description Paging facts for the log. `totalCount` is usually missing here. Follow `nextPageUrl` to read on. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        /** @description One alert raised by a monitor. The kind of alert is found in `alertContext['@class']`. The API gives no portal link for alerts. */
        Alert: {
            /** @description Details that depend on the kind of alert. `@class` names the kind; the other keys vary and may differ from the documented forms. */
            alertContext?: components["schemas"]["ActionContext"] | components["schemas"]["AntivirusContext"] | components["schemas"]["BackupManagementContext"] | components["schemas"]["CustomSNMPContext"] | components["schemas"]["DiskHealthContext"] | components["schemas"]["DiskUsageContext"] | components["schemas"]["EndpointSecurityThreatContext"] | components["schemas"]["EndpointSecurityWindowsDefenderContext"] | components["schemas"]["EventLogContext"] | components["schemas"]["FanContext"] | components["schemas"]["FileSystemContext"] | components["schemas"]["NetworkMonitorContext"] | components["schemas"]["OnlineOfflineStatusContext"] | components["schemas"]["PatchContext"] | components["schemas"]["PingContext"] | components["schemas"]["PrinterContext"] | components["schemas"]["PsuContext"] | components["schemas"]["RansomWareContext"] | components["schemas"]["ResourceUsageContext"] | components["schemas"]["SNMPProbeContext"] | components["schemas"]["ScriptContext"] | components["schemas"]["SecCenterContext"] | components["schemas"]["SecurityManagementContext"] | components["schemas"]["StatusContext"] | components["schemas"]["TemperatureContext"] | components["schemas"]["WindowsPerformanceContext"] | components["schemas"]["WmiContext"] | components["schemas"]["AlertContext"] | null;
            /** @description What the monitor does by itself: send e-mails or create a ticket. It does not name the monitor. */
            alertMonitorInfo?: components["schemas"]["AlertMonitorInfo"] | null;
            /** @description Device and site that raised the alert. */
            alertSourceInfo?: components["schemas"]["AlertSourceInfo"] | null;
            /** @description Unique identifier of the alert. Needed to read or resolve this alert through the API. */
            alertUid?: string | null;
            /**
             * Format: int32
             * @description Minutes after which the alert can close itself, as set in the monitor. Null is common and likely means automatic closing is off.
             */
            autoresolveMins?: number | null;
            /** @description Diagnostic text collected with the alert, often script output. It comes from the device, so treat it as untrusted. May be null. */
            diagnostics?: string | null;
            /** @description True when the alert is muted. The mute calls of the API are deprecated. */
            muted?: boolean | null;
            /** @description Urgency set in the monitor: Critical, High, Moderate, Low, Information or Unknown. Other values may appear. */
            priority?: "Critical" | "High" | "Moderate" | "Low" | "Information" | "Unknown" | (string & {}) | null;
            /** @description True when the alert is closed, false while it is open. */
            resolved?: boolean | null;
            /** @description Who closed the alert. Null or empty while it is open. */
            resolvedBy?: string | null;
            /** @description When the alert was closed. Documented as ISO text, but servers have sent epoch milliseconds. Null while the alert is open. */
            resolvedOn?: components["schemas"]["Instant"];
            /** @description What the platform did in answer to the alert: e-mails, tickets, components or webhooks. May be null or empty. */
            responseActions?: components["schemas"]["ResponseAction"][] | null;
            /** @description Number of the ticket created for the alert in the connected ticket system. Null when there is none. */
            ticketNumber?: string | null;
            /** @description When the alert was raised. Documented as ISO text, but servers have sent epoch milliseconds. */
            timestamp?: components["schemas"]["Instant"];
        };
        /** @description Base of all alert details. `@class` tells the kind; the other keys depend on it. Servers may send kinds and keys that are not described. */
        AlertContext: {
            /** @description Kind of alert as a short code, such as `online_offline_status_ctx`, `perf_disk_usage_ctx`, `comp_script_ctx` or `eventlog_ctx`. The same kind can have more than one code. */
            "@class": string;
        };
        /** @description The automatic reactions set in the monitor that raised the alert. */
        AlertMonitorInfo: {
            /** @description True when the monitor opens a ticket for its alerts. */
            createsTicket?: boolean | null;
            /** @description True when the monitor sends e-mails for its alerts. */
            sendsEmails?: boolean | null;
        };
        /** @description Where the alert comes from: the device and its site. */
        AlertSourceInfo: {
            /** @description Name of the device that raised the alert. */
            deviceName?: string | null;
            /** @description Uid of the device that raised the alert. Use it to look the device up. */
            deviceUid?: string | null;
            /** @description Name of the site the device belongs to. */
            siteName?: string | null;
            /** @description Uid of the site the device belongs to. */
            siteUid?: string | null;
        };
        /** @description One page of alerts, either open or resolved ones. The API has no date filter for alerts. */
        AlertsPage: {
            /** @description Rows of this page: one alert each. */
            alerts?: components["schemas"]["Alert"][] | null;
            /** @description Paging facts for the alert list. `totalCount` has been missing on open alerts. Read pages until `nextPageUrl` is null. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        /** @description Antivirus product found on the device and its state. */
        Antivirus: {
            /** @description Name of the antivirus product found on the device. Null or empty when none was found. */
            antivirusProduct?: string | null;
            /** @description RunningAndUpToDate: active and current. RunningAndNotUpToDate: active but outdated. NotRunning: installed but off. NotDetected: nothing found. Other values may appear. */
            antivirusStatus?: "RunningAndUpToDate" | "RunningAndNotUpToDate" | "NotRunning" | "NotDetected" | (string & {}) | null;
        };
        /** @description Alert details for an antivirus problem. Seen with `@class` `antivirus_ctx`. */
        AntivirusContext: components["schemas"]["AlertContext"] & {
            /** @description Antivirus product the alert is about. May be null when none was found. */
            productName?: string | null;
            /** @description NOTDETECTED: no product found. NOTRUNNING: product is off. RUNNINGNOTUPTODATE: product runs with old definitions. Other values may appear. */
            status?: "NOTDETECTED" | "NOTRUNNING" | "RUNNINGNOTUPTODATE" | (string & {}) | null;
        };
        /** @description A device attached to the audited computer, such as a printer, with its driver. */
        AttachedDevice: {
            /** @description Name of the attached device as the operating system shows it. */
            deviceName?: string | null;
            /** @description Kind of attached device, as free text. */
            deviceType?: string | null;
            /** @description File name or path of the driver. */
            driverFile?: string | null;
            /** @description Last change of the driver file. Documented as ISO text; other dates of this API also come as epoch milliseconds. */
            driverFileLastModified?: components["schemas"]["Instant"];
            /** @description Maker of the driver, as stated in the driver file. */
            driverManufacturer?: string | null;
            /** @description Driver name as reported by the operating system. */
            driverName?: string | null;
            /** @description Version of the installed driver. */
            driverVersion?: string | null;
            /** @description Port the device is attached to. */
            portName?: string | null;
        };
        /** @description A user of the Datto RMM account. The list carries no user id, so rows cannot be matched to activity log ids. */
        AuthUser: {
            /** @description When the user was created. Documented as ISO text, but servers have sent epoch milliseconds. */
            created?: components["schemas"]["Instant"];
            /** @description True when the user cannot sign in. */
            disabled?: boolean | null;
            /** @description E-mail address the portal uses to reach the user. */
            email?: string | null;
            /** @description Given name of the user as entered in the portal. */
            firstName?: string | null;
            /** @description When the user last signed in. Documented as ISO text, but servers have sent epoch milliseconds. Null when there was no sign-in yet. */
            lastAccess?: components["schemas"]["Instant"];
            /** @description Family name of the user as entered in the portal. */
            lastName?: string | null;
            /** @description State of the user account as a short word. The full set of words is not documented. */
            status?: string | null;
            /** @description Phone number of the user. Null or empty when none was entered. */
            telephone?: string | null;
            /** @description Name the user signs in with. */
            username?: string | null;
        };
        /** @description New API credentials after a reset. The key used for the call stops working. Keep this answer secret. */
        AuthUserKey: {
            /** @description New API key. It takes the place of a user name when a token is requested. */
            apiAccessKey?: string | null;
            /** @description New API secret in clear text. It is shown only this once, so store it safely. */
            apiSecretKey?: string | null;
            /** @description User the new key belongs to. */
            userName?: string | null;
        };
        /** @description Alert details for a backup problem. Seen with `@class` `backup_management_ctx`. */
        BackupManagementContext: components["schemas"]["AlertContext"] & {
            /** @description Error text from the backup product. */
            errorMessage?: string | null;
            /**
             * Format: int32
             * @description Time limit that was exceeded. The unit is not documented. May be null.
             */
            timeout?: number | null;
        };
        /** @description Mainboard of the device, as found by the last audit. */
        BaseBoard: {
            /** @description Maker of the mainboard, often the maker of the computer too. */
            manufacturer?: string | null;
            /** @description Model name or product code of the mainboard. */
            product?: string | null;
        };
        /** @description Firmware (BIOS) of the device, as found by the last audit. */
        Bios: {
            /** @description Name of the firmware entry as reported by the operating system. */
            instance?: string | null;
            /** @description Release date of the firmware. Documented as ISO text; it may also come as epoch milliseconds. */
            releaseDate?: components["schemas"]["Instant"];
            /** @description Serial number stored in the firmware. On most computers this is the serial number or service tag of the machine. */
            serialNumber?: string | null;
            /** @description Firmware version as reported through SMBIOS. */
            smBiosVersion?: string | null;
        };
        /** @description A component (script, application or monitor) that is available in the account. The script text is not part of the API. */
        Component: {
            /** @description Short code of the component category. */
            categoryCode?: string | null;
            /** @description True when the component needs credentials to run. Often null. */
            credentialsRequired?: boolean | null;
            /** @description What the component does, as written by its author. May be null or empty. */
            description?: string | null;
            /**
             * Format: int64
             * @description Numeric identifier of the component.
             */
            id?: number | null;
            /** @description Component name as shown in the portal. */
            name?: string | null;
            /** @description Unique identifier of the component. This is the value to put into `componentUid` of a quick job. */
            uid?: string | null;
            /** @description Variables the component knows, with default values. Fill them in when you start a quick job. */
            variables?: components["schemas"]["ComponentVariable"][] | null;
        };
        /** @description One page of the component list of the account. */
        ComponentsPage: {
            /** @description Rows of this page: one component each. */
            components?: components["schemas"]["Component"][] | null;
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        /** @description One variable of a component. It gets a value when a job is started. */
        ComponentVariable: {
            /** @description Value used when the job gives none. Null or empty when there is no default. It may hold secrets. */
            defaultVal?: string | null;
            /** @description Help text for whoever fills in the variable. May be null. */
            description?: string | null;
            /** @description Tells input variables from output variables. The API does not document which of the two true stands for. */
            direction?: boolean | null;
            /** @description Variable name. Use exactly this text as `name` in the quick job. */
            name?: string | null;
            /** @description Kind of value the variable expects, as a short word. The possible words are not documented. */
            type?: string | null;
            /**
             * Format: int32
             * @description Position of the variable in the component.
             */
            variablesIdx?: number | null;
        };
        /** @description Request to run one component on one device now. It runs code on that machine. The two keys must be nested as shown; a flat body is refused. */
        CreateQuickJobRequest: {
            /** @description The component to run and the values for its variables. */
            jobComponent: components["schemas"]["JobComponentRequest"];
            /** @description Title for the new job as it will appear in the portal. Choose a text that tells others who started it and why. */
            jobName: string;
        };
        /** @description Answer after a quick job was created. Keep the job uid: the API has no list of jobs. */
        CreateQuickJobResponse: {
            /** @description The new job. Its `uid` is needed to ask for status and results later. */
            job?: components["schemas"]["Job"] | null;
            /** @description Components of the new job with the variable values in use. */
            jobComponents?: components["schemas"]["JobComponent"][] | null;
        };
        /** @description Request to create a new site. */
        CreateSiteRequest: {
            /** @description Short text about the new site. Optional. */
            description?: string | null;
            /** @description Name for the new site. Required. */
            name: string;
            /** @description Longer notes about the new site. Do not store passwords here; notes can be read through the API. */
            notes?: string | null;
            /** @description True creates an on-demand site for support on request. False creates a managed site. */
            onDemand?: boolean;
            /** @description Proxy the agents of the new site should use. Leave it out when no proxy is needed. */
            proxySettings?: components["schemas"]["ProxySettings"];
            /** @description True to install Splashtop automatically on devices of the new site. */
            splashtopAutoInstall?: boolean;
        };
        /** @description Alert details for a custom SNMP monitor. Seen with `@class` `custom_snmp_ctx`. */
        CustomSNMPContext: components["schemas"]["AlertContext"] & {
            /** @description Value read when the alert was raised, as text. */
            currentValue?: string | null;
            /** @description Label of the monitored SNMP value. */
            displayName?: string | null;
            /** @description Instance the value was read from, for example one of several ports. */
            monitorInstance?: string | null;
        };
        /** @description A device as the v2 API returns it: computer, server, printer, ESXi host or network device. Many values may be null. */
        Device: {
            /** @description True for a 64-bit operating system. Null when unknown. */
            a64Bit?: boolean | null;
            /** @description Antivirus product and its state. May be null for devices without an agent. */
            antivirus?: components["schemas"]["Antivirus"] | null;
            /** @description Version number of the RMM agent on the device. May be null when the device has no agent. */
            cagVersion?: string | null;
            /** @description When the device was added to the account. Seen as ISO text or as epoch milliseconds. */
            creationDate?: components["schemas"]["Instant"];
            /** @description True when the device was deleted. Such devices may be listed under a special site for deleted devices. */
            deleted?: boolean | null;
            /** @description Free text about the device, editable in the portal. Often equal to the hostname. */
            description?: string | null;
            /** @description Decides which audit fits: device, printer or esxihost. rmmnetworkdevice and unknown have no audit call. Other values may appear. */
            deviceClass?: "device" | "printer" | "esxihost" | "rmmnetworkdevice" | "unknown" | (string & {}) | null;
            /** @description Type of the device in two steps: a broad category and a finer type. */
            deviceType?: components["schemas"]["DevicesType"] | null;
            /** @description Agent version in the form shown in the portal. */
            displayVersion?: string | null;
            /** @description Domain or workgroup the device belongs to. May be null. */
            domain?: string | null;
            /** @description Public IP address the device was last seen with. */
            extIpAddress?: string | null;
            /** @description Computer name of the device. It is reported by the device itself and need not be unique. */
            hostname?: string | null;
            /**
             * Format: int64
             * @description Numeric identifier of the device. Most API calls want `uid` instead.
             */
            id?: number | null;
            /** @description IP address inside the local network. May be null. */
            intIpAddress?: string | null;
            /** @description Last audit of hardware and software. Seen as ISO text or as epoch milliseconds. Null when never audited. */
            lastAuditDate?: components["schemas"]["Instant"];
            /** @description User who last signed in on the device. Null or empty when unknown. */
            lastLoggedInUser?: string | null;
            /** @description Last restart of the device. Seen as ISO text or as epoch milliseconds. Null when unknown. */
            lastReboot?: components["schemas"]["Instant"];
            /** @description Last contact of the device with the platform. Documented as ISO text; also seen as epoch milliseconds. Null when it never connected. */
            lastSeen?: components["schemas"]["Instant"];
            /** @description True when the device acts as a network probe for its site. Missing on older servers. */
            networkProbe?: boolean | null;
            /** @description True when the device was added through network monitoring. Missing on older servers. */
            onboardedViaNetworkMonitor?: boolean | null;
            /** @description True when the device is connected to the platform right now. */
            online?: boolean | null;
            /** @description Operating system with version, as reported by the device. May be null for network devices and printers. */
            operatingSystem?: string | null;
            /** @description Patch state and patch counts of the device. May be null. */
            patchManagement?: components["schemas"]["PatchManagement"] | null;
            /** @description Link to the device page in the Datto RMM portal. The form of the link differs between platforms. */
            portalUrl?: string | null;
            /** @description True when the device waits for a restart. Null when unknown. */
            rebootRequired?: boolean | null;
            /**
             * Format: int64
             * @description Numeric identifier of the site the device belongs to.
             */
            siteId?: number | null;
            /** @description Name of the site the device belongs to, as shown in the portal. */
            siteName?: string | null;
            /** @description Uid of the site the device belongs to. Use it for site calls. */
            siteUid?: string | null;
            /** @description True when SNMP is switched on for this device. */
            snmpEnabled?: boolean | null;
            /** @description State of software management on the device, as free text. Null or empty when it is not used. */
            softwareStatus?: string | null;
            /** @description True when the device is suspended in the platform. */
            suspended?: boolean | null;
            /** @description User-defined fields as one flat object with the keys udf1 to udf300. A field is null when unset. Values may hold secrets. Missing in newer descriptions, but live v2 servers still send it. */
            udf?: components["schemas"]["Udf"] | null;
            /** @description Unique identifier (GUID) of the device. Use it for audit, alert, patch and job calls. */
            uid?: string | null;
            /** @description End of warranty as `yyyy-MM-dd`. Null when none is set. */
            warrantyDate?: string | null;
            /** @description Link to start Web Remote for this device in the browser. Null when it is not available. */
            webRemoteUrl?: string | null;
        };
        /** @description Hardware found by the last audit of a computer or server. A device that was never audited may answer with 404. */
        DeviceAudit: {
            /** @description Devices attached to the computer, such as printers, with their drivers. */
            attachedDevices?: components["schemas"]["AttachedDevice"][] | null;
            /** @description Mainboard of the computer. May be null. */
            baseBoard?: components["schemas"]["BaseBoard"] | null;
            /** @description Firmware of the computer, with its serial number. May be null. */
            bios?: components["schemas"]["Bios"] | null;
            /** @description Screens found at the computer. Empty or null when there are none. */
            displays?: components["schemas"]["Display"][] | null;
            /** @description Drives and volumes with size and free space. */
            logicalDisks?: components["schemas"]["LogicalDisk"][] | null;
            /** @description Mobile network details, when the device has a mobile modem. Often null or empty. */
            mobileInfo?: components["schemas"]["MobileInfo"][] | null;
            /** @description Network adapters found in the computer. */
            nics?: components["schemas"]["NetworkInterface"][] | null;
            /** @description Memory modules found in the computer. */
            physicalMemory?: components["schemas"]["PhysicalMemory"][] | null;
            /** @description Link to the audited device in the Datto RMM portal. */
            portalUrl?: string | null;
            /** @description Processors found in the computer. */
            processors?: components["schemas"]["Processor"][] | null;
            /** @description SNMP details of the device. Null when SNMP is not in use. */
            snmpInfo?: components["schemas"]["SnmpInfo"] | null;
            /** @description Maker, model, memory and processor cores of the computer. */
            systemInfo?: components["schemas"]["SystemInfo"] | null;
            /** @description Graphics adapters found in the computer. */
            videoBoards?: components["schemas"]["VideoBoard"][] | null;
            /** @description Link to start Web Remote for the audited device. Null when it is not available. */
            webRemoteUrl?: string | null;
        };
        /** @description Short form of a device with its network adapters. */
        DeviceNetworkInterface: {
            /** @description Type of the device in two steps: a broad category and a finer type. */
            deviceType?: components["schemas"]["DevicesType"] | null;
            /** @description Public IP address the device was last seen with. */
            extIpAddress?: string | null;
            /** @description Computer name of the device. It is reported by the device itself and need not be unique. */
            hostname?: string | null;
            /**
             * Format: int64
             * @description Numeric identifier of the device. Most API calls want `uid` instead.
             */
            id?: number | null;
            /** @description IP address inside the local network. May be null. */
            intIpAddress?: string | null;
            /** @description Network adapters of the device with their IP and MAC addresses. May be null or empty. */
            nics?: components["schemas"]["NetworkInterface"][] | null;
            /**
             * Format: int64
             * @description Numeric identifier of the site the device belongs to.
             */
            siteId?: number | null;
            /** @description Name of the site the device belongs to, as shown in the portal. */
            siteName?: string | null;
            /** @description Uid of the site the device belongs to. Use it for site calls. */
            siteUid?: string | null;
            /** @description Unique identifier (GUID) of the device. Use it for audit, alert, patch and job calls. */
            uid?: string | null;
        };
        /** @description One page of the devices of a site with their network adapters. */
        DevicesNetworkInterfacePage: {
            /** @description Rows of this page: one device in short form with its network adapters each. */
            devices?: components["schemas"]["DeviceNetworkInterface"][] | null;
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        /** @description One page of devices in v2 form. The account-wide list has been seen to miss devices; lists per site are safer. */
        DevicesPage: {
            /** @description Rows of this page: one device in v2 form each. */
            devices?: components["schemas"]["Device"][] | null;
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        /** @description One page of devices in v3 form, with typed user-defined fields. */
        DevicesPageV3: {
            /** @description Rows of this page: one device in v3 form each. */
            devices?: components["schemas"]["DeviceV3"][] | null;
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        /** @description Device counts of one site: all, online and offline. */
        DevicesStatus: {
            /**
             * Format: int64
             * @description All devices of the site, online and offline.
             */
            numberOfDevices?: number | null;
            /**
             * Format: int64
             * @description Devices of the site that are not connected right now.
             */
            numberOfOfflineDevices?: number | null;
            /**
             * Format: int64
             * @description Devices of the site that are connected right now.
             */
            numberOfOnlineDevices?: number | null;
        };
        /** @description Type of a device in two steps. */
        DevicesType: {
            /** @description Broad group, such as Desktop, Laptop, Server or ESXi Host. The `deviceType` search of the device list matches this text. */
            category?: string | null;
            /** @description Finer type inside the category, as shown in the portal. May be null. */
            type?: string | null;
        };
        /** @description A device as the v3 API returns it. It equals the v2 device, but has typed user-defined fields with labels. Not every platform offers v3 yet. */
        DeviceV3: {
            /** @description True for a 64-bit operating system. Null when unknown. */
            a64Bit?: boolean | null;
            /** @description Antivirus product and its state. May be null for devices without an agent. */
            antivirus?: components["schemas"]["Antivirus"] | null;
            /** @description Version number of the RMM agent on the device. May be null when the device has no agent. */
            cagVersion?: string | null;
            /** @description When the device was added to the account. Seen as ISO text or as epoch milliseconds. */
            creationDate?: components["schemas"]["Instant"];
            /** @description True when the device was deleted. Such devices may be listed under a special site for deleted devices. */
            deleted?: boolean | null;
            /** @description Free text about the device, editable in the portal. Often equal to the hostname. */
            description?: string | null;
            /** @description Decides which audit fits: device, printer or esxihost. rmmnetworkdevice and unknown have no audit call. Other values may appear. */
            deviceClass?: "device" | "printer" | "esxihost" | "rmmnetworkdevice" | "unknown" | (string & {}) | null;
            /** @description Type of the device in two steps: a broad category and a finer type. */
            deviceType?: components["schemas"]["DevicesType"] | null;
            /** @description Agent version in the form shown in the portal. */
            displayVersion?: string | null;
            /** @description Domain or workgroup the device belongs to. May be null. */
            domain?: string | null;
            /** @description Public IP address the device was last seen with. */
            extIpAddress?: string | null;
            /** @description Computer name of the device. It is reported by the device itself and need not be unique. */
            hostname?: string | null;
            /**
             * Format: int64
             * @description Numeric identifier of the device. Most API calls want `uid` instead.
             */
            id?: number | null;
            /** @description IP address inside the local network. May be null. */
            intIpAddress?: string | null;
            /** @description Last audit of hardware and software. Seen as ISO text or as epoch milliseconds. Null when never audited. */
            lastAuditDate?: components["schemas"]["Instant"];
            /** @description User who last signed in on the device. Null or empty when unknown. */
            lastLoggedInUser?: string | null;
            /** @description Last restart of the device. Seen as ISO text or as epoch milliseconds. Null when unknown. */
            lastReboot?: components["schemas"]["Instant"];
            /** @description Last contact of the device with the platform. Documented as ISO text; also seen as epoch milliseconds. Null when it never connected. */
            lastSeen?: components["schemas"]["Instant"];
            /** @description True when the device acts as a network probe for its site. Missing on older servers. */
            networkProbe?: boolean | null;
            /** @description True when the device was added through network monitoring. Missing on older servers. */
            onboardedViaNetworkMonitor?: boolean | null;
            /** @description True when the device is connected to the platform right now. */
            online?: boolean | null;
            /** @description Operating system with version, as reported by the device. May be null for network devices and printers. */
            operatingSystem?: string | null;
            /** @description Patch state and patch counts of the device. May be null. */
            patchManagement?: components["schemas"]["PatchManagement"] | null;
            /** @description Link to the device page in the Datto RMM portal. The form of the link differs between platforms. */
            portalUrl?: string | null;
            /** @description True when the device waits for a restart. Null when unknown. */
            rebootRequired?: boolean | null;
            /**
             * Format: int64
             * @description Numeric identifier of the site the device belongs to.
             */
            siteId?: number | null;
            /** @description Name of the site the device belongs to, as shown in the portal. */
            siteName?: string | null;
            /** @description Uid of the site the device belongs to. Use it for site calls. */
            siteUid?: string | null;
            /** @description True when SNMP is switched on for this device. */
            snmpEnabled?: boolean | null;
            /** @description State of software management on the device, as free text. Null or empty when it is not used. */
            softwareStatus?: string | null;
            /** @description True when the device is suspended in the platform. */
            suspended?: boolean | null;
            /** @description User-defined fields with type, value and label. This is the only place where the API gives the labels. */
            udfs?: components["schemas"]["UdfItem"][] | null;
            /** @description Unique identifier (GUID) of the device. Use it for audit, alert, patch and job calls. */
            uid?: string | null;
            /** @description End of warranty as `yyyy-MM-dd`. Null when none is set. */
            warrantyDate?: string | null;
            /** @description Link to start Web Remote for this device in the browser. Null when it is not available. */
            webRemoteUrl?: string | null;
        };
        /** @description Alert details for disk health, for example a disk in trouble on an ESXi host. Seen with `@class` `disk_health_ctx`. */
        DiskHealthContext: components["schemas"]["AlertContext"] & {
            /** @description Why the disk is reported, as text. */
            reason?: string | null;
            /** @description Kind of measurement behind the alert: CPU, MEMORY, TEMPERATURE, FAN, DISKHEALTH, PSU (power supply) or SNMP_THROUGHPUT. Other values may appear. For this alert expect DISKHEALTH. */
            type?: "CPU" | "MEMORY" | "TEMPERATURE" | "FAN" | "DISKHEALTH" | "PSU" | "SNMP_THROUGHPUT" | (string & {}) | null;
        };
        /** @description Alert details for a disk that is too full. Seen with `@class` `perf_disk_usage_ctx` or `disk_usage_ctx`. */
        DiskUsageContext: components["schemas"]["AlertContext"] & {
            /** @description Drive letter or mount point of the disk. */
            diskName?: string | null;
            /** @description Which volumes the monitor watches: ANY_VOLUME, ALL_VOLUMES or SINGLE_VOLUME. Other values may appear. */
            diskNameDesignation?: "ANY_VOLUME" | "ALL_VOLUMES" | "SINGLE_VOLUME" | (string & {}) | null;
            /**
             * Format: float
             * @description Free space on the disk when the alert was raised. The unit is not documented.
             */
            freeSpace?: number | null;
            /**
             * Format: float
             * @description Size of the disk. The unit is not documented.
             */
            totalVolume?: number | null;
            /** @description How the limit is set in the monitor: PERCENT (share of the disk), USED (used space) or FREE (free space). Other values may appear. */
            unitOfMeasure?: "PERCENT" | "USED" | "FREE" | (string & {}) | null;
        };
        /** @description A screen found at the device. */
        Display: {
            /** @description Name of the screen as reported by the operating system. */
            instance?: string | null;
            /**
             * Format: int32
             * @description Height of the picture in pixels. May be null.
             */
            screenHeight?: number | null;
            /**
             * Format: int32
             * @description Width of the picture in pixels. May be null.
             */
            screenWidth?: number | null;
        };
        /** @description Link between a Datto RMM site and Datto Networking networks. */
        DnetSiteMappingsDto: {
            /** @description Uid of the account that owns the mapped site. */
            accountUid?: string | null;
            /** @description Numeric ids of the Datto Networking networks linked to the site. Empty or null when none are linked. */
            dattoNetworkingNetworkIds?: number[] | null;
            /** @description Short text about the mapped site. May be null. */
            description?: string | null;
            /**
             * Format: int64
             * @description Numeric identifier of the mapped site.
             */
            id?: number | null;
            /** @description Name of the mapped site as shown in the portal. */
            name?: string | null;
            /** @description Link to the mapped site in the Datto RMM portal. */
            portalUrl?: string | null;
            /** @description Unique identifier of the mapped site. Use it for site calls. */
            uid?: string | null;
        };
        /** @description One page of links between sites and Datto Networking networks. */
        DnetSiteMappingsPage: {
            /** @description Rows of this page: one site with its linked networks each. */
            dnetSiteMappings?: components["schemas"]["DnetSiteMappingsDto"][] | null;
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        /** @description Alert details for a threat found by Datto endpoint security. Seen with `@class` `endpoint_security_threat_ctx`. */
        EndpointSecurityThreatContext: components["schemas"]["AlertContext"] & {
            /** @description What the endpoint security product found, as text. */
            description?: string | null;
            /** @description Identifier of the matching alert in the endpoint security product. */
            esAlertId?: string | null;
        };
        /** @description Alert details for a finding of Windows Defender. Seen with `@class` `endpoint_security_windows_defender_ctx`. */
        EndpointSecurityWindowsDefenderContext: components["schemas"]["AlertContext"] & {
            /** @description What Windows Defender reported, as text. */
            description?: string | null;
            /** @description Identifier of the matching alert on the endpoint security side. */
            esAlertId?: string | null;
        };
        /** @description Error answer of newer servers. Older servers and gateways may send other forms, even an HTML page. */
        ErrorResponse: {
            /** @description Short standard phrase for the status code, such as Not Found. */
            error?: string | null;
            /** @description API path that was called. It may be the path template instead of the real address. */
            path?: string | null;
            /**
             * Format: int32
             * @description HTTP status code, such as 401 or 404. 403 can mean missing rights or a temporary block after too many calls.
             */
            status?: number | null;
            /**
             * Format: int64
             * @description When the error happened, in milliseconds since 1970 (UTC).
             */
            timestamp?: number | null;
        };
        /** @description A piece of physical storage that belongs to an ESXi datastore. */
        ESXiDataExtent: {
            /** @description Kind of storage, for example a solid-state or a hard disk. */
            mediaType?: string | null;
            /** @description Identifier of the storage piece on the host. */
            name?: string | null;
            /**
             * Format: int64
             * @description Size of the storage piece. The unit is not documented; bytes are assumed.
             */
            size?: number | null;
            /** @description Health or operating state of the storage piece, as text. */
            status?: string | null;
        };
        /** @description A datastore of an ESXi host: the place where guest disks are kept. */
        ESXiDatastore: {
            /** @description Pieces of physical storage the datastore is made of. */
            dataExtents?: components["schemas"]["ESXiDataExtent"][] | null;
            /** @description Datastore name as set on the host. */
            datastoreName?: string | null;
            /** @description File system of the datastore with its version, as text. */
            fileSystem?: string | null;
            /**
             * Format: int64
             * @description Space still free in the datastore. The unit is not documented; bytes are assumed.
             */
            freeSpace?: number | null;
            /**
             * Format: int64
             * @description Full size of the datastore. The unit is not documented; bytes are assumed.
             */
            size?: number | null;
            /** @description Health or operating state of the datastore, as text. */
            status?: string | null;
            /**
             * Format: int32
             * @description How much space is promised to guests, in percent of the size. Above 100 more is promised than exists.
             */
            subscriptionPercent?: number | null;
        };
        /** @description Hardware, guests and datastores of an ESXi host from its last audit. Other device classes are refused by this call. */
        ESXiHostAudit: {
            /** @description Datastores the host can use. */
            datastores?: components["schemas"]["ESXiDatastore"][] | null;
            /** @description Virtual machines on the host. */
            guests?: components["schemas"]["Guest"][] | null;
            /** @description Network adapters of the host. */
            nics?: components["schemas"]["ESXiNic"][] | null;
            /** @description Memory modules of the host. May be null or empty. */
            physicalMemory?: components["schemas"]["PhysicalMemory"][] | null;
            /** @description Link to the ESXi host in the Datto RMM portal. */
            portalUrl?: string | null;
            /** @description Processors of the host with clock rate and cores. */
            processors?: components["schemas"]["ESXiProcessor"][] | null;
            /** @description Maker, model and service tag of the host. */
            systemInfo?: components["schemas"]["ESXiSystemInfo"] | null;
        };
        /** @description A network adapter of an ESXi host. */
        ESXiNic: {
            /** @description IPv4 address of the adapter. Null or empty when it has none. */
            ipv4?: string | null;
            /** @description IPv6 address of the adapter. Null or empty when it has none. */
            ipv6?: string | null;
            /** @description Hardware address (MAC) of the adapter. */
            macAddress?: string | null;
            /** @description Name the host gives to this network adapter. */
            name?: string | null;
            /** @description Link speed as text. The unit is not documented. */
            speed?: string | null;
            /** @description Kind of network adapter, as free text from the host. */
            type?: string | null;
        };
        /** @description A processor of an ESXi host. */
        ESXiProcessor: {
            /**
             * Format: double
             * @description Clock rate of the processor. The unit is not documented.
             */
            frequency?: number | null;
            /** @description Processor model as reported by the host. */
            name?: string | null;
            /**
             * Format: int32
             * @description Number of cores in this processor.
             */
            numberOfCores?: number | null;
        };
        /** @description Basic facts about the hardware of an ESXi host. */
        ESXiSystemInfo: {
            /** @description Maker of the server hardware. */
            manufacturer?: string | null;
            /** @description Model of the server hardware. */
            model?: string | null;
            /** @description Host name of the ESXi server. */
            name?: string | null;
            /**
             * Format: int32
             * @description Number of guest snapshots on the host. Old snapshots use up datastore space.
             */
            numberOfSnapshots?: number | null;
            /** @description Service tag or serial number of the server hardware. */
            serviceTag?: string | null;
        };
        /** @description Alert details for matching entries in a Windows event log. Seen with `@class` `eventlog_ctx`. */
        EventLogContext: components["schemas"]["AlertContext"] & {
            /** @description True when this alert led to a suspension, which likely stops a flood of the same event. May be null. */
            causedSuspension?: boolean | null;
            /** @description Event id of the entry, as text. */
            code?: string | null;
            /** @description Message text of the entry. It comes from the device, so treat it as untrusted. */
            description?: string | null;
            /** @description Time of the latest matching entry. Documented as ISO text; it may also come as epoch milliseconds. */
            lastTriggered?: components["schemas"]["Instant"];
            /** @description Event log that was watched, such as System or Application. */
            logName?: string | null;
            /** @description Program or service that wrote the entry. */
            source?: string | null;
            /**
             * Format: int32
             * @description How many matching entries were counted for this alert.
             */
            triggerCount?: number | null;
            /** @description Level of the entry, such as error or warning. */
            type?: string | null;
        };
        /** @description Alert details for a fan problem. Seen with `@class` `fan_ctx`. */
        FanContext: components["schemas"]["AlertContext"] & {
            /** @description Why the fan is reported, as text. */
            reason?: string | null;
            /** @description Kind of measurement behind the alert: CPU, MEMORY, TEMPERATURE, FAN, DISKHEALTH, PSU (power supply) or SNMP_THROUGHPUT. Other values may appear. For this alert expect FAN. */
            type?: "CPU" | "MEMORY" | "TEMPERATURE" | "FAN" | "DISKHEALTH" | "PSU" | "SNMP_THROUGHPUT" | (string & {}) | null;
        };
        /** @description Alert details for a watched file or folder. Seen with `@class` `fs_object_ctx` or `filesystem_ctx`. */
        FileSystemContext: components["schemas"]["AlertContext"] & {
            /** @description What triggered: ABOVE_THRESHOLD or BELOW_THRESHOLD (size), REMOVED or CREATED. Other values may appear. */
            condition?: "ABOVE_THRESHOLD" | "BELOW_THRESHOLD" | "REMOVED" | "CREATED" | (string & {}) | null;
            /** @description What is watched: FILE or DIRECTORY (folder). Other values may appear. */
            objectType?: "FILE" | "DIRECTORY" | (string & {}) | null;
            /** @description Path of the watched file or folder on the device. */
            path?: string | null;
            /**
             * Format: float
             * @description Measured size of the file or folder. The unit is not documented. May be null when existence was watched.
             */
            sample?: number | null;
            /**
             * Format: float
             * @description Size limit set in the monitor. The unit is not documented. May be null when existence was watched.
             */
            threshold?: number | null;
        };
        /** @description A saved device filter. Its id can be used as `filterId` in device lists, where it replaces all other search values. */
        Filter: {
            /** @description When the filter was created. Documented as ISO text; it may also come as epoch milliseconds. The key lacks a final d. */
            dateCreate?: components["schemas"]["Instant"];
            /** @description What the filter selects, as free text. May be null or empty. */
            description?: string | null;
            /**
             * Format: int64
             * @description Numeric identifier of the filter. Pass it as `filterId`.
             */
            id?: number | null;
            /** @description When the filter was last changed. Documented as ISO text; it may also come as epoch milliseconds. May be null. */
            lastUpdated?: components["schemas"]["Instant"];
            /** @description Filter name as shown in the portal. */
            name?: string | null;
            /** @description rmm_default: supplied by Datto. custom: made by a user. site: belongs to one site. Other values may appear. */
            type?: "rmm_default" | "custom" | "site" | (string & {}) | null;
        };
        /** @description One page of device filters. Which ones depends on the call: default, custom or those of a site. Custom filters need an administrator. */
        FiltersPage: {
            /** @description Rows of this page: one device filter each. */
            filters?: components["schemas"]["Filter"][] | null;
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        /** @description Basic settings of a site: name, description and whether it is on-demand. */
        GeneralSettings: {
            /** @description Short text about the site. May be null or empty. */
            description?: string | null;
            /** @description Name of the site as shown in the portal. */
            name?: string | null;
            /** @description True for an on-demand site (support on request), false for a managed site. */
            onDemand?: boolean | null;
            /** @description Unique identifier of the site these settings belong to. */
            uid?: string | null;
        };
        /** @description A virtual machine on an ESXi host. */
        Guest: {
            /** @description Datastores the virtual machine uses, as one text. */
            datastores?: string | null;
            /** @description Name of the virtual machine on the host. */
            guestName?: string | null;
            /**
             * Format: int64
             * @description Memory given to the virtual machine. The unit is not documented; bytes are assumed.
             */
            memorySizeTotal?: number | null;
            /**
             * Format: int32
             * @description Number of snapshots of this virtual machine.
             */
            numberOfSnapshots?: number | null;
            /**
             * Format: int32
             * @description Processor speed given to the virtual machine in total. The unit is not documented.
             */
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
        /** @description A job in Datto RMM. It can be read by its uid only; the API has no list of jobs. */
        Job: {
            /** @description When the job was created. Documented as ISO text; it may also come as epoch milliseconds. */
            dateCreated?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Numeric identifier of the job.
             */
            id?: number | null;
            /** @description Title of the job as shown in the portal. */
            name?: string | null;
            /** @description active: still running or waiting. completed: finished, which does not mean it succeeded. Other values may appear. */
            status?: "active" | "completed" | (string & {}) | null;
            /** @description Unique identifier of the job. Keep it: results and output can only be read with it. */
            uid?: string | null;
        };
        /** @description A component that is part of a job. */
        JobComponent: {
            /** @description Component name as shown in the job. */
            name?: string | null;
            /** @description Unique identifier of the component. */
            uid?: string | null;
            /** @description Variable values the component was started with. They may hold secrets. */
            variables?: components["schemas"]["JobComponentVariable"][] | null;
        };
        /** @description The component to run in a quick job and its variable values. */
        JobComponentRequest: {
            /** @description Uid of the component to run. Take it from the component list of the account. */
            componentUid?: string | null;
            /** @description Values for the component variables. Leave out those that should keep their default. */
            variables?: components["schemas"]["JobComponentVariable"][];
        };
        /** @description Result of one component of a job on one device. */
        JobComponentResult: {
            /** @description Name of the component that ran. */
            componentName?: string | null;
            /** @description Success: the component ended well. Failure: it ended with an error. Other values may appear. */
            componentStatus?: "Success" | "Failure" | (string & {}) | null;
            /** @description Uid of the component that ran. */
            componentUid?: string | null;
            /** @description True when there is error output to read with the stderr call. */
            hasStdErr?: boolean | null;
            /** @description True when there is normal output to read with the stdout call. */
            hasStdOut?: boolean | null;
            /**
             * Format: int32
             * @description How many warnings the component gave.
             */
            numberOfWarnings?: number | null;
        };
        /** @description One page of the components of a job. */
        JobComponentsPage: {
            /** @description Rows of this page: one component of the job with its variable values each. */
            jobComponents?: components["schemas"]["JobComponent"][] | null;
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
        };
        /** @description Name and value of one component variable in a job. */
        JobComponentVariable: {
            /** @description Variable name exactly as the component defines it. */
            name?: string | null;
            /** @description Value of the variable as text. It may be a secret and it stays visible with the job. */
            value?: string | null;
        };
        /** @description Results of a job on one device. */
        JobResults: {
            /** @description Result of each component of the job. May be empty before the job has run. */
            componentResults?: components["schemas"]["JobComponentResult"][] | null;
            /** @description Uid of the device the job ran on. */
            deviceUid?: string | null;
            /** @description Pending or Running: not done yet. Success, Warning or Failure: finished. Expired: not run in time. Retired: taken out of use. Other values may appear. */
            jobDeploymentStatus?: "Expired" | "Pending" | "Running" | "Success" | "Warning" | "Retired" | "Failure" | (string & {}) | null;
            /** @description Uid of the job these results belong to. */
            jobUid?: string | null;
            /** @description When the job ran on the device. Documented as ISO text; it may also come as epoch milliseconds. Null when it has not run yet. */
            ranOn?: components["schemas"]["Instant"];
        };
        /** @description Script output of one component of a job on one device. */
        JobStdData: {
            /** @description Name of the component that wrote the output. */
            componentName?: string | null;
            /** @description Uid of the component that wrote the output. */
            componentUid?: string | null;
            /** @description Output text, either normal output or error output depending on the call. It comes from the device and may hold secrets. */
            stdData?: string | null;
        };
        /** @description A drive or volume of the device, as found by the last audit. */
        LogicalDisk: {
            /** @description Kind of drive, for example a local fixed disk or a removable disk. */
            description?: string | null;
            /** @description Drive letter or mount point, such as `C:`. */
            diskIdentifier?: string | null;
            /**
             * Format: int64
             * @description Free space at the time of the audit. The unit is not documented; bytes are assumed.
             */
            freespace?: number | null;
            /**
             * Format: int64
             * @description Full size of the drive. The unit is not documented; bytes are assumed. May be 0 or null for empty removable drives.
             */
            size?: number | null;
        };
        /** @description A person who gets e-mails about a site. */
        MailRecipient: {
            /** @description E-mail address the messages are sent to. */
            email?: string | null;
            /** @description Name of the person who gets the e-mails. */
            name?: string | null;
            /**
             * Format: int64
             * @description Number that sums up what the recipient gets. Its code is not documented; read the three true/false values instead.
             */
            receives?: number | null;
            /** @description True when the recipient gets e-mails about alerts. */
            receivesAlerts?: boolean | null;
            /** @description True when the recipient is told about new devices. */
            receivesNewDevices?: boolean | null;
            /** @description True when the recipient gets reports by e-mail. */
            receivesReports?: boolean | null;
            /** @description Kind of recipient or mail format, as text. The possible values are not documented. */
            type?: string | null;
        };
        /** @description Mobile network details of a device with a mobile modem. */
        MobileInfo: {
            /** @description Number of the SIM card (ICCID). */
            iccid?: string | null;
            /** @description Number of the mobile modem or phone (IMEI). */
            imei?: string | null;
            /** @description Phone number of the SIM card. Often null or empty. */
            number?: string | null;
            /** @description Mobile network operator, as reported by the device. */
            operator?: string | null;
        };
        /** @description A network adapter of a device. */
        NetworkInterface: {
            /** @description Adapter name as reported by the device. */
            instance?: string | null;
            /** @description IPv4 address of this adapter. Null or empty when it has none. */
            ipv4?: string | null;
            /** @description IPv6 address of this adapter. Null or empty when it has none. */
            ipv6?: string | null;
            /** @description Hardware address (MAC). For look-ups by MAC use 12 hex digits in upper case without separators. */
            macAddress?: string | null;
            /** @description Kind of adapter, such as wired or wireless. May be null. */
            type?: string | null;
        };
        /** @description Alert details from network monitoring. Seen with `@class` `network_monitor_ctx`. */
        NetworkMonitorContext: components["schemas"]["AlertContext"] & {
            /** @description What network monitoring found, as text. */
            description?: string | null;
        };
        /** @description An error of the token endpoint, or a 401 from the layer that checks tokens. */
        OAuthError: {
            /** @description Short code of the error. `invalid_grant` means that the API key or secret is wrong. */
            error?: string | null;
            /** @description The error in a sentence, for example `Bad credentials`. */
            error_description?: string | null;
        };
        /** @description Alert details for a device that went offline or came back. Seen with `@class` `online_offline_status_ctx`. */
        OnlineOfflineStatusContext: components["schemas"]["AlertContext"] & {
            /** @description State that raised the alert: OFFLINE (no contact) or ONLINE (contact again). Other values may appear. */
            status?: "ONLINE" | "OFFLINE" | (string & {}) | null;
        };
        /** @description Use of one write limit. Each kind of write call has its own limit. */
        OperationRateStatus: {
            /**
             * Format: int32
             * @description How many calls of this kind were made in the current time window by the whole account.
             */
            count?: number | null;
            /**
             * Format: int32
             * @description How many calls of this kind are allowed in the time window. Often 100.
             */
            limit?: number | null;
        };
        /** @description Page size limit of the server. */
        PaginationConfiguration: {
            /**
             * Format: int32
             * @description Largest number of rows a list call may return per page. Usually 250.
             */
            max?: number | null;
        };
        /** @description Paging facts of a list. Pages count from 0. The list ends when `nextPageUrl` is null, empty or missing. */
        PaginationData: {
            /**
             * Format: int32
             * @description Number of rows on this page, not in the whole list.
             */
            count?: number | null;
            /** @description Full address of the next page. Null on the last page. It may drop the search values of the first call. */
            nextPageUrl?: string | null;
            /** @description Full address of the page before. Null on the first page. */
            prevPageUrl?: string | null;
            /**
             * Format: int64
             * @description Number of rows in the whole list. Missing on some lists, such as open alerts and the activity log.
             */
            totalCount?: number | null;
        };
        /** @description A patch as it stands on one device. The API shows patches but cannot approve or install them. */
        Patch: {
            /** @description Categories of the patch, such as security updates. May be null or empty. */
            category?: string[] | null;
            /** @description What the patch changes, as text from its maker. May be null. */
            description?: string | null;
            /** @description INSTALLED: on the device. APPROVED_PENDING: approved but not installed yet. NOT_APPROVED: not approved. Other values may appear. */
            installStatus?: "INSTALLED" | "APPROVED_PENDING" | "NOT_APPROVED" | (string & {}) | null;
            /** @description Number of the knowledge base article for the patch. Null or empty when there is none. */
            kbArticleId?: string | null;
            /** @description True when the approval was set by hand for this device instead of by the patch policy. May be null. */
            manualOverride?: boolean | null;
            /**
             * Format: int64
             * @description Largest download size of the patch. The unit is not documented.
             */
            maxSize?: number | null;
            /** @description Identifier of the patch in Datto RMM. */
            patchId?: string | null;
            /** @description True when the patch needs a restart to finish. May be null. */
            rebootRequired?: boolean | null;
            /** @description When the patch was published, as text. The format is not documented. */
            releaseDate?: string | null;
            /** @description True when the patch asks questions during installation, so it cannot run silently. */
            requireUserInput?: boolean | null;
            /** @description How urgent the maker rates it: CRITICAL, IMPORTANT, MODERATE, LOW or UNSPECIFIED (no rating). Other values may appear. */
            severity?: "CRITICAL" | "IMPORTANT" | "MODERATE" | "LOW" | "UNSPECIFIED" | (string & {}) | null;
            /** @description Title of the patch as published by its maker. */
            title?: string | null;
            /** @description SOFTWARE: update for the system or a program. DRIVER: update for a hardware driver. Other values may appear. */
            type?: "SOFTWARE" | "DRIVER" | (string & {}) | null;
        };
        /** @description Alert details for patching. Seen with `@class` `patch_ctx`. */
        PatchContext: components["schemas"]["AlertContext"] & {
            /** @description More facts about the outcome, as text. May be null. */
            info?: string | null;
            /** @description Unique identifier of the patch the alert is about. */
            patchUid?: string | null;
            /** @description Unique identifier of the patch policy in charge. */
            policyUid?: string | null;
            /** @description Outcome of the patch action, as text. */
            result?: string | null;
        };
        /** @description One page of the patches of a device. Older servers do not have this list and answer 404. */
        PatchesPage: {
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
            /** @description Rows of this page: one patch with its state on the device each. */
            patches?: components["schemas"]["Patch"][] | null;
        };
        /** @description Patch state of a device in one word, plus counts. */
        PatchManagement: {
            /**
             * Format: int64
             * @description Number of patches that are approved but not installed yet.
             */
            patchesApprovedPending?: number | null;
            /**
             * Format: int64
             * @description Number of patches that are installed.
             */
            patchesInstalled?: number | null;
            /**
             * Format: int64
             * @description Number of patches that are available but not approved.
             */
            patchesNotApproved?: number | null;
            /** @description NoPolicy: no patch policy. NoData: nothing reported yet. RebootRequired: restart needed. InstallError: a patch failed. ApprovedPending: approved patches wait. FullyPatched: all approved patches are in. Other values may appear. */
            patchStatus?: "NoPolicy" | "NoData" | "RebootRequired" | "InstallError" | "ApprovedPending" | "FullyPatched" | (string & {}) | null;
        };
        /** @description A memory module of the device, as found by the last audit. */
        PhysicalMemory: {
            /** @description Memory bank the module sits in. */
            bank?: string | null;
            /** @description Slot or label of the memory module. */
            module?: string | null;
            /** @description Part number given by the maker. Useful for ordering a matching module. */
            partNumber?: string | null;
            /** @description Serial number of the memory module. May be null or a dummy value. */
            serialNumber?: string | null;
            /**
             * Format: int64
             * @description Size of the memory module. The unit is not documented; bytes are assumed.
             */
            size?: number | null;
            /** @description Speed of the module as text. The unit is not documented. */
            speed?: string | null;
            /** @description Memory type or form factor, as text. */
            type?: string | null;
        };
        /** @description Alert details for a failed or slow ping. Seen with `@class` `ping_ctx`. */
        PingContext: components["schemas"]["AlertContext"] & {
            /** @description Address or name that was pinged. */
            instanceName?: string | null;
            /** @description Why the alert was raised, one text per reason. */
            reasons?: string[] | null;
            /**
             * Format: int32
             * @description Time until the answer came. Milliseconds are assumed. May be null when there was no answer.
             */
            roundtripTime?: number | null;
        };
        /** @description Counters of a printer, read over SNMP during the audit. */
        Printer: {
            /**
             * Format: int64
             * @description Pages printed so far, read from the counter of the printer.
             */
            printedPageCount?: number | null;
        };
        /** @description Facts about a printer from its last audit. Other device classes are refused by this call. */
        PrinterAudit: {
            /** @description Network adapters of the printer. */
            nics?: components["schemas"]["NetworkInterface"][] | null;
            /** @description Link to the printer in the Datto RMM portal. */
            portalUrl?: string | null;
            /** @description Page counter of the printer. */
            printer?: components["schemas"]["Printer"] | null;
            /** @description Toner, ink and other supplies with their levels. */
            printerMarkerSupplies?: components["schemas"]["PrinterMarkerSupply"][] | null;
            /** @description SNMP details of the printer, such as name and location. */
            snmpInfo?: components["schemas"]["SnmpInfo"] | null;
            /** @description Maker and model of the printer. */
            systemInfo?: components["schemas"]["PrinterSystemInfo"] | null;
        };
        /** @description Alert details for a low printer supply. Seen with `@class` `printer_ctx`. */
        PrinterContext: components["schemas"]["AlertContext"] & {
            /**
             * Format: int32
             * @description Level of the supply when the alert was raised. The unit depends on the printer; it is often percent.
             */
            currentLevel?: number | null;
            /** @description IP address of the printer when the alert was raised. */
            ipAddress?: string | null;
            /** @description Hardware address (MAC) of the printer. */
            macAddress?: string | null;
            /**
             * Format: int32
             * @description Number of the supply in the printer, such as one of several toners.
             */
            markerSupplyIndex?: number | null;
        };
        /** @description A supply of a printer, such as toner, ink or drum. */
        PrinterMarkerSupply: {
            /** @description Which supply it is, as named by the printer. */
            description?: string | null;
            /** @description Level of a full supply, as text. The unit depends on the printer. */
            maxCapacity?: string | null;
            /** @description Current level as text. Compare it with `maxCapacity`. A negative value usually means the printer does not know. */
            suppliesLevel?: string | null;
        };
        /** @description Maker and model of a printer. */
        PrinterSystemInfo: {
            /** @description Maker of the printer, as the printer reports it. */
            manufacturer?: string | null;
            /** @description Printer model, useful for ordering supplies. */
            model?: string | null;
        };
        /** @description A processor of the device, as found by the last audit. */
        Processor: {
            /** @description Processor model as reported by the operating system. */
            name?: string | null;
        };
        /** @description Proxy server the agents of a site use to reach the platform. Used for reading and for writing. */
        ProxySettings: {
            /** @description Name or IP address of the proxy server. */
            host?: string | null;
            /** @description Password for the proxy. On reading this may be the real password in clear text, so do not share the document. */
            password?: string | null;
            /**
             * Format: int32
             * @description TCP port of the proxy server.
             */
            port?: number | null;
            /** @description Proxy protocol: http, socks4 or socks5. Other values may appear. */
            type?: "http" | "socks4" | "socks5" | (string & {}) | null;
            /** @description User name for the proxy. Null or empty when the proxy needs no sign-in. */
            username?: string | null;
        };
        /** @description Alert details for a power supply problem. Seen with `@class` `psu_ctx`. */
        PsuContext: components["schemas"]["AlertContext"] & {
            /** @description Why the power supply is reported, as text. */
            reason?: string | null;
            /** @description Kind of measurement behind the alert: CPU, MEMORY, TEMPERATURE, FAN, DISKHEALTH, PSU (power supply) or SNMP_THROUGHPUT. Other values may appear. For this alert expect PSU. */
            type?: "CPU" | "MEMORY" | "TEMPERATURE" | "FAN" | "DISKHEALTH" | "PSU" | "SNMP_THROUGHPUT" | (string & {}) | null;
        };
        /** @description Alert details for suspected ransomware. Seen with `@class` `ransomware_ctx`. Isolation of a device overwrites its user-defined field 1. */
        RansomWareContext: components["schemas"]["AlertContext"] & {
            /** @description Folders in which suspicious changes were seen. */
            affectedDirectories?: string[] | null;
            /** @description When the detection raised its alarm. Documented as ISO text; it may also come as epoch milliseconds. */
            alertTime?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description How sure the detection is, as a number. Higher likely means surer; the scale is not documented.
             */
            confidenceFactor?: number | null;
            /** @description Second time stamp of the detection. How it differs from `alertTime` is not documented. ISO text or epoch milliseconds. */
            metaAlertTime?: components["schemas"]["Instant"];
            /** @description File name ending that the suspected ransomware gave to files. May be null. */
            rwextension?: string | null;
            /**
             * Format: int32
             * @description State of the detection as a number. The meaning of the numbers is not documented.
             */
            state?: number | null;
            /** @description Folders the detection was watching. */
            watchPaths?: string[] | null;
        };
        /** @description Current use of the API limits. They count for the whole account, over all users and tools. Reading this counts as a read too. */
        RateStatusResponse: {
            /**
             * Format: int64
             * @description Read calls made in the current time window. Some accounts count writes here too, because they have one shared limit.
             */
            accountCount?: number | null;
            /**
             * Format: float
             * @description Share of the limit from which the server slows its answers down. 0.9 means from 90 percent.
             */
            accountCutOffRatio?: number | null;
            /**
             * Format: int64
             * @description Read calls allowed in the time window. Usually 600. Above it the server answers 429.
             */
            accountRateLimit?: number | null;
            /** @description Uid of the account the limits apply to. */
            accountUid?: string | null;
            /**
             * Format: int64
             * @description Write calls made in the current time window. Missing on some accounts.
             */
            accountWriteCount?: number | null;
            /**
             * Format: int32
             * @description Write calls allowed in the time window, over all kinds. Seen as 600 or stated as 100; trust this value. Missing on some accounts.
             */
            accountWriteRateLimit?: number | null;
            /** @description Limits per kind of write call, by name, such as `device-move` or `site-create`. Missing on some accounts. */
            operationWriteStatus?: {
                [key: string]: components["schemas"]["OperationRateStatus"] | null;
            } | null;
            /**
             * Format: int64
             * @description Length of the sliding time window in seconds. Usually 60.
             */
            slidingTimeWindowSizeSeconds?: number | null;
        };
        /** @description The body of a 400 when the request could not be read, for example because the JSON is malformed or nested differently. */
        RequestError: {
            /** @description What the server could not read or accept. */
            errorMessage?: string | null;
        };
        /** @description Alert details for high use of CPU, memory or the like. Seen with `@class` `perf_resource_usage_ctx`, `process_resource_usage_ctx`, `srvc_resource_usage_ctx` or `resource_usage_ctx`. */
        ResourceUsageContext: components["schemas"]["AlertContext"] & {
            /**
             * Format: float
             * @description Share of the resource that was in use, in percent; only for `perf_resource_usage_ctx`.
             */
            percentage?: number | null;
            /** @description Process that used the resource. Some kinds send `serviceName` instead; for the whole device it may be missing. */
            processName?: string | null;
            /**
             * Format: float
             * @description Measured value when the alert was raised. The unit depends on `type`. Some kinds send `percentage` instead.
             */
            sample?: number | null;
            /** @description Service that used the resource; only for `srvc_resource_usage_ctx`. */
            serviceName?: string | null;
            /** @description Resource that was measured: CPU, MEMORY or SNMP_THROUGHPUT in most cases; TEMPERATURE, FAN, DISKHEALTH and PSU are defined too. Other values may appear. */
            type?: "CPU" | "MEMORY" | "TEMPERATURE" | "FAN" | "DISKHEALTH" | "PSU" | "SNMP_THROUGHPUT" | (string & {}) | null;
        };
        /** @description One thing the platform did in answer to an alert. */
        ResponseAction: {
            /** @description Reference to the result of the action, for example a ticket. May be null. */
            actionReference?: string | null;
            /** @description Second, internal reference for the action, sent as text. May be null. */
            actionReferenceInt?: string | null;
            /** @description When the action took place. Documented as ISO text; it may also come as epoch milliseconds. */
            actionTime?: components["schemas"]["Instant"];
            /** @description EMAIL_SENT, TICKET_PENDING, TICKET_CREATED, TICKET_CLOSED_CALL, COMPONENT (a component was run) or WEBHOOK_EXECUTED; values with ERROR mean the action failed. Other values may appear. */
            actionType?: "EMAIL_SENT" | "EMAIL_SEND_ERROR" | "TICKET_PENDING" | "TICKET_CREATED" | "TICKET_CREATION_ERROR" | "TICKET_CLOSED_CALL" | "COMPONENT" | "WEBHOOK_EXECUTED" | "WEBHOOK_EXECUTION_ERROR" | (string & {}) | null;
            /** @description Text about the action, for example the e-mail address or an error message. May be null. */
            description?: string | null;
        };
        /** @description Alert details from a component monitor, that is a script. Seen with `@class` `comp_script_ctx`. */
        ScriptContext: components["schemas"]["AlertContext"] & {
            /** @description Name and value pairs printed by the monitor script. The keys vary, one key may be an empty string, and the object may be empty. */
            samples?: {
                [key: string]: string | null;
            } | null;
        };
        /** @description Alert details from the security centre of the operating system. Seen with `@class` `seccenter_ctx`. */
        SecCenterContext: components["schemas"]["AlertContext"] & {
            /** @description DISABLED: the product is switched off. NOT_UPTODATE: its definitions are old. Other values may appear. */
            alertType?: "DISABLED" | "NOT_UPTODATE" | (string & {}) | null;
            /** @description Security product the alert is about. */
            productName?: string | null;
        };
        /** @description Alert details from managed security software. Seen with `@class` `sec_management_ctx` or `security_management_ctx`. */
        SecurityManagementContext: components["schemas"]["AlertContext"] & {
            /**
             * Format: int32
             * @description Days related to the end of the licence, likely the days left. Null when the alert is about something else.
             */
            expiryLicenseForDays?: number | null;
            /** @description Paths of the infected files. Null or empty when there are none. */
            infectedFiles?: string[] | null;
            /**
             * Format: int32
             * @description Time value that belongs to the report. Its unit is not documented.
             */
            infoTime?: number | null;
            /** @description Managed security product that reported the problem. */
            productName?: string | null;
            /**
             * Format: int32
             * @description Days since the last update of the product. Null when the alert is about something else.
             */
            productNotUpdatedForDays?: number | null;
            /**
             * Format: int32
             * @description State as a number. The meaning of the numbers is not documented.
             */
            status?: number | null;
            /**
             * Format: int32
             * @description Hours for which the device has stayed infected. Null when the alert is about something else.
             */
            systemRemainsInfectedForHours?: number | null;
            /** @description Name of the malware found. Null when the alert is about something else. */
            virusName?: string | null;
        };
        /** @description Request to set typed user-defined fields of a device (v3). The call is marked deprecated. A value of the wrong type is rejected. */
        SetUserDefinedFieldsRequest: {
            /** @description Fields to set, one item per field, each named by its number (`ordinal`). */
            udfs: components["schemas"]["UdfItemRequest"][];
        };
        /** @description A site: a customer or location that groups devices. Special sites such as Deleted Devices may appear and need not have a GUID as uid. */
        Site: {
            /** @description Uid of the account that owns the site. */
            accountUid?: string | null;
            /** @description Identifier of the Autotask company linked to the site, as text. Null when no link exists. */
            autotaskCompanyId?: string | null;
            /** @description Name of the Autotask company linked to the site. Null when no link exists. */
            autotaskCompanyName?: string | null;
            /** @description Short text about the site. Null or empty when none was entered. */
            description?: string | null;
            /** @description Device counts of the site: all, online and offline. */
            devicesStatus?: components["schemas"]["DevicesStatus"] | null;
            /**
             * Format: int64
             * @description Numeric identifier of the site. The activity log filter wants this number; most other calls want `uid`.
             */
            id?: number | null;
            /** @description Name of the site as shown in the portal, usually the customer. */
            name?: string | null;
            /** @description Longer notes about the site. May be null. Notes sometimes hold secrets, so take care when sharing. */
            notes?: string | null;
            /** @description True for a site used for support on request only, false for a managed site. */
            onDemand?: boolean | null;
            /** @description Link to the site in the Datto RMM portal. The form of the link differs between platforms. */
            portalUrl?: string | null;
            /** @description Proxy the agents of the site use. Null when none is set. It may contain the real proxy password. */
            proxySettings?: components["schemas"]["ProxySettings"] | null;
            /** @description True when Splashtop is installed automatically on devices of the site. */
            splashtopAutoInstall?: boolean | null;
            /** @description Unique identifier of the site, normally a GUID. Use it for site calls. */
            uid?: string | null;
        };
        /** @description Short form of a site in the activity log. */
        SiteBasicDto: {
            /**
             * Format: int64
             * @description Numeric identifier of the site, not its uid.
             */
            id?: number | null;
            /** @description Site name belonging to the log entry. */
            name?: string | null;
        };
        /** @description A patch as it stands in one site. Without a status filter one patch can appear up to three times, once per status. */
        SitePatch: {
            /** @description Categories of the patch, such as security updates. May be null or empty. */
            category?: string[] | null;
            /** @description What the patch changes, as text from its maker. May be null. */
            description?: string | null;
            /** @description Status this row counts: INSTALLED, APPROVED_PENDING (approved, not installed yet) or NOT_APPROVED. Other values may appear. */
            installStatus?: "INSTALLED" | "APPROVED_PENDING" | "NOT_APPROVED" | (string & {}) | null;
            /** @description Number of the knowledge base article for the patch. Null or empty when there is none. */
            kbArticleId?: string | null;
            /**
             * Format: int64
             * @description Largest download size of the patch. The unit is not documented.
             */
            maxSize?: number | null;
            /** @description Identifier of the patch in Datto RMM. */
            patchId?: string | null;
            /** @description True when the patch needs a restart to finish. May be null. */
            rebootRequired?: boolean | null;
            /** @description When the patch was published, as text. The format is not documented. */
            releaseDate?: string | null;
            /** @description True when the patch asks questions during installation, so it cannot run silently. */
            requireUserInput?: boolean | null;
            /** @description How urgent the maker rates it: CRITICAL, IMPORTANT, MODERATE, LOW or UNSPECIFIED (no rating). Other values may appear. */
            severity?: "CRITICAL" | "IMPORTANT" | "MODERATE" | "LOW" | "UNSPECIFIED" | (string & {}) | null;
            /** @description Title of the patch as published by its maker. */
            title?: string | null;
            /**
             * Format: int64
             * @description Number of devices in the site on which the patch has this status.
             */
            totalDevices?: number | null;
            /** @description SOFTWARE: update for the system or a program. DRIVER: update for a hardware driver. Other values may appear. */
            type?: "SOFTWARE" | "DRIVER" | (string & {}) | null;
        };
        /** @description One page of the patches of a site. Older servers do not have this list and answer 404. */
        SitePatchesPage: {
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
            /** @description Rows of this page: one patch and status with the number of devices each. */
            patches?: components["schemas"]["SitePatch"][] | null;
        };
        /** @description Request to change a site. Proxy settings are changed by a separate call. */
        SiteRequest: {
            /** @description Short text about the site. Check the current text first, so that you do not lose it. */
            description?: string | null;
            /** @description Name the site should have. Required, even when it stays the same. */
            name: string;
            /** @description Longer notes about the site. Check the current notes first. Do not store passwords here. */
            notes?: string | null;
            /** @description True makes it an on-demand site, false a managed site. */
            onDemand?: boolean;
            /** @description True to install Splashtop automatically on devices of the site from now on. */
            splashtopAutoInstall?: boolean;
        };
        /** @description Settings of a site: basics, proxy and mail recipients. */
        SiteSettings: {
            /** @description Basic settings such as name and description. */
            generalSettings?: components["schemas"]["GeneralSettings"] | null;
            /** @description People who get e-mails about the site. May be null or empty. */
            mailRecipients?: components["schemas"]["MailRecipient"][] | null;
            /** @description Proxy settings of the site. Null when none are set. They may contain the real proxy password. */
            proxySettings?: components["schemas"]["ProxySettings"] | null;
        };
        /** @description One page of the sites of the account. */
        SitesPage: {
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
            /** @description Rows of this page: one site each. */
            sites?: components["schemas"]["Site"][] | null;
        };
        /** @description Facts a device gives about itself over SNMP. Any of them may be null or empty. */
        SnmpInfo: {
            /** @description Maker of the network adapter. */
            nicManufacturer?: string | null;
            /** @description SNMP object identifier of the device type, in dotted numbers. It names maker and model. */
            objectId?: string | null;
            /** @description Contact person set in the SNMP settings of the device. */
            snmpContact?: string | null;
            /** @description Description the device gives of itself, often model and firmware. */
            snmpDescription?: string | null;
            /** @description Place set in the SNMP settings of the device. */
            snmpLocation?: string | null;
            /** @description Name set in the SNMP settings of the device. */
            snmpName?: string | null;
            /** @description Serial number read over SNMP. */
            snmpSerial?: string | null;
            /** @description Time since the device last started, as text. The format depends on the device. */
            snmpUptime?: string | null;
        };
        /** @description Alert details for an SNMP check. Seen with `@class` `snmp_probe_ctx`. */
        SNMPProbeContext: components["schemas"]["AlertContext"] & {
            /** @description Name of the device that was asked. */
            deviceName?: string | null;
            /** @description IP address that was asked over SNMP. */
            ipAddress?: string | null;
            /** @description Name of the SNMP monitor that raised the alert. */
            monitorName?: string | null;
            /** @description SNMP object that was read, in dotted numbers. The same fact may come under `OID` in capital letters. */
            oid?: string | null;
            /** @description SNMP object that was read, in dotted numbers. The same fact may come under `oid` in small letters. */
            OID?: string | null;
            /** @description Value the device answered with, as text. May be null when there was no answer. */
            responseValue?: string | null;
            /** @description Rule of the monitor that matched. */
            ruleName?: string | null;
        };
        /** @description A program found on the device by the last audit. */
        Software: {
            /** @description Program name as shown in the list of installed software. */
            name?: string | null;
            /** @description Version of the program as text. May be null or empty. */
            version?: string | null;
        };
        /** @description One page of the software found on a device by the last audit. */
        SoftwarePage: {
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
            /** @description Rows of this page: one installed program with its version each. */
            software?: components["schemas"]["Software"][] | null;
        };
        /** @description Alert details for the state of a process or service. Seen with `@class` `process_status_ctx`, `srvc_status_ctx` or `status_ctx`. */
        StatusContext: components["schemas"]["AlertContext"] & {
            /** @description Process that was watched. The service kind sends `serviceName` instead. */
            processName?: string | null;
            /** @description Service that was watched; only for `srvc_status_ctx`. */
            serviceName?: string | null;
            /** @description State that raised the alert: STOPPED, RUNNING or PAUSED; values ending in PENDING mean a change is under way. Other values may appear. */
            status?: "STOPPED" | "STARTPENDING" | "STOPPENDING" | "RUNNING" | "CONTINUEPENDING" | "PAUSEPENDING" | "PAUSED" | (string & {}) | null;
        };
        /** @description State of the API service. No sign-in is needed to read it. */
        StatusResponse: {
            /** @description When the service was last started. Documented as ISO text; it may also come as epoch milliseconds. */
            started?: components["schemas"]["Instant"];
            /** @description State of the service as a short word. */
            status?: string | null;
            /** @description Version or build of the API service. Platforms may run different builds at the same time. */
            version?: string | null;
        };
        /** @description Basic facts about a computer from its last audit. */
        SystemInfo: {
            /** @description .NET version found on the computer. May be null. */
            dotNetVersion?: string | null;
            /** @description Maker of the computer, as stored in its firmware. */
            manufacturer?: string | null;
            /** @description Model of the computer, as stored in its firmware. */
            model?: string | null;
            /**
             * Format: int32
             * @description Number of processor cores in total.
             */
            totalCpuCores?: number | null;
            /**
             * Format: int64
             * @description Installed memory in total. The unit is not documented; bytes are assumed.
             */
            totalPhysicalMemory?: number | null;
            /** @description User who was signed in at the time of the audit. May be null or empty. */
            username?: string | null;
        };
        /** @description Alert details for a temperature that is out of range. Seen with `@class` `temperature_ctx`. */
        TemperatureContext: components["schemas"]["AlertContext"] & {
            /**
             * Format: float
             * @description Measured temperature. Degrees Celsius are likely; the unit is not documented.
             */
            degree?: number | null;
            /** @description Kind of measurement behind the alert: CPU, MEMORY, TEMPERATURE, FAN, DISKHEALTH, PSU (power supply) or SNMP_THROUGHPUT. Other values may appear. For this alert expect TEMPERATURE. */
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
        /** @description User-defined fields of a device in v2 form: one flat object. Writing is partial: fields you leave out keep their value. */
        Udf: {
            [key: string]: string | number | boolean | Record<string, never> | null;
        };
        /** @description A user-defined field in v3 form: typed, with its label. Only the value key that fits `type` is filled. */
        UdfItem: {
            /** @description Label given to the field in the portal, at most 22 characters. Null when the field has no label. */
            label?: string | null;
            /**
             * Format: int32
             * @description Number of the field, from 1 to 300. It matches the number in udf1 to udf300.
             */
            ordinal: number;
            /** @description Type set for the field: STRING (text), BOOLEAN (true or false), NUMBER or DATE. Other values may appear. */
            type: "STRING" | "BOOLEAN" | "NUMBER" | "DATE" | (string & {});
            /** @description True when the stored value does not fit the type set for the field. It was then kept as text. */
            typeMisMatch?: boolean | null;
            /** @description Value when the type is BOOLEAN. Otherwise null or missing. */
            valueBoolean?: boolean | null;
            /**
             * Format: date
             * @description Value when the type is DATE, as `yyyy-MM-dd`. Otherwise null or missing.
             */
            valueDate?: string | null;
            /** @description Value when the type is NUMBER. Otherwise null or missing. */
            valueNumber?: number | null;
            /** @description Value when the type is STRING. It may also hold text that does not fit the set type. */
            valueString?: string | null;
        };
        /** @description A user-defined field to set in v3 form. Fill the one value key that fits the type set for the field. */
        UdfItemRequest: {
            /**
             * Format: int32
             * @description Number of the field to set, from 1 to 300.
             */
            ordinal: number;
            /** @description New value for a field of type BOOLEAN: true or false. */
            valueBoolean?: boolean;
            /**
             * Format: date
             * @description New value for a field of type DATE, as `yyyy-MM-dd`.
             */
            valueDate?: string | null;
            /** @description New value for a field of type NUMBER. */
            valueNumber?: number | null;
            /** @description New value for a field of type STRING, at most 255 characters. */
            valueString?: string | null;
        };
        /** @description Short form of a user in the activity log. */
        UserDto: {
            /** @description Given name of the user. May be null. */
            firstName?: string | null;
            /**
             * Format: int64
             * @description Numeric identifier of the user. The user list of the API does not contain it.
             */
            id?: number | null;
            /** @description Family name of the user. May be null. */
            lastName?: string | null;
            /** @description Name the user signs in with. The user list spells this key `username`. */
            userName?: string | null;
        };
        /** @description One page of the users of the account. */
        UsersPage: {
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
            /** @description Rows of this page: one user each. */
            users?: components["schemas"]["AuthUser"][] | null;
        };
        /** @description A variable of the account or of a site. Components can read it when they run. */
        Variable: {
            /**
             * Format: int64
             * @description Numeric identifier of the variable. Needed to change or delete it.
             */
            id?: number | null;
            /** @description True when the portal hides the value. This can be set only when the variable is created. */
            masked?: boolean | null;
            /** @description Variable name as components use it. */
            name?: string | null;
            /** @description Value of the variable as text. It may be a secret. The value of a masked variable may come hidden or null. */
            value?: string | null;
        };
        /** @description Request to create a variable. The answer is empty and does not give the new id; read the list to find it. */
        VariableCreationRequest: {
            /** @description True to hide the value in the portal. Decide now: it can be set only at creation and cannot be changed later. */
            masked?: boolean;
            /** @description Name for the new variable. Components will read it by this name. */
            name?: string;
            /** @description Value for the new variable, as text. */
            value?: string | null;
        };
        /** @description One page of variables, either of the account or of one site. */
        VariablesPage: {
            /** @description Paging facts for this list: rows on this page, links to the next and previous page, and on some lists the total. */
            pageDetails?: components["schemas"]["PaginationData"] | null;
            /** @description Rows of this page: one variable each. Values may be secrets. */
            variables?: components["schemas"]["Variable"][] | null;
        };
        /** @description Request to change a variable. The answer is empty. Whether the value is masked cannot be changed. */
        VariableUpdateRequest: {
            /** @description Name the variable should have. Components that use the old name will no longer find it. */
            name?: string;
            /** @description New value for the variable, as text. It replaces the old value. */
            value?: string | null;
        };
        /** @description A graphics adapter of the device. */
        VideoBoard: {
            /** @description Graphics adapter model as reported by the operating system. */
            displayAdapter?: string | null;
        };
        /** @description Request to set the end of warranty of a device. */
        Warranty: {
            /** @description End of warranty as `yyyy-MM-dd`. Null is allowed and likely removes the date. */
            warrantyDate?: string | null;
        };
        /** @description Alert details for a Windows performance counter. Seen with `@class` `perf_mon_ctx` or `windows_performance_ctx`. */
        WindowsPerformanceContext: components["schemas"]["AlertContext"] & {
            /**
             * Format: float
             * @description Counter value when the alert was raised. The unit depends on the counter.
             */
            value?: number | null;
        };
        /** @description Alert details for a WMI query. Seen with `@class` `wmi_ctx`. */
        WmiContext: components["schemas"]["AlertContext"] & {
            /** @description Answer of the WMI query that raised the alert, as text. */
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
            /** @description The account with its descriptor and device counts. The billing address key is really spelt 'bilingEmail'. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description The token is missing or has expired, or the platform does not match the account. */
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
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter. */
                muted?: boolean;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of open alerts. */
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
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter. */
                muted?: boolean;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resolved alerts. */
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
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of components with their uid, category code and variables. */
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
                /** @description Part of the device type category, e.g. 'esxi' finds 'ESXi Host'. Upper and lower case do not matter. Ignored when filterId is set. */
                deviceType?: string;
                /** @description Numeric id of a device filter. When set, it replaces all other filters of this request. */
                filterId?: number;
                /** @description Part of the host name. Upper and lower case do not matter. Ignored when filterId is set. */
                hostname?: string;
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Part of the operating system name. Upper and lower case do not matter. Ignored when filterId is set. */
                operatingSystem?: string;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
                /** @description Part of the site name. Upper and lower case do not matter. Ignored when filterId is set. */
                siteName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of devices, with the total count. Many fields can be null. */
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
            /** @description There is no filter with this id. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDnetSiteMappings: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of mappings between sites and network ids. */
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
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
                /** @description Part of the site name. Upper and lower case do not matter. */
                siteName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sites, with the total count. */
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
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of users. */
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
        /** @description Name and value of the variable, and whether the value is masked. Do not log the value; it may be a secret. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariableCreationRequest"];
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The name or value is missing or not accepted. */
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
                /** @description Numeric id of the variable, as given in the variable list. */
                variableId: number;
            };
            cookie?: never;
        };
        /** @description The name and the value to store. Send both, because the effect of leaving one out is not confirmed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariableUpdateRequest"];
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no account variable with this id. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
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
                /** @description Numeric id of the variable, as given in the variable list. */
                variableId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no account variable with this id. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAccountVariables: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of variables. */
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
                /** @description Actions to include, e.g. deployment, create or login. Separate several values with commas. */
                actions?: string[];
                /** @description Categories to include, e.g. job, patch or account. Separate several values with commas. */
                categories?: string[];
                /** @description Kinds of entries: device, user or both. Separate several values with commas. */
                entities?: ("device" | "user")[];
                /** @description Start of the window, in UTC as yyyy-MM-ddTHH:mm:ssZ, without milliseconds. Default: 15 minutes ago. */
                from?: string;
                /** @description Sort order by time: asc (oldest first) or desc (newest first). The default is not documented. */
                order?: "asc" | "desc";
                /** @description Direction from the cursor: next or previous. This is not a page number. */
                page?: "next" | "previous";
                /** @description Cursor of the row to go on from: epoch milliseconds, a comma and a UUID. Use it together with 'page'. Leave it out for the first page. */
                searchAfter?: string[];
                /** @description Free text to search for. Older builds may not know this parameter. */
                searchQuery?: string;
                /** @description Numeric site ids, not uids. Separate several values with commas; send long lists in batches of about 100. */
                siteIds?: number[];
                /** @description Rows per page. The maximum is not documented; stay at or below 250. */
                size?: number;
                /** @description End of the window, in UTC as yyyy-MM-ddTHH:mm:ssZ, without milliseconds. Default: now. */
                until?: string;
                /** @description Numeric user ids, as seen in log entries. The user list does not give them. Separate several values with commas. */
                userIds?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of log entries. 'date' is usually in epoch seconds with a fraction, and 'error' may hold a message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityLogsPage"];
                };
            };
            /** @description A value is not valid. Check that the times have no milliseconds and that site ids are numeric. */
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
                /** @description Uid of the alert, as given in an alert list. */
                alertUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert. There is no portal link in it. */
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
                /** @description Uid of the alert, as given in an alert list. */
                alertUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. */
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
                /** @description Uid of the alert, as given in an alert list. */
                alertUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. */
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
                /** @description Uid of the alert, as given in an alert list. */
                alertUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. */
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
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit of the device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAudit"];
                };
            };
            /** @description The device is not of class 'device'. Use the printer or ESXi host audit instead. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such device, or it was never audited. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeviceAuditSoftware: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of software names and versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SoftwarePage"];
                };
            };
            /** @description The device is not of class 'device'; it has no software audit. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such device, or it was never audited. */
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
                /** @description MAC address as 12 hexadecimal digits, upper case, no separators, e.g. 001A2B3C4D5E. */
                macAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A plain list of device audits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAudit"][];
                };
            };
            /** @description The device is not of class 'device'. Use the printer or ESXi host audit instead. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No device has this MAC address, or the device was never audited. */
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
                /** @description Uid (GUID) of the ESXi host, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit of the ESXi host. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ESXiHostAudit"];
                };
            };
            /** @description The device is not of class 'esxihost'. Use the audit that fits its class. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such device, or it was never audited. */
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
                /** @description Uid (GUID) of the printer, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit of the printer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrinterAudit"];
                };
            };
            /** @description The device is not of class 'printer'. Use the audit that fits its class. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such printer, or it was never audited. */
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
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device. Many fields can be null. */
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
            /** @description There is no device with this uid, or your user may not see it. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeviceOpenAlerts: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter. */
                muted?: boolean;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of open alerts. */
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
            /** @description There is no device with this uid, or your user may not see it. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeviceResolvedAlerts: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter. */
                muted?: boolean;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resolved alerts. */
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
            /** @description There is no device with this uid, or your user may not see it. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDevicePatches: {
        parameters: {
            query?: {
                /** @description Installation state to select: INSTALLED, APPROVED_PENDING or NOT_APPROVED. Leave it out for all states. */
                installStatus?: "INSTALLED" | "APPROVED_PENDING" | "NOT_APPROVED";
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of patches, with the total count. The unit of 'maxSize' is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatchesPage"];
                };
            };
            /** @description A value is not valid, for example 'max' above 250 or an unknown installation state. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such device, or the platform runs an older build without this operation. */
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
                /** @description Uid (GUID) of the device that will run the code, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        /** @description A job name, and 'jobComponent' with the component uid and a list of variables (name and value). The component data must be nested in 'jobComponent'. Variables can hold secrets. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateQuickJobRequest"];
            };
        };
        responses: {
            /** @description The new job and its components. The job uid is expected in 'job.uid'; if that is missing, look for 'uid' at the top level. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateQuickJobResponse"];
                };
            };
            /** @description The body is not accepted. Often the component uid is not nested in 'jobComponent', or a name is missing. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Your user may not run this component or reach this device, or your address is blocked for a while after too many requests. */
            403: components["responses"]["Forbidden"];
            /** @description There is no device with this uid, or your user may not see it. */
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
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
                /** @description Uid of the target site, not its numeric id. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no device or no target site with this uid. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
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
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        /** @description An object with keys from udf1 to udf300 (older builds: up to udf30). Values are text of at most 255 characters. Send only the fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Udf"];
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is not accepted. Check key names and value lengths. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no device with this uid, or your user may not see it. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
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
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        /** @description The field 'warrantyDate' as yyyy-MM-dd. Null is meant to clear the date. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Warranty"];
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The date is not in the form yyyy-MM-dd. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no device with this uid, or your user may not see it. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
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
                /** @description Numeric id of the device, not its uid. */
                deviceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device. Current servers can also send its user-defined fields under 'udf'. */
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
            /** @description There is no device with this id, or your user may not see it. */
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
                /** @description MAC address as 12 hexadecimal digits, upper case, no separators, e.g. 001A2B3C4D5E. */
                macAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A plain list of devices. */
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
            /** @description No device has this MAC address. Check that it has 12 digits, upper case and no separators. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomFilters: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of filters with id, name, type and dates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiltersPage"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description Your user probably lacks the administrator role; a temporary block after too many requests looks the same. */
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDefaultsFilters: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of filters with id, name, type and dates. */
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
                /** @description Uid of the job, as returned when a quick job is created. The API has no list of jobs. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job with status active or completed. */
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
            /** @description There is no job with this uid. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getJobComponents: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid of the job, as returned when a quick job is created. The API has no list of jobs. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of job components. */
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
            /** @description There is no job with this uid. */
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
                /** @description Uid (GUID) of a device that the job ran on. */
                deviceUid: string;
                /** @description Uid of the job, as returned when a quick job is created. The API has no list of jobs. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state on the device and one result for each component. */
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
            /** @description There is no such job or device, or the job has no result for this device. */
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
                /** @description Uid (GUID) of a device that the job ran on. */
                deviceUid: string;
                /** @description Uid of the job, as returned when a quick job is created. The API has no list of jobs. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A plain list with one entry for each component that wrote error output. */
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
            /** @description There is no such job or device, or the job has no result for this device. */
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
                /** @description Uid (GUID) of a device that the job ran on. */
                deviceUid: string;
                /** @description Uid of the job, as returned when a quick job is created. The API has no list of jobs. */
                jobUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A plain list with one entry for each component that wrote output. */
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
            /** @description There is no such job or device, or the job has no result for this device. */
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
        /** @description The name is required. Description, notes, on-demand flag, automatic Splashtop installation and proxy settings are optional. A proxy password is sent as plain text inside the request. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSiteRequest"];
            };
        };
        responses: {
            /** @description The new site with its id and uid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description The body is not accepted, for example because the name is missing. */
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
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site. Notes and proxy settings are often null. */
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
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
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
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        /** @description The name is required, even if it does not change. Description, notes, on-demand flag and automatic Splashtop installation are optional. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteRequest"];
            };
        };
        responses: {
            /** @description The site after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description The body is not accepted, for example because the name is missing. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteOpenAlerts: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter. */
                muted?: boolean;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of open alerts. */
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
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteResolvedAlerts: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter. */
                muted?: boolean;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of resolved alerts. */
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
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteDevices_1: {
        parameters: {
            query?: {
                /** @description Numeric id of a device filter. This is the only filter that works here. */
                filterId?: number;
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of devices, with the total count. */
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
            /** @description There is no site or no filter with this id. Check that you passed the uid of the site. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteDevicesWithNetworkInterface: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of devices, each with its network interfaces under 'nics'. */
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
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteDeviceFilters: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of filters with id, name, type and dates. */
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
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSitePatches: {
        parameters: {
            query?: {
                /** @description Installation state to select: INSTALLED, APPROVED_PENDING or NOT_APPROVED. Leave it out for all states; a patch can then appear once for each state. */
                installStatus?: "INSTALLED" | "APPROVED_PENDING" | "NOT_APPROVED";
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of patches, each with its state and device count. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SitePatchesPage"];
                };
            };
            /** @description A value is not valid, for example 'max' above 250 or an unknown installation state. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such site, or the platform runs an older build without this operation. */
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
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description General settings, proxy settings and mail recipients. */
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
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
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
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        /** @description Host, port and type (http, socks4 or socks5), and user name and password if needed. Send all values that should apply. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProxySettings"];
            };
        };
        responses: {
            /** @description The site settings after the change, with the proxy settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteSettings"];
                };
            };
            /** @description A value is not accepted. Check the port number and the proxy type. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
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
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. 204 is also the answer when there was nothing to delete. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
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
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        /** @description Name and value of the variable, and whether the value is masked. Do not log the value; it may be a secret. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariableCreationRequest"];
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The name or value is missing or not accepted. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
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
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
                /** @description Numeric id of the variable, as given in the variable list. */
                variableId: number;
            };
            cookie?: never;
        };
        /** @description The name and the value to store. Send both, because the effect of leaving one out is not confirmed. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariableUpdateRequest"];
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such site, or it has no variable with this id. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
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
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
                /** @description Numeric id of the variable, as given in the variable list. */
                variableId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such site, or it has no variable with this id. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteVariables: {
        parameters: {
            query?: {
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of variables. */
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
            /** @description There is no site with this uid, or your user may not see it. Check that you did not pass the numeric id. */
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
            /** @description The limit in the field 'max'. */
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
            /** @description Window length, read and write counts and limits, the cut-off ratio, and the write limits for each operation. */
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
            /** @description Version, state and start time. */
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
            /** @description The new API key and secret, with the user name. Store them safely at once and keep them out of logs. */
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
                /** @description Part of the device type category, e.g. 'esxi' finds 'ESXi Host'. Upper and lower case do not matter. Ignored when filterId is set. */
                deviceType?: string;
                /** @description Numeric id of a device filter. When set, it replaces all other filters of this request. */
                filterId?: number;
                /** @description Part of the host name. Upper and lower case do not matter. Ignored when filterId is set. */
                hostname?: string;
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Part of the operating system name. Upper and lower case do not matter. Ignored when filterId is set. */
                operatingSystem?: string;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
                /** @description Part of the site name. Upper and lower case do not matter. Ignored when filterId is set. */
                siteName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of devices with their user-defined fields under 'udfs'. */
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
            /** @description There is no filter with this id. The platform may also run an older build that has no v3 routes. */
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
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device with its user-defined fields under 'udfs'. */
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
            /** @description There is no device with this uid, or your user may not see it. The platform may also run an older build that has no v3 routes. */
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
                /** @description Uid (GUID) of the device, not its numeric id. */
                deviceUid: string;
            };
            cookie?: never;
        };
        /** @description A list 'udfs'. Each entry has an ordinal from 1 to 300 and one value: text, number, boolean or date (yyyy-MM-dd). List only the fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUserDefinedFieldsRequest"];
            };
        };
        responses: {
            /** @description Done. The body is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is not accepted, for example because a value does not fit the type of its field. */
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is no device with this uid, or your user may not see it. The platform may also run an older build that has no v3 routes. */
            404: components["responses"]["NotFound"];
            /** @description Another change to the same record ran at the same time. Read the record again, then repeat your change if it is still needed. */
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
                /** @description Numeric id of the device, not its uid. */
                deviceId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device with its user-defined fields under 'udfs'. */
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
            /** @description There is no device with this id, or your user may not see it. The platform may also run an older build that has no v3 routes. */
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
                /** @description MAC address as 12 hexadecimal digits, upper case, no separators, e.g. 001A2B3C4D5E. */
                macAddress: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A plain list of devices with their user-defined fields under 'udfs'. */
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
            /** @description No device has this MAC address. The platform may also run an older build that has no v3 routes. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSiteDevices: {
        parameters: {
            query?: {
                /** @description Numeric id of a device filter. This is the only filter that works here. */
                filterId?: number;
                /** @description Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request. */
                max?: number;
                /** @description Page number, counted from 0. Default 0. Starting at 1 skips the first page. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID. */
                siteUid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of devices with their user-defined fields under 'udfs'. */
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
            /** @description There is no site or no filter with this id. The platform may also run an older build that has no v3 routes. */
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
