/** What is in force, shown in the text and beside it: hints, lenses, a document of its own. */
import type { InlayHintKind } from "vscode-languageserver/node";
import { codeLenses } from "../../../editor/code-lenses.js";
import { effectiveDocument } from "../../../editor/effective-document.js";
import { inlayHints } from "../../../editor/inlay-hints.js";
import { packageText } from "../../package.js";
import { positionOf, rangeOf, spanOf } from "../positions.js";
import { pathOf, uriOf } from "../uris.js";
import { asked, type Asking, type Feature } from "./feature.js";

/** Documents that nobody wrote: `iislint-effective:/shop?{"of":URI,"path":"/shop","sections":[...]}`. */
export const EFFECTIVE = "iislint-effective";
/** Pages of the package: `iislint-page:/rules/ID.md`. */
export const PAGE = "iislint-page";

export const SHOW_EFFECTIVE = "iislint.showEffective";

const PARAMETER: InlayHintKind = 2;

interface Shown {
  /** URI of a file around which it is shown. */
  readonly of: string;
  readonly path: string;
  readonly sections: readonly string[];
}

const nameFor = (path: string): string =>
  `/${path.replace(/[^\w.()-]+/g, "-").replace(/^-+|-+$/g, "") || "root"}.txt`;

/** The URI of the document that shows what is in force at a path. */
export const effectiveUri = (shown: Shown): string =>
  `${EFFECTIVE}:${nameFor(shown.path)}?${encodeURIComponent(JSON.stringify(shown))}`;

function shownBy(uri: string): Shown | undefined {
  const at = uri.indexOf("?");
  if (at < 0) return undefined;
  try {
    const { of, path, sections } = JSON.parse(decodeURIComponent(uri.slice(at + 1))) as Shown;
    return typeof of === "string" && typeof path === "string" && Array.isArray(sections)
      ? { of, path, sections: sections.map(String) }
      : undefined;
  } catch {
    return undefined;
  }
}

async function effectiveText({ folders }: Asking, uri: string): Promise<string | undefined> {
  const shown = shownBy(uri);
  const path = shown && pathOf(shown.of);
  if (path === undefined) return undefined;
  const folder = folders.of(path);
  await folder.settled();
  return effectiveDocument(folder.view(path), shown!, folder.path).text;
}

/** A page of the package by its URI; names that lead out of it are none. */
function pageText(uri: string): string | undefined {
  const name = /^iislint-page:\/*((?:rules|schema\/diagnostics|docs)(?:\/[\w.-]+)*\.md)$/.exec(
    uri,
  )?.[1];
  return name === undefined || name.includes("..") ? undefined : packageText(name);
}

export const inForce: Feature = {
  can: {
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: false },
    workspace: { textDocumentContent: { schemes: [EFFECTIVE, PAGE] } },
  },
  answer(connection, asking) {
    connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
      const one = await asked(asking, textDocument.uri, token);
      if (!one) return null;
      return inlayHints(one.looked, spanOf(one.source, range)).map(
        ({ offset, label, tooltip, target }) => ({
          position: positionOf(one.source, offset),
          label: target
            ? [
                {
                  value: label,
                  location: {
                    uri: uriOf(target.source.path),
                    range: rangeOf(target.source, target.span),
                  },
                },
              ]
            : label,
          kind: PARAMETER,
          tooltip: { kind: "markdown" as const, value: tooltip },
          paddingLeft: true,
          paddingRight: true,
        }),
      );
    });
    connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
      const one = await asked(asking, uri, token);
      if (!one) return null;
      return codeLenses(one.looked).map(({ span, title, path, section }) => ({
        range: rangeOf(one.source, span),
        command: {
          title,
          command: SHOW_EFFECTIVE,
          arguments: [effectiveUri({ of: uri, path, sections: [section] })],
        },
      }));
    });
    connection.workspace.textDocumentContent.on(async ({ uri }) => {
      const text = uri.startsWith(`${PAGE}:`) ? pageText(uri) : await effectiveText(asking, uri);
      return { text: text ?? "There is nothing to show here.\n" };
    });
  },
};
