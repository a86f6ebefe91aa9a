/** The XML Document Transform namespace: which files are transforms, which attributes are its. */
import { splitName } from "../document/namespaces.js";
import type { Attribute, Document, Element } from "../document/tree.js";
import { kept } from "../kept.js";

/** Exactly this text; with `https` the engine applies nothing (dotnet/xdt). */
export const XDT_NAMESPACE = "http://schemas.microsoft.com/XML-Document-Transform";

/** Misspellings that people copy from rendered documentation: same but for scheme or case. */
export function looksLikeXdtNamespace(uri: string): boolean {
  return (
    uri
      .replace(/^https?:\/\//i, "")
      .replace(/\/$/, "")
      .toLowerCase() === "schemas.microsoft.com/xml-document-transform"
  );
}

/** Prefixes that an element declares; asking each attribute for each prefix would take n². */
const declared = kept<Element, ReadonlyMap<string, string>>();

function declarationsOf(element: Element): ReadonlyMap<string, string> {
  let found = declared.get(element);
  if (found === undefined) {
    found = new Map(
      element.attributes
        .filter(({ name }) => name.startsWith("xmlns:"))
        .map(({ name, value }) => [name.slice(6), value]),
    );
    declared.set(element, found);
  }
  return found;
}

function boundTo(element: Element, prefix: string): string | undefined {
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    const found = declarationsOf(at).get(prefix);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The attribute belongs to the transform engine (also with a misspelt namespace). */
export function isXdtAttribute(attribute: Attribute): boolean {
  const uri = boundTo(attribute.parent, splitName(attribute.name).prefix);
  return uri !== undefined && looksLikeXdtNamespace(uri);
}

/** Whether anything in the document asks the transform engine for something. */
export function hasXdtAttributes(document: Document): boolean {
  // Nearly no file that is no transform declares any prefix.
  if (!document.source.text.includes("xmlns:")) return false;
  const pending = document.root ? [document.root] : [];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (
      element.attributes.some(
        (attribute) =>
          attribute.name.includes(":") &&
          !attribute.name.startsWith("xmlns") &&
          isXdtAttribute(attribute),
      )
    )
      return true;
    for (const child of element.children) pending.push(child);
  }
  return false;
}

/** Whether the root declares the transform namespace (or a misspelling of it). */
export function declaresXdt(root: Element): boolean {
  return root.attributes.some(
    (attribute) => attribute.name.startsWith("xmlns:") && looksLikeXdtNamespace(attribute.value),
  );
}
