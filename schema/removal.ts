/**
 * What the element that takes an entry out may carry: the attributes that together are the entry's
 * key, as its first kind has them, and nothing else.
 */
export function keyAttributes<A>({
  add,
  key,
}: {
  readonly add: Readonly<Record<string, { readonly attributes?: Readonly<Record<string, A>> }>>;
  readonly key: readonly string[];
}): readonly (readonly [name: string, attribute: A])[] {
  const [first] = Object.values(add);
  return Object.entries(first?.attributes ?? {}).filter(([name]) => key.includes(name));
}
