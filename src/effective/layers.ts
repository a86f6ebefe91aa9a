/** Which parts of which files reach a path, in the order in which they are merged. */
import type { ConfigFile, Scope } from "../settings/config-file.js";
import type { Reader } from "../../schema/vocabulary.js";
import { joinVirtual, sameVirtualPath } from "./paths.js";

/** One level on the way from machine.config to a folder. */
export interface ConfigRecord {
  readonly kind: "machine" | "rootWeb" | "applicationHost" | "path";
  /** Site name and segments; "" for the server-level files. Without a server: from the topmost root. */
  readonly virtualPath: string;
  /** The folder on disk; undefined for server-level files and for paths not at hand. */
  readonly folder: string | undefined;
  readonly file: ConfigFile | undefined;
  /** An application starts here. */
  readonly isApplication: boolean;
  /** The folder is not at hand, so a web.config in it may say anything. */
  readonly unseen: boolean;
}

/** A scope of a file that counts for a path. */
export interface Layer {
  readonly file: ConfigFile;
  readonly scope: Scope;
  readonly scopeIndex: number;
  /** The level it configures (not the one its file lies at). */
  readonly record: ConfigRecord;
  /** The level its file lies at. */
  readonly writtenAt: ConfigRecord;
}

const applicationIndex = (chain: readonly ConfigRecord[], index: number) => {
  for (let i = index; i >= 0; i--) if (chain[i]?.isApplication) return i;
  return -1;
};

/**
 * The layers of the last record of a chain, outermost first: level by level, and in each level
 * first what `<location>` of outer files says, then the level's own file.
 * @param chain - all levels from machine.config down, paths without a file included
 * @param reader - the managed reader does not know applicationHost.config
 */
export function layersOf(chain: readonly ConfigRecord[], reader: Reader): Layer[] {
  const layers: Layer[] = [];
  const target = applicationIndex(chain, chain.length - 1);
  chain.forEach((record, i) => {
    for (let j = 0; j <= i; j++) {
      const writtenAt = chain[j];
      const file = writtenAt?.file;
      if (!writtenAt || !file || (reader === "managed" && writtenAt.kind === "applicationHost"))
        continue;
      file.settings.scopes.forEach((scope, scopeIndex) => {
        const { path, inheritInChildApplications } = scope.location;
        const here =
          path === ""
            ? j === i
            : record.kind === "path" &&
              sameVirtualPath(joinVirtual(writtenAt.virtualPath, path), record.virtualPath);
        if (!here) return;
        if (!inheritInChildApplications && applicationIndex(chain, i) !== target) return;
        layers.push({ file, scope, scopeIndex, record, writtenAt });
      });
    }
  });
  return layers;
}
