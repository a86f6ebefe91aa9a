/**
 * A plugin for Stryker that lets only the drawn mutants through to the tests. Stryker can limit
 * itself to lines, but not to a sample; its checkers, made to keep out mutants that do not compile,
 * are asked for every mutant before any test runs.
 */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Checker, CheckResult } from "@stryker-mutator/api/check";
import type { Mutant, StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { type Draw, drawn } from "./sample.js";
import { spanned } from "./spanned.js";

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
    const texts = new Map<string, string>();
    const textOf = (path: string) => {
      const text = texts.get(path) ?? readFileSync(path, "utf8");
      texts.set(path, text);
      return text;
    };
    const inOrder = mutants
      .map(({ id, fileName, location, replacement }) => ({
        id,
        location,
        file: relative(process.cwd(), fileName).replaceAll("\\", "/"),
        from: spanned(textOf(fileName), location, 0),
        to: replacement,
      }))
      .toSorted(
        (a, b) =>
          (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
          a.location.start.line - b.location.start.line ||
          a.location.start.column - b.location.start.column ||
          Number(a.id) - Number(b.id),
      );
    const chosen = new Set(drawn(inOrder, this.#draw));
    return Promise.resolve(
      Object.fromEntries(
        inOrder.map(({ id }, index): [string, CheckResult] => [
          id,
          chosen.has(index)
            ? ({ status: "passed" } as CheckResult)
            : ({ status: "compileError", reason: "not drawn" } as CheckResult),
        ]),
      ),
    );
  }
}

/** How Stryker finds the checker by its name. */
export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", SampleChecker)];

/** Without this, Stryker warns of an option that it does not know. */
export const strykerValidationSchema = {
  properties: {
    draw: {
      type: "object",
      properties: { seed: { type: "number" }, count: { type: "number" } },
    },
  },
};
