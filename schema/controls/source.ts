/** The form of the tables of controls. */

/**
 * What others ask for, and who answers it here: number or name, what it asks in our own words, our
 * ids, and a word on what they leave open. Without ids that word says why there are none.
 */
export type Control = readonly [
  number: string,
  asks: string,
  ids: readonly string[],
  why?: string | undefined,
];

/** A benchmark, a list of weaknesses or a scanner. */
export interface Source {
  readonly name: string;
  readonly note?: string;
  readonly rows: readonly Control[];
}
