/** How a text is laid out: its line ends, and what one step of indentation is. */

export interface Unit {
  readonly indent: string;
  readonly lineEnd: string;
}

/** So much of a text tells how it is laid out. */
const ENOUGH = 20_000;

/** As most lines do it; two blanks and a line feed where there is none. */
export function unitOf(text: string): Unit {
  const start = text.slice(0, ENOUGH);
  const lineEnd = /\r\n|\r|\n/.exec(start)?.[0] ?? "\n";
  const indent = /[\r\n](\t| {1,8})(?=<)/.exec(start)?.[1] ?? "  ";
  return { indent, lineEnd };
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text.charAt(at - 1) !== "\n" && text.charAt(at - 1) !== "\r") at--;
  return at;
}

/** The blanks at the beginning of the line of an offset. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  let end = start;
  while (end < offset && (text.charAt(end) === " " || text.charAt(end) === "\t")) end++;
  return text.slice(start, end);
}

/** A text whose lines are indented by two blanks a step, with the steps of another one. */
export const inSteps = (body: string, step: string): string =>
  body.replace(/(?<=\n)(?: {2})+/g, (blanks) => step.repeat(blanks.length / 2));

/** A text of several lines with the line ends and the indentation of its place. */
export const withIndent = (
  body: string,
  { indent, lineEnd }: { readonly indent: string; readonly lineEnd: string },
): string => body.replaceAll("\n", `${lineEnd}${indent}`);
