/** Where names lead: definition, references, highlights, links. */
import type { DocumentHighlightKind, Location as LspLocation } from "vscode-languageserver/node";
import { type DocumentLink, documentLinks } from "../../../editor/document-links.js";
import {
  definition,
  type DocumentHighlight,
  documentHighlights,
  references,
  type Target,
} from "../../../editor/navigation.js";
import type { Location } from "../../../source.js";
import { packageFolder } from "../../package.js";
import { rangeOf } from "../positions.js";
import { uriOf } from "../uris.js";
import { join, normalisePath } from "../../../paths.js";
import { kindAt } from "../../named-paths.js";
import { toSlashes } from "../../paths.js";
import { pageUri, shownBy, virtualLinks } from "../virtual.js";
import { asked, askedAt, type Feature } from "./feature.js";

const START = { line: 0, character: 0 };

const locationOf = ({ source, span }: Location): LspLocation => ({
  uri: uriOf(source.path),
  range: rangeOf(source, span),
});

const placeOf = (target: Target): LspLocation =>
  "path" in target
    ? { uri: uriOf(target.path), range: { start: START, end: START } }
    : locationOf(target);

/** Numbers of DocumentHighlightKind. */
const KIND = { text: 1, read: 2, write: 3 } as const satisfies Readonly<
  Record<DocumentHighlight["kind"], DocumentHighlightKind>
>;

export const places: Feature = {
  can: {
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
  },
  answer(connection, asking) {
    connection.onDefinition(async (params, token) => {
      const one = await askedAt(asking, params, token);
      return one ? definition(one.looked, one.offset).map(placeOf) : null;
    });
    connection.onReferences(async (params, token) => {
      const one = await askedAt(asking, params, token, "folder");
      const { includeDeclaration: declaration } = params.context;
      return one ? references(one.looked, one.offset, { declaration }).map(locationOf) : null;
    });
    connection.onDocumentHighlight(async (params, token) => {
      const one = await askedAt(asking, params, token, "soon");
      if (!one) return null;
      return documentHighlights(one.looked, one.offset).map(({ span, kind }) => ({
        range: rangeOf(one.source, span),
        kind: KIND[kind],
      }));
    });
    connection.onDocumentLinks(async ({ textDocument }, token) => {
      const { uri } = textDocument;
      if (shownBy(uri)) return virtualLinks(asking.folders, uri);
      const one = await asked(asking, uri, token, "text");
      if (!one) return null;
      const { takes } = asking.client();
      const targetOf = (target: DocumentLink["target"]) => {
        if ("path" in target) return uriOf(target.path);
        return takes.pages ? pageUri(target.page) : uriOf(join(folder, target.page));
      };
      const folder = toSlashes(packageFolder());
      // An editor would offer to make a file that is not there, or only fail.
      const isThere = (target: DocumentLink["target"]) =>
        "page" in target ||
        // To look would sign in to whatever server the file names.
        target.path.startsWith("//") ||
        kindAt(target.path) === "file" ||
        one.folder.opened(normalisePath(target.path)) !== undefined;
      return documentLinks(one.looked)
        .filter(({ target }) => isThere(target))
        .map(({ span, target, tooltip }) => ({
          range: rangeOf(one.source, span),
          target: targetOf(target),
          tooltip,
        }));
    });
  },
};
