/** Files on disk to applications: which files there are, how they nest, what is in force. */
import { shapes } from "../../schema/generated/shapes.js";
import type { ReaderFinding } from "../diagnostic.js";
import { scan } from "../document/scan.js";
import type { ConfigFile, Declaration, FileKind } from "../settings/config-file.js";
import { readConfigFile } from "../settings/read.js";
import { createSource, type Location } from "../source.js";
import type { Application, EffectiveConfig } from "./application.js";
import { isSource } from "./files.js";
import { type ConfigRecord, layersOf } from "./layers.js";
import { folderOf, join, nameOf, normalisePath, parentOf, relativeTo } from "./paths.js";
import { type ChainContext, chainFindings } from "./checks/index.js";
import type { Environment, Request } from "./request.js";
import { occurrenceOf, resolveSection } from "./resolve.js";

export interface Workspace {
  /** Files to report on, by path. */
  readonly targets: readonly ConfigFile[];
  /** Every file read, context included, by path. */
  readonly files: ReadonlyMap<string, ConfigFile>;
  readonly applications: readonly Application[];
  /** Levels from machine.config down to each folder that has a web.config. */
  readonly chains: readonly (readonly ConfigRecord[])[];
  /** Found while loading: files that cannot be read, and what several files show together. */
  readonly findings: readonly ReaderFinding[];
}

const PROJECT_FILE = /\.(?:cs|vb|fs)proj$/i;
const APPLICATION_SIGNS = new Set(["global.asax", "bin", "app_code"]);

/** What a file is by its name; content may make a `web` file a transform or a fragment. */
export function kindByName(path: string): FileKind {
  const name = nameOf(path).toLowerCase();
  if (name === "machine.config") return "machine";
  if (name === "applicationhost.config") return "applicationHost";
  if (name === "app.config" || name.endsWith(".exe.config")) return "app";
  return "web";
}

/** Reads files once, parents before children. */
export class Loader {
  readonly files = new Map<string, ConfigFile>();
  readonly findings: ReaderFinding[] = [];
  readonly #missing = new Set<string>();
  readonly #listings = new Map<
    string,
    readonly { name: string; kind: "file" | "folder" }[] | undefined
  >();

  constructor(readonly request: Request) {}

  list(folder: string) {
    if (!this.#listings.has(folder)) this.#listings.set(folder, this.request.files.list(folder));
    return this.#listings.get(folder);
  }

  /** The entry of a folder whose name matches without regard to letter case. */
  find(folder: string, name: string): string | undefined {
    const lower = name.toLowerCase();
    const entries = this.list(folder) ?? [];
    const hit =
      entries.find((entry) => entry.name === name) ??
      entries.find((entry) => entry.name.toLowerCase() === lower);
    return hit && join(folder, hit.name);
  }

  /** Reads and normalises a file; undefined where it is missing or unreadable. */
  load(
    path: string,
    kind: FileKind,
    inherited: readonly Declaration[],
    mustExist = false,
  ): ConfigFile | undefined {
    const known = this.files.get(path);
    if (known || this.#missing.has(path)) return known;
    const result = this.request.files.read(path);
    if (!isSource(result)) {
      this.#missing.add(path);
      if (result) this.unreadable(path, result.message);
      else if (mustExist) this.unreadable(path, "There is no such file. Check the path.");
      return undefined;
    }
    const document = scan(result);
    if (document.tooDeep)
      this.findings.push({
        rule: "unreadable-file",
        message:
          "Elements are nested deeper than any configuration; the rest of the file is not judged.",
        at: { source: result, span: document.tooDeep },
      });
    const file = readConfigFile(document, kind, inherited);
    this.files.set(path, file);
    return file;
  }

  private unreadable(path: string, message: string): void {
    const source = createSource(path, "");
    this.findings.push({
      rule: "unreadable-file",
      message,
      at: { source, span: { start: 0, end: 0 } },
    });
  }
}

/** The place to point at for a default of a section that no file writes. */
function fallbackPlace(chain: readonly ConfigRecord[], section: string): Location {
  const file =
    chain.findLast((record) => record.file !== undefined && record.kind === "path")?.file ??
    chain.findLast((record) => record.file !== undefined)?.file;
  if (!file) return { source: createSource("", ""), span: { start: 0, end: 0 } };
  const { root, source } = file.document;
  const group = section.split("/")[0];
  const element = root?.children.find((child) => child.name === group) ?? root;
  return { source, span: element?.nameSpan ?? { start: 0, end: 0 } };
}

/** Every section of a chain's last level, each resolved when asked for. */
export function effectiveConfig(
  chain: readonly ConfigRecord[],
  environment: Environment,
  sourceOf: (file: ConfigFile, target: string) => ConfigFile | undefined,
): EffectiveConfig {
  const config = {};
  for (const [path, facts] of Object.entries(shapes)) {
    Object.defineProperty(config, path, {
      enumerable: true,
      configurable: true,
      get() {
        const occurrences = layersOf(chain, facts.reader)
          .map((layer) => occurrenceOf(layer, path, sourceOf))
          .filter((occurrence) => occurrence !== undefined);
        const value = resolveSection(facts, occurrences, {
          environment,
          place: fallbackPlace(chain, path),
          section: path,
        });
        Object.defineProperty(config, path, { value, enumerable: true });
        return value;
      },
    });
  }
  return config as EffectiveConfig;
}

/** The target of a configSource: relative to the folder of the file that names it. */
export function configSourceOf(
  loader: Loader,
  file: ConfigFile,
  target: string,
): ConfigFile | undefined {
  let at = folderOf(file.document.source.path);
  const parts = target
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  const name = parts.pop();
  if (name === undefined || parts.includes("..")) return undefined;
  for (const part of parts) {
    const next = loader.find(at, part);
    if (next === undefined) return undefined;
    at = next;
  }
  const path = loader.find(at, name);
  return path === undefined ? undefined : loader.load(path, "fragment", file.declarations);
}

interface Folders {
  /** Folders with a web.config, and those above them that have one. */
  readonly webConfigs: Map<string, string>;
}

/** Folders above that have a web.config; a `.git` folder ends the search. */
function addAncestors(loader: Loader, folder: string, { webConfigs }: Folders): void {
  let at: string | undefined = folder;
  while (at !== undefined) {
    if (!webConfigs.has(at)) {
      const path = loader.find(at, "web.config");
      if (path !== undefined) webConfigs.set(at, path);
    }
    if (loader.list(at)?.some((entry) => entry.name === ".git")) return;
    at = parentOf(at);
  }
}

function hasApplicationSign(loader: Loader, folder: string): boolean {
  return (loader.list(folder) ?? []).some(
    (entry) =>
      APPLICATION_SIGNS.has(entry.name.toLowerCase()) ||
      (entry.kind === "file" && PROJECT_FILE.test(entry.name)),
  );
}

function transformsIn(
  loader: Loader,
  folder: string,
  inherited: readonly Declaration[],
): ConfigFile[] {
  const out: ConfigFile[] = [];
  for (const entry of loader.list(folder) ?? []) {
    if (entry.kind !== "file" || !/^web\..+\.config$/i.test(entry.name)) continue;
    const file = loader.load(join(folder, entry.name), "web", inherited);
    if (file?.kind === "transform") out.push(file);
  }
  return out;
}

const depth = (folder: string) => (folder === "." ? 0 : folder.split("/").length);

/** Server-level records, outermost first. */
function serverRecords(loader: Loader): ConfigRecord[] {
  const { server = {} } = loader.request;
  const records: ConfigRecord[] = [];
  const inherited: Declaration[] = [];
  const add = (kind: "machine" | "rootWeb" | "applicationHost", path: string | undefined) => {
    if (path === undefined) return;
    const file = loader.load(normalisePath(path), kind, inherited, true);
    inherited.push(...(file?.declarations ?? []));
    records.push({ kind, virtualPath: "", folder: undefined, file, isApplication: false });
  };
  add("machine", server.machineConfig);
  add("rootWeb", server.rootWebConfig);
  add("applicationHost", server.applicationHost);
  return records;
}

const declarationsOf = (chain: readonly ConfigRecord[]) =>
  chain.flatMap((record) => record.file?.declarations ?? []);

/** Loads what the request names and everything around it that decides about it. */
export function loadWorkspace(request: Request): Workspace {
  const loader = new Loader(request);
  const environment = request.environment ?? {};
  const sourceOf = (file: ConfigFile, target: string) => configSourceOf(loader, file, target);
  const server = serverRecords(loader);
  const targets = new Map<string, ConfigFile>();
  const keep = (file: ConfigFile | undefined) =>
    file && targets.set(file.document.source.path, file);
  for (const record of server) keep(record.file);

  const folders: Folders = { webConfigs: new Map() };
  const paths = request.targets.map(normalisePath);
  for (const path of paths) {
    const folder = folderOf(path);
    if (nameOf(path).toLowerCase() === "web.config") folders.webConfigs.set(folder, path);
    if (kindByName(path) === "web") addAncestors(loader, folder, folders);
  }

  const declaredRoots = request.applications?.map((path) =>
    normalisePath(join(request.base, path.replace(/^[\\/]+/, "") || ".")),
  );
  const chains: ConfigRecord[][] = [];
  const applications: Application[] = [];
  const chainByFolder = new Map<string, ConfigRecord[]>();
  const applicationByFolder = new Map<string, Application>();
  const ordered = [...folders.webConfigs.keys()].sort(
    (a, b) => depth(a) - depth(b) || (a < b ? -1 : 1),
  );
  for (const folder of ordered) {
    const parents: string[] = [];
    for (let at = parentOf(folder); at !== undefined; at = parentOf(at))
      if (folders.webConfigs.has(at)) parents.push(at);
    const parentChain = parents
      .map((at) => chainByFolder.get(at))
      .find((chain) => chain !== undefined);
    const path = folders.webConfigs.get(folder) ?? "";
    const file = loader.load(
      path,
      "web",
      declarationsOf(parentChain ?? server),
      paths.includes(path),
    );
    const above = parentChain ?? server;
    const last = above.at(-1);
    const between: ConfigRecord[] = [];
    let virtualPath = "";
    if (parentChain && last?.folder !== undefined) {
      const steps = (relativeTo(last.folder, folder) ?? "")
        .split("/")
        .filter((part) => part !== "");
      virtualPath = last.virtualPath;
      let at = last.folder;
      steps.forEach((part, i) => {
        virtualPath = virtualPath === "" ? part : `${virtualPath}/${part}`;
        at = join(at, part);
        if (i < steps.length - 1)
          between.push({
            kind: "path",
            virtualPath,
            folder: at,
            file: undefined,
            isApplication: false,
          });
      });
    }
    const isApplication = declaredRoots
      ? declaredRoots.includes(folder) ||
        (!parentChain && !declaredRoots.some((root) => relativeTo(root, folder) !== undefined))
      : !parentChain || hasApplicationSign(loader, folder);
    const chain = [
      ...above,
      ...between,
      { kind: "path" as const, virtualPath, folder, file, isApplication },
    ];
    chainByFolder.set(folder, chain);
    chains.push(chain);
    const transforms = transformsIn(loader, folder, declarationsOf(chain));
    if (!isApplication) continue;
    const application: Application = {
      path: applicationPath(request.base, folder),
      folder,
      config: effectiveConfig(chain, environment, sourceOf),
      files: chain.flatMap((record) => record.file ?? []),
      transforms,
      parent: parents
        .map((at) => applicationByFolder.get(at))
        .find((parent) => parent !== undefined),
    };
    applicationByFolder.set(folder, application);
    applications.push(application);
  }

  for (const path of paths) {
    const chain = nearestChain(chainByFolder, folderOf(path)) ?? server;
    keep(
      loader.files.get(path) ?? loader.load(path, kindByName(path), declarationsOf(chain), true),
    );
  }

  const serverChains = server.map((_, i) => server.slice(0, i + 1));
  const isRoot = (folder: string) =>
    declaredRoots ? declaredRoots.includes(folder) : hasApplicationSign(loader, folder);
  for (const chain of [...serverChains, ...chains]) {
    const context = chainContext(loader, chain, isRoot, sourceOf);
    if (!context || !targets.has(context.file.document.source.path)) continue;
    loader.findings.push(...chainFindings(context));
    for (const fragment of fragmentsOf(context.file, sourceOf)) keep(fragment);
  }
  return {
    targets: [...targets.values()],
    files: loader.files,
    applications,
    chains,
    findings: loader.findings,
  };
}

/** Files that a file's sections come from: judged together with it. */
function fragmentsOf(file: ConfigFile, sourceOf: ChainContext["sourceOf"]): ConfigFile[] {
  return [...file.opaque.values()].flatMap((opacity) =>
    opacity.why === "configSource" ? (sourceOf(file, opacity.target) ?? []) : [],
  );
}

function chainContext(
  loader: Loader,
  chain: readonly ConfigRecord[],
  isRoot: (folder: string) => boolean,
  sourceOf: ChainContext["sourceOf"],
): ChainContext | undefined {
  const record = chain.at(-1);
  if (!record?.file) return undefined;
  const known = new Map(
    chain.flatMap((one) =>
      one.kind === "path" ? [[one.virtualPath.toLowerCase(), one.isApplication] as const] : [],
    ),
  );
  const top = chain.find((one) => one.kind === "path");
  return {
    chain,
    record,
    file: record.file,
    isApplication(virtualPath) {
      const own = known.get(virtualPath.toLowerCase());
      if (own !== undefined) return own;
      return top?.folder !== undefined && isRoot(normalisePath(join(top.folder, virtualPath)));
    },
    sourceOf,
    siblings: (file) =>
      (loader.list(folderOf(file.document.source.path)) ?? []).map((entry) => entry.name),
  };
}

function nearestChain(chains: ReadonlyMap<string, ConfigRecord[]>, folder: string) {
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
    const chain = chains.get(at);
    if (chain) return chain;
  }
  return undefined;
}

/** "/" is the base folder, "/admin" a folder below it; a folder elsewhere keeps its own path. */
function applicationPath(base: string, folder: string): string {
  const below = relativeTo(normalisePath(base), folder);
  return below === undefined ? folder : `/${below}`;
}
