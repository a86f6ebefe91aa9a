/** Judges the parts of a run, or takes what was kept of them. */
import { workingTree } from "../effective/git-ignore.js";
import type { Documents } from "../effective/loader.js";
import type { Server } from "../effective/server.js";
import { OpenTree } from "../effective/tree.js";
import { judge, judgePlaces, type LintOptions } from "../lint/judge.js";
import { joined, type Judgement, judgementOf } from "./judgement.js";
import type { Keep } from "./keep.js";
import type { Naming } from "./naming.js";
import { judgeApplications, judgeServer, judgeTree, type Look, type Outcome } from "./one-tree.js";
import { type Noted, Noting } from "./overall.js";
import { type Group, nameOfPart, type Piece } from "./pieces.js";
import type { RunRequest, RunWork } from "./request.js";

/** One piece while it is judged. */
class JudgingPiece {
  isNew = false;

  constructor(
    private readonly of: Judging,
    private readonly piece: Piece,
    private readonly documents: Documents,
  ) {}

  get #options(): LintOptions {
    return this.of.options(this.piece.plan.server);
  }

  /** A tree for a part alone: what it looks at is looked at by that part. */
  #open(): OpenTree {
    const { name, plan } = this.piece;
    if (!this.isNew) this.of.request.onTree?.(name);
    this.isNew = true;
    return new OpenTree(plan.server, plan.tree, this.documents, this.of.naming.projects.reading);
  }

  /** What rules that conclude over a project note of the applications that were judged. */
  #noted({ applications, places }: Outcome): Noted {
    const noting = new Noting(this.piece.name, this.#options, places);
    for (const { application, virtualPath } of applications)
      noting.note(virtualPath, application, application.buildConfiguration === undefined);
    return noting.noted();
  }

  readonly #group = ({ part, plan }: Group): Judgement =>
    this.of.part(plan.server, part, (look) => {
      const how = this.piece.isParted ? judgePlaces : judge;
      const outcome = judgeTree(this.#open(), plan, this.#options, look, how);
      this.of.work.places += plan.paths.size;
      return [outcome, this.#noted(outcome)];
    });

  /** Stops now and then in a large tree. */
  *groups(): Generator<undefined, Judgement[]> {
    const { batches, isParted, plan } = this.piece;
    const { keep, naming, work } = this.of;
    const parts: Judgement[] = [];
    let { places } = work;
    for (const { part, groups } of batches) {
      if (work.places > places) yield;
      ({ places } = work);
      const judging = () => joined(groups.map(this.#group));
      parts.push(isParted ? keep.part(naming.projects.of(plan.server), part, judging) : judging());
    }
    return parts;
  }

  among(applications: readonly string[]): Judgement {
    const { server, tree } = this.piece.plan;
    return this.of.part(server, nameOfPart(tree, "among", applications), (look) => [
      judgeApplications(this.#open(), applications, this.#options, look),
    ]);
  }
}

export class Judging {
  /** Trees and places that were judged now, and not kept. */
  readonly work: Pick<RunWork, "trees" | "places"> = { trees: 0, places: 0 };

  constructor(
    readonly request: RunRequest,
    readonly naming: Naming,
    readonly keep: Keep,
  ) {}

  options(server: Server): LintOptions {
    const { rules, diagnostics, now, onRule } = this.request;
    const { levels, facts } = this.naming.projects.of(server);
    return { rules, diagnostics, levels, facts, schema: server.schema, now, onRule };
  }

  part(
    server: Server,
    name: string,
    judging: (look: Look) => readonly [outcome: Outcome, noted?: Noted],
  ): Judgement {
    return this.keep.part(this.naming.projects.of(server), name, () => {
      const alsoNamed: (readonly [string, string])[] = [];
      const [outcome, noted] = judging({
        git: workingTree(this.naming.folders),
        isAlone: this.request.stdin?.isAlone ?? false,
        alsoNamed: (path, by) => {
          alsoNamed.push([path, by]);
        },
        onPlace: this.request.onPlace,
      });
      return judgementOf(outcome, alsoNamed, noted);
    });
  }

  /** The files of a server by themselves. */
  server(server: Server): Judgement {
    return this.part(server, "server", (look) => [judgeServer(server, this.options(server), look)]);
  }

  /**
   * Stops behind a piece that was judged now, and in a large tree now and then.
   * @returns its parts in their order
   */
  *piece(piece: Piece, documents: Documents): Generator<undefined, readonly Judgement[]> {
    const one = new JudgingPiece(this, piece, documents);
    const parts = yield* one.groups();
    const applications = parts.flatMap((part) => part.applications);
    if (piece.isParted && applications.length > 0) parts.push(one.among(applications));
    if (one.isNew) {
      this.work.trees++;
      yield;
    }
    return parts;
  }
}
