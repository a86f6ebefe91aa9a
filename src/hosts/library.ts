/**
 * The face of the package: lint or fix a text or files, look at what is in force, apply a transform.
 * Everything given and returned is plain data; paths are relative to the working directory.
 */
import { diagnostics } from "../../schema/diagnostics.js";
import { wholeFile } from "../broken.js";
import { scan } from "../document/scan.js";
import type { Diagnostic } from "../diagnostic.js";
import { fix, type Rewrite } from "../fix/fix.js";
import { lint, rules, view } from "../index.js";
import { configure } from "../lint/configure.js";
import { presetConflict } from "../lint/preset-conflicts.js";
import { folderOf, nameOf } from "../paths.js";
import { effectiveObject } from "../report/effective.js";
import { messageText } from "../message.js";
import { discreet } from "../report/redact.js";
import { count } from "../report/report.js";
import { jsonReport } from "../report/json.js";
import type { JsonEffective, JsonReport } from "../report/json-types.js";
import { relativePath } from "../report/relative.js";
import type { Governed, Met, Named, RunRequest, RunResult } from "../run/request.js";
import { createSource, type Location, positionAt, type Source } from "../source.js";
import { applyTransform } from "../transform/index.js";
import {
  fileName,
  namedPaths,
  record,
  someTexts,
  text as textOf,
  texts,
} from "./library-arguments.js";
import type {
  EffectiveOptions,
  FixedFile,
  FixFilesResult,
  FixOptions,
  FixTextResult,
  LintFilesOptions,
  LintOptions,
  LintTextOptions,
  TransformResult,
} from "./library-types.js";
import { isEmpty, nothingIn } from "./nothing-to-lint.js";
import { withText } from "./overlay.js";
import { toSlashes } from "./paths.js";
import { bytesFor } from "./rewrite.js";
import { chosenSections } from "./sections.js";
import { type Chosen, diskFor, governed, SERVER } from "./governed.js";
import { mistakenServerFile } from "./server-files.js";
import { today } from "./clock.js";
import { unknownConfiguration } from "./unknown-configuration.js";

export type * from "../report/json-types.js";
export type * from "./library-types.js";

const LINT = ["preset", "rules"];

const here = () => toSlashes(process.cwd());

function levelsOf(call: string, { preset, rules: settings }: LintOptions, at: string): Chosen {
  const presets = preset === undefined ? [] : texts(call, "preset", preset);
  const ruleSettings = record(call, "rules", settings);
  const { levels, problems, conflicts } = configure({
    rules,
    diagnostics,
    presets,
    ruleSettings,
  });
  if (problems.length > 0) throw new RangeError(`${call}: ${problems.join(" ")}`);
  return { levels, presetConflict: presetConflict(conflicts, wholeFile(at)) };
}

function requestOf(one: Governed, files: RunRequest["files"], named: readonly Named[]): RunRequest {
  return {
    files,
    named,
    projects: [one],
    governing: () => one,
    rules,
    diagnostics,
    now: today(),
  };
}

/** @throws RangeError for a build configuration that no file makes, or a server file of another kind */
function checkMet(call: string, met: readonly Met[], cwd: string, asked: string | undefined): void {
  for (const one of met) {
    const shown = (path: string) => relativePath(cwd, path);
    const mistake = mistakenServerFile(one, shown, (key) => `"${key}"`);
    if (mistake !== undefined) throw new RangeError(`${call}: ${mistake}`);
  }
  const unknown = asked === undefined ? undefined : unknownConfiguration(met, asked);
  if (unknown !== undefined) throw new RangeError(`${call}: ${unknown}`);
}

function reportOf(result: RunResult, cwd: string, fixed?: readonly Diagnostic[]): JsonReport {
  const { diagnostics: found, notEvaluated, files, foreign: notLinted } = result;
  const counts = count(found);
  return jsonReport(
    discreet({
      diagnostics: found,
      notEvaluated,
      files: files.length,
      notLinted,
      counts,
      ...(fixed ? { fixed } : {}),
      suppressed: result.suppressed.length,
    }),
    cwd,
  );
}

/**
 * Lints one text by itself; nothing around it on the disk counts.
 * @param text - the text of a configuration file
 * @returns the report of `--format json`
 * @throws TypeError for an argument of another kind; RangeError for a preset or rule that is
 *   unknown, and for a text that neither its name nor its content shows to be a configuration
 */
export function lintText(text: string, options: LintTextOptions = {}): JsonReport {
  return reportOf(textRun("lintText", text, options).result, here());
}

/** A run, and what it was asked. */
interface Asked {
  readonly request: RunRequest;
  readonly result: RunResult;
}

function textRun(
  call: string,
  text: string,
  options: LintTextOptions,
  more: readonly string[] = [],
): Asked {
  textOf(call, "text", text);
  record(call, "options", options, [...LINT, "path", ...more]);
  const cwd = here();
  // A default stands for undefined alone: null is a mistake.
  const { path: called = "web.config" } = options;
  const path = fileName(call, "path", called, cwd);
  const nothing = { list: () => undefined, read: () => undefined };
  const files = withText(nothing, path, createSource(path, text));
  const one = governed(call, folderOf(path), {}, levelsOf(call, options, path));
  const request: RunRequest = {
    ...requestOf(one, files, [{ path, isFolder: false }]),
    stdin: { isAlone: true },
  };
  const result = lint(request);
  if (result.foreign.length > 0)
    throw new RangeError(
      `${call}: neither the name "${nameOf(path)}" nor the text shows a configuration of IIS or ASP.NET. Without "path" the text is judged as a web.config.`,
    );
  return { request, result };
}

function isUnsafe(call: string, { unsafe = false }: FixOptions): boolean {
  if (typeof unsafe === "boolean") return unsafe;
  throw new TypeError(`${call}: "unsafe" must be true or false.`);
}

/**
 * Makes the fixes of one text by itself; nothing around it on the disk counts.
 * @param text - the text of a configuration file
 * @returns the text as `--fix` would leave it, and the report of `--format json`
 * @throws as {@link lintText}
 */
export function fixText(text: string, options: LintTextOptions & FixOptions = {}): FixTextResult {
  const call = "fixText";
  const { request, result: first } = textRun(call, text, options, ["unsafe"]);
  const unsafe = isUnsafe(call, options);
  const { result, made, rewrites } = fix(request, first, { unsafe, mayWrite: () => true });
  const fixed = made.map(({ diagnostic }) => diagnostic);
  return { text: rewrites[0]?.after.text ?? text, report: reportOf(result, here(), fixed) };
}

/**
 * Lints files, and the configuration files in folders. Options files (`iislint.config.json`) are not
 * looked for: what applies stands in the options.
 * @param paths - files, folders and patterns such as `sites/*\/web.config`; at least one
 * @returns the report of `--format json`; `notLinted` names the files given that are no configuration
 * @throws TypeError for an argument of another kind; RangeError for a path, preset, rule or build
 *   configuration that is unknown, a server file of another kind, and where there is nothing to lint
 */
export function lintFiles(
  paths: string | readonly string[],
  options: LintFilesOptions = {},
): JsonReport {
  return reportOf(filesRun("lintFiles", paths, options).result, here());
}

function filesRun(
  call: string,
  paths: string | readonly string[],
  options: LintFilesOptions,
  more: readonly string[] = [],
): Asked {
  const cwd = here();
  const named = namedPaths(call, paths, cwd);
  record(call, "options", options, [...LINT, ...SERVER, ...more]);
  const one = governed(call, cwd, options, levelsOf(call, options, cwd));
  const request = requestOf(one, diskFor(named, one), named);
  const result = lint(request);
  if (isEmpty(result))
    throw new RangeError(`${call}: ${nothingIn(texts(call, "paths", paths).join(", "))}`);
  checkMet(call, result.projects, cwd, options.configuration);
  return { request, result };
}

/**
 * Makes the fixes of files, and of the configuration files in folders, in memory: nothing is written.
 * @param paths - files, folders and patterns; at least one
 * @returns what to write, and the report of `--format json`
 * @throws as {@link lintFiles}
 */
export function fixFiles(
  paths: string | readonly string[],
  options: LintFilesOptions & FixOptions = {},
): FixFilesResult {
  const call = "fixFiles";
  const cwd = here();
  const { request, result: first } = filesRun(call, paths, options, ["unsafe"]);
  const unsafe = isUnsafe(call, options);
  const refused = new Map<string, string>();
  const bytesOrWhy = (rewrite: Rewrite) => {
    const bytes = bytesFor(rewrite);
    if (typeof bytes !== "string") return bytes;
    refused.set(rewrite.before.path, bytes);
    return undefined;
  };
  const mayWrite = (source: Source) =>
    !refused.has(source.path) && bytesOrWhy({ before: source, after: source }) !== undefined;
  for (;;) {
    const { result, made, rewrites } = fix(request, first, { unsafe, mayWrite });
    const files = rewrites.flatMap((rewrite): readonly FixedFile[] => {
      const bytes = bytesOrWhy(rewrite);
      const file = relativePath(cwd, rewrite.before.path);
      return bytes ? [{ file, text: bytes.text.text, bytes: bytes.after }] : [];
    });
    // Others were fixed beside what cannot be written: once more without that.
    if (files.length < rewrites.length) continue;
    const fixed = made.map(({ diagnostic }) => diagnostic);
    const notFixed = [...refused].map(([path, reason]) => ({
      file: relativePath(cwd, path),
      reason,
    }));
    return { files, notFixed, report: reportOf(result, cwd, fixed) };
  }
}

/**
 * Shows what is in force at a path, and which line of which file decided it.
 * @param paths - files, folders and patterns that the applications lie in; at least one
 * @returns the object of `iislint effective --format json`; secrets are masked
 * @throws TypeError for an argument of another kind; RangeError for a path, section or build
 *   configuration that is unknown, and for a server file of another kind
 */
export function effective(
  paths: string | readonly string[],
  options: EffectiveOptions = {},
): JsonEffective {
  const call = "effective";
  const cwd = here();
  const named = namedPaths(call, paths, cwd);
  record(call, "options", options, [...SERVER, "at", "sections"]);
  const asked =
    options.sections === undefined ? undefined : someTexts(call, "sections", options.sections);
  const sections = chosenSections(asked);
  if ("problem" in sections) throw new RangeError(`${call}: ${sections.problem}`);
  const one = governed(call, cwd, options, { levels: new Map() });
  const { at: wanted = "/" } = options;
  const at = textOf(call, "at", wanted);
  if (at === "") throw new RangeError(`${call}: "at" is empty. "/" is the topmost path.`);
  const shown = view(requestOf(one, diskFor(named, one), named));
  checkMet(call, shown.projects, cwd, options.configuration);
  // What is said of it without them would be a guess; other files are unknown where they count.
  const needed = new Set([
    ...named.map(({ path }) => path),
    ...shown.projects.flatMap(({ server }) => [...server.files]),
  ]);
  for (const { rule, message, at: place } of shown.findings)
    if (rule === "unreadable-file" && needed.has(place.source.path))
      throw new RangeError(
        `${call}: ${relativePath(cwd, place.source.path)}: ${messageText(message)}`,
      );
  const found = shown.at(at);
  if ("problem" in found) throw new RangeError(`${call}: ${found.problem}`);
  const described = sections.names.flatMap((section) => found.describe(section) ?? []);
  const pool = found.application?.pool;
  return effectiveObject({ path: found.path, pool, sections: described }, cwd);
}

function placeOf({ source, span }: Location) {
  const { line, column } = positionAt(source, span.start);
  return { line, column };
}

/**
 * Applies an XDT transform to a text as Microsoft's engine does.
 * @param base - the text of the file
 * @param change - the text of the transform
 * @throws TypeError for an argument that is no text
 */
export function transform(base: string, change: string): TransformResult {
  const [from, by] = [
    createSource("base.config", textOf("transform", "base", base)),
    createSource("transform.config", textOf("transform", "change", change)),
  ];
  const { ok, root, log } = applyTransform(scan(from), scan(by));
  return {
    ...(ok && root ? { text: root.text } : {}),
    log: log.map(({ level, message, at }) => ({
      level,
      message,
      file: at.source.path,
      ...placeOf(at),
    })),
  };
}
