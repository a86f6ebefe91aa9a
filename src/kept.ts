/**
 * What is known of an object, kept by the object itself and gone with it.
 *
 * A WeakMap that lives as long as the program does the same, but V8 takes what it holds for alive until
 * the next full collection: one entry for a file kept the whole tree of the file through all short
 * ones, and half of the time of 2,000 files went into copying dead trees.
 */

/** A constructor that returns another object puts the fields of its class there. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- only a base class can return it
class Elsewhere {
  constructor(owner: object) {
    return owner;
  }
}

/** One thing that is known of objects. A copy of an object does not have it. */
export interface Kept<K extends object, T> {
  get(owner: K): T | undefined;
  set(owner: K, value: T): void;
}

/** Makes a place for one thing in any objects of a kind. */
export function kept<K extends object, T>(): Kept<K, T> {
  return class Keeper extends Elsewhere {
    #value: T;

    constructor(owner: K, value: T) {
      super(owner);
      this.#value = value;
    }

    static get(owner: K): T | undefined {
      return #value in owner ? owner.#value : undefined;
    }

    static set(owner: K, value: T): void {
      if (#value in owner) owner.#value = value;
      else new Keeper(owner, value);
    }
  };
}
