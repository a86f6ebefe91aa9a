/**
 * A tree opened: one site, or one outermost application of a repository with all below it. Trees
 * are independent of each other; nothing of one is needed once it has been judged.
 */
import { isBesideWeb, isWebConfig } from "../settings/file-names.js";
import { folderOf, join, joinVirtual, nameOf } from "../paths.js";
import type { ConfigFile } from "../settings/config-file.js";
import { furtherFiles } from "../settings/further-files.js";
import type { Application } from "./application.js";
import {
  changesIn,
  configurationName,
  type FileWithParts,
  partOf,
  transformed,
  type TransformedFile,
} from "./build-configurations.js";
import { effectiveConfig, type SourceOf } from "./effective-config.js";
import type { Folders } from "./folders.js";
import { KnownTree } from "./known-tree.js";
import { type ConfigLevel, deeper, gatheredAlong } from "./layers.js";
import { type Documents, Loader, type ReadingWork } from "./loader.js";
import { type Content, PagesOfTree, pagesOf, UNSEEN } from "./pages.js";
import { applicationName, type RepositoryTree } from "./repository.js";
import type { Server } from "./server.js";
import type { SiteTree } from "./sites.js";
import { declarationsOf, levelAt } from "./virtual-tree.js";

export type Tree = RepositoryTree | SiteTree;

export const isSite = (tree: Tree): tree is SiteTree => "site" in tree;

/** A file that is named after another one and a build configuration. */
const PART_OF = /^(.+)\.[^.]+\.config$/i;

/** The file that a transform would be one of by its name: `session.config` of `session.Live.config`. */
export function baseByName(folders: Folders, path: string): string | undefined {
  const stem = PART_OF.exec(nameOf(path))?.[1];
  return stem === undefined ? undefined : folders.find(folderOf(path), `${stem}.config`);
}

/** Files with what was changed: each transform behind its base, and that of the last file last. */
function withChanges(
  files: readonly ConfigFile[],
  changes: readonly TransformedFile[],
): readonly ConfigFile[] {
  const own = changes.filter(({ base }) => files.includes(base));
  const others = changes.filter((one) => !own.includes(one));
  const parts = others.flatMap(({ base, transform }) => [base, transform]);
  const end = own.length > 0 ? files.length - 1 : files.length;
  return [
    ...files.slice(0, end),
    ...parts,
    ...files.slice(end),
    ...own.map(({ transform }) => transform),
  ];
}

/** What is made of a file once: two readings of one file are two files. */
class ByFile<T> {
  readonly #made = new Map<ConfigFile, Map<ConfigFile | string, T>>();

  get(file: ConfigFile, by: ConfigFile | string, make: () => T): T {
    let made = this.#made.get(file);
    if (!made) this.#made.set(file, (made = new Map<ConfigFile | string, T>()));
    if (!made.has(by)) made.set(by, make());
    return made.get(by) as T;
  }
}

const isOf = (transform: ConfigFile, configuration: string) =>
  configurationName(transform).toLowerCase() === configuration.toLowerCase();

/** A path of a tree with all levels that lead to it. */
export interface Place {
  /** From machine.config down; the last level is the place itself. */
  readonly chain: readonly ConfigLevel[];
  readonly level: ConfigLevel;
  readonly tree: Tree | undefined;
}

/** The application at a place, and how each of its transforms leaves it. */
export interface Built {
  readonly application: Application;
  readonly configurations: readonly Application[];
}

/** The levels of a place as a build configuration leaves them. */
export interface ChangedChain {
  readonly buildConfiguration: string;
  readonly chain: readonly ConfigLevel[];
}

export class OpenTree {
  readonly loader: Loader;
  /**
   * No assignment in the constructor: V8 makes such functions in the old space, and what they hold,
   * the whole tree, lives to the next full collection.
   */
  readonly sourceOf: SourceOf = (file, target) =>
    partOf(file, this.loader.configSource(file, target));
  /** The tree, asked of each path once. */
  readonly paths: KnownTree | undefined;
  readonly #places = new Map<string, Place>();
  readonly #built = new Map<string, Built>();
  readonly #transforms = new Map<string, readonly ConfigFile[]>();
  /** Names of the build configurations beside the files read, wanted or not. */
  readonly configurationNames = new Set<string>();
  /** By base, then by the name of a configuration or the transform of a part. */
  readonly #results = new ByFile<TransformedFile | undefined>();
  readonly #transformsOf = new Map<ConfigFile, readonly ConfigFile[]>();
  readonly #withParts = new ByFile<ConfigFile>();
  readonly #changed = new Map<string, readonly ChangedChain[]>();
  #pages: PagesOfTree | undefined;

  /**
   * @param tree - absent for files that stand alone below the server's
   * @param documents - scanned texts that another project's part of the same tree uses too
   */
  constructor(
    readonly server: Server,
    readonly tree: Tree | undefined,
    documents?: Documents,
    work?: ReadingWork,
  ) {
    this.loader = new Loader(
      server.folders,
      server.project.base,
      server.schema,
      server.loader,
      documents,
      work,
    );
    this.paths = tree && new KnownTree(tree, server.folders);
  }

  /** The levels on the way to a path of the tree. */
  place(virtualPath: string): Place {
    const { tree } = this;
    if (!tree) throw new Error("a file that stands alone has no paths");
    const missing: string[] = [];
    let at = virtualPath === tree.top ? virtualPath : joinVirtual("", virtualPath);
    let place = this.#places.get(at.toLowerCase());
    for (; !place && at !== tree.top; place = this.#places.get(at.toLowerCase())) {
      missing.push(at);
      const slash = at.lastIndexOf("/");
      at = slash <= tree.top.length ? tree.top : at.slice(0, slash);
    }
    // From the top down: each level adds itself to what leads to the one above.
    place ??= this.#below(tree, this.server.chain, at);
    for (let path = missing.pop(); path !== undefined; path = missing.pop())
      place = this.#below(tree, place.chain, path);
    return place;
  }

  #below(tree: Tree, chain: readonly ConfigLevel[], path: string): Place {
    const level = levelAt(this.loader, chain, this.paths ?? tree, path);
    const place = { chain: deeper(chain, level), level, tree };
    this.#places.set(path.toLowerCase(), place);
    return place;
  }

  /** A file that is no web.config by its name, judged as one: an application of its own. */
  alone(file: ConfigFile, folder: string): Place {
    const level: ConfigLevel = {
      kind: "path",
      virtualPath: file.document.source.path,
      folder,
      file,
      isApplication: true,
      unseen: false,
    };
    return { chain: deeper(this.server.chain, level), level, tree: undefined };
  }

  /** Transforms beside a web.config; with a configuration asked for, only that one. */
  transformsAt({ chain, level }: Place): readonly ConfigFile[] {
    const { folder } = level;
    if (folder === undefined || (level.file && this.tree === undefined)) return [];
    const key = level.virtualPath.toLowerCase();
    const known = this.#transforms.get(key);
    if (known) return known;
    const inherited = declarationsOf(chain);
    const out: ConfigFile[] = [];
    for (const { name, kind } of this.server.folders.list(folder) ?? []) {
      if (kind !== "file" || !isBesideWeb(name)) continue;
      const file = this.loader.load(join(folder, name), undefined, {
        inherited,
        hasBase: level.file !== undefined,
        parentsAtHand: level.file?.parentsAtHand ?? true,
      });
      if (file?.kind !== "transform") continue;
      this.configurationNames.add(configurationName(file));
      if (this.#isWanted(file)) out.push(file);
    }
    this.#transforms.set(key, out);
    return out;
  }

  /** The file that a transform is named after: `SessionState.config` of `SessionState.Release.config`. */
  baseOf(transform: ConfigFile): ConfigFile | undefined {
    const { path } = transform.document.source;
    const base = baseByName(this.server.folders, path);
    if (base === undefined || isWebConfig(base)) return undefined;
    const file = this.loader.load(base, undefined);
    return file?.kind === "transform" ? undefined : file;
  }

  /** Transforms that are named after the target of a configSource and lie beside it. */
  transformsOf(fragment: ConfigFile): readonly ConfigFile[] {
    const known = this.#transformsOf.get(fragment);
    if (known) return known;
    const { path } = fragment.document.source;
    const folder = folderOf(path);
    const stem = nameOf(path)
      .replace(/\.config$/i, "")
      .toLowerCase();
    const out = (this.server.folders.list(folder) ?? []).flatMap(({ name, kind }) => {
      if (kind !== "file" || PART_OF.exec(name)?.[1]?.toLowerCase() !== stem) return [];
      const file = this.loader.load(join(folder, name), undefined);
      if (file?.kind !== "transform") return [];
      this.configurationNames.add(configurationName(file));
      return this.#isWanted(file) ? [file] : [];
    });
    this.#transformsOf.set(fragment, out);
    return out;
  }

  /** The files that a file takes sections from, each with the transforms beside it. */
  *#partsOf(file: ConfigFile): Generator<readonly [ConfigFile, readonly ConfigFile[]]> {
    for (const { target } of furtherFiles(file)) {
      const part = this.loader.configSource(file, target);
      const transforms = part ? this.transformsOf(part) : [];
      if (part && transforms.length > 0) yield [part, transforms];
    }
  }

  /** A file with what it takes in as a build configuration leaves that; itself where nothing changes. */
  #inConfiguration(file: ConfigFile, configuration: string): ConfigFile {
    return this.#withParts.get(file, configuration.toLowerCase(), () =>
      this.#changedParts(file, configuration),
    );
  }

  #changedParts(file: ConfigFile, configuration: string): ConfigFile {
    const parts = new Map<string, TransformedFile>();
    for (const [part, transforms] of this.#partsOf(file)) {
      const transform = transforms.find((one) => isOf(one, configuration));
      const result = transform && this.resultOfPart(part, transform);
      if (result) parts.set(part.document.source.path, result);
    }
    const changed: FileWithParts = { ...file, parts };
    return parts.size > 0 ? changed : file;
  }

  /** A part as a transform of its own leaves it; undefined where the engine refuses. */
  resultOfPart(part: ConfigFile, transform: ConfigFile): TransformedFile | undefined {
    return this.#results.get(part, transform, () =>
      transformed(part, transform, { declarations: [], complete: part.parentsAtHand }),
    );
  }

  #isWanted(transform: ConfigFile): boolean {
    const { buildConfiguration } = this.server.project;
    return buildConfiguration === undefined || isOf(transform, buildConfiguration);
  }

  /**
   * The levels of a place as a build configuration leaves them: each web.config that has a
   * transform of that name is transformed, those above the place too, and so is what they take
   * sections from.
   */
  chainAs(place: Place, configuration: string): readonly ConfigLevel[] {
    return place.chain.map((level, i) => {
      if (!level.file || level.folder === undefined) return level;
      const at = i === place.chain.length - 1 ? place : this.place(level.virtualPath);
      const result = place.tree && this.#resultOf(at, level.file, configuration);
      const file = this.#inConfiguration(result ?? level.file, configuration);
      return file === level.file ? level : { ...level, file };
    });
  }

  /** undefined where there is no such transform, or the engine refuses it. */
  #resultOf(place: Place, base: ConfigFile, configuration: string): TransformedFile | undefined {
    return this.#results.get(base, configuration.toLowerCase(), () => {
      const transform = this.transformsAt(place).find((one) => isOf(one, configuration));
      const declarations = declarationsOf(place.chain.slice(0, -1));
      return (
        transform && transformed(base, transform, { declarations, complete: base.parentsAtHand })
      );
    });
  }

  /** Whether the engine refuses a transform beside the file of a place. */
  #isRefused(place: Place, transform: ConfigFile): boolean {
    const { file } = place.level;
    return file !== undefined && !this.#resultOf(place, file, configurationName(transform));
  }

  /** Build configurations that transforms along a chain are named after, by their names in lower case. */
  readonly #configurationsOf = gatheredAlong<ReadonlyMap<string, string>>(
    new Map(),
    (before, { virtualPath, folder, file }) => {
      if (folder === undefined) return before;
      const transforms = [
        ...(this.tree ? this.transformsAt(this.place(virtualPath)) : []),
        ...(file ? [...this.#partsOf(file)].flatMap(([, own]) => own) : []),
      ].map(configurationName);
      const names = transforms.filter((name) => !before.has(name.toLowerCase()));
      if (names.length === 0) return before;
      const all = new Map(before);
      for (const name of names) if (!all.has(name.toLowerCase())) all.set(name.toLowerCase(), name);
      return all;
    },
    new Map(),
  );

  /** A place in each build configuration that changes it, or a level above it. */
  changedChains(place: Place): readonly ChangedChain[] {
    const key = place.level.virtualPath.toLowerCase();
    const known = this.#changed.get(key);
    if (known) return known;
    const changed = [...this.#configurationsOf(place.chain).values()].flatMap(
      (configuration): ChangedChain[] => {
        const chain = this.chainAs(place, configuration);
        const isSame = chain.every((level, i) => level === place.chain[i]);
        return isSame ? [] : [{ buildConfiguration: configuration, chain }];
      },
    );
    this.#changed.set(key, changed);
    return changed;
  }

  /** The application that starts at a place. */
  built(place: Place): Built {
    const key = place.level.virtualPath.toLowerCase();
    const known = this.#built.get(key);
    if (known) return known;
    const built = this.#build(place);
    this.#built.set(key, built);
    return built;
  }

  /** The nearest application above a place. */
  #parentOf({ chain, tree }: Place): Application | undefined {
    const above = chain.slice(0, -1).findLast((level) => level.isApplication);
    return above && tree ? this.built(this.place(above.virtualPath)).application : undefined;
  }

  #contentAt(virtualPath: string): Content {
    if (!this.tree) return UNSEEN;
    this.#pages ??= new PagesOfTree(this.server.folders, this.tree);
    return this.#pages.of(virtualPath);
  }

  #build(place: Place): Built {
    const { chain, level, tree } = place;
    const { project } = this.server;
    const environment = project.environment ?? {};
    const transforms = this.transformsAt(place);
    const site = tree && isSite(tree) ? tree : undefined;
    const pool = site?.poolAt(level.virtualPath);
    const path = site
      ? level.virtualPath
      : applicationName(
          project.base,
          tree ? (level.folder ?? "") : (level.file?.document.source.path ?? ""),
        );
    const application: Application = {
      path,
      parent: this.#parentOf(place),
      folder: level.folder,
      config: effectiveConfig(this.server.schema, chain, environment, this.sourceOf),
      ...(environment.dotnet === undefined ? {} : { dotnet: environment.dotnet }),
      schema: this.server.schema,
      environment,
      pages: () => pagesOf(this.#contentAt(level.virtualPath)),
      content: () => this.#contentAt(level.virtualPath),
      files: chain.flatMap(({ file }) => file ?? []),
      unread: chain.flatMap(({ unread }) => unread ?? []),
      transforms,
      refusedTransforms: transforms.filter((transform) => this.#isRefused(place, transform)),
      ...(site ? { site: site.site } : {}),
      ...(pool ? { pool } : {}),
    };
    const configurations: Application[] = [];
    for (const { buildConfiguration: configuration, chain: changed } of this.changedChains(place)) {
      const result = changed.at(-1)?.file;
      if (result === level.file) continue;
      configurations.push({
        ...application,
        buildConfiguration: configuration,
        config: effectiveConfig(this.server.schema, changed, environment, this.sourceOf),
        files: withChanges(application.files, changesIn(result)),
      });
    }
    return { application, configurations };
  }
}
