/** Sites, applications and pools of applicationHost.config. */
import {
  type EffectiveConfig,
  type Resolved,
  type ResolvedPool,
  type Site,
  UnknownValue,
} from "./application.js";
import { join, joinVirtual } from "../paths.js";
import type { PhysicalPaths } from "./physical-paths.js";
import { isTooDeep } from "../settings/deep-path.js";
import type { Location } from "../source.js";
import type { VirtualTree } from "./virtual-tree.js";

interface SiteApplication {
  /** "Site name" or "Site name/path". */
  readonly virtualPath: string;
  readonly pool: ResolvedPool | undefined;
  readonly folder: string | undefined;
}

export interface SiteTree extends VirtualTree {
  readonly site: Site;
  readonly applications: readonly SiteApplication[];
  /** The pool that serves a path. */
  poolAt(virtualPath: string): ResolvedPool | undefined;
  /** Physical paths as the server has them. */
  readonly physicalPaths: readonly string[];
  /** Applications whose folder is not at hand, with the path that the server has for it. */
  readonly absent: readonly { readonly application: string; readonly physicalPath: string }[];
  /** Virtual path of each folder that a virtual directory maps, and that is at hand. */
  readonly mapped: readonly { readonly virtualPath: string; readonly folder: string }[];
}

type Sites = EffectiveConfig["system.applicationHost/sites"]["$entries"];
type SiteEntry = Sites[number];

/** The entries of a collection; none where the files at hand do not show them (encrypted, say). */
function visible<T>(entries: () => readonly T[]): readonly T[] {
  try {
    return entries();
  } catch (error) {
    if (error instanceof UnknownValue) return [];
    throw error;
  }
}

/** A name or path; a deployment token in it is taken as written, so that equal ones still meet. */
const text = (value: Resolved<string>) => (value.known ? value.value : (value.text ?? ""));

function poolsByName(config: EffectiveConfig): ReadonlyMap<string, ResolvedPool> {
  const pools = new Map<string, ResolvedPool>();
  const entries = visible(() => config["system.applicationHost/applicationPools"].$entries);
  for (const pool of entries) pools.set(text(pool.name).toLowerCase(), pool);
  return pools;
}

function siteOf(entry: SiteEntry): Site | undefined {
  const element = entry.$element;
  if (!element) return undefined;
  const bindings = entry.bindings.$entries.map((binding) => ({
    protocol: text(binding.protocol),
    information: text(binding.bindingInformation),
    at: binding.$element ?? element,
  }));
  return {
    name: text(entry.name),
    id: entry.id.known ? entry.id.value : undefined,
    element,
    bindings,
  };
}

/** Pool of an application that names none: the server takes this one. */
const DEFAULT_POOL = "DefaultAppPool";

function poolOf(
  named: SiteEntry["$entries"][number]["applicationPool"],
  pools: ReadonlyMap<string, ResolvedPool>,
): ResolvedPool | undefined {
  return pools.get((text(named) || DEFAULT_POOL).toLowerCase());
}

interface Mapping {
  readonly virtualPath: string;
  readonly folder: string | undefined;
}

const segments = (path: string) => path.split("/").filter((part) => part !== "");

/** A path of segments without the last one; undefined where it has none. */
function around(path: string): string | undefined {
  if (path === "") return undefined;
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** A mapping above a path. */
interface Nearest {
  readonly folder: string | undefined;
  /** Parts of the path that it is of; undefined = there is none. */
  readonly depth: number | undefined;
}

/** Folders by virtual path; the longest path above a place decides where that lies. */
class Mappings {
  readonly #folders = new Map<string, string | undefined>();
  /** By path in lower case: the mapping that was found for it, and for those on the way to it. */
  readonly #nearest = new Map<string, Nearest>();

  constructor(mappings: readonly Mapping[]) {
    // Of two equal paths the first counts.
    for (const { virtualPath, folder } of mappings) {
      const key = virtualPath.toLowerCase();
      if (!this.#folders.has(key)) this.#folders.set(key, folder);
    }
  }

  /** The folder that the nearest mapping names, and the steps from there. */
  nearest(path: string): { folder: string | undefined; steps: readonly string[] } {
    const whole = joinVirtual("", path);
    const { folder, depth } = this.#found(whole);
    return { folder, steps: depth === undefined ? [] : segments(whole).slice(depth) };
  }

  #found(whole: string): Nearest {
    const passed: string[] = [];
    let found: Nearest | undefined;
    for (let at: string | undefined = whole; at !== undefined && !found; at = around(at)) {
      const key = at.toLowerCase();
      if (this.#folders.has(key))
        found = { folder: this.#folders.get(key), depth: segments(at).length };
      else found = this.#nearest.get(key);
      if (!found) passed.push(key);
    }
    found ??= { folder: undefined, depth: undefined };
    for (const key of passed) this.#nearest.set(key, found);
    return found;
  }
}

function treeOf(
  site: Site,
  applications: readonly SiteApplication[],
  mappings: readonly Mapping[],
  named: Pick<SiteTree, "absent" | "physicalPaths">,
  descend: (folder: string, steps: readonly string[]) => string | undefined,
): SiteTree {
  const byPath = new Mappings(mappings);
  const byName = new Map(
    applications.map((application) => [application.virtualPath.toLowerCase(), application]),
  );
  return {
    site,
    top: site.name,
    proven: true,
    applications,
    ...named,
    mapped: mappings.flatMap(({ virtualPath, folder }) =>
      folder === undefined ? [] : [{ virtualPath, folder }],
    ),
    poolAt(path) {
      const whole = joinVirtual("", path.toLowerCase());
      for (let at: string | undefined = whole; at !== undefined; at = around(at)) {
        const hit = byName.get(at);
        if (hit) return hit.pool;
      }
      return undefined;
    },
    isApplication: (path) => byName.has(path.toLowerCase()),
    folderAt(path) {
      const { folder, steps } = byPath.nearest(path);
      if (folder === undefined || steps.length === 0) return folder;
      // A folder that is not there holds no web.config either: what is above it counts.
      return descend(folder, steps) ?? join(folder, steps.join("/"));
    },
  };
}

/** The sites that the configuration of a server describes, each as a tree of paths. */
export function siteTrees(
  config: EffectiveConfig,
  physical: PhysicalPaths,
  descend: (folder: string, steps: readonly string[]) => string | undefined,
  onTooDeep: (at: Location) => void,
): SiteTree[] {
  /** Deeper than any server answers: told, and left out. */
  const isLeftOut = (path: Resolved<string>, element: Location | undefined): boolean => {
    if (!isTooDeep(text(path))) return false;
    const at = path.from === "default" ? element : path.from;
    if (at) onTooDeep(at);
    return true;
  };
  const pools = poolsByName(config);
  const entries = visible(() => config["system.applicationHost/sites"].$entries);
  return entries.flatMap((entry) => {
    const site = siteOf(entry);
    if (!site) return [];
    const applications: SiteApplication[] = [];
    const roots: Mapping[] = [];
    const mappings: Mapping[] = [];
    const absent: { application: string; physicalPath: string }[] = [];
    const physicalPaths: string[] = [];
    for (const application of entry.$entries) {
      if (isLeftOut(application.path, application.$element)) continue;
      const virtualPath = joinVirtual(site.name, text(application.path));
      const within = application.$entries.filter(
        (directory) => !isLeftOut(directory.path, directory.$element),
      );
      const directories = within.map((directory): Mapping => {
        const path = joinVirtual(virtualPath, text(directory.path));
        physicalPaths.push(text(directory.physicalPath));
        return { virtualPath: path, folder: physical.folderFor(text(directory.physicalPath)) };
      });
      const root = directories.find((directory) => directory.virtualPath === virtualPath);
      // Without a directory of its own nobody knows where the application lies.
      roots.push({ virtualPath, folder: root?.folder });
      for (const directory of directories) mappings.push(directory);
      if (root?.folder === undefined) {
        const own = within.find(
          (directory) => joinVirtual(virtualPath, text(directory.path)) === virtualPath,
        );
        absent.push({
          application: virtualPath,
          physicalPath: own ? text(own.physicalPath) : "",
        });
      }
      applications.push({
        virtualPath,
        pool: poolOf(application.applicationPool, pools),
        folder: root?.folder,
      });
    }
    // An application is found before the directories of another one: its own root comes first.
    const all = [...roots.reverse(), ...mappings];
    return [treeOf(site, applications, all, { absent, physicalPaths }, descend)];
  });
}
