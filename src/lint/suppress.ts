/** Suppression comments: `<!-- iislint-disable-next-line ID: reason -->` and its kin. */
import type { Comment, Document, Node } from "../document/tree.js";
import type { Span } from "../source.js";

export interface Suppression {
  /** The ids it names; empty = all. */
  readonly ids: readonly string[];
  readonly reason: string;
  /** Findings that start in here are hidden. */
  readonly covers: Span;
  readonly comment: Comment;
}

// An XML comment cannot hold `--`, so the reason follows a colon.
const DIRECTIVE =
  /^\s*iislint-(disable-next-line|disable-file|disable|enable)\b\s*([^:]*?)\s*(?::\s*([\s\S]*?))?\s*$/;

const idsOf = (list: string) => list.split(/[\s,]+/).filter((id) => id !== "");

/** The start tag that follows a comment, wherever it stands among text and other comments. */
function nextStartTag(document: Document, comment: Comment): Span | undefined {
  const siblings: readonly Node[] = comment.parent?.nodes ?? document.nodes;
  for (const node of siblings) {
    if (node.span.start < comment.span.end || node.kind !== "element") continue;
    return node.startTag;
  }
  return undefined;
}

function lineAfter(document: Document, offset: number): Span {
  const { text } = document.source;
  const start = text.indexOf("\n", offset);
  if (start < 0) return { start: text.length, end: text.length };
  const end = text.indexOf("\n", start + 1);
  return { start: start + 1, end: end < 0 ? text.length : end };
}

/** Reads all suppression comments of a document. */
export function suppressionsOf(document: Document): Suppression[] {
  const out: Suppression[] = [];
  const open: { ids: readonly string[]; reason: string; comment: Comment }[] = [];
  const { length } = document.source.text;
  const close = (item: (typeof open)[number], end: number) => {
    out.push({ ...item, covers: { start: item.comment.span.end, end } });
  };
  for (const comment of document.comments) {
    const match = DIRECTIVE.exec(comment.value);
    if (!match) continue;
    const [, directive, list = "", reason = ""] = match;
    const ids = idsOf(list);
    if (directive === "disable-file")
      out.push({ ids, reason, comment, covers: { start: 0, end: length + 1 } });
    else if (directive === "disable") open.push({ ids, reason, comment });
    else if (directive === "enable") {
      for (let i = open.length - 1; i >= 0; i--) {
        const item = open[i];
        if (item && (ids.length === 0 || item.ids.some((id) => ids.includes(id)))) {
          close(item, comment.span.start);
          open.splice(i, 1);
        }
      }
    } else
      out.push({
        ids,
        reason,
        comment,
        covers: nextStartTag(document, comment) ?? lineAfter(document, comment.span.end),
      });
  }
  for (const item of open) close(item, length + 1);
  return out;
}

/** The suppression that hides a finding, if any. */
export function hiddenBy(
  suppressions: readonly Suppression[],
  rule: string,
  at: Span,
): Suppression | undefined {
  return suppressions.find(
    ({ ids, covers }) =>
      (ids.length === 0 || ids.includes(rule)) && at.start >= covers.start && at.start < covers.end,
  );
}
