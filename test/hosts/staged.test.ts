/** --staged, in real repositories of git. */
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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

  test.each([
    ["of the index", STAGED],
    ["since a revision", ["--since", "main", "--format", "compact"]],
  ])("a bin that git ignores is there: %s", async (_, args) => {
    const { top, git } = repository({
      "Web.config": web(""),
      ".gitignore": "bin/\nlocal.config\n",
      "sub/a.txt": "",
      "sub/bin/App.dll": "",
      "sub/local.config": "<connectionStrings />",
    });
    writeFileSync(
      join(top, "sub/Web.config"),
      '<configuration><connectionStrings configSource="local.config" /><system.web><sessionState timeout="30" /></system.web></configuration>',
    );
    git("add", "-A");
    const plain = await cli(top, ["--format", "compact"]);
    expect(await cli(top, args)).toEqual(plain);
    expect(plain).toMatchObject({ code: 0, out: "" });
    // Without it nothing shows an application there, in all of them.
    rmSync(join(top, "sub/bin"), { recursive: true });
    expect((await cli(top, args)).out).toBe((await cli(top, ["--format", "compact"])).out);
    expect((await cli(top, args)).out).not.toBe("");
  });

  test("submodules come from the disk, and are no files", async () => {
    const module = repository({ "s.config": '<sessionState timeout="20x" />' });
    const { top, git } = repository({ "a.txt": "" });
    git(
      "-c",
      "protocol.file.allow=always",
      "submodule",
      "--quiet",
      "add",
      module.top,
      "web.config",
    );
    writeFileSync(
      join(top, "Web.config"),
      web("").replace("<sessionState  />", '<sessionState configSource="web.config\\s.config" />'),
    );
    git("add", "-A");
    const { out, code } = await cli(top, STAGED);
    expect(out).toMatch(/^web\.config\/s\.config:1:24: error: .*\[invalid-attribute-value\]\n$/);
    expect(code).toBe(1);
  });

  test("links: to a file of the index, to one that it lacks, and to a folder", async () => {
    const { top, git } = repository({ "real/s.txt": web('timeout="20x"'), "bin/x.dll": "" });
    writeFileSync(join(top, "loose.txt"), web(""));
    for (const [target, name] of [
      ["real/s.txt", "a/Web.config"],
      ["../loose.txt", "b/Web.config"],
      ["../bin", "c/Web.config"],
    ] as const) {
      mkdirSync(join(top, name, ".."), { recursive: true });
      symlinkSync(name.startsWith("a") ? `../${target}` : target, join(top, name));
    }
    git("add", "a", "b", "c");
    const { out } = await cli(top, STAGED);
    expect(out.split("\n").map((line) => line.replace(/ error: .*(?=\[)/, " "))).toEqual([
      "a/Web.config:1:51: [invalid-attribute-value]",
      "b/Web.config:1:1: [unreadable-file]",
      "c/Web.config:1:1: [unreadable-file]",
      "",
    ]);
  });

  test("git add -N: what is only meant to be added is not there", async () => {
    const { top, git } = repository({ "a.txt": "" });
    writeFileSync(
      join(top, "Web.config"),
      web("").replace("<sessionState  />", '<sessionState configSource="s.config" />'),
    );
    writeFileSync(join(top, "s.config"), "<sessionState />");
    git("add", "-N", "s.config");
    git("add", "Web.config");
    expect((await cli(top, STAGED)).out).toContain("s.config");
    git("add", "s.config");
    expect((await cli(top, STAGED)).out).toBe("");
  });

  test.each([
    [["--format", "compact"], 0, /^1 known finding of the baseline is not shown\.\n$/],
    [["--format", "json"], 0, /"known": 1/],
    [["--format", "text", "--fail-on", "info"], 0, /^No problems in 1 file\.\n1 known/],
  ] as const)("with a baseline, %j", async (more, code, out) => {
    const { top, git } = repository({ "a.txt": "" });
    writeFileSync(join(top, "Web.config"), web('timeout="20x"'));
    await cli(top, ["--baseline", "known.json", "--update-baseline"]);
    git("add", "Web.config");
    const ran = await cli(top, ["--staged", "--baseline", "known.json", ...more]);
    expect(ran.code).toBe(code);
    expect(ran.out).toMatch(out);
    writeFileSync(join(top, "Web.config"), web('timeout="20x" mode="inproc"'));
    git("add", "Web.config");
    const next = await cli(top, ["--staged", "--baseline", "known.json", ...more]);
    expect(next.code).toBe(1);
    // What is fixed in the index is new, what is known stays.
    expect((await cli(top, ["--staged", "--fix", "--baseline", "known.json"])).code).toBe(0);
    expect(git("show", ":Web.config")).toBe(web('timeout="20x" mode="InProc"'));
  });

  test("--update-baseline needs the disk", async () => {
    const { top } = repository({ "Web.config": web("") });
    const { code, err } = await cli(top, ["--staged", "--baseline", "k", "--update-baseline"]);
    expect([code, err]).toEqual([
      2,
      "iislint: --update-baseline needs the files on disk: leave --staged out.\n",
    ]);
  });

  test("no repository", async () => {
    expect(await cli(tree({ "Web.config": web("") }), STAGED)).toMatchObject({
      code: 2,
      err: "iislint: This folder lies in no working tree of git.\n",
    });
  });
});
