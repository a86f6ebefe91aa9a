/**
 * What was made of the last few objects. A report goes from file to file and comes back to few: what
 * it finds out of each, kept to the end, was a tree a file.
 */

/** So many: the file that a report is at, and those that its findings lead to. */
const MOST = 8;

/** Makes each thing once, as long as not too many others were asked for since. */
export function recent<K extends object, T>(make: (owner: K) => T): (owner: K) => T {
  const known = new Map<K, T>();
  return (owner) => {
    const made = known.has(owner) ? (known.get(owner) as T) : make(owner);
    // The one that was asked for last comes last.
    known.delete(owner);
    known.set(owner, made);
    const [first] = known.keys();
    if (known.size > MOST && first !== undefined) known.delete(first);
    return made;
  };
}
