/** Line ends as XML reads them. */

/** Turns every line end into a line feed. */
export function normalizeLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
