/**
 * The face of the package: lint a text or files, look at what is in force, apply a transform.
 * Everything given and returned is plain data; paths are relative to the working directory.
 */
import { diagnostics } from "../../schema/diagnostics.js";
import { scan } from "../document/scan.js";
import { NO_FACTS } from "../facts/facts.js";
import { lint, rules, view } from "../index.js";
import { configure } from "../lint/configure.js";
import type { presets as PRESETS } from "../../schema/config.js";
import { folderOf, nameOf } from "../paths.js";
import { effectiveObject } from "../report/effective.js";
import { messageText } from "../message.js";
import { count, discreet } from "../report/index.js";
import { jsonReport } from "../report/json.js";
import type { JsonEffective, JsonReport } from "../report/json-types.js";
import { relativePath } from "../report/relative.js";
import type { Governed, Met, Named, RunRequest, RunResult } from "../run/request.js";
import { createSource, type Location, positionAt } from "../source.js";
import { applyTransform } from "../transform/index.js";
import { openDisk } from "./disk.js";
import {
  existingFile,
  existingFolder,
  fileName,
  namedPaths,
  record,
  someTexts,
  text as textOf,
  texts,
} from "./library-arguments.js";
import { isEmpty, nothingIn } from "./nothing-to-lint.js";
import { withText } from "./overlay.js";
import { toSlashes } from "./paths.js";
import { chosenSections } from "./sections.js";
import { mistakenServerFile } from "./server-files.js";
import { today } from "./clock.js";
import { unknownConfiguration } from "./unknown-configuration.js";

export type * from "../report/json-types.js";

/** Name of a preset. */
export type PresetName = (typeof PRESETS)[number];

/** How severe a finding is, or "off". */
export type RuleSetting = "error" | "warning" | "info" | "off";

/** What is judged. */
export interface LintOptions {
  /** One preset or several; "recommended" where none is given. */
  readonly preset?: PresetName | readonly PresetName[];
  /** Severity by id; with options as `[severity, options]`. */
  readonly rules?: Readonly<
    Record<string, RuleSetting | readonly [RuleSetting, Readonly<Record<string, unknown>>]>
  >;
}

/** What a text is called. */
export interface LintTextOptions extends LintOptions {
  /** What the text is called and where it lies; its name says what kind of file it is. */
  readonly path?: string;
}

/** The server's own files, by path. */
export interface ServerOptions {
  readonly machineConfig?: string;
  readonly rootWebConfig?: string;
  readonly applicationHost?: string;
  /** Physical path on the server to folder at hand. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Look at what Web.NAME.config makes of Web.config. */
  readonly configuration?: string;
}

/** What is judged, and what is known about the server. */
export interface LintFilesOptions extends LintOptions, ServerOptions {}

/** Where to look, and what for. */
export interface EffectiveOptions extends ServerOptions {
  /** URL path, path of a site, or a name such as "/ (Release)"; "/" where none is given. */
  readonly at?: string;
  /**
   * Names of sections; the last part is enough where it is unique. "system.web/sessionState" where
   * none is given.
   */
  readonly sections?: string | readonly string[];
}

/** What a transform makes of a text. */
export interface TransformResult {
  /** The result; absent where the transform engine would refuse. */
  readonly text?: string;
  /** What the engine says; line and column count from 1. */
  readonly log: readonly {
    readonly level: "error" | "warning" | "info";
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
}

const LINT = ["preset", "rules"];
const SERVER = ["machineConfig", "rootWebConfig", "applicationHost", "paths", "configuration"];
const SERVER_FILES = ["machineConfig", "rootWebConfig", "applicationHost"] as const;

const here = () => toSlashes(process.cwd());

/** Files that the caller names may be links that lead anywhere. */
function diskFor(named: readonly Named[], { project }: Governed) {
  const { machineConfig, rootWebConfig, applicationHost } = project.server ?? {};
  const paths = new Set<string | undefined>(named.map(({ path }) => path));
  for (const path of [machineConfig, rootWebConfig, applicationHost]) paths.add(path);
  return openDisk({ isNamed: (path) => paths.has(path) });
}

function levelsOf(call: string, { preset, rules: settings }: LintOptions): Governed["levels"] {
  const presets = preset === undefined ? [] : texts(call, "preset", preset);
  const ruleSettings = record(call, "rules", settings);
  const { levels, problems } = configure({ rules, diagnostics, presets, ruleSettings });
  if (problems.length > 0) throw new RangeError(`${call}: ${problems.join(" ")}`);
  return levels;
}

function governed(
  call: string,
  base: string,
  options: ServerOptions,
  levels: Governed["levels"],
): Governed {
  const server: Partial<Record<(typeof SERVER_FILES)[number], string>> = {};
  for (const key of SERVER_FILES) {
    const given = options[key];
    if (given !== undefined) server[key] = existingFile(call, `"${key}"`, given, base);
  }
  const paths = Object.entries(record(call, "paths", options.paths)).map(([from, to]) => {
    if (from.trim() === "")
      throw new RangeError(`${call}: "paths" must say which physical path of the server is meant.`);
    return [from, existingFolder(call, `"paths" for "${from}"`, to, base)] as const;
  });
  const { configuration } = options;
  if (configuration !== undefined && textOf(call, "configuration", configuration).trim() === "")
    throw new RangeError(`${call}: "configuration" must name a build configuration.`);
  return {
    project: {
      base,
      paths: Object.fromEntries(paths),
      ...(Object.keys(server).length > 0 ? { server } : {}),
      ...(configuration === undefined ? {} : { buildConfiguration: configuration }),
    },
    levels,
    facts: NO_FACTS,
    namesServer: Object.keys(server).length > 0,
  };
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

function reportOf(result: RunResult, cwd: string): JsonReport {
  const { diagnostics: found, notEvaluated, files, foreign: notLinted } = result;
  const counts = count(found);
  return jsonReport(
    discreet({
      diagnostics: found,
      notEvaluated,
      files: files.length,
      notLinted,
      counts,
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
  const call = "lintText";
  textOf(call, "text", text);
  record(call, "options", options, [...LINT, "path"]);
  const cwd = here();
  const levels = levelsOf(call, options);
  // A default stands for undefined alone: null is a mistake.
  const { path: called = "web.config" } = options;
  const path = fileName(call, "path", called, cwd);
  const nothing = { list: () => undefined, read: () => undefined };
  const files = withText(nothing, path, createSource(path, text));
  const one = governed(call, folderOf(path), {}, levels);
  const result = lint({
    ...requestOf(one, files, [{ path, isFolder: false }]),
    stdin: { isAlone: true },
  });
  if (result.foreign.length > 0)
    throw new RangeError(
      `${call}: neither the name "${nameOf(path)}" nor the text shows a configuration of IIS or ASP.NET. Without "path" the text is judged as a web.config.`,
    );
  return reportOf(result, cwd);
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
  const call = "lintFiles";
  const cwd = here();
  const named = namedPaths(call, paths, cwd);
  record(call, "options", options, [...LINT, ...SERVER]);
  const one = governed(call, cwd, options, levelsOf(call, options));
  const result = lint(requestOf(one, diskFor(named, one), named));
  if (isEmpty(result))
    throw new RangeError(`${call}: ${nothingIn(texts(call, "paths", paths).join(", "))}`);
  checkMet(call, result.projects, cwd, options.configuration);
  return reportOf(result, cwd);
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
  const one = governed(call, cwd, options, new Map());
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
