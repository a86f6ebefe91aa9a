/** Runs Stryker over one room. */
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import type { Room } from "./rooms.js";
import type { Draw } from "./sample.js";
import { spanned } from "./spanned.js";

/** A change that no test noticed. */
export interface Survivor {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** No test of the room runs this place at all. */
  readonly isUncovered: boolean;
}

export interface Measured {
  /** How many mutants the room has. */
  readonly all: number;
  readonly tried: number;
  readonly killed: number;
  /** In order of place. */
  readonly survivors: readonly Survivor[];
}

const here = dirname(fileURLToPath(import.meta.url));

/** What Stryker says of a mutant that was noticed; one that never ends was noticed too. */
const NOTICED: readonly MutantResult["status"][] = ["Killed", "Timeout"];
const UNNOTICED: readonly MutantResult["status"][] = ["Survived", "NoCoverage"];

function survivor({ fileName, location, replacement, status }: MutantResult): Survivor {
  return {
    file: relative(process.cwd(), fileName).replaceAll("\\", "/"),
    line: location.start.line,
    from: spanned(readFileSync(fileName, "utf8"), location, 1),
    to: replacement ?? "",
    isUncovered: status === "NoCoverage",
  };
}

const inOrder = (a: Survivor, b: Survivor) =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

/**
 * Tries a sample of a room's mutants, one after the other, in a copy of the repository in
 * `.stryker-tmp`.
 * @throws where the tests fail without any change
 */
export async function measure({ files, tests }: Room, draw: Draw): Promise<Measured> {
  // A mutant of a table is tried with all tests that Vitest includes: its configuration must be as
  // narrow as the room.
  process.env.IISLINT_MUTATION_TESTS = JSON.stringify(tests);
  const stryker = new Stryker({
    mutate: [...files],
    testRunner: "vitest",
    vitest: { configFile: "src/tools/mutation/vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    plugins: ["@stryker-mutator/vitest-runner", join(here, "sample-checker.ts")],
    checkers: ["sample"],
    // The plugin is TypeScript, which the runner's own process reads as well as this one.
    checkerNodeArgs: ["--import", "tsx"],
    testRunnerNodeArgs: ["--import", "tsx"],
    draw,
    concurrency: 1,
    timeoutMS: 30_000,
    disableTypeChecks: false,
    ignorePatterns: ["/dist", "/coverage"],
    // One sign for each mutant: minutes pass.
    reporters: ["dots"],
    logLevel: "warn",
    tempDirName: ".stryker-tmp",
    cleanTempDir: "always",
  } as ConstructorParameters<typeof Stryker>[0]);
  const results = await stryker.runMutationTest();
  const tried = results.filter(({ status }) => [...NOTICED, ...UNNOTICED].includes(status));
  return {
    all: results.length,
    tried: tried.length,
    killed: tried.filter(({ status }) => NOTICED.includes(status)).length,
    survivors: tried
      .filter(({ status }) => UNNOTICED.includes(status))
      .map(survivor)
      .toSorted(inOrder),
  };
}
