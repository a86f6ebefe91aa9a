/** The transforms and locators of XDT, for a person: what each does, and how it is written. */
import type { TransformName } from "../../schema/xdt.js";
import type { Attribute, Element } from "../document/tree.js";
import type { LocatorName } from "../transform/names.js";
import { isXdtAttribute, looksLikeXdtNamespace, XDT_NAMESPACE } from "../transform/xdt.js";

export interface XdtWord {
  readonly summary: string;
  /** What is written, as a snippet. */
  readonly snippet: string;
}

const TRANSFORMS: Readonly<Record<TransformName, XdtWord>> = {
  Replace: { summary: "Puts this element in the place of the one found.", snippet: "Replace" },
  Remove: { summary: "Takes the first element found out.", snippet: "Remove" },
  RemoveAll: { summary: "Takes all elements found out.", snippet: "RemoveAll" },
  Insert: {
    summary: "Adds this element as the last one beside those found, even if one is there already.",
    snippet: "Insert",
  },
  InsertIfMissing: {
    summary: "Adds this element where none is found.",
    snippet: "InsertIfMissing",
  },
  InsertBefore: {
    summary: "Adds this element in front of the one that the XPath in brackets finds.",
    snippet: "InsertBefore(${1:XPath})",
  },
  InsertAfter: {
    summary: "Adds this element behind the one that the XPath in brackets finds.",
    snippet: "InsertAfter(${1:XPath})",
  },
  SetAttributes: {
    summary:
      "Sets the attributes of this element on the one found; in brackets, only those that are named.",
    snippet: "SetAttributes",
  },
  SetTokenizedAttributes: {
    summary: "As SetAttributes, with parameters of Web Deploy in place of the values.",
    snippet: "SetTokenizedAttributes",
  },
  RemoveAttributes: {
    summary: "Takes the attributes that are named in brackets off the element found.",
    snippet: "RemoveAttributes(${1:name})",
  },
  CommentOut: { summary: "Makes the element found a comment.", snippet: "CommentOut" },
};

const LOCATORS: Readonly<Record<LocatorName, XdtWord>> = {
  Match: {
    summary: "Finds elements whose attributes named in brackets have the same values as here.",
    snippet: "Match(${1:name})",
  },
  Condition: {
    summary: "Finds elements of this name for which the XPath predicate in brackets holds.",
    snippet: "Condition(${1:@name='x'})",
  },
  XPath: {
    summary: "Finds what the whole XPath in brackets finds.",
    snippet: "XPath(${1:/configuration})",
  },
  DefaultLocator: {
    summary: "Finds elements of the same name and path.",
    snippet: "DefaultLocator",
  },
};

export interface XdtAttribute {
  readonly summary: string;
  readonly words: Readonly<Record<string, XdtWord>>;
}

/** The attributes by their name behind the prefix. */
export const XDT_ATTRIBUTES: Readonly<Record<string, XdtAttribute>> = {
  Transform: {
    summary: "What the transform does with the element that it finds in the file it changes.",
    words: TRANSFORMS,
  },
  Locator: {
    summary: "How it finds that element; without one, by name and path.",
    words: LOCATORS,
  },
};

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

/** What an attribute of the transform namespace is; undefined for every other one. */
export function xdtAttribute(attribute: Attribute): XdtAttribute | undefined {
  if (!attribute.name.includes(":") || !isXdtAttribute(attribute)) return undefined;
  const name = localName(attribute.name);
  return Object.hasOwn(XDT_ATTRIBUTES, name) ? XDT_ATTRIBUTES[name] : undefined;
}

/** The prefix that stands for the transform namespace at an element; undefined where none does. */
export function xdtPrefix(element: Element | undefined): string | undefined {
  for (let at = element; at; at = at.parent) {
    const found = at.attributes.find(
      ({ name, value }) => name.startsWith("xmlns:") && looksLikeXdtNamespace(value),
    );
    if (found) return localName(found.name);
  }
  return undefined;
}

/** The namespace, as it has to be declared on the root. */
export const XDT_DECLARATION = { name: "xmlns:xdt", value: XDT_NAMESPACE } as const;
