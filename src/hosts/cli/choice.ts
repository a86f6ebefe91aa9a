/** Configuration file and options -> which ids run, and what the core is told about the server. */
import { statSync } from "node:fs";
import { rules } from "../../index.js";
import { diagnostics } from "../../../schema/diagnostics.js";
import type { Request } from "../../effective/request.js";
import { configure } from "../../lint/configure.js";
import type { Levels } from "../../lint/levels.js";
import { relativePath } from "../../report/relative.js";
import { findConfiguration, type LoadedConfiguration } from "../options-file/find.js";
import { packageText } from "../package.js";
import { folderOf } from "../../paths.js";
import { absolute } from "../paths.js";
import type { Arguments } from "./args.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage.js";

/**
 * The nearest configuration file: upwards from what is linted, so that each project of a
 * repository may have its own, then upwards from the working directory.
 */
function nearestConfiguration(paths: readonly string[], cwd: string): string | undefined {
  const folders = paths.map((path) => {
    const full = absolute(cwd, path);
    return statSync(full, { throwIfNoEntry: false })?.isDirectory() ? full : folderOf(full);
  });
  // Several paths share a configuration only where they lie below the same one.
  const found = new Set(folders.map(findConfiguration));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : findConfiguration(cwd);
}

/** Loads the configuration file, if there is one; its code stays out of the start otherwise. */
export async function openConfiguration(
  given: Arguments,
  { cwd }: Io,
): Promise<LoadedConfiguration | undefined> {
  const named = given.value("config");
  const path =
    named === undefined ? nearestConfiguration(given.positionals, cwd) : absolute(cwd, named);
  if (path === undefined) return undefined;
  const { loadCheckedConfiguration } = await import("../options-file/checked.js");
  const loaded = await loadCheckedConfiguration(path, () =>
    JSON.parse(packageText("schema/generated/config.schema.json") ?? "{}"),
  );
  if (!("mistakes" in loaded)) return loaded;
  const lines = loaded.mistakes.map((line) =>
    line.startsWith(path) ? relativePath(cwd, path) + line.slice(path.length) : line,
  );
  throw new UsageError(lines.join("\niislint: "));
}

function ruleSettings(written: readonly string[]): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  for (const setting of written) {
    const [id = "", severity = ""] = setting.split(/=(.*)/s);
    if (id === "" || severity === "")
      throw new UsageError(
        `--rule takes ID=SEVERITY, not "${setting}". Example: --rule no-session-id-in-url=error`,
      );
    settings[id] = severity;
  }
  return settings;
}

/** The level of each id: presets, then the configuration's rules, then --rule. */
export function chooseLevels(
  given: Arguments,
  configuration: LoadedConfiguration | undefined,
): Levels {
  const presets = given
    .values("preset")
    .flatMap((value) => value.split(","))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const { levels, problems } = configure({
    rules,
    diagnostics,
    presets: presets.length > 0 ? presets : (configuration?.settings.extends ?? []),
    ruleSettings: {
      ...configuration?.settings.rules,
      ...ruleSettings(given.values("rule")),
    },
  });
  if (problems.length > 0) throw new UsageError(problems.join("\niislint: "));
  return levels;
}

function mappings(written: readonly string[], cwd: string): Record<string, string> {
  const paths: Record<string, string> = {};
  for (const mapping of written) {
    const [from = "", to = ""] = mapping.split(/=(.*)/s);
    if (from === "" || to === "")
      throw new UsageError(
        `--map takes FROM=TO, not "${mapping}". Example: --map 'C:\\inetpub\\shop=./shop'`,
      );
    paths[from] = absolute(cwd, to);
  }
  return paths;
}

const SERVER_OPTIONS = {
  machineConfig: "machine-config",
  rootWebConfig: "root-web-config",
  applicationHost: "application-host",
} as const;

type Server = NonNullable<Request["server"]>;

function server(
  given: Arguments,
  configuration: LoadedConfiguration | undefined,
  cwd: string,
): Server {
  const files: { -readonly [K in keyof Server]: Server[K] } = {};
  for (const key of Object.keys(SERVER_OPTIONS) as (keyof typeof SERVER_OPTIONS)[]) {
    const option = given.value(SERVER_OPTIONS[key]);
    const setting = configuration?.settings.server?.[key];
    if (option !== undefined) files[key] = absolute(cwd, option);
    else if (configuration && setting !== undefined)
      files[key] = absolute(configuration.folder, setting);
  }
  return files;
}

/** What is known about the server: all of a request but the files, the targets and the facts. */
export type ServerView = Omit<Request, "files" | "targets" | "facts" | "now">;

/** Joins options and configuration; options win. Paths come out absolute. */
export function viewServer(
  given: Arguments,
  configuration: LoadedConfiguration | undefined,
  { cwd }: Io,
): ServerView {
  const { applications, environment, paths } = configuration?.settings ?? {};
  const base = configuration?.folder ?? cwd;
  const mapped = Object.entries(paths ?? {}).map(
    ([from, to]) => [from, absolute(base, to)] as const,
  );
  const name = given.value("configuration");
  const files = server(given, configuration, cwd);
  return {
    base,
    ...(Object.keys(files).length > 0 ? { server: files } : {}),
    ...(applications === undefined ? {} : { applications }),
    ...(environment === undefined ? {} : { environment }),
    paths: { ...Object.fromEntries(mapped), ...mappings(given.values("map"), cwd) },
    ...(name === undefined ? {} : { configuration: name }),
  };
}
