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

export interface InlayHint {
  /** UTF-16 offset before which it is shown. */
  readonly offset: number;
  /** `timeout="20 minutes"` with who decided it; white space around it is the host's. */
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

/** Hints of one section at most. */
const MOST = 20;

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

function hintOf(one: Described, offset: number, path: string, cwd: string): InlayHint {
  const { from } = one;
  const by = from === "default" || from === "unseen" ? "default" : placeText(from, cwd);
  return {
    offset,
    label: plainLine(`${one.name}: ${valueText(one)} (${by})`),
    tooltip: inForceText(one, path, cwd),
    ...(from === "default" || from === "unseen" ? {} : { target: from }),
  };
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
    for (const one of absent.slice(0, MOST))
      hints.push(hintOf(one, offset, inForce?.path ?? "", looked.cwd));
  }
  return hints;
}
