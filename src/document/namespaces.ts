/** Which namespace a prefix means at a place in the tree. */
import type { Element } from "./tree.js";

/** What the prefix `xml` always means. */
export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/** What the prefix `xmlns` always means. */
export const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/**
 * Splits a qualified name at its colon.
 * @returns `prefix` is "" where the name has none
 */
export function splitName(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(":");
  if (colon < 0) return { prefix: "", local: name };
  return { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

/**
 * The namespace that a prefix stands for on an element, found at it or at the nearest ancestor
 * that declares it.
 * @param prefix - "" asks for the default namespace
 * @returns undefined where the prefix is not bound, and where the default namespace is none
 */
export function namespaceOf(element: Element, prefix: string): string | undefined {
  if (prefix === "xml") return XML_NAMESPACE;
  if (prefix === "xmlns") return XMLNS_NAMESPACE;
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    for (const attribute of at.attributes) {
      if (attribute.name === name) return attribute.value === "" ? undefined : attribute.value;
    }
  }
  return undefined;
}
