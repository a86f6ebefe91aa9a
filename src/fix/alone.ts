/**
 * What a `<location>` says, as it would be judged in a file of its own: what its path is on the server
 * need not be seen here, and whoever reads it there is nobody that a run asks about.
 */
import { scan } from "../document/scan.js";
import type { Document, Element } from "../document/tree.js";
import type { Diagnostic, Edit } from "../diagnostic.js";
import { createSource, type Source, type Span, textOf } from "../source.js";
import { byFile, collide, countBelow, Moves } from "./edits.js";
import { writtenBy } from "./written.js";

/** A group of sections, out of its `<location>`. */
interface Alone {
  readonly source: Source;
  /** What is added to an offset of the file it comes from. */
  readonly shift: number;
}

const startOf = ({ span }: Element) => span.start;

/** The child of an element around an offset. */
function childAt({ children }: Element, offset: number): Element | undefined {
  const child = children[countBelow(children, offset + 1, startOf) - 1];
  return child && offset <= child.span.end ? child : undefined;
}

/** The group around an offset in a file of its own; undefined outside every `<location>`. */
function aloneAt({ source, root }: Document, offset: number): Alone | undefined {
  const location = root && childAt(root, offset);
  if (!root || location?.name !== "location") return undefined;
  const group = childAt(location, offset);
  if (!group) return undefined;
  const head = textOf(source, root.startTag);
  const text = `${head}${textOf(source, group.span)}</${root.name}>`;
  return {
    source: createSource(source.path, text, source.encoding),
    shift: head.length - group.span.start,
  };
}

const timesOf = (found: readonly Diagnostic[], rule: string, span: Span) =>
  found.filter((one) => one.rule === rule && collide(one.at.span, span)).length;

/** How often a rule is told at all. */
const allOf = (found: readonly Diagnostic[], rule: string) =>
  found.filter((one) => one.rule === rule).length;

/**
 * Whether what edits write inside `<location>` raises a finding where it stands alone.
 * @param look - judges a file by its text in place of the one on the disk
 */
export function raisesAlone(
  edits: readonly Edit[],
  documents: ReadonlyMap<string, Document>,
  look: (source: Source) => readonly Diagnostic[],
): boolean {
  const asked = new Set<string>();
  for (const [path, own] of byFile(edits)) {
    const after = documents.get(path);
    const [first] = own;
    if (!after?.root?.children.some(({ name }) => name === "location") || !first) continue;
    const before = scan(first.source);
    const moves = new Moves(own);
    for (const edit of own) {
      const written = writtenBy(edit, moves, after);
      const was = aloneAt(before, edit.span.start);
      const is = written && aloneAt(after, written.start);
      if (!was || !is) continue;
      const at = { start: written.start + is.shift, end: written.end + is.shift };
      const key = `${path}|${at.start}|${at.end}|${is.source.text}`;
      if (asked.has(key)) continue;
      asked.add(key);
      const [old, now] = [look(was.source), look(is.source)];
      for (const { rule } of now)
        if (timesOf(now, rule, at) > 0 && allOf(now, rule) > allOf(old, rule)) return true;
    }
  }
  return false;
}
