/** The samples of mutants, the rooms, and the page that tells of them. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { measured } from "../../src/tools/mutation/measure.js";
import {
  nameOf,
  section,
  withoutWord,
  withSection,
  withWords,
} from "../../src/tools/mutation/page.js";
import { ROOMS } from "../../src/tools/mutation/rooms.js";
import { candidates, drawn } from "../../src/tools/mutation/sample.js";
import { words } from "../../src/tools/mutation/words.js";

const root = join(import.meta.dirname, "../..");
const TEXT = "if (a) b;\nif (a) c;\n".repeat(20);
/** A mutant of the condition in each line. */
const mutants = (text: string, first: 0 | 1) =>
  text.split("\n").flatMap((line, i) =>
    ["true", "false"].map((replacement) => ({
      id: `${i}-${replacement}`,
      fileName: join(process.cwd(), "src/x.ts"),
      replacement,
      location: {
        start: { line: i + first, column: line.indexOf("(") + 1 + first },
        end: { line: i + first, column: line.indexOf(")") + first },
      },
    })),
  );
const of = (text: string, first: 0 | 1 = 0) =>
  candidates(
    mutants(text, first).filter(({ id }) => text.split("\n")[Number.parseInt(id)] !== ""),
    first,
    () => text,
  );

describe("a sample", () => {
  test("is the same while Stryker works and in its results", () => {
    expect(of(TEXT)[0]).toEqual({
      id: "0-false",
      file: "src/x.ts",
      line: 1,
      from: "a",
      to: "false",
    });
    expect(of(TEXT, 1)).toEqual(of(TEXT, 0));
  });

  test("has as many as were asked for, or all", () => {
    const all = of(TEXT);
    expect(drawn(all, 1, 10).size).toBe(10);
    expect(drawn(all, 1, 1000).size).toBe(all.length);
  });

  test("hangs on the seed alone", () => {
    const all = of(TEXT);
    expect(drawn(all, 1, 10)).toEqual(drawn(all, 1, 10));
    expect(drawn(all, 2, 10)).not.toEqual(drawn(all, 1, 10));
  });

  test("stays as it was where lines move", () => {
    const moved = new Map(
      of(`// above\n${TEXT}`.replace("// above", "if (z) y;")).map((one) => [one.id, one]),
    );
    const lines = (all: ReturnType<typeof of>, by: number) =>
      [...drawn(all, 1, 10)].map((id) => {
        const one = all.find((each) => each.id === id);
        return `${(one?.line ?? 0) - by} ${one?.to ?? ""}`;
      });
    const before = lines(of(TEXT), 0).sort();
    const after = lines([...moved.values()], 1).sort();
    expect(after.filter((line) => before.includes(line)).length).toBeGreaterThanOrEqual(8);
  });
});

describe("results", () => {
  const all = mutants("if (a) b;", 1);
  const runs = measured(
    all.map((one, i) => ({
      ...one,
      status: i === 0 ? ("Killed" as const) : ("Survived" as const),
    })),
    { seeds: [1, 2], count: 40 },
    () => "if (a) b;",
  );

  test("are told by seed", () => {
    expect([...runs.bySeed.keys()]).toEqual([1, 2]);
    expect(runs.bySeed.get(1)).toMatchObject({ tried: 2, killed: 1 });
    expect(runs.bySeed.get(1)?.survivors).toMatchObject([{ line: 1, from: "a", to: "false" }]);
  });

  test.each([
    ["Timeout", 1, 1],
    ["NoCoverage", 1, 0],
    ["CompileError", 0, 0],
    ["RuntimeError", 0, 0],
  ] as const)("%s", (status, tried, killed) => {
    const [one] = all;
    if (!one) throw new Error("no mutant");
    const found = measured([{ ...one, status }], { seeds: [1], count: 1 }, () => "if (a) b;");
    expect(found.bySeed.get(1)).toMatchObject({ tried, killed });
  });

  test("are a section, each survivor once", () => {
    expect(section("src/lint", runs)).toBe(`\
## src/lint

2 mutants, 40 drawn by each seed. Tests: \`test/lint/**/*.test.ts\`, \`test/rules/unknown-beside-known.test.ts\`.

- seed 1: 1 of 2 noticed, 50 %
- seed 2: 1 of 2 noticed, 50 %

| place | from | to | word |
| --- | --- | --- | --- |
| src/x.ts:1 | \`a\` | \`false\` | not looked at |
`);
  });

  test("are known by their change", () => {
    expect(nameOf({ file: "a.ts", from: " a\n  && b ", to: "" })).toBe("a.ts: a && b → ");
    expect(nameOf({ file: "a.ts", from: "x".repeat(71), to: "y" })).toBe(
      `a.ts: ${"x".repeat(69)}… → y`,
    );
  });

  test("take the place of the old section, in the order of the rooms", () => {
    const page = "# Head\n\nText.\n\n## src/facts\n\nold\n\n## rules\n\nkept\n";
    const once = withSection(page, "src/facts", "## src/facts\n\nnew\n");
    expect(once).toBe("# Head\n\nText.\n\n## rules\n\nkept\n\n## src/facts\n\nnew\n");
    expect(withSection(once, "src/lint", "## src/lint\n\nx\n")).toBe(
      "# Head\n\nText.\n\n## rules\n\nkept\n\n## src/lint\n\nx\n\n## src/facts\n\nnew\n",
    );
  });
});

describe("words", () => {
  const [name = "", word = ""] =
    Object.entries(words).find(([key]) => key.includes("|") && key.includes("`")) ??
    Object.entries(words).find(([key]) => key.includes("|")) ??
    [];
  const [, file = "", from = "", to = ""] = /^(\S+): (.*) → (.*)$/.exec(name) ?? [];
  const survivor = { id: "1", file, line: 7, from, to, isUncovered: false };
  const page = (one: object) => {
    const measured = { tried: 1, killed: 0, survivors: [{ ...survivor, ...one }] };
    return section("src/lint", { all: 1, sample: 1, bySeed: new Map([[1, measured]]) });
  };

  test("are put into a page that was written without them", () => {
    const known = page({});
    const old = known.replace(` ${word} |`, " not looked at |");
    expect(known).toContain(` ${word} |`);
    expect(old).not.toBe(known);
    expect(withWords(old)).toBe(known);
    expect(withWords(known)).toBe(known);
    expect([withoutWord(old).length, withoutWord(known)]).toEqual([1, []]);
  });

  test.each(["", "a", "`a`", "`", "a | b", "a \\| b", "|"])(
    "are found by the change: %j",
    (text) => {
      const unknown = page({ from: text, to: text, isUncovered: true });
      expect(withWords(unknown)).toBe(unknown);
      expect(withoutWord(unknown)).toEqual([unknown.split("\n").at(-2)]);
    },
  );

  const written = readFileSync(join(root, "docs/mutation.md"), "utf8");
  test("stand in the page as they stand in the table: npm run mutation -- --words", () => {
    expect(withWords(written)).toBe(written);
  });

  test("are given to every survivor of the page", () => {
    expect(withoutWord(written)).toEqual([]);
  });
});

describe("the rooms", () => {
  test.each(Object.entries(ROOMS))("%s has its files and its tests", (_, { files, tests }) => {
    for (const pattern of [...files, ...tests]) {
      const path = pattern.replace(/^!/, "").replace(/\/[^/]*[*(].*$/, "");
      expect(existsSync(join(root, path)), pattern).toBe(true);
    }
  });

  test("are named where none is given", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "src/tools/mutation.ts", "nowhere"],
      { cwd: root, encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr).toBe(
      `Usage: npm run mutation -- ROOM [--seed N]... [--sample N] [--write]\n       npm run mutation -- --words\nRooms: ${Object.keys(ROOMS).join(", ")}\n`,
    );
  });
});

test("what the first survey names is there", () => {
  const page = readFileSync(join(root, "docs/first-survey.md"), "utf8");
  const named = [...page.matchAll(/`([\w/-]+\.test\.ts)`/g)].map((match) => match[1] ?? "");
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(join(root, "test", path)))).toEqual([]);
  const word = /test\/[\w/-]+\.test\.ts/g;
  const inWords = Object.values(words).flatMap((text) => text.match(word) ?? []);
  expect(inWords.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
