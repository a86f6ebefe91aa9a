/** What a transform puts into the result, seen from the transform alone. */
import type { Attribute, Document, Element } from "../document/tree.js";
import { splitName } from "../document/namespaces.js";
import type { Span } from "../source.js";
import { splitArguments } from "./names.js";
import { isXdtAttribute } from "./xdt.js";

/** The element goes into the result with everything inside. */
const WHOLE = /^\s*(?:Insert|InsertIfMissing|InsertBefore|InsertAfter|Replace)\b/;
const SOME = /^Set(?:Tokenized)?Attributes\s*(?:\((.*)\))?$/s;

const isDeclaration = ({ name }: Attribute) => name === "xmlns" || name.startsWith("xmlns:");

/** The value of `xdt:Transform`. */
function directiveOf(element: Element): string | undefined {
  return element.attributes.find(
    (attribute) =>
      attribute.name.includes(":") &&
      splitName(attribute.name).local === "Transform" &&
      isXdtAttribute(attribute),
  )?.value;
}

/** The attributes that `SetAttributes` takes over; all where its arguments are more than names. */
function chosen(element: Element, argument: string | undefined): readonly Attribute[] {
  const own = element.attributes.filter((one) => !isDeclaration(one) && !isXdtAttribute(one));
  const names = argument === undefined || argument === "" ? [] : splitArguments(argument);
  if (names.length === 0 || !names.every((name) => /^[\w.:-]+$/.test(name))) return own;
  return own.filter(({ name }) => names.includes(name));
}

/**
 * The parts of a transform that it writes: elements that are put in or take the place of others,
 * attributes that are set. All else only says where, or what is to go.
 * @returns in order of place, none inside another; also for a namespace that is nearly right
 */
export function writtenParts({ root }: Document): readonly Span[] {
  const parts: Span[] = [];
  const walk = (element: Element): void => {
    const directive = directiveOf(element) ?? "";
    if (WHOLE.test(directive)) {
      parts.push(element.span);
      return;
    }
    const some = SOME.exec(directive.trim());
    for (const { nameSpan, valueSpan } of some ? chosen(element, some[1]) : [])
      parts.push({ start: nameSpan.start, end: Math.max(nameSpan.end, valueSpan.end + 1) });
    for (const child of element.children) walk(child);
  };
  if (root) walk(root);
  return parts;
}
