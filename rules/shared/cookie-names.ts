/** Names of cookies: what they may hold, and what browsers read out of them. */
import type { Resolved } from "../../src/rule.js";

/** The prefix of a cookie's name by which browsers demand Secure; they ignore its letter case. */
export const prefixOf = ({ value }: Resolved<string>): "__Host-" | "__Secure-" | undefined =>
  /^__host-/i.test(value) ? "__Host-" : /^__secure-/i.test(value) ? "__Secure-" : undefined;

/** What ends a name in `Set-Cookie` or in `Cookie`, or is taken off it, so that it never matches. */
const FATAL: readonly (readonly [RegExp, string])[] = [
  [/;/, "a semicolon"],
  [/=/, "an equals sign"],
  // HttpRequest.CreateCookieFromString looks for values in front of the name.
  [/&/, "an ampersand"],
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  [/[\0-\x08\n-\x1f\x7f]/, "a control character"],
  [/^\s|\s$/, "a blank at its beginning or end"],
];

/** What RFC 6265 does not allow in a name, and ASP.NET and browsers mostly take. */
const ODD: readonly (readonly [RegExp, string])[] = [
  // HttpRequest takes $Path and the like for attributes of the cookie before.
  [/^\$/, 'begins with "$", as if it were an attribute of another cookie'],
  // HttpRequest.FillInCookiesCollection cuts the header Cookie at semicolons alone, and browsers (RFC
  // 6265, 5.2) take blanks off the ends of a name alone: both come back where nobody between minds.
  [/,/, "holds a comma"],
  [/\s/, "holds a blank"],
  [/[^\0-\x7f]/, "holds letters outside ASCII"],
  [/[^!#$%'*+\-.^`|~\w]/, "holds a character that no cookie name may hold"],
  [/^.{65}/, "is longer than 64 characters"],
];

/** A name and a value, a user and what signs in, or `Bearer x`: no name for a cookie, but perhaps a secret. */
export const holdsPair = (name: string): boolean =>
  /:\s+\S|@|\S\/\S|-----/.test(name) ||
  /[^\s=:]{3}[=:][^\s=:]{3}|\b(?:bearer|basic|token|key|pass(?:word)?|pwd|secret)\s+\S/i.test(name);

/** What is wrong with a name, and whether the cookie certainly never comes back for it. */
export function faultOf(
  name: string,
): { readonly fatal: boolean; readonly what: string } | undefined {
  for (const [fatal, faults] of [
    [true, FATAL],
    [false, ODD],
  ] as const) {
    const [, what] = faults.find(([bad]) => bad.test(name)) ?? [];
    if (what !== undefined) return { fatal, what };
  }
  return undefined;
}
