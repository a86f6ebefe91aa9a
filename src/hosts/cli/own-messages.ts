/** Which ids a text is a message of: somebody pastes what iislint itself has said. */
import type { Id } from "./ids.js";

/** A part of a message with fewer letters may stand in any sentence, and so may short parts. */
const LETTERS = { inOne: 14, inAll: 24 } as const;

/** Without the marks around it. */
function trimmed(piece: string): string {
  const start = Math.max(piece.search(/\w/), 0);
  let end = piece.length;
  while (end > start && !/\w/.test(piece.charAt(end - 1))) end--;
  return piece.slice(start, end);
}

/** The parts of a message's first sentence that are always the same, as far as they hold words. */
function pieces(message: string): readonly string[] {
  const [first = ""] = message.split(/[.:](?:\s|$)/, 1);
  return first
    .toLowerCase()
    .split(/\{[^{}]*\}/)
    .map(trimmed)
    .filter((piece) => /[a-z]{2}/.test(piece));
}

/** How many letters of a message stand in the text, in its order; 0 where a part is missing. */
function lettersIn(text: string, message: string): number {
  let at = 0;
  let letters = 0;
  let longest = 0;
  for (const piece of pieces(message)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return 0;
    at = found + piece.length;
    letters += piece.length;
    longest = Math.max(longest, piece.length);
  }
  return longest >= LETTERS.inOne || letters >= LETTERS.inAll ? letters : 0;
}

/** The ids that say a text, those that say most of it. */
export function idsThatSay(text: string, ids: readonly Id[]): readonly Id[] {
  const lower = text.toLowerCase();
  const said = ids.map((id) => ({
    id,
    letters: id.messages.reduce((most, one) => Math.max(most, lettersIn(lower, one)), 0),
  }));
  const most = said.reduce((best, { letters }) => Math.max(best, letters), 0);
  return most === 0 ? [] : said.filter(({ letters }) => letters === most).map(({ id }) => id);
}
