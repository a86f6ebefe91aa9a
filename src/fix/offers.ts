/** What of the findings a run of fixes takes, and what of that goes together. */
import type { Diagnostic, Edit } from "../diagnostic.js";
import type { Source } from "../source.js";
import { Dependence } from "./depend.js";
import { areIdle, collide, isSameEdit } from "./edits.js";

/** Which fixes are made. */
export interface Taking {
  /** Those too that change the meaning: a fix, or the first suggestion where that has edits. */
  readonly unsafe: boolean;
  /** Whether a file may be written; a fix that needs another one is not made. */
  readonly mayWrite: (source: Source) => boolean;
}

/** The edits of one finding, all or none of which are made. */
export interface Offer {
  readonly diagnostic: Diagnostic;
  readonly edits: readonly Edit[];
  /** Nobody reads a value differently afterwards. */
  readonly isSafe: boolean;
}

function editsOf({ fix, suggestions }: Diagnostic, unsafe: boolean): readonly Edit[] {
  if (fix?.safe) return fix.edits;
  if (!unsafe) return [];
  return fix?.edits ?? suggestions[0]?.edits ?? [];
}

/** The option that mends a finding; undefined where none does. */
export function optionFor(diagnostic: Diagnostic): "--fix" | "--fix-unsafe" | undefined {
  const mends = (unsafe: boolean) => !areIdle(editsOf(diagnostic, unsafe));
  if (mends(false)) return "--fix";
  return mends(true) ? "--fix-unsafe" : undefined;
}

/** An offer by what it does, wherever that stands. */
export const keyOf = ({ diagnostic, edits }: Offer): string =>
  JSON.stringify([
    diagnostic.rule,
    edits.map(({ source, span, text }) => [
      source.path,
      source.text.slice(span.start, span.end),
      text,
    ]),
  ]);

const placeOf = ({ edits }: Offer) => {
  const [first] = edits.toSorted((a, b) => a.span.start - b.span.start);
  return { path: first?.source.path ?? "", start: first?.span.start ?? 0 };
};

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

/** Those first that change the meaning: what is safe before them may be wrong behind them. */
function byPlace(a: Offer, b: Offer): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (a.isSafe !== b.isSafe) return a.isSafe ? 1 : -1;
  return compare(one.path, other.path) || compare(one.start, other.start);
}

/** What the findings offer, in the order in which it is made. */
export function offersOf(diagnostics: readonly Diagnostic[], taking: Taking): readonly Offer[] {
  return diagnostics
    .map((diagnostic) => ({
      diagnostic,
      edits: editsOf(diagnostic, taking.unsafe),
      isSafe: diagnostic.fix?.safe === true,
    }))
    .filter(({ edits }) => !areIdle(edits) && edits.every(({ source }) => taking.mayWrite(source)))
    .sort(byPlace);
}

/** What is written already in one file, in order of place. */
class Taken {
  readonly #byPath = new Map<string, Map<number, Edit>>();
  readonly #starts = new Map<string, number[]>();

  /** Whether an edit is made already, goes with what is made, or has to wait. */
  look(edit: Edit): "same" | "free" | "waits" {
    const { path } = edit.source;
    const same = this.#byPath.get(path)?.get(edit.span.start);
    if (same) return isSameEdit(same, edit) ? "same" : "waits";
    const starts = this.#starts.get(path) ?? [];
    const at = firstBehind(starts, edit.span.start);
    for (const start of [starts[at - 1], starts[at]]) {
      const other = start === undefined ? undefined : this.#byPath.get(path)?.get(start);
      if (other && collide(other.span, edit.span)) return "waits";
    }
    return "free";
  }

  add(edit: Edit): void {
    const { path } = edit.source;
    const edits = this.#byPath.get(path) ?? new Map<number, Edit>();
    this.#byPath.set(path, edits.set(edit.span.start, edit));
    const starts = this.#starts.get(path) ?? [];
    starts.splice(firstBehind(starts, edit.span.start), 0, edit.span.start);
    this.#starts.set(path, starts);
  }
}

/** Index of the first number that is larger; of a list in order. */
function firstBehind(starts: readonly number[], start: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Offers that can be made together, and the edits that make them. */
export interface Round {
  readonly made: readonly Offer[];
  readonly edits: readonly Edit[];
}

/** Of offers that overlap, or depend on each other, the first is made; the others wait for the next round. */
export function roundOf(offers: readonly Offer[]): Round {
  const taken = new Taken();
  const dependence = new Dependence();
  const made: Offer[] = [];
  const edits: Edit[] = [];
  for (const offer of offers) {
    const looks = offer.edits.map((edit) => taken.look(edit));
    if (looks.includes("waits") || overlapsItself(offer.edits)) continue;
    const isDone = looks.every((look) => look === "same");
    if (!isDone && dependence.isOn(offer)) continue;
    made.push(offer);
    dependence.add(offer);
    offer.edits.forEach((edit, i) => {
      if (looks[i] === "same") return;
      taken.add(edit);
      edits.push(edit);
    });
  }
  return { made, edits };
}

const overlapsItself = (edits: readonly Edit[]): boolean =>
  edits.some((edit, i) =>
    edits.some(
      (other, j) =>
        j < i && other.source.path === edit.source.path && collide(other.span, edit.span),
    ),
  );
