/** What a repository of a stranger may make the program read: docs/trust.md, tried. */
import { symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintFiles } from "../../src/hosts/library.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const SECRET = "BEGIN OPENSSH PRIVATE KEY";
const WEB = '<configuration><system.web><sessionState mode="Off" /></system.web></configuration>';

/** A repository with a foreign file beside it. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  const top = tree({
    "key.txt": SECRET,
    "repo/.git/HEAD": "ref: refs/heads/main\n",
    "repo/shop/Web.config": WEB,
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`repo/${path}`, text])),
  });
  return `${top}/repo`;
}

const link = (repo: string, path: string, target: string) => {
  symlinkSync(target, `${repo}/${path}`);
};

describe("a link that leads out of the repository", () => {
  test.each(["../key.txt", "/dev/zero", "/proc/self/environ"])("to %s is not read", async (to) => {
    const repo = repository({ "other/": "" });
    link(repo, "other/Web.config", to.startsWith("/") ? to : `../${to}`);
    const { code, out } = await cli(repo, ["."]);
    expect(out).toMatch(
      /^other\/Web\.config:1:1 {2}error {2}unreadable-file\n {2}The file is a link/,
    );
    expect(out).not.toContain(SECRET);
    expect(code).toBe(1);
  });

  test("is read where the command line, or the caller of the library, names it", async () => {
    const repo = repository({ "other/": "" });
    link(repo, "other/Web.config", "../../key.txt");
    const { out } = await cli(repo, ["other/Web.config"]);
    expect(out).toContain("xml-syntax");
    const [first] = lintFiles([`${repo}/other/Web.config`]).diagnostics;
    expect(first?.rule).toBe("xml-syntax");
  });

  test("may lead to another place of the repository", async () => {
    const repo = repository({ "other/": "" });
    link(repo, "other/Web.config", "../shop/Web.config");
    expect((await cli(repo, ["."])).out).toContain("No problems in 2 files");
  });

  test("ends the run where it is an options file", async () => {
    const repo = repository();
    link(repo, "iislint.config.json", "../key.txt");
    const { code, out, err } = await cli(repo, ["shop"]);
    expect(code).toBe(2);
    expect(err).toContain("The options file is a link that leads out of the repository");
    expect(out + err).not.toContain(SECRET);
  });

  test.each(["/dev/zero", "../key.txt"])("is no .gitignore: %s", async (to) => {
    const repo = repository();
    link(repo, ".gitignore", to);
    expect((await cli(repo, ["."])).out).toContain("No problems in 1 file");
  });
});

describe("a path of an options file that leads out of the repository", () => {
  test.each([
    ["server", '{ "server": { "applicationHost": "../key.txt" } }', "--application-host"],
    ["paths", '{ "paths": { "C:\\\\": ".." } }', "--map"],
  ])("%s ends the run", async (_, options, option) => {
    const repo = repository({ "iislint.config.json": options });
    const { code, out, err } = await cli(repo, ["shop"]);
    expect(code).toBe(2);
    expect(err).toContain("which lies outside the repository");
    expect(err).toContain(option);
    expect(out + err).not.toContain(SECRET);
  });

  test("is followed where the command line names the options file", async () => {
    const repo = repository({
      "iislint.config.json": '{ "server": { "machineConfig": "../machine.config" } }',
    });
    const { code, err } = await cli(repo, ["--config", "iislint.config.json", "shop"]);
    expect(err).not.toContain("outside the repository");
    expect(code).not.toBe(2);
  });

  test("evidence is left out with a word", async () => {
    const repo = repository({ "iislint.config.json": '{ "evidence": ["../*.txt"] }' });
    const { err } = await cli(repo, ["shop"]);
    expect(err).toContain("this evidence lies outside the repository and was not read");
  });
});
