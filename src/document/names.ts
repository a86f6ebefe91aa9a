/** Characters of XML 1.0 (fifth edition): which may stand in a text, which in a name. */

const COLON = 58;
const START = 1;
const CHAR = 2;

/**
 * What each ASCII character may be in a name. Control characters count as parts of names: they
 * are reported once as forbidden, and the name around them must not fall apart as well.
 */
const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = (code | 32) >= 97 && (code | 32) <= 122;
  const control = code < 32 && code !== 9 && code !== 10 && code !== 13;
  if (letter || control || code === 95 || code === 58) ASCII[code] = START | CHAR;
  else if ((code >= 48 && code <= 57) || code === 45 || code === 46) ASCII[code] = CHAR;
}

/** Ranges above ASCII that may begin a name; the characters that XML forbids stand among them. */
function startsName(code: number): boolean {
  return (
    (code >= 0xc0 && code <= 0x2ff && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x1fff && code !== 0x37e) ||
    code === 0x200c ||
    code === 0x200d ||
    (code >= 0x2070 && code <= 0x218f) ||
    (code >= 0x2c00 && code <= 0x2fef) ||
    (code >= 0x3001 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfdcf) ||
    (code >= 0xfdf0 && code <= 0xffff)
  );
}

function continuesName(code: number): boolean {
  return (
    startsName(code) ||
    code === 0xb7 ||
    (code >= 0x300 && code <= 0x36f) ||
    code === 0x203f ||
    code === 0x2040
  );
}

/**
 * Planes 15 and 16 are valid text and never part of a name. Their high surrogates are
 * U+DB80 to U+DBFF; a low surrogate behind one belongs to it.
 */
function isPrivatePlane(text: string, at: number, code: number): boolean {
  if (code >= 0xdb80 && code <= 0xdbff) {
    const low = text.charCodeAt(at + 1);
    return low >= 0xdc00 && low <= 0xdfff;
  }
  if (code >= 0xdc00 && code <= 0xdfff && at > 0) {
    const high = text.charCodeAt(at - 1);
    return high >= 0xdb80 && high <= 0xdbff;
  }
  return false;
}

/** Whether a name may begin at this UTF-16 offset. */
export function isNameStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (ASCII[code]! & START) !== 0;
  return startsName(code) && !isPrivatePlane(text, at, code);
}

/** Whether the character at this UTF-16 offset may stand inside a name. */
export function isNameChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (ASCII[code]! & CHAR) !== 0;
  return continuesName(code) && !isPrivatePlane(text, at, code);
}

/** The offset behind the name characters at `start`, whether or not the first may begin a name. */
export function nmtokenEnd(text: string, start: number): number {
  // Reading behind the end, even once, would make every later read here slow.
  const length = text.length;
  let i = start;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      if ((ASCII[code]! & CHAR) === 0) return i;
    } else if (!continuesName(code) || isPrivatePlane(text, i, code)) {
      return i;
    }
  }
  return i;
}

/** The offset behind a name of ASCII letters, digits, `.`, `-` and `_`; `start` where none begins. */
export function plainNameEnd(text: string, start: number): number {
  const length = text.length;
  let code = text.charCodeAt(start);
  if (code >= 128 || (ASCII[code]! & START) === 0) return start;
  let i = start;
  while (code < 128 && code !== COLON && (ASCII[code]! & CHAR) !== 0) {
    if (++i === length) return i;
    code = text.charCodeAt(i);
  }
  return i;
}

/** The offset behind the name that begins at `start`; `start` itself where no name does. */
export function nameEnd(text: string, start: number): number {
  return isNameStart(text, start) ? nmtokenEnd(text, start + 1) : start;
}

/** White space as XML means it: space, tab, line feed, carriage return. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** The offset of the first character from `start` on that is not white space. */
export function skipSpace(text: string, start: number): number {
  const length = text.length;
  let i = start;
  while (i < length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Whether XML 1.0 allows this code point in a text. */
export function isAllowedCodePoint(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0xd7ff) ||
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** Is a qualified name split into a prefix and a local part, both of which may begin a name? */
export function isQualifiedName(name: string): boolean {
  const colon = name.indexOf(":");
  if (colon < 0) return true;
  return colon > 0 && isNameStart(name, colon + 1) && !name.includes(":", colon + 1);
}
