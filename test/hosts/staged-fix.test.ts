/** --staged --fix where git converts line ends and encodings, and where the index is not at hand. */
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { encode } from "../../src/hosts/encode.js";
import { cli } from "./fake-io.js";
import { hasGit, repository } from "./repository.js";

const session = (mode: string, encoding = "utf-8") =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<configuration>\n <system.web>\n  <sessionState mode="${mode}" />\n </system.web>\n</configuration>\n`;
const crlf = (text: string) => text.replaceAll("\n", "\r\n");
const mixed = (text: string) => text.replace("\n", "\r\n");
const utf16 = (text: string) => encode(text.replace("utf-8", "utf-16"), "utf-16", true) ?? "";
const STAGED = ["--staged", "--format", "compact"];
const [BAD, GOOD] = ["inproc", "InProc"];

interface Conversion {
  readonly config?: Readonly<Record<string, string>>;
  readonly attributes?: string;
  /** What the working tree holds of a text. */
  readonly disk: (text: string) => string | Uint8Array;
  /** What the index holds of it. */
  readonly index?: (text: string) => string;
}

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  "core.autocrlf=true": { config: { "core.autocrlf": "true" }, disk: crlf },
  "core.autocrlf=true, line ends mixed": { config: { "core.autocrlf": "true" }, disk: mixed },
  "core.autocrlf=input": { config: { "core.autocrlf": "input" }, disk: crlf },
  "* text eol=crlf": { attributes: "* text eol=crlf\n", disk: crlf },
  "* text=auto, CRLF in the working tree": { attributes: "* text=auto\n", disk: crlf },
  "working-tree-encoding=UTF-16": {
    attributes: "*.config text working-tree-encoding=UTF-16\n",
    disk: utf16,
    index: (text) => text.replace("utf-8", "utf-16"),
  },
  "working-tree-encoding=UTF-16 eol=crlf": {
    attributes: "*.config text working-tree-encoding=UTF-16 eol=crlf\n",
    disk: (text) => utf16(crlf(text)),
    index: (text) => text.replace("utf-8", "utf-16"),
  },
  "a filter of the user's": {
    config: { "filter.up.clean": "sed s/local/public/", "filter.up.smudge": "cat" },
    attributes: "*.config filter=up\n",
    disk: (text) => text.replace("<configuration>", "<configuration><!--local-->"),
    index: (text) => text.replace("<configuration>", "<configuration><!--public-->"),
  },
};

/** A repository with a staged file under a conversion. */
function converted({ config = {}, attributes = "", disk }: Conversion) {
  const repo = repository({ ".gitattributes": attributes, "x/": "" });
  for (const [key, value] of Object.entries(config)) repo.git("config", key, value);
  writeFileSync(join(repo.top, "x/Web.config"), disk(session("Off")));
  repo.git("add", "-A");
  repo.git("commit", "-q", "-m", "second");
  writeFileSync(join(repo.top, "x/Web.config"), disk(session(BAD)));
  repo.git("add", "-A");
  return repo;
}

const fileIn = (top: string, name = "x/Web.config") => readFileSync(join(top, name));

// Needs the program git.
describe.skipIf(!hasGit)("a working copy that git converts counts as what is staged", () => {
  const cases = Object.entries(CONVERSIONS);

  test.each(cases)("%s: --fix writes and stages it", async (_, conversion) => {
    const { top, git } = converted(conversion);
    const { code, out, err } = await cli(top, [...STAGED, "--fix"]);
    expect([code, out, err]).toEqual([0, "", ""]);
    expect(fileIn(top)).toEqual(Buffer.from(conversion.disk(session(GOOD))));
    expect(git("show", ":x/Web.config")).toBe((conversion.index ?? String)(session(GOOD)));
    expect(git("diff", "--name-only")).toBe("");
  });

  test.each(cases)("%s: the patch of --fix-dry-run applies", async (name, conversion) => {
    const { top, git } = converted(conversion);
    const { bytes, err } = await cli(top, ["--staged", "--fix-dry-run"]);
    expect(err).toBe("iislint: 1 finding in 1 file would be fixed. Nothing was written.\n");
    // git converts what it patches; only line ends it takes from the patch.
    const [program, args] = /encoding|filter/.test(name)
      ? ["patch", ["-p1", "--binary", "-s"]]
      : ["git", ["apply", "-"]];
    const { status, stderr } = spawnSync(program, args, { cwd: top, input: bytes });
    expect([stderr.toString(), status]).toEqual(["", 0]);
    git("add", "-A");
    expect(git("show", ":x/Web.config")).toBe((conversion.index ?? String)(session(GOOD)));
  });

  test.each(cases)("%s: with further changes it is refused", async (_, conversion) => {
    const { top, git } = converted(conversion);
    const more = conversion.disk(session(BAD).replace("</system.web>", "</system.web><!--x-->"));
    writeFileSync(join(top, "x/Web.config"), more);
    const before = git("show", ":x/Web.config");
    for (const option of ["--fix", "--fix-dry-run"]) {
      const { code, err, out } = await cli(top, ["--staged", option]);
      expect(err).toContain("x/Web.config was not fixed: it has changes that are not staged.");
      expect(code).toBe(2);
      if (option === "--fix-dry-run") expect(out).toBe("");
    }
    expect(fileIn(top)).toEqual(Buffer.from(more));
    expect(git("show", ":x/Web.config")).toBe(before);
  });

  test.each(cases)("%s: the index is read in the encoding of the working tree", async (_, one) => {
    const { top } = converted(one);
    rmSync(join(top, "x/Web.config"));
    const { code, out } = await cli(top, STAGED);
    expect(out).toMatch(/^x\/Web\.config:4:23: error: .*\[invalid-attribute-value\]\n$/);
    expect(code).toBe(1);
    expect((await cli(top, ["--since", "main", "--format", "compact", "x"])).out).not.toContain(
      "xml-",
    );
  });
});

// Needs the program git.
describe.skipIf(!hasGit)("what cannot be staged is not fixed, or told", () => {
  const staged = () => converted({ disk: String });

  test("a held index.lock", async () => {
    const { top } = staged();
    writeFileSync(join(top, ".git/index.lock"), "");
    const { code, err } = await cli(top, ["--staged", "--fix"]);
    expect(err).toBe(
      "iislint: x/Web.config was not fixed: another program of git holds the index (.git/index.lock).\n",
    );
    expect(code).toBe(2);
    expect(fileIn(top).toString()).toBe(session(BAD));
  });

  test("an index that refuses once the file is written", async () => {
    const { top, git } = staged();
    git("config", "filter.no.clean", "cat > .git/t; ! grep -q InProc .git/t && cat .git/t");
    git("config", "filter.no.required", "true");
    writeFileSync(join(top, ".git/info/attributes"), "*.config filter=no\n");
    const { code, err } = await cli(top, ["--staged", "--fix"]);
    expect(err).toMatch(
      /^iislint: What was fixed in x\/Web\.config was not staged\. git update-index refused: .*\n$/,
    );
    expect(code).toBe(2);
    expect(fileIn(top).toString()).toBe(session(GOOD));
    expect(git("show", ":x/Web.config")).toBe(session(BAD));
  });

  test("a folder whose name is a pattern: its namesake stays as it is", async () => {
    const { top, git } = repository({ "a[1]/Web.config": "", "a1/Web.config": session(GOOD) });
    writeFileSync(join(top, "a[1]/Web.config"), session(BAD));
    git("add", "-A");
    writeFileSync(join(top, "a1/Web.config"), session("Off"));
    expect((await cli(top, ["--staged", "--fix"])).code).toBe(0);
    expect(git("show", ":a[1]/Web.config")).toBe(session(GOOD));
    expect(git("show", ":a1/Web.config")).toBe(session(GOOD));
  });

  test.each(["--assume-unchanged", "--skip-worktree"])("%s", async (bit) => {
    const { top, git } = staged();
    git("update-index", bit, "x/Web.config");
    writeFileSync(join(top, "x/Web.config"), "mine");
    const { code, out, err } = await cli(top, [...STAGED, "--fix"]);
    expect(err).toContain("x/Web.config was not fixed: git does not look at its working copy");
    expect(out).toContain("[invalid-attribute-value]");
    expect(code).toBe(2);
    expect(fileIn(top).toString()).toBe("mine");
  });

  test("a link", async () => {
    const { top, git } = repository({ "real.txt": session(BAD) });
    symlinkSync("real.txt", join(top, "Web.config"));
    git("add", "-A");
    const { code, err, out } = await cli(top, [...STAGED, "--fix"]);
    expect(out).toContain("[invalid-attribute-value]");
    expect(err).toContain("Web.config was not fixed: it is a link");
    expect(code).toBe(2);
    expect(fileIn(top, "real.txt").toString()).toBe(session(BAD));
  });
});

// Needs the program git.
describe.skipIf(!hasGit)("in a hook", () => {
  /** Each line is told to a program that runs before the commit, with git's own environment. */
  function hooked() {
    const repo = repository({ "a/Web.config": session("Off"), "b/Web.config": session("Off") });
    const { top } = repo;
    // What a hook sees of the index: the program itself runs in the test.
    writeFileSync(
      join(top, ".git/hooks/pre-commit"),
      '#!/bin/sh\necho "$GIT_INDEX_FILE" > seen\ncp "$GIT_INDEX_FILE" kept\nexit 1\n',
    );
    chmodSync(join(top, ".git/hooks/pre-commit"), 0o755);
    for (const name of ["a", "b"]) writeFileSync(join(top, name, "Web.config"), session(BAD));
    return repo;
  }

  test("git commit FILE: its own index is read, and nothing is fixed in it", async () => {
    const { top, git } = hooked();
    git("add", "a/Web.config");
    expect(() => git("commit", "-q", "-m", "x", "b/Web.config")).toThrow();
    const index = readFileSync(join(top, "seen"), "utf8").trim();
    expect(index).toMatch(/next-index-\d+\.lock$/);
    writeFileSync(resolve(top, index), readFileSync(join(top, "kept")));
    process.env.GIT_INDEX_FILE = index;
    try {
      const { code, err, out } = await cli(top, [...STAGED, "--fix"]);
      expect(out).toMatch(/^b\/Web\.config:4:23: error: .*\n$/);
      expect(err).toContain(
        "b/Web.config was not fixed: this commit takes only some files (git commit FILE).",
      );
      expect(code).toBe(2);
      expect(fileIn(top, "b/Web.config").toString()).toBe(session(BAD));
    } finally {
      delete process.env.GIT_INDEX_FILE;
    }
  });

  test("git commit -a: what is fixed is in the index that is committed", async () => {
    const { top, git } = hooked();
    expect(() => git("commit", "-q", "-a", "-m", "x")).toThrow();
    const index = readFileSync(join(top, "seen"), "utf8").trim();
    expect(index).toMatch(/index\.lock$/);
    writeFileSync(resolve(top, index), readFileSync(join(top, "kept")));
    process.env.GIT_INDEX_FILE = index;
    try {
      expect((await cli(top, ["--staged", "--fix"])).code).toBe(0);
    } finally {
      delete process.env.GIT_INDEX_FILE;
    }
    // As git does when the hook is content.
    renameSync(resolve(top, index), join(top, ".git/index"));
    expect(git("show", ":b/Web.config")).toBe(session(GOOD));
  });
});
