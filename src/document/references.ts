/** References (`&amp;`, `&#10;`) in texts and attribute values, and the decoding around them. */
import type { Entities, EntityFault } from "./dtd/entities.js";
import { normalizeLineEnds } from "./line-ends.js";
import { isAllowedCodePoint, isNameStart, nameEnd } from "./names.js";
import { type Problems, shown } from "./problems.js";

const AMPERSAND = 38;
const SEMICOLON = 59;
const HASH = 35;
const LOWER_X = 120;
const CR = 13;
const LF = 10;
const TAB = 9;

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const CODES: Record<EntityFault, string> = {
  undeclared: "undeclared-entity",
  external: "misplaced-entity",
  unparsed: "misplaced-entity",
  "less-than": "misplaced-entity",
  recursive: "recursive-entity",
};

const IN_VALUE: Record<EntityFault, string> = {
  undeclared: "No entity of this name is declared.",
  external: "An entity from another file may not be used in a value.",
  unparsed: "This entity is not text.",
  "less-than": "This entity holds a `<`, which no value may.",
  recursive: "This entity holds itself.",
};

const IN_TEXT: Record<EntityFault, string> = {
  undeclared: "is not declared",
  external: "is in another file",
  unparsed: "is not text",
  "less-than": "holds a `<`",
  recursive: "holds itself",
};

/** Where a reference stands decides what is allowed. */
export type ReferencePlace = "text" | "value";

/** A reference read: what it stands for, and the offset behind it. */
export interface Reference {
  readonly value: string;
  readonly end: number;
}

/** Reads the digits at `start`; the number is capped above every code point. */
function readNumber(text: string, start: number, hex: boolean): { code: number; end: number } {
  let code = 0;
  let i = start;
  for (;;) {
    const char = text.charCodeAt(i);
    let digit: number;
    if (char >= 48 && char <= 57) digit = char - 48;
    else if (hex && (char | 32) >= 97 && (char | 32) <= 102) digit = (char | 32) - 87;
    else break;
    code = Math.min(code * (hex ? 16 : 10) + digit, 0x110000);
    i++;
  }
  return { code, end: i };
}

function readCharacterReference(
  text: string,
  at: number,
  place: ReferencePlace,
  problems: Problems,
): Reference {
  const hex = text.charCodeAt(at + 2) === LOWER_X;
  const digits = at + (hex ? 3 : 2);
  const { code, end } = readNumber(text, digits, hex);
  if (end === digits || text.charCodeAt(end) !== SEMICOLON) {
    problems.add(
      "unfinished-reference",
      at,
      end,
      "The character reference is not finished: it is written `&#65;` or `&#x41;`, and a plain `&` as `&amp;`.",
    );
    return { value: text.slice(at, end), end };
  }
  const raw = text.slice(at, end + 1);
  if (code > 0x10ffff) {
    problems.add(
      "invalid-character-reference",
      at,
      end + 1,
      "This reference does not name a character: the highest is `&#x10FFFF;`.",
    );
    return { value: raw, end: end + 1 };
  }
  if (!isAllowedCodePoint(code)) {
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    if (place === "value" && !isHalf) {
      // The managed reader does not check these in attribute values.
      problems.warn("invalid-character-reference", at, end + 1, {
        what: "This reference names a character that XML does not allow.",
        because:
          "ASP.NET puts that character into the value all the same, other readers refuse the file: remove it.",
      });
      return { value: String.fromCharCode(code), end: end + 1 };
    }
    problems.add(
      "invalid-character-reference",
      at,
      end + 1,
      "This reference names a character that XML does not allow: remove it.",
    );
    return { value: raw, end: end + 1 };
  }
  return { value: String.fromCodePoint(code), end: end + 1 };
}

/**
 * Reads the reference whose `&` stands at `at`. What cannot be resolved keeps its text.
 * @param at - UTF-16 offset of the `&`
 */
export function readReference(
  text: string,
  at: number,
  place: ReferencePlace,
  entities: Entities,
  problems: Problems,
): Reference {
  if (text.charCodeAt(at + 1) === HASH) return readCharacterReference(text, at, place, problems);
  if (!isNameStart(text, at + 1)) {
    problems.add("bare-ampersand", at, at + 1, {
      what: "A `&` begins a reference such as `&lt;`.",
      next: "Write `&amp;` for the character itself.",
    });
    return { value: "&", end: at + 1 };
  }
  const end = nameEnd(text, at + 1);
  const name = text.slice(at + 1, end);
  if (text.charCodeAt(end) !== SEMICOLON) {
    problems.add("bare-ampersand", at, end, {
      what: "A `&` begins a reference such as `&lt;`, and this one lacks its `;`.",
      next: "Write `&amp;` where the character itself is meant.",
    });
    return { value: text.slice(at, end), end };
  }
  const known = PREDEFINED.get(name);
  if (known !== undefined) return { value: known, end: end + 1 };
  const fault = entities.fault(name, place);
  // The managed reader expands nothing in values and keeps them as written. Messages about values
  // do not say the name: it may be part of a password.
  if (fault !== undefined && place === "value" && !name.includes(":"))
    problems.warn(
      CODES[fault],
      at,
      end + 1,
      `${IN_VALUE[fault]} ASP.NET keeps the text as it stands, other readers refuse the file: write \`&amp;\` for the \`&\`.`,
    );
  else if (fault !== undefined)
    problems.add(
      CODES[fault],
      at,
      end + 1,
      `The entity \`${shown(name)}\` ${IN_TEXT[fault]}: write what is meant, or \`&amp;${shown(name)};\` where these characters are meant.`,
    );
  return { value: text.slice(at, end + 1), end: end + 1 };
}

/**
 * Decodes the text between two offsets: references resolved, line ends turned into line feeds.
 * Reports every reference that is wrong.
 */
export function decodeText(
  text: string,
  start: number,
  end: number,
  entities: Entities,
  problems: Problems,
): string {
  let decoded = "";
  let from = start;
  for (let at = text.indexOf("&", start); at >= 0 && at < end; at = text.indexOf("&", from)) {
    decoded += normalizeLineEnds(text.slice(from, at));
    const reference = readReference(text, at, "text", entities, problems);
    decoded += reference.value;
    from = reference.end;
    // Names and digits end before any `<`, so a reference never leaves its text.
    if (from >= end) break;
  }
  return decoded + normalizeLineEnds(text.slice(from, end));
}

/**
 * Decodes an attribute value: references resolved, every tab, carriage return and line feed a
 * space, CRLF one space. Reports every reference that is wrong.
 */
export function decodeValue(
  text: string,
  start: number,
  end: number,
  entities: Entities,
  problems: Problems,
): string {
  let decoded = "";
  let from = start;
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === AMPERSAND) {
      decoded += text.slice(from, i);
      const reference = readReference(text, i, "value", entities, problems);
      decoded += reference.value;
      from = i = reference.end;
    } else if (code === TAB || code === LF || code === CR) {
      decoded += `${text.slice(from, i)} `;
      i += code === CR && text.charCodeAt(i + 1) === LF ? 2 : 1;
      from = i;
    } else {
      i++;
    }
  }
  return decoded + text.slice(from, end);
}
