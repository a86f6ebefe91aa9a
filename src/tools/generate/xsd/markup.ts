/** XML as text, for the schema that is written. */

export type Markup = readonly string[];
type Attributes = Readonly<Record<string, string | number | undefined>>;

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "&#10;");
}

/** An element of the schema language; its content indented, its attributes in the order given. */
export function xs(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value)).replaceAll('"', "&quot;")}"`)
    .join("");
  const inner = content.flat();
  if (inner.length === 0) return [`<xs:${name}${written}/>`];
  return [`<xs:${name}${written}>`, ...inner.map((line) => ` ${line}`), `</xs:${name}>`];
}

/** A note for whoever opens the schema. */
export const comment = (text: string): Markup => [`<!-- ${text} -->`];

/** What editors show: the sentences that are there, each part in its own paragraph. */
export function documentation(parts: readonly (string | undefined)[]): Markup {
  const text = parts.filter((part): part is string => part !== undefined && part !== "");
  if (text.length === 0) return [];
  // One line: an indented one would put the indentation into what editors show.
  const lines = text.map((part) => `<xs:documentation>${escape(part)}</xs:documentation>`);
  return [`<xs:annotation>${lines.join("")}</xs:annotation>`];
}
