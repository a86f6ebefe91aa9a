/** How far V8 is let grow between two trees. */
import { getHeapSpaceStatistics } from "node:v8";
import { expect, test } from "vitest";
import { boundYoungGeneration } from "../../src/hosts/cli/young-generation.js";

const MB = 1024 * 1024;

/** Takes so many trees with a young generation of so many bytes each; what V8 was told meanwhile. */
function told(sizes: readonly (number | undefined)[]): string[] {
  const flags: string[] = [];
  let at = 0;
  const onTree = boundYoungGeneration({
    setFlagsFromString: (flag) => {
      flags.push(`${at}: ${flag.replace(/^--semi-space-growth-factor=/, "")}`);
    },
    getHeapSpaceStatistics: () =>
      getHeapSpaceStatistics().flatMap((space) => {
        if (space.space_name !== "new_space") return space;
        const size = sizes[at - 1];
        return size === undefined ? [] : { ...space, space_size: size };
      }),
  });
  for (at = 1; at <= sizes.length; at++) onTree();
  return flags;
}

test("not while files are named, then to 4 MB, and no further", () => {
  const sizes = [...Array<number>(12).fill(MB), ...Array<number>(30).fill(4 * MB)];
  expect(told(sizes)).toEqual(["0: 1", "1: 4", "9: 4", "17: 1"]);
});

test("not at all where it is large already, or nobody says how large it is", () => {
  expect(told([16 * MB, 16 * MB])).toEqual(["0: 1", "1: 1"]);
  expect(told([undefined, undefined])).toEqual(["0: 1", "1: 1"]);
});
