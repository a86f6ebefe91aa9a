/** What comments hide in the files of a run, and whether they were needed. */
import type { ReaderFinding } from "../diagnostic.js";
import type { Document } from "../document/tree.js";
import type { Server } from "../effective/server.js";
import type { Directive } from "../lint/directives.js";
import type { Levels } from "../lint/levels.js";
import { Suppressions } from "../lint/suppress.js";
import { suppressionFindings } from "../lint/suppression-findings.js";
import type { Span } from "../source.js";
import type { Found } from "./judgement.js";
import type { RunRequest } from "./request.js";

/** A file that was named, and holds comments for iislint. */
interface Looked {
  readonly server: Server;
  readonly suppressions: Suppressions;
}

/**
 * A file stands in the chains of many trees: what its comments hide is counted over all of them.
 * Only files that hold such comments are remembered.
 */
export class Suppressed {
  readonly #byPath = new Map<string, Suppressions | undefined>();
  readonly #looked = new Map<string, Looked>();
  /** By path, the ids that were not judged wherever the file counts. */
  readonly #unjudged = new Map<string, Set<string>>();
  /** Ids that were not judged somewhere, nobody knows for which files. */
  readonly #unjudgedAnywhere = new Set<string>();

  /** @param levelsOf - the levels of what a server's project governs */
  constructor(
    private readonly request: Pick<RunRequest, "rules" | "diagnostics" | "now">,
    private readonly levelsOf: (server: Server) => Levels,
  ) {}

  #of(path: string, document: Document | undefined): Suppressions | undefined {
    if (this.#byPath.has(path)) return this.#byPath.get(path);
    if (document === undefined) return undefined;
    const all = new Suppressions(document, this.request.now);
    const some = all.directives.length > 0 || all.misread.length > 0 ? all : undefined;
    this.#byPath.set(path, some);
    return some;
  }

  /**
   * Takes a named file with comments for iislint, which are judged at the end.
   */
  look(server: Server, document: Document): void {
    const { path } = document.source;
    const suppressions = this.#of(path, document);
    if (suppressions) this.#looked.set(path, { server, suppressions });
  }

  /** Whether comments of a file may hide something, as far as is known. */
  has(path: string): boolean {
    return this.#byPath.get(path) !== undefined;
  }

  /** Paths of the files whose comments may hide something, as far as is known. */
  *paths(): Generator<string> {
    for (const [path, suppressions] of this.#byPath) if (suppressions) yield path;
  }

  /** Remembers what could not be judged. */
  note(unsure: Found["unsure"][number]): void {
    for (const [rule, paths] of unsure) {
      if (paths.has("")) this.#unjudgedAnywhere.add(rule);
      if (this.#looked.size === 0) continue;
      for (const path of paths) {
        if (!this.#looked.has(path)) continue;
        const rules = this.#unjudged.get(path) ?? new Set();
        this.#unjudged.set(path, rules.add(rule));
      }
    }
  }

  /** The comments of its file that hide a finding. */
  hiding(
    path: string,
    rule: string,
    span: Span,
    documentAt: (path: string) => Document | undefined,
  ): readonly Directive[] {
    const known = this.#byPath.has(path);
    return this.#of(path, known ? undefined : documentAt(path))?.hiding(rule, span) ?? [];
  }

  /** What is said of the comments of the files that were named. */
  *findings(): Generator<[Server, Iterable<ReaderFinding>], void, undefined> {
    const { rules, diagnostics } = this.request;
    const ids = new Set([...rules, ...diagnostics].map(({ id }) => id));
    for (const [path, { server, suppressions }] of this.#looked) {
      const unjudged = this.#unjudged.get(path);
      const levels = this.levelsOf(server);
      const isOff = (id: string) => (levels.get(id)?.severity ?? "off") === "off";
      const isUnsure = (id: string) => this.#unjudgedAnywhere.has(id) || unjudged?.has(id) === true;
      const wasJudged = (id: string) =>
        id === ""
          ? [...ids].every((one) => isOff(one) || !isUnsure(one))
          : !isOff(id) && !isUnsure(id);
      yield [server, suppressionFindings(suppressions, { ids, wasJudged })];
    }
  }
}
