/**
 * Loads a part of the program with the compiled code of an earlier run: compiling is the larger
 * half of a short run. The build puts this in place of `require`.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import nodeModule from "node:module";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** From Node 22 on, Node itself keeps compiled code. */
interface NewerModule {
  readonly enableCompileCache?: (folder: string) => unknown;
}

/**
 * The cache of the node_modules that this package is installed in, or has. It belongs to whoever
 * owns the code itself, so nobody else can slip in another program.
 */
function cacheFolder(dist: string): string | undefined {
  const own = dirname(dist);
  const around = dirname(own);
  if (basename(around) === "node_modules") return join(around, ".cache/iislint");
  const modules = join(own, "node_modules");
  return existsSync(modules) ? join(modules, ".cache/iislint") : undefined;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function keep(script: Script, file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, file);
  } catch {
    // A read-only installation stays a little slower; that is no error.
  }
}

function runScript(file: string, kept: string, require: NodeJS.Require): unknown {
  const cachedData = read(kept);
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`,
    { filename: file, ...(cachedData === undefined ? {} : { cachedData }) },
  );
  const module = { exports: {} };
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
  run(module.exports, require, module, file, dirname(file));
  // At the end all functions that a run needs are compiled, and all of them are kept.
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once("exit", () => {
      keep(script, kept);
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
  const folder = process.env.NODE_DISABLE_COMPILE_CACHE === "1" ? undefined : cacheFolder(dist);
  if (folder === undefined) return require(file);
  const { enableCompileCache } = nodeModule as NewerModule;
  if (enableCompileCache !== undefined) {
    enableCompileCache(folder);
    return require(file);
  }
  const { v8 } = process.versions;
  return runScript(file, join(folder, `${name}-${build}-${v8}-${process.arch}`), require);
}
