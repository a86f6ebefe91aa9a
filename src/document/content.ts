/** What stands between tags: texts, CDATA sections, comments, processing instructions. */
import { checkDeclaration } from "./declaration.js";
import { isSpace, nameEnd, skipSpace } from "./names.js";
import { TextNode } from "./nodes.js";
import { shown } from "./problems.js";
import { normalizeLineEnds } from "./line-ends.js";
import { decodeText } from "./references.js";
import type { State } from "./state.js";

/** Nothing else, so that an editor shows an empty place. */
export const isByteOrderMarks = (text: string): boolean =>
  text.includes("\ufeff") && text.trim() === "";

/** The three bytes of one, read as Windows does and saved again. */
const MISREAD_MARK = "\u00ef\u00bb\u00bf";

/** What is wrong with one, wherever it stands. */
export const STRAY_MARK =
  "A second byte order mark (U+FEFF) is here, where it is text that no editor shows: remove it. Joining files leaves one behind.";

/** Adds the text between two offsets and reports what is wrong with it. */
export function addText(state: State, start: number, end: number): void {
  const { text, builder, problems } = state;
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first++;
  const blank = first === end;
  // Around damage it may not be found again; see ElementNode.
  if (blank && problems.errors === 0 && !builder.outside) return;
  let value: string;
  if (blank) {
    value = normalizeLineEnds(text.slice(start, end));
  } else if (builder.outside) {
    // References are no better placed here than the text around them.
    let last = end;
    while (isSpace(text.charCodeAt(last - 1))) last--;
    value = normalizeLineEnds(text.slice(start, end));
    problems.add(
      "text-outside-root",
      first,
      last,
      isByteOrderMarks(text.slice(first, last)) || text.slice(first, last) === MISREAD_MARK
        ? STRAY_MARK
        : builder.root === undefined
          ? {
              what: "There is text before the root element: only comments and instructions are allowed there.",
              next: "Remove it.",
            }
          : {
              what: "There is text after the root element: only comments and instructions are allowed there.",
              next: "Remove it.",
            },
    );
  } else {
    for (let at = state.cdataEnd.next(start); at < end; at = state.cdataEnd.next(at + 3))
      problems.add(
        "cdata-end-in-text",
        at,
        at + 3,
        "`]]>` ends a CDATA section and is not allowed in text: write `]]&gt;`.",
      );
    value =
      state.ampersand.next(start) < end
        ? decodeText(text, start, end, state.entities, problems)
        : normalizeLineEnds(text.slice(start, end));
  }
  builder.add(new TextNode("text", start, end, value, blank, builder.parent));
}

/** Reads the CDATA section whose `<![CDATA[` stands at `pos`. */
export function readCdata(state: State): void {
  const { text, builder, problems } = state;
  const start = state.pos;
  const from = start + 9;
  const close = state.cdataEnd.next(from);
  const closed = close !== Infinity;
  const stop = closed ? close : state.nextLess(from);
  const end = closed ? close + 3 : stop;
  if (!closed)
    problems.add(
      "unclosed-cdata",
      start,
      from,
      "The CDATA section is never closed: add `]]>` at its end.",
    );
  else if (builder.outside)
    problems.add("text-outside-root", start, end, {
      what: "A CDATA section is text, and text is allowed inside the root element only.",
      next: "Remove it.",
    });
  const value = normalizeLineEnds(text.slice(from, stop));
  builder.add(new TextNode("cdata", start, end, value, false, builder.parent));
  state.pos = end;
}

/** Where a comment ends, and what is wrong with it. */
interface CommentEnd {
  /** Offset of its `-->`, or where recovery ends it. */
  readonly stop: number;
  readonly closed: boolean;
  /** A comment begins inside it, and both are closed: offset of the inner one. */
  readonly nested?: number;
}

/**
 * Finds the end of a comment whose content begins at `from`. The next `-->` ends it, unless
 * another comment begins before: then either comments are nested (one `-->` too many follows, and
 * that ends the outer one), or this one was never closed and must not swallow what stands between.
 */
function findCommentEnd(state: State, from: number): CommentEnd {
  const close = state.commentEnd.next(from);
  if (close === Infinity) return { stop: state.nextLess(from), closed: false };
  const inner = state.commentStart.next(from);
  // In `<!-->` the hyphens end the comment around it and begin none.
  if (inner + 4 > close) return { stop: close, closed: true };
  const outer = state.laterCommentEnd.next(close + 3);
  if (outer < state.laterCommentStart.next(close + 3))
    return { stop: outer, closed: true, nested: inner };
  return { stop: state.nextLess(from), closed: false };
}

/** Reads the comment whose `<!--` stands at `pos`. */
export function readComment(state: State): void {
  const { text, builder, problems } = state;
  const start = state.pos;
  const from = start + 4;
  const { stop, closed, nested } = findCommentEnd(state, from);
  if (!closed) {
    problems.add("unclosed-comment", start, from, "The comment is never closed: add `-->`.");
  } else if (nested !== undefined) {
    problems.add(
      "nested-comment",
      nested,
      nested + 4,
      "A comment is not allowed inside a comment: remove the inner `<!--` and `-->`.",
    );
  } else {
    const hyphens = state.doubleHyphen.next(from);
    // Before `-->` at least one character must stand that is no hyphen: `--->` is wrong as well.
    if (hyphens < stop)
      problems.add(
        "double-hyphen",
        hyphens,
        hyphens + 2,
        "`--` is not allowed inside a comment: write `- -` or another character.",
      );
  }
  const end = closed ? stop + 3 : stop;
  builder.add({
    kind: "comment",
    span: { start, end },
    value: normalizeLineEnds(text.slice(from, stop)),
    parent: builder.parent,
  });
  state.pos = end;
}

/** Where the instruction ends whose target ends at `from`: at `?>`, else before what follows. */
function instructionStop(state: State, from: number): { stop: number; closed: boolean } {
  const close = state.instructionEnd.next(from);
  if (close !== Infinity) return { stop: close, closed: true };
  return {
    stop: Math.min(state.nextLess(from), state.greater.next(from), state.text.length),
    closed: false,
  };
}

/** Reads the processing instruction or XML declaration whose `<?` stands at `pos`. */
export function readInstruction(state: State): void {
  const { text, builder, problems } = state;
  const start = state.pos;
  const targetEnd = nameEnd(text, start + 2);
  const target = text.slice(start + 2, targetEnd);
  const { stop, closed } = instructionStop(state, targetEnd);
  const first = Math.min(skipSpace(text, targetEnd), stop);
  if (!closed) {
    problems.add(
      "unclosed-instruction",
      start,
      Math.max(targetEnd, start + 2),
      "The instruction is never closed: add `?>`.",
    );
  } else if (target === "") {
    problems.add(
      "invalid-instruction",
      start,
      start + 2,
      "A name must follow `<?` directly: an instruction is written `<?name …?>`.",
    );
  } else if (target === "xml") {
    checkDeclaration(state, start, targetEnd, stop);
  } else if (target.toLowerCase() === "xml") {
    problems.add(
      "invalid-instruction",
      start + 2,
      targetEnd,
      `The name \`${target}\` is reserved: the XML declaration is written \`<?xml …?>\` in lower case.`,
    );
  } else if (first === targetEnd && first < stop) {
    problems.add(
      "invalid-instruction",
      start + 2,
      targetEnd + 1,
      `White space is missing after the name \`${shown(target)}\`.`,
    );
  } else if (target.includes(":")) {
    problems.add(
      "invalid-instruction",
      start + 2,
      targetEnd,
      `The name \`${shown(target)}\` of an instruction may not hold a colon.`,
    );
  }
  const skipped = !closed && text.charCodeAt(stop) === 62 ? 1 : 0;
  const end = closed ? stop + 2 : stop + skipped;
  builder.add({
    kind: "instruction",
    span: { start, end },
    target,
    value: normalizeLineEnds(text.slice(first, stop)),
    parent: builder.parent,
  });
  state.pos = end;
}
