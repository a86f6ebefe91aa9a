/** internal-error: what breaks in one rule, file or tree is told, and the rest is judged. */
import { describe, expect, test } from "vitest";
import { configure, diagnostics, requestOf, rules, run } from "../../src/index.js";
import { Interruption } from "../../src/broken.js";
import type { AnyRule } from "../../src/rule.js";
import { session } from "../effective/hierarchy/helper.js";
import { memory, type Tree } from "../fixtures/disk.js";
import { PROBE } from "../lint/probe.js";

const WRONG = session('timeout="20x"');
const TREE: Tree = { "a/web.config": WRONG, "b/web.config": WRONG, "b/Global.asax": "" };

function told(
  tree: Tree,
  more: readonly AnyRule[] = [],
  broken?: (path: string) => Error | undefined,
) {
  const all = [...rules, ...more];
  const { levels } = configure({
    rules: all,
    diagnostics,
    presets: [],
    ruleSettings: { "internal-error": "off" },
  });
  const disk = memory(tree);
  const files = {
    ...disk,
    read(path: string) {
      const error = broken?.(path);
      if (error) throw error;
      return disk.read(path);
    },
  };
  const targets = Object.keys(tree).filter((path) => path.endsWith(".config"));
  return run(requestOf({ files, base: ".", targets }, all, levels)).diagnostics.map(
    ({ rule, at, message, by }) => ({ rule, by, path: at.source.path, what: message.what }),
  );
}

const found = (path: string) =>
  expect.objectContaining({ rule: "invalid-attribute-value", path }) as object;
const fault = (path: string, what: string) => ({
  rule: "internal-error",
  by: "engine",
  path,
  what: `${what} broke here: TypeError: it is no tree`,
});
const broken = () => new TypeError("it is no tree\nand more");

describe("a rule that breaks", () => {
  test.each<[string, Pick<AnyRule, "check"> | Pick<AnyRule, "overall">]>([
    [
      "before it yields",
      {
        check() {
          throw broken();
        },
      },
    ],
    [
      "while it yields",
      {
        *check({ config }: never) {
          yield* [];
          throw Object.assign(broken(), { config });
        },
      },
    ],
    [
      "in its summary",
      {
        overall: {
          needs: ["config"],
          summarise() {
            throw broken();
          },
          *check() {
            yield* [];
          },
        },
      },
    ],
    [
      "in its conclusion",
      {
        overall: {
          needs: ["config"],
          summarise: () => 1,
          check() {
            throw broken();
          },
        },
      },
    ],
  ])("%s is told at its place, though its id is off", (_, broken) => {
    const all = told(TREE, [{ ...PROBE, messages: {}, ...broken }]);
    const faults = all.filter(({ rule }) => rule === "internal-error");
    expect(faults.length).toBeGreaterThan(0);
    for (const one of faults) expect(one).toEqual(fault(one.path, 'The rule "probe"'));
    expect(all).toContainEqual(found("a/web.config"));
    expect(all).toContainEqual(found("b/web.config"));
  });
});

test("a file that breaks the reader leaves the others judged", () => {
  const all = told(TREE, [], (path) => (path === "a/web.config" ? broken() : undefined));
  expect(all).toEqual([fault("a/web.config", "Reading"), found("b/web.config")]);
});

test("what a host throws on purpose goes through", () => {
  const interruption = new Interruption("load it first");
  expect(() => told(TREE, [], () => interruption)).toThrow(interruption);
});
