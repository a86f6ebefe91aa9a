/**
 * The generated validators as one file each. They are half of the code, and a configuration file
 * needs a handful of them: reading all would double the time of a start.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions, type Plugin } from "esbuild";

const generatedText = (root: string) =>
  readFileSync(join(root, "schema/generated/validators.js"), "utf8");

/** Section path to the name of its validator, as the generated module has them. */
function names(generated: string): readonly (readonly [path: string, name: string])[] {
  const map = /\nvar validators = \{([^}]*)\}/.exec(generated)?.[1] ?? "";
  const entries = [...map.matchAll(/^\s*"?([^":\s]+)"?: (\w+),?$/gm)];
  if (entries.length === 0) throw new Error("schema/generated/validators.js has another form.");
  return entries.map(([, path = "", name = ""]) => [path, name]);
}

const fileOf = (path: string) => `validators/${path.replaceAll("/", ".")}.cjs`;

/** Puts getters that load a validator on first use in place of the generated module. */
export function lazyValidators(root: string): Plugin {
  return {
    name: "lazy-validators",
    setup(esbuild) {
      esbuild.onLoad({ filter: /generated[\\/]validators\.js$/ }, () => {
        const getters = names(generatedText(root)).map(
          ([path]) =>
            `get ${JSON.stringify(path)}() { return require("./${fileOf(path)}").validate; }`,
        );
        return { contents: `export const validators = { ${getters.join(", ")} };`, loader: "js" };
      });
      esbuild.onResolve({ filter: /^\.\/validators\// }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Builds the files: each keeps of the generated module what its own validator needs. */
export function validatorFiles(
  root: string,
  dist: string,
  options: BuildOptions,
): readonly Promise<unknown>[] {
  const generated = generatedText(root);
  const pure = generated
    .replace(/\nvar validators = \{[^}]*\};?/, "")
    .replace(/\nexport \{[^}]*\};?\s*$/, "\n")
    // Without these marks nothing that calls a function could be left out.
    .replaceAll("new RegExp(", "/* @__PURE__ */ new RegExp(")
    .replaceAll("require_ucs2length()", "/* @__PURE__ */ require_ucs2length()");
  return names(generated).map(([path, name]) =>
    build({
      ...options,
      stdin: { contents: `${pure}export { ${name} as validate };`, loader: "js" },
      outfile: join(dist, fileOf(path)),
      format: "cjs",
    }),
  );
}
