/** Session modules: the two lists of modules, and which session module runs for an application. */
import type { Application, EffectiveConfig, Removal, Resolved } from "../effective/application.js";
import { ifKnown, sift } from "../effective/known.js";
import { kept } from "../kept.js";
import type { ConfigFile } from "../settings/config-file.js";
import { mayBeAspNetCore } from "./aspnet-core.js";
import { entriesWith } from "./entries.js";

type Scope = ConfigFile["settings"]["scopes"][number];

/** Where managed modules are registered, by the pipeline of the pool: it reads one list only. */
export const LISTS = {
  Integrated: "system.webServer/modules",
  Classic: "system.web/httpModules",
} as const;

export type Pipeline = keyof typeof LISTS;

export const otherPipeline = (pipeline: Pipeline): Pipeline =>
  pipeline === "Integrated" ? "Classic" : "Integrated";

/** The entry that every server with ASP.NET has in both of its own lists. */
export const STOCK = {
  name: "Session",
  type: "System.Web.SessionState.SessionStateModule",
} as const;

/** The asynchronous module; its package replaces the entry `Session` of one list, the Integrated one. */
export const ASYNC = {
  type: "Microsoft.AspNet.SessionState.SessionStateModuleAsync",
  package: "Microsoft.AspNet.SessionState.SessionStateModule",
  preCondition: "integratedMode,managedHandler",
} as const;

/** `other`: by its name or its type a module of somebody else that keeps sessions. */
export type ModuleKind = "built-in" | "async" | "other";

/** The name of a .NET type without its assembly. */
export const typeName = (text: string): string => (text.split(",", 1)[0] ?? "").trim();

/** The name alone, without namespace and assembly, for messages. */
export const shortName = (text: string): string => typeName(text).replace(/^.*[.+]/, "");

/**
 * What a module is to sessions; undefined for others. `SessionAuthenticationModule` of the .NET
 * Framework is about sign-in.
 */
export function moduleKind(name: string, type: string): ModuleKind | undefined {
  const named = typeName(type);
  if (named === STOCK.type) return "built-in";
  if (named === ASYNC.type) return "async";
  const isOther =
    name.toLowerCase() === STOCK.name.toLowerCase() || /SessionState\w*Module\w*$/i.test(named);
  return isOther ? "other" : undefined;
}

/** An entry of one of the lists, as some file writes it. */
export interface ModuleEntry {
  readonly name: Resolved<string>;
  readonly type: Resolved<string>;
  /** Only the Integrated list has it. */
  readonly preCondition?: Resolved<string>;
}

export interface SessionModule {
  readonly kind: ModuleKind;
  readonly name: string;
  /** Without its assembly. */
  readonly type: string;
  /** Absent for the stock entry of a server whose own list is not at hand. */
  readonly entry?: ModuleEntry;
  /** Its preCondition may not be met in the pool. */
  readonly isConditional: boolean;
}

/** What one list says of sessions. */
export interface SessionModules {
  /** Those that run, or may run, where the pool reads the list. */
  readonly modules: readonly SessionModule[];
  /** What takes the server's own entry out; empty where it stays, or was never there. */
  readonly removals: readonly Removal[];
  /** The server's own list is not at hand, or is only hinted at: it is taken to have `Session`. */
  readonly isStock: boolean;
  /** What the files at hand do not show of the entries. */
  readonly hidden: readonly string[];
}

/** The pipelines that may be in use: one where the pool is known. */
export function pipelinesOf({ pool }: Application): readonly Pipeline[] {
  const mode = pool && ifKnown(() => pool.managedPipelineMode.value);
  return mode === undefined ? ["Integrated", "Classic"] : [mode];
}

/** The entries of a list in force. */
const entriesOf = (config: EffectiveConfig, pipeline: Pipeline): readonly ModuleEntry[] =>
  pipeline === "Integrated"
    ? entriesWith(config[LISTS.Integrated].$entries, "type")
    : entriesWith(config[LISTS.Classic].$entries, "type");

/** What stands for the whole server in a file of it; it may have very many locations. */
const wholes = kept<ConfigFile, readonly Scope[]>();

function wholeOf(file: ConfigFile): readonly Scope[] {
  let known = wholes.get(file);
  if (!known) {
    known = file.settings.scopes.filter(({ location }) => location.path === "");
    wholes.set(file, known);
  }
  return known;
}

/** The elements that are a server's own list, if its file is at hand and has one. */
const serverLists = ({ files }: Application, pipeline: Pipeline) =>
  files
    .filter(({ kind }) => kind === (pipeline === "Integrated" ? "applicationHost" : "rootWeb"))
    .flatMap((file) =>
      wholeOf(file).flatMap(({ elements }) => elements.get(LISTS[pipeline]) ?? []),
    );

/** Whether a source is one of the server's own files. */
export function isServerFile(files: Application["files"], source: object): boolean {
  const kind = files.find(({ document }) => document.source === source)?.kind;
  return kind === "applicationHost" || kind === "rootWeb" || kind === "machine";
}

/** Whether an entry stands in a file of the application or of one around it, not of the server. */
export const isOwn = ({ files }: Application, { name: { from } }: ModuleEntry): boolean =>
  from !== "default" && !isServerFile(files, from.source);

/** The entries of a list in force that are not the server's. */
export const ownEntries = (application: Application, pipeline: Pipeline): readonly ModuleEntry[] =>
  entriesOf(application.config, pipeline).filter((entry) => isOwn(application, entry));

/** What an entry is to sessions; undefined for other modules. */
export const entryKind = ({ name, type }: ModuleEntry): ModuleKind | undefined =>
  moduleKind(name.value, type.value);

/** Whether IIS runs a module of the list; undefined where that hangs on the pool and is not known. */
function runs(
  preCondition: string,
  pipeline: Pipeline,
  pool: Application["pool"],
): boolean | undefined {
  let isKnown = true;
  for (const condition of preCondition.split(",").map((part) => part.trim().toLowerCase())) {
    if (condition === "classicmode" && pipeline === "Integrated") return false;
    if (condition === "integratedmode" && pipeline === "Classic") return false;
    const asked = /^runtimeversion(v.+)|^bitness(32|64)$/.exec(condition);
    if (!asked) continue;
    const [, version] = asked;
    const met =
      pool &&
      ifKnown(() =>
        version === undefined
          ? pool.enable32BitAppOnWin64.value === (condition === "bitness32")
          : pool.managedRuntimeVersion.value.toLowerCase() === version,
      );
    if (met === false) return false;
    isKnown &&= met === true;
  }
  return isKnown ? true : undefined;
}

/** An entry as a session module; undefined for other modules and where it certainly does not run. */
function sessionModule(
  entry: ModuleEntry,
  pipeline: Pipeline,
  { pool }: Application,
): SessionModule | undefined {
  // Of one that is called Session the type is not needed to know what it is for.
  const name = entry.name.value;
  const type = typeName(
    name === STOCK.name ? (ifKnown(() => entry.type.value) ?? "") : entry.type.value,
  );
  const kind = moduleKind(name, type);
  if (kind === undefined) return undefined;
  const isRun = runs(entry.preCondition?.value ?? "", pipeline, pool);
  return isRun === false
    ? undefined
    : { kind, name, type, entry, isConditional: isRun === undefined };
}

/**
 * What the list of a pipeline says of sessions.
 * @throws UnknownValue where the files at hand do not show the list
 */
export function sessionModulesOf(application: Application, pipeline: Pipeline): SessionModules {
  const { config } = application;
  const { known, hidden } = sift(entriesOf(config, pipeline), (entry) =>
    sessionModule(entry, pipeline, application),
  );
  const modules = known.filter((one) => one !== undefined);
  const servers = serverLists(application, pipeline);
  // Letter case counts in the Integrated list only.
  const key = pipeline === "Integrated" ? STOCK.name : STOCK.name.toLowerCase();
  const removals = config[LISTS[pipeline]].$removals.filter(
    (one) => one.key === undefined || one.key === key,
  );
  const isStock = servers.length === 0;
  const isThere =
    isStock ||
    servers.some(({ children }) =>
      children.some(
        (child) =>
          child.name === "add" &&
          child.attributes.some(({ name, value }) => name === "name" && value === STOCK.name),
      ),
    );
  const stock: SessionModule = { kind: "built-in", ...STOCK, isConditional: false };
  const isAgain = modules.some(({ name }) => name === STOCK.name);
  return {
    modules: isStock && removals.length === 0 && !isAgain ? [stock, ...modules] : modules,
    removals: isThere ? removals : [],
    isStock,
    hidden,
  };
}

/**
 * Whether the .NET Framework serves nothing here: a pool without managed code, or ASP.NET Core,
 * which reads neither list.
 */
export function isWithoutFramework(application: Application): boolean {
  if (mayBeAspNetCore(application)) return true;
  const { pool } = application;
  const runtime = pool?.managedRuntimeVersion;
  // The default is empty since IIS 8.0, but real servers write the version in the pool defaults.
  return runtime !== undefined && runtime.from !== "default" && ifKnown(() => runtime.value) === "";
}
