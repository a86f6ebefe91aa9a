/** A fix run over the whole of the shared corpus, in memory. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sourceOf } from "../../src/hosts/disk.js";
import { leaveOut, sharedPath } from "../outside.js";
import { fixTree, mistakeOfRun } from "./claims.js";

const folder = sharedPath("corpus/files");

if (folder === undefined) leaveOut("the corpus");
else
  describe("the corpus", () => {
    const trees = readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: false })
      .filter((path) => /\.(?:config|xml)$/i.test(path))
      .flatMap((path) => {
        const source = sourceOf(path, readFileSync(join(folder, path)));
        return "text" in source ? [{ [path.replaceAll("\\", "/")]: source.text }] : [];
      });

    test("is there", () => {
      expect(trees.length).toBeGreaterThan(200);
    });

    /** Real files are right for the most part; so are these, but for a few words. */
    const soiled = (text: string) =>
      text
        .replace(/(?<=\smode=")InProc(?=")/g, "inproc")
        .replace(/(?<=\stimeout=")(\d\d)(?=")/g, "00:$1:00")
        .replace(/(?<=<compilation\s+)debug/g, "Debug")
        .replace(/(?<=\scookieless=")false(?=")/gi, "autodetect");

    test.each([
      ["as they are", (text: string) => text, 50],
      ["soiled", soiled, 50],
    ])(
      "keeps well-formed, changes nothing outside its edits, and nothing the second time: %s",
      (_, make, least) => {
        let fixed = 0;
        for (const tree of trees.filter((_one, i) => make !== soiled || i % 5 === 0)) {
          const own = Object.fromEntries(
            Object.entries(tree).map(([path, text]) => [path, make(text)]),
          );
          for (const unsafe of [false, true]) {
            expect(
              mistakeOfRun(own, unsafe, { strict: true }),
              Object.keys(tree)[0],
            ).toBeUndefined();
            fixed += fixTree(own, unsafe, { strict: true }).made.length;
          }
        }
        expect(fixed).toBeGreaterThan(least);
      },
      180_000,
    );
  });
