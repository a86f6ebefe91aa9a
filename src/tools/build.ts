/**
 * Sources -> dist: the program in a few CommonJS files (they start faster than modules), the
 * public API and the plugin for ESLint as modules, and their declarations.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions, type BuildResult, type Metafile, type Plugin } from "esbuild";
import { pages } from "../hosts/cli/options.js";
import { lazyValidators, validatorFiles } from "./build-validators.js";
import { NOTICES, noticesOf, packagesIn } from "./licences.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const dist = join(root, "dist");

/** The commands that lint and know the rules share one file; the program itself only chooses. */
const ENGINE = "engine.cjs";
const ENGINE_COMMANDS = Object.keys(pages);

/** Parts that most runs do not need: each becomes a file of its own, loaded when it is reached. */
const LAZY: Readonly<Record<string, string>> = {
  "src/hosts/options-file/checked.ts": "options-file.cjs",
  "src/hosts/xsd.ts": "xsd.cjs",
  "src/hosts/cli/commands/help.ts": "help.cjs",
  "src/hosts/lsp/protocol.ts": "protocol.cjs",
};

/** The declarations of what the package can be asked for. */
const FACES = ["src/hosts/library.d.ts", "src/hosts/eslint/index.d.ts"];

/** xmllint starts a worker from a file beside its own, so its files are carried along as they are. */
const XMLLINT = "xmllint-wasm";
const XMLLINT_FILES = [
  "package.json",
  "COPYING",
  "index-node.js",
  "xmllint-node.js",
  "xmllint.wasm",
];

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  mainFields: ["module", "main"],
  minify: true,
  // Licences stand in a file of their own, which is made from what the bundles hold.
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};

/** Turns the import of a lazy part into that of its file. */
const lazyParts: Plugin = {
  name: "lazy-parts",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const source = resolve(resolveDir, path).replace(/\.js$/, ".ts");
      const file = Object.entries(LAZY).find(([part]) => join(root, part) === source)?.[1];
      return file === undefined ? undefined : { path: `./${file}`, external: true };
    });
    esbuild.onResolve({ filter: /^xmllint-wasm$/ }, () => ({
      path: `./${XMLLINT}/index-node.js`,
      external: true,
    }));
  },
};

/** Turns the import of a command into that of the engine, which is loaded in compiled form. */
const engineCommands = (fingerprint: string): Plugin => ({
  name: "engine-commands",
  setup(esbuild) {
    const commands = new RegExp(`^\\./commands/(?:${ENGINE_COMMANDS.join("|")})\\.js$`);
    esbuild.onResolve({ filter: commands }, ({ kind }) =>
      kind === "dynamic-import" ? { path: ENGINE, namespace: "engine" } : undefined,
    );
    esbuild.onLoad({ filter: /.*/, namespace: "engine" }, () => ({
      contents: `import { loadCompiled } from "./src/hosts/cli/compile-cache.ts";
        module.exports = loadCompiled(__dirname, "${ENGINE}", "${fingerprint}", require);`,
      resolveDir: root,
    }));
  },
});

const commonJs: BuildOptions = {
  ...shared,
  format: "cjs",
  plugins: [lazyParts, lazyValidators(root)],
  define: { "import.meta.dirname": "__dirname" },
  // `require` is a good deal faster than the loader of modules.
  supported: { "dynamic-import": false },
};

/**
 * The compiled-code cache reads bytes as characters. What esbuild leaves beyond ASCII, in patterns and
 * tagged templates, says the same as an escape: nothing of ours looks at a template's raw text.
 */
function escapeBeyondAscii(file: string): void {
  const text = readFileSync(file, "utf8");
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, text.replace(/[^\0-\x7f]/g, escape));
}

function part(entry: string, file: string, more: BuildOptions = {}): Promise<BuildResult> {
  return build({ ...commonJs, entryPoints: [entry], outfile: join(dist, file), ...more });
}

/** The files of the program. */
async function program(): Promise<readonly BuildResult[]> {
  const exports = ENGINE_COMMANDS.map(
    (name) => `export * from "./src/hosts/cli/commands/${name}.ts";`,
  );
  const outfile = join(dist, ENGINE);
  const stdin = { contents: exports.join("\n"), resolveDir: root };
  const engine = await build({ ...commonJs, stdin, outfile });
  escapeBeyondAscii(outfile);
  const fingerprint = createHash("sha256").update(readFileSync(outfile)).digest("hex").slice(0, 12);
  const chooser = await part("src/hosts/cli/bin.ts", "cli.cjs", {
    banner: { js: "#!/usr/bin/env node" },
    plugins: [engineCommands(fingerprint), lazyParts],
  });
  chmodSync(join(dist, "cli.cjs"), 0o755);
  return [engine, chooser];
}

/** What the bundles hold of others, and what is carried along as it is. */
function carryLicences(bundles: readonly BuildResult[]): void {
  const metafiles = bundles.flatMap(({ metafile }): Metafile[] => (metafile ? [metafile] : []));
  const folders = [...packagesIn(metafiles), `node_modules/${XMLLINT}`];
  const notices = noticesOf(folders.map((folder) => join(root, folder)));
  writeFileSync(join(dist, NOTICES), notices);
}

function carryXmllint(): void {
  mkdirSync(join(dist, XMLLINT), { recursive: true });
  for (const file of XMLLINT_FILES)
    copyFileSync(join(root, "node_modules", XMLLINT, file), join(dist, XMLLINT, file));
}

/**
 * For TypeScript a declaration is of a module or of CommonJS as its package.json says, so that each
 * has its own. Node's `require` takes the module itself.
 */
const TYPES = ["types", "commonjs/types"];

function commonJsFace(): void {
  const files = {
    "package.json": '{ "type": "commonjs" }\n',
    "index.js": 'module.exports = require("../index.js");\n',
    // A plugin is the module itself where there is no default export.
    "eslint.js": 'module.exports = require("../eslint.js").default;\n',
    "eslint.d.ts":
      'import plugin = require("./types/src/hosts/eslint/index.js");\nexport = plugin.default;\n',
  };
  mkdirSync(join(dist, "commonjs"), { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(dist, "commonjs", name), text);
}

/** Only the declarations that the faces of the package name. */
function carryTypes(all: string): void {
  const pending = [...FACES];
  const carried = new Set(pending);
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    for (const face of TYPES) {
      mkdirSync(dirname(join(dist, face, file)), { recursive: true });
      copyFileSync(join(all, file), join(dist, face, file));
    }
    const text = readFileSync(join(all, file), "utf8");
    for (const [, name = ""] of text.matchAll(/(?:from|import\() ?"(\.[^"]+)\.js"/g)) {
      const named = join(dirname(file), `${name}.d.ts`);
      if (!carried.has(named)) pending.push(named);
      carried.add(named);
    }
  }
}

function declarations(): Promise<void> {
  const flags = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly"];
  const all = mkdtempSync(join(tmpdir(), "iislint-types-"));
  const folders = ["--outDir", all, "--rootDir", root];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const args = [tsc, "-p", join(root, "tsconfig.build.json"), ...flags, ...folders];
  const compiler = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
  return new Promise((done, fail) => {
    compiler.on("error", fail);
    compiler.on("exit", (code) => {
      // The compiler has said itself what is wrong.
      if (code !== 0) process.exitCode = 1;
      else carryTypes(all);
      rmSync(all, { recursive: true, force: true });
      done();
    });
  });
}

/**
 * Lets `npx iislint` in the checkout start what was built: without the link npx would install the
 * checkout into its own cache, and build it once more.
 */
function linkProgram(): void {
  const link = join(root, "node_modules/.bin/iislint");
  try {
    rmSync(link, { force: true });
    symlinkSync("../../dist/cli.cjs", link);
  } catch {
    // Windows wants a privilege for links; npx takes its longer way there.
  }
}

rmSync(dist, { recursive: true, force: true });
const [engine, ...parts] = await Promise.all([
  program(),
  part("src/hosts/cli/commands/help.ts", "help.cjs"),
  // An options file may be a module, which only a real import can load.
  part("src/hosts/options-file/checked.ts", "options-file.cjs", { supported: {} }),
  part("src/hosts/xsd.ts", "xsd.cjs"),
  part("src/hosts/lsp/protocol.ts", "protocol.cjs"),
  // The library and the plugin hold the engine in a file that they share.
  build({
    ...shared,
    entryPoints: { index: "src/hosts/library.ts", eslint: "src/hosts/eslint/index.ts" },
    outdir: dist,
    format: "esm",
    splitting: true,
    chunkNames: "shared-[hash]",
  }),
  ...validatorFiles(root, dist, shared),
  declarations(),
]);

carryLicences([...engine, ...parts.flatMap((one) => one ?? [])]);
carryXmllint();
commonJsFace();
linkProgram();
