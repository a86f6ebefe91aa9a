/** End tags. */
import { nmtokenEnd, skipSpace } from "./names.js";
import { shown } from "./problems.js";
import type { State } from "./state.js";

const GREATER = 62;

/** Reads the end tag whose `</` stands at `pos`. */
export function readEndTag(state: State): void {
  const { text, problems, builder } = state;
  const start = state.pos;
  const { errors } = problems;
  let nameStart = start + 2;
  let nameEnd = nmtokenEnd(text, nameStart);
  let spaced = false;
  if (nameEnd === nameStart) {
    const behind = skipSpace(text, nameStart);
    const end = nmtokenEnd(text, behind);
    spaced = end > behind && text.charCodeAt(skipSpace(text, end)) === GREATER;
    if (!spaced) {
      const closed = text.charCodeAt(behind) === GREATER;
      state.pos = closed ? behind + 1 : nameStart;
      problems.add(
        "unfinished-end-tag",
        start,
        state.pos,
        builder.parent === undefined
          ? "An end tag without a name: remove it."
          : `The end tag has no name: write \`</${shown(builder.parent.name)}>\`.`,
      );
      builder.namelessEnd();
      return;
    }
    nameStart = behind;
    nameEnd = end;
  }
  const name = text.slice(nameStart, nameEnd);
  let close = skipSpace(text, nameEnd);
  let finished = text.charCodeAt(close) === GREATER;
  if (spaced) {
    problems.add(
      "invalid-name",
      start,
      nameEnd,
      `The name must follow \`</\` directly: write \`</${shown(name)}>\`.`,
    );
  } else if (!finished) {
    const stop = Math.min(state.greater.next(close), text.length);
    finished = stop < state.nextLess(close) && stop < state.lineEnd(close);
    if (finished) {
      problems.add(
        "end-tag-content",
        close,
        stop,
        `An end tag holds nothing but its name: write \`</${shown(name)}>\`.`,
      );
      close = stop;
    } else {
      problems.add(
        "unfinished-end-tag",
        start,
        nameEnd,
        `The end tag \`</${shown(name)}\` is not finished: its \`>\` is missing.`,
      );
    }
  }
  const end = finished ? close + 1 : nameEnd;
  state.pos = end;
  builder.end(name, start, end, problems.errors > errors);
}
