/** What a request names, loaded: files, applications, and what several files show together. */
import type { ReaderFinding } from "../diagnostic.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { Application } from "./application.js";
import { type ChainContext, chainFindings } from "./checks/index.js";
import { effectiveConfig } from "./effective-config.js";
import type { ConfigRecord } from "./layers.js";
import { kindByName, Loader } from "./loader.js";
import { folderOf, join, nameOf, normalisePath, relativeTo } from "./paths.js";
import { type RepositoryTree, repositoryTrees } from "./repository.js";
import type { Request } from "./request.js";
import { chainTo, declarationsOf, serverChain, type VirtualTree } from "./virtual-tree.js";

export interface Workspace {
  /** Files to report on. */
  readonly targets: readonly ConfigFile[];
  /** Every file read, context included, by path. */
  readonly files: ReadonlyMap<string, ConfigFile>;
  readonly applications: readonly Application[];
  /** Found while loading: files that cannot be read, and what several files show together. */
  readonly findings: readonly ReaderFinding[];
}

/** A chain of levels, and the tree its last part lies in. */
interface Path {
  readonly chain: readonly ConfigRecord[];
  readonly tree: VirtualTree | undefined;
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
    const file = loader.load(join(folder, entry.name), "web", { inherited: declarationsOf(chain) });
    if (file?.kind === "transform") out.push(file);
  }
  return out;
}

/** "/" is the base folder, "/admin" a folder below it; a folder elsewhere keeps its own path. */
function applicationName(base: string, folder: string): string {
  const below = relativeTo(base, folder);
  return below === undefined ? folder : `/${below}`;
}

function repositoryApplications(
  loader: Loader,
  tree: RepositoryTree,
  paths: readonly Path[],
): Application[] {
  const { base, environment = {} } = loader.request;
  const byPath = new Map<string, Application>();
  for (const { chain } of paths) {
    const record = chain.at(-1);
    if (record?.kind !== "path" || !record.isApplication || record.folder === undefined) continue;
    const parts = record.virtualPath.split("/");
    const above = parts.map((_, i) => parts.slice(0, parts.length - 1 - i).join("/"));
    byPath.set(record.virtualPath, {
      path: applicationName(base, record.folder),
      folder: record.folder,
      config: effectiveConfig(chain, environment, (file, target) =>
        loader.configSource(file, target),
      ),
      files: chain.flatMap((one) => one.file ?? []),
      transforms: transformsIn(loader, record.folder, chain),
      parent:
        record.virtualPath === tree.top
          ? undefined
          : above.map((path) => byPath.get(path)).find((parent) => parent !== undefined),
    });
  }
  return [...byPath.values()];
}

function context(loader: Loader, { chain, tree }: Path): ChainContext | undefined {
  const record = chain.at(-1);
  if (!record?.file) return undefined;
  return {
    chain,
    record,
    file: record.file,
    isApplication: (virtualPath) => tree?.isApplication(virtualPath) ?? false,
    sourceOf: (file, target) => loader.configSource(file, target),
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

/** Loads what the request names and everything around it that decides about it. */
export function loadWorkspace(asked: Request): Workspace {
  const request = normalised(asked);
  const loader = new Loader(request);
  const server = serverChain(loader, request.server ?? {});
  const targets = new Targets(loader);
  for (const { file } of server) targets.add(file);

  const paths: Path[] = server.map((_, i) => ({ chain: server.slice(0, i + 1), tree: undefined }));
  const applications: Application[] = [];
  const webTargets = request.targets.filter((path) => kindByName(path) === "web");
  for (const tree of repositoryTrees(loader, webTargets)) {
    const own = tree.configured.map((path) => ({
      chain: chainTo(loader, server, tree, path),
      tree,
    }));
    applications.push(...repositoryApplications(loader, tree, own));
    paths.push(...own);
  }

  const chainOf = new Map(paths.map(({ chain }) => [chain.at(-1)?.folder, chain]));
  for (const path of request.targets) {
    // Files that are not a web.config stand beside one, or alone below the server's files.
    const chain =
      nameOf(path).toLowerCase() === "web.config"
        ? server
        : (chainOf.get(folderOf(path)) ?? server);
    targets.add(
      loader.load(path, kindByName(path), { inherited: declarationsOf(chain), mustExist: true }),
    );
  }
  for (const path of paths) {
    const judged = context(loader, path);
    if (judged && targets.has(judged.file)) loader.findings.push(...chainFindings(judged));
  }
  return { targets: targets.list(), files: loader.files, applications, findings: loader.findings };
}
