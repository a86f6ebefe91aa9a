/** Changes as edits of files, each the smallest range that does it. */
import type { Change, Edit, Spot } from "./change.js";
import { attributeAt, type SectionLookup } from "./place.js";
import { written } from "./values.js";

/** A text for an attribute's value, whichever quotes stand around it. */
export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;")
    .replaceAll(/[\t\n\r]/g, (control) => `&#${control.charCodeAt(0)};`);

/** Start of the white space that ends at an offset. */
function spaceBefore({ source }: Spot, offset: number): number {
  let start = offset;
  while (start > 0 && /\s/.test(source.text.charAt(start - 1))) start--;
  return start;
}

/** "system.web/pages@buffer" and "system.web/pages" from their last element on. */
const lastOf = (path: string) => path.slice((path.split("@", 1)[0] ?? "").lastIndexOf("/") + 1);

/** What a change writes at its place; undefined where it has nothing to write there. */
function textOf(change: Change, put: Spot["put"], sections: SectionLookup): string | undefined {
  if (put === "removal") return "";
  if (change.do === "replace") return escaped(change.text);
  if (change.do !== "set") return undefined;
  const place = attributeAt(change.path, sections);
  const value = escaped(written(place?.attribute ?? { kind: "string" }, change.value));
  if (put === "value") return value;
  const [element = "", name = ""] = lastOf(change.path).split("@");
  const attribute = ` ${name}="${value}"`;
  return put === "attribute" ? attribute : `<${element}${attribute} />`;
}

function editOf(change: Change, sections: SectionLookup): Edit | undefined {
  const { at } = change;
  if (at === undefined || at === "default") return undefined;
  const { source, span, put } = at;
  const text = textOf(change, put, sections);
  if (text === undefined) return undefined;
  switch (put) {
    case "value":
      return { source, span, text };
    case "attribute":
      return { source, span: { start: span.end, end: span.end }, text };
    case "element": {
      const { start } = span;
      const indentation = source.text.slice(spaceBefore(at, start), start);
      return { source, span: { start, end: start }, text: `${text}${indentation}` };
    }
    case "removal":
      return { source, span: { start: spaceBefore(at, span.start), end: span.end }, text };
  }
}

/**
 * Changes as edits.
 * @returns undefined where one of them has no place in a file at hand, or nothing is to be written
 */
export function xml(
  changes: readonly Change[],
  sections: SectionLookup,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const change of changes) {
    if (change.at === "default") continue;
    const edit = editOf(change, sections);
    if (!edit) return undefined;
    const { source, span, text } = edit;
    if (source.text.slice(span.start, span.end) !== text) edits.push(edit);
  }
  return edits.length === 0 ? undefined : edits;
}
