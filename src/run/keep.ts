/**
 * What a run keeps of its parts. A run by itself forgets each tree once it was judged; one that is
 * kept in memory (`src/live`) asks again only for those parts that a change has to do with.
 */
import type { Documents } from "../effective/loader.js";
import type { Share, Told } from "./gather.js";

/** The part in which it is found out what there is to judge. */
export const NAMING = "naming";

export interface Keep {
  /**
   * Whether each place of a tree is a part of its own, with a tree opened for it alone: what an open
   * tree remembers is looked at once, and would count for the first who asks.
   */
  readonly byPlace: boolean;
  /**
   * What a part of the run comes to.
   * @param of - whose part it is: the request, or a project
   * @param name - the part, with all that decides about it beside the files that it looks at
   * @param work - looks at files only through the `Files` of the request
   */
  part<T>(of: object, name: string, work: () => T): T;
  /** More of a part that is there already: what it looks at counts for that. */
  further<T>(of: object, name: string, work: () => T): T;
  /** Something that all parts stand on: nothing is kept where a file that it looks at changes. */
  ground<T>(work: () => T): T;
  /** What is told of a file that no comment hides anything of, by what the parts say of it. */
  told(path: string, shares: readonly Share[], named: ReadonlySet<string>, tell: () => Told): Told;
  /** Where texts that were scanned are kept: by those who share a tree, or for longer. */
  documents(): Documents;
}

/** Keeps nothing. */
export const FORGETTING: Keep = {
  byPlace: false,
  part: (_of, _name, work) => work(),
  further: (_of, _name, work) => work(),
  ground: (work) => work(),
  told: (_path, _shares, _named, tell) => tell(),
  documents: () => new Map(),
};
