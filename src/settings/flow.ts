/**
 * Which children the managed reader finds in which element. It reads `<clear>` without moving
 * behind its end tag: `</clear>` then ends the collection, what follows belongs to the parent, and
 * the collection's own end tag ends that one (ConfigurationElementCollection.
 * OnDeserializeUnrecognizedElement and the loop of ConfigurationElement.DeserializeElement).
 */
import type { ShapeFacts } from "../../schema/vocabulary.js";
import type { Element } from "../document/tree.js";

/** Children that differ from those in the text, by their parent as the reader sees it. */
export type Flow = ReadonlyMap<Element, readonly Element[]>;

const AS_WRITTEN: Flow = new Map();

/** A `<clear>` that ends the collection it stands in. */
export const endsCollection = (shape: ShapeFacts, child: Element): boolean =>
  child.name === shape.collection?.clear && child.endTag !== undefined;

function mayEnd(shape: ShapeFacts, element: Element): boolean {
  return element.children.some((child) => {
    const inner = shape.elements?.[child.name];
    return inner === undefined ? endsCollection(shape, child) : mayEnd(inner, child);
  });
}

/** Notes the children of an element; what its early end leaves to the parent is returned. */
function follow(
  shape: ShapeFacts,
  element: Element,
  flow: Map<Element, readonly Element[]>,
): readonly Element[] | undefined {
  const found: Element[] = [];
  let left = [...element.children];
  let over: readonly Element[] | undefined;
  for (let child = left.shift(); child; child = left.shift()) {
    found.push(child);
    if (endsCollection(shape, child)) {
      for (const inner of child.children) found.push(inner);
      flow.set(child, []);
      over ??= left;
      break;
    }
    const inner = shape.elements?.[child.name];
    const spilled = inner && follow(inner, child, flow);
    if (spilled === undefined) continue;
    over ??= left;
    left = [...spilled];
  }
  if (over !== undefined || flow.size > 0) flow.set(element, found);
  return over;
}

/** How the children of a section of the managed reader flow; nearly always as they are written. */
export function flowOf(shape: ShapeFacts, section: Element): Flow {
  if (!mayEnd(shape, section)) return AS_WRITTEN;
  const flow = new Map<Element, readonly Element[]>();
  follow(shape, section, flow);
  return flow;
}
