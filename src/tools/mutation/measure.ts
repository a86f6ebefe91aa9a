/** Runs Stryker over one room. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MutantResult, PartialStrykerOptions } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import type { Room } from "./rooms.js";
import { type Candidate, candidates, type Draw, drawn } from "./sample.js";

/** A change that no test noticed. */
export interface Survivor extends Candidate {
  /** No test of the room runs this place at all. */
  readonly isUncovered: boolean;
}

/** What became of one sample. */
export interface Measured {
  readonly tried: number;
  readonly killed: number;
  /** In order of place. */
  readonly survivors: readonly Survivor[];
}

/** A room measured with one or several seeds. */
export interface Runs {
  /** How many mutants the room has. */
  readonly all: number;
  readonly sample: number;
  readonly bySeed: ReadonlyMap<number, Measured>;
}

const here = dirname(fileURLToPath(import.meta.url));

/** What Stryker says of a mutant that was noticed; one that never ends was noticed too. */
const NOTICED: readonly unknown[] = ["Killed", "Timeout"] satisfies MutantResult["status"][];
const UNNOTICED: readonly unknown[] = ["Survived", "NoCoverage"] satisfies MutantResult["status"][];

/**
 * Tells the samples apart again, that were tried together.
 * @param read - the text of a file; from disk where absent
 */
export function measured(
  results: readonly Pick<MutantResult, "id" | "fileName" | "location" | "replacement" | "status">[],
  { seeds, count }: Draw,
  read?: (path: string) => string,
): Runs {
  const status = new Map(results.map((one) => [one.id, one.status]));
  const all = candidates(results, 1, read);
  const bySeed = seeds.map((seed): [number, Measured] => {
    const sample = drawn(all, seed, count);
    const tried = all.filter(({ id }) => sample.has(id));
    const killed = tried.filter(({ id }) => NOTICED.includes(status.get(id)));
    const survivors = tried.filter(({ id }) => UNNOTICED.includes(status.get(id)));
    return [
      seed,
      {
        // One that breaks the tests' own run says nothing of them.
        tried: killed.length + survivors.length,
        killed: killed.length,
        survivors: survivors.map((one) => ({
          ...one,
          isUncovered: status.get(one.id) === "NoCoverage",
        })),
      },
    ];
  });
  return { all: all.length, sample: count, bySeed: new Map(bySeed) };
}

/**
 * Tries samples of a room's mutants, one mutant after the other, in a copy of the repository in
 * `.stryker-tmp`.
 * @throws where the tests fail without any change
 */
export async function measure({ files, tests }: Room, draw: Draw): Promise<Runs> {
  // A mutant of a table is tried with all tests that Vitest includes: its configuration must be as
  // narrow as the room.
  process.env.IISLINT_MUTATION_TESTS = JSON.stringify(tests);
  const options: PartialStrykerOptions & { vitest: object } = {
    mutate: [...files],
    testRunner: "vitest",
    vitest: { configFile: "src/tools/mutation/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    plugins: ["@stryker-mutator/vitest-runner", join(here, "sample-checker.ts")],
    checkers: ["sample"],
    // The plugin is TypeScript, which the checker's process reads as well as this one.
    checkerNodeArgs: ["--import", "tsx"],
    testRunnerNodeArgs: ["--import", "tsx"],
    draw,
    concurrency: 1,
    // A loop is ended by counting; the clock is for what hangs otherwise, on a busy machine too.
    timeoutMS: 120_000,
    disableTypeChecks: false,
    ignorePatterns: ["/dist", "/coverage"],
    // One sign for each mutant: minutes pass.
    reporters: ["dots"],
    // Its type is an enumeration that exists at no run time.
    logLevel: "error" as never,
    tempDirName: ".stryker-tmp",
    cleanTempDir: "always",
  };
  return measured(await new Stryker(options).runMutationTest(), draw);
}
