/** What several applications say alike, said once. */
import type { Diagnostic } from "../diagnostic.js";
import type { Location } from "../source.js";

/** What one application, or a reader, says of one place. */
export interface Entry {
  readonly diagnostic: Diagnostic;
  /** The message with `{app}` where the application's own name goes: tells two findings apart. */
  readonly message: string;
  readonly ofConfiguration: boolean;
}

/** A finding, with every place that its telling touches. */
export interface Judged {
  readonly diagnostic: Diagnostic;
  /** Paths of all files in which its place or a related place lies. */
  readonly touches: ReadonlySet<string>;
}

const placeKey = ({ source, span }: Location) => `${source.path}:${span.start}-${span.end}`;

/**
 * What several applications say alike of one line, with the same related places, is reported once
 * and names them: then either all of it touches a named file or nothing of it. What a transform
 * leaves as it was is told for the plain application only.
 */
function shared(entries: readonly Entry[]): Diagnostic[] {
  const byPlace = new Map<string, { first: Entry; applications: Set<string> }>();
  for (const entry of entries) {
    const { rule, severity, at, application, related } = entry.diagnostic;
    const key = [
      rule,
      severity,
      placeKey(at),
      entry.message,
      ...related.map((other) => placeKey(other.at)),
    ].join("|");
    const known = byPlace.get(key);
    if (!known)
      byPlace.set(key, {
        first: entry,
        applications: new Set(application === undefined ? [] : [application]),
      });
    else if (application !== undefined && entry.ofConfiguration === known.first.ofConfiguration)
      known.applications.add(application);
  }
  return [...byPlace.values()].map(({ first, applications }) =>
    applications.size > 1
      ? { ...first.diagnostic, application: [...applications].sort().join(", ") }
      : first.diagnostic,
  );
}

/** Plain applications first, whichever part of the tree they lie in. */
const inOrder = (lists: readonly (readonly Entry[])[]): Entry[] => [
  ...lists.flatMap((entries) => entries.filter(({ ofConfiguration }) => !ofConfiguration)),
  ...lists.flatMap((entries) => entries.filter(({ ofConfiguration }) => ofConfiguration)),
];

/**
 * What is found by all of some lists, equal findings of several applications as one.
 * @param lists - of the parts of one tree, in their order
 */
export const saidAlike = (lists: readonly (readonly Entry[])[]): readonly Judged[] =>
  shared(inOrder(lists)).map((diagnostic) => ({
    diagnostic,
    touches: new Set(
      [diagnostic.at, ...diagnostic.related.map(({ at }) => at)].map(({ source }) => source.path),
    ),
  }));
