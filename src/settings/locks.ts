/** lockAttributes and its kin: what they say, and where the reader refuses them. */
import type { ShapeFacts } from "../../schema/vocabulary.js";
import { type Attribute, attributeOf, type Element } from "../document/tree.js";
import type { Locks } from "./config-file.js";
import { choice, nearest } from "./nearest.js";
import { replaceWith, report, type SectionReading, valuePlace } from "./reading.js";
import { shownWord } from "./refused-value.js";
import type { Message } from "../message.js";

/** Names that may be locked by the list attributes, by what they lock. */
function lockable(shape: ShapeFacts, what: "attributes" | "elements"): string[] {
  if (what === "attributes") return Object.keys(shape.attributes ?? {});
  const { collection } = shape;
  const directives = collection
    ? [...Object.keys(collection.add), collection.remove, collection.clear]
    : [];
  return [...Object.keys(shape.elements ?? {}), ...directives.filter((name) => name !== undefined)];
}

function readList(
  reading: SectionReading,
  attribute: Attribute,
  shape: ShapeFacts,
  what: "attributes" | "elements",
  starAllowed: boolean,
): string[] | undefined {
  const bad = (message: Message, fix?: { readonly text: string; readonly safe: boolean }) => {
    report(
      reading,
      "invalid-attribute-value",
      valuePlace(reading, attribute),
      message,
      fix === undefined ? {} : replaceWith(reading, attribute.valueSpan, fix.text, fix.safe),
    );
  };
  // ConfigurationElement.ParseLockedAttributes: separated by `,` `:` or `;`, each part trimmed.
  const parts = attribute.value
    .split(/[,:;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  // Only a text without any letter is refused; a list of commas names nothing and is taken.
  if (attribute.value === "") {
    bad({
      what: `${attribute.name} is empty: the reader wants at least one name.`,
      next: `Name the ${what} to lock, or remove it.`,
    });
    return undefined;
  }
  const legal = lockable(shape, what);
  for (const part of parts) {
    if (part === "*") {
      if (starAllowed) continue;
      bad({
        what: `\`*\` is not allowed in ${attribute.name}.`,
        next: `Name the ${what} that stay free.`,
      });
      return undefined;
    }
    const isOpen = what === "attributes" ? shape.open !== undefined : shape.open === "all";
    if (!isOpen && !legal.includes(part)) {
      const meant = nearest(part, legal);
      const sameLetters = meant?.toLowerCase() === part.toLowerCase();
      const [end = "", hint = ""] =
        meant === undefined
          ? ["."]
          : sameLetters
            ? ["; letter case counts."]
            : [".", `Did you mean "${meant}"?`];
      bad(
        {
          what: `${attribute.name} names "${part}", which is none of the ${what} here${end}`,
          next: `${hint} Possible: ${choice(part, legal)}.`,
        },
        meant && parts.length === 1 ? { text: meant, safe: sameLetters } : undefined,
      );
      return undefined;
    }
    if (what === "attributes" && shape.attributes?.[part]?.required) {
      bad(`${part} is required and therefore cannot be locked.`);
      return undefined;
    }
  }
  return parts;
}

/** Reads the lock attributes of an element into `reading.locks` under its pointer. */
export function readLocks(
  reading: SectionReading,
  element: Element,
  shape: ShapeFacts,
  pointer: string,
): void {
  const locks: { -readonly [K in keyof Locks]: Locks[K] } = {};
  const list = (name: string, what: "attributes" | "elements", starAllowed: boolean) => {
    const attribute = attributeOf(element, name);
    return attribute && readList(reading, attribute, shape, what, starAllowed);
  };
  const attributes = list("lockAttributes", "attributes", true);
  const attributesExcept = list("lockAllAttributesExcept", "attributes", false);
  const elements = list("lockElements", "elements", true);
  const elementsExcept = list("lockAllElementsExcept", "elements", false);
  if (attributes) locks.attributes = attributes;
  if (attributesExcept) locks.allAttributesExcept = attributesExcept;
  if (elements) locks.elements = elements;
  if (elementsExcept) locks.allElementsExcept = elementsExcept;
  const item = attributeOf(element, "lockItem");
  if (item) {
    const word = item.value.trim().toLowerCase();
    if (word === "true" || word === "false") locks.item = word === "true";
    else
      report(
        reading,
        "invalid-attribute-value",
        valuePlace(reading, item),
        `lockItem must be "true" or "false", not "${shownWord(item.value)}".`,
      );
  }
  reading.locks.set(pointer, locks);
}
