/** --baseline and --update-baseline on the command line. */
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./fake-io.js";
import { hasGit, repository } from "./repository.js";
import { obeysPermissions, tree } from "./tree.js";

const web = (attributes: string) =>
  `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;
const BAD = web('timeout="20x"');
const KNOWN = ["--baseline", "known.json"];
const UPDATE = [...KNOWN, "--update-baseline"];
const HEAD = '{"baseline":1,"made":"2026-08-01"}';

describe("what cannot be used ends the run in one sentence", () => {
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    [
      "another version",
      '[{"baseline":2,"made":"2026-08-01"}]',
      "is a baseline of version 2, and this iislint reads version 1",
    ],
    ["broken", `[${HEAD}\n,{"file":`, "is no JSON list, so no baseline of iislint"],
    ["empty", "", "is no JSON list, so no baseline of iislint"],
    ["another list", "[1]", "is not a baseline of iislint"],
    [
      "another version in another form",
      '{"version":99}',
      "is a baseline of version 99, and this iislint reads version 1",
    ],
    ["another object", '{"version":1}', "is no JSON list, so no baseline of iislint"],
    [
      "in conflict",
      `[${HEAD}\n<<<<<<< HEAD\n,{}\n=======\n>>>>>>> b\n]`,
      "holds a conflict of git in line 2: keep the lines of both sides",
    ],
    [
      "without a day",
      '[{"baseline":1,"made":"soon"}]',
      'does not say in "made" on which day it was made, such as 2026-08-01',
    ],
    [
      "a day that is none",
      '[{"baseline":1,"made":"2026-13-41"}]',
      'does not say in "made" on which day it was made, such as 2026-08-01',
    ],
    [
      "an entry without a file",
      `[${HEAD}\n,{"rule":"x"}\n]`,
      "has an entry that cannot be read, number 1",
    ],
    [
      "a count below zero",
      `[${HEAD}\n,{"file":"a","rule":"x","count":-1}\n]`,
      "has an entry that cannot be read, number 1",
    ],
  ];
  test.each(cases)("%s", async (_, text, sentence) => {
    const top = tree({ "Web.config": BAD, "known.json": text });
    for (const args of [KNOWN, UPDATE]) {
      const { code, out, err } = await cli(top, args);
      expect(err).toBe(`iislint: The baseline known.json ${sentence}.\n`);
      expect([code, out]).toEqual([2, ""]);
    }
    expect(readFileSync(join(top, "known.json"), "utf8")).toBe(text);
  });

  test("one that is not there", async () => {
    const { code, err } = await cli(tree({ "Web.config": BAD }), KNOWN);
    expect(err).toBe(
      "iislint: There is no baseline known.json. --update-baseline makes it of what is found now.\n",
    );
    expect(code).toBe(2);
  });

  test("a folder", async () => {
    const { code, err } = await cli(tree({ "Web.config": BAD, "known.json/": "" }), UPDATE);
    expect(err).toBe("iislint: The baseline known.json cannot be read: it is a folder.\n");
    expect(code).toBe(2);
  });

  // Root may read and write everything.
  test.skipIf(!obeysPermissions)("no permission to read it", async () => {
    const top = tree({ "Web.config": BAD, "known.json": `[${HEAD}\n]\n` });
    chmodSync(join(top, "known.json"), 0);
    const { code, err } = await cli(top, KNOWN);
    expect(err).toBe("iislint: The baseline known.json cannot be read: permission denied.\n");
    expect(code).toBe(2);
  });

  test("it cannot be written", async () => {
    const top = tree({ "Web.config": BAD, file: "" });
    const { code, err } = await cli(top, ["--baseline", "file/known.json", "--update-baseline"]);
    expect(err).toMatch(/^iislint: The baseline cannot be written to file\/known\.json: .*\.\n$/);
    expect(code).toBe(2);
  });

  test("--update-baseline without a file, and with standard input", async () => {
    const top = tree({ "Web.config": BAD });
    expect(await cli(top, ["--update-baseline"])).toMatchObject({
      code: 2,
      err: "iislint: --update-baseline needs the file to write: --baseline FILE\n",
    });
    expect((await cli(top, [...UPDATE, "-"], { stdin: BAD })).code).toBe(2);
    expect(existsSync(join(top, "known.json"))).toBe(false);
  });

  test("a report in its place", async () => {
    const top = tree({ "Web.config": BAD });
    const { code, err } = await cli(top, [...UPDATE, "--format", "json:known.json"]);
    expect([code, err]).toEqual([
      2,
      "iislint: The report would overwrite known.json, which is an input of this run. Give it another name.\n",
    ]);
  });
});

test("known findings count for nothing, whatever their severity", async () => {
  const top = tree({ "Web.config": web('timeout="20x" cookieless="UseUri"') });
  expect((await cli(top, ["--fail-on", "info"])).code).toBe(1);
  const made = await cli(top, UPDATE);
  expect([made.code, made.err]).toEqual([0, "iislint: known.json: made, 2 known findings.\n"]);
  for (const more of [["--fail-on", "info"], ["--max-warnings", "0"], ["--quiet"]])
    expect((await cli(top, [...KNOWN, ...more])).code).toBe(0);
});

test.each([
  ["text", "No problems in 1 file.\n2 known findings of the baseline are not shown.\n"],
  ["compact", "2 known findings of the baseline are not shown.\n"],
  ["agent", "No problems in 1 file.\n2 known findings of the baseline are not shown.\n"],
  ["github", "2 known findings of the baseline are not shown.\n"],
  ["azure-devops", "2 known findings of the baseline are not shown.\n"],
  ["teamcity", "2 known findings of the baseline are not shown.\n"],
  ["msbuild", "2 known findings of the baseline are not shown.\n"],
])("%s shows their number", async (format, expected) => {
  const top = tree({ "Web.config": web('timeout="20x" cookieless="UseUri"') });
  await cli(top, UPDATE);
  const { out } = await cli(top, [...KNOWN, "--format", format]);
  expect(out.startsWith(expected)).toBe(true);
});

test("the summary of a pull request ends with their number", async () => {
  const top = tree({ "Web.config": web('timeout="20x" cookieless="UseUri"') });
  await cli(top, UPDATE);
  const { out } = await cli(top, [...KNOWN, "--format", "markdown"]);
  expect(out.startsWith("## iislint: no problems in 1 file\n")).toBe(true);
  expect(out.endsWith("\n\n2 known findings of the baseline are not shown.\n")).toBe(true);
  expect(out).not.toContain("invalid-attribute-value");
});

test("JSON marks them", async () => {
  const top = tree({ "Web.config": BAD });
  await cli(top, UPDATE);
  const { out } = await cli(top, [...KNOWN, "--format", "json"]);
  expect(JSON.parse(out)).toMatchObject({
    diagnostics: [{ rule: "invalid-attribute-value", baselineState: "unchanged" }],
    summary: { errors: 0, known: 1 },
  });
});

test("it tells its age and what is gone, and is never written without being asked", async () => {
  const top = tree({
    "Web.config": BAD,
    "known.json": `[${HEAD}\n,{"file":"Web.config","rule":"gone","count":2}\n]\n`,
  });
  const before = readFileSync(join(top, "known.json"), "utf8");
  const plain = await cli(top, KNOWN);
  expect([plain.code, plain.err]).toEqual([
    1,
    "iislint: known.json: made 2026-08-01, 92 days ago. 2 findings in it are gone: --update-baseline takes them out.\n",
  ]);
  expect(readFileSync(join(top, "known.json"), "utf8")).toBe(before);
  const updated = await cli(top, UPDATE);
  expect(updated.err).toBe("iislint: known.json: updated, 1 known finding, 2 taken out.\n");
  expect(readFileSync(join(top, "known.json"), "utf8")).toBe(
    `[${HEAD}\n,{"file":"Web.config","rule":"invalid-attribute-value","setting":"system.web/sessionState@timeout"}\n]\n`,
  );
});

test("a run over a part leaves the rest as it is; a file that is gone goes", async () => {
  const top = tree({ ".git/HEAD": "", "a/Web.config": BAD, "b/Web.config": BAD });
  await cli(top, UPDATE);
  rmSync(join(top, "a/Web.config"));
  writeFileSync(join(top, "b/Web.config"), web(""));
  await cli(top, ["b", ...UPDATE]);
  expect(readFileSync(join(top, "known.json"), "utf8")).toContain("a/Web.config");
  expect(readFileSync(join(top, "known.json"), "utf8")).not.toContain("b/Web.config");
  await cli(top, UPDATE);
  expect(readFileSync(join(top, "known.json"), "utf8")).toBe(
    '[{"baseline":1,"made":"2026-11-01"}\n]\n',
  );
});

test("one that cannot judge everything is not written", async () => {
  const top = tree({ ".git/HEAD": "", "Web.config": BAD, "a/Web.config": BAD });
  await cli(top, UPDATE);
  const before = readFileSync(join(top, "known.json"), "utf8");
  writeFileSync(join(top, "a/iislint.config.json"), "{ broken");
  const { code, err } = await cli(top, UPDATE);
  expect(code).toBe(2);
  expect(err).toContain("known.json was not updated, since not everything could be judged.");
  expect(readFileSync(join(top, "known.json"), "utf8")).toBe(before);
});

// Needs the program git.
describe.skipIf(!hasGit)("git merges it", () => {
  const folders = ["a", "b", "c", "d", "e"];
  const all = {
    ...Object.fromEntries(folders.map((name) => [`${name}/Web.config`, BAD])),
    "f/Web.config": web(""),
    "g/Web.config": web(""),
  };

  /** Changes some files on a branch, and updates the baseline there. */
  async function branch(
    { top, git }: ReturnType<typeof repository>,
    name: string,
    files: Readonly<Record<string, string>>,
  ): Promise<void> {
    git("checkout", "-q", "-b", name, "main");
    for (const [path, text] of Object.entries(files)) writeFileSync(join(top, path), text);
    expect((await cli(top, UPDATE)).code).toBe(0);
    git("commit", "-q", "-a", "-m", name);
  }

  test.each([
    [
      "lines of different places",
      "",
      { "a/Web.config": web("") },
      { "d/Web.config": web('mode="x"') },
    ],
    [
      "both at the end, with merge=union",
      "known.json merge=union\n",
      { "f/Web.config": BAD },
      { "g/Web.config": BAD },
    ],
  ])("%s", async (_, attributes, one, other) => {
    const repo = repository({ ...all, ".gitattributes": attributes });
    const { top, git } = repo;
    await cli(top, UPDATE);
    git("add", "known.json");
    git("commit", "-q", "-m", "known");
    await branch(repo, "one", one);
    await branch(repo, "other", other);
    git("merge", "-q", "-m", "merged", "one");
    const { code, err } = await cli(top, KNOWN);
    expect(err).toMatch(/^iislint: known\.json: made 2026-11-01, today\./);
    expect(code).toBe(0);
  });
});
