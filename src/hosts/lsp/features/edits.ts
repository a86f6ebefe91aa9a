/** Edits of the core as the protocol has them. */
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import type { Edit } from "../../../diagnostic.js";
import { literal } from "../../../editor/completion-item.js";
import { byFile } from "../../../fix/edits.js";
import { nameOf } from "../../../paths.js";
import type { Location } from "../../../source.js";
import { rangeOf } from "../positions.js";
import type { Asking } from "./feature.js";

const textEdit = ({ source, span, text }: Edit): TextEdit => ({
  range: rangeOf(source, span),
  newText: text,
});

/** What a person is to know of an edit before it is made. */
interface About {
  /** The file that the person looks at: what changes in others needs a word. */
  readonly path?: string;
  /** The part of what is inserted that somebody should write over. */
  readonly select?: Location;
}

const OTHER = "another-file";

/**
 * The same with its part to write over as a place to fill in; undefined where it has none.
 * @param indents - the client indents further lines by itself
 */
function snippetEdit({ source, span, text }: Edit, select: Location | undefined, indents: boolean) {
  const at = (select?.span.start ?? 0) - span.start;
  const length = select ? select.span.end - select.span.start : 0;
  if (select?.source.path !== source.path || at < 0 || at + length > text.length) return undefined;
  const [before, inside, behind] = [
    text.slice(0, at),
    text.slice(at, at + length),
    text.slice(at + length),
  ];
  const last = indents ? behind.replace(/(\r\n|\r|\n)[ \t]+$/, "$1") : behind;
  const value = `${literal(before)}\${1:${literal(inside)}}${literal(last)}`;
  return { range: rangeOf(source, span), snippet: { kind: "snippet" as const, value } };
}

/**
 * Edits of one file or several. A client that knows versions refuses those of a text that was typed
 * on meanwhile; one that knows annotations asks before another file is changed.
 */
export function workspaceEdit(
  edits: readonly Edit[],
  { client, open }: Pick<Asking, "client" | "open">,
  { path: own, select }: About = {},
): WorkspaceEdit {
  const files = [...byFile(edits)];
  const { versions, annotations, snippetEdits, indentsSnippets } = client();
  if (!versions)
    return {
      changes: Object.fromEntries(files.map(([path, all]) => [open.uri(path), all.map(textEdit)])),
    };
  const isTold = (path: string) => annotations && own !== undefined && path !== own;
  const others = files.filter(([path]) => isTold(path)).map(([path]) => nameOf(path));
  const made = (edit: Edit, path: string) => {
    if (isTold(path)) return { ...textEdit(edit), annotationId: OTHER };
    return (
      (snippetEdits ? snippetEdit(edit, select, indentsSnippets) : undefined) ?? textEdit(edit)
    );
  };
  return {
    documentChanges: files.map(([path, all]) => ({
      textDocument: { uri: open.uri(path), version: open.version(path) ?? null },
      edits: all.map((edit) => made(edit, path)),
    })),
    ...(others.length === 0
      ? {}
      : {
          changeAnnotations: {
            [OTHER]: {
              label: "Change of another file",
              description: others.join(", "),
              needsConfirmation: true,
            },
          },
        }),
  };
}
