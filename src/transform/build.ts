/** Scanned file -> working tree. */
import { XML_NAMESPACE, XMLNS_NAMESPACE, splitName } from "../document/namespaces.js";
import type * as tree from "../document/tree.js";
import { positionAt, type Source } from "../source.js";
import { decode, escapeText, escapeValue } from "./decode.js";
import type {
  TagLayout,
  WorkAttribute,
  WorkDocument,
  WorkElement,
  WorkNode,
  WorkText,
} from "./work.js";

/** Namespaces in scope. Each level holds its own only: copying them down would take n². */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

const NO_SCOPE: Scope = { own: new Map(), outer: undefined };

interface Building {
  readonly source: Source;
  /** The engine keeps white space between tags in the base, not in the transform. */
  readonly keepSpace: boolean;
}

/** A reference to a space, written in decimal, makes it a text for the engine's old reader. */
const DECIMAL_REFERENCE = /&#[0-9]/;
const ONLY_SPACE = /^[ \t\r\n]*$/;

function scopeOf(element: tree.Element, outer: Scope): Scope {
  let own: Map<string, string> | undefined;
  for (const { name, value } of element.attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    own ??= new Map();
    own.set(name === "xmlns" ? "" : name.slice(6), value);
  }
  return own === undefined ? outer : { own, outer };
}

function resolve(prefix: string, scope: Scope): string {
  if (prefix === "xml") return XML_NAMESPACE;
  if (prefix === "xmlns") return XMLNS_NAMESPACE;
  for (let at: Scope | undefined = scope; at !== undefined; at = at.outer) {
    const found = at.own.get(prefix);
    if (found !== undefined) return found;
  }
  return "";
}

function buildAttribute(
  attribute: tree.Attribute,
  parent: WorkElement,
  scope: Scope,
  { source }: Building,
): WorkAttribute {
  const { prefix, local } = splitName(attribute.name);
  const { start, end } = attribute.valueSpan;
  const { value, markup } = decode(source.text.slice(start, end), escapeValue);
  const namespace =
    attribute.name === "xmlns" ? XMLNS_NAMESPACE : prefix === "" ? "" : resolve(prefix, scope);
  return {
    kind: "attribute",
    prefix,
    local,
    namespace,
    value,
    markup,
    origin: { source, node: attribute },
    parent,
  };
}

function layoutOf(element: tree.Element, source: Source): TagLayout {
  const leads = new Map<string, string>();
  let from = element.nameSpan.end;
  for (const { name, nameSpan, valueSpan } of element.attributes) {
    leads.set(name, source.text.slice(from, nameSpan.start));
    from = Math.min(valueSpan.end + 1, element.startTag.end);
  }
  const close = element.startTag.end - (element.selfClosing ? 2 : 1);
  return {
    order: element.attributes.map(({ name }) => name),
    leads,
    trail: source.text.slice(from, Math.max(from, close)),
  };
}

function buildText(node: tree.Text, keep: boolean, building: Building): WorkText | undefined {
  const { source, keepSpace } = building;
  const { start, end } = node.span;
  const raw = source.text.slice(start, end);
  const origin = { source, node };
  if (node.kind === "cdata")
    return { kind: "cdata", value: raw.slice(9, -3), markup: undefined, origin, parent: undefined };
  const blank = node.blank || (ONLY_SPACE.test(node.value) && !DECIMAL_REFERENCE.test(raw));
  if (blank && !keepSpace && !keep) return undefined;
  const kind = !blank ? "text" : keep ? "significant" : "space";
  return { kind, ...decode(raw, escapeText), origin, parent: undefined };
}

function buildNode(
  node: tree.Node,
  scope: Scope,
  keep: boolean,
  building: Building,
): WorkNode | undefined {
  const { source } = building;
  const { start, end } = node.span;
  const origin = { source, node };
  switch (node.kind) {
    case "element":
      return buildElement(node, scope, keep, building);
    case "comment":
      return {
        kind: "comment",
        value: source.text.slice(start + 4, end - 3),
        origin,
        parent: undefined,
      };
    case "instruction":
      if (node.target === "xml")
        return { kind: "raw", value: source.text.slice(start, end), parent: undefined };
      return {
        kind: "instruction",
        target: node.target,
        value: node.value,
        origin,
        parent: undefined,
      };
    default:
      return buildText(node, keep, building);
  }
}

function buildElement(
  element: tree.Element,
  outer: Scope,
  keptOutside: boolean,
  building: Building,
): WorkElement {
  const { source } = building;
  const scope = scopeOf(element, outer);
  const { prefix, local } = splitName(element.name);
  const built: WorkElement = {
    kind: "element",
    prefix,
    local,
    namespace: resolve(prefix, scope),
    attributes: [],
    nodes: [],
    collapsed: element.selfClosing,
    added: false,
    layout: layoutOf(element, source),
    line: positionAt(source, element.nameSpan.start).line,
    origin: { source, node: element },
    parent: undefined,
  };
  for (const attribute of element.attributes)
    built.attributes.push(buildAttribute(attribute, built, scope, building));
  const space = element.attributes.find(({ name }) => name === "xml:space")?.value;
  const keep = space === undefined ? keptOutside : space === "preserve";
  for (const node of element.nodes) {
    const child = buildNode(node, scope, keep, building);
    if (child === undefined) continue;
    child.parent = built;
    built.nodes.push(child);
  }
  return built;
}

/**
 * Makes the working tree of a file that is well-formed.
 * @param keepSpace - whether white space between tags is kept
 */
export function build(document: tree.Document, keepSpace: boolean): WorkDocument {
  const { source } = document;
  const building = { source, keepSpace };
  const built: WorkDocument = { kind: "document", nodes: [], source };
  let from = 0;
  const add = (node: WorkNode): void => {
    node.parent = built;
    built.nodes.push(node);
  };
  const addGap = (end: number): void => {
    // What the scanner keeps no node for outside the root is the document type.
    const value = source.text.slice(from, end);
    if (value !== "") add({ kind: "raw", value, parent: undefined });
  };
  for (const node of document.nodes) {
    addGap(node.span.start);
    from = node.span.end;
    const child = buildNode(node, NO_SCOPE, false, building);
    if (child !== undefined) add(child);
  }
  addGap(source.text.length);
  return built;
}
