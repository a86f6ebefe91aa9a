/** Changes as the XML that a file then holds, for pages and reports. */
import type { Change, Owner, Value } from "./change.js";
import { type Place, placeOf, type SectionLookup } from "./place.js";
import { written } from "./values.js";
import { escaped } from "./xml.js";

interface Element {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: Element[];
}

const element = (name: string): Element => ({ name, attributes: new Map(), children: [] });

function childOf(parent: Element, name: string): Element {
  let child = parent.children.find((each) => each.name === name);
  if (!child) parent.children.push((child = element(name)));
  return child;
}

/** What names the entries on the way, outermost first. */
function keysOf(change: Change): readonly Readonly<Record<string, string>>[] {
  const owner: Owner | undefined = change.of;
  if (owner?.kind === "pool") return [{ name: owner.name }];
  if (change.do === "set" && change.entry) return [change.entry.key];
  if (owner?.kind !== "application") return [];
  const [site = "", ...path] = owner.path.split("/");
  // A site needs a number; which one it has the path does not tell.
  return [{ name: site, id: "1" }, { path: `/${path.join("/")}` }];
}

function put(root: Element, change: Change, place: Place): void {
  let at = root;
  for (const part of place.section.path.split("/")) at = childOf(at, part);
  place.elements.forEach((name, i) => {
    at = childOf(at, name);
    for (const [key, value] of Object.entries(keysOf(change)[i] ?? {}))
      at.attributes.set(key, value);
  });
  const set = (name: string, value: Value) =>
    at.attributes.set(name, written(place.shape.attributes?.[name] ?? { kind: "string" }, value));
  if (change.do === "set") set(place.name, change.value);
  if (change.do === "add")
    for (const [name, value] of Object.entries(change.entry)) set(name, value);
}

function treeOf(changes: readonly Change[], sections: SectionLookup): Element {
  const root = element("configuration");
  for (const change of changes) {
    if (change.do !== "set" && change.do !== "add") continue;
    const place = placeOf(change.path, sections);
    if (place) put(root, change, place);
  }
  return root;
}

function linesOf({ name, attributes, children }: Element): string[] {
  const start = `<${name}${[...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join("")}`;
  return children.length === 0
    ? [`${start} />`]
    : [`${start}>`, ...children.flatMap(linesOf).map((line) => `  ${line}`), `</${name}>`];
}

/** The whole file that would hold the changes, line by line. */
export function fileWith(changes: readonly Change[], sections: SectionLookup): readonly string[] {
  return linesOf(treeOf(changes, sections));
}

/** The elements that change, each as one line. */
export function elementsWith(
  changes: readonly Change[],
  sections: SectionLookup,
): readonly string[] {
  const leaves = (each: Element): Element[] =>
    each.children.length === 0 ? [each] : each.children.flatMap(leaves);
  const tree = treeOf(changes, sections);
  return tree.children.length === 0 ? [] : leaves(tree).flatMap(linesOf);
}
