/** Web configuration as a language of ESLint. */
import type { Handed } from "./text.js";
import { textOf } from "./text.js";
import { absolute } from "../paths.js";
import { checkLanguageOptions } from "./server.js";
import { rootOf, type Root, visitorKeys } from "./nodes.js";
import { asSourceCode, ConfigSourceCode, type Language } from "./source-code.js";

/** Under which the plugin is known in a configuration. */
export const NAMESPACE = "iislint";
/** Of the language in the plugin. */
export const CONFIG = "config";
/** Of the language in a configuration. */
export const LANGUAGE = `${NAMESPACE}/${CONFIG}`;

/** A text that nobody named is called `<input>`, `<text>` or this: it is judged as a web.config. */
const NAMELESS = /^<|(?:^|[\\/])(?:<\w+>|__placeholder__\.js)$/;

type File = Parameters<Language["parse"]>[0];

function handed({ path, body, bom }: File): Handed {
  const cwd = process.cwd();
  return {
    path: absolute(cwd, NAMELESS.test(path) ? "web.config" : path),
    body: typeof body === "string" ? body : new TextDecoder().decode(body),
    bom,
  };
}

const bodyOf = ({ body }: File) => (typeof body === "string" ? body : "");

export const language: Language = {
  fileType: "text",
  lineStart: 1,
  columnStart: 1,
  nodeTypeKey: "kind",
  visitorKeys: Object.fromEntries(
    Object.entries(visitorKeys).map(([kind, keys]) => [kind, [...keys]]),
  ),
  validateLanguageOptions: checkLanguageOptions,
  // Damage is no fatal error: what stands around it is judged, as everywhere in iislint.
  parse: (file) => ({ ok: true, ast: rootOf(textOf(handed(file))) }),
  createSourceCode: (file, { ast }) =>
    asSourceCode(new ConfigSourceCode(ast as Root, bodyOf(file), file.bom)),
};
