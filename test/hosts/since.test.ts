/** --since REV, in real repositories of git. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./fake-io.js";
import { hasGit, repository } from "./repository.js";
import { tree } from "./tree.js";

const web = (attributes: string, before = "") =>
  `<configuration><system.web>\n${before}<sessionState ${attributes} />\n</system.web></configuration>`;
const SINCE = ["--since", "main", "--format", "compact"];
const HIDDEN = "<!-- iislint-disable-next-line invalid-attribute-value: later -->\n";

// Needs the program git.
describe.skipIf(!hasGit)("--since", () => {
  const bad = 'timeout="20x"';

  test("old findings and moved lines are not shown, changed lines and untracked files are", async () => {
    const { top } = repository({
      "a/Web.config": web(bad),
      "b/Web.config": web(bad),
      "c/x.txt": "",
    });
    writeFileSync(join(top, "a/Web.config"), web(bad, "\n\n"));
    expect(await cli(top, SINCE)).toMatchObject({ code: 0, out: "" });
    writeFileSync(join(top, "b/Web.config"), web('timeout="30x"'));
    writeFileSync(join(top, "c/Web.config"), web(`mode="Nope"`));
    const { out } = await cli(top, SINCE);
    expect(out.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "b/Web.config:2:24:",
      "c/Web.config:2:21:",
      "",
    ]);
  });

  test("very many old findings take the place of no new one", async () => {
    const old = Array.from({ length: 1010 }, (_, i) => `<b${i}/>`).join("\n");
    const { top } = repository({ "Web.config": web("", `${old}\n`) });
    expect(await cli(top, SINCE)).toMatchObject({ code: 0, out: "" });
    writeFileSync(join(top, "Web.config"), web('timeout="20x"', `<new/>\n${old}\n`));
    const { code, out } = await cli(top, SINCE);
    expect(code).toBe(1);
    expect(out.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "Web.config:2:2:",
      "Web.config:1013:24:",
      "",
    ]);
  });

  test("what a deleted file causes in another is shown", async () => {
    const { top } = repository({
      "Web.config": web('configSource="s.config"'),
      "s.config": "<sessionState />",
    });
    expect((await cli(top, SINCE)).code).toBe(0);
    rmSync(join(top, "s.config"));
    expect((await cli(top, SINCE)).out).toContain("Web.config:2:");
  });

  test("--strict-suppressions: comments of the branch hide nothing", async () => {
    const { top } = repository({ "a/Web.config": web(bad, HIDDEN), "b/Web.config": web(bad) });
    writeFileSync(join(top, "b/Web.config"), web(bad, HIDDEN));
    expect((await cli(top, SINCE)).code).toBe(0);
    const { out } = await cli(top, [...SINCE, "--strict-suppressions"]);
    expect(out).toMatch(/^b\/Web\.config:3:24: error: .*\n1 finding is hidden by comments\.\n$/);
  });

  test.each(["nope", "--output=x", "-x", "main:Web.config"])("no revision %s", async (revision) => {
    const { top } = repository({ "Web.config": web("") });
    expect(await cli(top, [`--since=${revision}`])).toMatchObject({
      code: 2,
      err: `iislint: --since: there is no revision "${revision}". Check its name.\n`,
    });
  });

  test("a shallow clone that lacks the revision, and one that lacks what lies between", async () => {
    const { top, git } = repository({ "Web.config": web("") });
    git("checkout", "-q", "-b", "branch");
    git("commit", "-q", "--allow-empty", "-m", "second");
    git("checkout", "-q", "main");
    git("commit", "-q", "--allow-empty", "-m", "third");
    const clone = (...more: readonly string[]) => {
      const to = tree({});
      git("clone", "-q", "--depth", "1", ...more, `file://${top}`, `${to}/c`);
      return `${to}/c`;
    };
    const fetch = "This clone is shallow: fetch its whole history first (git fetch --unshallow).";
    expect(await cli(clone(), ["--since", "origin/branch"])).toMatchObject({
      code: 2,
      out: "",
      err: `iislint: --since: there is no revision "origin/branch". ${fetch}\n`,
    });
    expect(await cli(clone("--no-single-branch"), ["--since", "origin/branch"])).toMatchObject({
      code: 2,
      out: "",
      err: `iislint: --since: "origin/branch" and HEAD have no commit in common. ${fetch}\n`,
    });
  });

  test("a history of its own", async () => {
    const { top, git } = repository({ "Web.config": web("") });
    git("checkout", "-q", "--orphan", "other");
    git("commit", "-q", "-m", "another first");
    expect(await cli(top, SINCE)).toMatchObject({
      code: 2,
      err: 'iislint: --since: "main" and HEAD have no commit in common.\n',
    });
  });

  test("a repository without a commit", async () => {
    const { top, git } = repository({ "Web.config": web("") });
    git("checkout", "-q", "--orphan", "other");
    expect(await cli(top, SINCE)).toMatchObject({ code: 2, out: "" });
  });

  test.each(["--since=main", "--staged"])("without git: %s", async (option) => {
    const { top } = repository({ "Web.config": web("") });
    const path = process.env.PATH;
    process.env.PATH = tree({});
    try {
      expect(await cli(top, [option])).toMatchObject({
        code: 2,
        out: "",
        err: "iislint: git was not found in PATH.\n",
      });
    } finally {
      process.env.PATH = path;
    }
  });

  test.each([
    ["text", /^b\/Web\.config:2:24/, /^No problems in 2 files\./],
    ["json", /"errors": 1/, /"errors": 0/],
    ["compact", /^b\/Web\.config:2:24: error/, /^$/],
  ] as const)("the exit code and %s count only what is new", async (format, some, none) => {
    const { top } = repository({ "a/Web.config": web(bad), "b/Web.config": web("") });
    const old = await cli(top, ["--since", "main", "--format", format]);
    expect(old.code).toBe(0);
    expect(old.out).toMatch(none);
    writeFileSync(join(top, "b/Web.config"), web(bad));
    const now = await cli(top, ["--since", "main", "--format", format]);
    expect(now.code).toBe(1);
    expect(now.out).toMatch(some);
  });

  test("no repository", async () => {
    expect(await cli(tree({ "Web.config": web("") }), SINCE)).toMatchObject({
      code: 2,
      err: "iislint: This folder lies in no working tree of git.\n",
    });
  });
});
