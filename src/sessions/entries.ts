/** Entries of collections in force. */

/**
 * The entries that have an attribute. The type of a collection also lists the elements that take
 * entries out; what is in force holds only those that add.
 */
export function entriesWith<E extends object, K extends string>(
  entries: readonly E[],
  attribute: K,
): readonly Extract<E, Readonly<Record<K, unknown>>>[] {
  return entries.filter(
    (entry): entry is Extract<E, Readonly<Record<K, unknown>>> => attribute in entry,
  );
}
