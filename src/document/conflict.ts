/** What a merge has left behind: one problem for each conflict, whatever stands between its markers. */
import type { Span } from "../source.js";
import type { Problem } from "./tree.js";

export interface Conflict {
  /** From the first marker to behind the last one. */
  readonly span: Span;
  /** The line of the first marker. */
  readonly marker: Span;
  /** What is not read: the markers, and every side but the first. */
  readonly hidden: readonly Span[];
  /** The original stands between the sides as well (diff3). */
  readonly hasOriginal: boolean;
}

/**
 * A line of git's: seven of one character, alone or with a name behind a space. Editors that lay
 * out XML move it in.
 */
const MARKER = /^([ \t]*)((?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)[^\r\n]*)/gm;

/** The marker that a text holds, where it holds hardly anything else; undefined where none. */
export function markerIn(text: string): string | undefined {
  return /^(?:<{7}|={7}|>{7}|\|{7})(?: [^\r\n]*)?$/.exec(text.trim())?.[0];
}

/** What to do about a conflict. */
export const conflictMessage = (hasOriginal: boolean) =>
  `A merge conflict was left here: decide for one side, and remove the lines \`<<<<<<<\`, ${hasOriginal ? "`|||||||`, " : ""}\`=======\` and \`>>>>>>>\`.`;

/** Whether the text can hold a conflict at all; costs next to nothing where it cannot. */
export function mayConflict(text: string): boolean {
  return text.includes("<<<<<<<") || text.includes(">>>>>>>");
}

/** The conflicts of a text in order. A marker that has lost its others counts as well. */
export function conflictsIn(text: string): readonly Conflict[] {
  const found: Conflict[] = [];
  let first: Span | undefined;
  let hidden: Span[] = [];
  let from: number | undefined;
  let hasOriginal = false;
  const finish = (end: number): void => {
    if (first !== undefined)
      found.push({ span: { start: first.start, end }, marker: first, hidden, hasOriginal });
    first = undefined;
    hasOriginal = false;
    hidden = [];
    from = undefined;
  };
  for (const match of text.matchAll(MARKER)) {
    const [, blanks = "", marker = ""] = match;
    const start = match.index + blanks.length;
    const line = { start, end: start + marker.length };
    const kind = marker.charAt(0);
    if (kind === "<") {
      finish(hidden.at(-1)?.end ?? line.start);
      first = line;
      hidden = [line];
    } else if (kind === ">") {
      first ??= line;
      hidden.push({ start: from ?? line.start, end: line.end });
      finish(line.end);
    } else if (first !== undefined) {
      // The original and the other side are hidden from here to the last marker.
      from ??= line.start;
      if (kind === "|") hasOriginal = true;
    }
  }
  finish(hidden.at(-1)?.end ?? 0);
  return found;
}

/** The text with blanks for what is hidden, so that every offset stays. */
export function withoutConflicts(text: string, conflicts: readonly Conflict[]): string {
  let shown = "";
  let from = 0;
  for (const { start, end } of conflicts.flatMap((conflict) => conflict.hidden)) {
    shown += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    from = end;
  }
  return shown + text.slice(from);
}

/** The problems of the text without its conflicts, and one for each conflict. */
export function withConflicts(
  problems: readonly Problem[],
  conflicts: readonly Conflict[],
): readonly Problem[] {
  const own = conflicts.map(
    ({ marker, span, hasOriginal }): Problem => ({
      code: "merge-conflict",
      severity: "error",
      message: conflictMessage(hasOriginal),
      span: marker,
      related: { span: { start: span.end - 1, end: span.end }, message: "It ends here." },
    }),
  );
  const others = problems.filter(
    (problem) =>
      !conflicts.some(
        ({ span }) => span.start <= problem.span.start && problem.span.start < span.end,
      ),
  );
  return [...own, ...others].sort((a, b) => a.span.start - b.span.start);
}
