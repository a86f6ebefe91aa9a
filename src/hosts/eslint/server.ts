/** What `languageOptions.iislint` says: where the server's own files lie. */
import { toSlashes } from "../paths.js";
import { governed, SERVER } from "../governed.js";
import { record } from "../library-arguments.js";
import type { ServerOptions } from "../library-types.js";
import type { Governed } from "../../run/request.js";
import type { Levels } from "../../lint/levels.js";

const CALL = "languageOptions.iislint";

/** What other languages of ESLint take, which a configuration may set for all files. */
const OTHERS = [
  // JavaScript: https://eslint.org/docs/latest/use/configure/language-options
  ...["ecmaVersion", "globals", "parser", "parserOptions", "sourceType"],
  // @eslint/css, @eslint/json, @eslint/markdown, @html-eslint
  ...["customSyntax", "tolerant", "allowTrailingCommas", "frontmatter", "templateEngineSyntax"],
];

/**
 * The settings of a run.
 * @param languageOptions - beside ours only keys of other languages, set for all files
 * @param base - folder that applications are named from; absolute, forward slashes
 * @throws TypeError for a value of another kind; RangeError for an unknown key, and for a path that
 *   leads nowhere
 */
export function settingsOf(
  languageOptions: Readonly<Record<string, unknown>>,
  base: string,
  levels: Levels,
): Governed {
  const own = Object.entries(languageOptions).filter(([name]) => !OTHERS.includes(name));
  record("languageOptions", "languageOptions", Object.fromEntries(own), ["iislint"]);
  const options = record(CALL, "iislint", languageOptions.iislint, SERVER) as ServerOptions;
  const one = governed(CALL, toSlashes(process.cwd()), options, { levels });
  return { ...one, project: { ...one.project, base } };
}

/** @throws as {@link settingsOf} */
export function checkLanguageOptions(languageOptions: Readonly<Record<string, unknown>>): void {
  settingsOf(languageOptions, "/", new Map());
}
