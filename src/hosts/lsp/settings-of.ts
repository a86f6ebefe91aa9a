/** What a person has set, for each folder: an editor may have settings of a single folder. */
import type { Connection } from "vscode-languageserver/node";
import { uriOf } from "./uris.js";

const SECTION = "iislint";

export class SettingsOf {
  /** Of what lies in no folder. */
  #all: unknown;
  readonly #folders = new Map<string, unknown>();

  constructor(private readonly connection: Connection) {}

  /** Takes what a client says that cannot be asked: it counts for all folders. */
  told(settings: unknown): void {
    this.#all = settings;
    this.#folders.clear();
  }

  /** @param path - of a folder */
  of(path: string): unknown {
    return this.#folders.has(path) ? this.#folders.get(path) : this.#all;
  }

  /** Whether anything is another than it was. */
  get text(): string {
    return JSON.stringify([this.#all, ...this.#folders]);
  }

  /** Asks the client; what it does not say stays as it was. */
  async ask(folders: readonly string[]): Promise<void> {
    const items = folders.map((path) => ({ scopeUri: uriOf(path), section: SECTION }));
    try {
      const { workspace } = this.connection;
      const [all, ...own] = (await workspace.getConfiguration([
        { section: SECTION },
        ...items,
      ])) as readonly unknown[];
      this.#all = all;
      for (const [i, path] of folders.entries()) this.#folders.set(path, own[i]);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.connection.console.warn(`The settings were not told: ${reason}`);
    }
  }
}
