/** --staged, in real repositories of git. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openIndex } from "../../src/hosts/cli/git-index.js";
import { cli } from "./fake-io.js";
import { hasGit, repository } from "./repository.js";
import { tree } from "./tree.js";

const web = (attributes: string) =>
  `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;
const STAGED = ["--staged", "--format", "compact"];

// Needs the program git.
describe.skipIf(!hasGit)("--staged", () => {
  test("reads the index, not the disk, and only what is staged", async () => {
    const { top, git } = repository({ "Web.config": web(""), "b/Web.config": web('timeout="1x"') });
    expect(await cli(top, STAGED)).toMatchObject({
      code: 0,
      out: "",
      err: "iislint: No configuration file is staged in what was named.\n",
    });
    writeFileSync(join(top, "Web.config"), web('timeout="20x"'));
    expect((await cli(top, STAGED)).code).toBe(0);
    git("add", "Web.config");
    expect(openIndex(top).copy(`${top}/Web.config`)).toBe("same");
    writeFileSync(join(top, "Web.config"), web(""));
    const index = openIndex(top);
    expect(index.copy(`${top}/Web.config`)).toBe("changed");
    expect(index.copy(`${top}/b/Web.config`)).toBe("same");
    const { code, out } = await cli(top, STAGED);
    expect(code).toBe(1);
    expect(out).toMatch(/^Web\.config:1:51: error: .*\[invalid-attribute-value\]\n$/);
    expect((await cli(top, [...STAGED, "b"])).code).toBe(0);
    expect((await cli(join(top, "b"), STAGED)).code).toBe(0);
  });

  test("neighbours come from the index: what is untracked is not there", async () => {
    const { top, git } = repository({ "Web.config": web("") });
    const source = web("").replace(
      /<sessionState {2}\/>/,
      '<sessionState configSource="s.config" />',
    );
    writeFileSync(join(top, "Web.config"), source);
    writeFileSync(join(top, "s.config"), '<sessionState timeout="20" />');
    git("add", "Web.config");
    expect((await cli(top, ["--format", "compact"])).code).toBe(0);
    expect((await cli(top, STAGED)).out).toContain("s.config");
    git("add", "s.config");
    rmSync(join(top, "s.config"));
    expect((await cli(top, STAGED)).code).toBe(0);
  });

  test("the first commit of a repository", async () => {
    const { top, git } = repository({ "a.txt": "" });
    git("checkout", "-q", "--orphan", "new");
    mkdirSync(join(top, "sub"));
    writeFileSync(join(top, "sub/web.config"), web('timeout="20x"'));
    git("add", "-A");
    expect((await cli(top, STAGED)).code).toBe(1);
  });

  test("--fix writes and stages; a file with further changes stays as it is", async () => {
    const { top, git } = repository({ "Web.config": web(""), "b/Web.config": web("") });
    const wrong = web('mode="inproc"');
    for (const name of ["Web.config", "b/Web.config"]) writeFileSync(join(top, name), wrong);
    git("add", "-A");
    writeFileSync(join(top, "b/Web.config"), `${wrong}<!-- more -->`);
    const { code, err } = await cli(top, [...STAGED, "--fix"]);
    expect(code).toBe(2);
    expect(err).toContain("b/Web.config was not fixed: it has changes that are not staged.");
    expect(readFileSync(join(top, "Web.config"), "utf8")).toBe(web('mode="InProc"'));
    expect(git("show", ":Web.config")).toBe(web('mode="InProc"'));
    expect(readFileSync(join(top, "b/Web.config"), "utf8")).toBe(`${wrong}<!-- more -->`);
    expect(git("show", ":b/Web.config")).toBe(wrong);
  });

  test("a part that a configSource names", async () => {
    const { top, git } = repository({
      "Web.config": web("").replace(
        "<sessionState  />",
        '<sessionState configSource="s.config" />',
      ),
      "s.config": "<sessionState />",
    });
    writeFileSync(join(top, "s.config"), '<sessionState mode="inproc" />');
    git("add", "-A");
    const { code, out } = await cli(top, STAGED);
    expect(code).toBe(1);
    expect(out).toMatch(/^s\.config:1:\d+: error: .*\[invalid-attribute-value\]\n$/);
  });

  test("an index with conflicts", async () => {
    const { top, git } = repository({ "Web.config": web("") });
    for (const [name, value] of [
      ["one", "1"],
      ["two", "2"],
    ] as const) {
      git("checkout", "-q", "-b", name, "main");
      writeFileSync(join(top, "Web.config"), web(`timeout="${value}"`));
      git("commit", "-q", "-a", "-m", name);
    }
    expect(() => git("merge", "-q", "one")).toThrow();
    expect(await cli(top, STAGED)).toMatchObject({
      code: 2,
      err: "iislint: The index holds a conflict in Web.config: resolve it and add it first.\n",
    });
  });

  test("no repository", async () => {
    expect(await cli(tree({ "Web.config": web("") }), STAGED)).toMatchObject({
      code: 2,
      err: "iislint: This folder lies in no working tree of git.\n",
    });
  });
});
