/** A text of a finding on one line without Markdown, as menus and hints show it. */
import { shown } from "../report/print.js";

/** So long a title of a menu may be. */
const LONGEST = 120;

/** The text as a person may see it, cut where there is no room for more. */
export function plainLine(text: string, longest = LONGEST): string {
  const safe = shown(text);
  return safe.length <= longest
    ? safe
    : `${safe.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
