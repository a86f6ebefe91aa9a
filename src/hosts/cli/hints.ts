/** Options that match nothing, and what lies there unused: one line each, beside the report. */
import type { FileKind } from "../../settings/config-file.js";
import { namedKind } from "../../settings/file-names.js";
import { folderBelow } from "../../effective/folders.js";
import { expandPath } from "../../effective/physical-paths.js";
import { nameOf, trimSlashes } from "../../paths.js";
import type { Files } from "../../files.js";
import { relativePath } from "../../report/relative.js";
import type { Met, RunResult } from "../../run/request.js";
import type { Arguments } from "./args.js";
import type { Warn } from "./evidence.js";
import type { Io } from "./io.js";
import { proposeMap } from "./propose-map.js";
import { mappings, SERVER_OPTIONS } from "./settings.js";
import { mistakenServerFile } from "../server-files.js";
import { unknownConfiguration } from "../unknown-configuration.js";
import { tellUnmatched } from "./unmatched-evidence.js";
import { UsageError } from "./usage.js";

/**
 * What makes a run useless.
 * @throws UsageError for a build configuration that nobody has, and a server file of another kind
 */
export function checkMet(met: readonly Met[], given: Arguments, io: Io): void {
  for (const one of met) {
    const mistake = mistakenServerFile(
      one,
      (path) => relativePath(io.cwd, path),
      (key) => `--${SERVER_OPTIONS[key]}`,
      ' (or "server" in the options file)',
    );
    if (mistake !== undefined) throw new UsageError(mistake);
  }
  const asked = given.value("configuration");
  if (asked === undefined) return;
  const unknown = unknownConfiguration(met, asked);
  if (unknown !== undefined) throw new UsageError(unknown);
}

/** A --map (or a line of `paths`) that fits nothing. */
function tellMaps(met: readonly Met[], given: Arguments, files: Files, io: Io, warn: Warn): void {
  const physical = met.flatMap(({ server }) =>
    server.sites.flatMap(({ physicalPaths }) => physicalPaths.map(expandPath)),
  );
  const tell = (from: string, to: string, where: string) => {
    const start = expandPath(from).toLowerCase().replace(/\/$/, "");
    const fits = physical.some((path) => `${path.toLowerCase()}/`.startsWith(`${start}/`));
    if (!fits) warn(`${where}: no physical path of the server begins with ${from}.`);
    if (files.list(to) === undefined)
      warn(`${where}: there is no folder ${relativePath(io.cwd, to)}.`);
  };
  const own = mappings(given.values("map"), io.cwd);
  for (const [from, to] of Object.entries(own)) tell(from, to, `--map "${from}"`);
  for (const { governed } of met)
    for (const [from, to] of Object.entries(governed.project.paths ?? {}))
      if (governed.optionsFile !== undefined && !Object.hasOwn(own, from))
        tell(from, to, `${relativePath(io.cwd, governed.optionsFile)}: "paths"`);
}

const trimmed = (path: string) => trimSlashes(path.toLowerCase());

/** `applications` and `facts.apps` of an options file that name nothing. */
function tellApplications({ governed, server }: Met, io: Io, warn: Warn): void {
  const { project, facts, optionsFile } = governed;
  if (optionsFile === undefined || governed.isBroken) return;
  const where = relativePath(io.cwd, optionsFile);
  const { folders } = server;
  const folderOfApp = (path: string) =>
    folders.real(server.project.base, folderBelow(server.project.base, path));
  for (const path of project.applications ?? [])
    if (folders.list(folderOfApp(path)) === undefined)
      warn(`${where}: the application "${path}" names no folder.`);
  const sites = new Set(
    server.sites.flatMap(({ applications }) =>
      applications.map(({ virtualPath }) => trimmed(virtualPath)),
    ),
  );
  for (const { app } of facts.apps) {
    const isFolder = app.startsWith("/") && folders.list(folderOfApp(app)) !== undefined;
    if (!isFolder && !sites.has(trimmed(app)))
      warn(`${where}: "facts" speaks of the application "${app}", which nothing here has.`);
  }
}

/** Applications whose folders are not at hand, with a --map that would fit. */
function tellAbsent(met: readonly Met[], files: Files, io: Io, warn: Warn): void {
  const absent = met.flatMap(({ server }) => server.sites.flatMap((site) => site.absent));
  if (absent.length === 0) return;
  const names = absent.slice(0, 3).map(({ application }) => `"${application}"`);
  const more = absent.length > 3 ? ` and ${absent.length - 3} more` : "";
  const map = proposeMap(
    absent.map(({ physicalPath }) => physicalPath),
    files,
    io.cwd,
  );
  warn(
    `the folders of ${names.join(", ")}${more} are not at hand, so their web.config is unknown. Say where they lie: --map "${map}"`,
  );
}

const SERVER_KINDS: Readonly<Partial<Record<FileKind, keyof typeof SERVER_OPTIONS>>> = {
  applicationHost: "applicationHost",
  machine: "machineConfig",
};

/** Files of a server that lie among those linted, and that no option names: one line for all. */
function tellUnused(result: RunResult, io: Io, warn: Warn): void {
  const unused = result.files.flatMap((path) => {
    const named = namedKind(path);
    const key = named && SERVER_KINDS[named];
    const isUsed = result.projects.some(
      ({ server }) => key !== undefined && server.project.server?.[key] !== undefined,
    );
    return key === undefined || isUsed ? [] : [{ key, path: relativePath(io.cwd, path) }];
  });
  const [first, second] = unused;
  if (!first) return;
  const how = `--${SERVER_OPTIONS[first.key]} "${first.path}"`;
  warn(
    second
      ? `${unused.length} files of servers were read by themselves, such as ${first.path}. To judge applications under one of them: ${how}`
      : `${first.path} was read by itself. To judge applications under that server: ${how}`,
  );
}

/** Evidence without a machine is the web server's; what a remote state service does stays open. */
function tellNameless(result: RunResult, io: Io, warn: Warn): void {
  const applications = new Set(
    result.projects.flatMap(({ server }) =>
      server.sites.flatMap(({ applications: own }) =>
        own.map(({ virtualPath }) => trimmed(virtualPath)),
      ),
    ),
  );
  // What is missing of an application is missing of the web server; the others are machines.
  const host = result.notEvaluated
    .filter(({ missing }) => missing.includes("services"))
    .flatMap(({ subjects }) => subjects)
    .find((subject) => !subject.startsWith("/") && !applications.has(trimmed(subject)));
  if (host === undefined) return;
  const nameless = result.projects
    .flatMap(({ governed }) => governed.facts.services)
    .find(({ value, confidence }) => confidence === "observed" && value.host === undefined);
  if (nameless?.evidence === undefined) return;
  const path = relativePath(io.cwd, nameless.evidence.source.path);
  const name = nameOf(path);
  warn(
    `${path} names no machine, so it is taken for the web server's. If it comes from ${host}, say so in its name: ${host}.${name}`,
  );
}

/** Tells on standard error what had no effect; the exit code stays as it is. */
export function tellMet(
  result: RunResult,
  given: Arguments,
  files: Files,
  io: Io,
  warn: Warn,
): void {
  tellAbsent(result.projects, files, io, warn);
  tellMaps(result.projects, given, files, io, warn);
  for (const met of result.projects) tellApplications(met, io, warn);
  tellUnused(result, io, warn);
  tellNameless(result, io, warn);
  tellUnmatched(result.projects, io, warn);
  for (const path of result.foreign)
    warn(
      `${relativePath(io.cwd, path)} is not a configuration file of IIS or ASP.NET and was not judged.`,
    );
  if (result.others > 0)
    warn(
      `${result.others} more ${result.others === 1 ? "file is" : "files are"} called *.config and ${result.others === 1 ? "was" : "were"} not looked at; name ${result.others === 1 ? "it" : "them"} to lint ${result.others === 1 ? "it" : "them"}.`,
    );
}
