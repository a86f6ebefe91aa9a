/** White space between the attributes of a start tag: kept where they stood before. */
import { nameOf, type WorkAttribute, type WorkElement } from "./work.js";

export interface PlacedAttribute {
  readonly attribute: WorkAttribute;
  /** White space before it. */
  readonly lead: string;
}

export interface TagPlan {
  readonly attributes: readonly PlacedAttribute[];
  /** White space before `>` or `/>`. */
  readonly trail: string;
}

const breaksLine = (space: string): boolean => space.includes("\n");

/** New attributes get a line of their own where all but the first had one before. */
function newLead(order: readonly string[], leads: ReadonlyMap<string, string>): string {
  const [, ...others] = order;
  const spaces = others.map((name) => leads.get(name) ?? " ");
  return spaces.length > 0 && spaces.every(breaksLine) ? spaces[spaces.length - 1]! : " ";
}

/**
 * Where each attribute goes. The engine writes by name: names of the base file come first, in
 * their old order, even if they were removed and set again; of two attributes with one name only
 * the first is written.
 */
export function planTag({ attributes, layout }: WorkElement): TagPlan {
  const byName = new Map<string, WorkAttribute>();
  for (const attribute of attributes) {
    const name = nameOf(attribute);
    if (!byName.has(name)) byName.set(name, attribute);
  }
  const order = layout?.order ?? [];
  if (layout === undefined || (byName.size === 0 && order.length > 0))
    return {
      attributes: [...byName.values()].map((attribute) => ({ attribute, lead: " " })),
      trail: "",
    };
  const placed: PlacedAttribute[] = [];
  // The space before a removed attribute is kept where it stood first or broke the line.
  let kept: string | undefined;
  for (const name of new Set([...order, ...byName.keys()])) {
    const attribute = byName.get(name);
    const lead = layout.leads.get(name);
    if (attribute === undefined) {
      if (placed.length === 0) kept ??= lead;
      else if (lead !== undefined && breaksLine(lead)) kept = lead;
      continue;
    }
    const own = lead ?? (placed.length === 0 ? " " : newLead(order, layout.leads));
    const taken = kept !== undefined && (placed.length === 0 || !breaksLine(own)) ? kept : own;
    placed.push({ attribute, lead: taken });
    kept = undefined;
  }
  return { attributes: placed, trail: layout.trail };
}
