/**
 * Sources -> dist: the program in a few CommonJS files (they start faster than modules), the
 * public API as one module, and its declarations.
 */
import { execFile } from "node:child_process";
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build, type BuildOptions, type Plugin } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const dist = join(root, "dist");

/**
 * Parts that most runs do not need: each becomes a file of its own, loaded when it is reached.
 * Everything else of a run on one file stands in the program itself, since every file costs.
 */
const LAZY: Readonly<Record<string, string>> = {
  "src/hosts/checked-configuration.ts": "config-file.cjs",
  "src/hosts/xsd.ts": "xsd.cjs",
  "src/hosts/cli/explain.ts": "explain.cjs",
  "src/hosts/cli/help.ts": "help.cjs",
  "src/hosts/cli/lint.ts": "lint.cjs",
  "src/hosts/cli/rules.ts": "rules.cjs",
};

/** Turns the import of a lazy part into that of its file. */
const lazyParts: Plugin = {
  name: "lazy-parts",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir }) => {
      if (kind !== "dynamic-import") return undefined;
      const source = resolve(resolveDir, path).replace(/\.js$/, ".ts");
      const file = Object.entries(LAZY).find(([part]) => join(root, part) === source)?.[1];
      return file === undefined ? undefined : { path: `./${file}`, external: true };
    });
    onResolve({ filter: /^ignore$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./ignore.cjs", external: true } : undefined,
    );
  },
};

const VALIDATORS = join(root, "schema/generated/validators.js");

/** Section path to the name of its validator, as the generated module has them. */
function validatorNames(generated: string): readonly (readonly [path: string, name: string])[] {
  const map = /\nvar validators = \{([^}]*)\}/.exec(generated)?.[1] ?? "";
  const entries = [...map.matchAll(/^\s*"?([^":\s]+)"?: (\w+),?$/gm)];
  if (entries.length === 0) throw new Error(`No validators found in ${VALIDATORS}`);
  return entries.map(([, path = "", name = ""]) => [path, name]);
}

const fileOf = (path: string) => `validators/${path.replaceAll("/", ".")}.cjs`;

/**
 * Half of the code are validators, and a file of configuration needs a handful of them: reading
 * them all would double the time of a start. Each becomes a file that its first use loads.
 */
const lazyValidators: Plugin = {
  name: "lazy-validators",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /generated[\\/]validators\.js$/ }, ({ path }) => {
      const getters = validatorNames(readFileSync(path, "utf8")).map(([section]) => {
        const key = JSON.stringify(section);
        return `get ${key}() { return require("./${fileOf(section)}").validate; }`;
      });
      return { contents: `export const validators = { ${getters.join(", ")} };`, loader: "js" };
    });
    onResolve({ filter: /^\.\/validators\// }, ({ path }) => ({ path, external: true }));
  },
};

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  mainFields: ["module", "main"],
  external: ["xmllint-wasm"],
  minify: true,
  legalComments: "none",
  logLevel: "warning",
};

function commonJs(entry: string, file: string, more: BuildOptions = {}): Promise<unknown> {
  return build({
    ...shared,
    entryPoints: [entry],
    outfile: join(dist, file),
    format: "cjs",
    plugins: [lazyParts, lazyValidators],
    define: { "import.meta.dirname": "__dirname" },
    // `require` is a good deal faster than the loader of modules.
    supported: { "dynamic-import": false },
    ...more,
  });
}

/** The rest of the module has no effects, so that only what one validator needs is kept. */
function validatorFiles(): Promise<unknown> {
  const generated = readFileSync(VALIDATORS, "utf8");
  const pure = generated
    .replace(/\nvar validators = \{[^}]*\};?/, "")
    .replace(/\nexport \{[^}]*\};?\s*$/, "\n")
    .replaceAll("new RegExp(", "/* @__PURE__ */ new RegExp(")
    .replaceAll("require_ucs2length()", "/* @__PURE__ */ require_ucs2length()");
  const files = validatorNames(generated).map(([path, name]) =>
    build({
      ...shared,
      stdin: { contents: `${pure}export { ${name} as validate };`, loader: "js" },
      outfile: join(dist, fileOf(path)),
      format: "cjs",
    }),
  );
  return Promise.all(files);
}

async function declarations(): Promise<void> {
  const flags = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly"];
  const entry = ["--outDir", join(dist, "types"), "--rootDir", root];
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  await promisify(execFile)(
    process.execPath,
    [tsc, "-p", join(root, "tsconfig.build.json"), ...flags, ...entry],
    { cwd: root },
  );
}

rmSync(dist, { recursive: true, force: true });
await Promise.all([
  commonJs("src/hosts/cli/bin.ts", "cli.cjs", { banner: { js: "#!/usr/bin/env node" } }),
  // A configuration may be a module, which only a real import can load.
  commonJs("src/hosts/checked-configuration.ts", "config-file.cjs", { supported: {} }),
  commonJs("src/hosts/xsd.ts", "xsd.cjs"),
  commonJs("src/hosts/cli/explain.ts", "explain.cjs"),
  commonJs("src/hosts/cli/help.ts", "help.cjs"),
  commonJs("src/hosts/cli/lint.ts", "lint.cjs"),
  commonJs("src/hosts/cli/rules.ts", "rules.cjs"),
  commonJs("node_modules/ignore/index.js", "ignore.cjs"),
  build({
    ...shared,
    entryPoints: ["src/index.ts"],
    outfile: join(dist, "index.js"),
    format: "esm",
  }),
  validatorFiles(),
  declarations(),
]);
chmodSync(join(dist, "cli.cjs"), 0o755);
