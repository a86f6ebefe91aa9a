/** Documents that nobody wrote, and that a client shows: those that are another when files are. */
import type { Folder } from "./folder.js";
import type { Folders } from "./folders.js";
import { documentOf } from "./uris.js";
import { shownBy } from "./virtual.js";

export class Contents {
  /** As the client writes them. */
  readonly #uris = new Set<string>();

  /** The client shows it from now on; any URI is taken, also that of a file. */
  show(uri: string): void {
    if (shownBy(uri)) this.#uris.add(uri);
  }

  hide(uri: string): void {
    this.#uris.delete(uri);
  }

  /** URIs of those that show something of a folder. */
  of(folder: Folder, folders: Folders): readonly string[] {
    return [...this.#uris].filter((uri) => {
      const path = documentOf(shownBy(uri)?.of ?? "");
      return path !== undefined && folders.holder(path) === folder;
    });
  }
}
