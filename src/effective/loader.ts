/** Reads web configurations once, for as long as a tree (or a server, for its files) is looked at. */
import type { ReaderFinding } from "../diagnostic.js";
import { internalError, wholeFile } from "../broken.js";
import { scan } from "../document/scan.js";
import type { Document } from "../document/tree.js";
import { isSource } from "../files.js";
import { folderOf } from "../paths.js";
import type { ConfigFile, Declaration, FileKind } from "../settings/config-file.js";
import { kindByName, kindOf } from "../settings/kind.js";
import { readConfigFile } from "../settings/read.js";
import type { Schema } from "../settings/schema.js";
import { createSource } from "../source.js";
import type { Folders } from "./folders.js";
import { kept } from "../kept.js";

export interface Reading {
  readonly inherited?: readonly Declaration[];
  /** Absence is a finding. */
  readonly mustExist?: boolean;
  /** Every file above that may declare sections has been read. */
  readonly parentsAtHand?: boolean;
  /** Of a transform: the file that it changes is at hand, and its declarations are inherited. */
  readonly hasBase?: boolean;
}

/** What was read so far, for tests of the work done. */
export interface ReadingWork {
  files: number;
  /** Sections whose JSON was made. */
  sections: number;
}

/** Scanned texts by path: an ordinary map, or one that knows when a text has changed. */
export interface Documents {
  get(path: string): Document | undefined;
  set(path: string, document: Document): unknown;
}

interface Above {
  readonly declarations: readonly Declaration[];
  readonly complete: boolean;
}

/** What was last made of a text that is kept, and by what. */
const read = kept<
  Document,
  {
    readonly kind: FileKind;
    readonly schema: Schema;
    readonly above: Above;
    readonly file: ConfigFile;
  }
>();

const isSameAbove = (a: Above, b: Above): boolean =>
  a.complete === b.complete &&
  a.declarations.length === b.declarations.length &&
  a.declarations.every((one, i) => one === b.declarations[i]);

/** A file as one asker reads it: by the part that it plays, and what is declared above it there. */
interface ReadAs {
  readonly as: FileKind | undefined;
  readonly reading: Required<Reading>;
  readonly file: ConfigFile | undefined;
}

const isSameReading = (a: Required<Reading>, b: Required<Reading>): boolean =>
  a.parentsAtHand === b.parentsAtHand &&
  a.hasBase === b.hasBase &&
  (a.inherited === b.inherited ||
    (a.inherited.length === b.inherited.length &&
      a.inherited.every((one, i) => one === b.inherited[i])));

export class Loader {
  /** By path as the disk spells it, as they were read first. */
  readonly files = new Map<string, ConfigFile>();
  /** Files that could not be read, or not to the end. */
  readonly findings: ReaderFinding[] = [];
  /** Files that are no configuration of these servers, and are not judged. */
  readonly foreign = new Set<string>();
  /** Paths of files that are there and cannot be read. */
  readonly unreadable = new Set<string>();
  /** By path: a file that stands in several chains is what it is in each, whoever comes first. */
  readonly #read = new Map<string, ReadAs[]>();

  /**
   * @param base - folder below which letter case of paths is corrected
   * @param outer - files that outlive this loader: the server's own
   * @param schema - what is known of sections
   * @param documents - texts scanned already, by path; kept by whoever hands it in
   */
  constructor(
    readonly folders: Folders,
    readonly base: string,
    readonly schema: Schema,
    readonly outer?: Loader,
    readonly documents: Documents = new Map(),
    readonly work: ReadingWork = { files: 0, sections: 0 },
  ) {}

  /** A file read before, here or by the outer loader, whatever it was read as. */
  known(path: string): ConfigFile | undefined {
    return this.outer?.known(path) ?? this.files.get(path);
  }

  /**
   * Reads and normalises a file; undefined where it is missing, unreadable, or no configuration.
   * @param as - the part that the file plays; undefined = what its name and content say
   */
  load(
    written: string,
    as: FileKind | undefined,
    { inherited = [], mustExist = false, parentsAtHand = true, hasBase = false }: Reading = {},
  ): ConfigFile | undefined {
    // Two spellings are one file where the disk ignores letter case.
    const path = this.folders.real(this.base, written);
    const outer = this.outer?.known(path);
    if (outer) return outer;
    const reading = { inherited, mustExist, parentsAtHand, hasBase };
    const all = this.#read.get(path) ?? [];
    const known = all.find((one) => one.as === as && isSameReading(one.reading, reading));
    if (known) return known.file;
    const file = this.#attempt(path, as, reading);
    this.#read.set(path, all);
    all.push({ as, reading, file });
    if (file && !this.files.has(path)) this.files.set(path, file);
    return file;
  }

  #attempt(
    path: string,
    as: FileKind | undefined,
    reading: Required<Reading>,
  ): ConfigFile | undefined {
    try {
      return this.#load(path, as, reading);
    } catch (error) {
      this.findings.push(internalError(error, wholeFile(path), "Reading"));
      return undefined;
    }
  }

  #load(
    path: string,
    as: FileKind | undefined,
    { inherited, mustExist, parentsAtHand, hasBase }: Required<Reading>,
  ): ConfigFile | undefined {
    const document = this.#document(path, as, mustExist);
    if (!document) return undefined;
    const kind = as ?? kindOf(document, path, this.schema);
    if (kind === undefined) {
      this.foreign.add(path);
      return undefined;
    }
    const above = {
      declarations: inherited,
      // Nobody knows where a file of another name is deployed, and what is declared above it there.
      complete:
        parentsAtHand &&
        (as !== undefined || kindByName(path) !== undefined) &&
        (hasBase || kind !== "transform"),
    };
    return this.#readAs(document, kind, above);
  }

  /** A text that was read before by the same declarations says the same. */
  #readAs(document: Document, kind: FileKind, above: Above): ConfigFile {
    const known = read.get(document);
    if (known?.kind === kind && known.schema === this.schema && isSameAbove(known.above, above))
      return known.file;
    const { work } = this;
    const onNormalise = () => {
      work.sections++;
    };
    const file = readConfigFile(document, kind, this.schema, above, { onNormalise });
    read.set(document, { kind, schema: this.schema, above, file });
    return file;
  }

  #document(path: string, as: FileKind | undefined, mustExist: boolean): Document | undefined {
    const kept = this.documents.get(path);
    if (kept) return this.#scanned(kept);
    this.work.files++;
    const source = this.folders.files.read(path);
    if (!isSource(source)) {
      if (source && as === undefined && this.#isOtherFile(path)) this.foreign.add(path);
      else if (source) {
        this.unreadable.add(path);
        this.#unreadable(path, source.message);
      } else if (mustExist) this.#unreadable(path, "There is no such file. Check the path.");
      return undefined;
    }
    const document = scan(source);
    this.documents.set(path, document);
    return this.#scanned(document);
  }

  /** Whoever scanned it: each tree says that it is not judged to the end. */
  #scanned(document: Document): Document {
    const { source, tooDeep } = document;
    if (tooDeep)
      this.findings.push({
        rule: "unreadable-file",
        message:
          "Elements are nested deeper than in any configuration; what is below is not judged.",
        at: { source, span: tooDeep },
      });
    return document;
  }

  /** The target of a configSource: relative to the folder of the file that names it. */
  configSource(file: ConfigFile, target: string): ConfigFile | undefined {
    const path = this.configSourcePath(file, target);
    if (path === undefined) return undefined;
    if (path === file.document.source.path) return file;
    return this.load(path, "fragment", { inherited: file.declarations });
  }

  /** Path of the target of a configSource as the disk spells it; undefined where it is not there. */
  configSourcePath(file: ConfigFile, target: string): string | undefined {
    const steps = target
      .replaceAll("\\", "/")
      .split("/")
      .filter((part) => part !== "" && part !== ".");
    if (steps.length === 0 || steps.includes("..")) return undefined;
    return this.folders.descend(folderOf(file.document.source.path), steps);
  }

  /** A picture that is named is no configuration; a folder that is closed may hold some. */
  #isOtherFile(path: string): boolean {
    if (kindByName(path) !== undefined || /\.(?:config|xml)$/i.test(path)) return false;
    const entries = this.folders.list(folderOf(path)) ?? [];
    return entries.some(({ name, kind }) => kind === "file" && path.endsWith(`/${name}`));
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
