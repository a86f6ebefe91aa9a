/**
 * The value of an attribute with its own line breaks and tabs: XML 1.0 turns them into blanks,
 * the reader of ASP.NET does not (XmlTextReader with Normalization off, its default).
 */
import { Entities } from "./dtd/entities.js";
import { Problems } from "./problems.js";
import { readReference } from "./references.js";
import type { Attribute } from "./tree.js";

const WHITE = /[\t\n\r]/;

/**
 * @param text - the whole text that the attribute stands in
 * @returns references resolved, tabs and line breaks as they are written
 */
export function writtenValue(text: string, { value, valueSpan }: Attribute): string {
  // What was turned into a blank shows as one.
  if (!value.includes(" ")) return value;
  const { start, end } = valueSpan;
  const written = text.slice(start, end);
  if (!WHITE.test(written)) return value;
  // What is wrong with a reference was told when the text was read.
  const entities = new Entities();
  const problems = new Problems();
  let resolved = "";
  let from = start;
  for (let at = text.indexOf("&", start); at >= 0 && at < end; at = text.indexOf("&", from)) {
    const reference = readReference(text, at, "value", entities, problems);
    resolved += text.slice(from, at) + reference.value;
    from = reference.end;
  }
  return resolved + text.slice(from, end);
}
