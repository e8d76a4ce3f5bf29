// Made from openapi/datto-rmm.yaml by `npm run generate`. Do not edit.

import type { Operation } from "../operation";

/** Every operation of the description, in its order. */
export const operations: readonly Operation[] = [
  {
    "method": "GET",
    "path": "/v2/account",
    "tag": "Account",
    "summary": "GET /v2/account",
    "parameters": []
  },
  {
    "method": "GET",
    "path": "/v2/account/alerts/open",
    "tag": "Account",
    "summary": "GET /v2/account/alerts/open",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": ""
      }
    ],
    "rows": "alerts"
  },
  {
    "method": "GET",
    "path": "/v2/account/alerts/resolved",
    "tag": "Account",
    "summary": "GET /v2/account/alerts/resolved",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": ""
      }
    ],
    "rows": "alerts"
  },
  {
    "method": "GET",
    "path": "/v2/account/components",
    "tag": "Account",
    "summary": "GET /v2/account/components",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "components"
  },
  {
    "method": "GET",
    "path": "/v2/account/devices",
    "tag": "Account",
    "summary": "GET /v2/account/devices",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "filterId",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "hostname",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      },
      {
        "name": "deviceType",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      },
      {
        "name": "operatingSystem",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      },
      {
        "name": "siteName",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      }
    ],
    "rows": "devices"
  },
  {
    "method": "GET",
    "path": "/v2/account/dnet-site-mappings",
    "tag": "Account",
    "summary": "GET /v2/account/dnet-site-mappings",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "dnetSiteMappings"
  },
  {
    "method": "GET",
    "path": "/v2/account/sites",
    "tag": "Account",
    "summary": "GET /v2/account/sites",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "siteName",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      }
    ],
    "rows": "sites"
  },
  {
    "method": "GET",
    "path": "/v2/account/users",
    "tag": "Account",
    "summary": "GET /v2/account/users",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "users"
  },
  {
    "method": "PUT",
    "path": "/v2/account/variable",
    "tag": "Account",
    "summary": "PUT /v2/account/variable",
    "parameters": [],
    "body": "VariableCreationRequest"
  },
  {
    "method": "POST",
    "path": "/v2/account/variable/{variableId}",
    "tag": "Account",
    "summary": "POST /v2/account/variable/{variableId}",
    "parameters": [
      {
        "name": "variableId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": ""
      }
    ],
    "body": "VariableUpdateRequest"
  },
  {
    "method": "DELETE",
    "path": "/v2/account/variable/{variableId}",
    "tag": "Account",
    "summary": "DELETE /v2/account/variable/{variableId}",
    "parameters": [
      {
        "name": "variableId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/account/variables",
    "tag": "Account",
    "summary": "GET /v2/account/variables",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "variables"
  },
  {
    "method": "GET",
    "path": "/v2/activity-logs",
    "tag": "Account",
    "summary": "GET /v2/activity-logs",
    "parameters": [
      {
        "name": "size",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
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
        "description": ""
      },
      {
        "name": "searchAfter",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "description": ""
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
        "description": ""
      },
      {
        "name": "from",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      },
      {
        "name": "until",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
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
        "description": ""
      },
      {
        "name": "categories",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "description": ""
      },
      {
        "name": "actions",
        "in": "query",
        "required": false,
        "type": "string",
        "list": true,
        "description": ""
      },
      {
        "name": "siteIds",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": true,
        "description": ""
      },
      {
        "name": "userIds",
        "in": "query",
        "required": false,
        "type": "integer",
        "list": true,
        "description": ""
      },
      {
        "name": "searchQuery",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      }
    ],
    "rows": "activities"
  },
  {
    "method": "GET",
    "path": "/v2/alert/{alertUid}",
    "tag": "Account",
    "summary": "GET /v2/alert/{alertUid}",
    "parameters": [
      {
        "name": "alertUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "POST",
    "path": "/v2/alert/{alertUid}/mute",
    "tag": "Account",
    "summary": "POST /v2/alert/{alertUid}/mute",
    "deprecated": true,
    "parameters": [
      {
        "name": "alertUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "POST",
    "path": "/v2/alert/{alertUid}/resolve",
    "tag": "Account",
    "summary": "POST /v2/alert/{alertUid}/resolve",
    "parameters": [
      {
        "name": "alertUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "POST",
    "path": "/v2/alert/{alertUid}/unmute",
    "tag": "Account",
    "summary": "POST /v2/alert/{alertUid}/unmute",
    "deprecated": true,
    "parameters": [
      {
        "name": "alertUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/audit/device/{deviceUid}",
    "tag": "Account",
    "summary": "GET /v2/audit/device/{deviceUid}",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/audit/device/{deviceUid}/software",
    "tag": "Account",
    "summary": "GET /v2/audit/device/{deviceUid}/software",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "software"
  },
  {
    "method": "GET",
    "path": "/v2/audit/device/macAddress/{macAddress}",
    "tag": "Account",
    "summary": "GET /v2/audit/device/macAddress/{macAddress}",
    "parameters": [
      {
        "name": "macAddress",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/audit/esxihost/{deviceUid}",
    "tag": "Account",
    "summary": "GET /v2/audit/esxihost/{deviceUid}",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/audit/printer/{deviceUid}",
    "tag": "Account",
    "summary": "GET /v2/audit/printer/{deviceUid}",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/device/{deviceUid}",
    "tag": "Account",
    "summary": "GET /v2/device/{deviceUid}",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/device/{deviceUid}/alerts/open",
    "tag": "Account",
    "summary": "GET /v2/device/{deviceUid}/alerts/open",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": ""
      }
    ],
    "rows": "alerts"
  },
  {
    "method": "GET",
    "path": "/v2/device/{deviceUid}/alerts/resolved",
    "tag": "Account",
    "summary": "GET /v2/device/{deviceUid}/alerts/resolved",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": ""
      }
    ],
    "rows": "alerts"
  },
  {
    "method": "GET",
    "path": "/v2/device/{deviceUid}/patches",
    "tag": "Account",
    "summary": "GET /v2/device/{deviceUid}/patches",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
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
        "description": ""
      }
    ],
    "rows": "patches"
  },
  {
    "method": "PUT",
    "path": "/v2/device/{deviceUid}/quickjob",
    "tag": "Account",
    "summary": "PUT /v2/device/{deviceUid}/quickjob",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ],
    "body": "CreateQuickJobRequest"
  },
  {
    "method": "PUT",
    "path": "/v2/device/{deviceUid}/site/{siteUid}",
    "tag": "Account",
    "summary": "PUT /v2/device/{deviceUid}/site/{siteUid}",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "POST",
    "path": "/v2/device/{deviceUid}/udf",
    "tag": "Account",
    "summary": "POST /v2/device/{deviceUid}/udf",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ],
    "body": "Udf"
  },
  {
    "method": "POST",
    "path": "/v2/device/{deviceUid}/warranty",
    "tag": "Account",
    "summary": "POST /v2/device/{deviceUid}/warranty",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ],
    "body": "Warranty"
  },
  {
    "method": "GET",
    "path": "/v2/device/id/{deviceId}",
    "tag": "Account",
    "summary": "GET /v2/device/id/{deviceId}",
    "parameters": [
      {
        "name": "deviceId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/device/macAddress/{macAddress}",
    "tag": "Account",
    "summary": "GET /v2/device/macAddress/{macAddress}",
    "parameters": [
      {
        "name": "macAddress",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/filter/custom-filters",
    "tag": "Account",
    "summary": "GET /v2/filter/custom-filters",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "filters"
  },
  {
    "method": "GET",
    "path": "/v2/filter/default-filters",
    "tag": "Account",
    "summary": "GET /v2/filter/default-filters",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "filters"
  },
  {
    "method": "GET",
    "path": "/v2/job/{jobUid}",
    "tag": "Account",
    "summary": "GET /v2/job/{jobUid}",
    "parameters": [
      {
        "name": "jobUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/job/{jobUid}/components",
    "tag": "Account",
    "summary": "GET /v2/job/{jobUid}/components",
    "parameters": [
      {
        "name": "jobUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "jobComponents"
  },
  {
    "method": "GET",
    "path": "/v2/job/{jobUid}/results/{deviceUid}",
    "tag": "Account",
    "summary": "GET /v2/job/{jobUid}/results/{deviceUid}",
    "parameters": [
      {
        "name": "jobUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/job/{jobUid}/results/{deviceUid}/stderr",
    "tag": "Account",
    "summary": "GET /v2/job/{jobUid}/results/{deviceUid}/stderr",
    "parameters": [
      {
        "name": "jobUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/job/{jobUid}/results/{deviceUid}/stdout",
    "tag": "Account",
    "summary": "GET /v2/job/{jobUid}/results/{deviceUid}/stdout",
    "parameters": [
      {
        "name": "jobUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "PUT",
    "path": "/v2/site",
    "tag": "Account",
    "summary": "PUT /v2/site",
    "parameters": [],
    "body": "CreateSiteRequest"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}",
    "tag": "Account",
    "summary": "GET /v2/site/{siteUid}",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "POST",
    "path": "/v2/site/{siteUid}",
    "tag": "Account",
    "summary": "POST /v2/site/{siteUid}",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ],
    "body": "SiteRequest"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/alerts/open",
    "tag": "Account",
    "summary": "GET /v2/site/{siteUid}/alerts/open",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": ""
      }
    ],
    "rows": "alerts"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/alerts/resolved",
    "tag": "Account",
    "summary": "GET /v2/site/{siteUid}/alerts/resolved",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "muted",
        "in": "query",
        "required": false,
        "type": "boolean",
        "description": ""
      }
    ],
    "rows": "alerts"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/devices",
    "tag": "Account",
    "summary": "GET /v2/site/{siteUid}/devices",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "filterId",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "devices"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/devices/network-interface",
    "tag": "Account",
    "summary": "GET /v2/site/{siteUid}/devices/network-interface",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "devices"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/filters",
    "tag": "Account",
    "summary": "GET /v2/site/{siteUid}/filters",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "filters"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/patches",
    "tag": "Account",
    "summary": "GET /v2/site/{siteUid}/patches",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
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
        "description": ""
      }
    ],
    "rows": "patches"
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/settings",
    "tag": "Account",
    "summary": "GET /v2/site/{siteUid}/settings",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "POST",
    "path": "/v2/site/{siteUid}/settings/proxy",
    "tag": "Account",
    "summary": "POST /v2/site/{siteUid}/settings/proxy",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ],
    "body": "ProxySettings"
  },
  {
    "method": "DELETE",
    "path": "/v2/site/{siteUid}/settings/proxy",
    "tag": "Account",
    "summary": "DELETE /v2/site/{siteUid}/settings/proxy",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "PUT",
    "path": "/v2/site/{siteUid}/variable",
    "tag": "Account",
    "summary": "PUT /v2/site/{siteUid}/variable",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ],
    "body": "VariableCreationRequest"
  },
  {
    "method": "POST",
    "path": "/v2/site/{siteUid}/variable/{variableId}",
    "tag": "Account",
    "summary": "POST /v2/site/{siteUid}/variable/{variableId}",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "variableId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": ""
      }
    ],
    "body": "VariableUpdateRequest"
  },
  {
    "method": "DELETE",
    "path": "/v2/site/{siteUid}/variable/{variableId}",
    "tag": "Account",
    "summary": "DELETE /v2/site/{siteUid}/variable/{variableId}",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "variableId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v2/site/{siteUid}/variables",
    "tag": "Account",
    "summary": "GET /v2/site/{siteUid}/variables",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "variables"
  },
  {
    "method": "GET",
    "path": "/v2/system/pagination",
    "tag": "Account",
    "summary": "GET /v2/system/pagination",
    "parameters": []
  },
  {
    "method": "GET",
    "path": "/v2/system/request_rate",
    "tag": "Account",
    "summary": "GET /v2/system/request_rate",
    "parameters": []
  },
  {
    "method": "GET",
    "path": "/v2/system/status",
    "tag": "Account",
    "summary": "GET /v2/system/status",
    "parameters": []
  },
  {
    "method": "POST",
    "path": "/v2/user/resetApiKeys",
    "tag": "Account",
    "summary": "POST /v2/user/resetApiKeys",
    "parameters": []
  },
  {
    "method": "GET",
    "path": "/v3/account/devices",
    "tag": "Account",
    "summary": "GET /v3/account/devices",
    "parameters": [
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "filterId",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "hostname",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      },
      {
        "name": "deviceType",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      },
      {
        "name": "operatingSystem",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      },
      {
        "name": "siteName",
        "in": "query",
        "required": false,
        "type": "string",
        "description": ""
      }
    ],
    "rows": "devices"
  },
  {
    "method": "GET",
    "path": "/v3/device/{deviceUid}",
    "tag": "Account",
    "summary": "GET /v3/device/{deviceUid}",
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "POST",
    "path": "/v3/device/{deviceUid}/udf",
    "tag": "Account",
    "summary": "POST /v3/device/{deviceUid}/udf",
    "deprecated": true,
    "parameters": [
      {
        "name": "deviceUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ],
    "body": "SetUserDefinedFieldsRequest"
  },
  {
    "method": "GET",
    "path": "/v3/device/id/{deviceId}",
    "tag": "Account",
    "summary": "GET /v3/device/id/{deviceId}",
    "parameters": [
      {
        "name": "deviceId",
        "in": "path",
        "required": true,
        "type": "integer",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v3/device/macAddress/{macAddress}",
    "tag": "Account",
    "summary": "GET /v3/device/macAddress/{macAddress}",
    "parameters": [
      {
        "name": "macAddress",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      }
    ]
  },
  {
    "method": "GET",
    "path": "/v3/site/{siteUid}/devices",
    "tag": "Account",
    "summary": "GET /v3/site/{siteUid}/devices",
    "parameters": [
      {
        "name": "siteUid",
        "in": "path",
        "required": true,
        "type": "string",
        "description": ""
      },
      {
        "name": "page",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "max",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      },
      {
        "name": "filterId",
        "in": "query",
        "required": false,
        "type": "integer",
        "description": ""
      }
    ],
    "rows": "devices"
  }
];
