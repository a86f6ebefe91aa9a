/** Values in force of attributes that are not written, shown in the text. */
import { attributeOf, type Element } from "../document/tree.js";
import type { Described } from "../effective/describe.js";
import { valueText } from "../report/effective.js";
import type { Location, Span } from "../source.js";
import { inForceAt, inForceText, placeText } from "./in-force.js";
import type { Looked } from "./looked.js";
import { plainLine } from "./plain-line.js";
import { refusalOf } from "./refused.js";
import { sessionSections } from "./session-sections.js";

/** What is shown at one place, as short as editors show it; the parts follow one another. */
export interface InlayHint {
  /** UTF-16 offset before which it is shown. */
  readonly offset: number;
  readonly parts: readonly InlayPart[];
}

export interface InlayPart {
  /** `timeout: 20 minutes`, with who decided it where there is room; white space around all is the host's. */
  readonly label: string;
  /** Markdown. */
  readonly tooltip: string;
  /** The line that decided it; absent for a default. */
  readonly target?: Location;
}

export interface InlayOptions {
  /** Also values that nobody writes. Otherwise only what another line decides. */
  readonly defaults?: boolean;
}

/** UTF-16 units: VS Code cuts off what is longer. */
const LONGEST = 43;

const MORE = ", +99 more".length;

/** Before what ends the start tag. */
function endOf({ document }: Looked, { startTag, selfClosing }: Element): number {
  const { text } = document.source;
  const end = startTag.end - (selfClosing ? 2 : text.charAt(startTag.end - 1) === ">" ? 1 : 0);
  return Math.max(startTag.start, end);
}

const isOwn = ({ name }: Described) => !name.includes("/");

/** A value that the files do not show tells nothing in the text. */
const isWanted = ({ known, from }: Described, { defaults = false }: InlayOptions) =>
  known && from !== "unseen" && (defaults || from !== "default");

function partOf(one: Described, path: string, cwd: string): InlayPart {
  const { from } = one;
  return {
    label: plainLine(`${one.name}: ${valueText(one)}`),
    tooltip: inForceText(one, path, cwd),
    ...(from === "default" || from === "unseen" ? {} : { target: from }),
  };
}

/** One with the line that decided it, where both fit. */
function withPlace(part: InlayPart, cwd: string): InlayPart {
  const by = part.target ? placeText(part.target, cwd) : "default";
  const label = plainLine(`${part.label} (${by})`);
  return label.length > LONGEST ? part : { ...part, label };
}

/** As many as fit, at least the first; the last part tells of the rest. */
function fitting(described: readonly Described[], path: string, cwd: string): readonly InlayPart[] {
  const all = described.map((one) => partOf(one, path, cwd));
  const [first, ...others] = all;
  if (!first) return [];
  if (others.length === 0) return [withPlace(first, cwd)];
  const parts = [first];
  let room = LONGEST - first.label.length;
  for (const [i, one] of others.entries()) {
    const label = `, ${one.label}`;
    room -= label.length;
    if (room < (i === others.length - 1 ? 0 : MORE)) break;
    parts.push({ ...one, label });
  }
  const rest = described.slice(parts.length);
  if (rest.length === 0) return parts;
  // Names are those that the schema knows.
  const told = rest.map((one) => `\`${one.name}\`: ${inForceText(one, path, cwd)}`);
  return [...parts, { label: `, +${rest.length} more`, tooltip: told.join("\n\n") }];
}

/**
 * Behind the attributes of each session section, those in force that stand elsewhere.
 * @param range - UTF-16 offsets of what is shown; absent: everywhere
 */
export function inlayHints(
  looked: Looked,
  range?: Span,
  options: InlayOptions = {},
): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  for (const { element, place } of sessionSections(looked, range)) {
    const offset = endOf(looked, element);
    // The start tag may begin in what is shown and end below it.
    if (range && (offset < range.start || offset > range.end)) continue;
    if (refusalOf(looked, element)) continue;
    const inForce = inForceAt(looked, element);
    const values = inForce?.describe(place.path)?.values ?? [];
    const absent = values.filter(
      (one) => isOwn(one) && isWanted(one, options) && !attributeOf(element, one.name),
    );
    const parts = fitting(absent, inForce?.path ?? "", looked.cwd);
    if (parts.length > 0) hints.push({ offset, parts });
  }
  return hints;
}
