/** The same patterns and paths given to the real git. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGitFolder } from "../../src/patterns/git-folder.js";
import { WorkingTree } from "../../src/patterns/working-tree.js";
import { tree } from "../hosts/tree.js";

const hasGit = spawnSync("git", ["--version"]).status === 0;
if (!hasGit) console.warn("git is not installed: no pattern is compared with what git says");

/** Neither the user's nor the machine's configuration may speak along. */
const environment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  XDG_CONFIG_HOME: "/nowhere",
};

function git(top: string, args: readonly string[], input = ""): string {
  const { status, stdout, stderr } = spawnSync("git", ["-C", top, ...args], {
    encoding: "utf8",
    env: environment,
    input,
  });
  if (status !== 0 && status !== 1) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** A repository in a new folder; with the letter case of names as git would note it down. */
function repository(ignoreCase: boolean): string {
  const top = tree({});
  git(top, ["init", "-q"]);
  git(top, ["config", "core.ignorecase", String(ignoreCase)]);
  return top;
}

/** Which of the paths git leaves out; one with `/` at its end is a folder, which is made. */
function byGit(
  top: string,
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
): readonly string[] {
  for (const entry of readdirSync(top))
    if (entry !== ".git") rmSync(join(top, entry), { recursive: true });
  for (const at of paths) if (at.endsWith("/")) mkdirSync(join(top, at), { recursive: true });
  write(top, files);
  const input = paths.map((at) => `${at.replace(/\/$/, "")}\0`).join("");
  const out = git(top, ["check-ignore", "--no-index", "-z", "--stdin"], input).split("\0");
  return paths.filter((at) => out.includes(at.replace(/\/$/, "")));
}

/** The same by our own reading. */
function byUs(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
  ignoreCase: boolean,
): readonly string[] {
  const config = `[core]\n\tignorecase = ${ignoreCase}\n`;
  const all = new Map(Object.entries({ ...files, ".git/config": config, ".git": "" }));
  const inside = (at: string) => at.slice("/r/".length);
  const { ignores } = new WorkingTree({
    text: (at) => all.get(inside(at)),
    has: (folder, entry) => all.has(inside(`${folder}/${entry}`)),
  });
  return paths.filter((at) => ignores(`/r/${at.replace(/\/$/, "")}`, at.endsWith("/")));
}

function write(top: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The folders above each path too. */
function withFolders(paths: readonly string[]): readonly string[] {
  const all = new Set<string>();
  for (const path of paths) {
    all.add(path);
    for (
      let at = path.indexOf("/");
      at >= 0 && at < path.length - 1;
      at = path.indexOf("/", at + 1)
    )
      all.add(path.slice(0, at + 1));
  }
  return [...all].filter((at) => !all.has(`${at}/`));
}

const name = fc.string({
  unit: fc.constantFrom("a", "b", "B", "-", "]", "*", " ", "#", "é", "."),
  minLength: 1,
  maxLength: 3,
});
const path = fc
  .array(
    name.filter((part) => part !== "." && part !== ".."),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join("/"));

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("a", "b", "B", "é", "-", " ", "#", "!", ".") },
  { weight: 4, arbitrary: fc.constantFrom("*", "**", "?", "/", "/**/", "**/", "/**", "***") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "[a-b]",
      "[!a]",
      "[^B]",
      "[]a]",
      "[]-]",
      "[a-]",
      "[-b]",
      "[[:alpha:]]",
      "[[:upper:]b]",
      "[![:punct:]]",
      "[[:no:]]",
      "[a",
      "[",
      "]",
      "[\\]]",
      "[a\\-b]",
      "[[a]",
      "[[:a]",
      "[!]",
      "[b-a]",
      "[a-b-B]",
      "[A-Z]",
      "[[::]]",
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("\\*", "\\ ", "\\#", "\\!", "\\a", "\\", "\\\\", "\\/", "\\["),
  },
);
const line = fc
  .tuple(
    fc.constantFrom("", "", "!", "/", "!/", "#"),
    fc.array(piece, { minLength: 1, maxLength: 5 }),
    fc.constantFrom("", "", "/", " ", "  ", "\\ ", "\t", "\r"),
  )
  .map(([front, pieces, end]) => front + pieces.join("") + end);
const text = fc
  .tuple(
    fc.constantFrom("", "", "\ufeff"),
    fc.array(line, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", "\n", "\r\n"),
  )
  .map(([front, lines, end]) => front + lines.join("\n") + end);

// Windows takes no file named "*".
describe.runIf(hasGit && process.platform !== "win32")("as git", () => {
  it.each([false, true])("any pattern and any path, letter case ignored: %s", (ignoreCase) => {
    const top = repository(ignoreCase);
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(path, { minLength: 4, maxLength: 12 }),
        (above, exclude, some) => {
          const files = { ".gitignore": above, ".git/info/exclude": exclude };
          const paths = withFolders(some);
          expect(byUs(files, paths, ignoreCase)).toEqual(byGit(top, files, paths));
        },
      ),
      { numRuns: 80 },
    );
  });

  it("files in several folders: the deepest wins, and nothing below an ignored folder returns", () => {
    const top = repository(false);
    const folder = fc.constantFrom("a", "b", "a/b", "a/a", "a/b/a");
    const short = fc
      .array(
        fc
          .tuple(
            fc.constantFrom("", "!", "/", "!/"),
            fc.constantFrom("a", "b", "*", "a/b", "b/**", "**/a", "a/*"),
            fc.constantFrom("", "/"),
          )
          .map((parts) => parts.join("")),
        { minLength: 1, maxLength: 3 },
      )
      .map((lines) => lines.join("\n"));
    const paths = withFolders(
      ["a", "b"].flatMap((x) =>
        ["a", "b"].flatMap((y) =>
          ["a", "b"].flatMap((z) => [`${x}/${y}/${z}/a`, `${x}/${y}/${z}/b`]),
        ),
      ),
    );
    fc.assert(
      fc.property(
        short,
        fc.uniqueArray(fc.tuple(folder, short), { maxLength: 4, selector: ([at]) => at }),
        (above, below) => {
          const files = Object.fromEntries([
            [".gitignore", above],
            ...below.map(([at, lines]) => [`${at}/.gitignore`, lines]),
          ]) as Record<string, string>;
          expect(byUs(files, paths, false)).toEqual(byGit(top, files, paths));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("reads in the repository whether letter case counts, in a further working tree too", () => {
    const files = { has: () => false, text: (file: string) => readText(file) };
    for (const ignoreCase of [true, false]) {
      const top = repository(ignoreCase);
      write(top, { ".git/info/exclude": "private/\n" });
      expect(readGitFolder(top, files)).toEqual({ ignoreCase, exclude: "private/\n" });
      git(top, [
        "-c",
        "user.name=x",
        "-c",
        "user.email=x@example.com",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "x",
      ]);
      git(top, ["worktree", "add", "-q", "further"]);
      expect(readGitFolder(`${top}/further`, files)).toEqual({ ignoreCase, exclude: "private/\n" });
    }
  });
});
