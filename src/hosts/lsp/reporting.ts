/** What an editor is told of findings: sent to it, or asked by it. */
import type { Connection, Diagnostic, TextDocuments } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "./client.js";
import { lspDiagnostic, mistakeDiagnostic } from "./diagnostics.js";
import type { Folder } from "./folder.js";
import type { Folders } from "./folders.js";
import { pathOf, uriOf } from "./uris.js";

const FULL = "full";
const UNCHANGED = "unchanged";

export class Reporting {
  /** Files of which something was told. */
  readonly #told = new Set<string>();
  /** By path how often its diagnostics have changed: a client asks only for what it has not. */
  readonly #times = new Map<string, number>();

  constructor(
    private readonly connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly folders: Folders,
    private readonly client: () => Client,
  ) {}

  /** Of a folder some files have other diagnostics now. */
  changed(folder: Folder, paths: ReadonlySet<string>): void {
    for (const path of paths) this.#times.set(path, (this.#times.get(path) ?? 0) + 1);
    const { pulls, refreshes } = this.client();
    if (!pulls) for (const path of paths) this.#send(path, this.#found(folder, path));
    else if (refreshes.diagnostics) quietly(this.connection.languages.diagnostics.refresh());
    if (refreshes.lenses) quietly(this.connection.sendRequest("workspace/codeLens/refresh"));
    if (refreshes.hints) quietly(this.connection.languages.inlayHint.refresh());
  }

  /** Of some files nothing is found any more: their folder was closed. */
  forget(paths: readonly string[]): void {
    for (const path of paths) {
      this.#times.set(path, (this.#times.get(path) ?? 0) + 1);
      if (!this.client().pulls) this.#send(path, []);
    }
  }

  /** Answers a client that asks itself. */
  answer(): void {
    const { diagnostics } = this.connection.languages;
    diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
      const path = pathOf(uri);
      if (path === undefined) return { kind: FULL, items: [] };
      const folder = this.folders.of(path);
      await folder.settled();
      const resultId = this.#id(path);
      if (resultId === previousResultId) return { kind: UNCHANGED, resultId };
      return { kind: FULL, resultId, items: [...this.#found(folder, path)] };
    });
    diagnostics.onWorkspace(async ({ previousResultIds }) => {
      await this.folders.settled();
      const known = new Map(previousResultIds.map(({ uri, value }) => [pathOf(uri), value]));
      const paths = new Set([
        ...[...this.folders].flatMap((folder) => [...folder.paths]),
        ...[...known.keys()].flatMap((path) => path ?? []),
      ]);
      return { items: Array.from(paths, (path) => this.#item(path, known.get(path))) };
    });
  }

  #item(path: string, known: string | undefined) {
    const uri = this.#uri(path);
    const version = this.documents.get(uri)?.version ?? null;
    const resultId = this.#id(path);
    if (resultId === known) return { kind: UNCHANGED, uri, version, resultId } as const;
    const items = [...this.#found(this.folders.of(path), path)];
    return { kind: FULL, uri, version, resultId, items } as const;
  }

  readonly #id = (path: string) => String(this.#times.get(path) ?? 0);

  #found(folder: Folder, path: string): readonly Diagnostic[] {
    if (this.folders.of(path) !== folder) return this.#found(this.folders.of(path), path);
    const { takes } = this.client();
    const mistakes = folder.mistakes(path);
    const text = mistakes.length > 0 ? (this.documents.get(this.#uri(path))?.getText() ?? "") : "";
    return [
      ...folder.found(path).map((one) => lspDiagnostic(one, takes)),
      ...mistakes.map((one) => mistakeDiagnostic(one, text)),
    ];
  }

  #send(path: string, found: readonly Diagnostic[]): void {
    if (found.length === 0 && !this.#told.delete(path)) return;
    if (found.length > 0) this.#told.add(path);
    const uri = this.#uri(path);
    const version = this.documents.get(uri)?.version;
    quietly(
      this.connection.sendDiagnostics({
        uri,
        ...(version === undefined ? {} : { version }),
        diagnostics: [...found],
      }),
    );
  }

  /** As the editor writes it, where the document is open. */
  #uri(path: string): string {
    const own = uriOf(path);
    if (this.documents.get(own)) return own;
    return this.documents.keys().find((uri) => pathOf(uri) === path) ?? own;
  }
}

/** A client that answers with an error, or not at all, is no matter of ours. */
function quietly(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}
