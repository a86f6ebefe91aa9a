/**
 * From the files that are named to the trees that they stand in, and in each tree the paths in
 * whose chain they stand. Naming more files adds paths and never takes one away, so that a run over
 * many files is the union of the runs over each.
 */
import { folderOf, joinVirtual, relativeTo } from "../paths.js";
import { isBesideWeb, isWebConfig, WEB_CONFIG } from "../settings/file-names.js";
import type { ConfigFile } from "../settings/config-file.js";
import { furtherFiles } from "../settings/further-files.js";
import { applicationName } from "./repository.js";
import type { Server, SitePath } from "./server.js";
import type { SiteTree } from "./sites.js";
import { baseByName, isSite, OpenTree, type Tree } from "./tree.js";
import type { Walk } from "./walk.js";

/** A tree of one project, and what of it is to be judged. */
export interface Plan {
  readonly server: Server;
  /** Absent: files that stand alone. */
  readonly tree: Tree | undefined;
  /** Virtual paths to judge; the keys are in lower case. */
  readonly paths: Map<string, string>;
  /** Paths of files to judge by themselves. */
  readonly alone: ReadonlySet<string>;
}

/** No files that stand alone. */
export const NONE_ALONE: ReadonlySet<string> = new Set();

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The folder that a tree begins in; "" for sites and what stands alone. */
export const rootOf = ({ tree }: Plan): string => (tree && !isSite(tree) ? tree.root : "");

/** The paths of a plan in the order in which they are judged. */
export const pathsOf = ({ paths }: Pick<Plan, "paths">): readonly string[] =>
  [...paths.values()].sort(compare);

/** Whose settings govern a folder, as the run knows it. */
export type ServerOf = (folder: string) => Server;

export class Planner {
  readonly #plans = new Map<Server, Map<Tree, Plan>>();
  readonly #alone = new Map<Server, Set<string>>();
  /** Folders, or paths of sites, below which everything is planned already. */
  readonly #covered = new Map<Tree, Set<string>>();
  /** Paths of sites below which everything is to be planned; by their key. */
  readonly #tops = new Map<Server, Map<SiteTree, Map<string, string>>>();
  readonly #whole = new Set<Server>();
  readonly #allSites = new Set<Server>();
  #open: OpenTree | undefined;

  /**
   * @param hasOptions - whether an options file governs a folder, so that its project judges it
   */
  constructor(
    private readonly walk: Walk,
    private readonly serverOf: ServerOf,
    private readonly hasOptions: (folder: string) => boolean = () => false,
  ) {}

  /** Whether a folder that a site maps belongs to another project. */
  #isElsewhere(server: Server, folder: string | undefined): boolean {
    return folder !== undefined && this.hasOptions(folder) && this.serverOf(folder) !== server;
  }

  /**
   * Hands the plans over, and keeps none. Parts of one tree that belong to different projects follow
   * each other.
   */
  list(): Plan[] {
    this.#expand();
    const alone = Array.from(this.#alone, ([server, files]): Plan => {
      return { server, tree: undefined, paths: new Map(), alone: files };
    });
    const plans = [...this.#plans.values()]
      .flatMap((byTree) => [...byTree.values()])
      .filter(({ paths }) => paths.size > 0)
      .concat(alone);
    for (const known of [this.#plans, this.#alone, this.#covered, this.#tops]) known.clear();
    return plans.sort((a, b) => compare(rootOf(a), rootOf(b)));
  }

  #plan(server: Server, tree: Tree): Plan {
    let byTree = this.#plans.get(server);
    if (!byTree) {
      byTree = new Map();
      this.#plans.set(server, byTree);
    }
    let plan = byTree.get(tree);
    if (!plan) {
      plan = { server, tree, paths: new Map(), alone: NONE_ALONE };
      byTree.set(tree, plan);
    }
    return plan;
  }

  #add(server: Server, tree: Tree, virtualPath: string): void {
    const { paths } = this.#plan(server, tree);
    const key = virtualPath.toLowerCase();
    if (!paths.has(key)) paths.set(key, virtualPath);
  }

  /** Plans every place in whose chain a file stands. */
  file(path: string): void {
    const folder = folderOf(path);
    const server = this.serverOf(folder);
    if (server.files.has(path)) {
      this.project(server);
      return;
    }
    // Of two spellings in one folder the server takes one; the other is a file like any other.
    const isOther = isWebConfig(path) && server.folders.find(folder, WEB_CONFIG) !== path;
    const trees = isOther ? [] : placesOf(server, folder);
    let isPlanned = false;
    for (const { tree, virtualPath } of trees) {
      if (isWebConfig(path)) {
        this.#below(server, tree, virtualPath, folder);
        isPlanned = true;
      } else if (this.#beside(server, tree, virtualPath, path)) isPlanned = true;
    }
    if (isPlanned) return;
    const alone = this.#alone.get(server) ?? new Set();
    this.#alone.set(server, alone.add(path));
  }

  /** The files of one folder follow each other, so that those above are read once. */
  #opened(server: Server, tree: Tree): OpenTree {
    if (this.#open?.server !== server || this.#open.tree !== tree)
      this.#open = new OpenTree(server, tree);
    return this.#open;
  }

  /** A transform belongs to the web.config beside it, other files to the one that names them. */
  #beside(server: Server, tree: Tree, virtualPath: string, path: string): boolean {
    const folder = folderOf(path);
    if (isBesideWeb(path) && server.repository.webConfigIn(folder) !== undefined) {
      this.#below(server, tree, virtualPath, folder);
      return true;
    }
    const open = this.#opened(server, tree);
    const above = open.place(virtualPath).chain.filter(({ kind }) => kind === "path");
    let isNamed = false;
    for (const { file, virtualPath: at, folder: holder } of above) {
      if (!file || holder === undefined || !names(open, file, path)) continue;
      this.#below(server, tree, at, holder);
      isNamed = true;
    }
    return isNamed;
  }

  /** Everything of a project: what a server's file, the options file or evidence can decide about. */
  project(server: Server): void {
    if (this.#whole.has(server)) return;
    this.#whole.add(server);
    this.sites(server);
    for (const [folder, { files }] of this.walk.below(server.project.base)) {
      if (this.serverOf(folder) !== server) continue;
      for (const path of files) if (!server.files.has(path)) this.file(path);
    }
  }

  /** Every application of every site of a server. */
  sites(server: Server): void {
    if (this.#allSites.has(server)) return;
    this.#allSites.add(server);
    for (const tree of server.sites) this.#top(server, tree, tree.top);
  }

  #below(server: Server, tree: Tree, virtualPath: string, folder: string): void {
    if (isSite(tree)) {
      this.#add(server, tree, virtualPath);
      this.#top(server, tree, virtualPath);
      return;
    }
    let covered = this.#covered.get(tree);
    if (!covered) {
      covered = new Set();
      this.#covered.set(tree, covered);
    }
    if (covered.has(folder)) return;
    this.#add(server, tree, virtualPath);
    for (const [at, { files }] of this.walk.below(folder)) {
      covered.add(at);
      if (!files.some(isWebConfig)) continue;
      const owner = this.serverOf(at);
      // A project of its own judges what it governs, with the files above as they are.
      const root = owner.repository.topOf(at);
      if (root === undefined || relativeTo(root, folder) === undefined) continue;
      if (owner === server && root !== tree.root) continue;
      if (owner !== server && owner.mapped.pathsOf(at)) continue;
      this.#add(owner, owner.repository.treeAt(root), relativeTo(root, at) ?? "");
    }
  }

  #top(server: Server, tree: SiteTree, virtualPath: string): void {
    // Trees stand in the order in which they are met.
    this.#plan(server, tree);
    const byTree = this.#tops.get(server) ?? new Map<SiteTree, Map<string, string>>();
    this.#tops.set(server, byTree);
    const tops = byTree.get(tree) ?? new Map<string, string>();
    byTree.set(tree, tops.set(startOf(virtualPath), virtualPath));
  }

  /** Plans what lies below the paths of sites; one inside another adds nothing. */
  #expand(): void {
    for (const [server, byTree] of this.#tops)
      for (const [tree, tops] of byTree) {
        const applications = byStart(tree.applications);
        const mapped = byStart(tree.mapped);
        let around: string | undefined;
        for (const [start, virtualPath] of [...tops].sort(([a], [b]) => compare(a, b))) {
          if (around !== undefined && start.startsWith(around)) continue;
          around = start;
          // As the server spells it, whatever the folder is called.
          for (const { virtualPath: path, folder } of below(applications, start))
            if (!this.#isElsewhere(server, folder))
              this.#plan(server, tree).paths.set(path.toLowerCase(), path);
          this.#folders(server, tree, virtualPath, below(mapped, start));
        }
      }
    this.#tops.clear();
  }

  /** The folders of a path itself, and of the directories that are mapped below it. */
  #folders(server: Server, tree: SiteTree, virtualPath: string, mapped: SiteTree["mapped"]): void {
    const own = tree.folderAt(virtualPath);
    const tops = own === undefined ? mapped : [{ virtualPath, folder: own }, ...mapped];
    const reached = new Set<string>();
    for (const { virtualPath: top, folder } of tops) {
      // Mapped where it lies anyway: the walk from above was there.
      if (reached.has(`${startOf(top)}|${folder}`)) continue;
      for (const [at, { files }] of this.walk.below(folder)) {
        const path = joinVirtual(top, relativeTo(folder, at) ?? "");
        reached.add(`${startOf(path)}|${at}`);
        if (!files.some((one) => isWebConfig(one) && !server.files.has(one))) continue;
        if (this.#isElsewhere(server, at)) continue;
        if (tree.folderAt(path) === at) this.#add(server, tree, path);
      }
    }
  }
}

/** Where a folder lies in the trees of its project: in sites, or in a tree of the repository. */
export function placesOf(server: Server, folder: string): readonly (SitePath | RepositoryPath)[] {
  const inSites = server.mapped.pathsOf(folder);
  if (inSites) return inSites;
  const root = server.repository.topOf(folder);
  if (root === undefined) return [];
  const virtualPath = relativeTo(root, folder) ?? "";
  return [{ tree: server.repository.treeAt(root), virtualPath }];
}

interface RepositoryPath {
  readonly tree: Tree;
  readonly virtualPath: string;
}

/** Whether a file takes the content of a section from another, or from what that is a transform of. */
function names(open: OpenTree, file: ConfigFile, path: string): boolean {
  const part = baseByName(open.server.folders, path);
  for (const { target } of furtherFiles(file)) {
    const source = open.loader.configSourcePath(file, target);
    if (source !== undefined && (source === path || source === part)) return true;
  }
  return false;
}

/** What every path at or below one begins with, each with a slash behind it. */
const startOf = (virtualPath: string) =>
  virtualPath === "" ? "" : `${virtualPath.toLowerCase()}/`;

type Starting<T> = readonly { readonly start: string; readonly one: T }[];

/** In order of their paths, so that what lies below one stands together. */
const byStart = <T extends { readonly virtualPath: string }>(all: readonly T[]): Starting<T> =>
  all
    .map((one) => ({ start: startOf(one.virtualPath), one }))
    .sort((a, b) => compare(a.start, b.start));

/** What lies at or below a path. */
function below<T>(all: Starting<T>, start: string): readonly T[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? "") < start) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; all[i]?.start.startsWith(start); i++) out.push(all[i]!.one);
  return out;
}

/** The name that people give a tree: the site, or the folder of the repository; "/" is the base. */
export const nameOfTree = (server: Server, tree: Tree): string =>
  isSite(tree) ? tree.site.name : applicationName(server.project.base, tree.root);
