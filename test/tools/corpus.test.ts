/** The page about real files says what is true of them today, and no error on it is wrong. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { errorsOf, verdictsPage } from "../../src/tools/corpus/page.js";
import { nameOf, verdictsOn } from "../../src/tools/corpus/verdicts.js";
import { words } from "../../src/tools/corpus/words.js";
import { leaveOut, sharedPath } from "../outside.js";

describe("docs/corpus-verdicts.md", () => {
  const corpus = sharedPath("corpus/files");
  if (corpus === undefined) {
    leaveOut("corpus/files");
    return;
  }
  const verdicts = verdictsOn(corpus);

  test("every error was looked at, and every word has its error", () => {
    expect(errorsOf(verdicts).map(nameOf).toSorted()).toEqual(Object.keys(words).toSorted());
  });

  test("is what `npm run corpus -- --write` writes", () => {
    expect(readFileSync("docs/corpus-verdicts.md", "utf8")).toBe(verdictsPage(verdicts));
  });
});
