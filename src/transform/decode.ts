/**
 * Values as the transform engine sees them: references resolved, but line breaks and tabs left as
 * they stand (an XML reader would turn them into spaces or line feeds).
 */

const REFERENCE = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([^;&#<\s]+));/g;

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

export interface Decoded {
  /** What a path sees. An entity that nobody expands counts as empty. */
  readonly value: string;
  /** How to write it again; undefined where escaping the value says it all. */
  readonly markup: string | undefined;
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/**
 * Decodes the raw text of a value.
 * @param escape - how the place that it is written to escapes characters
 */
export function decode(raw: string, escape: (text: string) => string): Decoded {
  if (!raw.includes("&")) return { value: raw, markup: undefined };
  let value = "";
  let markup = "";
  let opaque = false;
  let from = 0;
  const add = (text: string): void => {
    value += text;
    markup += escape(text);
  };
  for (const match of raw.matchAll(REFERENCE)) {
    add(raw.slice(from, match.index));
    from = match.index + match[0].length;
    const [, hex, decimal, name = ""] = match;
    const known =
      hex !== undefined
        ? character(Number.parseInt(hex, 16))
        : decimal !== undefined
          ? character(Number.parseInt(decimal, 10))
          : PREDEFINED.get(name);
    if (known === undefined) {
      opaque = true;
      markup += match[0];
    } else {
      add(known);
    }
  }
  add(raw.slice(from));
  return { value, markup: opaque ? markup : undefined };
}

function reference(char: string): string {
  return `&#x${char.charCodeAt(0).toString(16).toUpperCase()};`;
}

// \p{Cc}: the control characters, which a text can only hold as references.
const IN_TEXT = /[&<>]|(?![\t\n\r])\p{Cc}/gu;
const IN_VALUE = /[&<>"]|(?!\t)\p{Cc}/gu;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

const escaped = (char: string): string =>
  ENTITIES.get(char) ?? (char < " " ? reference(char) : char);

/** Escapes a text as the engine writes it: line breaks and tabs stay. */
export function escapeText(text: string): string {
  return text.replace(IN_TEXT, escaped);
}

/** Escapes an attribute value as the engine writes it: line breaks become references. */
export function escapeValue(text: string): string {
  return text.replace(IN_VALUE, escaped);
}
