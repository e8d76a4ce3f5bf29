import { l10n, Uri, workspace } from "vscode";
import { operations } from "../../../api/generated/operations";
import { bodySchemas } from "../../../api/generated/bodySchemas";
import type { Connection } from "../../../accounts/connections";
import type { EstateIndex } from "../../../estate/index/estateIndex";
import { accountsNamed, labelAmong } from "../../accountLabels";
import { Answers, type AnswerSchema } from "../answers";
import { Catalog } from "../catalog";
import type { Knowledge } from "../knowledge";
import { NO_VALUES } from "../knownValues";
import type { LanguageContext } from "../languageSupport";
import { EstateValues } from "./estateValues";
import { loadedVariables } from "./loadedVariables";

/** What the language knows now: the API description, the accounts, and what is loaded of one of them. */
export class CurrentKnowledge {
  private readonly catalog = new Catalog(operations);
  private answers: Promise<Answers> | undefined;

  constructor(private readonly context: LanguageContext) {}

  /** @param label the account that a request names; else the one that the window shows */
  async get(label?: string): Promise<Knowledge> {
    const accounts = await this.context.store.list();
    const connection = await this.connectionOf(
      label === undefined ? undefined : accountsNamed(accounts, label)[0]?.id,
    );
    const indexing = connection && (await connection.estate.indexed());
    return {
      catalog: this.catalog,
      bodySchemas,
      answers: await (this.answers ??= this.loadAnswers()),
      known: indexing ? this.valuesOf(connection, indexing.index) : NO_VALUES,
      accounts: accounts.map((account) => labelAmong(account, accounts)),
      t: l10n.t,
    };
  }

  private valuesOf({ account }: Connection, index: EstateIndex): EstateValues {
    return new EstateValues(index, () => loadedVariables(this.context.contents, account.id));
  }

  private async loadAnswers(): Promise<Answers> {
    const [byOperation, { definitions }] = await Promise.all([
      this.read<Readonly<Record<string, AnswerSchema>>>("answers.json"),
      this.read<{ readonly definitions: Readonly<Record<string, AnswerSchema>> }>("definitions.json"),
    ]);
    return new Answers(byOperation, definitions);
  }

  private async read<T>(name: string): Promise<T> {
    const bytes = await workspace.fs.readFile(Uri.joinPath(this.context.schemas, name));
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  }

  private connectionOf(id: string | undefined): Promise<Connection | undefined> | Connection | undefined {
    return id === undefined ? this.context.session.connection : this.context.connections.get(id);
  }
}
