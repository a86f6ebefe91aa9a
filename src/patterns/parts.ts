/** The parts that patterns of both kinds are put together from. */
import { type Instruction, SLASH, type Takes } from "./program.js";

/** A range of codes, both ends included. */
export type Range = readonly [from: number, to: number];

const isUpper = (code: number) => code >= 0x41 && code <= 0x5a;
const isLower = (code: number) => code >= 0x61 && code <= 0x7a;

/** Git knows the letter case of ASCII only, and so do we. */
export const lower = (code: number) => (isUpper(code) ? code + 0x20 : code);

export function lowerText(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Exactly this code. */
export function one(code: number, ignoreCase: boolean): Instruction {
  const wanted = ignoreCase ? lower(code) : code;
  return { takes: (given) => (ignoreCase ? lower(given) : given) === wanted };
}

/** The parts of one kind of pattern: they differ in whether `*` takes a dot at the front. */
export interface Parts {
  /** `?` */
  readonly any: Instruction;
  /** `*` */
  readonly star: readonly Instruction[];
  /** A whole part `**` with the slash behind it: any number of folders, none too. */
  readonly folders: readonly Instruction[];
  /** `**` at the end: whatever lies below. */
  readonly below: readonly Instruction[];
  /** A class such as `[a-z]`. */
  readonly oneOf: (ranges: readonly Range[], negated: boolean, ignoreCase: boolean) => Instruction;
}

/** The instructions again and again, or not at all. */
function repeat(body: readonly Instruction[]): readonly Instruction[] {
  return [{ goes: [1, body.length + 2] }, ...body, { goes: [-body.length - 1] }];
}

/** Remembers its answers: a class may have any number of ranges, a text has few characters. */
function remembered(test: (code: number) => boolean): (code: number) => boolean {
  const known = new Map<number, boolean>();
  return (code) => {
    let answer = known.get(code);
    if (answer === undefined) known.set(code, (answer = test(code)));
    return answer;
  };
}

function inRanges(ranges: readonly Range[], code: number, ignoreCase: boolean): boolean {
  const has = (wanted: number) => ranges.some(([from, to]) => from <= wanted && wanted <= to);
  const given = ignoreCase ? lower(code) : code;
  return has(given) || (ignoreCase && isLower(given) && has(given - 0x20));
}

/** @param takesDot - whether a wildcard takes a dot at the front of a name */
export function createParts(takesDot: boolean): Parts {
  const DOT = 0x2e;
  const inName: Takes = takesDot
    ? (code) => code !== SLASH
    : (code, isFirst) => code !== SLASH && !(isFirst && code === DOT);
  const any: Instruction = { takes: inName };
  const anywhere: Instruction = {
    takes: takesDot ? () => true : (code, isFirst) => !(isFirst && code === DOT),
  };
  const below = repeat([anywhere]);
  return {
    any,
    star: repeat([any]),
    folders: [{ goes: [1, below.length + 2] }, ...below, one(SLASH, false)],
    below,
    oneOf(ranges, negated, ignoreCase) {
      const isIn = remembered((code) => inRanges(ranges, code, ignoreCase) !== negated);
      return { takes: (code, isFirst) => inName(code, isFirst) && isIn(code) };
    },
  };
}
