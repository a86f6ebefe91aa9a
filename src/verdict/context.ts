/** What the checks of a chain may ask about one place of a tree. */
import type { WorkingTree } from "../patterns/working-tree.js";
import type { EffectiveConfig } from "../effective/application.js";
import { effectiveConfig } from "../effective/effective-config.js";
import { isSite, type OpenTree, type Place } from "../effective/tree.js";
import { versionsOf } from "../effective/versions.js";
import { weakSignAt } from "../effective/weak-sign.js";
import { folderOf, join } from "../paths.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { ChainContext } from "./chain-check.js";

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
    proven: tree?.proven ?? true,
    weakSign: (virtualPath) => tree && weakSignAt(folders, tree, virtualPath),
    sourceOf: open.sourceOf,
    isAlone,
    isGitIgnored: (file, path) => git.ignores(join(besideOf(file), path), false),
    transforms: open.transformsAt(place),
    config,
    versions: () => versionsOf(folders, environment, config(), level.folder, pool),
    siblings: (file) => (folders.list(besideOf(file)) ?? []).map((entry) => entry.name),
  };
}
