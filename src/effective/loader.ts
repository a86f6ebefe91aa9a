/** Reads configuration files once, through what the host supplies. */
import type { ReaderFinding } from "../diagnostic.js";
import { scan } from "../document/scan.js";
import type { ConfigFile, Declaration, FileKind } from "../settings/config-file.js";
import { kindByName, kindOf } from "../settings/kind.js";
import { readConfigFile } from "../settings/read.js";
import { createSource } from "../source.js";
import { type Entry, isSource } from "../files.js";
import { folderOf, join, relativeTo } from "../paths.js";
import type { Request } from "./request.js";
import { applicationSign } from "./signs.js";

export interface Reading {
  readonly inherited?: readonly Declaration[];
  /** Absence is a finding. */
  readonly mustExist?: boolean;
  /** Every file above that may declare sections has been read. */
  readonly parentsAtHand?: boolean;
}

export class Loader {
  readonly files = new Map<string, ConfigFile>();
  readonly findings: ReaderFinding[] = [];
  /** Files that are no configuration of these servers, and are not judged. */
  readonly foreign = new Set<string>();
  readonly #missing = new Set<string>();
  readonly #names = new Map<string, Map<string, string>>();
  readonly #listings = new Map<string, readonly Entry[] | undefined>();

  constructor(readonly request: Request) {}

  /** Entries of a folder, asked for once. */
  list(folder: string): readonly Entry[] | undefined {
    if (!this.#listings.has(folder)) this.#listings.set(folder, this.request.files.list(folder));
    return this.#listings.get(folder);
  }

  /** The entry of a folder whose name matches; letter case counts only between two that do. */
  find(folder: string, name: string): string | undefined {
    const names = this.#namesIn(folder);
    const hit = names.get(name) ?? names.get(name.toLowerCase());
    return hit === undefined ? undefined : join(folder, hit);
  }

  /** Names in a folder, each by itself and, where no other has that spelling, in lower case. */
  #namesIn(folder: string): ReadonlyMap<string, string> {
    let names = this.#names.get(folder);
    if (!names) {
      names = new Map();
      for (const { name } of this.list(folder) ?? []) {
        const lower = name.toLowerCase();
        if (!names.has(lower)) names.set(lower, name);
        names.set(name, name);
      }
      this.#names.set(folder, names);
    }
    return names;
  }

  /** A path below a folder, each step found whatever its letter case. */
  descend(folder: string, steps: readonly string[]): string | undefined {
    let at: string | undefined = folder;
    for (const name of steps) at = at === undefined ? undefined : this.find(at, name);
    return at;
  }

  /** A path as the disk spells it; beyond the base folder, and where nothing fits, as written. */
  real(path: string): string {
    const rest = relativeTo(this.request.base, path);
    if (rest === undefined || rest === "") return path;
    return this.descend(this.request.base, rest.split("/")) ?? path;
  }

  /** Whether a folder shows that an application starts there. */
  hasApplicationSign(folder: string): boolean {
    return applicationSign(this.list(folder) ?? []) !== undefined;
  }

  /**
   * Reads and normalises a file; undefined where it is missing, unreadable, or no configuration.
   * @param as - the part that the file plays; undefined = what its name and content say
   */
  load(
    written: string,
    as: FileKind | undefined,
    { inherited = [], mustExist = false, parentsAtHand = true }: Reading = {},
  ): ConfigFile | undefined {
    // Two spellings are one file where the disk ignores letter case.
    const path = this.real(written);
    const known = this.files.get(path);
    if (known || this.#missing.has(path)) return known;
    const result = this.request.files.read(path);
    if (!isSource(result)) {
      this.#missing.add(path);
      if (result) this.#unreadable(path, result.message);
      else if (mustExist) this.#unreadable(path, "There is no such file. Check the path.");
      return undefined;
    }
    const document = scan(result);
    const kind = as ?? kindOf(document, path);
    if (kind === undefined) {
      this.#missing.add(path);
      this.foreign.add(path);
      return undefined;
    }
    if (document.tooDeep)
      this.findings.push({
        rule: "unreadable-file",
        message:
          "Elements are nested deeper than in any configuration; what stands below is not judged.",
        at: { source: result, span: document.tooDeep },
      });
    const file = readConfigFile(document, kind, {
      declarations: inherited,
      // Nobody knows where a file of another name is deployed, and what is declared above it there.
      complete: parentsAtHand && (as !== undefined || kindByName(path) !== undefined),
    });
    this.files.set(path, file);
    return file;
  }

  /** The target of a configSource: relative to the folder of the file that names it. */
  configSource(file: ConfigFile, target: string): ConfigFile | undefined {
    const steps = target
      .replaceAll("\\", "/")
      .split("/")
      .filter((part) => part !== "" && part !== ".");
    if (steps.length === 0 || steps.includes("..")) return undefined;
    const path = this.descend(folderOf(file.document.source.path), steps);
    return path === undefined
      ? undefined
      : this.load(path, "fragment", { inherited: file.declarations });
  }

  #unreadable(path: string, message: string): void {
    const source = createSource(path, "");
    this.findings.push({
      rule: "unreadable-file",
      message,
      at: { source, span: { start: 0, end: 0 } },
    });
  }
}
