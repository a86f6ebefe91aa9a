/** Elements that an element without its end tag has swallowed, back where they belong. */
import type { Element } from "../document/tree.js";
import { isGroup, isSection, type Names } from "./names.js";
import { isUnclosed } from "./normalise.js";

/** The name stands for something in that group ("" = below `<configuration>`). */
export function isKnownIn(names: Names, group: string, name: string): boolean {
  const path = group === "" ? name : `${group}/${name}`;
  return (group === "" && name === "location") || isGroup(names, path) || isSection(names, path);
}

function swallowedBy(element: Element, belongs: (name: string) => boolean): Element[] {
  if (!isUnclosed(element)) return [];
  return element.children.flatMap((child) =>
    belongs(child.name) ? [child, ...swallowedBy(child, belongs)] : swallowedBy(child, belongs),
  );
}

/** What stands in a group: its children, and what unclosed ones among them have swallowed. */
export function membersOf(names: Names, parent: Element, group: string): readonly Element[] {
  if (!parent.children.some(isUnclosed)) return parent.children;
  return parent.children.flatMap((child) => {
    const path = group === "" ? child.name : `${group}/${child.name}`;
    const inner = isGroup(names, path);
    const belongs = (name: string) =>
      isKnownIn(names, group, name) && !(inner && isKnownIn(names, path, name));
    return [child, ...swallowedBy(child, belongs)];
  });
}
