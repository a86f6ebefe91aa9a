/** What may stand inside an element of a section. */
import type { Shape } from "../../../../schema/vocabulary.js";
import { type Markup, xs } from "./markup.js";

/** An element that is declared inside: its name and the declaration with that many occurrences. */
export interface Child {
  readonly name: string;
  declare(occurs: { readonly minOccurs?: number }): Markup;
}

const XML_ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";
const XDT = "http://schemas.microsoft.com/XML-Document-Transform";

/** From this many single children on their orders are too many to write down. */
const MOST_IN_ANY_ORDER = 3;

const any = (namespace: string): Markup => xs("any", { namespace, processContents: "skip" });

/** Any content: nothing in it is looked at. */
export const OPEN_CONTENT: Markup = xs(
  "sequence",
  {},
  xs("any", {
    namespace: "##any",
    processContents: "skip",
    minOccurs: 0,
    maxOccurs: "unbounded",
  }),
);

const repeated = (...particles: readonly Markup[]): Markup =>
  xs("choice", { minOccurs: 0, maxOccurs: "unbounded" }, ...particles);

/**
 * Each child at most once, in any order. XML Schema has `all` for it, but not beside anything
 * else, so the orders are spelled out.
 */
function inAnyOrder(children: readonly Child[]): Markup {
  const branches = children.map((child) => {
    const others = children.filter((other) => other !== child);
    const declared = child.declare({});
    return others.length === 0 ? declared : xs("sequence", {}, declared, inAnyOrder(others));
  });
  return xs("choice", { minOccurs: 0 }, ...branches);
}

function ordered(children: readonly Child[], entries: readonly Child[]): Markup {
  return entries.length === 0 && children.length <= MOST_IN_ANY_ORDER
    ? inAnyOrder(children)
    : repeated(...[...children, ...entries].map((child) => child.declare({})));
}

/**
 * The content of an element that is not open.
 * @param children - child elements that may stand once
 * @param entries - what a collection takes, as often as one likes
 */
export function closedContent(
  children: readonly Child[],
  entries: readonly Child[],
  isSection: boolean,
): Markup {
  if (isSection) {
    // An encrypted section holds EncryptedData and nothing else.
    const encrypted = any(XML_ENCRYPTION);
    return children.length + entries.length === 0
      ? xs("sequence", { minOccurs: 0 }, encrypted)
      : xs("choice", { minOccurs: 0 }, ordered(children, entries), encrypted);
  }
  // With an empty content model not even blanks might stand between the tags.
  if (children.length + entries.length === 0) return xs("sequence", { minOccurs: 0 }, any(XDT));
  if (entries.length === 0)
    return xs("all", {}, ...children.map((c) => c.declare({ minOccurs: 0 })));
  return ordered(children, entries);
}

export const isOpen = (shape: Shape): boolean => shape.open === "all";
