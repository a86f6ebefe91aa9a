/** textDocument/completion: what can be written here. */
import type {
  CompletionItem,
  CompletionItemKind,
  InsertTextMode,
} from "vscode-languageserver/node";
import { completion } from "../../../editor/completion.js";
import type { Completion } from "../../../editor/completion-item.js";
import { plainLine } from "../../../editor/plain-line.js";
import type { Client } from "../client.js";
import { rangeOf } from "../positions.js";
import type { Source } from "../../../source.js";
import { askedAt, type Feature } from "./feature.js";
import { markup } from "./markup.js";

/** Numbers of CompletionItemKind: Class, Property, EnumMember, Reference, Snippet. */
const KIND = {
  element: 7,
  attribute: 10,
  value: 20,
  reference: 18,
  snippet: 15,
} as const satisfies Readonly<Record<Completion["kind"], CompletionItemKind>>;

const SNIPPET = 2;

const AS_IS: InsertTextMode = 1;

/** A snippet for a client that knows none: its places to fill in are empty, or hold their text. */
const withoutPlaces = (text: string): string =>
  text
    .replace(/\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|}]*)(?:[,|][^}]*)?\}|\$\d+/g, "$1$2")
    .replace(/\\([\\$}])/g, "$1");

function item(
  source: Source,
  one: Completion,
  place: number,
  {
    snippets,
    keepsLines,
    markdown,
    suggestCommand,
  }: Pick<Client, "snippets" | "keepsLines" | "markdown" | "suggestCommand">,
): CompletionItem {
  const { label, kind, span, insert, isSnippet, detail, documentation, rank, asksAgain, also } =
    one;
  // A name may hold what nobody is to see; what is written is the name itself.
  const said = plainLine(label);
  const isFilled = isSnippet && snippets;
  return {
    label: said,
    kind: KIND[kind],
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined
      ? {}
      : { documentation: markup(documentation, markdown.completion) }),
    sortText: `${String(rank).padStart(3, "0")}${String(place).padStart(4, "0")}`,
    filterText: said,
    textEdit: {
      range: rangeOf(source, span),
      newText: isSnippet && !snippets ? withoutPlaces(insert) : insert,
    },
    ...(also
      ? {
          additionalTextEdits: also.map((one) => ({
            range: rangeOf(source, one.span),
            newText: one.text,
          })),
        }
      : {}),
    ...(isFilled ? { insertTextFormat: SNIPPET } : {}),
    // The lines are indented already; VS Code would do it once more.
    ...(keepsLines && /[\r\n]/.test(insert) ? { insertTextMode: AS_IS } : {}),
    ...(asksAgain && suggestCommand !== undefined
      ? { command: { title: "Suggest", command: suggestCommand } }
      : {}),
  };
}

export const completions: Feature = {
  can: {
    completionProvider: {
      triggerCharacters: ["<", " ", '"', "'", "/", ":"],
      resolveProvider: false,
    },
  },
  answer(connection, asking) {
    connection.onCompletion(async (params, token) => {
      const one = await askedAt(asking, params, token, "soon");
      if (!one) return null;
      const client = asking.client();
      const items = completion(one.looked, one.offset).map((offered, i) =>
        item(one.source, offered, i, client),
      );
      // Names in other files are offered once these are read.
      return { isIncomplete: one.isAlone, items };
    });
  },
};
