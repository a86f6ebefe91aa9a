/** The shape of a text: symbols, folding, selection, tags that are edited together. */
import type {
  DocumentSymbol as LspSymbol,
  SelectionRange,
  SymbolInformation,
  SymbolKind,
} from "vscode-languageserver/node";
import { plainLine } from "../../../editor/plain-line.js";
import { foldingRanges, linkedEditingRanges, selectionRanges } from "../../../editor/ranges.js";
import {
  type DocumentSymbol,
  documentSymbols,
  type WorkspaceSymbol,
  workspaceSymbols,
} from "../../../editor/symbols.js";
import type { Source, Span } from "../../../source.js";
import { offsetOf, positionOf, rangeOf } from "../positions.js";
import { uriOf } from "../uris.js";
import { asked, askedAt, type Feature } from "./feature.js";

/** Numbers of SymbolKind. */
const KIND = {
  module: 2,
  namespace: 3,
  section: 5,
  element: 8,
  entry: 20,
  site: 4,
  application: 2,
  pool: 19,
  provider: 11,
  connectionString: 20,
} as const satisfies Readonly<Record<DocumentSymbol["kind"] | WorkspaceSymbol["kind"], SymbolKind>>;

function symbolOf(source: Source, symbol: DocumentSymbol): LspSymbol {
  const { name, detail, kind, span, selection, children } = symbol;
  return {
    name,
    detail,
    kind: KIND[kind],
    range: rangeOf(source, span),
    selectionRange: rangeOf(source, selection),
    children: children.map((child) => symbolOf(source, child)),
  };
}

/** The same as a list, each with what it stands in. */
const flat = (
  symbols: readonly LspSymbol[],
  uri: string,
  containerName = "",
): SymbolInformation[] =>
  symbols.flatMap(({ name, detail = "", kind, range, children = [] }) => {
    const said = detail === "" ? name : `${name} ${detail}`;
    return [
      { name: said, kind, containerName, location: { uri, range } },
      ...flat(children, uri, said),
    ];
  });

/** From the innermost span outwards. */
const nested = (source: Source, spans: readonly Span[]): SelectionRange =>
  spans.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: rangeOf(source, span), ...(parent ? { parent } : {}) }),
    undefined,
  ) ?? { range: rangeOf(source, { start: 0, end: 0 }) };

export const shapes: Feature = {
  can: {
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    linkedEditingRangeProvider: true,
  },
  answer(connection, asking) {
    connection.onDocumentSymbol(async ({ textDocument }, token) => {
      const one = await asked(asking, textDocument.uri, token, "text");
      if (!one) return null;
      const symbols = documentSymbols(one.looked).map((each) => symbolOf(one.source, each));
      return asking.client().nestedSymbols ? symbols : flat(symbols, textDocument.uri);
    });
    connection.onWorkspaceSymbol(async ({ query }) => {
      await asking.folders.settled();
      return [...asking.folders].flatMap((folder) =>
        workspaceSymbols(folder.all(), query).map(({ name, kind, container, at }) => ({
          name: plainLine(name),
          kind: KIND[kind],
          containerName: plainLine(container),
          location: { uri: uriOf(at.source.path), range: rangeOf(at.source, at.span) },
        })),
      );
    });
    connection.onFoldingRanges(async ({ textDocument }, token) => {
      const one = await asked(asking, textDocument.uri, token, "text");
      if (!one) return null;
      return foldingRanges(one.looked.document).map(({ span, kind }) => ({
        startLine: positionOf(one.source, span.start).line,
        endLine: positionOf(one.source, span.end).line,
        ...(kind === "comment" ? { kind } : {}),
      }));
    });
    connection.onSelectionRanges(async ({ textDocument, positions }, token) => {
      const one = await asked(asking, textDocument.uri, token, "text");
      if (!one) return null;
      return positions.map((position) =>
        nested(one.source, selectionRanges(one.looked.document, offsetOf(one.source, position))),
      );
    });
    connection.languages.onLinkedEditingRange(async (params, token) => {
      const one = await askedAt(asking, params, token, "text");
      if (!one) return null;
      const ranges = linkedEditingRanges(one.looked.document, one.offset);
      return ranges.length === 0
        ? null
        : { ranges: ranges.map((span) => rangeOf(one.source, span)) };
    });
  },
};
