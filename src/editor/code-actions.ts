/** What an editor offers to do about findings. */
import type { Diagnostic, Edit } from "../diagnostic.js";
import type { Document } from "../document/tree.js";
import { areIdle } from "../fix/edits.js";
import { offersOf, roundOf } from "../fix/offers.js";
import { pageOf } from "../ids.js";
import type { Location, Span } from "../source.js";
import { plainLine } from "./plain-line.js";
import { suppression } from "./suppression.js";

export interface CodeAction {
  readonly title: string;
  /**
   * `quickfix` for one finding, `fixKind` for all of its id in the file, `fixAll` for everything
   * that is safe, `suppress` and `explain` for those that are no mistake.
   */
  readonly kind: "quickfix" | "fixKind" | "fixAll" | "suppress" | "explain";
  /** The findings that it is about. */
  readonly diagnostics: readonly Diagnostic[];
  /** None where it only shows something. */
  readonly edits: readonly Edit[];
  /** A fix that changes no meaning: what an editor takes for a key press. */
  readonly isPreferred: boolean;
  /** Path of the page inside the package, of `explain`. */
  readonly page?: string;
  /** The part of what `suppress` inserts that somebody should write over. */
  readonly select?: Location;
}

export interface ActionContext {
  readonly document: Document;
  /** Of the document, by whatever run knows them; the texts they are about must be the document's. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a file may be written. Absent: any. */
  readonly mayWrite?: (path: string) => boolean;
}

const touches = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

/** Those about the text as it is: one about yesterday's would edit the wrong place. */
function current({ document, diagnostics }: ActionContext): readonly Diagnostic[] {
  const { path, text } = document.source;
  return diagnostics.filter(
    ({ at: { source } }) =>
      source.path === path && (source === document.source || source.text === text),
  );
}

const taking = ({ mayWrite = () => true }: ActionContext) => ({
  unsafe: false,
  mayWrite: ({ path }: { readonly path: string }) => mayWrite(path),
});

const mayMake = ({ mayWrite = () => true }: ActionContext, edits: readonly Edit[] | undefined) =>
  edits !== undefined && !areIdle(edits) && edits.every(({ source }) => mayWrite(source.path));

/** The fix and the suggestions of one finding. */
function fixesOf(diagnostic: Diagnostic, context: ActionContext): readonly CodeAction[] {
  const { fix, suggestions, message, rule } = diagnostic;
  const next = plainLine(message.next ?? message.what);
  return [
    ...(fix && mayMake(context, fix.edits)
      ? [
          {
            title: `Fix${fix.safe ? "" : " (changes the meaning)"}: ${next}`,
            kind: "quickfix" as const,
            diagnostics: [diagnostic],
            edits: fix.edits,
            isPreferred: fix.safe,
          },
        ]
      : []),
    ...suggestions.flatMap(({ title, edits = [] }) =>
      mayMake(context, edits)
        ? [
            {
              title: `${plainLine(title)} (${rule})`,
              kind: "quickfix" as const,
              diagnostics: [diagnostic],
              edits,
              isPreferred: false,
            },
          ]
        : [],
    ),
  ];
}

/** All safe fixes that go together; never a suggestion, never what changes the meaning. */
function together(diagnostics: readonly Diagnostic[], context: ActionContext) {
  const { made, edits } = roundOf(offersOf(diagnostics, taking(context)));
  return { diagnostics: made.map((offer) => offer.diagnostic), edits };
}

/** Everything in the document that can be fixed without a change of meaning, at once. */
export function fixAll(context: ActionContext): CodeAction | undefined {
  const { diagnostics, edits } = together(current(context), context);
  if (edits.length === 0) return undefined;
  const count = diagnostics.length;
  return {
    title:
      count === 1
        ? "Make the one safe fix of this file"
        : `Make all ${count} safe fixes of this file`,
    kind: "fixAll",
    diagnostics,
    edits,
    isPreferred: false,
  };
}

function ofKind(rule: string, context: ActionContext): readonly CodeAction[] {
  const { diagnostics, edits } = together(
    current(context).filter((one) => one.rule === rule),
    context,
  );
  return diagnostics.length < 2
    ? []
    : [
        {
          title: `Fix all ${diagnostics.length} findings of ${rule} in this file`,
          kind: "fixKind",
          diagnostics,
          edits,
          isPreferred: false,
        },
      ];
}

function suppress(diagnostic: Diagnostic, { document }: ActionContext): readonly CodeAction[] {
  // What stands for the rest, and what breaks, no comment hides.
  if (diagnostic.isOfRest === true || diagnostic.error !== undefined) return [];
  return suppression(document, diagnostic).map(({ title, edit, select }) => ({
    title,
    kind: "suppress",
    diagnostics: [diagnostic],
    edits: [edit],
    isPreferred: false,
    select,
  }));
}

const explain = (diagnostic: Diagnostic): CodeAction => ({
  title: `Explain ${diagnostic.rule}`,
  kind: "explain",
  diagnostics: [diagnostic],
  edits: [],
  isPreferred: false,
  page: pageOf(diagnostic.rule, diagnostic.by),
});

/**
 * What can be done about the findings that touch a range, those of one id each once, and at the end
 * everything that is safe in the file.
 * @param range - UTF-16 offsets of what is selected
 */
export function codeActions(context: ActionContext, range: Span): readonly CodeAction[] {
  const here = current(context).filter(({ at }) => touches(at.span, range));
  const kinds = [...new Map(here.map((one) => [one.rule, one])).values()];
  const all = here.length === 0 ? undefined : fixAll(context);
  return [
    ...here.flatMap((one) => fixesOf(one, context)),
    ...kinds.flatMap(({ rule }) => ofKind(rule, context)),
    ...(all && all.diagnostics.length > 1 ? [all] : []),
    ...kinds.flatMap((one) => suppress(one, context)),
    ...kinds.map(explain),
  ];
}
