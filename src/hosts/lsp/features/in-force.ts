/** What is in force, shown in the text and beside it: hints, lenses, a document of its own. */
import type { InlayHintKind } from "vscode-languageserver/node";
import { codeLenses } from "../../../editor/code-lenses.js";
import { inlayHints } from "../../../editor/inlay-hints.js";
import { positionOf, rangeOf, spanOf } from "../positions.js";
import { uriOf } from "../uris.js";
import { SCHEMES, shownUri, virtualText } from "../virtual.js";
import { COMMANDS } from "./commands.js";
import { asked, type Feature } from "./feature.js";

const PARAMETER: InlayHintKind = 2;

export const inForce: Feature = {
  can: {
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: false },
    workspace: { textDocumentContent: { schemes: Object.values(SCHEMES) } },
  },
  answer(connection, asking) {
    connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
      const one = await asked(asking, textDocument.uri, token);
      if (!one) return null;
      return inlayHints(one.looked, spanOf(one.source, range)).map(({ offset, parts }) => ({
        position: positionOf(one.source, offset),
        label: parts.map(({ label, tooltip, target }) => ({
          value: label,
          tooltip: { kind: "markdown" as const, value: tooltip },
          ...(target
            ? {
                location: {
                  uri: uriOf(target.source.path),
                  range: rangeOf(target.source, target.span),
                },
              }
            : {}),
        })),
        kind: PARAMETER,
        paddingLeft: true,
        paddingRight: true,
      }));
    });
    connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
      const one = await asked(asking, uri, token);
      if (!one) return null;
      return codeLenses(one.looked).map(({ span, title, path, section }) => ({
        range: rangeOf(one.source, span),
        command: {
          title,
          command: COMMANDS.effective,
          arguments: [shownUri("effective", { of: uri, path, sections: [section] })],
        },
      }));
    });
    connection.workspace.textDocumentContent.on(async ({ uri }) => {
      // One that does not say what it opens has it open from now on.
      asking.contents.show(uri);
      const text = await virtualText(asking.folders, uri);
      return { text: text ?? "There is nothing to show here.\n" };
    });
  },
};
