/** Command line and options file -> the settings of one project; the command line wins. */
import type { Target } from "../named-paths.js";
import { staysInside } from "../open-file.js";
import { diagnostics } from "../../../schema/diagnostics.js";
import { wholeFile } from "../../broken.js";
import type { Project, ServerFiles } from "../../effective/project.js";
import { rules } from "../../index.js";
import { configure } from "../../lint/configure.js";
import { presetConflict } from "../../lint/preset-conflicts.js";
import type { Governed } from "../../run/request.js";
import type { OptionsFile } from "../options-file/find.js";
import { absolute } from "../paths.js";
import type { Arguments } from "./args.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage.js";

/** --rule says how severe an id is; the options that the options file gives it stay. */
function ruleSettings(
  written: readonly string[],
  { settings: { rules: below = {} } }: Pick<OptionsFile, "settings"> = { settings: {} },
): Record<string, unknown> {
  const settings: Record<string, unknown> = { ...below };
  for (const setting of written) {
    const [id = "", severity = ""] = setting.split(/=(.*)/s);
    if (id === "" || severity === "")
      throw new UsageError(
        `--rule takes ID=SEVERITY, not "${setting}". Example: --rule no-session-id-in-url=error`,
      );
    const { [id]: own }: Readonly<Record<string, unknown>> = below;
    settings[id] = Array.isArray(own) ? [severity, ...(own as unknown[]).slice(1)] : severity;
  }
  return settings;
}

/** The presets that are asked for: --preset, else those of the options file. */
export function chosenPresets(
  given: Arguments,
  options: OptionsFile | undefined,
): readonly string[] {
  const presets = given
    .values("preset")
    .flatMap((value) => value.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return presets.length > 0 ? presets : (options?.settings.extends ?? []);
}

/**
 * The level of each id: presets, then the options file's rules, then --rule; and what the presets
 * say differently.
 * @param base - the project's folder: the run takes its first file for the place where nothing else chooses presets
 */
export function chooseLevels(
  given: Arguments,
  options: OptionsFile | undefined,
  base: string,
): Pick<Governed, "levels" | "presetConflict"> {
  const { levels, problems, conflicts } = configure({
    rules,
    diagnostics,
    presets: chosenPresets(given, options),
    ruleSettings: ruleSettings(given.values("rule"), options),
  });
  if (problems.length > 0) throw new UsageError(problems.join("\niislint: "));
  const written = given.has("preset") ? undefined : options?.locate("/extends");
  const at = written ?? wholeFile(options?.path ?? base);
  return { levels, presetConflict: presetConflict(conflicts, at) };
}

/** FROM and TO of each --map; TO comes out absolute. */
export function mappings(written: readonly string[], cwd: string): Record<string, string> {
  const paths: Record<string, string> = {};
  for (const mapping of written) {
    const [from = "", to = ""] = mapping.split(/=(.*)/s);
    if (from === "" || to === "")
      throw new UsageError(
        `--map takes FROM=TO, not "${mapping}". Example: --map "C:\\inetpub\\shop=./shop"`,
      );
    paths[from] = absolute(cwd, to);
  }
  return paths;
}

/** The options that name server-level files, by their key in the options file. */
export const SERVER_OPTIONS = {
  machineConfig: "machine-config",
  rootWebConfig: "root-web-config",
  applicationHost: "application-host",
} as const satisfies Record<keyof ServerFiles, string>;

type Key = keyof ServerFiles;

/**
 * A path of an options file. One that was found may be a stranger's: what it names outside the
 * repository is read only where the command line says so.
 */
function insideOnly(
  given: Arguments,
  { folder }: OptionsFile,
  key: string,
  written: string,
  option: string,
): string {
  const file = absolute(folder, written);
  if (given.has("config") || staysInside(file, folder)) return file;
  throw new UsageError(
    `"${key}" names ${written}, which lies outside the repository. Name it with ${option}, or this file with --config, if you trust it.`,
  );
}

function serverFiles(given: Arguments, options: OptionsFile | undefined, cwd: string): ServerFiles {
  const files: Partial<Record<Key, string>> = {};
  for (const key of Object.keys(SERVER_OPTIONS) as Key[]) {
    const option = given.value(SERVER_OPTIONS[key]);
    const setting = options?.settings.server?.[key];
    if (option !== undefined) files[key] = absolute(cwd, option);
    else if (options && setting !== undefined)
      files[key] = insideOnly(given, options, `server.${key}`, setting, `--${SERVER_OPTIONS[key]}`);
  }
  return files;
}

/** Whether the command line itself names server-level files. */
export const namesServer = (given: Arguments): boolean =>
  Object.values(SERVER_OPTIONS).some((name) => given.has(name));

/**
 * What is known of the server and its applications. Paths come out absolute.
 * @param base - the project's folder where there is no options file
 */
export function viewServer(
  given: Arguments,
  options: OptionsFile | undefined,
  base: string,
  { cwd }: Io,
): Project {
  const { applications, environment, paths } = options?.settings ?? {};
  const folder = options?.folder ?? base;
  const mapped = Object.entries(paths ?? {}).map(
    ([from, to]) =>
      [
        from,
        options ? insideOnly(given, options, "paths", to, "--map") : absolute(folder, to),
      ] as const,
  );
  const name = given.value("configuration");
  const files = serverFiles(given, options, cwd);
  return {
    base: folder,
    ...(Object.keys(files).length > 0 ? { server: files } : {}),
    ...(applications === undefined ? {} : { applications }),
    ...(environment === undefined ? {} : { environment }),
    paths: { ...Object.fromEntries(mapped), ...mappings(given.values("map"), cwd) },
    ...(name === undefined ? {} : { buildConfiguration: name }),
  };
}

/** Which files the command line names itself, so that links there may lead anywhere. */
export function isNamedBy(
  given: Arguments,
  targets: readonly Target[],
  cwd: string,
): (path: string) => boolean {
  const servers = Object.values(SERVER_OPTIONS).flatMap((option) => given.values(option));
  const named = new Set([
    ...targets.filter(({ isFolder }) => !isFolder).map(({ path }) => path),
    ...servers.map((path) => absolute(cwd, path)),
  ]);
  return (path) => named.has(path);
}
