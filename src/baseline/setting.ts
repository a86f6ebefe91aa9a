/** What a finding is about, by names that stay when lines move: "location[admin]/system.web/sessionState@mode". */
import { scan } from "../document/scan.js";
import type { Attribute, Document, Element } from "../document/tree.js";
import type { Diagnostic } from "../diagnostic.js";
import { recent } from "../recent.js";
import { apart } from "../report/apart.js";
import type { Source, Span } from "../source.js";

const documentOf = recent((source: Source): Document => scan(source));

/** The last of some elements, in order of place, that starts at or before an offset. */
function lastBefore(elements: readonly Element[], offset: number): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((elements[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1];
}

/** The elements around a place, outermost first. */
function elementsAround({ root }: Document, { start, end }: Span): Element[] {
  const path: Element[] = [];
  let inside: readonly Element[] = root ? [root] : [];
  for (;;) {
    const next = lastBefore(inside, start);
    if (next === undefined || next.span.end < end) return path;
    // A place of no width right behind an element lies beside it.
    if (start >= next.span.end) return path;
    path.push(next);
    inside = next.children;
  }
}

/** Elements that stand several times beside each other, told apart by one of their attributes. */
const SEVERAL = /^(?:add|remove|location|site|application|virtualDirectory|section|sectionGroup)$/;
const NAMING = ["name", "key", "path"];

/** The name is one that somebody chose: it may hold anything, a connection string included. */
function segment({ name, attributes }: Element): string {
  if (!SEVERAL.test(name)) return name;
  const naming = NAMING.map((one) => attributes.find((attribute) => attribute.name === one));
  const key = naming.find((one) => one !== undefined)?.value;
  return key === undefined ? name : `${name}[${apart(key)}]`;
}

const holds = ({ nameSpan, valueSpan }: Attribute, { start, end }: Span): boolean =>
  nameSpan.start <= start && end <= valueSpan.end + 1;

/** The setting that a finding is about; empty where it is about a whole file. */
export function settingOf({ at, subject, isDefault }: Diagnostic): string {
  const around = elementsAround(documentOf(at.source), at.span);
  const segments = around.filter((one) => one.parent !== undefined).map(segment);
  // Of what nobody wrote, the nearest place moves with what is written around it.
  if (isDefault && subject !== undefined)
    return [...segments.filter((one) => one.startsWith("location[")), subject].join("/");
  const attribute = around.at(-1)?.attributes.find((one) => holds(one, at.span));
  if (attribute !== undefined) return `${segments.join("/")}@${attribute.name}`;
  const missing = subject?.slice(subject.lastIndexOf("@"));
  return segments.join("/") + (missing?.startsWith("@") === true ? missing : "");
}
