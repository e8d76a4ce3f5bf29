import { authentication, commands, type ExtensionContext, ExtensionMode, Uri, window } from "vscode";
import { AccountStore } from "./accounts/accountStore";
import { AccountsMenu, AUTHENTICATION_ID } from "./accounts/authenticationProvider";
import { Connections } from "./accounts/connections";
import { DemoPlatformHost } from "./accounts/demoPlatformHost";
import { logExchanges } from "./accounts/httpLog";
import { Session } from "./accounts/session";
import { SETTINGS } from "./accounts/settingNames";
import {
  demoSize,
  keepsIndexOnDisk,
  onDidChangeSetting,
  pageSize,
  requestTimeout,
  showsAllAccounts,
  signsInToDemoAtStart,
} from "./accounts/settings";
import { AccountCommands } from "./commands/accountCommands";
import { COMMANDS } from "./commands/commandIds";
import { CommandRunner } from "./commands/commandRunner";
import { ComparedDocuments } from "./documents/compare/comparedDocuments";
import { registerDocumentCommands } from "./documents/documentCommands";
import { Contents } from "./documents/contents";
import { AutoRefreshDocuments } from "./documents/autoRefreshDocuments";
import { DocumentsAfterWrites } from "./documents/documentsAfterWrites";
import { DocumentLanguage } from "./documents/documentLanguage";
import { DocumentLens } from "./documents/documentLens";
import { openDocument } from "./documents/openDocument";
import { Refresher } from "./documents/refresher";
import { registerFiles } from "./documents/registerFiles";
import { registerResourceCommands } from "./documents/registerResourceCommands";
import { ResourceFiles } from "./documents/resourceFiles";
import { Responses } from "./documents/responses";
import { Reveals } from "./documents/secrets/reveals";
import { Snapshots } from "./documents/snapshots/snapshots";
import { snapshotSource } from "./documents/snapshots/snapshotSource";
import { RequestHistory } from "./requests/history/requestHistory";
import { registerExchangeCommands } from "./requests/exchangeCommands";
import { LanguageSupport } from "./requests/language/languageSupport";
import { RequestsShell } from "./requests/requestsShell";
import { RequestSender } from "./requests/sending/requestSender";
import { ResponseDocuments } from "./requests/responses/responseDocuments";
import { RawRequests } from "./requests/sendRawRequest";
import { AccountView } from "./views/accountView";
import { Arrangements } from "./views/arrange/arrangements";
import { AccountStatus } from "./views/accountStatus";
import { CopyRemoval } from "./views/copyRemoval";
import { registerExportCommands } from "./views/export/exportCommands";
import { ShownAccounts } from "./views/shownAccounts";
import { registerSiteCommands } from "./views/siteCommands";
import { SitesView } from "./views/sitesView";
import { Targets } from "./views/targets";

/** What the tests of the extension reach into. Other extensions get nothing. */
export interface Internals {
  readonly context: ExtensionContext;
  readonly store: AccountStore;
  readonly demo: DemoPlatformHost;
  readonly connections: Connections;
  readonly session: Session;
  readonly shown: ShownAccounts;
  readonly view: SitesView;
  readonly accountView: AccountView;
  readonly status: AccountStatus;
  readonly files: ResourceFiles;
  readonly snapshots: Snapshots;
  readonly reveals: Reveals;
  readonly requests: RawRequests;
  readonly requestsShell: RequestsShell;
}

export function activate(context: ExtensionContext): Internals | undefined {
  const own = <T extends { dispose(): unknown }>(part: T): T => {
    context.subscriptions.push(part);
    return part;
  };
  const log = own(window.createOutputChannel("Datto RMM", { log: true }));

  // Documents that were open come back with the window, and stay blank until their provider is there.
  const store = own(new AccountStore(context.secrets));
  const demo = own(
    new DemoPlatformHost(Uri.joinPath(context.extensionUri, "dist", "demo-worker.js").fsPath, demoSize),
  );
  const connections = own(
    new Connections(store, demo, { observe: logExchanges(log), timeout: requestTimeout, pageSize }),
  );
  const responses = new Responses();
  const contents = own(new Contents());
  const files = own(new ResourceFiles(connections, responses, contents));
  own(registerFiles(files));
  const refresher = own(new Refresher(files, contents));
  const lens = own(new DocumentLens(contents, responses, refresher));
  own(new AutoRefreshDocuments(refresher));
  own(new DocumentsAfterWrites(connections, refresher));
  const schemas = Uri.joinPath(context.extensionUri, "resources", "schemas");
  own(new DocumentLanguage(connections, schemas));
  const snapshots = own(new Snapshots(Uri.joinPath(context.globalStorageUri, "snapshots"), store, contents));
  own(new ComparedDocuments(connections, snapshots));
  const reveals = own(new Reveals(contents));

  const session = own(new Session(store, connections, context.globalState));
  own(session.onDidChange(({ kind }) => void (kind === "signedIn" && files.retryFailed())));
  const shown = own(
    new ShownAccounts(session, store, connections, showsAllAccounts, (listener) =>
      onDidChangeSetting(SETTINGS.showAllAccounts, listener),
    ),
  );
  const view = own(
    new SitesView(
      session,
      shown,
      new Arrangements(context.globalState),
      {
        keepsCopies: keepsIndexOnDisk,
        isStored: async (id) => (await store.get(id)) !== undefined,
        folder: Uri.joinPath(context.globalStorageUri, "indexes").fsPath,
      },
      snapshotSource(snapshots),
    ),
  );
  own(new CopyRemoval(view.indexes, store));
  const accountView = own(new AccountView(shown));
  const status = own(new AccountStatus(session));

  const runner = own(new CommandRunner(log));
  const accounts = new AccountCommands(store, connections, session, log);
  accounts.register(runner);
  registerSiteCommands(runner, shown, view, (accountId, resource, name, options) =>
    openDocument({ accountId, resource }, name, options),
  );
  registerExportCommands(runner, shown, view, context.globalState);
  accountView.registerCommands(runner, (accountId, resource, name) =>
    openDocument({ accountId, resource }, name),
  );
  registerDocumentCommands(runner, session, files, contents, refresher);
  reveals.register(runner);
  registerResourceCommands(runner, {
    connections,
    files,
    contents,
    snapshots,
    rows: new Targets(shown, view),
    pickSite: async (connection) => (await import("./views/pickers")).pickSite(connection),
    pickDevice: async (connection) => (await import("./views/pickers")).pickDevice(connection),
    extensionId: context.extension.id,
  });
  own(
    window.registerUriHandler({
      handleUri: async (uri) => (await import("./documents/links/openLink")).openLink(uri, store),
    }),
  );
  const history = own(new RequestHistory(context.globalState, store));
  const sender = new RequestSender(history, async (...asked) =>
    (await import("./requests/sending/confirmRequest")).confirmRequest(...asked),
  );
  const answers = new ResponseDocuments(files, responses);
  const requests = new RawRequests(session, sender, answers, history);
  requests.registerCommands(runner);
  registerExchangeCommands(runner, session, store, connections);
  own(new LanguageSupport({ session, store, connections, contents, schemas }));
  const requestsShell = own(
    new RequestsShell({
      ...{ session, store, connections, lens, responses, history, sender },
      documents: answers,
      raw: requests,
      pickers: {
        site: async (connection) => (await (await import("./views/pickers")).pickSite(connection))?.uid,
        device: async (connection) => (await (await import("./views/pickers")).pickDevice(connection))?.uid,
      },
    }),
  );
  requestsShell.registerCommands(runner);

  const menu = own(
    new AccountsMenu(
      store,
      () => accounts.signIn(),
      (id) => session.signOut(id),
    ),
  );
  own(
    authentication.registerAuthenticationProvider(AUTHENTICATION_ID, "Datto RMM", menu, {
      supportsMultipleAccounts: true,
    }),
  );

  void session.restore().then(async () => {
    const wanted = session.state.kind === "signedOut" && signsInToDemoAtStart();
    if (wanted) await commands.executeCommand(COMMANDS.exploreDemo);
  });

  return context.extensionMode === ExtensionMode.Test
    ? {
        context,
        store,
        demo,
        connections,
        session,
        shown,
        view,
        accountView,
        status,
        files,
        snapshots,
        reveals,
        requests,
        requestsShell,
      }
    : undefined;
}
