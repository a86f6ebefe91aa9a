/** A text of a finding on one line without Markdown, as menus and hints show it. */
import { shown } from "../report/print.js";

/** So long a title may be. */
const LONGEST = 120;

/** The text as a person may see it, cut where no menu has room for more. */
export function plainLine(text: string): string {
  const safe = shown(text);
  return safe.length <= LONGEST
    ? safe
    : `${safe.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
