/** Documents as the editor has them open: the URI that it writes, the version that it counts. */
import type { TextDocuments } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { pathOf, uriOf } from "./uris.js";

export class OpenDocuments {
  constructor(private readonly documents: TextDocuments<TextDocument>) {}

  /** The URI of a path, as the editor writes it where the document is open. */
  uri(path: string): string {
    const own = uriOf(path);
    if (this.documents.get(own)) return own;
    return this.documents.keys().find((uri) => pathOf(uri) === path) ?? own;
  }

  /** Undefined for a document that is not open. */
  version(path: string): number | undefined {
    return this.documents.get(this.uri(path))?.version;
  }
}
