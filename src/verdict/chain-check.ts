/** What several files show together: each check looks at one chain and its last file. */
import type { ReaderFinding, Related } from "../diagnostic.js";
import type { Attribute, Element } from "../document/tree.js";
import { type ConfigFile, nameLocation } from "../settings/config-file.js";
import type { EffectiveConfig } from "../effective/application.js";
import type { ConfigLevel, Layer } from "../effective/layers.js";
import type { Versions } from "../effective/versions.js";
import { nameOf } from "../paths.js";
import type { Schema } from "../settings/schema.js";

export interface ChainContext {
  /** What is known of sections. */
  readonly schema: Schema;
  /** Levels from machine.config down; the last one's file is judged. */
  readonly chain: readonly ConfigLevel[];
  readonly level: ConfigLevel;
  readonly file: ConfigFile;
  /** Whether an application starts at a path of the site; undefined = nothing shows it. */
  readonly isApplication: (virtualPath: string) => boolean;
  /** Whether one starts at a path around it. */
  readonly isInApplication: (virtualPath: string) => boolean;
  /**
   * The chain that leads on from this one to what a `<location>` of the file names; levels that are
   * not at hand are unseen.
   * @param path - as `<location>` has it, from the level of the file
   */
  readonly chainTo: (path: string) => readonly ConfigLevel[];
  /** It is known of every folder whether an application starts there: nothing is a guess. */
  readonly proven: boolean;
  /** What a folder shows that an application may start there, in words; undefined = nothing. */
  readonly weakSign: (virtualPath: string) => string | undefined;
  /** The target of a configSource; undefined where it is not on disk. */
  readonly sourceOf: (file: ConfigFile, target: string) => ConfigFile | undefined;
  /** What lies beside the file may be missing without meaning anything (standard input). */
  readonly isAlone: boolean;
  /** Git leaves out the path, seen from the folder of the file: it is made on the way to the server. */
  readonly isGitIgnored: (file: ConfigFile, path: string) => boolean;
  /** XDT transforms beside the file. */
  readonly transforms: readonly ConfigFile[];
  /** What is in force at the place; computed when asked for. */
  readonly config: () => EffectiveConfig;
  /** Asked for only where something depends on it. */
  readonly versions: () => Versions;
  /** Names of entries in the folder of a file. */
  readonly siblings: (file: ConfigFile) => readonly string[];
}

export { nameLocation as nameOfNode } from "../settings/config-file.js";

export const related = (file: ConfigFile, node: Element | Attribute, message: string): Related => ({
  at: nameLocation(file, node),
  message,
});

/** Where a layer was written, in words: "the root Web.config", "the web.config above". */
export function whereWritten(layer: Layer): string {
  if (layer.writtenAt.kind === "machine") return "machine.config";
  if (layer.writtenAt.kind === "rootWeb") return "the root Web.config";
  if (layer.writtenAt.kind === "applicationHost") return "applicationHost.config";
  return `the ${nameOf(layer.file.document.source.path)} above`;
}

export type ChainCheck = (context: ChainContext) => Iterable<ReaderFinding>;
