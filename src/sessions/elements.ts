/** Elements of files, looked for by name: of transforms, and of sections that no schema describes. */
import type { Element } from "../document/tree.js";
import type { ConfigFile } from "../settings/config-file.js";
import { kept } from "../kept.js";

function* below(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* below(child, name);
  }
}

/** Elements of that name, anywhere in the file. */
export function* elementsIn(file: ConfigFile, name: string): Generator<Element> {
  const { root } = file.document;
  // The target of a configSource, and a transform of it, has the section for its root.
  if (root?.name === name) yield root;
  if (root) yield* below(root, name);
}

/** Text of an attribute; undefined where it is absent. */
export function attributeText(element: Element, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

const found = kept<ConfigFile, Map<string, readonly Element[]>>();

/** The same, looked for once: for files that many applications share, such as the server's. */
export function allNamed(file: ConfigFile, name: string): readonly Element[] {
  let names = found.get(file);
  if (!names) {
    names = new Map();
    found.set(file, names);
  }
  let elements = names.get(name);
  if (!elements) {
    elements = [...elementsIn(file, name)];
    names.set(name, elements);
  }
  return elements;
}
