/**
 * The recipes for hooks of git, each as docs/ci.md says it, in a repository of its own: a commit with
 * a mistake is stopped, and a sound one passes. They install from npm, so only `npm run test:hook`
 * runs this.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { tree } from "../hosts/tree.js";
import {
  isBuilt,
  MENDABLE,
  MENDED,
  packed,
  type Ran,
  recipe,
  recipeFiles,
  root,
  SOUND,
  WRONG,
} from "./scratch.js";

const MINUTES = 60_000;
const hasPreCommit = spawnSync("pre-commit", ["--version"]).status === 0;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
};

type Run = (program: string, ...args: readonly string[]) => Ran;

interface Repository {
  readonly top: string;
  readonly run: Run;
  readonly put: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  readonly commit: () => Ran;
}

/** A repository of somebody else, with a home and settings of its own. */
function repository(): Repository {
  const top = tree({ "home/": "", "shop/": "" });
  const cache = spawnSync("npm", ["config", "get", "cache"], { encoding: "utf8" }).stdout.trim();
  const shop = join(top, "shop");
  const home = join(top, "home");
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    PRE_COMMIT_HOME: join(home, "pre-commit"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "x",
    GIT_AUTHOR_EMAIL: "x@example.com",
    GIT_COMMITTER_NAME: "x",
    GIT_COMMITTER_EMAIL: "x@example.com",
    npm_config_cache: cache,
    npm_config_prefer_offline: "true",
    npm_config_audit: "false",
  };
  const run: Run = (program, ...args) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: shop,
      env,
      encoding: "utf8",
    });
    return { status, out: stdout + stderr, err: stderr };
  };
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(shop, path)), { recursive: true });
    writeFileSync(join(shop, path), text);
    expect(run("git", "add", "-A")).toMatchObject({ status: 0 });
  };
  expect(run("git", "init", "-q")).toMatchObject({ status: 0 });
  put(".gitignore", "node_modules/\n");
  return {
    top,
    run,
    put,
    read: (path) => readFileSync(join(shop, path), "utf8"),
    commit: () => run("git", "commit", "-m", "a change"),
  };
}

/** What every hook has to do. */
function expectStops({ put, commit, run }: Repository, path = "web/Web.config"): void {
  put(path, WRONG);
  const stopped = commit();
  expect(stopped.out).toContain("invalid-attribute-value");
  expect(stopped.status).not.toBe(0);
  expect(run("git", "log", "--oneline", "--", path).out).not.toContain("a change");
  put(path, SOUND);
  expect(commit()).toMatchObject({ status: 0 });
  put("notes.txt", "nothing for the hook");
  expect(commit()).toMatchObject({ status: 0 });
}

/** Installs what a recipe says, and iislint as docs/ci.md says. */
function installed(name: string): Repository {
  const one = repository();
  one.put("package.json", '{ "name": "shop", "version": "1.0.0" }\n');
  const install = one.run("npm", "install", "--save-dev", packed(one.top));
  expect(install, install.out).toMatchObject({ status: 0 });
  for (const step of recipe(name)) {
    if ("path" in step) one.put(step.path, step.text);
    else {
      const ran = one.run("sh", "-ec", step.run);
      expect(ran, ran.out).toMatchObject({ status: 0 });
    }
  }
  return one;
}

describe.runIf(isBuilt)("with node_modules", { timeout: 10 * MINUTES }, () => {
  it.each(["husky", "lefthook"])("%s", (name) => {
    const one = installed(name);
    expectStops(one);
    // The index counts, not what lies on the disk.
    one.put("web/Web.config", WRONG);
    writeFileSync(join(one.top, "shop/web/Web.config"), SOUND);
    expect(one.commit().status).not.toBe(0);
  });

  it("lint-staged, which stages what is mended", () => {
    const one = installed("lint-staged");
    expectStops(one);
    one.put("web/Web.config", MENDABLE);
    const mended = one.commit();
    expect(mended, mended.out).toMatchObject({ status: 0 });
    expect(one.read("web/Web.config")).toBe(MENDED);
    expect(one.run("git", "show", "HEAD:web/Web.config").out).toBe(MENDED);
  });
});

describe.runIf(isBuilt && hasPreCommit)("pre-commit", { timeout: 15 * MINUTES }, () => {
  /** A mirror as the page says it; the package is the packed one, as no registry has it. */
  function mirror(one: Repository): string {
    const folder = join(one.top, "mirror");
    mkdirSync(folder);
    for (const [path, text] of Object.entries(recipeFiles("mirror"))) {
      expect(text).toContain(path === "package.json" ? version : `iislint@${version}`);
      writeFileSync(join(folder, path), text.replace(`iislint@${version}`, packed(one.top)));
    }
    for (const args of [
      ["init", "-q"],
      ["add", "-A"],
      ["commit", "-q", "-m", "mirror"],
    ])
      expect(one.run("git", "-C", folder, ...args)).toMatchObject({ status: 0 });
    return folder;
  }

  it("by a mirror, with --fix", () => {
    const one = repository();
    const clone = mirror(one);
    const revision = one.run("git", "-C", clone, "rev-parse", "HEAD").out.trim();
    const text = recipeFiles("pre-commit")[".pre-commit-config.yaml"] ?? "";
    const config = text.replace("https://git.example/iislint", clone).replace('""', revision);
    expect(config).toContain(`repo: ${clone}`);
    expect(config).toContain(`rev: ${revision}`);
    one.put(".pre-commit-config.yaml", config);
    const install = one.run("pre-commit", "install", "--install-hooks");
    expect(install, install.out).toMatchObject({ status: 0 });
    expectStops(one);

    one.put("web/Web.config", MENDABLE);
    const stopped = one.commit();
    expect(stopped.out).toContain("files were modified by this hook");
    expect(stopped.status).toBe(1);
    expect(one.read("web/Web.config")).toBe(MENDED);
    one.run("git", "add", "-A");
    expect(one.commit()).toMatchObject({ status: 0 });
  });
});
