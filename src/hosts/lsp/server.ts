/** The language server: what an editor tells, and where what it asks is answered. */
import type {
  Connection,
  InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
  WorkspaceFoldersChangeEvent,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { normalisePath } from "../../paths.js";
import { shown } from "../../report/print.js";
import { createSource } from "../../source.js";
import { packageVersion } from "../package.js";
import { type Client, clientOf, foldersIn } from "./client.js";
import { Contents } from "./contents.js";
import type { Folder } from "./folder.js";
import { Folders } from "./folders.js";
import { provide, provided } from "./features.js";
import { OpenDocuments } from "./open-documents.js";
import { Reporting } from "./reporting.js";
import { toRun, written } from "./settings.js";
import { SettingsOf } from "./settings-of.js";
import { tell } from "./tell.js";
import { documentOf, pathOf } from "./uris.js";

/** The libraries of the protocol, which are loaded when a server starts. */
export type Protocol = typeof import("./protocol.js");

/** What is deep below a folder may decide something: a sign of an application, an options file. */
const WATCHED = "**/*";

const INCREMENTAL: typeof TextDocumentSyncKind.Incremental = 2;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export class Server {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #open: OpenDocuments;
  readonly #folders: Folders;
  readonly #contents = new Contents();
  readonly #reporting: Reporting;
  #client: Client = clientOf({ capabilities: {} });
  readonly #settings: SettingsOf;
  /** Folders that the editor has open, also while nobody knows yet what is set for them. */
  readonly #wanted = new Set<string>();
  /** What was told of them. */
  readonly #refused = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly protocol: Protocol,
  ) {
    this.#settings = new SettingsOf(connection);
    this.#documents = new protocol.TextDocuments(protocol.TextDocument);
    this.#folders = new Folders({
      given: (folder) => this.#given(folder),
      toRun: () => toRun(this.#client.isTrusted),
      judged: (folder, paths) => {
        this.#reporting.judged(folder, paths);
      },
      warn: (message) => {
        this.#log("warn", shown(message));
      },
      refuse: (message) => {
        this.#refuse(message);
      },
      broke: (error) => {
        this.#log("error", `iislint broke here: ${shown(messageOf(error))}. Please report it.`);
      },
    });
    this.#open = new OpenDocuments(this.#documents);
    this.#reporting = new Reporting(
      connection,
      this.#open,
      this.#folders,
      this.#contents,
      () => this.#client,
    );
  }

  /** Answers until the client ends. */
  listen(): void {
    const { connection } = this;
    connection.onInitialize((params) => {
      this.#client = clientOf(params);
      this.#settings.told(this.#client.settings);
      return this.#abilities();
    });
    connection.onInitialized(() => this.#begin());
    connection.onDidChangeConfiguration(({ settings }) => this.#configure(settings));
    connection.onDidChangeWatchedFiles(({ changes }) => {
      this.#disk(changes.flatMap(({ uri }) => pathOf(uri) ?? []));
    });
    // Nobody waits for what goes on.
    connection.onShutdown(() => {
      this.#folders.leave();
    });
    this.#listenToDocuments();
    this.#reporting.answer();
    provide(connection, {
      client: () => this.#client,
      open: this.#open,
      folders: this.#folders,
      contents: this.#contents,
      protocol: this.protocol,
    });
    connection.listen();
  }

  #listenToDocuments(): void {
    this.#documents.onDidOpen(({ document: { uri } }) => {
      this.#contents.show(uri);
    });
    this.#documents.onDidChangeContent(({ document: { uri }, document }) => {
      const path = documentOf(uri);
      const text: unknown = document.getText();
      if (path !== undefined && typeof text === "string")
        this.#folders.text(createSource(path, text));
    });
    this.#documents.onDidSave(({ document: { uri } }) => {
      this.#disk([pathOf(uri) ?? ""]);
    });
    this.#documents.onDidClose(({ document: { uri } }) => {
      this.#contents.hide(uri);
      const path = documentOf(uri);
      if (path !== undefined) this.#folders.close(path);
    });
    this.#documents.listen(this.connection);
  }

  #abilities(): InitializeResult {
    return {
      serverInfo: { name: "iislint", version: packageVersion() },
      capabilities: {
        ...provided,
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: INCREMENTAL, save: { includeText: false } },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          ...provided.workspace,
        },
        ...(this.#client.pulls
          ? {
              diagnosticProvider: {
                identifier: "iislint",
                interFileDependencies: true,
                workspaceDiagnostics: true,
              },
            }
          : {}),
      },
    };
  }

  async #begin(): Promise<void> {
    const { connection } = this;
    // A client that refuses goes on without.
    if (this.#client.watches)
      connection.client
        .register(this.protocol.DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: WATCHED }],
        })
        .catch((error: unknown) => {
          connection.console.warn(`Files on the disk are not watched: ${messageOf(error)}`);
        });
    if (this.#client.changesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(
        (event?: Partial<WorkspaceFoldersChangeEvent>) => {
          for (const path of foldersIn(event?.removed)) {
            this.#wanted.delete(path);
            this.#reporting.moved(this.#folders.remove(path));
          }
          void this.#add(foldersIn(event?.added));
        },
      );
    await this.#configure(undefined);
    await this.#add(this.#client.folders);
  }

  /** Opens folders, each with what the person has set for it. */
  async #add(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#wanted.add(path);
    if (this.#client.asksSettings && paths.length > 0) await this.#settings.ask(paths);
    // One may be closed before it is open.
    for (const path of paths) if (this.#wanted.has(path)) this.#folders.add(path);
  }

  /** @param told - what a client says that cannot be asked */
  async #configure(told: unknown): Promise<void> {
    const before = this.#settings.text;
    if (this.#client.asksSettings)
      await this.#settings.ask(Array.from(this.#folders, ({ path }) => path));
    else {
      const { iislint } = (told as { readonly iislint?: unknown } | null | undefined) ?? {};
      if (iislint !== undefined && iislint !== null) this.#settings.told(iislint);
    }
    if (this.#settings.text !== before) this.#refused.clear();
    for (const folder of this.#folders) folder.anew();
  }

  /** Settings that cannot be used are told, once, and the rest goes on without them. */
  #given({ path, isWhole }: Folder): readonly string[] {
    const { isTrusted } = this.#client;
    const { args, mistakes } = written(this.#settings.of(path), { folder: path, isTrusted });
    // Paths are those of the folders that are open, where there are any.
    if (isWhole || this.#client.folders.length === 0)
      for (const mistake of mistakes) this.#refuse(mistake);
    return args;
  }

  #log(type: "warn" | "error", message: string): void {
    try {
      this.connection.console[type](message);
    } catch {
      // The connection has ended, and with it whoever would read that.
    }
  }

  #refuse(message: string): void {
    if (this.#refused.has(message)) return;
    this.#refused.add(message);
    const said = `iislint settings: ${shown(message)}`;
    tell(this.connection, "warning", said);
    // A message is gone once it is closed.
    this.#log("warn", said);
  }

  #disk(paths: readonly string[]): void {
    for (const [folder, own] of this.#folders.holding(paths.map(normalisePath))) folder.disk(own);
  }
}
