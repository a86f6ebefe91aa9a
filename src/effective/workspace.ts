/** What a request names, loaded: files, applications, and what several files show together. */
import type { ReaderFinding } from "../diagnostic.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { Application, EffectiveConfig, ResolvedPool } from "./application.js";
import { type ChainContext, chainFindings } from "../verdict/index.js";
import { configurationName, transformed } from "./build-configurations.js";
import { type DescribedSection, describeSection } from "./describe.js";
import { effectiveConfig } from "./effective-config.js";
import type { ConfigRecord } from "./layers.js";
import { isGitIgnored } from "./git-ignored.js";
import { locatePath, type NamedTree } from "./locate.js";
import { standsInWebFolder } from "../settings/kind.js";
import { Loader } from "./loader.js";
import {
  folderOf,
  join,
  joinVirtual,
  nameOf,
  normalisePath,
  parentOf,
  relativeTo,
} from "../paths.js";
import { PhysicalPaths } from "./physical-paths.js";
import { type RepositoryTree, repositoryTrees } from "./repository.js";
import type { Request } from "./request.js";
import { enclosing, type SiteTree, siteTrees } from "./sites.js";
import { versionsOf } from "./versions.js";
import { chainTo, declarationsOf, serverChain, type VirtualTree } from "./virtual-tree.js";
import { weakSignAt } from "./weak-sign.js";

export interface Workspace {
  /** Files to report on. */
  readonly targets: readonly ConfigFile[];
  /** Every file read, context included, by path. */
  readonly files: ReadonlyMap<string, ConfigFile>;
  readonly applications: readonly Application[];
  /** The applications again as each transform leaves them. */
  readonly configurations: readonly Application[];
  /** What is in force at a URL path or a path of a site. */
  at(path: string): InForce | { readonly problem: string };
  /** Ids of the readers that could not be judged, and why. */
  readonly unjudged: readonly {
    readonly rule: string;
    readonly missing: readonly string[];
    readonly subject: string;
  }[];
  /** Files that are no configuration of these servers: another tool's XML, a script, any text. */
  readonly foreign: readonly string[];
  /** Found while loading: files that cannot be read, and what several files show together. */
  readonly findings: readonly ReaderFinding[];
}

/** The configuration at one path. */
export interface InForce {
  readonly path: string;
  readonly config: EffectiveConfig;
  /** One section flat, with origins and locks; undefined where it is not known. */
  describe(section: string): DescribedSection | undefined;
}

/** A chain of levels, and the tree its last part lies in. */
interface Path {
  readonly chain: readonly ConfigRecord[];
  readonly tree: VirtualTree | undefined;
  readonly pool?: ResolvedPool | undefined;
}

function normalised(request: Request): Request {
  const server = Object.fromEntries(
    Object.entries(request.server ?? {}).map(([name, path]: [string, string]) => [
      name,
      normalisePath(path),
    ]),
  );
  return {
    ...request,
    base: normalisePath(request.base),
    targets: request.targets.map(normalisePath),
    server,
  };
}

function transformsIn(
  loader: Loader,
  folder: string,
  chain: readonly ConfigRecord[],
): ConfigFile[] {
  const out: ConfigFile[] = [];
  for (const entry of loader.list(folder) ?? []) {
    if (entry.kind !== "file" || !/^web\..+\.config$/i.test(entry.name)) continue;
    const file = loader.load(join(folder, entry.name), undefined, {
      inherited: declarationsOf(chain),
    });
    if (file?.kind === "transform") out.push(file);
  }
  return out;
}

/** "/" is the base folder, "/admin" a folder below it; a folder elsewhere keeps its own path. */
function applicationName(base: string, folder: string): string {
  const below = relativeTo(base, folder);
  return below === undefined ? folder : `/${below}`;
}

/** The application at the end of a chain, and how each of its transforms leaves it. */
interface Built {
  readonly application: Application;
  readonly configurations: readonly Application[];
  readonly findings: readonly ReaderFinding[];
}

function build(
  loader: Loader,
  path: Path,
  more: Pick<Application, "path" | "parent"> & Partial<Pick<Application, "site" | "pool">>,
): Built {
  const { environment = {}, configuration: wanted } = loader.request;
  const { chain } = path;
  const last = chain.at(-1);
  const sourceOf = (file: ConfigFile, target: string) => loader.configSource(file, target);
  const transforms = last?.folder === undefined ? [] : transformsIn(loader, last.folder, chain);
  const application: Application = {
    ...more,
    folder: last?.folder,
    config: effectiveConfig(chain, environment, sourceOf),
    files: chain.flatMap((record) => record.file ?? []),
    transforms,
  };
  const configurations: Application[] = [];
  const findings: ReaderFinding[] = [];
  for (const transform of last?.file ? transforms : []) {
    const configuration = configurationName(transform);
    if (
      !last?.file ||
      (wanted !== undefined && wanted.toLowerCase() !== configuration.toLowerCase())
    )
      continue;
    const file = transformed(last.file, transform, declarationsOf(chain.slice(0, -1)));
    if (!file) continue;
    findings.push(...file.findings);
    const changed = [...chain.slice(0, -1), { ...last, file }];
    configurations.push({
      ...application,
      configuration,
      config: effectiveConfig(changed, environment, sourceOf),
      files: [...application.files, transform],
    });
  }
  return { application, configurations, findings };
}

/** Applications of a tree in a repository, outermost first. */
function repositoryApplications(
  loader: Loader,
  tree: RepositoryTree,
  paths: readonly Path[],
): Built[] {
  const byPath = new Map<string, Application>();
  return paths.flatMap((path) => {
    const record = path.chain.at(-1);
    if (!record?.isApplication || record.folder === undefined) return [];
    const parent =
      record.virtualPath === tree.top
        ? undefined
        : (enclosing(byPath, record.virtualPath) ?? byPath.get(tree.top));
    const built = build(loader, path, {
      path: applicationName(loader.request.base, record.folder),
      parent,
    });
    byPath.set(record.virtualPath.toLowerCase(), built.application);
    return [built];
  });
}

/** Applications of a site, outermost first. */
function siteApplications(
  loader: Loader,
  server: readonly ConfigRecord[],
  tree: SiteTree,
): Built[] {
  const byPath = new Map<string, Application>();
  const outermost = [...tree.applications].sort(
    (a, b) => a.virtualPath.length - b.virtualPath.length,
  );
  return outermost.map(({ virtualPath, pool }) => {
    const chain = chainTo(loader, server, tree, virtualPath);
    const parent = enclosing(byPath, virtualPath);
    const built = build(
      loader,
      { chain, tree },
      { path: virtualPath, parent, site: tree.site, ...(pool ? { pool } : {}) },
    );
    byPath.set(virtualPath.toLowerCase(), built.application);
    return built;
  });
}

/** A path of a site that a target configures. */
interface SitePath {
  readonly tree: SiteTree;
  readonly virtualPath: string;
}

/** Folders that sites map; each target finds those above it by its own path. */
class MappedFolders {
  readonly #byFolder = new Map<string, SitePath[]>();

  constructor(trees: readonly SiteTree[]) {
    for (const tree of trees)
      for (const { folder, virtualPath } of tree.mapped) {
        const list = this.#byFolder.get(folder);
        if (list) list.push({ tree, virtualPath });
        else this.#byFolder.set(folder, [{ tree, virtualPath }]);
      }
  }

  /** Where a folder lies in sites; undefined where none maps it, empty where another covers it. */
  pathsOf(folder: string): SitePath[] | undefined {
    let isMapped = false;
    const paths = new Map<string, SitePath>();
    for (let at: string | undefined = folder; at !== undefined; at = parentOf(at))
      for (const { tree, virtualPath: top } of this.#byFolder.get(at) ?? []) {
        isMapped = true;
        const virtualPath = joinVirtual(top, relativeTo(at, folder) ?? "");
        // A virtual directory of the same path covers the folder: the server never reads it.
        if (tree.folderAt(virtualPath) === folder)
          paths.set(virtualPath.toLowerCase(), { tree, virtualPath });
      }
    return isMapped ? [...paths.values()] : undefined;
  }
}

function context(loader: Loader, { chain, tree, pool }: Path): ChainContext | undefined {
  const record = chain.at(-1);
  if (!record?.file) return undefined;
  const { environment = {} } = loader.request;
  const sourceOf = (file: ConfigFile, target: string) => loader.configSource(file, target);
  return {
    chain,
    record,
    file: record.file,
    isApplication: (virtualPath) => tree?.isApplication(virtualPath) ?? false,
    proven: tree?.proven ?? true,
    weakSign: (virtualPath) => tree && weakSignAt(loader, tree, virtualPath),
    sourceOf,
    isAlone: loader.request.stdin ?? false,
    isGitIgnored: (file, path) =>
      isGitIgnored(loader, join(folderOf(file.document.source.path), path)),
    transforms: record.folder === undefined ? [] : transformsIn(loader, record.folder, chain),
    versions: versionsOf(
      loader,
      environment,
      effectiveConfig(chain, environment, sourceOf),
      record.folder,
      pool,
    ),
    siblings: (file) =>
      (loader.list(folderOf(file.document.source.path)) ?? []).map((entry) => entry.name),
  };
}

/** The targets by path, and the files that their sections come from. */
class Targets {
  readonly #byPath = new Map<string, ConfigFile>();

  constructor(private readonly loader: Loader) {}

  add(file: ConfigFile | undefined): void {
    if (!file || this.#byPath.has(file.document.source.path)) return;
    this.#byPath.set(file.document.source.path, file);
    for (const opacity of file.opaque.values())
      if (opacity.why === "configSource") this.add(this.loader.configSource(file, opacity.target));
  }

  has(file: ConfigFile): boolean {
    return this.#byPath.has(file.document.source.path);
  }

  list(): ConfigFile[] {
    return [...this.#byPath.values()];
  }
}

function sitesOf(loader: Loader, server: readonly ConfigRecord[]): SiteTree[] {
  const { environment = {} } = loader.request;
  if (!server.some((record) => record.kind === "applicationHost" && record.file)) return [];
  const config = effectiveConfig(server, environment, (file, target) =>
    loader.configSource(file, target),
  );
  return siteTrees(config, new PhysicalPaths(loader), (folder, steps) =>
    loader.descend(folder, steps),
  );
}

/** Targets of configSource that standard input cannot show. */
function missingSources(loader: Loader, targets: readonly ConfigFile[]): Workspace["unjudged"] {
  return targets.flatMap((file) =>
    [...file.opaque.values()].flatMap((opacity) =>
      opacity.why === "configSource" && !loader.configSource(file, opacity.target)
        ? [
            {
              rule: "invalid-config-source",
              missing: [opacity.target],
              subject: file.document.source.path,
            },
          ]
        : [],
    ),
  );
}

function inForceAt(
  loader: Loader,
  server: readonly ConfigRecord[],
  trees: readonly NamedTree[],
  asked: string,
): InForce | { readonly problem: string } {
  const found = locatePath(trees, asked, (tree, path) => chainTo(loader, server, tree, path));
  if ("problem" in found) return found;
  const { path, chain } = found;
  const sourceOf = (file: ConfigFile, target: string) => loader.configSource(file, target);
  const config = effectiveConfig(chain, loader.request.environment ?? {}, sourceOf);
  return { path, config, describe: (section) => describeSection(section, config, chain, sourceOf) };
}

/** Loads what the request names and everything around it that decides about it. */
export function loadWorkspace(given: Request): Workspace {
  const request = normalised(given);
  const loader = new Loader(request);
  const server = serverChain(loader, request.server ?? {});
  const targets = new Targets(loader);
  for (const { file } of server) targets.add(file);

  const trees: NamedTree[] = [];
  const paths: Path[] = server.map((_, i) => ({ chain: server.slice(0, i + 1), tree: undefined }));
  const built: Built[] = [];
  // As the disk spells them: a target names its file in any letter case.
  const asked = request.targets.map((path) => loader.real(path));
  const webTargets = asked.filter(standsInWebFolder);
  const sites = sitesOf(loader, server);
  for (const tree of sites) {
    trees.push({ name: tree.site.name, tree });
    built.push(...siteApplications(loader, server, tree));
  }
  const mapped = new MappedFolders(sites);
  const inSites = new Map(
    webTargets.map(folderOf).map((folder) => [folder, mapped.pathsOf(folder)]),
  );
  for (const found of inSites.values())
    for (const { tree, virtualPath } of found ?? [])
      paths.push({
        chain: chainTo(loader, server, tree, virtualPath),
        tree,
        pool: tree.poolAt(virtualPath),
      });
  const others = webTargets.filter((target) => !inSites.get(folderOf(target)));
  for (const tree of repositoryTrees(loader, others)) {
    const own = tree.configured.map((path) => ({
      chain: chainTo(loader, server, tree, path),
      tree,
    }));
    trees.push({ name: applicationName(request.base, tree.root), tree });
    built.push(...repositoryApplications(loader, tree, own));
    paths.push(...own);
  }

  const chainOf = new Map(paths.map(({ chain }) => [chain.at(-1)?.folder, chain]));
  for (const path of asked) {
    // Files that are not a web.config stand beside one, or alone below the server's files.
    const chain =
      nameOf(path).toLowerCase() === "web.config"
        ? server
        : (chainOf.get(folderOf(path)) ?? server);
    targets.add(
      loader.load(path, undefined, { inherited: declarationsOf(chain), mustExist: true }),
    );
  }
  for (const path of paths) {
    const judged = context(loader, path);
    if (judged && targets.has(judged.file)) loader.findings.push(...chainFindings(judged));
  }
  loader.findings.push(...built.flatMap((one) => one.findings));
  // A configuration asked for by name stands in for the files as they are.
  const asPlain = (one: Built) =>
    request.configuration !== undefined && one.configurations.length > 0
      ? one.configurations
      : [one.application];
  return {
    targets: targets.list(),
    files: loader.files,
    applications: built.flatMap(asPlain),
    configurations:
      request.configuration === undefined ? built.flatMap((one) => one.configurations) : [],
    unjudged: request.stdin ? missingSources(loader, targets.list()) : [],
    at: (path) => inForceAt(loader, server, trees, path),
    foreign: [...loader.foreign],
    findings: loader.findings,
  };
}
