/** Trees of folders without a server: the topmost web.config is the root of its tree. */
import { isSource } from "../files.js";
import { join, relativeTo } from "../paths.js";
import { WEB_CONFIG } from "../settings/file-names.js";
import { type Folders, folderBelow, upwards } from "./folders.js";
import type { Project } from "./project.js";
import { applicationSign, hasOwnAddress, isProjectFile } from "./signs.js";
import type { VirtualTree } from "./virtual-tree.js";

export interface RepositoryTree extends VirtualTree {
  readonly root: string;
}

/** Where trees begin, for the folders of one project. */
export class Repository {
  readonly #declared: readonly string[] | undefined;
  readonly #tops = new Map<string, string | undefined>();
  readonly #trees = new Map<string, RepositoryTree>();

  /**
   * @param isServerFile - the root Web.config of a server is no application, though it has the
   * name of one
   * @param isNamedByServer - the server has an application in a folder of that name
   */
  constructor(
    private readonly folders: Folders,
    private readonly project: Project,
    private readonly isServerFile: (path: string) => boolean,
    private readonly isNamedByServer: (folder: string) => boolean = () => false,
  ) {
    const { base, applications } = project;
    this.#declared = applications?.map((path) => folders.real(base, folderBelow(base, path)));
  }

  /** The web.config of a folder, unless it is one of the server's own files. */
  webConfigIn(folder: string): string | undefined {
    const path = this.folders.find(folder, WEB_CONFIG);
    return path === undefined || this.isServerFile(path) ? undefined : path;
  }

  /**
   * The root of the tree that a folder lies in: the topmost folder with a web.config. A `.git`
   * folder ends the search, and so does a project that has an address of its own.
   */
  topOf(folder: string): string | undefined {
    const passed: string[] = [];
    let above: string | undefined;
    for (const at of upwards(folder)) {
      if (this.#tops.has(at)) {
        above = this.#tops.get(at);
        break;
      }
      passed.push(at);
      if (this.folders.holdsGit(at) || this.#startsSite(at)) break;
    }
    let top = above;
    for (const at of passed.reverse()) {
      top ??= this.webConfigIn(at) === undefined ? undefined : at;
      this.#tops.set(at, top);
    }
    return top;
  }

  /** Declared applications say what belongs together; otherwise a project's own address does. */
  #startsSite(folder: string): boolean {
    const isDeclared =
      this.#declared !== undefined && relativeTo(this.project.base, folder) !== undefined;
    return !isDeclared && startsOwnSite(this.folders, folder);
  }

  treeAt(root: string): RepositoryTree {
    const known = this.#trees.get(root);
    if (known) return known;
    const tree = new FolderTree(root, this.folders, this.#declared, this.isNamedByServer);
    this.#trees.set(root, tree);
    return tree;
  }
}

/** One object a tree: a repository may have ten thousand. */
class FolderTree implements RepositoryTree {
  readonly top = "";

  constructor(
    readonly root: string,
    private readonly folders: Folders,
    private readonly declared: readonly string[] | undefined,
    private readonly isNamedByServer: (folder: string) => boolean,
  ) {}

  get proven(): boolean {
    return this.declared !== undefined;
  }

  #at(path: string): string | undefined {
    const steps = path.split("/").filter((part) => part !== "");
    return this.folders.descend(this.root, steps);
  }

  folderAt(path: string): string {
    return this.#at(path) ?? join(this.root, path);
  }

  isApplication(path: string): boolean {
    const { declared, folders, root } = this;
    const folder = this.#at(path);
    if (declared)
      return (
        folder !== undefined &&
        (declared.includes(folder) ||
          (path === "" && !declared.some((one) => relativeTo(one, root) !== undefined)))
      );
    if (path === "") return true;
    if (folder === undefined) return false;
    return (
      this.isNamedByServer(folder) || applicationSign(folders.list(folder) ?? []) !== undefined
    );
  }
}

/** Whether a folder holds a web project that has an address of its own. */
function startsOwnSite(folders: Folders, folder: string): boolean {
  return (folders.list(folder) ?? []).filter(isProjectFile).some(({ name }) => {
    const source = folders.files.read(join(folder, name));
    return isSource(source) && hasOwnAddress(source.text);
  });
}

/** "/" is the base folder, "/admin" a folder below it; a folder elsewhere keeps its own path. */
export function applicationName(base: string, folder: string): string {
  const below = relativeTo(base, folder);
  return below === undefined ? folder : `/${below}`;
}
