/** How the work of a pattern grows: counted steps, never time. */
import { describe, expect, it } from "vitest";
import { parseGlob } from "../../src/patterns/glob.js";
import { parseIgnore } from "../../src/patterns/gitignore.js";
import type { Meter } from "../../src/patterns/program.js";

type Run = (pattern: string, path: string, meter: Meter) => unknown;

const readers = {
  gitignore: (pattern, path, meter) => parseIgnore(pattern, false)?.judge(path, false, meter),
  "gitignore, any letter case": (pattern, path, meter) =>
    parseIgnore(pattern, true)?.judge(path, false, meter),
  glob: (pattern, path, meter) => parseGlob(pattern, false).matches(path, meter),
} satisfies Readonly<Record<string, Run>>;

/** Patterns that take a matcher which tries one way after the other to a power of the length. */
const shapes: Readonly<Record<string, (n: number) => string>> = {
  "folders again and again": (n) => `/a/${"**/a/".repeat(n)}b`,
  "stars in a row": (n) => `x/${"*".repeat(n)}b`,
  "stars and letters": (n) => `${"*a".repeat(n)}b`,
  "stars in a path": (n) => `*a/**/${"*a*/".repeat(n)}b`,
  classes: (n) => `${"*[a-c]".repeat(n)}b`,
  "a class that goes on": (n) => `*[${"a-c".repeat(n)}]*x`,
  "two stars in names": (n) => `y/${"a**".repeat(n)}b`,
};

const braces: Readonly<Record<string, (n: number) => string>> = {
  "alternatives one behind the other": (n) => `${"{a,aa}".repeat(n)}b`,
  "alternatives inside each other": (n) => `${"{a,".repeat(n)}a${"}".repeat(n)}b`,
  "alternatives with stars": (n) => `${"{*,a*}".repeat(n)}b`,
  "alternatives with folders": (n) => `${"{**/a/,a/}".repeat(n)}b`,
  "braces that nothing closes": (n) => `${"{a,".repeat(n)}*b`,
};

function steps(run: Run, pattern: string, path: string): number {
  const meter = { steps: 0 };
  run(pattern, path, meter);
  return meter.steps;
}

/** Twice the length may take twice the work, and the little that begins and ends a run. */
function expectLinear(work: readonly number[]): void {
  work.slice(1).forEach((amount, i) => {
    expect(amount, work.join(" -> ")).toBeLessThanOrEqual(2.2 * (work[i] ?? 0) + 50);
  });
}

const TIMES = [1, 2, 4, 8];
const names = (n: number) => "a".repeat(n);
const folders = (n: number) => "a/".repeat(n) + "c";

it("compares the end of a name at once, without a step", () => {
  for (const pattern of ["*.config", "*", "!*~", "*.config/"])
    expect(steps(readers.gitignore, pattern, "a/web.config")).toBe(0);
  expect(steps(readers.gitignore, "w*.config", "a/web.config")).toBeGreaterThan(0);
});

describe.each<[string, Run]>(Object.entries(readers))("%s", (reader, run) => {
  const cases = Object.entries(reader === "glob" ? { ...shapes, ...braces } : shapes);

  it.each(cases)("%s: linear in the path, linear in the pattern", (_name, shape) => {
    for (const path of [names, folders]) {
      expectLinear(TIMES.map((n) => steps(run, shape(20), path(100 * n))));
      expectLinear(TIMES.map((n) => steps(run, shape(60 * n), path(25))));
    }
  });

  it.each(cases)("%s: never more than the one times the other", (_name, shape) => {
    for (const n of TIMES)
      for (const path of [names, folders]) {
        const [pattern, text] = [shape(20 * n), path(50 * n)];
        expect(steps(run, pattern, text)).toBeLessThanOrEqual(
          6 * pattern.length * (text.length + 1),
        );
      }
  });
});
