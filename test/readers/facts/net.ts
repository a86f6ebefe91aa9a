/**
 * What .NET Framework's own parsers make of a text. Written down from their published source and
 * documentation, letter by letter, so that it shares nothing with the code under test.
 */

/** Char.IsWhiteSpace, which String.Trim goes by. */
const WHITE = new Set(
  "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
);
/** What number parsing skips: fewer than Trim. */
const NUMBER_WHITE = new Set("\t\n\v\f\r ");

/** String.Trim. */
export function trim(text: string, white: ReadonlySet<string> = WHITE): string {
  let start = 0;
  let end = text.length;
  while (start < end && white.has(text.charAt(start))) start++;
  while (end > start && white.has(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/**
 * Int64.Parse or Int32.Parse with NumberStyles.Integer and the invariant culture: blanks around,
 * one sign in front, digits; NUL characters may follow.
 */
export function parseInteger(text: string, bits: 32 | 64): bigint | undefined {
  let at = 0;
  while (NUMBER_WHITE.has(text.charAt(at))) at++;
  let sign = 1n;
  if (text.charAt(at) === "+" || text.charAt(at) === "-") {
    if (text.charAt(at) === "-") sign = -1n;
    at++;
  }
  const first = at;
  let value = 0n;
  for (; text.charAt(at) >= "0" && text.charAt(at) <= "9" && text.charAt(at) !== ""; at++)
    value = value * 10n + BigInt(text.charCodeAt(at) - 48);
  if (at === first) return undefined;
  while (NUMBER_WHITE.has(text.charAt(at))) at++;
  while (text.charAt(at) === "\0") at++;
  if (at < text.length) return undefined;
  value *= sign;
  const limit = 1n << BigInt(bits - 1);
  return value >= -limit && value < limit ? value : undefined;
}

/** Convert.ToInt32(text, 16): an optional plus and 0x, then digits that fit into 32 bits. */
export function parseHex32(text: string): bigint | undefined {
  let digits = text.startsWith("+") ? text.slice(1) : text;
  if (digits.startsWith("0x") || digits.startsWith("0X")) digits = digits.slice(2);
  if (digits === "") return undefined;
  let value = 0n;
  for (const letter of digits) {
    const digit = "0123456789abcdef".indexOf(letter.toLowerCase());
    if (digit < 0) return undefined;
    value = value * 16n + BigInt(digit);
  }
  if (value > 0xffffffffn) return undefined;
  return value > 0x7fffffffn ? value - 0x100000000n : value;
}

/** Boolean.Parse: any letter case; blanks and NUL characters around. */
export function parseBoolean(text: string): boolean | undefined {
  const word = trim(text, new Set([...WHITE, "\0"])).toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}
