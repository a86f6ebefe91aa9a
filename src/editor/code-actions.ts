/** What an editor offers to do about findings. */
import { isAlwaysTold } from "../broken.js";
import type { Diagnostic, Edit } from "../diagnostic.js";
import type { Document } from "../document/tree.js";
import { areIdle, isSameEdit } from "../fix/edits.js";
import { offersOf, roundOf } from "../fix/offers.js";
import { pageOf } from "../ids.js";
import type { Location, Span } from "../source.js";
import { capital, editTitle } from "./edit-title.js";
import { plainLine } from "./plain-line.js";
import { suppression } from "./suppression.js";

/** What a suggestion changes, and what for. */
const LONGEST_SUGGESTION = 240;

export interface CodeAction {
  readonly title: string;
  /**
   * `quickfix` for one finding, `suggestion` where that changes what is in force, `fixKind` for all of
   * its id in the file, `fixAll` for everything that is safe, `suppress` and `explain` for those that
   * are no mistake.
   */
  readonly kind: "quickfix" | "suggestion" | "fixKind" | "fixAll" | "suppress" | "explain";
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

/** A suggestion is told apart by its first word; what it is for stands behind what it does. */
const suggestionTitle = (does: string, wanted?: string): string =>
  plainLine(
    `Suggestion: ${plainLine(does)}${wanted === undefined ? "" : ` (${wanted})`}`,
    LONGEST_SUGGESTION,
  );

/** The fix and the suggestions of one finding, each named by what it does to the text. */
function fixesOf(diagnostic: Diagnostic, context: ActionContext): readonly CodeAction[] {
  const { fix, suggestions } = diagnostic;
  const { path } = context.document.source;
  const of = (edits: readonly Edit[], isSafe: boolean, wanted?: string): CodeAction[] => {
    if (!mayMake(context, edits)) return [];
    const does = editTitle(edits, path, diagnostic.at);
    return [
      {
        title: isSafe ? plainLine(capital(does)) : suggestionTitle(does, wanted),
        kind: isSafe ? "quickfix" : "suggestion",
        diagnostics: [diagnostic],
        edits,
        isPreferred: isSafe,
      },
    ];
  };
  return [
    ...(fix ? of(fix.edits, fix.safe) : []),
    ...suggestions.flatMap(({ title, edits = [] }) => of(edits, false, title)),
  ];
}

const sameEdits = (a: CodeAction, b: CodeAction): boolean =>
  a.edits.length === b.edits.length &&
  a.edits.every((edit, i) => {
    const other = b.edits[i];
    return other?.source.path === edit.source.path && isSameEdit(edit, other);
  });

/** One action for findings that ask for the same; where titles are alike the ids tell them apart. */
function apartByTitle(actions: readonly CodeAction[]): readonly CodeAction[] {
  const merged: CodeAction[] = [];
  for (const action of actions) {
    const at = merged.findIndex((one) => one.kind === action.kind && sameEdits(one, action));
    const same = merged[at];
    if (!same) merged.push(action);
    else
      merged[at] = {
        ...same,
        // The longer one says what for.
        title: action.title.length > same.title.length ? action.title : same.title,
        diagnostics: [...same.diagnostics, ...action.diagnostics],
      };
  }
  const numbers = new Map<string, number>();
  return merged.map((action) => {
    const { title } = action;
    if (merged.filter((one) => one.title === title).length < 2) return action;
    const named = `${title} (${action.diagnostics[0]?.rule ?? ""})`;
    const number = (numbers.get(named) ?? 0) + 1;
    numbers.set(named, number);
    return { ...action, title: number === 1 ? named : `${named} (${number})` };
  });
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
  if (isAlwaysTold(diagnostic)) return [];
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
    ...apartByTitle(here.flatMap((one) => fixesOf(one, context))),
    ...kinds.flatMap(({ rule }) => ofKind(rule, context)),
    ...(all && all.diagnostics.length > 1 ? [all] : []),
    ...kinds.flatMap((one) => suppress(one, context)),
    ...kinds.map(explain),
  ];
}
