/** Suppression comments: `<!-- iislint-disable-next-line ID: reason -->` and its kin. */
import type { Comment, Document, Element } from "../document/tree.js";
import type { Span } from "../source.js";

const DIRECTIVES = ["disable-next-line", "disable-file", "disable", "enable"] as const;

interface Instruction {
  readonly directive: (typeof DIRECTIVES)[number];
  /** The ids it names; empty = all. */
  readonly ids: readonly string[];
}

const PREFIX = "iislint-";

/** What a comment tells us; the reason follows a colon, as an XML comment cannot hold `--`. */
function instructionIn(comment: string): Instruction | undefined {
  const text = comment.trim();
  if (!text.startsWith(PREFIX)) return undefined;
  const [word = ""] = /^[a-z-]*/.exec(text.slice(PREFIX.length)) ?? [];
  const directive = DIRECTIVES.find((name) => name === word);
  const rest = text.slice(PREFIX.length + word.length);
  if (!directive || !/^(?:[\s:]|$)/.test(rest)) return undefined;
  const colon = rest.indexOf(":");
  return {
    directive,
    ids: (colon < 0 ? rest : rest.slice(0, colon)).split(/[\s,]/).filter((id) => id !== ""),
  };
}

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
  readonly isOff: boolean;
}

/** Puts something under each id; what stands for all of them under "". */
function put<T>(lists: Map<string, T[]>, ids: readonly string[], one: T): void {
  for (const id of ids.length === 0 ? [""] : ids) {
    const list = lists.get(id);
    if (list) list.push(one);
    else lists.set(id, [one]);
  }
}

/** Spans in order of their start, each with the farthest end up to there. */
function reachOf(spans: readonly Span[]): Span[] {
  let end = -1;
  return spans
    .toSorted((a, b) => a.start - b.start)
    .map((span) => ({ start: span.start, end: (end = Math.max(end, span.end)) }));
}

/**
 * What the comments of a document hide. Of `disable` and `enable` the last one in front of a place
 * counts that names the id or all of them.
 * @returns whether a finding of an id is hidden that starts at a place
 */
export function hidingIn(document: Document): (id: string, at: Span) => boolean {
  const switches = new Map<string, Switch[]>();
  const spans = new Map<string, Span[]>();
  for (const comment of document.comments) {
    const instruction = instructionIn(comment.value);
    if (!instruction) continue;
    const { directive, ids } = instruction;
    if (directive === "disable-file") put(spans, ids, { start: 0, end: Infinity });
    else if (directive === "disable-next-line")
      put(spans, ids, nextStartTag(document, comment) ?? lineAfter(document, comment.span.end));
    else put(switches, ids, { start: comment.span.end, isOff: directive === "disable" });
  }
  const reaches = new Map([...spans].map(([id, list]) => [id, reachOf(list)]));
  return (id, { start }) => {
    const own = lastBefore(switches.get(id), start);
    const all = lastBefore(switches.get(""), start);
    const last = own && all ? (own.start > all.start ? own : all) : (own ?? all);
    if (last?.isOff) return true;
    return [id, ""].some((name) => (lastBefore(reaches.get(name), start)?.end ?? -1) > start);
  };
}
