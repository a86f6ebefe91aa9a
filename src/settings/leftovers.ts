/**
 * What is left over from a transform in a live file: `xmlns:xdt` and the attributes of that
 * prefix, pasted from Web.Release.config. The file is refused with them; the rest of it is judged
 * as if they were not there.
 */
import { namespaceOf, splitName } from "../document/namespaces.js";
import type { Attribute, Document, Element } from "../document/tree.js";
import { looksLikeXdtNamespace } from "../transform/xdt.js";
import { isIgnored } from "./names.js";
import type { MessageParts } from "../message.js";
import type { Schema } from "./schema.js";

/** The prefix that every transform uses, with or without its declaration. */
const PREFIX = "xdt";

export interface Leftovers {
  /** Everything that the readers pass over. */
  readonly nodes: ReadonlySet<Attribute | Element>;
  /** Where to say it: the declarations, and what bears the prefix without one. */
  readonly told: readonly (Attribute | Element)[];
}

export const NO_LEFTOVERS: Leftovers = { nodes: new Set(), told: [] };

const declaresTransform = ({ name, value }: Attribute) =>
  name.startsWith("xmlns:") && (name === `xmlns:${PREFIX}` || looksLikeXdtNamespace(value));

/** How a prefix on an element belongs to the transform engine, if it does. */
function useOf(element: Element, prefix: string): "declared" | "loose" | undefined {
  if (prefix === "" || prefix === "xmlns") return undefined;
  const namespace = namespaceOf(element, prefix);
  if (namespace === undefined) return prefix === PREFIX ? "loose" : undefined;
  return prefix === PREFIX || looksLikeXdtNamespace(namespace) ? "declared" : undefined;
}

/** Looking costs nothing where neither the prefix nor the namespace stands in the text. */
const mayHold = (text: string) =>
  text.includes(`${PREFIX}:`) ||
  text.includes(`:${PREFIX}`) ||
  /xml-document-transform/i.test(text);

/** Finds the leftovers of a document that is no transform. */
export function leftoversIn({ root, source }: Document, schema: Schema): Leftovers {
  if (!root || !mayHold(source.text)) return NO_LEFTOVERS;
  const nodes = new Set<Attribute | Element>();
  const told: (Attribute | Element)[] = [];
  const note = (node: Attribute | Element, use: "declared" | "loose" | undefined) => {
    if (use === undefined) return;
    nodes.add(node);
    if (use === "loose") told.push(node);
  };
  const pending = [{ element: root, ignored: false }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { element, ignored } = next;
    note(element, useOf(element, splitName(element.name).prefix));
    for (const attribute of element.attributes) {
      if (declaresTransform(attribute)) {
        nodes.add(attribute);
        // `<runtime>` and the other ignored sections take any declaration inside.
        if (!ignored) told.push(attribute);
      } else note(attribute, useOf(element, splitName(attribute.name).prefix));
    }
    const isTop = element.parent === undefined;
    for (let i = element.children.length - 1; i >= 0; i--) {
      const child = element.children[i];
      if (child)
        pending.push({
          element: child,
          ignored: ignored || (isTop && takesAnything(schema, child)),
        });
    }
  }
  return { nodes, told };
}

/** IIS reads what ASP.NET ignores under the name of a group of its own. */
const takesAnything = (schema: Schema, { name }: Element) =>
  isIgnored({ schema, declared: [] }, name) && name !== "system.webServer";

/** What a person reads at a leftover. */
export function leftoverMessage(node: Attribute | Element): MessageParts {
  const shown = node.kind === "element" ? `<${node.name}>` : `"${node.name}"`;
  const more = node.name.startsWith("xmlns:")
    ? `, and with it every attribute that begins with "${node.name.slice("xmlns:".length)}:"`
    : "";
  return {
    what: `${shown} is left over from a transform: remove it${more}.`,
    because: "It is refused in a file that is in use.",
  };
}
