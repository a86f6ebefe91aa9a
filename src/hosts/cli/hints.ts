/** Options that match nothing, and what lies there unused: one line each, beside the report. */
import { kindOf } from "../../settings/kind.js";
import { folderBelow } from "../../effective/folders.js";
import { expandPath } from "../../effective/physical-paths.js";
import type { ConfigRecord } from "../../effective/layers.js";
import type { Files } from "../../files.js";
import { nameOf } from "../../paths.js";
import { relativePath } from "../../report/relative.js";
import type { Met, RunResult } from "../../run/request.js";
import type { Arguments } from "./args.js";
import type { Warn } from "./evidence.js";
import type { Io } from "./io.js";
import { proposeMap } from "./propose-map.js";
import { mappings, SERVER_OPTIONS } from "./settings.js";
import { unknownConfiguration } from "../unknown-configuration.js";
import { UsageError } from "./usage.js";

const WORDS = {
  machine: "a machine.config",
  rootWeb: "a root Web.config",
  applicationHost: "an applicationHost.config",
  web: "a Web.config of an application",
} as const;

type Kind = keyof typeof WORDS;
const isKind = (kind: string | undefined): kind is Kind =>
  kind !== undefined && Object.hasOwn(WORDS, kind);

/** What a server-level file is instead of what it was named as; undefined where nothing shows it. */
function otherKind({ kind, file }: ConfigRecord): Kind | undefined {
  if (!file || kind === "path") return undefined;
  // By content alone: files of a server lie here under all sorts of names.
  const content = kindOf(file.document, "server.config");
  const name = nameOf(file.document.source.path).toLowerCase();
  const named =
    name === "machine.config"
      ? "machine"
      : name === "applicationhost.config"
        ? "applicationHost"
        : undefined;
  const found = named !== undefined && named !== kind ? named : content;
  if (!isKind(found) || found === kind) return undefined;
  // A small file of one's own that stands for a machine.config or a root Web.config is fine.
  return found === "web" && kind !== "applicationHost" ? undefined : found;
}

function checkServer({ server }: Met, { cwd }: Io): void {
  for (const record of server.chain) {
    const found = otherKind(record);
    if (found === undefined || record.kind === "path") continue;
    const path = relativePath(cwd, record.file?.document.source.path ?? "");
    const option = Object.entries(SERVER_OPTIONS).find(([key]) => key.startsWith(record.kind))?.[1];
    const right = Object.entries(SERVER_OPTIONS).find(([key]) => key.startsWith(found))?.[1];
    throw new UsageError(
      `${path} is ${WORDS[found]}, not ${WORDS[record.kind]} as --${option ?? ""} (or "server" in the configuration) says.${right === undefined ? "" : ` Did you mean --${right}?`}`,
    );
  }
}

/**
 * What makes a run useless.
 * @throws UsageError for a build configuration that nobody has, and a server file of another kind
 */
export function checkMet(met: readonly Met[], given: Arguments, io: Io): void {
  for (const one of met) checkServer(one, io);
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

const trimmed = (path: string) => path.toLowerCase().replace(/^\/+|\/+$/g, "");

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

const SERVER_NAMES: Readonly<Record<string, keyof typeof SERVER_OPTIONS>> = {
  "applicationhost.config": "applicationHost",
  "machine.config": "machineConfig",
};

/** Files of a server that lie among those linted, and that no option names: one line for all. */
function tellUnused(result: RunResult, io: Io, warn: Warn): void {
  const unused = result.files.flatMap((path) => {
    const key = SERVER_NAMES[nameOf(path).toLowerCase()];
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
  const open = result.notEvaluated.find(({ missing }) => missing.includes("services"));
  const host = open?.subjects[0];
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
  for (const path of result.foreign)
    warn(`${relativePath(io.cwd, path)} is no configuration of IIS or ASP.NET and was not judged.`);
  if (result.others > 0)
    warn(
      `${result.others} more ${result.others === 1 ? "file is" : "files are"} called *.config and ${result.others === 1 ? "was" : "were"} not looked at; name ${result.others === 1 ? "it" : "them"} to lint ${result.others === 1 ? "it" : "them"}.`,
    );
}
