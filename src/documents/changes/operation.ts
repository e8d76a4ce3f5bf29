/** A value in a document that can be edited; `undefined` is a member that is not there. */
export type FieldValue = string | number | boolean | null | undefined;

/** One field that an edit changes. */
export interface FieldChange {
  /** As the document names it, such as `udf3` or `proxySettings.port`. */
  readonly field: string;
  readonly from: FieldValue;
  readonly to: FieldValue;
  /** Whether the values are shown as bullets. */
  readonly secret: boolean;
}

/** A resource that is written to, with the name that people know. */
export interface Target {
  readonly uid: string;
  readonly name: string;
}

/** Whose variables: those of the whole account, or of a site. */
export type VariableOwner =
  | { readonly kind: "account"; readonly name: string }
  | { readonly kind: "site"; readonly uid: string; readonly name: string };

/** A site's fields as the platform wants them, all at once. */
export interface SiteFields {
  readonly name: string;
  readonly description?: string | null;
  readonly notes?: string | null;
  readonly onDemand?: boolean;
  readonly splashtopAutoInstall?: boolean;
}

/** How agents of a site reach the platform. */
export interface ProxyFields {
  readonly host: string | null;
  readonly port: number | null;
  readonly type: string | null;
  readonly username: string | null;
  readonly password: string | null;
}

/** One request that changes something, as data: it can be shown before it is sent. */
export type WriteOperation =
  | { readonly kind: "setUdfs"; readonly device: Target; readonly changes: readonly FieldChange[] }
  | { readonly kind: "setWarranty"; readonly device: Target; readonly change: FieldChange }
  | {
      readonly kind: "moveDevice";
      readonly device: Target;
      readonly from: Target;
      readonly to: Target;
    }
  | {
      readonly kind: "createVariable";
      readonly owner: VariableOwner;
      readonly name: string;
      readonly value: string | null;
      readonly masked: boolean;
    }
  | {
      readonly kind: "updateVariable";
      readonly owner: VariableOwner;
      readonly id: number;
      /** Its name until now. */
      readonly name: string;
      readonly fields: { readonly name: string; readonly value: string | null };
      readonly changes: readonly FieldChange[];
    }
  | {
      readonly kind: "deleteVariable";
      readonly owner: VariableOwner;
      readonly id: number;
      readonly name: string;
    }
  | { readonly kind: "createSite"; readonly site: SiteFields }
  | {
      readonly kind: "updateSite";
      readonly site: Target;
      readonly fields: SiteFields;
      readonly changes: readonly FieldChange[];
    }
  | {
      readonly kind: "setProxy";
      readonly site: Target;
      readonly proxy: ProxyFields;
      readonly changes: readonly FieldChange[];
    }
  | { readonly kind: "removeProxy"; readonly site: Target };
