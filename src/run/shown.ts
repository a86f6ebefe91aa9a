/**
 * How much is told of one file. A file with very many mistakes is damaged as a whole, and nobody
 * reads them all. This is asked last, when it is known what is hidden: else what is hidden would
 * take the places of what is not.
 */
import type { Diagnostic, Severity } from "../diagnostic.js";
import { tooMany } from "../settings/reading.js";

/** So many findings of the readers are shown of one file. */
export const MOST_SHOWN = 1000;

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** What stands for others: where the first of them is, and as grave as the gravest. */
function restOf(first: Diagnostic, left: readonly Diagnostic[], most: number): Diagnostic {
  const gravest = left.reduce((a, b) => (RANK[b.severity] > RANK[a.severity] ? b : a));
  const { rule, by, category, severity, help } = gravest;
  return {
    rule,
    by,
    category,
    severity,
    help,
    message: tooMany(most),
    at: first.at,
    isDefault: false,
    related: [],
    suggestions: [],
    isOfRest: true,
    ...(first.baselineState === undefined ? {} : { baselineState: "new" }),
  };
}

/**
 * The findings that are shown: what the readers say of a file up to a limit, and one that stands
 * for the rest. Rules, and what is known already, do not count.
 * @param diagnostics - in order of place; what is hidden is not among them
 */
export function shownOf(
  diagnostics: readonly Diagnostic[],
  most = MOST_SHOWN,
): readonly Diagnostic[] {
  if (diagnostics.length <= most) return diagnostics;
  const counts = new Map<string, number>();
  const rests = new Map<string, Diagnostic[]>();
  const shown = diagnostics.filter((diagnostic) => {
    const { by, at, baselineState, isOfRest } = diagnostic;
    if (by === "rule" || baselineState === "unchanged" || isOfRest) return true;
    const { path } = at.source;
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    if (count <= most) return true;
    const rest = rests.get(path);
    if (rest) rest.push(diagnostic);
    else rests.set(path, [diagnostic]);
    return rest === undefined;
  });
  return shown.map((one) => {
    const left = rests.get(one.at.source.path);
    return left?.[0] === one ? restOf(one, left, most) : one;
  });
}
