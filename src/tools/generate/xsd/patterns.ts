/** Regular expressions in the dialect of XML Schema: always anchored, no look-around. */

/** Letters in either case: `true` becomes `[tT][rR][uU][eE]`. */
export function anyCase(word: string): string {
  return literal(word).replace(
    /[A-Za-z]/g,
    (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  );
}

/** The word itself, whatever its characters mean in a pattern. */
export function literal(word: string): string {
  // XML Schema knows no `\$`, and some validators take a bare one for the end of the text.
  return word.replace(/[.*+?^(){}|[\]\\-]/g, "\\$&").replaceAll("$", "[$]");
}

/** Translations by hand of what look-around says, by the JavaScript original. */
const BY_HAND: Readonly<Record<string, string>> = {
  // Neither `\\server` nor `C:`.
  "^(?!\\\\\\\\|[\\s\\S]:)": "[\\s\\S]?|[^\\\\][^:][\\s\\S]*|\\\\[^:\\\\][\\s\\S]*",
  // "/", or segments of which none is "." or "..", the last one not empty.
  "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$": "/(((S)?/)*(S))?".replaceAll(
    "S",
    "[^/.][^/]*|\\.[^/.][^/]*|\\.\\.[^/]+",
  ),
};

/**
 * A pattern of `schema/sections` in the dialect of XML Schema.
 * @throws where it says something that has no translation yet
 */
export function fromJavaScript(pattern: string): string {
  const known = BY_HAND[pattern];
  if (known !== undefined) return known;
  if (/\(\?(?!:)/.test(pattern))
    throw new Error(`xsd/patterns.ts: say by hand what ${pattern} means in XML Schema.`);
  const start = pattern.startsWith("^") ? "" : "[\\s\\S]*";
  const end = pattern.endsWith("$") ? "" : "[\\s\\S]*";
  const inner = pattern.replace(/^\^/, "").replace(/\$$/, "");
  const plain = inner.replaceAll("(?:", "(").replaceAll("\\d", "[0-9]");
  return start + plain + end;
}

interface Digits {
  readonly base: 10 | 16;
  /** A class of digits from one to the other. */
  from(low: number, high: number): string;
}

const DECIMAL: Digits = {
  base: 10,
  from: (low, high) => (low === high ? String(low) : `[${low}-${high}]`),
};

const HEXADECIMAL: Digits = {
  base: 16,
  from: (low, high) => {
    const numbers = low <= 9 ? DECIMAL.from(low, Math.min(9, high)).replace(/[[\]]/g, "") : "";
    if (high <= 9) return numbers.length === 1 ? numbers : `[${numbers}]`;
    const [a, z] = [Math.max(10, low).toString(16), high.toString(16)];
    const letters =
      a === z ? a + a.toUpperCase() : `${a}-${z}${a.toUpperCase()}-${z.toUpperCase()}`;
    return `[${numbers}${letters}]`;
  },
};

const repeat = (digits: Digits, times: number) =>
  times === 0 ? "" : digits.from(0, digits.base - 1) + (times === 1 ? "" : `{${times}}`);

/** Numbers of one length between two of that length, digit by digit. */
function sameLength(digits: Digits, low: readonly number[], high: readonly number[]): string {
  const [a, ...lowRest] = low;
  const [b, ...highRest] = high;
  if (a === undefined || b === undefined) return "";
  const top = digits.base - 1;
  const isFromZero = lowRest.every((digit) => digit === 0);
  const isToTop = highRest.every((digit) => digit === top);
  if (a === b) return digits.from(a, a) + sameLength(digits, lowRest, highRest);
  const parts: string[] = [];
  if (!isFromZero)
    parts.push(
      digits.from(a, a) +
        sameLength(
          digits,
          lowRest,
          lowRest.map(() => top),
        ),
    );
  const first = isFromZero ? a : a + 1;
  const last = isToTop ? b : b - 1;
  if (first <= last) parts.push(digits.from(first, last) + repeat(digits, lowRest.length));
  if (!isToTop)
    parts.push(
      digits.from(b, b) +
        sameLength(
          digits,
          highRest.map(() => 0),
          highRest,
        ),
    );
  return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join("|")})`;
}

/** Whole numbers from `low` to `high` without leading zeros. */
function between(digits: Digits, low: number, high: number): string {
  const { base } = digits;
  const spell = (n: number) =>
    Array.from(n.toString(base), (digit) => Number.parseInt(digit, base));
  const parts: string[] = [];
  for (let length = spell(low).length; length <= spell(high).length; length++) {
    const least = length === 1 ? 0 : base ** (length - 1);
    const from = Math.max(low, least);
    const to = Math.min(high, base ** length - 1);
    parts.push(sameLength(digits, spell(from), spell(to)));
  }
  return parts.length === 1 ? (parts[0] ?? "") : `(${parts.join("|")})`;
}

/** Decimal numbers in a range, leading zeros allowed. Neither bound may be negative. */
export const decimalRange = (low: number, high: number): string =>
  `0*${between(DECIMAL, low, high)}`;

/** Hexadecimal numbers in a range, leading zeros allowed. Neither bound may be negative. */
export const hexRange = (low: number, high: number): string =>
  `0*${between(HEXADECIMAL, low, high)}`;
