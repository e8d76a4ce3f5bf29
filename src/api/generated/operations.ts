// Made from openapi/datto-rmm.yaml by `npm run generate`. Do not edit.

import type { Operation } from "../operation";

/** Every operation of the description, in its order. */
export const operations: readonly Operation[] = [
  {
    "method": "GET",
    "path": "/v2/account",
    "tag": "Account",
    "summary": "Show the account",
    "parameters": [],
    "answer": "Account"
  },
  {
    "method": "GET",
    "path": "/v2/account/alerts/open",
    "tag": "Alerts",
    "summary": "List the open alerts of the account",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": "True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter."
      }
    ],
    "rows": "alerts",
    "answer": "Alert[]"
  },
  {
    "method": "GET",
    "path": "/v2/account/alerts/resolved",
    "tag": "Alerts",
    "summary": "List the resolved alerts of the account",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": "True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter."
      }
    ],
    "rows": "alerts",
    "answer": "Alert[]"
  },
  {
    "method": "GET",
    "path": "/v2/account/components",
    "tag": "Jobs",
    "summary": "List the components of the account",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "components",
    "answer": "Component[]"
  },
  {
    "method": "GET",
    "path": "/v2/account/devices",
    "tag": "Devices",
    "summary": "List the devices of the account",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "filterId",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Numeric id of a device filter. When set, it replaces all other filters of this request."
      },
      {
        "name": "hostname",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Part of the host name. Upper and lower case do not matter. Ignored when filterId is set."
      },
      {
        "name": "deviceType",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Part of the device type category, e.g. 'esxi' finds 'ESXi Host'. Upper and lower case do not matter. Ignored when filterId is set."
      },
      {
        "name": "operatingSystem",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Part of the operating system name. Upper and lower case do not matter. Ignored when filterId is set."
      },
      {
        "name": "siteName",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Part of the site name. Upper and lower case do not matter. Ignored when filterId is set."
      }
    ],
    "rows": "devices",
    "answer": "Device[]"
  },
  {
    "method": "GET",
    "path": "/v2/account/dnet-site-mappings",
    "tag": "Sites",
    "summary": "List the Datto Networking site mappings",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "dnetSiteMappings",
    "answer": "DnetSiteMappingsDto[]"
  },
  {
    "method": "GET",
    "path": "/v2/account/sites",
    "tag": "Sites",
    "summary": "List the sites of the account",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "siteName",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Part of the site name. Upper and lower case do not matter."
      }
    ],
    "rows": "sites",
    "answer": "Site[]"
  },
  {
    "method": "GET",
    "path": "/v2/account/users",
    "tag": "Users",
    "summary": "List the users of the account",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "users",
    "answer": "AuthUser[]"
  },
  {
    "method": "PUT",
    "path": "/v2/account/variable",
    "tag": "Variables",
    "summary": "Create an account variable",
    "parameters": [],
    "body": "VariableCreationRequest"
  },
  {
    "method": "POST",
    "path": "/v2/account/variable/{variableId}",
    "tag": "Variables",
    "summary": "Update an account variable",
    "parameters": [
      {
        "name": "variableId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": "Numeric id of the variable, as given in the variable list."
      }
    ],
    "body": "VariableUpdateRequest"
  },
  {
    "method": "DELETE",
    "path": "/v2/account/variable/{variableId}",
    "tag": "Variables",
    "summary": "Delete an account variable",
    "parameters": [
      {
        "name": "variableId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": "Numeric id of the variable, as given in the variable list."
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/account/variables",
    "tag": "Variables",
    "summary": "List the account variables",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "variables",
    "answer": "Variable[]"
  },
  {
    "method": "GET",
    "path": "/v2/activity-logs",
    "tag": "Activity",
    "summary": "Search the activity log",
    "parameters": [
      {
        "name": "size",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. The maximum is not documented; stay at or below 250."
      },
      {
        "name": "order",
        "in": "query",
        "required": false,
        "type": "string",
        "values": [
          "asc",
          "desc"
        ],
        "description": "Sort order by time: asc (oldest first) or desc (newest first). The default is not documented."
      },
      {
        "name": "searchAfter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "description": "Cursor of the row to go on from: epoch milliseconds, a comma and a UUID. Use it together with 'page'. Leave it out for the first page."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "string",
        "values": [
          "next",
          "previous"
        ],
        "description": "Direction from the cursor: next or previous. This is not a page number."
      },
      {
        "name": "from",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Start of the window, in UTC as yyyy-MM-ddTHH:mm:ssZ, without milliseconds. Default: 15 minutes ago."
      },
      {
        "name": "until",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "End of the window, in UTC as yyyy-MM-ddTHH:mm:ssZ, without milliseconds. Default: now."
      },
      {
        "name": "entities",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "values": [
          "device",
          "user"
        ],
        "description": "Kinds of entries: device, user or both. Separate several values with commas."
      },
      {
        "name": "categories",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "description": "Categories to include, e.g. job, patch or account. Separate several values with commas."
      },
      {
        "name": "actions",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "description": "Actions to include, e.g. deployment, create or login. Separate several values with commas."
      },
      {
        "name": "siteIds",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": true,
        "description": "Numeric site ids, not uids. Separate several values with commas; send long lists in batches of about 100."
      },
      {
        "name": "userIds",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": true,
        "description": "Numeric user ids, as seen in log entries. The user list does not give them. Separate several values with commas."
      },
      {
        "name": "searchQuery",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Free text to search for. Older builds may not know this parameter."
      }
    ],
    "rows": "activities",
    "answer": "ActivityLog[]"
  },
  {
    "method": "GET",
    "path": "/v2/alert/{alertUid}",
    "tag": "Alerts",
    "summary": "Show an alert",
    "parameters": [
      {
        "name": "alertUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the alert, as given in an alert list."
      }
    ],
    "answer": "Alert"
  },
  {
    "method": "POST",
    "path": "/v2/alert/{alertUid}/mute",
    "tag": "Alerts",
    "summary": "Mute an alert",
    "deprecated": true,
    "parameters": [
      {
        "name": "alertUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the alert, as given in an alert list."
      }
    ]
  },
  {
    "method": "POST",
    "path": "/v2/alert/{alertUid}/resolve",
    "tag": "Alerts",
    "summary": "Resolve an alert",
    "parameters": [
      {
        "name": "alertUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the alert, as given in an alert list."
      }
    ]
  },
  {
    "method": "POST",
    "path": "/v2/alert/{alertUid}/unmute",
    "tag": "Alerts",
    "summary": "Unmute an alert",
    "deprecated": true,
    "parameters": [
      {
        "name": "alertUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the alert, as given in an alert list."
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/audit/device/{deviceUid}",
    "tag": "Audit",
    "summary": "Show the audit of a device",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      }
    ],
    "answer": "DeviceAudit"
  },
  {
    "method": "GET",
    "path": "/v2/audit/device/{deviceUid}/software",
    "tag": "Audit",
    "summary": "List the software of a device",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "software",
    "answer": "Software[]"
  },
  {
    "method": "GET",
    "path": "/v2/audit/device/macAddress/{macAddress}",
    "tag": "Audit",
    "summary": "Find device audits by MAC address",
    "parameters": [
      {
        "name": "macAddress",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "MAC address as 12 hexadecimal digits, upper case, no separators, e.g. 001A2B3C4D5E."
      }
    ],
    "answer": "DeviceAudit[]"
  },
  {
    "method": "GET",
    "path": "/v2/audit/esxihost/{deviceUid}",
    "tag": "Audit",
    "summary": "Show the audit of an ESXi host",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the ESXi host, not its numeric id."
      }
    ],
    "answer": "ESXiHostAudit"
  },
  {
    "method": "GET",
    "path": "/v2/audit/printer/{deviceUid}",
    "tag": "Audit",
    "summary": "Show the audit of a printer",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the printer, not its numeric id."
      }
    ],
    "answer": "PrinterAudit"
  },
  {
    "method": "GET",
    "path": "/v2/device/{deviceUid}",
    "tag": "Devices",
    "summary": "Show a device",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      }
    ],
    "answer": "Device"
  },
  {
    "method": "GET",
    "path": "/v2/device/{deviceUid}/alerts/open",
    "tag": "Alerts",
    "summary": "List the open alerts of a device",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": "True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter."
      }
    ],
    "rows": "alerts",
    "answer": "Alert[]"
  },
  {
    "method": "GET",
    "path": "/v2/device/{deviceUid}/alerts/resolved",
    "tag": "Alerts",
    "summary": "List the resolved alerts of a device",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": "True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter."
      }
    ],
    "rows": "alerts",
    "answer": "Alert[]"
  },
  {
    "method": "GET",
    "path": "/v2/device/{deviceUid}/patches",
    "tag": "Devices",
    "summary": "List the patches of a device",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "installStatus",
        "in": "query",
        "required": false,
        "type": "string",
        "values": [
          "INSTALLED",
          "APPROVED_PENDING",
          "NOT_APPROVED"
        ],
        "description": "Installation state to select: INSTALLED, APPROVED_PENDING or NOT_APPROVED. Leave it out for all states."
      }
    ],
    "rows": "patches",
    "answer": "Patch[]"
  },
  {
    "method": "PUT",
    "path": "/v2/device/{deviceUid}/quickjob",
    "tag": "Jobs",
    "summary": "Run a quick job on a device",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device that will run the code, not its numeric id."
      }
    ],
    "body": "CreateQuickJobRequest",
    "answer": "CreateQuickJobResponse"
  },
  {
    "method": "PUT",
    "path": "/v2/device/{deviceUid}/site/{siteUid}",
    "tag": "Devices",
    "summary": "Move a device to another site",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      },
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the target site, not its numeric id."
      }
    ]
  },
  {
    "method": "POST",
    "path": "/v2/device/{deviceUid}/udf",
    "tag": "Devices",
    "summary": "Set user-defined fields of a device",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      }
    ],
    "body": "Udf"
  },
  {
    "method": "POST",
    "path": "/v2/device/{deviceUid}/warranty",
    "tag": "Devices",
    "summary": "Set the warranty date of a device",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      }
    ],
    "body": "Warranty"
  },
  {
    "method": "GET",
    "path": "/v2/device/id/{deviceId}",
    "tag": "Devices",
    "summary": "Show a device by its numeric id",
    "parameters": [
      {
        "name": "deviceId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": "Numeric id of the device, not its uid."
      }
    ],
    "answer": "Device"
  },
  {
    "method": "GET",
    "path": "/v2/device/macAddress/{macAddress}",
    "tag": "Devices",
    "summary": "Find devices by MAC address",
    "parameters": [
      {
        "name": "macAddress",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "MAC address as 12 hexadecimal digits, upper case, no separators, e.g. 001A2B3C4D5E."
      }
    ],
    "answer": "Device[]"
  },
  {
    "method": "GET",
    "path": "/v2/filter/custom-filters",
    "tag": "Filters",
    "summary": "List the custom device filters",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "filters",
    "answer": "Filter[]"
  },
  {
    "method": "GET",
    "path": "/v2/filter/default-filters",
    "tag": "Filters",
    "summary": "List the default device filters",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "filters",
    "answer": "Filter[]"
  },
  {
    "method": "GET",
    "path": "/v2/job/{jobUid}",
    "tag": "Jobs",
    "summary": "Show a job",
    "parameters": [
      {
        "name": "jobUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the job, as returned when a quick job is created. The API has no list of jobs."
      }
    ],
    "answer": "Job"
  },
  {
    "method": "GET",
    "path": "/v2/job/{jobUid}/components",
    "tag": "Jobs",
    "summary": "List the components of a job",
    "parameters": [
      {
        "name": "jobUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the job, as returned when a quick job is created. The API has no list of jobs."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "jobComponents",
    "answer": "JobComponent[]"
  },
  {
    "method": "GET",
    "path": "/v2/job/{jobUid}/results/{deviceUid}",
    "tag": "Jobs",
    "summary": "Show the job result for a device",
    "parameters": [
      {
        "name": "jobUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the job, as returned when a quick job is created. The API has no list of jobs."
      },
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of a device that the job ran on."
      }
    ],
    "answer": "JobResults"
  },
  {
    "method": "GET",
    "path": "/v2/job/{jobUid}/results/{deviceUid}/stderr",
    "tag": "Jobs",
    "summary": "Show the error output of a job",
    "parameters": [
      {
        "name": "jobUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the job, as returned when a quick job is created. The API has no list of jobs."
      },
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of a device that the job ran on."
      }
    ],
    "answer": "JobStdData[]"
  },
  {
    "method": "GET",
    "path": "/v2/job/{jobUid}/results/{deviceUid}/stdout",
    "tag": "Jobs",
    "summary": "Show the output of a job",
    "parameters": [
      {
        "name": "jobUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the job, as returned when a quick job is created. The API has no list of jobs."
      },
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of a device that the job ran on."
      }
    ],
    "answer": "JobStdData[]"
  },
  {
    "method": "PUT",
    "path": "/v2/site",
    "tag": "Sites",
    "summary": "Create a site",
    "parameters": [],
    "body": "CreateSiteRequest",
    "answer": "Site"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}",
    "tag": "Sites",
    "summary": "Show a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      }
    ],
    "answer": "Site"
  },
  {
    "method": "POST",
    "path": "/v2/site/{siteUid}",
    "tag": "Sites",
    "summary": "Update a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      }
    ],
    "body": "SiteRequest",
    "answer": "Site"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/alerts/open",
    "tag": "Alerts",
    "summary": "List the open alerts of a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": "True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter."
      }
    ],
    "rows": "alerts",
    "answer": "Alert[]"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/alerts/resolved",
    "tag": "Alerts",
    "summary": "List the resolved alerts of a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": "True or false. Meant to select muted or unmuted alerts; the exact effect is not confirmed. Leave it out to apply no such filter."
      }
    ],
    "rows": "alerts",
    "answer": "Alert[]"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/devices",
    "tag": "Devices",
    "summary": "List the devices of a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "filterId",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Numeric id of a device filter. This is the only filter that works here."
      }
    ],
    "rows": "devices",
    "answer": "Device[]"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/devices/network-interface",
    "tag": "Devices",
    "summary": "List the network interfaces of site devices",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "devices",
    "answer": "DeviceNetworkInterface[]"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/filters",
    "tag": "Filters",
    "summary": "List the device filters of a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "filters",
    "answer": "Filter[]"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/patches",
    "tag": "Sites",
    "summary": "List the patches of a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "installStatus",
        "in": "query",
        "required": false,
        "type": "string",
        "values": [
          "INSTALLED",
          "APPROVED_PENDING",
          "NOT_APPROVED"
        ],
        "description": "Installation state to select: INSTALLED, APPROVED_PENDING or NOT_APPROVED. Leave it out for all states; a patch can then appear once for each state."
      }
    ],
    "rows": "patches",
    "answer": "SitePatch[]"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/settings",
    "tag": "Sites",
    "summary": "Show the settings of a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      }
    ],
    "answer": "SiteSettings"
  },
  {
    "method": "POST",
    "path": "/v2/site/{siteUid}/settings/proxy",
    "tag": "Sites",
    "summary": "Set the proxy settings of a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      }
    ],
    "body": "ProxySettings",
    "answer": "SiteSettings"
  },
  {
    "method": "DELETE",
    "path": "/v2/site/{siteUid}/settings/proxy",
    "tag": "Sites",
    "summary": "Delete the proxy settings of a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      }
    ]
  },
  {
    "method": "PUT",
    "path": "/v2/site/{siteUid}/variable",
    "tag": "Variables",
    "summary": "Create a site variable",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      }
    ],
    "body": "VariableCreationRequest"
  },
  {
    "method": "POST",
    "path": "/v2/site/{siteUid}/variable/{variableId}",
    "tag": "Variables",
    "summary": "Update a site variable",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      },
      {
        "name": "variableId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": "Numeric id of the variable, as given in the variable list."
      }
    ],
    "body": "VariableUpdateRequest"
  },
  {
    "method": "DELETE",
    "path": "/v2/site/{siteUid}/variable/{variableId}",
    "tag": "Variables",
    "summary": "Delete a site variable",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      },
      {
        "name": "variableId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": "Numeric id of the variable, as given in the variable list."
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/variables",
    "tag": "Variables",
    "summary": "List the variables of a site",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      }
    ],
    "rows": "variables",
    "answer": "Variable[]"
  },
  {
    "method": "GET",
    "path": "/v2/system/pagination",
    "tag": "System",
    "summary": "Show the page size limit",
    "parameters": [],
    "answer": "PaginationConfiguration"
  },
  {
    "method": "GET",
    "path": "/v2/system/request_rate",
    "tag": "System",
    "summary": "Show the request rate limits",
    "parameters": [],
    "answer": "RateStatusResponse"
  },
  {
    "method": "GET",
    "path": "/v2/system/status",
    "tag": "System",
    "summary": "Show the state of the platform",
    "parameters": [],
    "answer": "StatusResponse"
  },
  {
    "method": "POST",
    "path": "/v2/user/resetApiKeys",
    "tag": "Users",
    "summary": "Reset your own API keys",
    "parameters": [],
    "answer": "AuthUserKey"
  },
  {
    "method": "GET",
    "path": "/v3/account/devices",
    "tag": "Devices",
    "summary": "List the devices of the account (v3)",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "filterId",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Numeric id of a device filter. When set, it replaces all other filters of this request."
      },
      {
        "name": "hostname",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Part of the host name. Upper and lower case do not matter. Ignored when filterId is set."
      },
      {
        "name": "deviceType",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Part of the device type category, e.g. 'esxi' finds 'ESXi Host'. Upper and lower case do not matter. Ignored when filterId is set."
      },
      {
        "name": "operatingSystem",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Part of the operating system name. Upper and lower case do not matter. Ignored when filterId is set."
      },
      {
        "name": "siteName",
        "in": "query",
        "required": false,
        "type": "string",
        "description": "Part of the site name. Upper and lower case do not matter. Ignored when filterId is set."
      }
    ],
    "rows": "devices",
    "answer": "DeviceV3[]"
  },
  {
    "method": "GET",
    "path": "/v3/device/{deviceUid}",
    "tag": "Devices",
    "summary": "Show a device (v3)",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      }
    ],
    "answer": "DeviceV3"
  },
  {
    "method": "POST",
    "path": "/v3/device/{deviceUid}/udf",
    "tag": "Devices",
    "summary": "Set user-defined fields of a device (v3)",
    "deprecated": true,
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid (GUID) of the device, not its numeric id."
      }
    ],
    "body": "SetUserDefinedFieldsRequest"
  },
  {
    "method": "GET",
    "path": "/v3/device/id/{deviceId}",
    "tag": "Devices",
    "summary": "Show a device by its numeric id (v3)",
    "parameters": [
      {
        "name": "deviceId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": "Numeric id of the device, not its uid."
      }
    ],
    "answer": "DeviceV3"
  },
  {
    "method": "GET",
    "path": "/v3/device/macAddress/{macAddress}",
    "tag": "Devices",
    "summary": "Find devices by MAC address (v3)",
    "parameters": [
      {
        "name": "macAddress",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "MAC address as 12 hexadecimal digits, upper case, no separators, e.g. 001A2B3C4D5E."
      }
    ],
    "answer": "DeviceV3[]"
  },
  {
    "method": "GET",
    "path": "/v3/site/{siteUid}/devices",
    "tag": "Devices",
    "summary": "List the devices of a site (v3)",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": "Uid of the site (usually a GUID), not its numeric id. Some system sites, such as Deleted Devices, have a uid that is not a GUID."
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Page number, counted from 0. Default 0. Starting at 1 skips the first page."
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Rows per page. Default and maximum 250. Above 250, some servers cap the value and others refuse the request."
      },
      {
        "name": "filterId",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": "Numeric id of a device filter. This is the only filter that works here."
      }
    ],
    "rows": "devices",
    "answer": "DeviceV3[]"
  }
];
