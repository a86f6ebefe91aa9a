/**
 * Children of a node by name and by the values of attributes, as `Match` asks for them: looked up,
 * where a walk over all of them for each element of a transform would take square time. What
 * changes the tree (work.ts) says so here.
 */
import type { Budget } from "./budget.js";
import type { WorkAttribute, WorkElement, WorkNode, WorkParent } from "./work.js";

/** An attribute by its expanded name, and the value that it must have. */
export interface Condition {
  readonly namespace: string;
  readonly local: string;
  readonly value: string;
}

/** Children that answer alike; in document order unless told otherwise. */
interface Bucket {
  readonly elements: Set<WorkElement>;
  isOrdered: boolean;
}

type Names = readonly Pick<Condition, "namespace" | "local">[];

interface Index {
  readonly names: Names;
  readonly buckets: Map<string, Bucket>;
}

/** Fewer children than these are walked over as fast. */
const FEW = 16;
/** Ways of asking, by parent, that are worth their memory. */
const MOST = 8;

/** By parent and way of asking; undefined after the first question, which is often the only one. */
const known = new WeakMap<WorkParent, Map<string, Index | undefined>>();

const keyOf = (parts: readonly string[]): string => JSON.stringify(parts);

/** The bucket of an element; undefined where it lacks one of the attributes. */
function bucketOf(element: WorkElement, names: Names): string | undefined {
  const parts = [element.namespace, element.local];
  for (const { namespace, local } of names) {
    const attribute = element.attributes.find(
      (one) => one.local === local && one.namespace === namespace,
    );
    if (attribute === undefined) return undefined;
    parts.push(attribute.value);
  }
  return keyOf(parts);
}

function put({ names, buckets }: Index, element: WorkElement, isLast: boolean): void {
  const key = bucketOf(element, names);
  if (key === undefined) return;
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, { elements: new Set([element]), isOrdered: true });
  else {
    bucket.elements.add(element);
    bucket.isOrdered &&= isLast;
  }
}

function take({ names, buckets }: Index, element: WorkElement): void {
  const key = bucketOf(element, names);
  if (key === undefined) return;
  const bucket = buckets.get(key);
  if (bucket?.elements.delete(element) === true && bucket.elements.size === 0) buckets.delete(key);
}

function* indexesOf(parent: WorkParent | undefined): Generator<Index> {
  for (const index of (parent && known.get(parent)?.values()) ?? []) if (index) yield index;
}

/** A node was put among the children of its parent. */
export function noteChild(node: WorkNode, isLast: boolean): void {
  if (node.kind !== "element") return;
  for (const index of indexesOf(node.parent)) put(index, node, isLast);
}

/** A node is about to leave its parent. */
export function forgetChild(node: WorkNode): void {
  if (node.kind !== "element") return;
  for (const index of indexesOf(node.parent)) take(index, node);
}

/** Changes an attribute that an element has, or puts one on it or takes one off. */
export function changing(
  element: WorkElement | undefined,
  { namespace, local }: WorkAttribute,
  change: () => void,
): void {
  const touched = [...indexesOf(element?.parent)].filter(({ names }) =>
    names.some((name) => name.local === local && name.namespace === namespace),
  );
  if (element !== undefined) for (const index of touched) take(index, element);
  change();
  if (element !== undefined) for (const index of touched) put(index, element, false);
}

function build(parent: WorkParent, names: Names, budget: Budget): Index {
  const index: Index = { names, buckets: new Map() };
  for (const node of parent.nodes) {
    budget.step();
    if (node.kind !== "element") continue;
    budget.step(names.length === 0 ? 0 : node.attributes.length);
    put(index, node, true);
  }
  return index;
}

/**
 * The children of a name whose attributes have certain values, in document order.
 * @returns undefined where walking over the children is as good
 */
export function childrenWhere(
  parent: WorkParent,
  { namespace, local }: Pick<Condition, "namespace" | "local">,
  conditions: readonly Condition[],
  budget: Budget,
): readonly WorkElement[] | undefined {
  if (parent.nodes.length < FEW) return undefined;
  let ways = known.get(parent);
  if (ways === undefined) known.set(parent, (ways = new Map<string, Index | undefined>()));
  const way = keyOf(conditions.flatMap((one) => [one.namespace, one.local]));
  if (!ways.has(way)) {
    if (ways.size < MOST) ways.set(way, undefined);
    return undefined;
  }
  let index = ways.get(way);
  if (index === undefined) ways.set(way, (index = build(parent, conditions, budget)));
  const bucket = index.buckets.get(keyOf([namespace, local, ...conditions.map((c) => c.value)]));
  if (bucket === undefined) return [];
  const { elements } = bucket;
  budget.step(elements.size);
  if (!bucket.isOrdered && elements.size > 1) {
    budget.step(parent.nodes.length);
    const ordered = parent.nodes.filter(
      (node): node is WorkElement => node.kind === "element" && elements.has(node),
    );
    elements.clear();
    for (const element of ordered) elements.add(element);
  }
  bucket.isOrdered = true;
  return [...elements];
}
