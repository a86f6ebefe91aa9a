/** Sites, applications and pools of applicationHost.config. */
import type { Application, EffectiveConfig, ResolvedPool, Site } from "./application.js";
import type { PhysicalPaths } from "./physical-paths.js";
import { joinVirtual } from "./paths.js";
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
  /** Virtual path of each folder that a virtual directory maps, and that is at hand. */
  readonly mapped: readonly { readonly virtualPath: string; readonly folder: string }[];
}

type Sites = EffectiveConfig["system.applicationHost/sites"]["$entries"];
type SiteEntry = Sites[number];

function poolsByName(config: EffectiveConfig): ReadonlyMap<string, ResolvedPool> {
  const pools = new Map<string, ResolvedPool>();
  for (const pool of config["system.applicationHost/applicationPools"].$entries)
    if (pool.name.known) pools.set(pool.name.value.toLowerCase(), pool);
  return pools;
}

const text = (value: { known: boolean; value: string } | undefined) =>
  value?.known ? value.value : "";

function siteOf(entry: SiteEntry): Site | undefined {
  const element = entry.$element;
  if (!element || !entry.name.known) return undefined;
  const bindings = entry.bindings.$entries.map((binding) => ({
    protocol: text(binding.protocol),
    information: text(binding.bindingInformation),
    at: binding.$element ?? element,
  }));
  return {
    name: entry.name.value,
    id: entry.id.known ? entry.id.value : undefined,
    element,
    bindings,
  };
}

interface Mapping {
  readonly lower: string;
  readonly virtualPath: string;
  readonly folder: string | undefined;
}

function treeOf(
  site: Site,
  applications: readonly SiteApplication[],
  mappings: readonly Mapping[],
  descend: (folder: string, steps: readonly string[]) => string | undefined,
): SiteTree {
  const byLength = [...mappings].sort((a, b) => b.lower.length - a.lower.length);
  const paths = new Set(applications.map((application) => application.virtualPath.toLowerCase()));
  return {
    site,
    top: site.name,
    applications,
    mapped: mappings.flatMap(({ virtualPath, folder }) =>
      folder === undefined ? [] : [{ virtualPath, folder }],
    ),
    poolAt(path) {
      const parts = path.toLowerCase().split("/");
      for (let n = parts.length; n > 0; n--) {
        const at = parts.slice(0, n).join("/");
        const hit = applications.find(
          (application) => application.virtualPath.toLowerCase() === at,
        );
        if (hit) return hit.pool;
      }
      return undefined;
    },
    isApplication: (path) => paths.has(path.toLowerCase()),
    folderAt(path) {
      const lower = path.toLowerCase();
      const hit = byLength.find(
        (mapping) => lower === mapping.lower || lower.startsWith(`${mapping.lower}/`),
      );
      if (hit?.folder === undefined) return undefined;
      const rest = path
        .slice(hit.lower.length)
        .split("/")
        .filter((part) => part !== "");
      return rest.length === 0 ? hit.folder : descend(hit.folder, rest);
    },
  };
}

/** The sites that the configuration of a server describes, each as a tree of paths. */
export function siteTrees(
  config: EffectiveConfig,
  physical: PhysicalPaths,
  descend: (folder: string, steps: readonly string[]) => string | undefined,
): SiteTree[] {
  const pools = poolsByName(config);
  return config["system.applicationHost/sites"].$entries.flatMap((entry) => {
    const site = siteOf(entry);
    if (!site) return [];
    const applications: SiteApplication[] = [];
    const mappings: Mapping[] = [];
    for (const application of entry.$entries) {
      const virtualPath = joinVirtual(site.name, text(application.path));
      let folder: string | undefined;
      for (const directory of application.$entries) {
        const path = joinVirtual(virtualPath, text(directory.path));
        const at = physical.folderFor(text(directory.physicalPath));
        mappings.push({ lower: path.toLowerCase(), virtualPath: path, folder: at });
        if (path === virtualPath) folder = at;
      }
      const pool = pools.get((text(application.applicationPool) || "DefaultAppPool").toLowerCase());
      applications.push({ virtualPath, pool, folder });
    }
    return [treeOf(site, applications, mappings, descend)];
  });
}

/** The nearest application above a path, among those found so far. */
export function enclosing(
  byPath: ReadonlyMap<string, Application>,
  virtualPath: string,
): Application | undefined {
  const parts = virtualPath.toLowerCase().split("/");
  for (let n = parts.length - 1; n > 0; n--) {
    const parent = byPath.get(parts.slice(0, n).join("/"));
    if (parent) return parent;
  }
  return undefined;
}
