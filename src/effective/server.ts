/** A project's server: its files, its sites, and which folders at hand they map. */
import { joinVirtual, normalisePath, parentOf, relativeTo } from "../paths.js";
import { builtIn } from "../settings/built-in.js";
import { tooDeep } from "../settings/deep-path.js";
import type { Schema } from "../settings/schema.js";
import { effectiveConfig } from "./effective-config.js";
import type { Folders } from "./folders.js";
import type { ConfigLevel } from "./layers.js";
import { type Documents, Loader, type ReadingWork } from "./loader.js";
import { PhysicalPaths } from "./physical-paths.js";
import type { Project, ServerFiles } from "./project.js";
import { Repository } from "./repository.js";
import { type SiteTree, siteTrees } from "./sites.js";
import { serverChain } from "./virtual-tree.js";

/** A path of a site that a folder is mapped to. */
export interface SitePath {
  readonly tree: SiteTree;
  readonly virtualPath: string;
}

/** Folders that sites map; each folder finds those above it by its own path. */
export class MappedFolders {
  readonly #byFolder = new Map<string, SitePath[]>();
  /** By folder: those at or above it that are mapped, innermost first. */
  readonly #above = new Map<string, readonly string[]>();

  constructor(trees: readonly SiteTree[]) {
    for (const tree of trees)
      for (const { folder, virtualPath } of tree.mapped) {
        const list = this.#byFolder.get(folder);
        if (list) list.push({ tree, virtualPath });
        else this.#byFolder.set(folder, [{ tree, virtualPath }]);
      }
  }

  #mappedAbove(folder: string): readonly string[] {
    if (this.#byFolder.size === 0) return [];
    const waiting: string[] = [];
    let at: string | undefined = folder;
    for (; at !== undefined && !this.#above.has(at); at = parentOf(at)) waiting.push(at);
    let mapped = (at === undefined ? undefined : this.#above.get(at)) ?? [];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      if (this.#byFolder.has(one)) mapped = [one, ...mapped];
      this.#above.set(one, mapped);
    }
    return mapped;
  }

  /** Where a folder lies in sites; undefined where none maps it, empty where another covers it. */
  pathsOf(folder: string): SitePath[] | undefined {
    let isMapped = false;
    const paths = new Map<string, SitePath>();
    for (const at of this.#mappedAbove(folder))
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

/** What a project knows above its trees; opened once in a run. */
export interface Server {
  readonly project: Project;
  /** What it knows of sections. */
  readonly schema: Schema;
  readonly folders: Folders;
  /** Holds the server's own files for as long as the run. */
  readonly loader: Loader;
  /** Levels of the server, outermost first. */
  readonly chain: readonly ConfigLevel[];
  /** Paths of the server's files as the disk spells them. */
  readonly files: ReadonlySet<string>;
  readonly sites: readonly SiteTree[];
  readonly mapped: MappedFolders;
  readonly repository: Repository;
}

function normalised(project: Project): Project {
  const server: ServerFiles = Object.fromEntries(
    Object.entries(project.server ?? {}).map(([name, path]: [string, string]) => [
      name,
      normalisePath(path),
    ]),
  );
  return { ...project, base: normalisePath(project.base), server };
}

function sitesOf(loader: Loader, chain: readonly ConfigLevel[], project: Project): SiteTree[] {
  if (!chain.some((level) => level.kind === "applicationHost" && level.file)) return [];
  const config = effectiveConfig(loader.schema, chain, project.environment ?? {}, (file, target) =>
    loader.configSource(file, target),
  );
  return siteTrees(
    config,
    new PhysicalPaths(loader.folders, project),
    (folder, steps) => loader.folders.descend(folder, steps),
    (at) => {
      loader.findings.push({
        rule: "unreadable-file",
        message: tooDeep("what lies below it"),
        at,
      });
    },
  );
}

const lastPart = (path: string) =>
  path
    .split(/[\\/]/)
    .findLast((part) => part !== "")
    ?.toLowerCase() ?? "";

/** Reads the server's files and finds its sites. */
export function openServer(
  folders: Folders,
  given: Project,
  work?: ReadingWork,
  documents?: Documents,
): Server {
  const project = normalised(given);
  const schema = project.schema ?? builtIn;
  const loader = new Loader(folders, project.base, schema, undefined, documents, work);
  const chain = serverChain(loader, project.server ?? {});
  const files = new Set(
    Object.values({ ...project.server } as Record<string, string>).map((path) =>
      folders.real(project.base, path),
    ),
  );
  const sites = sitesOf(loader, chain, project);
  // A folder that the server names as an application, though nobody says where it lies here.
  const names = new Set(
    sites.flatMap(({ absent }) => absent.map(({ physicalPath }) => lastPart(physicalPath))),
  );
  return {
    project,
    schema,
    folders,
    loader,
    chain,
    files,
    sites,
    mapped: new MappedFolders(sites),
    repository: new Repository(
      folders,
      project,
      (path) => files.has(path),
      (folder) => names.has(lastPart(folder)),
    ),
  };
}
