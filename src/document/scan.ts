/** The tolerant XML reader: a text in, a tree with a span on every name and value out. */
import type { Source } from "../source.js";
import { conflictsIn, mayConflict, withConflicts, withoutConflicts } from "./conflict.js";
import { addText, readCdata, readComment, readInstruction } from "./content.js";
import { readDoctype } from "./dtd/doctype.js";
import { readEndTag } from "./end-tag.js";
import { invisibleIn, withInvisible, withoutInvisible } from "./invisible.js";
import { normalizeLineEnds } from "./line-ends.js";
import { State } from "./state.js";
import { beginsStartTag, readStartTag } from "./start-tag.js";
import type { Document } from "./tree.js";

const BANG = 33;
const SLASH = 47;
const LESS = 60;
const QUESTION = 63;

/**
 * What XML 1.0 forbids in a text, and every half of a character outside the basic plane. Written
 * as ranges of code units: the engine is faster with these than with what is allowed.
 */
const SUSPECT = new RegExp(
  `[${[
    [0x00, 0x08],
    [0x0b, 0x0c],
    [0x0e, 0x1f],
    [0xd800, 0xdfff],
    [0xfffe, 0xffff],
  ]
    .map((range) =>
      String.fromCharCode(...range)
        .split("")
        .join("-"),
    )
    .join("")}]`,
);

/** What XML 1.0 forbids; slower, because it reads whole code points. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+/gu;

function reportForbiddenCharacters(state: State): void {
  if (!SUSPECT.test(state.text)) return;
  for (const match of state.text.matchAll(FORBIDDEN)) {
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    state.problems.addForbiddenCharacters(match.index, match.index + match[0].length, {
      what: `The character U+${code} is not allowed in XML: remove it.`,
      because: "Many of them mean a damaged file or one in another encoding.",
    });
  }
}

/** `<!` that begins nothing known: skipped up to its `>` on the same line, if it has one. */
function skipUnknownMarkup(state: State): void {
  const { text, pos, problems, builder } = state;
  problems.add(
    "invalid-markup",
    pos,
    pos + 2,
    "`<!` begins a comment (`<!-- … -->`) or a CDATA section (`<![CDATA[ … ]]>`) only: finish it, or write `&lt;!`.",
  );
  // A CDATA section with a slip in its first characters ends like any other.
  const section = /<!\[[^<>[\]]{0,8}\[/y;
  section.lastIndex = pos;
  const cdata = section.test(text) ? state.cdataEnd.next(pos) : Infinity;
  const stop = Math.min(state.nextLess(pos + 2), state.lineEnd(pos + 2));
  const close = state.greater.next(pos + 2);
  const end = cdata !== Infinity ? cdata + 3 : close < stop ? close + 1 : stop;
  state.pos = end;
  const value = normalizeLineEnds(text.slice(pos, end));
  builder.add({ kind: "comment", span: { start: pos, end }, value, parent: builder.parent });
}

/** Reads a text from `pos` on, over every `<` that begins nothing. */
function readText(state: State): void {
  const { text, problems } = state;
  const start = state.pos;
  let at = start;
  for (;;) {
    const less = state.nextLess(at);
    if (less === text.length || beginsMarkup(text, less)) {
      state.pos = less;
      if (less > start) addText(state, start, less);
      return;
    }
    let end = less + 1;
    while (text.charCodeAt(end) === LESS && !beginsMarkup(text, end)) end++;
    // Outside the root it is one more character of a text that has no place there at all.
    if (!state.builder.outside)
      problems.add("stray-less-than", less, end, {
        what: "`<` begins a tag.",
        next: "Write `&lt;` for the character itself.",
      });
    at = end;
  }
}

function beginsMarkup(text: string, less: number): boolean {
  const code = text.charCodeAt(less + 1);
  return code === SLASH || code === BANG || code === QUESTION || beginsStartTag(text, less + 1);
}

/** Reads what begins with the `<` at `pos`; returns false where nothing does. */
function readMarkup(state: State): boolean {
  const { text, pos } = state;
  const next = text.charCodeAt(pos + 1);
  if (next === SLASH) readEndTag(state);
  else if (next === QUESTION) readInstruction(state);
  else if (next !== BANG) {
    if (!beginsStartTag(text, pos + 1)) return false;
    readStartTag(state);
  } else if (text.startsWith("--", pos + 2)) readComment(state);
  else if (text.startsWith("[CDATA[", pos + 2)) readCdata(state);
  else if (text.slice(pos + 2, pos + 9).toUpperCase() === "DOCTYPE") readDoctype(state);
  else skipUnknownMarkup(state);
  return true;
}

function reportMissingRoot(state: State): void {
  const { text, problems } = state;
  // Anything else that is wrong explains it already.
  if (state.builder.root !== undefined || problems.errors > 0) return;
  const end = text.trimEnd().length || text.length;
  problems.add(
    "missing-root",
    Math.max(0, end - 1),
    end,
    "The file holds no element: a configuration file has the root element `<configuration>`.",
  );
}

/** One that createSource or the decoder has taken off is enough: a second one is a character. */
function skipByteOrderMarks(state: State): void {
  const { text, problems } = state;
  while (text.charCodeAt(state.pos) === 0xfeff) state.pos++;
  if (state.pos === 0) return;
  state.begin = state.pos;
  problems.add("second-byte-order-mark", 0, state.pos, {
    what: "A second byte order mark (U+FEFF) is at the beginning of the file, where it counts as text outside the root: remove it.",
    because: "Joining files, or saving as UTF-8 with BOM twice, leaves one behind.",
  });
}

function scanText(source: Source, shown: string): Document {
  const state = new State(source, shown);
  const { text, builder } = state;
  skipByteOrderMarks(state);
  reportForbiddenCharacters(state);
  while (state.pos < text.length) {
    if (text.charCodeAt(state.pos) !== LESS || !readMarkup(state)) readText(state);
  }
  builder.finish(text.length);
  reportMissingRoot(state);
  return {
    source,
    root: builder.root,
    nodes: builder.nodes,
    comments: builder.comments,
    problems: state.problems.list(),
    tooDeep: builder.tooDeep,
  };
}

/** Names may hold it since XML's fifth edition, but not for .NET, and no editor shows it. */
const MARK = "\ufeff";

/**
 * Reads an XML text. Never throws, never opens anything else, takes time linear in the length:
 * whatever is not well-formed is a problem in the result, and the tree is kept around it.
 * Spans are UTF-16 offsets into `source.text`.
 * @param source - the text, without its BOM
 */
export function scan(source: Source): Document {
  const document = scanText(source, source.text);
  const { text } = source;
  const sound = document.problems.every(({ severity }) => severity !== "error");
  if (sound && !text.includes(MARK)) return document;
  const conflicts = sound || !mayConflict(text) ? [] : conflictsIn(text);
  // The first side is read as if the merge were decided for it.
  const decided = withoutConflicts(text, conflicts);
  const invisible = invisibleIn(decided);
  if (conflicts.length === 0 && invisible.length === 0) return document;
  const read = scanText(source, withoutInvisible(decided, invisible));
  return {
    ...read,
    problems: withConflicts(withInvisible(read.problems, decided, invisible), conflicts),
  };
}
