/** Whoever chooses the input, the work grows with its size and hardly faster. */
import { describe, expect, test } from "vitest";
import { countWork, type Work } from "./count.js";
import { judge } from "../readers/judge.js";
import type { Tree } from "../fixtures/disk.js";
import { shapes } from "./shapes.js";

const run = (tree: Tree) => judge(tree, { all: true, request: { paths: { "C:\\": "." } } });

/** Characters of the names and texts of a tree. */
const sizeOf = (tree: Tree) =>
  Object.entries(tree).reduce((all, [path, text]) => all + path.length + text.length, 0);

/** The functions that did most of it, with what they did for the smallest input. */
const worst = (last: Work, first: Work) =>
  [...last.by]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([name, count]) => `${name}: ${String(first.by.get(name) ?? 0)} to ${String(count)}`)
    .join("\n");

describe("the work of a run", () => {
  test("is counted block by block", () => {
    const web = (n: number) => ({
      "Web.config": `<configuration>${"<a/>".repeat(n)}</configuration>`,
    });
    run(web(1));
    const [few, many] = [10, 1000].map((n) => countWork(() => run(web(n))).sum);
    expect(many).toBeGreaterThan((few ?? 0) + 990);
  });

  test.each(Object.entries(shapes))("%s", (_, { from, tree }) => {
    // What is done once (tables, caches) belongs to no size.
    run(tree(2));
    const trees = [from, 2 * from, 4 * from, 8 * from].map(tree);
    const sizes = trees.map(sizeOf);
    const counts = trees.map((one) => countWork(() => run(one)));
    const [first, last] = [counts.at(0), counts.at(-1)];
    const [small = 0, large = 0] = [sizes.at(0), sizes.at(-1)];
    if (!first || !last) throw new Error("nothing was counted");
    // Names grow by a digit as their number does; so much is left beside n log n.
    const allowed = (1.1 * (large * Math.log(large))) / (small * Math.log(small));
    const told = `${counts.map(({ sum }) => sum).join(", ")} for ${sizes.join(", ")} characters\n${worst(last, first)}`;
    expect(last.sum / first.sum, told).toBeLessThanOrEqual(allowed);
  });
});
