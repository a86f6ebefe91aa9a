/** The lines of a .gitignore file, read and applied as git does (dir.c, wildmatch.c of git 2.39). */
import { readClass } from "./classes.js";
import { createParts, lowerText, one } from "./parts.js";
import { type Instruction, type Meter, reach } from "./program.js";

const { any, below, folders, oneOf, star } = createParts("git");

/** What begins something else than itself in a pattern. */
const SPECIAL = /[*?[\\]/;

interface Pattern {
  /** "!": what matches is taken in again. */
  readonly negated: boolean;
  /** A slash at its end: folders only. */
  readonly folderOnly: boolean;
  /** Without a slash inside: compared with the name alone, at any depth. */
  readonly byName: boolean;
  /** What the path begins with, before the first wildcard. */
  readonly prefix: string;
  /** What the path ends with, where the rest is no more than `*` and a text. */
  readonly suffix: string | undefined;
  /** The rest, undefined where the prefix is all. */
  readonly rest: readonly Instruction[] | undefined;
}

/** A code beyond ASCII in UTF-8, a character for each byte. */
function utf8(code: number): string {
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), tail(0));
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), tail(6), tail(0));
  return String.fromCharCode(0xf0 | (code >> 18), tail(12), tail(6), tail(0));
}

/** Git compares bytes: `?` is one of them, and a letter beyond ASCII has several. */
function bytes(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (letter) => utf8(letter.codePointAt(0) ?? 0));
}

/** Drops blanks at the end, unless a backslash keeps them. */
function trimEnd(line: string): string {
  let end = 0;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === "\\") {
      if (i + 1 === line.length) return line;
      i++;
    } else if (line[i] === " ") continue;
    end = i + 1;
  }
  return line.slice(0, end);
}

/** Stars at an offset: how many, and whether they stand for folders. */
function starsAt(text: string, at: number, byName: boolean): { end: number; deep: boolean } {
  let end = at;
  while (text[end] === "*") end++;
  const closes = end === text.length || text[end] === "/" || text.startsWith("\\/", end);
  const deep = !byName && end - at > 1 && (at === 0 || text[at - 1] === "/") && closes;
  return { end, deep };
}

/**
 * @param text - from the first wildcard on. Git cuts off what stands before, so two stars there are
 * taken for folders even in the middle of a name.
 * @returns undefined where nothing can match
 */
function compile(text: string, byName: boolean, ignoreCase: boolean): Instruction[] | undefined {
  const program: Instruction[] = [];
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === "*") {
      const { deep, end } = starsAt(text, at, byName);
      const swallows = deep && text[end] === "/";
      for (const step of swallows ? folders : deep ? below : star) program.push(step);
      at = swallows ? end + 1 : end;
    } else if (character === "?") {
      program.push(any);
      at++;
    } else if (character === "[") {
      const found = readClass(text, at);
      if (found === undefined) return undefined;
      program.push(oneOf(found.ranges, found.negated, ignoreCase));
      at = found.end;
    } else {
      if (character === "\\") at++;
      // Nothing follows the backslash that could be meant.
      if (at === text.length) return undefined;
      // Git makes the letters of a path small, and not one that stands behind a backslash.
      if (ignoreCase && character === "\\" && /[A-Z]/.test(text[at] ?? "")) return undefined;
      program.push(one(text.charCodeAt(at++), ignoreCase));
    }
  }
  return program;
}

function parseLine(line: string, ignoreCase: boolean): Pattern | undefined {
  const negated = line.startsWith("!");
  const folderOnly = line.length > (negated ? 1 : 0) && line.endsWith("/");
  const body = line.slice(negated ? 1 : 0, folderOnly ? -1 : undefined);
  const byName = !body.includes("/");
  const anchored = body.startsWith("/") ? body.slice(1) : body;
  if (anchored === "") return undefined;
  const wild = anchored.search(SPECIAL);
  const prefix = wild < 0 ? anchored : anchored.slice(0, wild);
  const rest = wild < 0 ? undefined : anchored.slice(wild);
  const program = rest === undefined ? undefined : compile(rest, byName, ignoreCase);
  if (rest !== undefined && program === undefined) return undefined;
  const plain = byName && prefix === "" && rest?.startsWith("*") === true ? rest.slice(1) : "*";
  return {
    negated,
    folderOnly,
    byName,
    prefix: ignoreCase ? lowerText(prefix) : prefix,
    suffix: SPECIAL.test(plain) ? undefined : ignoreCase ? lowerText(plain) : plain,
    rest: program,
  };
}

function matches(pattern: Pattern, text: string, meter: Meter | undefined): boolean {
  const { prefix, rest, suffix } = pattern;
  if (suffix !== undefined) return text.endsWith(suffix);
  if (rest === undefined) return text === prefix;
  if (!text.startsWith(prefix)) return false;
  return reach(rest, text.slice(prefix.length), meter).includes(rest.length);
}

/** The patterns of one file. */
export interface IgnoreRules {
  /**
   * What the last pattern that matches says; true leaves the path out.
   * @param path - relative to the folder of the file, forward slashes, none at the end
   * @returns undefined where no pattern matches
   */
  judge(path: string, isFolder: boolean, meter?: Meter): boolean | undefined;
}

/**
 * Reads patterns in the form of .gitignore.
 * @param text - one pattern in a line
 * @param ignoreCase - whether letters of ASCII are compared without regard to case
 * @returns undefined where there is no pattern
 */
export function parseIgnore(text: string, ignoreCase: boolean): IgnoreRules | undefined {
  const patterns = bytes(text.replace(/^\ufeff/, ""))
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => trimEnd(line.replace(/\r$/, "").replace(/\0.*/s, "")))
    .map((line) => parseLine(line, ignoreCase))
    .filter((pattern) => pattern !== undefined)
    .reverse();
  if (patterns.length === 0) return undefined;
  return {
    judge(path, isFolder, meter) {
      const given = bytes(ignoreCase ? lowerText(path) : path);
      const name = given.slice(given.lastIndexOf("/") + 1);
      const found = patterns.find(
        (pattern) =>
          (isFolder || !pattern.folderOnly) &&
          matches(pattern, pattern.byName ? name : given, meter),
      );
      return found && !found.negated;
    },
  };
}
