// Made from openapi/datto-rmm.yaml by `npm run generate`. Do not edit.

import type { JsonSchema } from "../jsonSchema";

/** What operations take as their body, by the name of the schema. */
export const bodySchemas: Readonly<Record<string, JsonSchema>> = {
  "VariableCreationRequest": {
    "type": "object",
    "description": "Request to create a variable. The answer is empty and does not give the new id; read the list to find it.",
    "properties": {
      "name": {
        "type": "string",
        "description": "Name for the new variable. Components will read it by this name."
      },
      "value": {
        "type": [
          "string",
          "null"
        ],
        "description": "Value for the new variable, as text."
      },
      "masked": {
        "type": "boolean",
        "description": "True to hide the value in the portal. Decide now: it can be set only at creation and cannot be changed later."
      }
    }
  },
  "VariableUpdateRequest": {
    "type": "object",
    "description": "Request to change a variable. The answer is empty. Whether the value is masked cannot be changed.",
    "properties": {
      "name": {
        "type": "string",
        "description": "Name the variable should have. Components that use the old name will no longer find it."
      },
      "value": {
        "type": [
          "string",
          "null"
        ],
        "description": "New value for the variable, as text. It replaces the old value."
      }
    }
  },
  "CreateQuickJobRequest": {
    "type": "object",
    "description": "Request to run one component on one device now. It runs code on that machine. The two keys must be nested as shown; a flat body is refused.",
    "required": [
      "jobName",
      "jobComponent"
    ],
    "properties": {
      "jobName": {
        "type": "string",
        "description": "Title for the new job as it will appear in the portal. Choose a text that tells others who started it and why."
      },
      "jobComponent": {
        "type": "object",
        "description": "The component to run and the values for its variables.",
        "properties": {
          "componentUid": {
            "type": [
              "string",
              "null"
            ],
            "description": "Uid of the component to run. Take it from the component list of the account."
          },
          "variables": {
            "type": "array",
            "items": {
              "type": "object",
              "description": "Name and value of one component variable in a job.",
              "properties": {
                "name": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "Variable name exactly as the component defines it."
                },
                "value": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "Value of the variable as text. It may be a secret and it stays visible with the job."
                }
              }
            },
            "description": "Values for the component variables. Leave out those that should keep their default."
          }
        }
      }
    }
  },
  "Udf": {
    "type": "object",
    "description": "User-defined fields of a device in v2 form: one flat object. Writing is partial: fields you leave out keep their value.",
    "patternProperties": {
      "^udf([1-9]|[1-9][0-9]|[12][0-9][0-9]|300)$": {
        "type": [
          "string",
          "number",
          "boolean",
          "object",
          "null"
        ],
        "description": "Value of the user-defined field, at most 255 characters. Null when unset; null or empty text clears it. Newer servers parse the text to the type set for the field. May hold secrets."
      }
    }
  },
  "Warranty": {
    "type": "object",
    "description": "Request to set the end of warranty of a device.",
    "properties": {
      "warrantyDate": {
        "type": [
          "string",
          "null"
        ],
        "description": "End of warranty as `yyyy-MM-dd`. Null is allowed and likely removes the date."
      }
    }
  },
  "CreateSiteRequest": {
    "type": "object",
    "description": "Request to create a new site.",
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "type": "string",
        "description": "Name for the new site. Required."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Short text about the new site. Optional."
      },
      "notes": {
        "type": [
          "string",
          "null"
        ],
        "description": "Longer notes about the new site. Do not store passwords here; notes can be read through the API."
      },
      "onDemand": {
        "type": "boolean",
        "description": "True creates an on-demand site for support on request. False creates a managed site."
      },
      "splashtopAutoInstall": {
        "type": "boolean",
        "description": "True to install Splashtop automatically on devices of the new site."
      },
      "proxySettings": {
        "type": "object",
        "description": "Proxy the agents of the new site should use. Leave it out when no proxy is needed.",
        "properties": {
          "host": {
            "type": [
              "string",
              "null"
            ],
            "description": "Name or IP address of the proxy server."
          },
          "password": {
            "type": [
              "string",
              "null"
            ],
            "description": "Password for the proxy. On reading this may be the real password in clear text, so do not share the document."
          },
          "port": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int32",
            "description": "TCP port of the proxy server."
          },
          "type": {
            "anyOf": [
              {
                "type": "string",
                "enum": [
                  "http",
                  "socks4",
                  "socks5"
                ]
              },
              {
                "type": "string"
              },
              {
                "type": "null"
              }
            ],
            "description": "Proxy protocol: http, socks4 or socks5. Other values may appear."
          },
          "username": {
            "type": [
              "string",
              "null"
            ],
            "description": "User name for the proxy. Null or empty when the proxy needs no sign-in."
          }
        }
      }
    }
  },
  "SiteRequest": {
    "type": "object",
    "description": "Request to change a site. Proxy settings are changed by a separate call.",
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "type": "string",
        "description": "Name the site should have. Required, even when it stays the same."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Short text about the site. Check the current text first, so that you do not lose it."
      },
      "notes": {
        "type": [
          "string",
          "null"
        ],
        "description": "Longer notes about the site. Check the current notes first. Do not store passwords here."
      },
      "onDemand": {
        "type": "boolean",
        "description": "True makes it an on-demand site, false a managed site."
      },
      "splashtopAutoInstall": {
        "type": "boolean",
        "description": "True to install Splashtop automatically on devices of the site from now on."
      }
    }
  },
  "ProxySettings": {
    "type": "object",
    "description": "Proxy server the agents of a site use to reach the platform. Used for reading and for writing.",
    "properties": {
      "host": {
        "type": [
          "string",
          "null"
        ],
        "description": "Name or IP address of the proxy server."
      },
      "password": {
        "type": [
          "string",
          "null"
        ],
        "description": "Password for the proxy. On reading this may be the real password in clear text, so do not share the document."
      },
      "port": {
        "type": [
          "integer",
          "null"
        ],
        "format": "int32",
        "description": "TCP port of the proxy server."
      },
      "type": {
        "anyOf": [
          {
            "type": "string",
            "enum": [
              "http",
              "socks4",
              "socks5"
            ]
          },
          {
            "type": "string"
          },
          {
            "type": "null"
          }
        ],
        "description": "Proxy protocol: http, socks4 or socks5. Other values may appear."
      },
      "username": {
        "type": [
          "string",
          "null"
        ],
        "description": "User name for the proxy. Null or empty when the proxy needs no sign-in."
      }
    }
  },
  "SetUserDefinedFieldsRequest": {
    "type": "object",
    "description": "Request to set typed user-defined fields of a device (v3). The call is marked deprecated. A value of the wrong type is rejected.",
    "required": [
      "udfs"
    ],
    "properties": {
      "udfs": {
        "type": "array",
        "items": {
          "type": "object",
          "description": "A user-defined field to set in v3 form. Fill the one value key that fits the type set for the field.",
          "required": [
            "ordinal"
          ],
          "properties": {
            "ordinal": {
              "type": "integer",
              "format": "int32",
              "minimum": 1,
              "maximum": 300,
              "description": "Number of the field to set, from 1 to 300."
            },
            "valueBoolean": {
              "type": "boolean",
              "description": "New value for a field of type BOOLEAN: true or false."
            },
            "valueString": {
              "type": [
                "string",
                "null"
              ],
              "description": "New value for a field of type STRING, at most 255 characters."
            },
            "valueDate": {
              "type": [
                "string",
                "null"
              ],
              "format": "date",
              "description": "New value for a field of type DATE, as `yyyy-MM-dd`."
            },
            "valueNumber": {
              "type": [
                "number",
                "null"
              ],
              "description": "New value for a field of type NUMBER."
            }
          }
        },
        "description": "Fields to set, one item per field, each named by its number (`ordinal`)."
      }
    }
  }
};
