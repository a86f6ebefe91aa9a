/** Which parts of which files reach a path, in the order in which they are merged. */
import type { ConfigFile, Scope } from "../settings/config-file.js";
import type { Reader } from "../../schema/vocabulary.js";
import { joinVirtual } from "../paths.js";

/** One level on the way from machine.config to a folder. */
export interface ConfigLevel {
  readonly kind: "machine" | "rootWeb" | "applicationHost" | "path";
  /** Site name and segments; "" for the server-level files. Without a server: from the topmost root. */
  readonly virtualPath: string;
  /** The folder on disk; undefined for server-level files and for paths not at hand. */
  readonly folder: string | undefined;
  readonly file: ConfigFile | undefined;
  /** An application starts here. */
  readonly isApplication: boolean;
  /** That it does is a guess: the folder shows a sign, and nothing declares it. */
  readonly isGuess?: boolean;
  /** The folder is not at hand, so a web.config in it may say anything. */
  readonly unseen: boolean;
}

/** A scope of a file that counts for a path. */
export interface Layer {
  readonly file: ConfigFile;
  readonly scope: Scope;
  readonly scopeIndex: number;
  /** The level it configures (not the one its file lies at). */
  readonly level: ConfigLevel;
  /** The level its file lies at. */
  readonly writtenAt: ConfigLevel;
}

const applicationIndex = (chain: readonly ConfigLevel[], index: number) => {
  for (let i = index; i >= 0; i--) if (chain[i]?.isApplication) return i;
  return -1;
};

/** Scopes of a file by the path they name, in lower case; made once per file. */
const scopesByPath = new WeakMap<ConfigFile, Map<string, number[]>>();

const namesPaths = (file: ConfigFile): boolean =>
  file.settings.scopes.some(({ location }) => location.path !== "");

function scopesFor(file: ConfigFile, path: string): readonly number[] {
  let index = scopesByPath.get(file);
  if (!index) {
    index = new Map();
    for (const [i, scope] of file.settings.scopes.entries()) {
      const key = joinVirtual("", scope.location.path).toLowerCase();
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
    scopesByPath.set(file, index);
  }
  return index.get(path) ?? [];
}

/** The path of `inner` seen from `outer`, in lower case; undefined where it lies elsewhere. */
function pathFrom(outer: string, inner: string): string | undefined {
  const [base, path] = [outer.toLowerCase(), inner.toLowerCase()];
  if (base === "" || base === path) return base === path ? "" : path;
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

/** A level whose web.config is not at hand: whatever it may say is unknown. */
export interface UnseenLayer {
  readonly unseen: ConfigLevel;
}

/**
 * The layers of the lowest level of a chain, outermost first: level by level, and in each level
 * first what `<location>` of outer files says, then the level's own file.
 * @param chain - all levels from machine.config down, paths without a file included
 * @param reader - the managed reader does not know applicationHost.config
 */
export function layersOf(
  chain: readonly ConfigLevel[],
  reader: Reader,
): readonly (Layer | UnseenLayer)[] {
  let known = layersByChain.get(chain);
  if (!known) layersByChain.set(chain, (known = new Map<Reader, Layers>()));
  let layers = known.get(reader);
  if (!layers) known.set(reader, (layers = findLayers(chain, reader)));
  return layers;
}

type Layers = readonly (Layer | UnseenLayer)[];

/** Every section of a path is merged from the same layers. */
const layersByChain = new WeakMap<readonly ConfigLevel[], Map<Reader, Layers>>();

function findLayers(chain: readonly ConfigLevel[], reader: Reader): Layers {
  const layers: (Layer | UnseenLayer)[] = [];
  const target = applicationIndex(chain, chain.length - 1);
  // Only files that name paths speak of levels other than their own.
  const speakers: ConfigLevel[] = [];
  let application = -1;
  for (const [i, level] of chain.entries()) {
    if (level.isApplication) application = i;
    const inTarget = application === target;
    const speaks = level.file !== undefined && namesPaths(level.file);
    if (speaks) speakers.push(level);
    for (const writtenAt of speaks ? speakers : [...speakers, level]) {
      const { file } = writtenAt;
      if (!file || (reader === "managed" && writtenAt.kind === "applicationHost")) continue;
      const isOwn = writtenAt === level;
      const path = isOwn
        ? ""
        : level.kind === "path"
          ? pathFrom(writtenAt.virtualPath, level.virtualPath)
          : undefined;
      // A path of "" from outside would be the outer level's own scope.
      if (path === undefined || (!isOwn && path === "")) continue;
      for (const scopeIndex of scopesFor(file, path)) {
        const scope = file.settings.scopes[scopeIndex];
        if (!scope || (!scope.location.inheritInChildApplications && !inTarget)) continue;
        layers.push({ file, scope, scopeIndex, level, writtenAt });
      }
    }
    if (level.unseen) layers.push({ unseen: level });
  }
  return layers;
}

/** The layers whose content is at hand. */
export function seenLayers(chain: readonly ConfigLevel[], reader: Reader): Layer[] {
  return layersOf(chain, reader).filter((layer): layer is Layer => "file" in layer);
}
