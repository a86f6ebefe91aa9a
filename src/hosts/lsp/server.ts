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
import type { Arguments } from "../cli/args.js";
import { isUsageError } from "../cli/usage.js";
import { packageVersion } from "../package.js";
import { type Client, clientOf, foldersIn } from "./client.js";
import { Contents } from "./contents.js";
import { Folders } from "./folders.js";
import { provide, provided } from "./features.js";
import { OpenDocuments } from "./open-documents.js";
import { Reporting } from "./reporting.js";
import { argumentsOf, type Settings, toRun } from "./settings.js";
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
  #settings: Settings = {};

  constructor(
    private readonly connection: Connection,
    private readonly protocol: Protocol,
  ) {
    this.#documents = new protocol.TextDocuments(protocol.TextDocument);
    this.#folders = new Folders({
      given: () => this.#given(),
      toRun: () => toRun(this.#client.isTrusted),
      judged: (folder, paths) => {
        this.#reporting.judged(folder, paths);
      },
      warn: (message) => {
        connection.console.warn(shown(message));
      },
      refuse: (message) => {
        this.#refuse(message);
      },
      broke: (error) => {
        connection.console.error(
          `iislint broke here: ${shown(messageOf(error))}. Please report it.`,
        );
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
      this.#settings = this.#client.settings;
      return this.#abilities();
    });
    connection.onInitialized(() => this.#begin());
    connection.onDidChangeConfiguration(({ settings }) => this.#configure(settings));
    connection.onDidChangeWatchedFiles(({ changes }) => {
      this.#disk(changes.flatMap(({ uri }) => pathOf(uri) ?? []));
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
          for (const path of foldersIn(event?.removed))
            this.#reporting.moved(this.#folders.remove(path));
          for (const path of foldersIn(event?.added)) this.#folders.add(path);
        },
      );
    await this.#configure(undefined);
    for (const path of this.#client.folders) this.#folders.add(path);
  }

  /** @param told - what a client says that cannot be asked */
  async #configure(told: unknown): Promise<void> {
    if (this.#client.asksSettings) this.#settings = await this.#settingsOfClient();
    else {
      const { iislint } = (told as { readonly iislint?: Settings } | null | undefined) ?? {};
      if (iislint) this.#settings = iislint;
    }
    for (const folder of this.#folders) folder.anew();
  }

  async #settingsOfClient(): Promise<Settings> {
    try {
      const { workspace } = this.connection;
      return ((await workspace.getConfiguration("iislint")) as Settings | null) ?? {};
    } catch (error) {
      this.connection.console.warn(`The settings were not told: ${messageOf(error)}`);
      return this.#settings;
    }
  }

  /** Settings that cannot be used are told, and the rest goes on without them. */
  #given(): Arguments {
    try {
      return argumentsOf(this.#settings, this.#client.isTrusted);
    } catch (error) {
      if (!isUsageError(error)) throw error;
      this.#refuse(error.message);
      return argumentsOf({}, false);
    }
  }

  #refuse(message: string): void {
    tell(this.connection, "warning", `iislint settings: ${shown(message)}`);
  }

  #disk(paths: readonly string[]): void {
    for (const [folder, own] of this.#folders.holding(paths.map(normalisePath))) folder.disk(own);
  }
}
