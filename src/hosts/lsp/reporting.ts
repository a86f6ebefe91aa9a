/** What an editor is told of findings: sent to it, or asked by it. */
import type { Connection, Diagnostic } from "vscode-languageserver/node";
import type { Client } from "./client.js";
import { lspDiagnostic, mistakeDiagnostic } from "./diagnostics.js";
import type { Contents } from "./contents.js";
import type { Folder } from "./folder.js";
import type { Folders } from "./folders.js";
import type { OpenDocuments } from "./open-documents.js";
import { documentOf } from "./uris.js";

const FULL = "full";
const UNCHANGED = "unchanged";

export class Reporting {
  /** Files of which something was told. */
  readonly #told = new Set<string>();
  /** By path how often its diagnostics have changed: a client asks only for what it has not. */
  readonly #times = new Map<string, number>();

  constructor(
    private readonly connection: Connection,
    private readonly open: OpenDocuments,
    private readonly folders: Folders,
    private readonly contents: Contents,
    private readonly client: () => Client,
  ) {}

  /**
   * A folder was judged: some files have other diagnostics now, and something else may be in force
   * where no diagnostic has changed. Where folders share a file, one tells.
   */
  judged(folder: Folder, all: ReadonlySet<string>): void {
    const paths = [...all].filter((path) => {
      const holder = this.folders.holder(path);
      return holder === undefined || holder === folder;
    });
    if (paths.length > 0) this.#tell(folder, paths);
    this.#refresh(folder);
  }

  /** What is shown of what is in force. */
  #refresh(folder: Folder): void {
    const { refreshes, contents } = this.client();
    if (refreshes.lenses) quietly(() => this.connection.sendRequest("workspace/codeLens/refresh"));
    if (refreshes.hints) quietly(() => this.connection.languages.inlayHint.refresh());
    if (contents) for (const uri of this.contents.of(folder, this.folders)) this.refresh(uri);
  }

  /** A document that nobody wrote is another now. */
  refresh(uri: string): void {
    quietly(() => this.connection.workspace.textDocumentContent.refresh(uri));
  }

  #tell(folder: Folder, paths: readonly string[]): void {
    for (const path of paths) this.#times.set(path, (this.#times.get(path) ?? 0) + 1);
    const { pulls, refreshes } = this.client();
    if (!pulls) for (const path of paths) this.#send(path, this.#found(folder, path));
    else if (refreshes.diagnostics) quietly(() => this.connection.languages.diagnostics.refresh());
  }

  /** Some files belong to another folder now, or to none. */
  moved(paths: readonly string[]): void {
    for (const path of paths) {
      this.#times.set(path, (this.#times.get(path) ?? 0) + 1);
      if (!this.client().pulls) this.#send(path, this.#foundNow(path));
    }
  }

  /** Answers a client that asks itself. */
  answer(): void {
    const { diagnostics } = this.connection.languages;
    diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
      const path = documentOf(uri);
      if (path === undefined) return { kind: FULL, items: [] };
      await this.folders.of(path).settled();
      const resultId = this.#id(path);
      if (resultId === previousResultId) return { kind: UNCHANGED, resultId };
      return { kind: FULL, resultId, items: [...this.#foundNow(path)] };
    });
    diagnostics.onWorkspace(async ({ previousResultIds }) => {
      await this.folders.settled();
      const known = new Map(previousResultIds.map(({ uri, value }) => [documentOf(uri), value]));
      const paths = new Set([
        ...[...this.folders].flatMap((folder) => [...folder.paths]),
        ...[...known.keys()].flatMap((path) => path ?? []),
      ]);
      return { items: Array.from(paths, (path) => this.#item(path, known.get(path))) };
    });
  }

  #item(path: string, known: string | undefined) {
    const uri = this.open.uri(path);
    const version = this.open.version(path) ?? null;
    const resultId = this.#id(path);
    if (resultId === known) return { kind: UNCHANGED, uri, version, resultId } as const;
    const items = [...this.#foundNow(path)];
    return { kind: FULL, uri, version, resultId, items } as const;
  }

  /** A file outside of all folders may be one that they read. */
  #foundNow(path: string): readonly Diagnostic[] {
    const telling =
      this.folders.holder(path) ??
      [...this.folders].find((folder) => folder.found(path).length > 0);
    return telling ? this.#found(telling, path) : [];
  }

  readonly #id = (path: string) => String(this.#times.get(path) ?? 0);

  #found(folder: Folder, path: string): readonly Diagnostic[] {
    const { takes } = this.client();
    const mistakes = folder.mistakes(path);
    return [
      ...folder.found(path).map((one) => lspDiagnostic(one, takes)),
      ...mistakes.map((one) => mistakeDiagnostic(one, folder.optionsSource(path))),
    ];
  }

  #send(path: string, found: readonly Diagnostic[]): void {
    if (found.length === 0 && !this.#told.delete(path)) return;
    if (found.length > 0) this.#told.add(path);
    const uri = this.open.uri(path);
    const version = this.open.version(path);
    quietly(() =>
      this.connection.sendDiagnostics({
        uri,
        ...(version === undefined ? {} : { version }),
        diagnostics: [...found],
      }),
    );
  }
}

/** A client that answers with an error, not at all, or is gone meanwhile, is no matter of ours. */
function quietly(send: () => Promise<unknown>): void {
  try {
    send().catch(() => undefined);
  } catch {
    // The connection has ended.
  }
}
