/**
 * A plugin for Stryker that lets only the drawn mutants through to the tests. Stryker can limit
 * itself to lines, but not to a sample; its checkers, made to keep out mutants that do not compile,
 * are asked for every mutant before any test runs.
 */
import { type Checker, type CheckResult, CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant, StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { candidates, type Draw, drawn } from "./sample.js";

const PASSED: CheckResult = { status: CheckStatus.Passed };
const NOT_DRAWN: CheckResult = { status: CheckStatus.CompileError, reason: "not drawn" };

class SampleChecker implements Checker {
  static inject = tokens(commonTokens.options);
  readonly #draw: Draw;

  constructor(options: StrykerOptions) {
    this.#draw = options.draw as Draw;
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  /** All at once: a sample is drawn from the whole. */
  group(mutants: readonly Mutant[]): Promise<string[][]> {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  check(mutants: readonly Mutant[]): Promise<Record<string, CheckResult>> {
    const { seeds, count } = this.#draw;
    const all = candidates(mutants, 0);
    const chosen = new Set(seeds.flatMap((seed) => [...drawn(all, seed, count)]));
    return Promise.resolve(
      Object.fromEntries(mutants.map(({ id }) => [id, chosen.has(id) ? PASSED : NOT_DRAWN])),
    );
  }
}

/** How Stryker finds the checker by its name. */
export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", SampleChecker)];

/** Without this, Stryker warns of an option that it does not know. */
export const strykerValidationSchema = { properties: { draw: { type: "object" } } };
