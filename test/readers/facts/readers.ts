/**
 * What the managed reader makes of the text of each kind of attribute: the value, or that the
 * section fails. From the facts about the reader's converters and validators; src/ is not asked.
 */
import { parseBoolean, parseHex32, parseInteger, trim } from "./net.js";

export type Outcome = { readonly accept: unknown } | "reject";

export type ReadText = (text: string) => Outcome;

const accept = (value: unknown): Outcome => (value === undefined ? "reject" : { accept: value });

const within = (value: bigint | undefined, min: bigint, max: bigint): Outcome =>
  value !== undefined && value >= min && value <= max ? { accept: Number(value) } : "reject";

export const anyText: ReadText = (text) => ({ accept: text });

export const boolean: ReadText = (text) => accept(parseBoolean(text));

/** What still fits into a TimeSpan. */
const MOST_MINUTES = 15_372_286_728n;
const MOST_SECONDS = 922_337_203_685n;

/** TimeSpanMinutesOrInfiniteConverter, at least one minute. */
export const minutes: ReadText = (text) =>
  text === "Infinite" ? { accept: text } : within(parseInteger(text, 64), 1n, MOST_MINUTES);

/** TimeSpanSecondsOrInfiniteConverter, with PositiveTimeSpanValidator. */
export const positiveSeconds: ReadText = (text) =>
  text === "Infinite" ? { accept: text } : within(parseInteger(text, 64), 1n, MOST_SECONDS);

/** TimeSpanSecondsOrInfiniteConverter without a validator: negative numbers pass. */
export const anySeconds: ReadText = (text) =>
  text === "Infinite"
    ? { accept: text }
    : within(parseInteger(text, 64), -MOST_SECONDS, MOST_SECONDS);

/** TimeSpanSecondsConverter, with PositiveTimeSpanValidator. */
export const finiteSeconds: ReadText = (text) => within(parseInteger(text, 64), 1n, MOST_SECONDS);

/** Int32Converter, 1 or more: `#`, `0x` and `&h` begin hexadecimal numbers. */
export const positiveInteger: ReadText = (text) => {
  const trimmed = trim(text);
  const hex = trimmed.startsWith("#")
    ? trimmed.slice(1)
    : ["0x", "0X", "&h", "&H"].includes(trimmed.slice(0, 2))
      ? trimmed.slice(2)
      : undefined;
  const value = hex === undefined ? parseInteger(trimmed, 32) : parseHex32(hex);
  return within(value, 1n, 2_147_483_647n);
};

/** A name for a number, or the number itself where nothing has it. */
function named(names: Readonly<Record<string, number>>, bits: number): string | number {
  for (const [name, number] of Object.entries(names)) if (number === bits) return name;
  return bits;
}

/**
 * GenericEnumConverter: letter case counts; empty, padded and numeric text is refused; a comma
 * list is combined bit by bit, whatever comes out.
 */
export const netEnum =
  (names: Readonly<Record<string, number>>): ReadText =>
  (text) => {
    if (text === "" || text !== trim(text) || "0123456789+-".includes(text.charAt(0)))
      return "reject";
    let bits = 0;
    for (const part of text.split(",")) {
      const number = Object.entries(names).find(([name]) => name === trim(part))?.[1];
      if (number === undefined) return "reject";
      bits |= number;
    }
    return { accept: named(names, bits) };
  };

/**
 * SameSiteConverter of httpCookies: `Unspecified` by itself in any letter case; otherwise
 * EnumConverter, which ignores letter case and takes numbers and comma lists.
 */
export const looseSameSite: ReadText = (text) => {
  if (text.toLowerCase() === "unspecified") return { accept: "Unspecified" };
  const names = { None: 0, Lax: 1, Strict: 2 };
  let bits = 0;
  for (const part of text.split(",")) {
    const word = trim(part);
    const number =
      Object.entries(names).find(([name]) => name.toLowerCase() === word.toLowerCase())?.[1] ??
      ("0123456789+-".includes(word.charAt(0)) ? parseInteger(word, 32) : undefined);
    if (number === undefined || word === "") return "reject";
    bits |= Number(number);
  }
  return { accept: bits === -1 ? "Unspecified" : named(names, bits) };
};

/** Compared as a string, letter by letter. */
export const exactName =
  (...names: readonly string[]): ReadText =>
  (text) =>
    names.includes(text) ? { accept: text } : "reject";

/** The same, where some names stand for others. */
export const exactNameOf =
  (aliases: Readonly<Record<string, string>>, ...names: readonly string[]): ReadText =>
  (text) => {
    const alias = Object.hasOwn(aliases, text) ? aliases[text] : undefined;
    return alias === undefined ? exactName(...names)(text) : { accept: alias };
  };

/** machineKey's algorithms: trimmed, letter case counts; `alg:` names one of the user's own. */
export const algorithm =
  (...names: readonly string[]): ReadText =>
  (text) => {
    const word = trim(text);
    return names.includes(word) || word.startsWith("alg:") ? { accept: word } : "reject";
  };

/** machineKey's keys: `AutoGenerate` or an even number of digits, then the suffixes. */
export const key =
  (leastDigits: number): ReadText =>
  (text) => {
    let word = trim(text);
    for (const suffix of [",IsolateByAppId", ",IsolateApps"])
      if (word.endsWith(suffix)) word = word.slice(0, -suffix.length);
    if (word === "AutoGenerate") return { accept: trim(text) };
    const digits = Array.from(word).every((letter) => "0123456789abcdefABCDEF".includes(letter));
    return digits && word.length % 2 === 0 && word.length >= leastDigits
      ? { accept: trim(text) }
      : "reject";
  };
