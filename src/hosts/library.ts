/**
 * The face of the package: lint a text or files, look at what is in force, apply a transform.
 * Everything given and returned is plain data; paths are relative to the working directory.
 */
import { diagnostics } from "../../schema/diagnostics.js";
import { scan } from "../document/scan.js";
import { describableSections } from "../effective/describe.js";
import { NO_FACTS } from "../facts/facts.js";

import { rules, run, view } from "../index.js";
import { configure } from "../lint/configure.js";
import type { presets as PRESETS } from "../../schema/config.js";
import { folderOf } from "../paths.js";
import { effectiveObject } from "../report/effective.js";
import { count, discreet } from "../report/index.js";
import { jsonReport } from "../report/json.js";
import type { JsonEffective, JsonReport } from "../report/json-types.js";
import type { Governed, Met, Named, RunRequest } from "../run/request.js";
import { nearest } from "../settings/nearest.js";
import { createSource, positionAt } from "../source.js";
import { applyTransform } from "../transform/index.js";
import { openDisk } from "./disk.js";
import { namedPath, record, text as textOf, texts } from "./library-arguments.js";
import { withText } from "./overlay.js";
import { absolute, toSlashes } from "./paths.js";
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
  /** Full paths of sections; "system.web/sessionState" where none is given. */
  readonly sections?: readonly string[];
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

function levelsOf(call: string, { preset, rules: settings }: LintOptions): Governed["levels"] {
  const presets =
    preset === undefined
      ? []
      : texts(call, "preset", typeof preset === "string" ? [preset] : preset);
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
    if (given !== undefined) server[key] = namedPath(call, key, given, base).path;
  }
  const paths = Object.entries(record(call, "paths", options.paths)).map(
    ([from, to]) => [from, absolute(base, textOf(call, `paths["${from}"]`, to))] as const,
  );
  const { configuration } = options;
  if (configuration !== undefined) textOf(call, "configuration", configuration);
  return {
    project: {
      base,
      paths: Object.fromEntries(paths),
      ...(Object.keys(server).length > 0 ? { server } : {}),
      ...(configuration === undefined ? {} : { configuration }),
    },
    levels,
    facts: NO_FACTS,
    namesServer: Object.keys(server).length > 0,
  };
}

function requestOf(one: Governed, files: RunRequest["files"], named: readonly Named[]): RunRequest {
  return { files, named, projects: [one], governing: () => one, rules, diagnostics };
}

/** @throws RangeError for a build configuration that no file makes */
function checkConfiguration(call: string, met: readonly Met[], asked: string | undefined): void {
  const unknown = asked === undefined ? undefined : unknownConfiguration(met, asked);
  if (unknown !== undefined) throw new RangeError(`${call}: ${unknown}`);
}

function lint(call: string, request: RunRequest, cwd: string, configuration?: string): JsonReport {
  const { diagnostics: found, notEvaluated, files, projects } = run(request);
  checkConfiguration(call, projects, configuration);
  const report = { diagnostics: found, notEvaluated, files: files.length, counts: count(found) };
  return jsonReport(discreet(report), cwd);
}

function namedPaths(
  call: string,
  paths: string | readonly string[],
  cwd: string,
): readonly Named[] {
  const all = texts(call, "paths", typeof paths === "string" ? [paths] : paths);
  return all.map((path) => namedPath(call, "paths", path, cwd));
}

/**
 * Lints one text by itself; nothing around it on the disk counts.
 * @param text - the text of a configuration file
 * @returns the report of `--format json`
 * @throws TypeError for an argument of another kind, RangeError for a preset or rule that is unknown
 */
export function lintText(text: string, options: LintTextOptions = {}): JsonReport {
  const call = "lintText";
  textOf(call, "text", text);
  record(call, "options", options, [...LINT, "path"]);
  const cwd = here();
  const levels = levelsOf(call, options);
  const path = absolute(cwd, textOf(call, "path", options.path ?? "web.config"));
  const nothing = { list: () => undefined, read: () => undefined };
  if (openDisk().list(path) !== undefined)
    throw new TypeError(`${call}: "path" names a folder, ${path}. Name a file in it.`);
  const files = withText(nothing, path, createSource(path, text));
  const one = governed(call, folderOf(path), {}, levels);
  return lint(
    call,
    { ...requestOf(one, files, [{ path, isFolder: false }]), stdin: { isAlone: true } },
    cwd,
  );
}

/**
 * Lints files, and the configuration files in folders. Options files (`iislint.config.json`) are not
 * looked for: what applies stands in the options.
 * @param paths - files and folders
 * @returns the report of `--format json`
 * @throws TypeError for an argument of another kind, RangeError for a path, preset or rule that is unknown
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
  return lint(call, requestOf(one, openDisk(), named), cwd, options.configuration);
}

/**
 * Shows what is in force at a path, and which line of which file decided it.
 * @param paths - files and folders that the applications lie in
 * @returns the object of `iislint effective --format json`; secrets are masked
 * @throws TypeError for an argument of another kind, RangeError for a path or section that is unknown
 */
export function effective(
  paths: string | readonly string[],
  options: EffectiveOptions = {},
): JsonEffective {
  const call = "effective";
  const cwd = here();
  const named = namedPaths(call, paths, cwd);
  record(call, "options", options, [...SERVER, "at", "sections"]);
  const asked: unknown = options.sections ?? "system.web/sessionState";
  const sections = texts(call, "sections", typeof asked === "string" ? [asked] : asked);
  const known = describableSections();
  for (const section of sections) {
    if (known.includes(section)) continue;
    const meant = nearest(section, known);
    throw new RangeError(
      `${call}: there is no section "${section}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`,
    );
  }
  const one = governed(call, cwd, options, new Map());
  const at = textOf(call, "at", options.at ?? "/");
  const shown = view(requestOf(one, openDisk(), named));
  checkConfiguration(call, shown.projects, options.configuration);
  const found = shown.at(at);
  if ("problem" in found) throw new RangeError(`${call}: ${found.problem}`);
  const described = sections.flatMap((section) => found.describe(section) ?? []);
  const pool = found.application?.pool;
  return effectiveObject({ path: found.path, pool, sections: described }, cwd);
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
      ...positionAt(at.source, at.span.start),
    })),
  };
}
