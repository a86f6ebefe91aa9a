/** What the checks of a chain may ask about one place of a tree. */
import type { WorkingTree } from "../patterns/working-tree.js";
import type { EffectiveConfig } from "../effective/application.js";
import { effectiveConfig } from "../effective/effective-config.js";
import { type ConfigLevel, deeper, ledOn } from "../effective/layers.js";
import { isSite, OpenTree, type Place } from "../effective/tree.js";
import { versionsOf } from "../effective/versions.js";
import { weakSignAt } from "../effective/weak-sign.js";
import { prefixes } from "../effective/virtual-tree.js";
import { folderOf, join, joinVirtual } from "../paths.js";
import type { SiteTree } from "../effective/sites.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { ChainContext } from "./chain-check.js";
import { kept } from "../kept.js";

/** The levels above a path that a file names, as far as they are at hand, outermost first. */
function chainAbove(open: OpenTree, { tree, level, chain }: Place, virtualPath: string) {
  const end = virtualPath.lastIndexOf("/");
  const above = end < 0 ? "" : virtualPath.slice(0, end);
  if (tree) return open.place(above).chain;
  const { server } = open;
  const isServer = level.kind !== "path";
  const known = isServer ? server.chain : chain;
  const site = isServer
    ? server.sites.find(({ top }) => above.toLowerCase().split("/")[0] === top.toLowerCase())
    : undefined;
  if (site) return siteOf(open, site).place(above).chain;
  const missing = prefixes("", above).filter((path) => path.length > level.virtualPath.length);
  return ledOn(known, unseenAt(known, missing));
}

const sites = kept<OpenTree, Map<SiteTree, OpenTree>>();

/** A site as the files of its server speak of it: opened once, whatever they say of it. */
function siteOf(open: OpenTree, site: SiteTree): OpenTree {
  let known = sites.get(open);
  if (!known) sites.set(open, (known = new Map<SiteTree, OpenTree>()));
  let tree = known.get(site);
  if (!tree) known.set(site, (tree = new OpenTree(open.server, site)));
  return tree;
}

const unseen = kept<readonly ConfigLevel[], Map<string, ConfigLevel>>();

/** Levels below a chain that are not at hand, each made once. */
function unseenAt(chain: readonly ConfigLevel[], paths: readonly string[]): ConfigLevel[] {
  let known = unseen.get(chain);
  if (!known) unseen.set(chain, (known = new Map<string, ConfigLevel>()));
  const levels: ConfigLevel[] = [];
  for (const path of paths) {
    let level = known.get(path);
    if (!level) known.set(path, (level = levelOf(path, true)));
    levels.push(level);
  }
  return levels;
}

/** A level without a file of its own. */
const levelOf = (virtualPath: string, unseen: boolean, isApplication = false): ConfigLevel => ({
  kind: "path",
  virtualPath,
  folder: undefined,
  file: undefined,
  isApplication,
  unseen,
});

const isAround = (outer: string, inner: string) =>
  outer === "" ? inner !== "" : inner.startsWith(`${outer}/`);

/** The chain that leads from the file of a place to what a `<location>` of it names. */
function chainBelow(open: OpenTree, place: Place, path: string): readonly ConfigLevel[] {
  const virtualPath = joinVirtual(place.level.virtualPath, path);
  const isApplication = (place.tree && open.paths?.isApplication(virtualPath)) ?? false;
  // What a transform has changed stands in for the file as it is.
  const further = chainAbove(open, place, virtualPath).slice(place.chain.length);
  return deeper(ledOn(place.chain, further), levelOf(virtualPath, false, isApplication));
}

/**
 * @param git - judges targets that are missing
 * @param isAlone - what lies beside the file may be missing without meaning anything
 * @returns undefined where no file of its own configures the place
 */
export function contextOf(
  open: OpenTree,
  place: Place,
  git: WorkingTree,
  isAlone: boolean,
): ChainContext | undefined {
  const { chain, level, tree } = place;
  if (!level.file) return undefined;
  const paths = tree && open.paths;
  const { folders, project, schema } = open.server;
  const { environment = {} } = project;
  const pool = tree && isSite(tree) ? tree.poolAt(level.virtualPath) : undefined;
  let inForce: EffectiveConfig | undefined;
  const config = () => (inForce ??= effectiveConfig(schema, chain, environment, open.sourceOf));
  const besideOf = (file: ConfigFile) => folderOf(file.document.source.path);
  return {
    schema,
    chain,
    level,
    file: level.file,
    isApplication: (virtualPath) =>
      paths ? paths.isApplication(virtualPath) : virtualPath === level.virtualPath,
    chainTo: (path) => chainBelow(open, place, path),
    proven: tree?.proven ?? true,
    isInApplication: (virtualPath) =>
      paths ? paths.isInApplication(virtualPath) : isAround(level.virtualPath, virtualPath),
    weakSign: (virtualPath) =>
      paths && weakSignAt(folders, paths, virtualPath, (path) => open.loader.known(path)?.document),
    sourceOf: open.sourceOf,
    isAlone,
    isGitIgnored: (file, path) => git.ignores(join(besideOf(file), path), false),
    transforms: open.transformsAt(place),
    config,
    versions: () => versionsOf(folders, environment, config(), level.folder, pool),
    siblings: (file) => (folders.list(besideOf(file)) ?? []).map((entry) => entry.name),
  };
}
