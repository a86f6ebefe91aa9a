/** Fixes made round after round, in memory, until nothing changes; the host writes what comes out. */
import { scan } from "../document/scan.js";
import type { Diagnostic, Edit } from "../diagnostic.js";
import { messageText } from "../message.js";
import type { RunRequest, RunResult } from "../run/request.js";
import type { Source } from "../source.js";
import { forAll, isCut } from "./all-findings.js";
import { byFile, distinct, editedSources, Moves, withSources } from "./edits.js";
import { lint } from "./law.js";
import { keyOf, type Offer, offersOf, type Round, roundOf, type Taking } from "./offers.js";

/** After so many rounds what is left stays: fixes that undo each other would go on for ever. */
const MOST_ROUNDS = 10;

/** A file before all fixes, and its text behind them. */
export interface Rewrite {
  readonly before: Source;
  readonly after: Source;
}

export interface Fixed {
  /** What is found of the texts after the fixes. */
  readonly result: RunResult;
  /** What was made, and whose finding is gone: as it was found, round by round. */
  readonly made: readonly Offer[];
  /** The files that change, in order of path. */
  readonly rewrites: readonly Rewrite[];
  /** The edits of each round, in the texts that the one before left. */
  readonly rounds: readonly (readonly Edit[])[];
  /** Fixes are left that another run would make. */
  readonly hasMore: boolean;
}

const told = ({ rule, at, message }: Diagnostic) =>
  `${rule}|${at.source.path}|${messageText(message)}`;

/** Whether a text is as well-formed as another. */
const isAsSound = (before: Source, after: Source) =>
  scan(after).problems.length <= scan(before).problems.length;

/** Of offers that break a file together, those that do it: by halves, since few of many do. */
function breaking(source: Source, offers: readonly Offer[]): readonly Offer[] {
  if (offers.length <= 1) return offers;
  const half = offers.length >> 1;
  const guilty = [offers.slice(0, half), offers.slice(half)].flatMap((some) => {
    const edits = some.flatMap((offer) => offer.edits.filter((edit) => edit.source === source));
    const after = editedSources(distinct(edits)).get(source.path);
    return after && !isAsSound(source, after) ? breaking(source, some) : [];
  });
  return guilty.length > 0 ? guilty : offers;
}

class Fixing {
  readonly before = new Map<string, Source>();
  readonly now = new Map<string, Source>();
  readonly #refused = new Set<string>();
  /** Every state of the texts so far: coming back to one would go on for ever. */
  readonly #seen = new Set<string>();
  /** What was made in the last round, and whose finding is gone of those before. */
  #last: Round = { made: [], edits: [] };
  readonly gone: Offer[] = [];
  readonly rounds: (readonly Edit[])[] = [];

  /** @returns false where there is nothing to do */
  round(found: readonly Diagnostic[], taking: Taking): boolean {
    this.#look(found);
    for (;;) {
      const offers = offersOf(found, taking).filter((offer) => !this.#refused.has(keyOf(offer)));
      const { made, edits } = roundOf(offers);
      if (made.length === 0) return false;
      const sources = editedSources(edits);
      const broken = this.#brokenBy(made, sources);
      const isBack = broken.length === 0 && this.#isSeen(edits, sources);
      for (const offer of isBack ? made : broken) this.#refused.add(keyOf(offer));
      if (broken.length === 0 && !isBack) {
        for (const { source } of edits)
          if (!this.before.has(source.path)) this.before.set(source.path, source);
        for (const [path, source] of sources) this.now.set(path, source);
        this.#last = { made, edits };
        this.rounds.push(edits);
        return true;
      }
    }
  }

  #isSeen(edits: readonly Edit[], sources: ReadonlyMap<string, Source>): boolean {
    const before = new Map(edits.map(({ source }) => [source.path, source]));
    const state = (...texts: readonly ReadonlyMap<string, Source>[]) =>
      JSON.stringify(
        [...new Map(texts.flatMap((one) => [...one])).values()]
          .filter(({ path, text }) => (this.before.get(path) ?? before.get(path))?.text !== text)
          .map(({ path, text }) => [path, text])
          .sort(),
      );
    this.#seen.add(state(this.now));
    return this.#seen.has(state(this.now, sources));
  }

  /** Those that leave a file less well-formed than it was. */
  #brokenBy(made: readonly Offer[], sources: ReadonlyMap<string, Source>): readonly Offer[] {
    const before = new Map(
      made.flatMap(({ edits }) => edits.map(({ source }) => [source.path, source] as const)),
    );
    const broken = new Set<Offer>();
    for (const [path, source] of before) {
      const after = sources.get(path);
      if (!after || isAsSound(source, after)) continue;
      const touching = made.filter(({ edits }) => edits.some((edit) => edit.source === source));
      for (const offer of breaking(source, touching)) broken.add(offer);
    }
    return [...broken];
  }

  /** Notes which findings of the last round are gone: none of that kind stands where they stood. */
  #look(found: readonly Diagnostic[]): void {
    const { made, edits } = this.#last;
    const there = new Set(found.map((one) => `${told(one)}|${one.at.span.start}`));
    const files = new Map([...byFile(edits)].map(([path, own]) => [path, new Moves(own)]));
    for (const offer of made) {
      const { diagnostic } = offer;
      const { path } = diagnostic.at.source;
      const { start: before } = diagnostic.at.span;
      const start = files.get(path)?.of(before) ?? before;
      if (!there.has(`${told(diagnostic)}|${start}`)) this.gone.push(offer);
    }
    this.#last = { made: [], edits: [] };
  }

  /** Ends the rounds. */
  end(found: readonly Diagnostic[]): void {
    this.#look(found);
  }

  rewrites(): readonly Rewrite[] {
    return [...this.before]
      .flatMap(([path, before]) => {
        const after = this.now.get(path);
        return after && after.text !== before.text ? [{ before, after }] : [];
      })
      .sort((a, b) => (a.before.path < b.before.path ? -1 : 1));
  }
}

/**
 * Makes the fixes of what is named, in memory. Only files that were named and judged change.
 * @param request - as a run takes it
 * @param first - what {@link lint} said of it
 */
export function fix(request: RunRequest, first: RunResult, taking: Taking): Fixed {
  const fixing = new Fixing();
  let result = first;
  const isPartial = isCut(first);
  const asked = isPartial ? forAll(request) : request;
  const takingNow = (): Taking => {
    const judged = new Set(result.files);
    return {
      ...taking,
      mayWrite: (source) => judged.has(source.path) && taking.mayWrite(source),
    };
  };
  while (fixing.rounds.length < MOST_ROUNDS) {
    if (!fixing.round(result.diagnostics, takingNow())) break;
    result = lint({ ...asked, files: withSources(request.files, fixing.now) });
  }
  fixing.end(result.diagnostics);
  // Whoever reads the report sees no more of a file than without fixes.
  if (isPartial && fixing.rounds.length > 0)
    result = lint({ ...request, files: withSources(request.files, fixing.now) });
  const { gone: made, rounds } = fixing;
  const hasMore =
    rounds.length === MOST_ROUNDS && offersOf(result.diagnostics, takingNow()).length > 0;
  return { result, made, rewrites: fixing.rewrites(), rounds, hasMore };
}
