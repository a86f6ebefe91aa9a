/** What a branch changed: findings that were not there before, and those in lines that it wrote. */
import { scan } from "../document/scan.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Comment } from "../document/tree.js";
import type { Source } from "../source.js";
import { baselineOf, match } from "./baseline.js";

/** A finding with the comments that hide it. */
export interface Hidden {
  readonly diagnostic: Diagnostic;
  readonly by: readonly { readonly comment: Comment }[];
}

export interface Now {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Hidden[];
}

/** What was at the revision. */
export interface Then {
  readonly diagnostics: readonly Diagnostic[];
  /** Text of a file there; undefined where there was none. */
  readonly source: (path: string) => Source | undefined;
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/).map((line) => line.trim());

/** Whether a finding stands in a line that its file did not have; moved lines are old. */
function inNewLine({ at }: Diagnostic, then: Then, known: Map<string, Set<string>>): boolean {
  const { path, text } = at.source;
  let lines = known.get(path);
  if (lines === undefined)
    known.set(path, (lines = new Set(linesOf(then.source(path)?.text ?? ""))));
  const start = Math.max(text.lastIndexOf("\n", at.span.start - 1), -1) + 1;
  const end = text.indexOf("\n", Math.max(at.span.end - 1, at.span.start));
  const own = linesOf(text.slice(start, end < 0 ? text.length : end));
  return own.some((line) => line !== "" && !lines.has(line));
}

const commentsIn = (source: Source | undefined, value: string): number =>
  source === undefined
    ? 0
    : scan(source).comments.filter((comment) => comment.value.trim() === value).length;

/** Whether all comments that hide a finding are the branch's own. */
function isHiddenByBranch({ diagnostic, by }: Hidden, then: Then): boolean {
  const { source } = diagnostic.at;
  return by.every(({ comment }) => {
    const value = comment.value.trim();
    return commentsIn(source, value) > commentsIn(then.source(source.path), value);
  });
}

/**
 * The findings that a branch brings, be it in other files and applications.
 * @param base - absolute folder of the repository
 * @param isStrict - comments that the branch brings hide nothing
 */
export function since(now: Now, then: Then, base: string, isStrict: boolean): Diagnostic[] {
  const known = new Map<string, Set<string>>();
  const before = baselineOf({ diagnostics: then.diagnostics, suppressed: [] }, base, "");
  const { diagnostics } = match(
    { diagnostics: now.diagnostics, suppressed: [] },
    before,
    base,
    () => false,
  );
  const shown = now.diagnostics.filter(
    (diagnostic, i) =>
      diagnostics[i]?.baselineState === "new" || inNewLine(diagnostic, then, known),
  );
  if (!isStrict) return shown;
  const uncovered = now.suppressed.filter((one) => isHiddenByBranch(one, then));
  return [...shown, ...uncovered.map(({ diagnostic }) => diagnostic)];
}
