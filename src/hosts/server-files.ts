/** A file that is named as one of the server's own, and shows that it is something else. */
import type { ConfigLevel } from "../effective/layers.js";
import type { ServerFiles } from "../effective/project.js";
import { applicationSign } from "../effective/signs.js";
import { folderOf } from "../paths.js";
import type { Met } from "../run/request.js";
import type { FileKind } from "../settings/config-file.js";
import { isBesideWeb, isWebConfig } from "../settings/file-names.js";
import { isLive, kindByName, kindOf } from "../settings/kind.js";

const WORDS: Readonly<Record<FileKind, string>> = {
  machine: "a machine.config",
  rootWeb: "a root Web.config",
  applicationHost: "an applicationHost.config",
  web: "a Web.config of an application",
  app: "an App.config of a program",
  transform: "a transform",
  fragment: "a section by itself, as a configSource names it",
};

type ServerKind = Exclude<ConfigLevel["kind"], "path">;

const KEYS: Readonly<Partial<Record<FileKind, keyof ServerFiles>>> = {
  machine: "machineConfig",
  rootWeb: "rootWebConfig",
  applicationHost: "applicationHost",
} satisfies Record<ServerKind, keyof ServerFiles>;

type Server = Met["server"];

/** Whether a Web.config lies at the root of an application, as its neighbours show. */
function isOfApplication(path: string, { folders }: Server): boolean {
  const entries = folders.list(folderOf(path)) ?? [];
  return (
    isWebConfig(path) &&
    (applicationSign(entries) !== undefined ||
      entries.some(({ name, kind }) => kind === "file" && isBesideWeb(name)))
  );
}

/** What a server-level file is instead of what it was named as; undefined where nothing shows it. */
function otherKind(level: ConfigLevel, server: Server): FileKind | undefined {
  const { kind, file } = level;
  if (!file || kind === "path") return undefined;
  const { document } = file;
  const { path } = document.source;
  const named = kindByName(path);
  if ((named === "machine" || named === "applicationHost") && named !== kind) return named;
  // Otherwise by content first: files of a server lie here under all sorts of names.
  const content = kindOf(document, "server.config", file.schema);
  if (content === kind) return undefined;
  // A root Web.config is called so too.
  if (isLive(path) && named !== kind && (named !== "web" || kind !== "rootWeb")) return named;
  // In a file that a program reads under its name, the marks of a transform are left over.
  if (content === "transform" && isLive(path)) return undefined;
  if (content === "web" && kind !== "applicationHost")
    // A small file of one's own that stands for a machine.config or a root Web.config is fine.
    return isOfApplication(path, server) ? content : undefined;
  return content;
}

/**
 * Says which file is named as one of the server's own and is none.
 * @param shown - a path as the caller shows it
 * @param option - the option that names a file of the server
 * @param aside - where else it may be named
 */
export function mistakenServerFile(
  { server }: Met,
  shown: (path: string) => string,
  option: (key: keyof ServerFiles) => string,
  aside = "",
): string | undefined {
  for (const level of server.chain) {
    const found = otherKind(level, server);
    if (found === undefined || level.kind === "path") continue;
    const [right, wrong] = [KEYS[found], KEYS[level.kind]];
    const hint = right === undefined ? "" : ` Did you mean ${option(right)}?`;
    const says = wrong === undefined ? "" : ` as ${option(wrong)}${aside} says`;
    return `${shown(level.file?.document.source.path ?? "")} is ${WORDS[found]}, not ${WORDS[level.kind]}${says}.${hint}`;
  }
  return undefined;
}
