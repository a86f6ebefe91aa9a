/**
 * Finds secrets in a text, so that nothing shown to a person holds one. Works on the text, not
 * on the tree: comments, damaged XML and scripts hold passwords too. Masking too much is harmless.
 */
import { isGenerated } from "../../schema/secret.js";
import { distance } from "fastest-levenshtein";
import type { Span } from "../source.js";

/** What stands in place of a secret; its length says nothing about the secret's. */
export const MASK = "***";

/**
 * Ends of names whose value is a secret. A stateConnectionString holds a host and a port only,
 * and findings about it are useless without them.
 */
const SECRET =
  "(?:(?<!enable|require|empty)password|passwd|passphrase|pwd|secret|access[-_]?key|" +
  "account[-_]?key|api[-_]?key|shared[-_]?key|private[-_]?key|encryption[-_]?key|" +
  "signing[-_]?key|instrumentation[-_]?key|validationkey|decryptionkey|sharedaccesssignature|" +
  "(?<![a-z])sig|(?:access|auth|bearer|id|refresh|session|sas|security)[-_]?token|" +
  "(?<!state)connectionstring)";
/** What stands between a name and its value. A token alone is a word of sentences: "a token: its". */
const GIVEN = `(?:${SECRET}\\s*[=:]|(?<![-\\w])token\\s*=)`;

/** Names of free settings that hold a secret. */
const TELLING = "(?:token|credential|conn(?:ection)?[-_ ]?str(?:ing)?|pass)";

/** Values that are a choice, not a secret. */
const CHOICE = /^(?:true|false)?$/i;

/** A value that is a choice. */
export const isChoice = (text: string): boolean => CHOICE.test(text.trim()) || isGenerated(text);

// None of these patterns begins with an open repetition: their time stays linear.

/** `name="value"`, the quote of either kind or written as a reference. */
const QUOTED = new RegExp(`${GIVEN}\\s*(["']|&quot;|&apos;|&#3[49];)`, "gi");
/** `name=value;` and `name:value` inside values, comments and scripts. */
const PAIR = new RegExp(
  `${GIVEN}\\s*(?!["'\\s]|&quot;|&apos;|&#3[49];)((?:(?!-->)[^;"'<>\\r\\n])+)`,
  "gi",
);
/** PowerShell: `-Password value`. */
const OPTION = new RegExp(`-\\w*${SECRET}\\s+["']?([^\\s"'<>;|=:]+)`, "gi");
/** `Bearer x9k2...`, `password x9k2...`: in sentences too, where no other word mixes letters and digits. */
const SPOKEN =
  /\b(?:bearer|basic|token|key|pass(?:word|wd|phrase|code)?|pwd|secret|credentials?|authorization)\s+((?=[\w+/=-]{0,200}\d)(?=[\w+/=-]{0,200}[A-Za-z])[\w+/=-]{6,})/gi;
/** Behind a scheme of HTTP stands what signs somebody in, and nothing else says it is a secret. */
const SCHEMES = /(?:\bbearer|\bauthorization\s*[:=]\s*["']?\w+)\s+(?!\*{3})([\w+/=.~:-]{6,})/gi;
/** What is a secret by its form: PEM, a JSON Web Token, tokens and keys of well-known services. */
const FORMS =
  /(-----BEGIN [A-Z ]{0,40}-----(?:(?!-----END)[^<>"])*(?:-----END [A-Z ]{0,40}-----)?|\beyJ[\w-]{8,}\.[\w.-]{8,}|\b(?:gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|sk_live_|AIza)[\w-]{12,}|\b(?:AKIA|ASIA)[\dA-Z]{16}\b)/g;
/** `User ID=scott/tiger@host`, as drivers of Oracle take it. */
const SIGN_IN = /\b(?:user ?id|uid|user(?:name)?)\s*=\s*[^\s/;"'<>=]+\/([^\s;"'<>]+)/gi;
/**
 * `scott/tiger@host:1521` and `sa:secret@host` by themselves. Without the port the first could be a
 * setting: `system.web/sessionState@mode`.
 */
const SIGNED_IN =
  /(?<![^\s=;"'(`])[\w.$-]{1,64}(?::([^\s/:@"'<>;`]+)(?=@[\w.[])|\/([^\s/:@"'<>;`]+)(?=@[\w.-]+:\d))/g;
/** `<password>value</password>`. */
const CONTENT = new RegExp(`<[\\w:.-]*${SECRET}(?:\\s[^<>]*)?>([^<]+)(?=</|$)`, "gi");
/** `https://user:password@host`, and a token alone. */
const AUTHORITY = /:\/\/(?:[^\s/:@"'<>]*:)?([^\s/@"'<>]+)(?=@)/g;
/** A start tag as far as it is sound. */
const TAG = /<[\w:.-]+(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))+/g;
/** `key="SmtpPassword"`: another attribute of the tag holds the secret. */
const KEY = new RegExp(
  `\\s(?:key|name)\\s*=\\s*(?:"[^"]*${SECRET}[^"]*"|'[^']*${SECRET}[^']*'|` +
    `"[^"]*${TELLING}[^"]*"|'[^']*${TELLING}[^']*')`,
  "i",
);
const VALUE = /\svalue\s*=\s*(["'])/gi;

/**
 * Where a quoted value ends: at its quote. In damaged XML the quote may be missing; then a `<`
 * shows that the next tag has begun, and the rest of that line is taken for part of the value.
 */
function endOfQuoted(text: string, start: number, quote: string): number {
  const found = text.indexOf(quote, start);
  const close = found < 0 ? text.length : found;
  const tag = text.slice(start, close).indexOf("<");
  if (tag < 0) return close;
  const line = text.slice(start + tag, close).search(/[\r\n]/);
  return line < 0 ? close : start + tag + line;
}

function* quoted(text: string, pattern: RegExp, offset = 0): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const start = match.index + match[0].length;
    const end = endOfQuoted(text, start, match[1] ?? '"');
    yield { start: offset + start, end: offset + end };
  }
}

function* captured(text: string, pattern: RegExp): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    yield { start: end - (match[1] ?? match[2] ?? "").length, end };
  }
}

function* keyed(text: string): Generator<Span> {
  for (const match of text.matchAll(TAG)) {
    if (!KEY.test(match[0])) continue;
    // The value may stand behind damage that ended the tag for the pattern.
    const rest = text.slice(match.index + match[0].length).search(/[<>]/);
    const end = rest < 0 ? text.length : match.index + match[0].length + rest;
    yield* quoted(text.slice(match.index, end), VALUE, match.index);
  }
}

function* candidates(text: string): Generator<Span> {
  yield* quoted(text, QUOTED);
  yield* captured(text, PAIR);
  yield* captured(text, OPTION);
  yield* captured(text, SPOKEN);
  yield* captured(text, SCHEMES);
  yield* captured(text, FORMS);
  yield* captured(text, SIGN_IN);
  yield* captured(text, SIGNED_IN);
  yield* captured(text, CONTENT);
  yield* captured(text, AUTHORITY);
  yield* keyed(text);
}

/** Spans in order, without overlap. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const out: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
}

/** Every pattern needs one of these: most texts have none, and then nothing else is looked for. */
const MAY_TELL =
  /pass|pwd|secret|key|sig|token|credential|conn|bearer|basic|authoriz|:\/\/|@|\/|-----B|eyJ|_|glpat|xox|A[KS]IA|AIza/i;

/** The secrets in a text, in order, without overlap. */
export function secretSpans(text: string): readonly Span[] {
  if (!MAY_TELL.test(text)) return [];
  const found: Span[] = [];
  for (const span of candidates(text))
    if (span.start < span.end && !isChoice(text.slice(span.start, span.end))) found.push(span);
  return merged(found);
}

/** Names and texts of a provider's own parameters that may hold a secret, beyond {@link SECRET}. */
const TELLING_PARAMETER = new RegExp(`${TELLING}(?!.*name$)|key$`, "i");
const USER_INFORMATION = /:[^\s/@,;:]+@/;
const RANDOM = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w+/-]{24,}$/;

/** What a misspelt name of a secret was meant to be. */
const MEANT = [
  ..."password passwd passphrase pwd secret token accessKey accessToken apiKey authKey".split(" "),
  ..."accountKey sharedKey sharedAccessKey sharedAccessSignature privateKey secretKey".split(" "),
  ..."encryptionKey signingKey credential credentials connectionString".split(" "),
].map((word) => word.toLowerCase());

/** Whether a name is within a letter or two of one that holds a secret; short words differ by one. */
function isNearlyTelling(name: string): boolean {
  const lower = name.toLowerCase().replaceAll(/[-_ ]/g, "");
  return MEANT.some((word) => {
    const limit = word.length < 6 ? 1 : 2;
    return Math.abs(word.length - lower.length) <= limit && distance(word, lower) <= limit;
  });
}

/** A free parameter of a provider as it may be shown: {@link MASK} where it may be a secret. */
export function maskParameter(name: string, value: string): string {
  if (value === "" || isChoice(value)) return value;
  const isSecret =
    TELLING_PARAMETER.test(name) ||
    isNearlyTelling(name) ||
    // Who signs in at a server, with the password behind the colon.
    USER_INFORMATION.test(value) ||
    // A list of pairs is a connection string.
    value.includes("=") ||
    looksRandom(value) ||
    secretSpans(`${name}="${value}"`).length > 0;
  return isSecret ? MASK : value;
}

/** A long word of mixed letters and digits, as keys are. */
export const looksRandom = (text: string): boolean => RANDOM.test(text);

/** A text with {@link MASK} in place of each span. */
export function maskedAt(text: string, spans: readonly Span[]): string {
  let out = "";
  let at = 0;
  for (const { start, end } of spans) {
    out += text.slice(at, start) + MASK;
    at = end;
  }
  return at === 0 ? text : out + text.slice(at);
}

/** Every pattern needs one of these. */
const MAY_HOLD = /[-=:@<\d]|bearer/i;

/** The same text with every secret replaced by {@link MASK}. */
export const maskText = (text: string): string =>
  MAY_HOLD.test(text) ? maskedAt(text, secretSpans(text)) : text;
