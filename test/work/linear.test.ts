/** Whoever chooses the input, the work grows with its size and hardly faster. */
import { describe, expect, test } from "vitest";
import { countWork, growthOf } from "./count.js";
import { judge } from "../readers/judge.js";
import type { Tree } from "../fixtures/disk.js";
import { shapes } from "./shapes.js";

const run = (tree: Tree) => judge(tree, { all: true, request: { paths: { "C:\\": "." } } });

/** Characters of the names and texts of a tree. */
const sizeOf = (tree: Tree) =>
  Object.entries(tree).reduce((all, [path, text]) => all + path.length + text.length, 0);

describe("the work of a run", () => {
  test("is counted block by block", () => {
    const web = (n: number) => ({
      "Web.config": `<configuration>${"<a/>".repeat(n)}</configuration>`,
    });
    run(web(1));
    const [few, many] = [10, 1000].map((n) => countWork(() => run(web(n))).sum);
    expect(many).toBeGreaterThan((few ?? 0) + 990);
  });

  test.each(Object.entries(shapes))("%s", (_, { from, tree, isDeep }) => {
    const { times, allowed, told } = growthOf(from, (n) => {
      const one = tree(n);
      return { size: sizeOf(one), call: () => run(one) };
    });
    expect(times, told).toBeLessThanOrEqual(isDeep ? 1.4 * allowed : allowed);
  });
});
