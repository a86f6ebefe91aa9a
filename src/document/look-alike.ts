/** Characters that look like quotes and are none: word processors and web pages put them. */

const PRIMES = "\u2032\u2033\u2035\u2036\u02b9\u02ba";
const ACCENTS = "\u0060\u00b4\u02cb\u02ca";
const TYPOGRAPHIC =
  "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb\u2039\u203a\u300c\u300d\uff02\uff07";
const ALL = TYPOGRAPHIC + PRIMES + ACCENTS;

/** A mark at an offset that somebody took for a quote; false behind the end of the text. */
export function looksLikeQuote(text: string, at: number): boolean {
  return at < text.length && ALL.includes(text.charAt(at));
}

/** What such a mark is: "in typographic quotes", for a sentence about a value. */
export function standsIn(mark: string): string {
  if (PRIMES.includes(mark)) return "between primes, which only look like quotes";
  return ACCENTS.includes(mark)
    ? "between accents, which only look like quotes"
    : "in typographic quotes";
}

/** The same of one mark alone: "a typographic quote". */
export function oneMark(mark: string): string {
  if (PRIMES.includes(mark)) return "a prime, which only looks like a quote";
  return ACCENTS.includes(mark)
    ? "an accent, which only looks like a quote"
    : "a typographic quote";
}

/** What to do about it. */
export const USE_QUOTES = "use `\"` or `'`";
