/** The XML declaration: `<?xml version="1.0" encoding="utf-8" standalone="yes"?>`. */
import { looksLikeQuote, standsIn, USE_QUOTES } from "./look-alike.js";
import { isSpace, nmtokenEnd, skipSpace } from "./names.js";
import { shown } from "./problems.js";
import type { State } from "./state.js";

const EQUALS = 61;

/** What may stand in it, in this order. */
const PARTS = [
  { name: "version", allowed: /^1\.0$/, wanted: "`1.0`" },
  { name: "encoding", allowed: /^[A-Za-z][\w.-]*$/, wanted: "the name of an encoding" },
  { name: "standalone", allowed: /^(?:yes|no)$/, wanted: "`yes` or `no`" },
] as const;

/** Behind the mark that ends what another mark begins; at the next blank where there is none. */
function markAfter(text: string, open: number, stop: number): number {
  let at = open + 1;
  while (at < stop && !isSpace(text.charCodeAt(at))) if (looksLikeQuote(text, at++)) break;
  return at;
}

/**
 * Checks the declaration between the offset behind `<?xml` and that of `?>`. Reports at most one
 * problem.
 * @param start - offset of the `<`
 */
export function checkDeclaration(state: State, start: number, from: number, stop: number): void {
  const { text, problems } = state;
  if (start > state.begin) {
    problems.add(
      "late-declaration",
      start,
      from,
      "The XML declaration must be the very first thing in the file: move it there, before any white space or comment, or remove it.",
    );
    return;
  }
  const report = (at: number, end: number, what: string): void => {
    problems.add(
      "invalid-declaration",
      at,
      end,
      `${what} The XML declaration is written \`<?xml version="1.0" encoding="utf-8"?>\`.`,
    );
  };
  let pos = from;
  let next = 0;
  for (;;) {
    const at = skipSpace(text, pos);
    if (at >= stop) break;
    const nameEnd = Math.min(nmtokenEnd(text, at), stop);
    const name = text.slice(at, nameEnd);
    const index = PARTS.findIndex((part) => part.name === name);
    const part = PARTS[index];
    if (part === undefined || index < next || (next === 0 && index > 0) || at === pos) {
      report(at, Math.max(nameEnd, at + 1), "This does not belong here.");
      return;
    }
    const equals = skipSpace(text, nameEnd);
    const open = skipSpace(text, equals + 1);
    const quote = text.charAt(open);
    if (text.charCodeAt(equals) === EQUALS && looksLikeQuote(text, open)) {
      const close = markAfter(text, open, stop);
      report(open, close, `The value of \`${name}\` is ${standsIn(quote)}: ${USE_QUOTES}.`);
      return;
    }
    const close = quote === '"' || quote === "'" ? text.indexOf(quote, open + 1) : -1;
    if (text.charCodeAt(equals) !== EQUALS || close < 0 || close >= stop) {
      report(at, nameEnd, `\`${name}\` needs a value in quotes.`);
      return;
    }
    const value = text.slice(open + 1, close);
    if (!part.allowed.test(value)) {
      report(
        open,
        close + 1,
        `The value of \`${name}\` must be ${part.wanted}, not \`${shown(value)}\`.`,
      );
      return;
    }
    if (name === "standalone") state.standalone = value === "yes";
    pos = close + 1;
    next = index + 1;
  }
  if (next === 0) report(start, from, "The version is missing.");
}
