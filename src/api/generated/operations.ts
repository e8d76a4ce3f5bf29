// Made from openapi/datto-rmm.yaml by `npm run generate`. Do not edit.

import type { Operation, Parameter } from "../operation";

const parameter0: Parameter = {"name":"page","in":"query","required":false,"type":"integer","description":"Page number, counted from 0. Default 0. Starting at 1 skips the first page."};
const parameter1: Parameter = {"name":"max","in":"query","required":false,"type":"integer","description":"Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."};
const parameter2: Parameter = {"name":"muted","in":"query","required":false,"type":"boolean","description":"True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter."};
const parameter3: Parameter = {"name":"filterId","in":"query","required":false,"type":"integer","description":"Numeric id of a device filter. When set, it replaces all other filters of this request."};
const parameter4: Parameter = {"name":"hostname","in":"query","required":false,"type":"string","description":"Part of the host name. Upper and lower case do not matter. Ignored when filterId is set."};
const parameter5: Parameter = {"name":"deviceType","in":"query","required":false,"type":"string","description":"Part of the device type category, e.g. 'esxi' finds 'ESXi Host'. Upper and lower case do not matter. Ignored when filterId is set."};
const parameter6: Parameter = {"name":"operatingSystem","in":"query","required":false,"type":"string","description":"Part of the operating system name. Upper and lower case do not matter. Ignored when filterId is set."};
const parameter7: Parameter = {"name":"siteName","in":"query","required":false,"type":"string","description":"Part of the site name. Upper and lower case do not matter. Ignored when filterId is set."};
const parameter8: Parameter = {"name":"siteName","in":"query","required":false,"type":"string","description":"Part of the site name. Upper and lower case do not matter."};
const parameter9: Parameter = {"name":"variableId","in":"path","required":true,"type":"integer","description":"Numeric id of the variable, as given in the variable list."};
const parameter10: Parameter = {"name":"size","in":"query","required":false,"type":"integer","description":"Rows per page. The maximum is not documented; stay at or below 250."};
const parameter11: Parameter = {"name":"order","in":"query","required":false,"type":"string","values":["asc","desc"],"description":"Sort order by time: asc (oldest first) or desc (newest first). The default is not documented."};
const parameter12: Parameter = {"name":"searchAfter","in":"query","required":false,"type":"string","list":true,"description":"Cursor of the row to go on from: epoch milliseconds, a comma and a UUID. Use it together with 'page'. Leave it out for the first page."};
const parameter13: Parameter = {"name":"page","in":"query","required":false,"type":"string","values":["next","previous"],"description":"Direction from the cursor: next or previous. This is not a page number."};
const parameter14: Parameter = {"name":"from","in":"query","required":false,"type":"string","description":"Start of the window, in UTC as yyyy-MM-ddTHH:mm:ssZ, without milliseconds. Default: 15 minutes ago."};
const parameter15: Parameter = {"name":"until","in":"query","required":false,"type":"string","description":"End of the window, in UTC as yyyy-MM-ddTHH:mm:ssZ, without milliseconds. Default: now."};
const parameter16: Parameter = {"name":"entities","in":"query","required":false,"type":"string","list":true,"values":["device","user"],"description":"Kinds of entries: device, user or both. Separate several values with commas."};
const parameter17: Parameter = {"name":"categories","in":"query","required":false,"type":"string","list":true,"description":"Categories to include, e.g. job, patch or account. Separate several values with commas."};
const parameter18: Parameter = {"name":"actions","in":"query","required":false,"type":"string","list":true,"description":"Actions to include, e.g. deployment, create or login. Separate several values with commas."};
const parameter19: Parameter = {"name":"siteIds","in":"query","required":false,"type":"integer","list":true,"description":"Numeric site ids, not uids. Separate several values with commas; send long lists in batches of about 100."};
const parameter20: Parameter = {"name":"userIds","in":"query","required":false,"type":"integer","list":true,"description":"Numeric user ids, as seen in log entries. The user list does not give them. Separate several values with commas."};
const parameter21: Parameter = {"name":"searchQuery","in":"query","required":false,"type":"string","description":"Free text to search for. Older builds may not know this parameter."};
const parameter22: Parameter = {"name":"alertUid","in":"path","required":true,"type":"string","description":"Uid of the alert, as given in an alert list."};
const parameter23: Parameter = {"name":"deviceUid","in":"path","required":true,"type":"string","description":"Uid (GUID) of the device, not its numeric id."};
const parameter24: Parameter = {"name":"macAddress","in":"path","required":true,"type":"string","description":"MAC address as 12 hexadecimal digits, upper case, no separators, e.g. 001A2B3C4D5E."};
const parameter25: Parameter = {"name":"deviceUid","in":"path","required":true,"type":"string","description":"Uid (GUID) of the ESXi host, not its numeric id."};
const parameter26: Parameter = {"name":"deviceUid","in":"path","required":true,"type":"string","description":"Uid (GUID) of the printer, not its numeric id."};
const parameter27: Parameter = {"name":"installStatus","in":"query","required":false,"type":"string","values":["INSTALLED","APPROVED_PENDING","NOT_APPROVED"],"description":"Installation state to select: INSTALLED, APPROVED_PENDING or NOT_APPROVED. Leave it out for all states."};
const parameter28: Parameter = {"name":"deviceUid","in":"path","required":true,"type":"string","description":"Uid (GUID) of the device that will run the code, not its numeric id."};
const parameter29: Parameter = {"name":"siteUid","in":"path","required":true,"type":"string","description":"Uid of the target site, not its numeric id."};
const parameter30: Parameter = {"name":"deviceId","in":"path","required":true,"type":"integer","description":"Numeric id of the device, not its uid."};
const parameter31: Parameter = {"name":"jobUid","in":"path","required":true,"type":"string","description":"Uid of the job, as returned when a quick job is created. The API has no list of jobs."};
const parameter32: Parameter = {"name":"deviceUid","in":"path","required":true,"type":"string","description":"Uid (GUID) of a device that the job ran on."};
const parameter33: Parameter = {"name":"siteUid","in":"path","required":true,"type":"string","description":"Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."};
const parameter34: Parameter = {"name":"filterId","in":"query","required":false,"type":"integer","description":"Numeric id of a device filter. This is the only filter that works here."};
const parameter35: Parameter = {"name":"installStatus","in":"query","required":false,"type":"string","values":["INSTALLED","APPROVED_PENDING","NOT_APPROVED"],"description":"Installation state to select: INSTALLED, APPROVED_PENDING or NOT_APPROVED. Leave it out for all states; a patch can then appear once for each state."};

/** Every operation of the description, in its order. */
export const operations: readonly Operation[] = [
  {"method":"GET","path":"/v2/account","tag":"Account","summary":"Show the account","answer":"Account", parameters: [] },
  {"method":"GET","path":"/v2/account/alerts/open","tag":"Alerts","summary":"List the open alerts of the account","rows":"alerts","answer":"Alert[]", parameters: [parameter0, parameter1, parameter2] },
  {"method":"GET","path":"/v2/account/alerts/resolved","tag":"Alerts","summary":"List the resolved alerts of the account","rows":"alerts","answer":"Alert[]", parameters: [parameter0, parameter1, parameter2] },
  {"method":"GET","path":"/v2/account/components","tag":"Jobs","summary":"List the components of the account","rows":"components","answer":"Component[]", parameters: [parameter0, parameter1] },
  {"method":"GET","path":"/v2/account/devices","tag":"Devices","summary":"List the devices of the account","rows":"devices","answer":"Device[]", parameters: [parameter0, parameter1, parameter3, parameter4, parameter5, parameter6, parameter7] },
  {"method":"GET","path":"/v2/account/dnet-site-mappings","tag":"Sites","summary":"List the Datto Networking site mappings","rows":"dnetSiteMappings","answer":"DnetSiteMappingsDto[]", parameters: [parameter0, parameter1] },
  {"method":"GET","path":"/v2/account/sites","tag":"Sites","summary":"List the sites of the account","rows":"sites","answer":"Site[]", parameters: [parameter0, parameter1, parameter8] },
  {"method":"GET","path":"/v2/account/users","tag":"Users","summary":"List the users of the account","rows":"users","answer":"AuthUser[]", parameters: [parameter0, parameter1] },
  {"method":"PUT","path":"/v2/account/variable","tag":"Variables","summary":"Create an account variable","body":"VariableCreationRequest", parameters: [] },
  {"method":"POST","path":"/v2/account/variable/{variableId}","tag":"Variables","summary":"Update an account variable","body":"VariableUpdateRequest", parameters: [parameter9] },
  {"method":"DELETE","path":"/v2/account/variable/{variableId}","tag":"Variables","summary":"Delete an account variable", parameters: [parameter9] },
  {"method":"GET","path":"/v2/account/variables","tag":"Variables","summary":"List the account variables","rows":"variables","answer":"Variable[]", parameters: [parameter0, parameter1] },
  {"method":"GET","path":"/v2/activity-logs","tag":"Activity","summary":"Search the activity log","rows":"activities","answer":"ActivityLog[]", parameters: [parameter10, parameter11, parameter12, parameter13, parameter14, parameter15, parameter16, parameter17, parameter18, parameter19, parameter20, parameter21] },
  {"method":"GET","path":"/v2/alert/{alertUid}","tag":"Alerts","summary":"Show an alert","answer":"Alert", parameters: [parameter22] },
  {"method":"POST","path":"/v2/alert/{alertUid}/mute","tag":"Alerts","summary":"Mute an alert","deprecated":true, parameters: [parameter22] },
  {"method":"POST","path":"/v2/alert/{alertUid}/resolve","tag":"Alerts","summary":"Resolve an alert", parameters: [parameter22] },
  {"method":"POST","path":"/v2/alert/{alertUid}/unmute","tag":"Alerts","summary":"Unmute an alert","deprecated":true, parameters: [parameter22] },
  {"method":"GET","path":"/v2/audit/device/{deviceUid}","tag":"Audit","summary":"Show the audit of a device","answer":"DeviceAudit", parameters: [parameter23] },
  {"method":"GET","path":"/v2/audit/device/{deviceUid}/software","tag":"Audit","summary":"List the software of a device","rows":"software","answer":"Software[]", parameters: [parameter23, parameter0, parameter1] },
  {"method":"GET","path":"/v2/audit/device/macAddress/{macAddress}","tag":"Audit","summary":"Find device audits by MAC address","answer":"DeviceAudit[]", parameters: [parameter24] },
  {"method":"GET","path":"/v2/audit/esxihost/{deviceUid}","tag":"Audit","summary":"Show the audit of an ESXi host","answer":"ESXiHostAudit", parameters: [parameter25] },
  {"method":"GET","path":"/v2/audit/printer/{deviceUid}","tag":"Audit","summary":"Show the audit of a printer","answer":"PrinterAudit", parameters: [parameter26] },
  {"method":"GET","path":"/v2/device/{deviceUid}","tag":"Devices","summary":"Show a device","answer":"Device", parameters: [parameter23] },
  {"method":"GET","path":"/v2/device/{deviceUid}/alerts/open","tag":"Alerts","summary":"List the open alerts of a device","rows":"alerts","answer":"Alert[]", parameters: [parameter23, parameter0, parameter1, parameter2] },
  {"method":"GET","path":"/v2/device/{deviceUid}/alerts/resolved","tag":"Alerts","summary":"List the resolved alerts of a device","rows":"alerts","answer":"Alert[]", parameters: [parameter23, parameter0, parameter1, parameter2] },
  {"method":"GET","path":"/v2/device/{deviceUid}/patches","tag":"Devices","summary":"List the patches of a device","rows":"patches","answer":"Patch[]", parameters: [parameter23, parameter0, parameter1, parameter27] },
  {"method":"PUT","path":"/v2/device/{deviceUid}/quickjob","tag":"Jobs","summary":"Run a quick job on a device","body":"CreateQuickJobRequest","answer":"CreateQuickJobResponse", parameters: [parameter28] },
  {"method":"PUT","path":"/v2/device/{deviceUid}/site/{siteUid}","tag":"Devices","summary":"Move a device to another site", parameters: [parameter23, parameter29] },
  {"method":"POST","path":"/v2/device/{deviceUid}/udf","tag":"Devices","summary":"Set user-defined fields of a device","body":"Udf", parameters: [parameter23] },
  {"method":"POST","path":"/v2/device/{deviceUid}/warranty","tag":"Devices","summary":"Set the warranty date of a device","body":"Warranty", parameters: [parameter23] },
  {"method":"GET","path":"/v2/device/id/{deviceId}","tag":"Devices","summary":"Show a device by its numeric id","answer":"Device", parameters: [parameter30] },
  {"method":"GET","path":"/v2/device/macAddress/{macAddress}","tag":"Devices","summary":"Find devices by MAC address","answer":"Device[]", parameters: [parameter24] },
  {"method":"GET","path":"/v2/filter/custom-filters","tag":"Filters","summary":"List the custom device filters","rows":"filters","answer":"Filter[]", parameters: [parameter0, parameter1] },
  {"method":"GET","path":"/v2/filter/default-filters","tag":"Filters","summary":"List the default device filters","rows":"filters","answer":"Filter[]", parameters: [parameter0, parameter1] },
  {"method":"GET","path":"/v2/job/{jobUid}","tag":"Jobs","summary":"Show a job","answer":"Job", parameters: [parameter31] },
  {"method":"GET","path":"/v2/job/{jobUid}/components","tag":"Jobs","summary":"List the components of a job","rows":"jobComponents","answer":"JobComponent[]", parameters: [parameter31, parameter0, parameter1] },
  {"method":"GET","path":"/v2/job/{jobUid}/results/{deviceUid}","tag":"Jobs","summary":"Show the job result for a device","answer":"JobResults", parameters: [parameter31, parameter32] },
  {"method":"GET","path":"/v2/job/{jobUid}/results/{deviceUid}/stderr","tag":"Jobs","summary":"Show the error output of a job","answer":"JobStdData[]", parameters: [parameter31, parameter32] },
  {"method":"GET","path":"/v2/job/{jobUid}/results/{deviceUid}/stdout","tag":"Jobs","summary":"Show the output of a job","answer":"JobStdData[]", parameters: [parameter31, parameter32] },
  {"method":"PUT","path":"/v2/site","tag":"Sites","summary":"Create a site","body":"CreateSiteRequest","answer":"Site", parameters: [] },
  {"method":"GET","path":"/v2/site/{siteUid}","tag":"Sites","summary":"Show a site","answer":"Site", parameters: [parameter33] },
  {"method":"POST","path":"/v2/site/{siteUid}","tag":"Sites","summary":"Update a site","body":"SiteRequest","answer":"Site", parameters: [parameter33] },
  {"method":"GET","path":"/v2/site/{siteUid}/alerts/open","tag":"Alerts","summary":"List the open alerts of a site","rows":"alerts","answer":"Alert[]", parameters: [parameter33, parameter0, parameter1, parameter2] },
  {"method":"GET","path":"/v2/site/{siteUid}/alerts/resolved","tag":"Alerts","summary":"List the resolved alerts of a site","rows":"alerts","answer":"Alert[]", parameters: [parameter33, parameter0, parameter1, parameter2] },
  {"method":"GET","path":"/v2/site/{siteUid}/devices","tag":"Devices","summary":"List the devices of a site","rows":"devices","answer":"Device[]", parameters: [parameter33, parameter0, parameter1, parameter34] },
  {"method":"GET","path":"/v2/site/{siteUid}/devices/network-interface","tag":"Devices","summary":"List the network interfaces of site devices","rows":"devices","answer":"DeviceNetworkInterface[]", parameters: [parameter33, parameter0, parameter1] },
  {"method":"GET","path":"/v2/site/{siteUid}/filters","tag":"Filters","summary":"List the device filters of a site","rows":"filters","answer":"Filter[]", parameters: [parameter33, parameter0, parameter1] },
  {"method":"GET","path":"/v2/site/{siteUid}/patches","tag":"Sites","summary":"List the patches of a site","rows":"patches","answer":"SitePatch[]", parameters: [parameter33, parameter0, parameter1, parameter35] },
  {"method":"GET","path":"/v2/site/{siteUid}/settings","tag":"Sites","summary":"Show the settings of a site","answer":"SiteSettings", parameters: [parameter33] },
  {"method":"POST","path":"/v2/site/{siteUid}/settings/proxy","tag":"Sites","summary":"Set the proxy settings of a site","body":"ProxySettings","answer":"SiteSettings", parameters: [parameter33] },
  {"method":"DELETE","path":"/v2/site/{siteUid}/settings/proxy","tag":"Sites","summary":"Delete the proxy settings of a site", parameters: [parameter33] },
  {"method":"PUT","path":"/v2/site/{siteUid}/variable","tag":"Variables","summary":"Create a site variable","body":"VariableCreationRequest", parameters: [parameter33] },
  {"method":"POST","path":"/v2/site/{siteUid}/variable/{variableId}","tag":"Variables","summary":"Update a site variable","body":"VariableUpdateRequest", parameters: [parameter33, parameter9] },
  {"method":"DELETE","path":"/v2/site/{siteUid}/variable/{variableId}","tag":"Variables","summary":"Delete a site variable", parameters: [parameter33, parameter9] },
  {"method":"GET","path":"/v2/site/{siteUid}/variables","tag":"Variables","summary":"List the variables of a site","rows":"variables","answer":"Variable[]", parameters: [parameter33, parameter0, parameter1] },
  {"method":"GET","path":"/v2/system/pagination","tag":"System","summary":"Show the page size limit","answer":"PaginationConfiguration", parameters: [] },
  {"method":"GET","path":"/v2/system/request_rate","tag":"System","summary":"Show the request rate limits","answer":"RateStatusResponse", parameters: [] },
  {"method":"GET","path":"/v2/system/status","tag":"System","summary":"Show the state of the platform","answer":"StatusResponse", parameters: [] },
  {"method":"POST","path":"/v2/user/resetApiKeys","tag":"Users","summary":"Reset your own API keys","answer":"AuthUserKey", parameters: [] },
  {"method":"GET","path":"/v3/account/devices","tag":"Devices","summary":"List the devices of the account (v3)","rows":"devices","answer":"DeviceV3[]", parameters: [parameter0, parameter1, parameter3, parameter4, parameter5, parameter6, parameter7] },
  {"method":"GET","path":"/v3/device/{deviceUid}","tag":"Devices","summary":"Show a device (v3)","answer":"DeviceV3", parameters: [parameter23] },
  {"method":"POST","path":"/v3/device/{deviceUid}/udf","tag":"Devices","summary":"Set user-defined fields of a device (v3)","deprecated":true,"body":"SetUserDefinedFieldsRequest", parameters: [parameter23] },
  {"method":"GET","path":"/v3/device/id/{deviceId}","tag":"Devices","summary":"Show a device by its numeric id (v3)","answer":"DeviceV3", parameters: [parameter30] },
  {"method":"GET","path":"/v3/device/macAddress/{macAddress}","tag":"Devices","summary":"Find devices by MAC address (v3)","answer":"DeviceV3[]", parameters: [parameter24] },
  {"method":"GET","path":"/v3/site/{siteUid}/devices","tag":"Devices","summary":"List the devices of a site (v3)","rows":"devices","answer":"DeviceV3[]", parameters: [parameter33, parameter0, parameter1, parameter34] },
];
