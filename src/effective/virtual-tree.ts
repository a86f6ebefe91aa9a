/** A tree of web paths over folders on disk, and the levels on the way to each path. */
import { WEB_CONFIG } from "../settings/file-names.js";
import type { ConfigFile, Declaration } from "../settings/config-file.js";
import { type ConfigLevel, deeper, gatheredAlong } from "./layers.js";
import type { Loader } from "./loader.js";
import type { ServerFiles } from "./project.js";
import { applicationSign } from "./signs.js";

/** A site of a server, or a tree of folders in a repository. */
export interface VirtualTree {
  /** Path of the top: the site's name, or "" in a repository. */
  readonly top: string;
  /** Where a path lies on disk; undefined where it is not at hand. */
  folderAt(virtualPath: string): string | undefined;
  isApplication(virtualPath: string): boolean;
  /** Applications are declared, all of them; otherwise those below the top are guessed by signs. */
  readonly proven: boolean;
}

/** What the files of a chain declare. */
export const declarationsOf: (chain: readonly ConfigLevel[]) => readonly Declaration[] =
  gatheredAlong<readonly Declaration[]>([], (before, { file }) =>
    file === undefined || file.declarations.length === 0
      ? before
      : [...before, ...file.declarations],
  );

/** The paths from the top of a tree down to a path, both included. */
export function prefixes(top: string, virtualPath: string): string[] {
  const out = [top];
  let at = top;
  for (const part of virtualPath.slice(top.length).split("/")) {
    if (part === "") continue;
    at = at === "" ? part : `${at}/${part}`;
    out.push(at);
  }
  return out;
}

/** The next level below a chain, with the web.config of its folder. */
export function levelAt(
  loader: Loader,
  chain: readonly ConfigLevel[],
  tree: VirtualTree,
  path: string,
): ConfigLevel {
  const isServerFile = (config: string) => {
    for (const { kind, file } of chain) {
      if (kind === "path") return false;
      if (file?.document.source.path === config) return true;
    }
    return false;
  };
  const folder = tree.folderAt(path);
  const isApplication = tree.isApplication(path);
  const config = folder === undefined ? undefined : loader.folders.find(folder, WEB_CONFIG);
  let file: ConfigFile | undefined;
  // The root Web.config of a server has the name of a web.config and is none of a folder.
  if (folder !== undefined && config !== undefined && !isServerFile(config)) {
    const parentsAtHand =
      chain.some((level) => level.file !== undefined) ||
      applicationSign(loader.folders.list(folder) ?? []) !== undefined;
    file = loader.load(config, "web", { inherited: declarationsOf(chain), parentsAtHand });
  }
  return {
    kind: "path",
    virtualPath: path,
    folder,
    file,
    isApplication,
    isGuess: isApplication && !tree.proven && path !== tree.top,
    unseen: folder === undefined,
    ...(config !== undefined && loader.unreadable.has(config) ? { unread: config } : {}),
  };
}

/** Server-level levels, outermost first, from the files that the request names. */
export function serverChain(loader: Loader, paths: ServerFiles): readonly ConfigLevel[] {
  let chain: readonly ConfigLevel[] = [];
  const add = (kind: "machine" | "rootWeb" | "applicationHost", path: string | undefined) => {
    if (path === undefined) return;
    const file = loader.load(path, kind, { inherited: declarationsOf(chain), mustExist: true });
    chain = deeper(chain, {
      kind,
      virtualPath: "",
      folder: undefined,
      file,
      isApplication: false,
      unseen: false,
    });
  };
  add("machine", paths.machineConfig);
  add("rootWeb", paths.rootWebConfig);
  add("applicationHost", paths.applicationHost);
  return chain;
}
