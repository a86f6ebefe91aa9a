/** Patterns and paths given to the real git, and to our own reading. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { WorkingTree } from "../../src/patterns/working-tree.js";

/** Why git cannot be asked; undefined where it can. Windows takes no file named "*". */
export const whyNoGit: string | undefined =
  process.platform === "win32"
    ? "names of files are not free here"
    : spawnSync("git", ["--version"]).status === 0
      ? undefined
      : "git is not installed";

/** Neither the user's nor the machine's configuration may speak along. */
const environment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  XDG_CONFIG_HOME: "/nowhere",
};

export function git(top: string, args: readonly string[], input = ""): string {
  const { status, stdout, stderr } = spawnSync("git", ["-C", top, ...args], {
    encoding: "utf8",
    env: environment,
    input,
  });
  if (status !== 0 && status !== 1) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** Makes a repository of a folder; with the letter case of names as git would note it down. */
export function makeRepository(top: string, ignoreCase: boolean): void {
  git(top, ["init", "-q"]);
  git(top, ["config", "core.ignorecase", String(ignoreCase)]);
}

/** Which of the paths git leaves out; one with `/` at its end is a folder, which is made. */
export function byGit(
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
export function byUs(
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

export function write(top: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), text);
  }
}

/** The folders above each path too. */
export function withFolders(paths: readonly string[]): readonly string[] {
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
export const path = fc
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
export const text = fc
  .tuple(
    fc.constantFrom("", "", "\ufeff"),
    fc.array(line, { minLength: 1, maxLength: 4 }),
    fc.constantFrom("", "\n", "\r\n"),
  )
  .map(([front, lines, end]) => front + lines.join("\n") + end);
