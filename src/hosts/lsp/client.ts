/** What the client said of itself when it started the server. */
import type { InitializeParams, InsertTextMode } from "vscode-languageserver/node";
import { normalisePath } from "../../paths.js";
import type { Takes } from "./diagnostics.js";
import { pathOf, uriOf } from "./uris.js";

export interface Client {
  /** Absolute paths of the folders that are open, each once. */
  readonly folders: readonly string[];
  readonly takes: Takes;
  /** It asks for diagnostics itself, so that none are sent. */
  readonly pulls: boolean;
  /** It can be told that what it asked for is another now. */
  readonly refreshes: {
    readonly diagnostics: boolean;
    readonly lenses: boolean;
    readonly hints: boolean;
  };
  readonly asksSettings: boolean;
  readonly watches: boolean;
  readonly changesFolders: boolean;
  readonly snippets: boolean;
  /** It can be told to put in lines as they are, in place of what it does by itself. */
  readonly keepsLines: boolean;
  /** It shows Markdown: over a name, and beside what can be written. */
  readonly markdown: { readonly hover: boolean; readonly completion: boolean };
  /** It takes actions that carry edits; else only commands. */
  readonly actions: boolean;
  /** It takes symbols inside symbols; else a list. */
  readonly nestedSymbols: boolean;
  readonly showsDocuments: boolean;
  readonly contents: boolean;
  /** It takes edits of a version of a document. */
  readonly versions: boolean;
  /** Whatever was sent as settings. */
  readonly settings: unknown;
  /** It asks the person about parts of an edit that need a word. */
  readonly annotations: boolean;
  /** It fills in places of an edit, as it does of completions. */
  readonly snippetEdits: boolean;
  /** In such an edit it puts the indentation of the first line in front of each further one by itself. */
  readonly indentsSnippets: boolean;
  /** It opens the list of completions by this command, once something is to be chosen. */
  readonly suggestCommand: string | undefined;
  readonly isTrusted: boolean;
}

interface Options {
  readonly settings?: unknown;
  readonly isTrusted?: unknown;
  readonly suggestCommand?: unknown;
  readonly indentsSnippets?: unknown;
  /** Links to pages of the package are to have their own URIs. */
  readonly opensPages?: unknown;
}

/** The paths of folders of this machine, each once. */
export function foldersIn(
  folders: readonly { readonly uri: string }[] | undefined,
): readonly string[] {
  // A client may leave them out.
  const paths = (folders ?? []).flatMap(({ uri }) => pathOf(uri) ?? []);
  return [...new Set(paths.map(normalisePath))];
}

/** One that says nothing of it knows only texts in Markdown. */
const isMarkdown = (formats: readonly string[] | undefined): boolean =>
  (formats ?? ["markdown"]).includes("markdown");

const AS_IS: InsertTextMode = 1;

/** Reads what a client says it can do; whatever it does not say it cannot. */
export function clientOf({
  capabilities,
  workspaceFolders,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients of before know no other
  rootUri,
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- those of long before only this
  rootPath,
  initializationOptions,
}: Pick<InitializeParams, "capabilities" | "workspaceFolders" | "initializationOptions"> &
  Partial<Pick<InitializeParams, "rootUri" | "rootPath">>): Client {
  // Some send null where they have nothing to say.
  const textDocument = capabilities.textDocument ?? {};
  const workspace = capabilities.workspace ?? {};
  const window = capabilities.window ?? {};
  const root = rootUri ?? (rootPath ? uriOf(rootPath) : "");
  const uris = workspaceFolders ?? (root === "" ? [] : [{ uri: root }]);
  const { settings, isTrusted, suggestCommand, indentsSnippets, opensPages }: Options =
    (initializationOptions as Options | null) ?? {};
  const published = textDocument.publishDiagnostics;
  const pulled = textDocument.diagnostic;
  return {
    folders: foldersIn(uris),
    takes: {
      related: (published?.relatedInformation ?? pulled?.relatedInformation) === true,
      tags: (published?.tagSupport ?? pulled?.tagSupport) !== undefined,
      help: (published?.codeDescriptionSupport ?? pulled?.codeDescriptionSupport) === true,
      pages: opensPages === true && workspace.textDocumentContent !== undefined,
    },
    pulls: pulled !== undefined,
    refreshes: {
      diagnostics: workspace.diagnostics?.refreshSupport === true,
      lenses: workspace.codeLens?.refreshSupport === true,
      hints: workspace.inlayHint?.refreshSupport === true,
    },
    asksSettings: workspace.configuration === true,
    watches: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace.workspaceFolders === true,
    snippets: textDocument.completion?.completionItem?.snippetSupport === true,
    keepsLines:
      textDocument.completion?.completionItem?.insertTextModeSupport?.valueSet.includes(AS_IS) ===
      true,
    markdown: {
      hover: isMarkdown(textDocument.hover?.contentFormat),
      completion: isMarkdown(textDocument.completion?.completionItem?.documentationFormat),
    },
    actions: textDocument.codeAction?.codeActionLiteralSupport !== undefined,
    nestedSymbols: textDocument.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showsDocuments: window.showDocument?.support === true,
    contents: workspace.textDocumentContent !== undefined,
    versions: workspace.workspaceEdit?.documentChanges === true,
    annotations: workspace.workspaceEdit?.changeAnnotationSupport !== undefined,
    snippetEdits: workspace.workspaceEdit?.snippetEditSupport === true,
    indentsSnippets: indentsSnippets === true,
    suggestCommand: typeof suggestCommand === "string" ? suggestCommand : undefined,
    settings,
    isTrusted: isTrusted === true,
  };
}
