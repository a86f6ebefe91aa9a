/** Which parts of which files reach a path, in the order in which they are merged. */
import type { ConfigFile, Scope } from "../settings/config-file.js";
import type { Reader } from "../../schema/vocabulary.js";
import { joinVirtual } from "../paths.js";
import { type Kept, kept } from "../kept.js";

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
  /** Path of its file, where that is there and cannot be read. */
  readonly unread?: string;
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

/** The chain that a longer one was made of. */
const above = kept<readonly ConfigLevel[], readonly ConfigLevel[]>();

/** A chain with one level more. What is known of the shorter one is not gathered again. */
export function deeper(chain: readonly ConfigLevel[], level: ConfigLevel): readonly ConfigLevel[] {
  const longer = [...chain, level];
  above.set(longer, chain);
  return longer;
}

/** By chain and the level that follows it. */
const following = kept<readonly ConfigLevel[], Map<ConfigLevel, readonly ConfigLevel[]>>();

/** A chain with further levels; many lead on over the same ones, and share what is known of them. */
export function ledOn(
  chain: readonly ConfigLevel[],
  levels: readonly ConfigLevel[],
): readonly ConfigLevel[] {
  let at = chain;
  for (const level of levels) {
    let next = following.get(at);
    if (!next) following.set(at, (next = new Map<ConfigLevel, readonly ConfigLevel[]>()));
    let longer = next.get(level);
    if (!longer) next.set(level, (longer = deeper(at, level)));
    at = longer;
  }
  return at;
}

/**
 * What each level of a chain adds to what the levels above it come to; gathered once for each chain.
 * @param add - must not change what it is given
 * @param known - where it is kept; a map where that itself lives no longer than a tree
 */
export function gatheredAlong<T>(
  none: T,
  add: (before: T, level: ConfigLevel, chain: readonly ConfigLevel[]) => T,
  known: Kept<readonly ConfigLevel[], T> = kept(),
): (chain: readonly ConfigLevel[]) => T {
  return (chain) => {
    const waiting: (readonly ConfigLevel[])[] = [];
    let at: readonly ConfigLevel[] | undefined = chain;
    for (; at && known.get(at) === undefined; at = above.get(at)) waiting.push(at);
    let sum = at ? (known.get(at) as T) : none;
    let from = at?.length ?? 0;
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      for (; from < one.length; from++) sum = add(sum, one[from]!, one);
      known.set(one, sum);
    }
    return sum;
  };
}

/** Scopes of a file by the path they name, in lower case; made once per file. */
const scopesByPath = kept<ConfigFile, Map<string, number[]>>();

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

const keys = kept<ConfigLevel, string>();

/** The path of a level in lower case; each level below asks for it. */
function keyOf(level: ConfigLevel): string {
  let key = keys.get(level);
  if (key === undefined) keys.set(level, (key = level.virtualPath.toLowerCase()));
  return key;
}

/** The path of `inner` seen from `outer`, in lower case; undefined where it lies elsewhere. */
function pathFrom(outer: ConfigLevel, inner: ConfigLevel): string | undefined {
  const [base, path] = [keyOf(outer), keyOf(inner)];
  if (base === "" || base === path) return base === path ? "" : path;
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

/** A level whose web.config is not at hand: whatever it may say is unknown. */
export interface UnseenLayer {
  readonly unseen: ConfigLevel;
}

/** A layer, and the application that its level lies in, by its index in the chain. */
type Reaching = (Layer | UnseenLayer) & { readonly application: number };

/** What files say for the levels of a chain, whichever application the chain ends in. */
interface Said {
  readonly layers: readonly Reaching[];
  /** Only files that name paths speak of levels other than their own. */
  readonly speakers: readonly ConfigLevel[];
  /** The application that the last level lies in, and how many levels there are. */
  readonly application: number;
  readonly length: number;
  /** Some of it does not count in applications below. */
  readonly isPartial: boolean;
}

const NOTHING_SAID: Said = {
  layers: [],
  speakers: [],
  application: -1,
  length: 0,
  isPartial: false,
};

function said(before: Said, level: ConfigLevel, reader: Reader): Said {
  const application = level.isApplication ? before.length : before.application;
  const speaks = level.file !== undefined && namesPaths(level.file);
  const speakers = speaks ? [...before.speakers, level] : before.speakers;
  const layers: Reaching[] = [];
  let { isPartial } = before;
  for (const writtenAt of speaks ? speakers : [...speakers, level]) {
    const { file } = writtenAt;
    if (!file || (reader === "managed" && writtenAt.kind === "applicationHost")) continue;
    const isOwn = writtenAt === level;
    const path = isOwn ? "" : level.kind === "path" ? pathFrom(writtenAt, level) : undefined;
    // A path of "" from outside would be the outer level's own scope.
    if (path === undefined || (!isOwn && path === "")) continue;
    for (const scopeIndex of scopesFor(file, path)) {
      const scope = file.settings.scopes[scopeIndex];
      if (!scope) continue;
      isPartial ||= !scope.location.inheritInChildApplications;
      layers.push({ file, scope, scopeIndex, level, writtenAt, application });
    }
  }
  if (level.unseen) layers.push({ unseen: level, application });
  return {
    layers: layers.length === 0 ? before.layers : [...before.layers, ...layers],
    speakers,
    application,
    length: before.length + 1,
    isPartial,
  };
}

const saidTo: Readonly<Record<Reader, (chain: readonly ConfigLevel[]) => Said>> = {
  managed: gatheredAlong(NOTHING_SAID, (before, level) => said(before, level, "managed")),
  native: gatheredAlong(NOTHING_SAID, (before, level) => said(before, level, "native")),
};

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
  const { layers, application, isPartial } = saidTo[reader](chain);
  if (!isPartial) return layers;
  return layers.filter(
    (layer) =>
      !("scope" in layer) ||
      layer.scope.location.inheritInChildApplications ||
      layer.application === application,
  );
}

/** The layers whose content is at hand. */
export function seenLayers(chain: readonly ConfigLevel[], reader: Reader): Layer[] {
  return layersOf(chain, reader).filter((layer): layer is Layer => "file" in layer);
}
