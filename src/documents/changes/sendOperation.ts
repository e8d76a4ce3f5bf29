import type { DattoClient } from "../../api";
import type { WriteOperation } from "./operation";

/** Sends one operation. Throws what the client throws; the operation is not repeated when it may have had an effect. */
export async function sendOperation(
  client: DattoClient,
  operation: WriteOperation,
  signal?: AbortSignal,
): Promise<void> {
  const control = signal ? { signal } : {};
  switch (operation.kind) {
    case "setUdfs": {
      const body = Object.fromEntries(
        operation.changes.map(({ field, to }) => [
          field,
          to === undefined || to === null ? null : String(to),
        ]),
      );
      const params = { deviceUid: operation.device.uid };
      await client.request("POST", "/v2/device/{deviceUid}/udf", { params, body, ...control });
      return;
    }
    case "setWarranty": {
      const { to } = operation.change;
      const body = { warrantyDate: typeof to === "string" && to !== "" ? to : null };
      const params = { deviceUid: operation.device.uid };
      await client.request("POST", "/v2/device/{deviceUid}/warranty", { params, body, ...control });
      return;
    }
    case "moveDevice": {
      const params = { deviceUid: operation.device.uid, siteUid: operation.to.uid };
      await client.request("PUT", "/v2/device/{deviceUid}/site/{siteUid}", { params, ...control });
      return;
    }
    case "createVariable":
    case "updateVariable":
    case "deleteVariable":
      return sendVariable(client, operation, control);
    case "createSite":
    case "updateSite":
    case "setProxy":
    case "removeProxy":
      return sendSite(client, operation, control);
  }
}

interface Control {
  readonly signal?: AbortSignal;
}

type VariableOperation = Extract<
  WriteOperation,
  { kind: "createVariable" | "updateVariable" | "deleteVariable" }
>;

async function sendVariable(
  client: DattoClient,
  operation: VariableOperation,
  control: Control,
): Promise<void> {
  const { owner } = operation;
  switch (operation.kind) {
    case "createVariable": {
      const { name, value, masked } = operation;
      const body = { name, masked, ...(value === null ? {} : { value }) };
      if (owner.kind === "account") await client.request("PUT", "/v2/account/variable", { body, ...control });
      else
        await client.request("PUT", "/v2/site/{siteUid}/variable", {
          params: { siteUid: owner.uid },
          body,
          ...control,
        });
      return;
    }
    case "updateVariable": {
      const { id: variableId, fields: body } = operation;
      if (owner.kind === "account")
        await client.request("POST", "/v2/account/variable/{variableId}", {
          params: { variableId },
          body,
          ...control,
        });
      else
        await client.request("POST", "/v2/site/{siteUid}/variable/{variableId}", {
          params: { siteUid: owner.uid, variableId },
          body,
          ...control,
        });
      return;
    }
    case "deleteVariable": {
      const { id: variableId } = operation;
      if (owner.kind === "account")
        await client.request("DELETE", "/v2/account/variable/{variableId}", {
          params: { variableId },
          ...control,
        });
      else
        await client.request("DELETE", "/v2/site/{siteUid}/variable/{variableId}", {
          params: { siteUid: owner.uid, variableId },
          ...control,
        });
      return;
    }
  }
}

type SiteOperation = Extract<
  WriteOperation,
  { kind: "createSite" | "updateSite" | "setProxy" | "removeProxy" }
>;

async function sendSite(client: DattoClient, operation: SiteOperation, control: Control): Promise<void> {
  switch (operation.kind) {
    case "createSite":
      await client.request("PUT", "/v2/site", { body: operation.site, ...control });
      return;
    case "updateSite":
      await client.request("POST", "/v2/site/{siteUid}", {
        params: { siteUid: operation.site.uid },
        body: operation.fields,
        ...control,
      });
      return;
    case "setProxy":
      await client.request("POST", "/v2/site/{siteUid}/settings/proxy", {
        params: { siteUid: operation.site.uid },
        body: operation.proxy,
        ...control,
      });
      return;
    case "removeProxy":
      await client.request("DELETE", "/v2/site/{siteUid}/settings/proxy", {
        params: { siteUid: operation.site.uid },
        ...control,
      });
      return;
  }
}
