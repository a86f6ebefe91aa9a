/** What comments hide: `<!-- iislint-disable-next-line ID: reason -->` and its kin. */
import { UNREAD } from "../broken.js";
import type { Comment, Document, Element } from "../document/tree.js";
import type { Span } from "../source.js";
import { type Directive, directivesIn, isOver, type Misread, OWN } from "./directives.js";

/** The first of some elements, in order of place, that starts at or behind an offset. */
function firstBehind(elements: readonly Element[], offset: number): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((elements[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return elements[low];
}

/** The start tag that follows a comment, wherever it stands among text and other comments. */
const nextStartTag = ({ root }: Document, { parent, span }: Comment): Span | undefined =>
  firstBehind(parent?.children ?? (root ? [root] : []), span.end)?.startTag;

function lineAfter(document: Document, offset: number): Span {
  const { text } = document.source;
  const start = text.indexOf("\n", offset);
  if (start < 0) return { start: text.length, end: text.length };
  const end = text.indexOf("\n", start + 1);
  return { start: start + 1, end: end < 0 ? text.length : end };
}

/** Something that counts from an offset on. */
interface From {
  readonly start: number;
}

/** The last of some things in order of their start that starts at or before an offset. */
function lastBefore<T extends From>(things: readonly T[] = [], offset: number): T | undefined {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((things[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return things[low - 1];
}

/** From here on an id, or everything, is off or on again. */
interface Switch extends From {
  readonly by: Use;
}

/** A stretch in which an id, or everything, is off. */
interface Stretch extends Span {
  readonly by: Use;
}

/** What one name of a directive has hidden so far. */
export interface Use {
  readonly directive: Directive;
  /** The index among its ids; 0 where it names none. */
  readonly index: number;
  isUsed: boolean;
}

/** Puts something under an id; what stands for all of them under "". */
function put<T>(lists: Map<string, T[]>, id: string, one: T): void {
  const list = lists.get(id);
  if (list) list.push(one);
  else lists.set(id, [one]);
}

/** Stretches in order of their start, each followed by the one that reaches farthest up to there. */
function reachOf(stretches: readonly Stretch[]): Stretch[] {
  let farthest: Stretch | undefined;
  return stretches
    .toSorted((a, b) => a.start - b.start)
    .map((stretch) => {
      if (farthest === undefined || stretch.end > farthest.end) farthest = stretch;
      return { ...farthest, start: stretch.start };
    });
}

/**
 * What the comments of a document hide. Of `disable` and `enable` the last one in front of a place
 * counts that names the id or all of them. What is over hides nothing. What keeps a file from being
 * read, and what is said of comments, is hidden only where it is named.
 */
export class Suppressions {
  readonly directives: readonly Directive[];
  readonly misread: readonly Misread[];
  /** Every name of every directive that counts, and whether it was of use. */
  readonly uses: readonly Use[];
  readonly #switches = new Map<string, Switch[]>();
  /** Ids that are off, while the directives are read in order of place. */
  readonly #off = new Set<string>();
  readonly #reaches: ReadonlyMap<string, Stretch[]>;

  /** @param now - ISO date or time of this run */
  constructor(
    readonly document: Document,
    readonly now?: string,
  ) {
    const { directives, misread } = directivesIn(document);
    this.directives = directives;
    this.misread = misread;
    const stretches = new Map<string, Stretch[]>();
    const uses: Use[] = [];
    for (const directive of directives.filter((one) => !isOver(one, now)))
      for (const [index, id] of (directive.ids.length === 0
        ? [""]
        : directive.ids.map((named) => named.id)
      ).entries()) {
        const use: Use = { directive, index, isUsed: false };
        uses.push(use);
        this.#place(use, id, stretches);
      }
    this.uses = uses;
    this.#reaches = new Map([...stretches].map(([id, list]) => [id, reachOf(list)]));
  }

  #place(by: Use, id: string, stretches: Map<string, Stretch[]>): void {
    const { directive, comment } = by.directive;
    if (directive === "disable-file") put(stretches, id, { start: 0, end: Infinity, by });
    else if (directive === "disable-next-line") {
      const span =
        nextStartTag(this.document, comment) ?? lineAfter(this.document, comment.span.end);
      put(stretches, id, { ...span, by });
    } else {
      const { end: start } = comment.span;
      if (directive === "enable") by.isUsed = this.#switchOn(id);
      else this.#off.add(id);
      put(this.#switches, id, { start, by });
    }
  }

  #lastSwitch(id: string, offset: number): Switch | undefined {
    const own = lastBefore(this.#switches.get(id), offset);
    const all = lastBefore(this.#switches.get(""), offset);
    return own && all ? (own.start > all.start ? own : all) : (own ?? all);
  }

  /** Whether anything was off that is on now. */
  #switchOn(id: string): boolean {
    const isUsed = id === "" ? this.#off.size > 0 : this.#off.has(id) || this.#off.has("");
    if (id === "") this.#off.clear();
    else this.#off.delete(id);
    return isUsed;
  }

  /** Whether a finding of an id is hidden that starts at a place. */
  hides(id: string, span: Span): boolean {
    return this.hiding(id, span).length > 0;
  }

  /** What hides a finding of an id that starts at a place; it was of use. */
  hiding(id: string, { start }: Span): readonly Directive[] {
    const isNamed = UNREAD.has(id) || OWN.has(id);
    const last = isNamed ? lastBefore(this.#switches.get(id), start) : this.#lastSwitch(id, start);
    const by = [
      ...(last?.by.directive.directive === "disable" ? [last.by] : []),
      ...(isNamed ? [id] : [id, ""]).flatMap((name) => {
        const stretch = lastBefore(this.#reaches.get(name), start);
        return stretch !== undefined && stretch.end > start ? [stretch.by] : [];
      }),
    ];
    for (const use of by) use.isUsed = true;
    return by.map(({ directive }) => directive);
  }
}
