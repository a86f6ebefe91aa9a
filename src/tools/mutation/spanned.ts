/** The text at a place that Stryker names. */

interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/**
 * @param place - the end is not included
 * @param first - the number of the first line and column: 0 while Stryker works, 1 in its results
 */
export function spanned(text: string, { start, end }: Place, first: 0 | 1): string {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const offset = ({ line, column }: Place["start"]) =>
    (starts[line - first] ?? text.length) + column - first;
  return text.slice(offset(start), offset(end));
}
