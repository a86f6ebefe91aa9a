/** What the checks of a chain may ask about one place of a tree. */
import type { WorkingTree } from "../patterns/working-tree.js";
import type { EffectiveConfig } from "../effective/application.js";
import { effectiveConfig } from "../effective/effective-config.js";
import type { ConfigLevel } from "../effective/layers.js";
import { isSite, OpenTree, type Place } from "../effective/tree.js";
import { versionsOf } from "../effective/versions.js";
import { weakSignAt } from "../effective/weak-sign.js";
import { prefixes } from "../effective/virtual-tree.js";
import { folderOf, join, joinVirtual } from "../paths.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { ChainContext } from "./chain-check.js";

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
  if (site) return new OpenTree(server, site).place(above).chain;
  const missing = prefixes("", above).filter((path) => path.length > level.virtualPath.length);
  return [...known, ...missing.map((path) => levelOf(path, true))];
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

/** The chain that leads from the file of a place to what a `<location>` of it names. */
function chainBelow(open: OpenTree, place: Place, path: string): readonly ConfigLevel[] {
  const virtualPath = joinVirtual(place.level.virtualPath, path);
  const isApplication = place.tree?.isApplication(virtualPath) ?? false;
  // What a transform has changed stands in for the file as it is.
  const further = chainAbove(open, place, virtualPath).slice(place.chain.length);
  return [...place.chain, ...further, levelOf(virtualPath, false, isApplication)];
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
      tree ? tree.isApplication(virtualPath) : virtualPath === level.virtualPath,
    chainTo: (path) => chainBelow(open, place, path),
    proven: tree?.proven ?? true,
    weakSign: (virtualPath) =>
      tree && weakSignAt(folders, tree, virtualPath, (path) => open.loader.known(path)?.document),
    sourceOf: open.sourceOf,
    isAlone,
    isGitIgnored: (file, path) => git.ignores(join(besideOf(file), path), false),
    transforms: open.transformsAt(place),
    config,
    versions: () => versionsOf(folders, environment, config(), level.folder, pool),
    siblings: (file) => (folders.list(besideOf(file)) ?? []).map((entry) => entry.name),
  };
}
