/** The parts that patterns of both kinds are put together from. */
import { type Instruction, SLASH, type Takes } from "./program.js";

/** A range of codes, both ends included; `isSingle` where the pattern names one code alone. */
export type Range = readonly [from: number, to: number, isSingle?: boolean];

/** Whose habits count where git and the shells differ. */
export type Habits = "git" | "shell";

export const DOT = 0x2e;

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
  /** A dot behind a wildcard, which that wildcard has to leave some other character in front of. */
  readonly dot: Instruction;
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

const has = (ranges: readonly Range[], code: number) =>
  ranges.some(([from, to]) => from <= code && code <= to);

/** The parts by somebody's habits: git lets a wildcard take a dot at the front of a name. */
export function createParts(habits: Habits): Parts {
  const takesDot = habits === "git";
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
    dot: { takes: (code, isFirst) => code === DOT && (takesDot || !isFirst) },
    oneOf(ranges, negated, ignoreCase) {
      // Git makes the letter small and looks for it; then it looks for the capital, in ranges only.
      const capitals = habits === "git" ? ranges.filter(([, , isSingle]) => !isSingle) : ranges;
      const isIn = remembered((code) => {
        const given = ignoreCase ? lower(code) : code;
        const isFound =
          has(ranges, given) || (ignoreCase && isLower(given) && has(capitals, given - 0x20));
        return isFound !== negated;
      });
      return { takes: (code, isFirst) => inName(code, isFirst) && isIn(code) };
    },
  };
}
