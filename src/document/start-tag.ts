/** Start tags. */
import type { TagEnd } from "./builder.js";
import {
  isNameChar,
  isNameStart,
  isQualifiedName,
  isSpace,
  nmtokenEnd,
  plainNameEnd,
  skipSpace,
} from "./names.js";
import { AttributeNode, NO_ATTRIBUTES } from "./nodes.js";
import { checkDuplicateNames } from "./prefixes.js";
import { shown } from "./problems.js";
import type { State } from "./state.js";
import {
  attributeBegins,
  isQuote,
  mayFollowQuote,
  quotedValue,
  unquotedValue,
  type Value,
} from "./value.js";
import type { Message } from "../message.js";

const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const COLON = 58;

const STRAY_QUOTE = {
  what: "There is a quote or `=` too many here: remove it.",
  because: "A quote inside a value is written `&quot;`.",
};

/** Where a run of characters that is no proper name ends. */
function tokenEnd(text: string, start: number): number {
  for (let i = start; ; i++) {
    const code = text.charCodeAt(i);
    if (
      isSpace(code) ||
      code === GREATER ||
      code === SLASH ||
      code === LESS ||
      code === EQUALS ||
      isQuote(code) ||
      Number.isNaN(code)
    )
      return i;
  }
}

/** A start tag while it is read. A scan has one of these and begins it again for each tag. */
export class StartTag {
  readonly #state: State;
  readonly #text: string;
  /** Room for attributes; only the first ones belong to this tag. */
  readonly #room: AttributeNode[] = [];
  #count = 0;
  /** A namespace may be declared here. */
  declares = false;
  /** A name with a colon was seen. */
  prefixed = false;
  /** A quote is missing: what does not look right behind it is no further problem. */
  #damaged = false;
  /** A single quote is missing: text without quotes is the rest of a value. */
  #lostQuote = false;
  /** Where the last token ended. */
  pos = 0;

  constructor(state: State) {
    this.#state = state;
    this.#text = state.text;
  }

  /** Begins a tag whose name ends at `pos`. */
  begin(pos: number): void {
    this.#count = 0;
    this.declares = false;
    this.prefixed = false;
    this.#damaged = false;
    this.#lostQuote = false;
    this.pos = pos;
  }

  /** The attributes that were read, in an array with no room to spare. */
  get attributes(): readonly AttributeNode[] {
    return this.#count === 0 ? NO_ATTRIBUTES : this.#room.slice(0, this.#count);
  }

  get damaged(): boolean {
    return this.#damaged;
  }

  #report(code: string, start: number, end: number, message: Message): void {
    if (!this.#damaged) this.#state.problems.add(code, start, end, message);
  }

  /** Reads attributes up to what ends the tag. Leaves `pos` behind the last token. */
  readAttributes(): TagEnd {
    const text = this.#text;
    for (;;) {
      const at = skipSpace(text, this.pos);
      if (at === text.length) return "cut";
      const code = text.charCodeAt(at);
      if (code === GREATER) {
        this.pos = at + 1;
        return "open";
      }
      if (code === SLASH) {
        if (text.charCodeAt(at + 1) === GREATER) {
          this.pos = at + 2;
          return "empty";
        }
        const behind = skipSpace(text, at + 1);
        this.#report(
          "stray-slash",
          at,
          at + 1,
          "A `/` is allowed in a tag only directly before its `>`: remove it, or write `/>`.",
        );
        if (text.charCodeAt(behind) === GREATER) {
          this.pos = behind + 1;
          return "empty";
        }
        // It may stand in the middle of a name, whose rest is no news.
        this.#damaged = true;
        this.pos = at + 1;
      } else if (code === LESS) {
        return "cut";
      } else if (code === EQUALS || isQuote(code)) {
        this.#nameless(at);
      } else if (at === this.pos || this.#damaged || !this.#cleanAttribute(at)) {
        this.#attribute(at);
      }
    }
  }

  /** A `=` or a quoted text that no name goes before. */
  #nameless(at: number): void {
    const text = this.#text;
    const glued = at === this.pos;
    let i = text.charCodeAt(at) === EQUALS ? skipSpace(text, at + 1) : at;
    if (isQuote(text.charCodeAt(i))) {
      const finder = text.charCodeAt(i) === 34 ? this.#state.doubleQuote : this.#state.singleQuote;
      const close = finder.next(i + 1);
      const stop = Math.min(this.#state.lineEnd(i), this.#state.nextLess(i));
      i = close < stop ? close + 1 : i + 1;
    } else {
      i = Math.max(at + 1, tokenEnd(text, i));
    }
    this.#report(
      "missing-name",
      at,
      i,
      glued
        ? STRAY_QUOTE
        : 'There is a value here without the name of an attribute: write `name="value"`.',
    );
    if (glued) this.#damaged = this.#lostQuote = true;
    this.pos = i;
  }

  /**
   * Reads `name="value"` as nearly all attributes are: a plain name, nothing between the parts, a
   * value that is not to be decoded, and after it what may follow.
   * @returns false where it is not so, and nothing has been read
   */
  #cleanAttribute(start: number): boolean {
    const text = this.#text;
    const state = this.#state;
    const equals = plainNameEnd(text, start);
    if (equals === start || text.charCodeAt(equals) !== EQUALS) return false;
    const open = equals + 1;
    const quote = text.charCodeAt(open);
    if (!isQuote(quote)) return false;
    const from = open + 1;
    const close = text.indexOf(quote === 34 ? '"' : "'", from);
    if (close < 0 || !state.isPlain(from, close) || !mayFollowQuote(text.charCodeAt(close + 1)))
      return false;
    const name = state.names.read(start, equals);
    if (!this.declares && name.startsWith("xmlns")) this.declares = true;
    this.#room[this.#count++] = new AttributeNode(
      name,
      text.slice(from, close),
      start,
      from,
      close,
    );
    this.pos = close + 1;
    return true;
  }

  #attribute(start: number): void {
    const text = this.#text;
    let end = nmtokenEnd(text, start);
    const valid = end > start && isNameStart(text, start);
    let next = text.charCodeAt(end);
    let wellNamed = valid;
    if (next !== EQUALS && !isSpace(next)) {
      const stop = tokenEnd(text, end);
      if (stop > end) {
        wellNamed = false;
        end = stop;
      }
    }
    const name = this.#state.names.read(start, end);
    if (wellNamed && this.#state.colon.next(start) < end) {
      this.prefixed = true;
      wellNamed = isQualifiedName(name);
    }
    if (start === this.pos && !this.#damaged) {
      // The text may be the rest of a password with a quote in it: only a complete attribute is
      // called by its name.
      if (wellNamed && attributeBegins(text, start)) {
        this.#report(
          "missing-space",
          start,
          end,
          `White space is missing before the attribute \`${shown(name)}\`.`,
        );
      } else {
        this.#report("missing-space", start, end, {
          what: "Text follows the value directly: put white space between.",
          because: "A quote inside a value is written `&quot;`.",
        });
        this.#damaged = this.#lostQuote = true;
      }
    }
    const equals = isSpace(text.charCodeAt(end)) ? skipSpace(text, end) : end;
    next = text.charCodeAt(equals);
    if (!wellNamed)
      this.#report(
        "invalid-name",
        start,
        end,
        // It may as well be a value that lost its quotes: do not say it.
        "This is not a valid attribute name: a name begins with a letter or `_` and holds letters, digits, `.`, `-`, `_`, and one `:` after a prefix.",
      );
    let value: Value | undefined;
    if (isQuote(next) && text.charCodeAt(equals + 1) === EQUALS) {
      // `name"="value"`: a quote too many.
      this.#report("missing-name", equals, equals + 1, STRAY_QUOTE);
      value = this.#value(name, start, equals + 1);
    } else if (next === EQUALS) value = this.#value(name, start, equals);
    else if (isQuote(next)) {
      if (wellNamed)
        this.#report(
          "missing-equals",
          start,
          end,
          `\`=\` is missing between \`${shown(name)}\` and its value.`,
        );
      if (this.#damaged) {
        // Remains of a value that lost its quote: no name, no value.
        this.pos = equals + 1;
        return;
      }
      value = quotedValue(this.#state, name, equals, wellNamed);
    } else {
      if (wellNamed) this.#missingValue(name, start, end);
      this.pos = end;
    }
    if (value !== undefined) this.pos = value.next;
    else if (this.#damaged || !wellNamed) return;
    if (value?.damaged === true) this.#damaged = true;
    if (value?.lostQuote === true) this.#lostQuote = true;
    const valueStart = value?.start ?? end;
    if (!this.declares && name.startsWith("xmlns")) this.declares = true;
    this.#room[this.#count++] = new AttributeNode(
      name,
      value?.value ?? "",
      start,
      valueStart,
      value?.end ?? valueStart,
    );
  }

  /** Reads what stands behind `=`; leaves `pos` behind it. */
  #value(name: string, nameStart: number, equals: number): Value | undefined {
    const text = this.#text;
    const start = skipSpace(text, equals + 1);
    if (isQuote(text.charCodeAt(start))) return quotedValue(this.#state, name, start);
    this.pos = equals + 1;
    if (this.#lostQuote) return undefined;
    const value =
      start > equals + 1 && attributeBegins(text, start)
        ? undefined
        : unquotedValue(this.#state, this.#damaged ? undefined : name, start);
    if (value === undefined) this.#missingValue(name, nameStart, equals + 1);
    return value;
  }

  #missingValue(name: string, start: number, end: number): void {
    // Where the tag breaks off here, that is the problem, and it is reported by itself.
    const behind = skipSpace(this.#text, end);
    const next = this.#text.charCodeAt(behind);
    if (behind === this.#text.length || next === LESS) return;
    if (next === SLASH && this.#text.charCodeAt(behind + 1) !== GREATER) return;
    this.#report(
      "missing-value",
      start,
      end,
      `The attribute \`${shown(name)}\` has no value: write \`${shown(name)}="…"\`.`,
    );
  }
}

/**
 * Reads the start tag whose `<` stands at `pos`, with a name character behind it. Cut off by the
 * next `<` or by the end of the text, it counts as an empty element.
 */
export function readStartTag(state: State): void {
  const { text, problems, builder } = state;
  const start = state.pos;
  const { errors } = problems;
  let nameEnd = nmtokenEnd(text, start + 1);
  let wellNamed = isNameStart(text, start + 1);
  const next = text.charCodeAt(nameEnd);
  if (next !== GREATER && !isSpace(next) && next !== SLASH) {
    const stop = tokenEnd(text, nameEnd);
    if (stop > nameEnd) {
      nameEnd = stop;
      wellNamed = false;
    }
  }
  const name = state.names.read(start + 1, nameEnd);
  const { tag } = state;
  tag.begin(nameEnd);
  if (state.colon.next(start) < nameEnd) {
    tag.prefixed = true;
    wellNamed &&= isQualifiedName(name);
  }
  if (!wellNamed)
    problems.add("invalid-name", start + 1, nameEnd, {
      what: `\`${shown(name)}\` is not a valid element name: a name begins with a letter or \`_\` and holds letters, digits, \`.\`, \`-\`, \`_\`, and one \`:\` after a prefix.`,
      next: `Write \`&lt;\` for a \`<\` that is text.`,
    });
  let end = tag.readAttributes();
  if (end === "cut" && !tag.damaged && wellNamed)
    problems.add(
      "unfinished-start-tag",
      start,
      nameEnd,
      `The start tag \`<${shown(name)}\` is not finished: its \`>\` or \`/>\` is missing.`,
    );
  const damaged = problems.errors > errors;
  // A root that ended here would put all the rest outside.
  if (end === "cut" && builder.root === undefined && hasEndTag(text, name, tag.pos)) end = "open";
  const { attributes } = tag;
  if (attributes.length > 1) checkDuplicateNames(attributes, problems);
  state.pos = tag.pos;
  builder.start(name, start, tag.pos, attributes, tag.prefixed || tag.declares, end, damaged);
}

/** Whether an end tag of that name stands at or behind `from`. */
function hasEndTag(text: string, name: string, from: number): boolean {
  const tag = `</${name}`;
  for (let at = text.indexOf(tag, from); at >= 0; at = text.indexOf(tag, at + tag.length))
    if (!isNameChar(text, at + tag.length)) return true;
  return false;
}

/** Whether `<` followed by this offset begins a start tag, well named or not. */
export function beginsStartTag(text: string, at: number): boolean {
  return isNameChar(text, at) || text.charCodeAt(at) === COLON;
}
