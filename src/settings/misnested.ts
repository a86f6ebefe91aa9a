/** Elements that an element without its end tag has swallowed, back where they belong. */
import type { Element } from "../document/tree.js";
import type { Declaration } from "./config-file.js";
import { isGroup, isSection } from "./names.js";
import { isUnclosed } from "./normalise.js";

/** The name stands for something in that group ("" = below `<configuration>`). */
export function isKnownIn(group: string, name: string, declared: readonly Declaration[]): boolean {
  const path = group === "" ? name : `${group}/${name}`;
  return (
    (group === "" && name === "location") || isGroup(path, declared) || isSection(path, declared)
  );
}

function swallowedBy(element: Element, belongs: (name: string) => boolean): Element[] {
  if (!isUnclosed(element)) return [];
  return element.children.flatMap((child) =>
    belongs(child.name) ? [child, ...swallowedBy(child, belongs)] : swallowedBy(child, belongs),
  );
}

/** What stands in a group: its children, and what unclosed ones among them have swallowed. */
export function membersOf(
  parent: Element,
  group: string,
  declared: readonly Declaration[],
): readonly Element[] {
  if (!parent.children.some(isUnclosed)) return parent.children;
  return parent.children.flatMap((child) => {
    const path = group === "" ? child.name : `${group}/${child.name}`;
    const inner = isGroup(path, declared);
    const belongs = (name: string) =>
      isKnownIn(group, name, declared) && !(inner && isKnownIn(path, name, declared));
    return [child, ...swallowedBy(child, belongs)];
  });
}
