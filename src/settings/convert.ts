/**
 * Text of an attribute to the value that the owning reader would use, quirks included.
 * The quirks are those of .NET's type converters and of IIS's schema: docs/readers.md.
 */
import type { AttributeFacts, Reader } from "../../schema/vocabulary.js";

export type Value = string | number | boolean;

export interface Converted {
  readonly value: Value;
  /** A comma list was combined bit by bit into this value. */
  readonly combined?: true;
}

type NamesFacts = Extract<AttributeFacts, { kind: "enum" | "flags" }>;

/** Char.IsWhiteSpace; JavaScript's `\s` differs in these two. */
const isBlank = (letter: string) =>
  letter === "\u0085" || (letter !== "\ufeff" && /\s/.test(letter));

/** .NET's String.Trim. */
function trim(text: string, outer: (letter: string) => boolean = isBlank): string {
  let start = 0;
  let end = text.length;
  while (start < end && outer(text.charAt(start))) start++;
  while (end > start && outer(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

// .NET number parsing (NumberStyles.Integer): these blanks may stand around, one sign in front.
const INTEGER = /^[\t-\r ]*([+-]?\d+)[\t-\r ]*\0*$/;
const INT32_MIN = -2147483648;
const INT32_MAX = 2147483647;

function wholeNumber(text: string): number | undefined {
  const match = INTEGER.exec(text);
  if (!match) return undefined;
  const big = BigInt((match[1] ?? "").replace(/^\+/, ""));
  // Int64.Parse overflows beyond this; numbers that JavaScript cannot hold exactly stay refused
  // anyway, because every range ends below 2^53.
  if (big > 9223372036854775807n || big < -9223372036854775808n) return undefined;
  return Number(big);
}

/** .NET's BaseNumberConverter: `#9`, `0x9` and `&h9` are hexadecimal. */
function managedInteger(text: string): number | undefined {
  const trimmed = trim(text);
  // Behind the mark Convert.ToInt32(text, 16) takes a plus and a second 0x.
  const hex = /^(?:#|0[xX]|&[hH])\+?(?:0[xX])?0*([0-9a-fA-F]{1,8})$/.exec(trimmed);
  if (hex) return Number.parseInt(hex[1] ?? "", 16) | 0;
  return managedNumber(trimmed);
}

function nativeInteger(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^0[xX][0-9a-fA-F]+$/.test(trimmed)) return Number.parseInt(trimmed, 16);
  return wholeNumber(trimmed);
}

/** Boolean.Parse takes NUL characters around the word for blanks too. */
function boolean(text: string, reader: Reader): boolean | undefined {
  const outer = (letter: string) => isBlank(letter) || (reader === "managed" && letter === "\0");
  const word = trim(text, outer).toLowerCase();
  return word === "true" ? true : word === "false" ? false : undefined;
}

/**
 * `[d.]hh:mm[:ss[.fffffff]]` or `d:hh:mm:ss[.fffffff]` in seconds; natively hours may pass 23.
 * Three parts are always hours, minutes and seconds.
 */
export function timeSpanSeconds(text: string, reader: Reader): number | undefined {
  const trimmed = trim(text);
  const match = /^(-)?(?:(\d+)\.)?(\d+(?::\d{1,2}){1,3})(\.\d{1,7})?$/.exec(trimmed);
  if (!match) {
    // .NET reads a bare number as days.
    return reader === "managed" && /^-?\d+$/.test(trimmed) ? Number(trimmed) * 86400 : undefined;
  }
  const [, minus, dotted, clock = "", fraction] = match;
  const parts = clock.split(":").map(Number);
  const days = dotted ?? (parts.length === 4 ? parts.shift() : undefined) ?? 0;
  const [hours = 0, minutes = 0, seconds = 0] = parts;
  if (parts.length > 3 || (fraction !== undefined && parts.length < 3)) return undefined;
  if (minutes > 59 || seconds > 59 || (reader === "managed" && hours > 23)) return undefined;
  const total =
    Number(days) * 86400 + hours * 3600 + minutes * 60 + seconds + Number(fraction ?? 0);
  return minus ? -total : total;
}

/** TimeSpan.MaxValue: what `Infinite` stands for, with more digits than a number holds. */
const LONGEST = /^0*10675199[.:]0?2:48:0?5\.4775807$/;

/** Own lookup: names such as `constructor` must not reach the prototype. */
function numberOf(attribute: NamesFacts, name: string): number | undefined {
  return Object.hasOwn(attribute.values, name) ? attribute.values[name]?.number : undefined;
}

function nameOf(attribute: NamesFacts, number: number): string | undefined {
  return Object.entries(attribute.values).find(([, value]) => value.number === number)?.[0];
}

function canonicalName(attribute: NamesFacts, text: string): string | undefined {
  const lower = text.toLowerCase();
  return Object.keys(attribute.values).find((name) => name.toLowerCase() === lower);
}

/** Enum.Parse on a comma list: each part trimmed, the numbers combined. */
function combine(
  attribute: NamesFacts,
  text: string,
  find: (part: string) => number | undefined,
): Converted | undefined {
  let bits = 0;
  for (const part of text.split(",")) {
    const number = find(trim(part));
    if (number === undefined) return undefined;
    bits |= number;
  }
  return { value: nameOf(attribute, bits) ?? bits, combined: true };
}

/** A value with two names (`cookieless="true"` is `UseUri`) goes by the first of them. */
function firstName(attribute: NamesFacts, text: string): string {
  const number = numberOf(attribute, text);
  return (number === undefined ? undefined : nameOf(attribute, number)) ?? text;
}

function convertEnum(
  attribute: Extract<AttributeFacts, { kind: "enum" | "flags" }> & { kind: "enum" },
  text: string,
): Converted | undefined {
  switch (attribute.reading) {
    case "exact":
      return Object.hasOwn(attribute.values, text)
        ? { value: firstName(attribute, text) }
        : undefined;
    case "native": {
      const name = canonicalName(attribute, text);
      return name === undefined ? undefined : { value: name };
    }
    case "dotnet-enum":
      // GenericEnumConverter refuses these before it parses.
      if (text === "" || /^[\d+-]/.test(text) || text !== trim(text)) return undefined;
      if (text.includes(",")) return combine(attribute, text, (part) => numberOf(attribute, part));
      return Object.hasOwn(attribute.values, text) ? { value: text } : undefined;
    case "dotnet-enum-loose": {
      // A name below zero is no member of the enum: its converter takes the bare word only.
      const whole = canonicalName(attribute, text);
      if (whole !== undefined) return { value: whole };
      const find = (part: string) => {
        const name = canonicalName(attribute, part);
        const number = name === undefined ? managedNumber(part) : numberOf(attribute, name);
        return name !== undefined && number !== undefined && number < 0 ? undefined : number;
      };
      if (text.includes(",")) return combine(attribute, text, find);
      const number = find(trim(text));
      return number === undefined ? undefined : { value: nameOf(attribute, number) ?? number };
    }
  }
}

function managedNumber(text: string): number | undefined {
  const number = wholeNumber(text);
  return number === undefined || number < INT32_MIN || number > INT32_MAX ? undefined : number;
}

function convertFlags(attribute: NamesFacts, text: string): Converted | undefined {
  if (text.trim() === "") return { value: "" };
  const names: string[] = [];
  for (const part of text.split(",")) {
    const name = canonicalName(attribute, part.trim());
    if (name === undefined) return undefined;
    names.push(name);
  }
  return { value: names.join(", ") };
}

const wrap = (value: Value | undefined): Converted | undefined =>
  value === undefined ? undefined : { value };

/**
 * Converts a text as the owning reader does. Ranges are not judged here but by the schema.
 * @param text - the decoded attribute value
 * @returns undefined where the reader refuses the text
 */
export function convert(
  attribute: AttributeFacts,
  text: string,
  reader: Reader,
): Converted | undefined {
  switch (attribute.kind) {
    case "enum":
      return convertEnum(attribute, text);
    case "flags":
      return convertFlags(attribute, text);
    case "boolean":
      if (attribute.reading === "exact")
        return wrap(text === "true" ? true : text === "false" ? false : undefined);
      return wrap(boolean(text, reader));
    case "integer":
      if (attribute.infinite && text === "Infinite") return { value: text };
      // InfiniteIntConverter: Convert.ToInt32(text, 10), which takes no blanks and nothing else.
      if (attribute.infinite && reader === "managed")
        return wrap(/^[+-]?\d+$/.test(text) ? managedNumber(text) : undefined);
      return wrap(reader === "managed" ? managedInteger(text) : nativeInteger(text));
    case "minutes":
    case "seconds":
      // The managed converters know exactly this spelling of the word.
      if (
        attribute.infinite &&
        (text === "Infinite" || (reader === "native" && /^infinite$/i.test(text)))
      )
        return { value: "Infinite" };
      return wrap(wholeNumber(text));
    case "timeSpan":
      // InfiniteTimeSpanConverter knows exactly this spelling.
      if (
        attribute.infinite &&
        (reader === "managed"
          ? text === "Infinite" || LONGEST.test(trim(text))
          : /^infinite$/i.test(text.trim()))
      )
        return { value: "Infinite" };
      return wrap(timeSpanSeconds(text, reader));
    case "string":
      return { value: attribute.trims ? trim(text) : text };
  }
}
