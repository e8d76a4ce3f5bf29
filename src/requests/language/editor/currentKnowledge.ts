import { l10n, Uri, workspace } from "vscode";
import { operations } from "../../../api/generated/operations";
import { bodySchemas } from "../../../api/generated/bodySchemas";
import type { AccountStore } from "../../../accounts/accountStore";
import type { Connection, Connections } from "../../../accounts/connections";
import type { Session } from "../../../accounts/session";
import { accountsNamed, labelAmong } from "../../accountLabels";
import { Answers, type AnswerSchema } from "../answers";
import { Catalog } from "../catalog";
import type { Knowledge } from "../knowledge";
import { NO_VALUES } from "../knownValues";
import { EstateValues } from "./estateValues";

/** What the language knows now: the API description, the accounts, and what is loaded of one of them. */
export class CurrentKnowledge {
  private readonly catalog = new Catalog(operations);
  private answers: Promise<Answers> | undefined;

  /** @param schemas the folder of the schemas that come from the API description */
  constructor(
    private readonly session: Session,
    private readonly store: AccountStore,
    private readonly connections: Connections,
    private readonly schemas: Uri,
  ) {}

  /** @param label the account that a request names; else the one that the window shows */
  async get(label?: string): Promise<Knowledge> {
    const accounts = await this.store.list();
    const connection = await this.connectionOf(
      label === undefined ? undefined : accountsNamed(accounts, label)[0]?.id,
    );
    const indexing = connection && (await connection.estate.indexed());
    return {
      catalog: this.catalog,
      bodySchemas,
      answers: await (this.answers ??= this.loadAnswers()),
      known: indexing ? new EstateValues(indexing.index) : NO_VALUES,
      accounts: accounts.map((account) => labelAmong(account, accounts)),
      t: l10n.t,
    };
  }

  private async loadAnswers(): Promise<Answers> {
    const [byOperation, { definitions }] = await Promise.all([
      this.read<Readonly<Record<string, AnswerSchema>>>("answers.json"),
      this.read<{ readonly definitions: Readonly<Record<string, AnswerSchema>> }>("definitions.json"),
    ]);
    return new Answers(byOperation, definitions);
  }

  private async read<T>(name: string): Promise<T> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.schemas, name));
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  }

  private connectionOf(id: string | undefined): Promise<Connection | undefined> | Connection | undefined {
    return id === undefined ? this.session.connection : this.connections.get(id);
  }
}
