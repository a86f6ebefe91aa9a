/** The recipes of docs/ci.md, and repositories to run them in. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { tree } from "../hosts/tree.js";

export const root = join(import.meta.dirname, "../..");

const program = join(root, "dist/cli.cjs");
/** Recipes run the program as it is installed: without it they are left out. */
export const isBuilt = existsSync(program);
if (!isBuilt) console.warn("dist is absent (npm run build): the recipes are not run");

export const readText = (path: string): string => readFileSync(join(root, path), "utf8");

/** A YAML file of the repository. */
export const readYaml = (path: string): unknown => parse(readText(path));

/** Lines to be run, or a text by its path in the user's repository. */
type Step = { readonly run: string } | { readonly path: string; readonly text: string };

/** What docs/ci.md says of one tool, in the order of the page. */
export function recipe(name: string): readonly Step[] {
  const blocks = readText("docs/ci.md").matchAll(
    /<!-- recipe: (\S+) (\S+) -->\n\n```\w+\n([\s\S]*?)```\n/g,
  );
  const own = [...blocks].filter(([, whose]) => whose === name);
  if (own.length === 0) throw new Error(`docs/ci.md has no recipe ${name}.`);
  return own.map(([, , path = "", text = ""]) => (path === "run" ? { run: text } : { path, text }));
}

/** The files of a recipe that runs nothing. */
export const recipeFiles = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(recipe(name).flatMap((one) => ("path" in one ? [[one.path, one.text]] : [])));

export const SOUND =
  '<configuration>\n  <system.web>\n    <sessionState timeout="30" />\n  </system.web>\n</configuration>\n';
export const WRONG = SOUND.replace("30", "thirty");
/** What --fix mends: the server refuses the letter case. */
export const MENDED = SOUND.replace('timeout="30"', 'mode="InProc"');
export const MENDABLE = MENDED.replace("InProc", "inproc");

/** A repository in which iislint is installed; its files as they are given. */
export function scratch(files: Readonly<Record<string, string>>): string {
  const top = tree({ "package.json": '{ "name": "shop", "version": "1.0.0" }\n', ...files });
  const modules = join(top, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  symlinkSync(root, join(modules, "iislint"));
  symlinkSync(program, join(modules, ".bin/iislint"));
  return top;
}

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script in bash, in an environment without what a CI system has set here. */
export function bash(
  script: string,
  {
    cwd,
    env = {},
    options = [],
  }: {
    readonly cwd: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly options?: readonly string[];
  },
): Ran {
  const { PATH = "", HOME = dirname(cwd) } = process.env;
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["--noprofile", "--norc", ...options, "-c", script],
    { cwd, env: { PATH, HOME, npm_config_offline: "true", ...env }, encoding: "utf8" },
  );
  return { status, out: stdout, err: stderr };
}

/** The package as `npm pack` makes it of what is built. */
export function packed(into: string): string {
  const args = ["pack", "--ignore-scripts", "--silent", "--pack-destination", into];
  const { stdout, status } = spawnSync("npm", args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error("npm pack failed.");
  return join(into, stdout.trim());
}
