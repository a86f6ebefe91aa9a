/** The XML Document Transform namespace: which files are transforms, which attributes are its. */
import { namespaceOf, splitName } from "../document/namespaces.js";
import type { Attribute, Document, Element } from "../document/tree.js";

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

const boundTo = (element: Element, prefix: string) =>
  prefix === "" ? undefined : namespaceOf(element, prefix);

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
    pending.push(...element.children);
  }
  return false;
}

/** Whether the root declares the transform namespace (or a misspelling of it). */
export function declaresXdt(root: Element): boolean {
  return root.attributes.some(
    (attribute) => attribute.name.startsWith("xmlns:") && looksLikeXdtNamespace(attribute.value),
  );
}
