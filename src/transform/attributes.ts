/** SetAttributes, RemoveAttributes, SetTokenizedAttributes. */
import { cloneAttribute } from "./clone.js";
import { Failure, type Log, type Place, placeInResult } from "./log.js";
import { find, NO_PREFIXES } from "./query.js";
import {
  addAttribute,
  type AnyNode,
  namedAttribute,
  nameOf,
  removeAttribute,
  type WorkAttribute,
  type WorkElement,
} from "./work.js";

/** A transform of attributes at work on one target. */
export interface AttributeWork {
  /** The transform's element, cleaned for the result. */
  readonly node: WorkElement;
  readonly target: AnyNode;
  readonly arguments: readonly string[];
  readonly log: Log;
  readonly place: Place;
}

function run(path: string, node: AnyNode): readonly WorkAttribute[] {
  return find(path, node, NO_PREFIXES).filter((item) => item.kind === "attribute");
}

/** The attributes of a node that the arguments name; all without arguments. */
function chosen(work: AttributeWork, node: AnyNode): readonly WorkAttribute[] {
  const { arguments: names, log, place } = work;
  if (names.length === 0) return run("@*", node);
  let attributes: readonly WorkAttribute[] = [];
  for (const name of names) {
    attributes = run(`@${name}`, node);
    if (attributes.length === 0)
      log.warning(
        "attribute-not-found",
        `There is no attribute \`${name.slice(0, 60)}\`: check the name, upper and lower case count.`,
        place,
      );
  }
  return names.length === 1 ? attributes : run(`@${names.join("|@")}`, node);
}

function elementOf(target: AnyNode): WorkElement {
  if (target.kind === "element") return target;
  throw new Failure(
    "null-reference",
    "The locator leads to something that has no attributes: let it lead to an element.",
  );
}

function setAll(
  work: AttributeWork,
  value: (attribute: WorkAttribute, target: WorkElement) => string | undefined,
): void {
  const attributes = chosen(work, work.node);
  for (const attribute of attributes) {
    const target = elementOf(work.target);
    const present = namedAttribute(target, nameOf(attribute));
    const changed = value(attribute, target);
    const added = present ?? cloneAttribute(attribute);
    if (present !== undefined || changed !== undefined) {
      added.value = changed ?? attribute.value;
      added.markup = undefined;
      added.origin = attribute.origin;
    }
    if (present === undefined) addAttribute(target, added);
  }
  if (attributes.length === 0)
    work.log.warning(
      "no-attributes-set",
      "Nothing is set: this element of the transform has no attribute that the transform names.",
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
  setAll(work, (attribute, target) =>
    attribute.value.replace(new RegExp(TOKEN, "gu"), (_, name: string) => {
      let source = namedAttribute(target, name);
      if (name.toLowerCase() !== nameOf(attribute).toLowerCase())
        source ??= namedAttribute(work.node, name);
      if (source === undefined)
        throw new Failure(
          "null-reference",
          `\`$(${name.slice(0, 60)})\` names an attribute that neither the target nor the transform's element has.`,
        );
      return source.value.replaceAll("'", "&apos;");
    }),
  );
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
