/** A client of the language server, in this process: what it sends and gets is the real protocol. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { onTestFinished } from "vitest";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type {
  ClientCapabilities,
  ConfigurationParams,
  Diagnostic,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  RegistrationParams,
  ShowDocumentParams,
  ShowMessageParams,
  TextDocumentContentRefreshParams,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { connected } from "../../../src/hosts/lsp/connected.js";
import * as protocol from "../../../src/hosts/lsp/protocol.js";
import { Server } from "../../../src/hosts/lsp/server.js";
import { uriOf } from "../../../src/hosts/lsp/uris.js";
import { createSource } from "../../../src/source.js";
import { offsetOf, positionOf } from "../../../src/hosts/lsp/positions.js";
import { tree } from "../tree.js";

type Files = Readonly<Record<string, string>>;

/** What an editor of today can do. */
export const ABLE: ClientCapabilities = {
  workspace: { workspaceFolders: true },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    completion: { completionItem: { snippetSupport: true } },
    hover: { contentFormat: ["markdown"] },
  },
};

export interface Opening {
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  /** The folders that are open, relative to the top; the top itself where it says nothing. */
  readonly folders?: readonly string[];
  /** What the person has set, for a server that asks. */
  readonly settings?: unknown;
  /** The top, where the files are there already. */
  readonly top?: string;
}

export class Client {
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  readonly #waiting = new Set<() => void>();
  readonly #texts = new Map<string, string>();
  #version = 1;
  ready!: InitializeResult;
  /** What the server told the person, and what it wrote to the log. */
  readonly messages: string[] = [];
  readonly logged: string[] = [];
  /** URIs of the documents that the server asked to show. */
  readonly shown: string[] = [];
  /** URIs of the documents that the server called others than they were. */
  readonly refreshed: string[] = [];
  /** Methods that the server asked to be told of. */
  readonly registered: string[] = [];
  settings: unknown = null;
  /** By the URI of a folder, where it has its own. */
  readonly settingsOf = new Map<string, unknown>();
  /** Ends the connection. */
  end: () => void = () => undefined;

  constructor(
    readonly connection: MessageConnection,
    readonly top: string,
    /** What the server reads, for texts that are no messages. */
    readonly wire: PassThrough,
    /** What it told on standard error, and the codes with which it would have ended. */
    readonly told: readonly string[],
    readonly ended: readonly number[],
  ) {
    connection.onNotification(
      "textDocument/publishDiagnostics",
      (said: PublishDiagnosticsParams) => {
        this.#published.set(said.uri, said);
        for (const look of this.#waiting) look();
      },
    );
    connection.onNotification("window/showMessage", ({ message }: ShowMessageParams) => {
      this.messages.push(message);
    });
    connection.onNotification("window/logMessage", ({ message }: ShowMessageParams) => {
      this.logged.push(message);
    });
    connection.onRequest("window/showDocument", ({ uri }: ShowDocumentParams) => {
      this.shown.push(uri);
      return { success: true };
    });
    connection.onRequest(
      "workspace/textDocumentContent/refresh",
      ({ uri }: TextDocumentContentRefreshParams) => {
        this.refreshed.push(uri);
        for (const look of this.#waiting) look();
        return null;
      },
    );
    connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
      this.registered.push(...registrations.map(({ method }) => method));
      return null;
    });
    connection.onRequest("workspace/configuration", ({ items }: ConfigurationParams) =>
      items.map(({ section, scopeUri }) => {
        const own = scopeUri === undefined ? undefined : this.settingsOf.get(scopeUri);
        return section === "iislint" ? (own ?? this.settings) : null;
      }),
    );
  }

  uri(path: string): string {
    return uriOf(join(this.top, path));
  }

  /** Opens a document with a text, which need not be on the disk. */
  async open(path: string, text: string): Promise<void> {
    this.#texts.set(path, text);
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: this.uri(path), languageId: "xml", version: this.#version, text },
    });
  }

  /** Puts another text in the place of a part; without a part in the place of all. */
  async change(path: string, text: string, range?: Range): Promise<void> {
    this.#texts.set(path, range ? this.#edited(path, text, range) : text);
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.uri(path), version: ++this.#version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  #edited(path: string, text: string, { start, end }: Range): string {
    const source = createSource(path, this.#texts.get(path) ?? "");
    return (
      source.text.slice(0, offsetOf(source, start)) +
      text +
      source.text.slice(offsetOf(source, end))
    );
  }

  async close(path: string): Promise<void> {
    await this.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: this.uri(path) },
    });
  }

  /** Writes a file to the disk, and says nothing. */
  disk(path: string, text: string): void {
    writeFileSync(join(this.top, path), text);
  }

  /** Writes a file to the disk and says so. */
  async write(path: string, text: string): Promise<void> {
    this.disk(path, text);
    await this.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: this.uri(path), type: 2 }],
    });
  }

  ask<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  /** Asks about a place of a document. */
  at<T>(method: string, path: string, position: Position, more: object = {}): Promise<T> {
    return this.ask<T>(method, { textDocument: { uri: this.uri(path) }, position, ...more });
  }

  /** The position of the first letter of a text that stands once in an open document, or behind it. */
  position(path: string, words: string, end = false): Position {
    const text = this.#texts.get(path) ?? "";
    const at = text.indexOf(words);
    if (at < 0 || text.includes(words, at + 1)) throw new Error(`not once: ${words}`);
    return positionOf(createSource(path, text), end ? at + words.length : at);
  }

  /** The text of a range of an open document. */
  textIn(path: string, range: Range): string {
    const source = createSource(path, this.#texts.get(path) ?? "");
    return source.text.slice(offsetOf(source, range.start), offsetOf(source, range.end));
  }

  /** An open document as it reads now. */
  text(path: string): string {
    return this.#texts.get(path) ?? "";
  }

  /** The text that edits make of an open document. */
  edited(path: string, edits: readonly TextEdit[]): string {
    const source = createSource(path, this.text(path));
    const last = edits.toSorted(
      (a, b) => offsetOf(source, b.range.start) - offsetOf(source, a.range.start),
    );
    return last.reduce(
      (text, { range, newText }) =>
        text.slice(0, offsetOf(source, range.start)) +
        newText +
        text.slice(offsetOf(source, range.end)),
      source.text,
    );
  }

  /** The same of the edits of an action or a rename. */
  applied(path: string, edit: WorkspaceEdit | undefined): string {
    const uri = this.uri(path);
    const versioned = (edit?.documentChanges ?? []).flatMap((one) =>
      "edits" in one && one.textDocument.uri === uri ? (one.edits as TextEdit[]) : [],
    );
    return this.edited(path, [...versioned, ...(edit?.changes?.[uri] ?? [])]);
  }

  /** What was last published of a file. */
  last(path: string): readonly Diagnostic[] | undefined {
    return this.#published.get(this.uri(path))?.diagnostics;
  }

  /** Waits until what is published of a file is as it should be. */
  async published(
    path: string,
    isRight: (found: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    const now = () => this.#published.get(this.uri(path))?.diagnostics;
    for (;;) {
      const found = now();
      if (found && isRight(found)) return found;
      await this.#news();
    }
  }

  /** Waits until a document of the server is called another than it was, and forgets that. */
  async refreshedOf(uri: string): Promise<void> {
    while (!this.refreshed.includes(uri)) await this.#news();
    this.refreshed.length = 0;
  }

  #news(): Promise<void> {
    return new Promise<void>((over) => {
      const look = () => {
        this.#waiting.delete(look);
        over();
      };
      this.#waiting.add(look);
    });
  }
}

/** Starts a server for files on the disk. */
export async function serve(
  files: Files,
  {
    capabilities = ABLE,
    options,
    folders = ["."],
    settings = null,
    top = tree(files),
  }: Opening = {},
): Promise<Client> {
  const client = greeted(top);
  client.settings = settings;
  client.ready = await client.ask("initialize", {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders: folders.map((folder) => ({ uri: client.uri(folder), name: folder })),
    initializationOptions: options,
  });
  await client.connection.sendNotification("initialized", {});
  return client;
}

/** A server to which nothing was said yet. */
export function greeted(top = tree({})): Client {
  const [to, from] = [new PassThrough(), new PassThrough()];
  const told: string[] = [];
  const ended: number[] = [];
  const server = connected(protocol, to, from, {
    tell: (message) => told.push(message),
    end: (code) => ended.push(code),
  });
  new Server(server, protocol).listen();
  const connection = createMessageConnection(
    new StreamMessageReader(from),
    new StreamMessageWriter(to),
  );
  connection.listen();
  const client = new Client(connection, top, to, told, ended);
  let isOver = false;
  client.end = () => {
    if (isOver) return;
    isOver = true;
    connection.dispose();
    server.dispose();
  };
  onTestFinished(client.end);
  return client;
}

/** "id text" of each, in order. */
export const spoken = (client: Client, path: string, found: readonly Diagnostic[]) =>
  found.map(({ code, range }) => `${String(code)} ${client.textIn(path, range)}`);
