/**
 * Patterns for files, as shells have them: `*`, `?`, `[a-z]`, `{a,b}` and `**` for any number of
 * folders. A name that begins with a dot has to be named with its dot.
 */
import { readClass } from "./classes.js";
import { createParts, DOT, one } from "./parts.js";
import { type Instruction, type Meter, reach } from "./program.js";

const { any, below, dot, folders, oneOf, star } = createParts("shell");

/** What makes a path a pattern. */
const MAGIC = /[*?[{]/;

/** Offset of the first character that makes a text a pattern; -1 where it is a path. */
export function magicAt(text: string): number {
  return text.search(MAGIC);
}

/** Offset by offset, where the braces and commas stand that are not mere text. */
interface Braces {
  /** Opening brace -> its closing one. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Commas that part alternatives. */
  readonly commas: ReadonlySet<number>;
}

/** Finds braces that are closed and hold a comma; all others are mere text. */
function findBraces(pattern: string): Braces {
  const pairs = new Map<number, number>();
  const commas = new Set<number>();
  const open: { at: number; commas: number[] }[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at];
    if (character === "\\") at++;
    else if (character === "[") at = (readClass(pattern, at)?.end ?? at + 1) - 1;
    else if (character === "{") open.push({ at, commas: [] });
    else if (character === ",") open.at(-1)?.commas.push(at);
    else if (character === "}") {
      const brace = open.pop();
      if (brace === undefined || brace.commas.length === 0) continue;
      pairs.set(brace.at, at);
      for (const comma of brace.commas) commas.add(comma);
    }
  }
  return { pairs, commas };
}

/** An alternative that is being compiled: where its group begins, and the jumps to its end. */
interface Group {
  readonly fork: number[];
  readonly start: number;
  readonly ends: { readonly at: number; readonly goes: number[] }[];
}

class Compiler {
  readonly #program: Instruction[] = [];
  readonly #groups: Group[] = [];
  readonly #braces: Braces;
  readonly #closing: ReadonlySet<number>;

  constructor(
    readonly pattern: string,
    readonly ignoreCase: boolean,
  ) {
    this.#braces = findBraces(pattern);
    this.#closing = new Set(this.#braces.pairs.values());
  }

  compile(): readonly Instruction[] {
    for (let at = 0; at < this.pattern.length; ) at = this.#part(at);
    return this.#program;
  }

  /** Compiles what stands at an offset and gives the offset behind it. */
  #part(at: number): number {
    const character = this.pattern[at];
    if (character === "*") return this.#stars(at);
    if (character === "?") return this.#add([any], at + 1);
    if (this.#braces.pairs.has(at)) return this.#open(at);
    if (this.#braces.commas.has(at)) return this.#next(at);
    if (this.#closing.has(at)) return this.#close(at);
    const found = character === "[" ? readClass(this.pattern, at) : undefined;
    if (found) return this.#add([oneOf(found.ranges, found.negated, this.ignoreCase)], found.end);
    const literal = character === "\\" && at + 1 < this.pattern.length ? at + 1 : at;
    const code = this.pattern.charCodeAt(literal);
    // "*.txt" does not name the file ".txt".
    const isInside = code === DOT && !this.#isEdge(at - 1);
    return this.#add([isInside ? dot : one(code, this.ignoreCase)], literal + 1);
  }

  #add(instructions: readonly Instruction[], end: number): number {
    // One by one: a pattern may hold more than a call takes arguments.
    for (const instruction of instructions) this.#program.push(instruction);
    return end;
  }

  /** Whether a part of a path begins or ends here; beside an alternative it is taken to. */
  #isEdge(at: number): boolean {
    const character = this.pattern[at];
    return (
      character === undefined ||
      character === "/" ||
      this.#braces.pairs.has(at) ||
      this.#braces.commas.has(at) ||
      this.#closing.has(at)
    );
  }

  #stars(start: number): number {
    let end = start;
    while (this.pattern[end] === "*") end++;
    const isDeep = end - start > 1 && this.#isEdge(start - 1) && this.#isEdge(end);
    if (!isDeep) return this.#add(star, end);
    return this.pattern[end] === "/" ? this.#add(folders, end + 1) : this.#add(below, end);
  }

  #open(at: number): number {
    const goes = [1];
    this.#groups.push({ fork: goes, start: this.#program.length, ends: [] });
    return this.#add([{ goes }], at + 1);
  }

  /** Ends an alternative: from here to the end of the group. */
  #leave(group: Group): void {
    const goes: number[] = [];
    group.ends.push({ at: this.#program.length, goes });
    this.#program.push({ goes });
  }

  #next(at: number): number {
    const group = this.#groups.at(-1);
    if (group) {
      this.#leave(group);
      group.fork.push(this.#program.length - group.start);
    }
    return at + 1;
  }

  #close(at: number): number {
    const group = this.#groups.pop();
    for (const end of group?.ends ?? []) end.goes.push(this.#program.length - end.at);
    return at + 1;
  }
}

export interface Glob {
  /** Whether the pattern names this path: relative, forward slashes. */
  matches(path: string, meter?: Meter): boolean;
  /** Whether something below this folder may match; "" is the folder the pattern is relative to. */
  leadsInto(folder: string): boolean;
}

/**
 * Reads a pattern. None is wrong: a bracket or brace that nothing closes stands for itself.
 * @param ignoreCase - whether letters of ASCII are compared without regard to case
 */
export function parseGlob(pattern: string, ignoreCase: boolean): Glob {
  const program = new Compiler(pattern, ignoreCase).compile();
  return {
    matches: (path, meter) => reach(program, path, meter).includes(program.length),
    leadsInto: (folder) =>
      folder === "" || reach(program, `${folder}/`).some((place) => place < program.length),
  };
}
