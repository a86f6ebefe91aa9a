/**
 * Patterns as programs: all ways through a pattern are followed side by side, one character of the
 * text after the other (Thompson's construction). Nothing is tried twice, so the work is at most
 * the length of the program times that of the text, whatever somebody writes into a repository.
 */

/**
 * What a program is made of. A number leads that many instructions on, or back where negative;
 * behind the last instruction the pattern is fulfilled.
 */
export type Instruction =
  /** Takes one character, then goes to the next instruction. */
  | { readonly takes: Takes }
  /** Goes on in several places at once, and takes nothing. */
  | { readonly goes: readonly number[] };

/**
 * Whether an instruction takes a character.
 * @param code - a UTF-16 code unit, or a byte where patterns are compared as bytes
 * @param isFirst - whether it is the first of its part of a path
 */
export type Takes = (code: number, isFirst: boolean) => boolean;

/** Counts steps. The tests prove with it how the work grows. */
export interface Meter {
  steps: number;
}

export const SLASH = 0x2f;

/** Places in a program, each at most once, in the order in which they were added. */
class Places {
  readonly #marks: Uint32Array;
  readonly list: number[] = [];
  #round = 1;

  constructor(size: number) {
    this.#marks = new Uint32Array(size);
  }

  clear(): void {
    this.list.length = 0;
    this.#round++;
  }

  add(place: number): boolean {
    if (this.#marks[place] === this.#round) return false;
    this.#marks[place] = this.#round;
    this.list.push(place);
    return true;
  }
}

/** Adds a place and all that can be reached from it without taking a character. */
function enter(program: readonly Instruction[], places: Places, start: number, meter?: Meter) {
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (meter) meter.steps++;
    if (!places.add(at)) continue;
    const instruction = program[at];
    if (instruction && "goes" in instruction)
      for (const step of instruction.goes) waiting.push(at + step);
  }
}

/**
 * Runs a program over a text.
 * @returns the places reached at its end: none when no longer text can fulfil the pattern, and the
 * length of the program among them when this one does
 */
export function reach(
  program: readonly Instruction[],
  text: string,
  meter?: Meter,
): readonly number[] {
  let here = new Places(program.length + 1);
  let next = new Places(program.length + 1);
  enter(program, here, 0, meter);
  let isFirst = true;
  for (let i = 0; i < text.length && here.list.length > 0; i++) {
    const code = text.charCodeAt(i);
    next.clear();
    for (const at of here.list) {
      if (meter) meter.steps++;
      const instruction = program[at];
      if (instruction && "takes" in instruction && instruction.takes(code, isFirst))
        enter(program, next, at + 1, meter);
    }
    [here, next] = [next, here];
    isFirst = code === SLASH;
  }
  return here.list;
}
