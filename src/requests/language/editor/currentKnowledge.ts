import { l10n } from "vscode";
import { operations } from "../../../api/generated/operations";
import { bodySchemas } from "../../../api/generated/bodySchemas";
import type { AccountStore } from "../../../accounts/accountStore";
import type { Connection, Connections } from "../../../accounts/connections";
import type { Session } from "../../../accounts/session";
import { Catalog } from "../catalog";
import type { Knowledge } from "../knowledge";
import { NO_VALUES } from "../knownValues";
import { EstateValues } from "./estateValues";

/** What the language knows now: the API description, the accounts, and what is loaded of one of them. */
export class CurrentKnowledge {
  private readonly catalog = new Catalog(operations);

  constructor(
    private readonly session: Session,
    private readonly store: AccountStore,
    private readonly connections: Connections,
  ) {}

  /** @param label the account that a request names; else the one that the window shows */
  async get(label?: string): Promise<Knowledge> {
    const accounts = await this.store.list();
    const connection = await this.connectionOf(accounts.find(({ name }) => name === label)?.id);
    const indexing = connection && (await connection.estate.indexed());
    return {
      catalog: this.catalog,
      bodySchemas,
      known: indexing ? new EstateValues(indexing.index) : NO_VALUES,
      accounts: accounts.map(({ name }) => name),
      t: l10n.t,
    };
  }

  private connectionOf(id: string | undefined): Promise<Connection | undefined> | Connection | undefined {
    return id === undefined ? this.session.connection : this.connections.get(id);
  }
}
