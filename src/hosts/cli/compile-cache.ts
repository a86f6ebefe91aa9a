/**
 * Loads a part of the program with the compiled code of an earlier run: compiling is the larger
 * half of a short run. The build puts this in place of `require`.
 */
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { Script } from "node:vm";

/** From this version on, Node itself keeps compiled code. */
const FIRST_WITH_OWN_CACHE = 22;

interface NewerModule {
  readonly enableCompileCache?: (folder: string) => unknown;
}

/** The folder that the system has for caches of this user. */
function userCache({ env, platform }: NodeJS.Process): string | undefined {
  if (platform === "win32") return env.LOCALAPPDATA;
  if (env.XDG_CACHE_HOME !== undefined && isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  return env.HOME === undefined || !isAbsolute(env.HOME) ? undefined : join(env.HOME, ".cache");
}

/**
 * The cache, in a folder of the user's own that nobody else may write to: compiled code is run
 * without a look at it, and a repository could bring its own `node_modules/.cache`. On a build
 * server every start is the first, and who owns what is uncertain: there is none.
 */
function cacheFolder(): string | undefined {
  const { CI, NODE_DISABLE_COMPILE_CACHE: off } = process.env;
  if (off === "1" || (CI !== undefined && CI !== "" && CI !== "false")) return undefined;
  const base = userCache(process);
  if (base === undefined) return undefined;
  const folder = join(base, "iislint");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stats = lstatSync(folder);
    const { mode, uid } = stats;
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o77) === 0);
    return stats.isDirectory() && isOwn ? folder : undefined;
  } catch {
    return undefined;
  }
}

interface Cache {
  readonly folder: string;
  /** The part of the program, and the build that it comes from. */
  readonly name: string;
  readonly build: string;
  readonly file: string;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** What an earlier build of this part left behind. */
function sweep(folder: string, name: string, build: string): void {
  for (const file of readdirSync(folder))
    if (file.startsWith(`${name}-`) && !file.startsWith(`${name}-${build}-`))
      rmSync(join(folder, file), { force: true });
}

function keep(script: Script, { folder, name, build, file }: Cache): void {
  try {
    sweep(folder, name, build);
    // Another process may do the same: a file appears whole or not at all.
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, file);
  } catch {
    // A read-only installation stays a little slower; that is no error.
  }
}

function runScript(file: string, cache: Cache, require: NodeJS.Require): unknown {
  const cachedData = read(cache.file);
  const script = new Script(
    // The build writes ASCII only, and reading bytes as such is faster than decoding them.
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`,
    { filename: file, ...(cachedData === undefined ? {} : { cachedData }) },
  );
  const module = { exports: {} };
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
  run(module.exports, require, module, file, dirname(file));
  // At the end all functions that a run needs are compiled, and all of them are kept.
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once("exit", () => {
      keep(script, cache);
    });
  return module.exports;
}

/**
 * Loads a CommonJS file of the program.
 * @param dist - the folder of the program's files
 * @param name - the file
 * @param build - changes with the content of the file: a cache never serves another build
 * @param require - resolves from the folder of the program
 */
export function loadCompiled(
  dist: string,
  name: string,
  build: string,
  require: NodeJS.Require,
): unknown {
  const file = join(dist, name);
  const folder = cacheFolder();
  if (folder === undefined) return require(file);
  if (Number.parseInt(process.versions.node, 10) >= FIRST_WITH_OWN_CACHE) {
    (require("node:module") as NewerModule).enableCompileCache?.(folder);
    return require(file);
  }
  const kept = join(folder, `${name}-${build}-${process.versions.v8}-${process.arch}`);
  return runScript(file, { folder, name, build, file: kept }, require);
}
