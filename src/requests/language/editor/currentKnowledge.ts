import { l10n } from "vscode";
import { operations } from "../../../api";
import { bodySchemas } from "../../../api/generated/bodySchemas";
import type { AccountStore } from "../../../accounts/accountStore";
import type { Session } from "../../../accounts/session";
import { Catalog } from "../catalog";
import type { Knowledge } from "../knowledge";
import { NO_VALUES } from "../knownValues";
import { EstateValues } from "./estateValues";

/** What the language knows now: the API description, the accounts, and what the shown one has loaded. */
export class CurrentKnowledge {
  private readonly catalog = new Catalog(operations);

  constructor(
    private readonly session: Session,
    private readonly store: AccountStore,
  ) {}

  async get(): Promise<Knowledge> {
    const { connection } = this.session;
    const accounts = await this.store.list();
    return {
      catalog: this.catalog,
      bodySchemas,
      known: connection ? new EstateValues(connection.estate) : NO_VALUES,
      accounts: accounts.map(({ name }) => name),
      t: l10n.t,
    };
  }
}
