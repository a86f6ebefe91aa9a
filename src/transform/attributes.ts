/** SetAttributes, RemoveAttributes, SetTokenizedAttributes. */
import type { Budget } from "./budget.js";
import { cloneAttribute } from "./clone.js";
import { Failure, type Log, type Place, placeInResult } from "./log.js";
import { find, NO_PREFIXES } from "./query.js";
import {
  type AnyNode,
  nameOf,
  addAttribute,
  removeAttribute,
  setValue,
  type WorkAttribute,
  type WorkElement,
} from "./work.js";

/** What the arguments choose of the attributes of one node. */
export interface Choice {
  readonly node: AnyNode;
  readonly attributes: readonly WorkAttribute[];
  /** Names that no attribute has. */
  readonly missing: readonly string[];
}

/** A transform of attributes at work on one target. */
export interface AttributeWork {
  /** The transform's element, cleaned for the result. */
  readonly node: WorkElement;
  readonly target: AnyNode;
  readonly arguments: readonly string[];
  readonly log: Log;
  readonly place: Place;
  readonly budget: Budget;
  /** The choice made last, of this target or of the one before. */
  readonly memory: { choice?: Choice };
}

function run(path: string, node: AnyNode, budget: Budget): readonly WorkAttribute[] {
  return find(path, node, NO_PREFIXES, budget).filter((item) => item.kind === "attribute");
}

function choose({ arguments: names, budget }: AttributeWork, node: AnyNode): Choice {
  if (names.length === 0) return { node, attributes: run("@*", node, budget), missing: [] };
  const missing = names.filter((name) => run(`@${name}`, node, budget).length === 0);
  return { node, attributes: run(`@${names.join("|@")}`, node, budget), missing };
}

/** What the name may mean, in words. */
function near(name: string, node: AnyNode): string {
  const attributes = node.kind === "element" ? node.attributes : [];
  const meant = attributes.find(({ local }) => local.toLowerCase() === name.toLowerCase());
  return meant === undefined
    ? ": check the name, letter case counts"
    : ` here, but \`${meant.local.slice(0, 60)}\`: letter case counts`;
}

/** The attributes of a node that the arguments name; all without arguments. */
function chosen(work: AttributeWork, node: AnyNode): readonly WorkAttribute[] {
  const { memory, log, place } = work;
  const known = memory.choice?.node === node ? memory.choice : undefined;
  const choice = (memory.choice = known ?? choose(work, node));
  // The engine looks at the transform's element anew for each target, and at each target once.
  if (known === undefined || node === work.node)
    for (const name of choice.missing)
      log.warning(
        "attribute-not-found",
        `There is no attribute \`${name.slice(0, 60)}\`${near(name, node)}.`,
        place,
        { attribute: name },
      );
  return choice.attributes;
}

function elementOf(target: AnyNode): WorkElement {
  if (target.kind === "element") return target;
  throw new Failure(
    "null-reference",
    "The locator leads to something that has no attributes: let it lead to an element.",
  );
}

const expandedName = ({ namespace, local }: WorkAttribute): string => `${local} ${namespace}`;

/** The attributes of an element by name; of several with one name the first. */
function byName({ attributes }: WorkElement): Map<string, WorkAttribute> {
  const names = new Map<string, WorkAttribute>();
  for (const attribute of attributes)
    if (!names.has(nameOf(attribute))) names.set(nameOf(attribute), attribute);
  return names;
}

type Names = ReadonlyMap<string, WorkAttribute>;

function setAll(
  work: AttributeWork,
  value: (attribute: WorkAttribute, target: Names) => string | undefined,
): void {
  const { budget } = work;
  const attributes = chosen(work, work.node);
  const target = attributes.length > 0 ? elementOf(work.target) : undefined;
  const names = target && byName(target);
  const expanded = new Map(
    target?.attributes.map((attribute) => [expandedName(attribute), attribute]),
  );
  budget.step((names?.size ?? 0) + attributes.length);
  for (const attribute of attributes) {
    if (target === undefined || names === undefined) break;
    const name = nameOf(attribute);
    const present = names.get(name);
    const changed = value(attribute, names);
    const added = present ?? cloneAttribute(attribute);
    const before = present?.value.length ?? 0;
    if (present !== undefined || changed !== undefined) {
      setValue(added, changed ?? attribute.value);
      added.origin = attribute.origin;
    }
    if (present === undefined) {
      budget.put(name.length + added.value.length);
      // One of the same local name and namespace goes, whatever its prefix.
      const same = expanded.get(expandedName(added));
      if (same !== undefined) {
        budget.step(target.attributes.length);
        removeAttribute(same);
        names.delete(nameOf(same));
      }
      addAttribute(target, added);
      names.set(name, added);
      expanded.set(expandedName(added), added);
    } else {
      budget.write(added.value.length - before);
    }
  }
  if (attributes.length === 0)
    work.log.warning(
      "no-attributes-set",
      "Nothing is set, since this element of the transform has no attribute that the transform names.",
      work.place,
    );
}

export function setAttributes(work: AttributeWork): void {
  setAll(work, () => undefined);
}

const TOKEN = "\\$\\(((?:[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}:.]|\\u200c|\\u200d)+)\\)";

/**
 * Like SetAttributes, with `$(name)` replaced by the value of another attribute of the target or,
 * failing that, of the transform's element. The engine writes an apostrophe in it as `&apos;`.
 */
export function setTokenizedAttributes(work: AttributeWork): void {
  const own = byName(work.node);
  const token = new RegExp(TOKEN, "gu");
  setAll(work, (attribute, target) => {
    let length = 0;
    return attribute.value.replace(token, (_, name: string) => {
      let source = target.get(name);
      if (name.toLowerCase() !== nameOf(attribute).toLowerCase()) source ??= own.get(name);
      if (source === undefined)
        throw new Failure(
          "null-reference",
          `\`$(${name.slice(0, 60)})\` names an attribute that neither the target nor the transform's element has.`,
        );
      const text = source.value.replaceAll("'", "&apos;");
      length += text.length;
      work.budget.fit(length);
      return text;
    });
  });
}

export function removeAttributes(work: AttributeWork): void {
  const { target, log } = work;
  const attributes = chosen(work, target);
  for (const attribute of attributes) removeAttribute(attribute);
  if (attributes.length > 0) return;
  if (target.kind === "document" && !log.quiet)
    throw new Failure(
      "null-reference",
      "The locator leads to the whole document, which has no attributes: let it lead to an element.",
    );
  log.warning(
    "no-attributes-removed",
    "Nothing is removed: the element has none of the attributes that the transform names.",
    placeInResult(target),
  );
}
