/**
 * The generated validators as one file each. They are half of the code, and a web configuration
 * needs a handful of them: reading all would double the time of a start.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type BuildOptions, type BuildResult, type Plugin } from "esbuild";

const generatedText = (root: string) =>
  readFileSync(join(root, "schema/generated/validators.js"), "utf8");

/** Section path to the name of its validator, as the generated module has them. */
function names(generated: string): readonly (readonly [path: string, name: string])[] {
  const map = /\nvar validators = \{([^}]*)\}/.exec(generated)?.[1] ?? "";
  const entries = [...map.matchAll(/^\s*"?([^":\s]+)"?: (\w+),?$/gm)];
  if (entries.length === 0) throw new Error("schema/generated/validators.js has another form.");
  return entries.map(([, path = "", name = ""]) => [path, name]);
}

const fileOf = (path: string) => `${path.replaceAll("/", ".")}.cjs`;

/**
 * Sections that most files have: their validators are small and stay in the program, whose compiled
 * code is kept. A file of its own costs each more than reading it along.
 */
const COMMON = new Set([
  "appSettings",
  "connectionStrings",
  "system.web/authentication",
  "system.web/compilation",
  "system.web/httpCookies",
  "system.web/httpRuntime",
  "system.web/sessionState",
  "system.webServer/modules",
]);

/** The generated module without its map, so that what nobody imports can be left out. */
function pureText(generated: string): string {
  return (
    generated
      .replace(/\nvar validators = \{[^}]*\};?/, "")
      .replace(/\nexport \{[^}]*\};?\s*$/, "\n")
      // Without these marks nothing that calls a function could be left out.
      .replaceAll("new RegExp(", "/* @__PURE__ */ new RegExp(")
      .replaceAll("require_ucs2length()", "/* @__PURE__ */ require_ucs2length()")
  );
}

/**
 * What stands in place of the generated module: the common validators, and getters that read
 * another on first use. A validator needs no other module, so it is run without the search that
 * `require` makes.
 */
function lazyModule(generated: string): string {
  const getters = names(generated).map(([path, name]) =>
    COMMON.has(path)
      ? `${JSON.stringify(path)}: ${name}`
      : `get ${JSON.stringify(path)}() { return load(${JSON.stringify(fileOf(path))}); }`,
  );
  return `${pureText(generated)}
    import { readFileSync } from "node:fs";
    import { join } from "node:path";
    import { runInThisContext } from "node:vm";
    const loaded = new Map();
    function load(name) {
      let validate = loaded.get(name);
      if (validate === undefined) {
        const filename = join(__dirname, "validators", name);
        const text = "(function (module, exports) {" + readFileSync(filename, "latin1") + "\\n})";
        const module = { exports: {} };
        runInThisContext(text, { filename })(module, module.exports);
        validate = module.exports.validate;
        loaded.set(name, validate);
      }
      return validate;
    }
    export const validators = { ${getters.join(", ")} };`;
}

/** Replaces the generated module by one that loads each validator when it is needed. */
export function lazyValidators(root: string): Plugin {
  return {
    name: "lazy-validators",
    setup(esbuild) {
      esbuild.onLoad({ filter: /generated[\\/]validators\.js$/ }, ({ path }) => ({
        contents: lazyModule(generatedText(root)),
        resolveDir: dirname(path),
        loader: "js",
      }));
    },
  };
}

/** Builds the files: each keeps of the generated module what its own validator needs. */
export function validatorFiles(
  root: string,
  dist: string,
  options: BuildOptions,
): readonly Promise<BuildResult>[] {
  const generated = generatedText(root);
  const pure = pureText(generated);
  const apart = names(generated).filter(([path]) => !COMMON.has(path));
  return apart.map(([path, name]) =>
    build({
      ...options,
      stdin: { contents: `${pure}export { ${name} as validate };`, loader: "js" },
      outfile: join(dist, "validators", fileOf(path)),
      format: "cjs",
    }),
  );
}
