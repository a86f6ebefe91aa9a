/** A transform that changes nothing says nothing new. */
import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { leaveOut, sharedPath } from "../outside.js";
import { matrix } from "../readers/matrix.js";
import { told } from "./told.js";
import { change } from "./xdt.js";
import type { Tree } from "../fixtures/disk.js";

/** A transform that is carried out and leaves every text as it is. */
const IDLE = change('<nothing xdt:Transform="RemoveAll" />');

/** What a base is told with and without an idle transform beside each web.config. */
function sameBeside(files: Tree): void {
  const beside = Object.fromEntries(
    Object.keys(files).flatMap((path) =>
      /(^|\/)web\.config$/i.test(path)
        ? [[path.replace(/web\.config$/i, "web.Idle.config"), IDLE] as const]
        : [],
    ),
  );
  const targets = Object.keys(files);
  // That the root is another, so that no transform can match, is news indeed.
  const all = told({ ...files, ...beside }, { targets }).filter(
    (line) => !line.includes("transform-without-effect"),
  );
  expect(all).toEqual(told(files, { targets }));
}

describe("a transform that changes nothing says nothing new", () => {
  test("of the texts that the readers are measured with", () => {
    const all = matrix.flatMap(([, some]) => some.map(({ files }) => files));
    // Neighbours in the matrix are much alike, and every second would take long.
    const trees = all.filter((_, i) => i % 7 === 0);
    expect(trees.length).toBeGreaterThan(100);
    for (const files of trees) sameBeside(files);
  });

  const sets = ["oracle/cases.jsonl", "oracle/cases-2.jsonl"];
  for (const set of sets) {
    const path = sharedPath(set);
    if (path === undefined) leaveOut(set);
    else
      test(set, () => {
        for (const line of readFileSync(path, "utf8").trimEnd().split("\n"))
          sameBeside((JSON.parse(line) as { readonly files: Tree }).files);
      });
  }
});
