/** Lines that fit a terminal. */
import { widthOf } from "./display-width.js";
import { type Line, shown, type Value } from "./print.js";

/** A part of a word; most words have one. */
interface Fragment {
  readonly text: string;
  readonly part: string | Value;
}

interface Word {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  /** Blanks in front of it, where it does not begin a line. */
  readonly blanks: number;
}

/** Columns that a text takes. */
export function columnsIn(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character.codePointAt(0) ?? 0);
  return columns;
}

const textOfPart = (part: string | Value) => (typeof part === "string" ? part : shown(part.text));

const partOf = ({ part, text }: Fragment): string | Value =>
  typeof part === "string" ? text : { ...part, text };

/** The words of one line; those of one part are one part again. */
function partsOf(words: readonly Word[]): (string | Value)[] {
  const joined: { part: string | Value; text: string }[] = [];
  words.forEach(({ fragments, blanks }, i) => {
    const [first] = fragments;
    const last = joined.at(-1);
    const space = i === 0 ? "" : " ".repeat(blanks);
    if (last && last.part === first?.part) {
      last.text += `${space}${first.text}`;
      for (const one of fragments.slice(1)) joined.push({ ...one });
    } else {
      if (space !== "") joined.push({ part: "", text: space });
      for (const one of fragments) joined.push({ ...one });
    }
  });
  return joined.map(partOf);
}

/** Words between blanks; what stands without a blank beside another part is one word with it. */
function wordsOf(line: Line): Word[] {
  const words: Word[] = [];
  let fragments: Fragment[] = [];
  let blanks = 0;
  const end = () => {
    if (fragments.length > 0)
      words.push({
        fragments,
        blanks,
        width: fragments.reduce((sum, { text }) => sum + columnsIn(text), 0),
      });
    fragments = [];
    blanks = 0;
  };
  for (const part of line)
    for (const text of textOfPart(part).match(/ +|[^ ]+/g) ?? [])
      if (text.startsWith(" ")) {
        end();
        blanks += text.length;
      } else fragments.push({ text, part });
  end();
  return words;
}

/** A word that is wider than a line, in pieces that fit. */
function broken({ fragments, blanks }: Word, room: number): Word[] {
  const pieces: Word[] = [];
  let piece: Fragment[] = [];
  let width = 0;
  const end = () => {
    if (piece.length > 0)
      pieces.push({ fragments: piece, width, blanks: pieces.length === 0 ? blanks : 0 });
    piece = [];
    width = 0;
  };
  for (const { text, part } of fragments) {
    let kept = "";
    for (const character of text) {
      const columns = widthOf(character.codePointAt(0) ?? 0);
      if (width + columns > room && width > 0) {
        if (kept !== "") piece.push({ text: kept, part });
        kept = "";
        end();
      }
      kept += character;
      width += columns;
    }
    if (kept !== "") piece.push({ text: kept, part });
  }
  end();
  return pieces;
}

/** How far lines stand from the left. */
export interface Indents {
  readonly first: string;
  /** Of the lines that follow; otherwise that of the first. */
  readonly rest?: string;
}

/**
 * Breaks a line between words, and a word only where it is wider than a whole line.
 * @param columns - width of the terminal
 */
export function wrapped(line: Line, columns: number, { first, rest = first }: Indents): Line[] {
  const lines: Line[] = [];
  let indent = first;
  let current: Word[] = [];
  let used = first.length;
  const room = Math.max(1, columns - Math.max(first.length, rest.length));
  for (const whole of wordsOf(line))
    for (const word of whole.width > room ? broken(whole, room) : [whole]) {
      if (current.length > 0 && used + word.blanks + word.width > columns) {
        lines.push([indent, ...partsOf(current)]);
        indent = rest;
        current = [];
        used = rest.length;
      }
      used += word.width + (current.length > 0 ? word.blanks : 0);
      current.push(word);
    }
  lines.push([indent, ...partsOf(current)]);
  return lines;
}

/** Quoted parts keep their blanks. */
const ARGUMENT = /(?:"[^"]*"|'[^']*'|[^\s"']|["'])+/g;

/**
 * Breaks a command between its arguments, each broken line with the mark that tells its shell that
 * more follows.
 * @param mark - such as "^" for cmd.exe; "" where the text is for a person
 * @returns undefined where an argument is wider than a line: cut commands do other things
 */
export function wrappedCommand(
  command: string,
  columns: number,
  mark: string,
): readonly string[] | undefined {
  if (columnsIn(command) <= columns) return [command];
  const room = columns - (mark === "" ? 0 : mark.length + 1);
  const lines: string[] = [];
  let current = "";
  for (const argument of command.match(ARGUMENT) ?? []) {
    if (columnsIn(argument) > room) return undefined;
    const longer = current === "" ? argument : `${current} ${argument}`;
    if (columnsIn(longer) <= room) current = longer;
    else {
      lines.push(mark === "" ? current : `${current} ${mark}`);
      current = argument;
    }
  }
  return [...lines, current];
}
