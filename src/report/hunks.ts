/** The changed lines of a text with those around them, as patches have them. */
import type { Change } from "./changed-lines.js";

export interface Hunk {
  /** The first line, counted from one; also where there is none. */
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** Each with its mark, without its end. */
  readonly lines: readonly string[];
}

/** A text as lines, each with its end. */
export const linesOf = (text: string): readonly string[] =>
  text === "" ? [] : text.split(/(?<=\n)/);

/** A line of a patch; the last one of a file may have no end. */
const marked = (mark: string, line: string): readonly string[] =>
  line.endsWith("\n") ? [mark + line.slice(0, -1)] : [mark + line, "\\ No newline at end of file"];

function hunkOf(
  changes: readonly [Change, ...Change[]],
  old: readonly string[],
  made: readonly string[],
  context: number,
): Hunk {
  const [first] = changes;
  const last = changes.at(-1) ?? first;
  const above = Math.min(context, first.old.from);
  const below = Math.min(context, old.length - last.old.to);
  const lines: string[] = [];
  let at = first.old.from - above;
  const put = (mark: string, some: readonly string[], from: number, to: number) => {
    for (let i = from; i < to; i++) for (const one of marked(mark, some[i] ?? "")) lines.push(one);
  };
  for (const change of changes) {
    put(" ", old, at, change.old.from);
    put("-", old, change.old.from, change.old.to);
    put("+", made, change.made.from, change.made.to);
    at = change.old.to;
  }
  put(" ", old, at, at + below);
  return {
    oldStart: first.old.from - above + 1,
    oldLines: last.old.to + below - (first.old.from - above),
    newStart: first.made.from - above + 1,
    newLines: last.made.to + below - (first.made.from - above),
    lines,
  };
}

/**
 * The hunks of a patch.
 * @param changes - in order
 * @param context - so many lines are shown around each; changes that share some are one hunk
 */
export function hunksOf(
  changes: readonly Change[],
  old: readonly string[],
  made: readonly string[],
  context: number,
): readonly Hunk[] {
  const groups: [Change, ...Change[]][] = [];
  for (const change of changes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && change.old.from - last.old.to <= 2 * context) group.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => hunkOf(group, old, made, context));
}
