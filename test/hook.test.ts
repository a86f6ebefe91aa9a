/**
 * The hook as a user has it: pre-commit clones the repository, installs the program from it and runs
 * it before a commit. Installing takes a minute, so only `npm run test:hook` runs this.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tree } from "./hosts/tree.js";

const root = join(import.meta.dirname, "..");
const hasPreCommit = spawnSync("pre-commit", ["--version"]).status === 0;
if (!hasPreCommit) console.warn("pre-commit is not installed: the hook is not tried");

const MINUTES = 60_000;

const SOUND =
  '<configuration><system.web><sessionState timeout="30" /></system.web></configuration>';
const WRONG = SOUND.replace("30", "thirty");

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Runs programs in a folder, with a home of their own and no other configuration. */
function runner(cwd: string, home: string) {
  const env = {
    ...process.env,
    HOME: home,
    PRE_COMMIT_HOME: join(home, "pre-commit"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "x",
    GIT_AUTHOR_EMAIL: "x@example.com",
    GIT_COMMITTER_NAME: "x",
    GIT_COMMITTER_EMAIL: "x@example.com",
    // What `npm ci` has fetched need not be fetched again.
    npm_config_cache: npmCache(),
    npm_config_prefer_offline: "true",
  };
  return (program: string, ...args: readonly string[]): Outcome => {
    const { status, stderr, stdout } = spawnSync(program, args, { cwd, env, encoding: "utf8" });
    return { status, output: stdout + stderr };
  };
}

function npmCache(): string {
  return spawnSync("npm", ["config", "get", "cache"], { encoding: "utf8" }).stdout.trim();
}

/** A commit that holds the repository as it lies there, changes of today included. */
function cloneOf(folder: string, home: string): string {
  const clone = join(folder, "iislint");
  const git = runner(root, home);
  expect(git("git", "clone", "-q", "--no-hardlinks", root, clone)).toMatchObject({ status: 0 });
  const { output: patch } = git("git", "diff", "--binary", "HEAD");
  if (patch !== "") {
    writeFileSync(join(folder, "today.patch"), patch);
    const inClone = runner(clone, home);
    expect(inClone("git", "apply", "--index", "../today.patch")).toMatchObject({ status: 0 });
    expect(inClone("git", "commit", "-q", "-m", "today")).toMatchObject({ status: 0 });
  }
  return clone;
}

describe.runIf(hasPreCommit)("the hook", () => {
  it("installs from a clone, stops a commit with a mistake and lets a sound one pass", {
    timeout: 15 * MINUTES,
  }, () => {
    const top = tree({ "home/": "", "site/web/": "" });
    const home = join(top, "home");
    const clone = cloneOf(top, home);
    const site = join(top, "site");
    const run = runner(site, home);
    const revision = run("git", "-C", clone, "rev-parse", "HEAD").output.trim();
    expect(revision).toMatch(/^[0-9a-f]{40}$/);
    const put = (path: string, text: string) => {
      writeFileSync(join(site, path), text);
      expect(run("git", "add", "-A")).toMatchObject({ status: 0 });
    };
    const commit = () => run("git", "commit", "-m", "a change");

    run("git", "init", "-q");
    put(
      ".pre-commit-config.yaml",
      `repos:\n  - repo: ${clone}\n    rev: ${revision}\n    hooks:\n      - id: iislint\n`,
    );
    expect(run("pre-commit", "install", "--install-hooks")).toMatchObject({ status: 0 });

    put("web/Web.config", WRONG);
    const stopped = commit();
    expect(stopped.output).toContain("invalid-attribute-value");
    expect(stopped.status).toBe(1);

    put("web/Web.config", SOUND);
    const passed = commit();
    expect(passed.output).toMatch(/Lints IIS|iislint\.*Passed/);
    expect(passed.status).toBe(0);

    // The target of a configSource and the options file count too; another file does not.
    put(
      "web/Web.config",
      SOUND.replace(/<sessionState.*?>/, '<sessionState configSource="s.config" />'),
    );
    put("web/s.config", '<sessionState timeout="30" />');
    expect(commit()).toMatchObject({ status: 0 });
    put("web/s.config", '<sessionState timeout="thirty" />');
    expect(commit()).toMatchObject({ status: 1 });
    put("web/s.config", '<sessionState timeout="40" />');
    expect(commit()).toMatchObject({ status: 0 });
    put("iislint.config.json", '{ "preset": [] }');
    const broken = commit();
    expect(broken.output).toContain('Unknown key "preset"');
    expect(broken.status).toBe(1);
    run("git", "rm", "-qf", "iislint.config.json");
    put("notes.txt", "nothing for the hook");
    expect(commit().output).toContain("Skipped");
  });
});
