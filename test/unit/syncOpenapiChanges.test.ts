import assert from "node:assert/strict";
import { compare } from "../../scripts/openapi/compare.mjs";
import type { Description } from "../../scripts/openapi/document.mjs";
import { repair } from "../../scripts/openapi/repair.mjs";
import { report } from "../../scripts/openapi/report.mjs";
import {
  become,
  operationAt,
  ours,
  propertiesOf,
  reference,
  schemaOf,
  vendorStyle,
} from "./support/vendorStyle";

type Edit = (live: Description) => unknown;
const text = { type: "string" };

/** What is changed in the platform's description, and what must be told about it. */
const edits: Readonly<Record<string, readonly [Edit, string]>> = {
  "a new operation": [
    (live) => (live.paths["/v2/thing/{uid}"] = { get: { responses: { 200: {} } } }),
    "Operations\n  + GET /v2/thing/{uid}",
  ],
  "an operation that is gone": [
    (live) => delete live.paths["/v2/account/users"],
    "Operations\n  - GET /v2/account/users",
  ],
  "a deprecated operation": [
    (live) => (operationAt(live, "get", "/v2/account").deprecated = true),
    "GET /v2/account\n  ~ is deprecated",
  ],
  "a new parameter": [
    (live) =>
      (operationAt(live, "get", "/v2/account").parameters = [{ name: "full", in: "query", schema: text }]),
    "GET /v2/account\n  + query parameter full: string, optional",
  ],
  "a parameter that is gone": [
    (live) => (operationAt(live, "get", "/v2/account/sites").parameters = []),
    "  - query parameter siteName: string, optional",
  ],
  "a parameter that has become required": [
    (live) => {
      for (const parameter of operationAt(live, "get", "/v2/account/sites").parameters ?? [])
        if (parameter.name === "siteName") parameter.required = true;
    },
    "  ~ query parameter siteName: optional → required",
  ],
  "a parameter of another type": [
    (live) => {
      for (const parameter of operationAt(live, "get", "/v2/account/sites").parameters ?? [])
        if (parameter.name === "siteName") parameter.schema = { type: "boolean" };
    },
    "  ~ query parameter siteName: string → boolean",
  ],
  "a parameter under another name": [
    (live) => {
      const { get } = live.paths["/v2/site/{siteUid}"] ?? {};
      delete live.paths["/v2/site/{siteUid}"]?.["get"];
      const parameters = [{ name: "uid", in: "path", required: true, schema: text }];
      if (get) live.paths["/v2/site/{uid}"] = { get: { ...get, parameters } };
    },
    "GET /v2/site/{siteUid}\n  + path parameter uid: string, required\n  - path parameter siteUid",
  ],
  "a new value of a parameter": [
    (live) => {
      for (const parameter of operationAt(live, "get", "/v2/activity-logs").parameters ?? [])
        if (parameter.name === "order") parameter.schema = { ...text, enum: ["asc", "desc", "none"] };
    },
    'GET /v2/activity-logs\n  + query parameter order: value "none"',
  ],
  "a request body that is gone": [
    (live) => delete operationAt(live, "put", "/v2/site").requestBody,
    "PUT /v2/site\n  - request body: CreateSiteRequest",
  ],
  "a new request body": [
    (live) =>
      (operationAt(live, "post", "/v2/alert/{alertUid}/resolve").requestBody = {
        content: { "application/json": { schema: { $ref: reference("Udf") } } },
      }),
    "  + request body: Udf",
  ],
  "another response": [
    (live) =>
      (operationAt(live, "get", "/v2/account").responses = {
        ...operationAt(live, "get", "/v2/account").responses,
        200: { content: { "*/*": { schema: { $ref: reference("Site") } } } },
        202: {},
      }),
    "GET /v2/account\n  + response 202\n  ~ response 200: Account → Site",
  ],
  "a response without its schema": [
    (live) =>
      (operationAt(live, "get", "/v2/account").responses = {
        ...operationAt(live, "get", "/v2/account").responses,
        200: {},
      }),
    "  - response 200: Account",
  ],
  "a status that is gone": [
    (live) => Reflect.deleteProperty(operationAt(live, "get", "/v2/account").responses ?? {}, "409"),
    "  - response 409",
  ],
  "a new property": [
    (live) => (propertiesOf(live, "Site")["timeZone"] = text),
    "schema Site\n  + property timeZone: string",
  ],
  "a property that is gone": [
    (live) => delete propertiesOf(live, "Site")["notes"],
    "schema Site\n  - property notes: string",
  ],
  "a property of another type": [
    (live) => (propertiesOf(live, "Device")["a64Bit"] = text),
    "schema Device\n  ~ property a64Bit: boolean → string",
  ],
  "a number of another size": [
    (live) => (propertiesOf(live, "Device")["id"] = { type: "integer", format: "int32" }),
    "  ~ property id: integer:int64 → integer:int32",
  ],
  "a time that is none any more": [
    (live) => (propertiesOf(live, "Device")["lastSeen"] = { type: "boolean" }),
    "  ~ property lastSeen: a time → boolean",
  ],
  "a property of another schema": [
    (live) => (propertiesOf(live, "Device")["antivirus"] = { $ref: reference("Site") }),
    "  ~ property antivirus: Antivirus → Site",
  ],
  "a list instead of one": [
    (live) =>
      (propertiesOf(live, "Device")["antivirus"] = {
        type: "array",
        items: { $ref: reference("Antivirus") },
      }),
    "  ~ property antivirus: Antivirus → list of Antivirus",
  ],
  "a new value and one that is gone": [
    (live) =>
      (propertiesOf(live, "Device")["deviceClass"] = {
        ...text,
        enum: ["device", "printer", "esxihost", "rmmnetworkdevice", "camera"],
      }),
    'schema Device\n  + property deviceClass: value "camera"\n  - property deviceClass: value "unknown"',
  ],
  "a list of values where there was none": [
    (live) => (propertiesOf(live, "Device")["softwareStatus"] = { ...text, enum: ["Fine"] }),
    '  ~ property softwareStatus: string → "Fine"',
  ],
  "a new schema": [
    (live) => Object.assign(live.components?.schemas ?? {}, { Thing: text }),
    "Schemas\n  + Thing",
  ],
  "a schema that is gone": [
    (live) => {
      become(propertiesOf(live, "Device")["antivirus"] ?? {}, text);
      Reflect.deleteProperty(live.components?.schemas ?? {}, "Antivirus");
    },
    "Schemas\n  - Antivirus",
  ],
  "a new kind of alert": [
    (live) => {
      Object.assign(live.components?.schemas ?? {}, { MoonContext: schemaOf(live, "FanContext") });
      const context = propertiesOf(live, "Alert")["alertContext"];
      if (context) context.oneOf = [...(context.oneOf ?? []), { $ref: reference("MoonContext") }];
    },
    "schema Alert\n  + property alertContext: or MoonContext",
  ],
  "a kind of alert that is gone": [
    (live) => {
      const context = propertiesOf(live, "Alert")["alertContext"];
      if (context) context.oneOf = (context.oneOf ?? []).slice(1);
    },
    "schema Alert\n  - property alertContext: or ActionContext",
  ],
  "fewer user-defined fields": [
    (live) => delete propertiesOf(live, "Udf")["udf300"],
    "schema Udf\n  + property udf1 … udf299: string\n  - property udf1 … udf300",
  ],
  "a field that callers have to send": [
    (live) => (schemaOf(live, "SiteRequest").required = ["name", "description"]),
    "schema SiteRequest\n  ~ property description: optional → required",
  ],
};

describe("sync:openapi, changes", () => {
  for (const [name, [edit, line]] of Object.entries(edits))
    it(`tells of ${name}, and of nothing else`, () => {
      const live = vendorStyle();
      edit(live);
      const differences = compare(ours, repair(live));
      const told = report(differences, { from: "", operations: 0, notes: [] });
      assert.ok(told.includes(line), told);
      assert.ok(differences.length <= 2 || name === "a parameter that is gone", told);
    });
});
