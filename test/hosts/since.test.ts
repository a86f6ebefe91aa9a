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
    expect(out).toMatch(/^b\/Web\.config:3:24: error: .*\n$/);
  });

  test.each(["nope", "--output=x", "-x", "main:Web.config"])("no revision %s", async (revision) => {
    const { top } = repository({ "Web.config": web("") });
    expect(await cli(top, [`--since=${revision}`])).toMatchObject({
      code: 2,
      err: `iislint: --since: there is no revision "${revision}". Check its name.\n`,
    });
  });

  test("no repository", async () => {
    expect(await cli(tree({ "Web.config": web("") }), SINCE)).toMatchObject({
      code: 2,
      err: "iislint: This folder lies in no working tree of git.\n",
    });
  });
});
