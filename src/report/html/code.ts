/** Lines of a file with the place marked. */
import { widthOf } from "../display-width.js";
import { type FrameRow, frameRows, type Glass } from "../frame.js";
import { type Html, html } from "../print.js";
import type { Severity } from "../../diagnostic.js";
import type { Location } from "../../source.js";

/** Offset in a text of what stands in a column. */
function offsetOf(text: string, column: number): number {
  let at = 0;
  let columns = 0;
  for (const letter of text) {
    if (columns >= column) break;
    columns += widthOf(letter.codePointAt(0) ?? 0);
    at += letter.length;
  }
  return at;
}

function rowHtml(row: FrameRow, severity: Severity): Html {
  if (row === "gap") return html`<span class="row"><span class="no">…</span></span>`;
  const { number, shown } = row;
  const start = offsetOf(shown.text, shown.carets.start);
  const end = offsetOf(shown.text, shown.carets.end);
  const marked = shown.text.slice(start, end);
  // Behind the last letter, or between two, there is nothing to mark: a sign stands there.
  const mark =
    marked === ""
      ? html`<mark class="${severity}">‸</mark>`
      : html`<mark class="${severity}">${marked}</mark>`;
  return html`<span class="row"><span class="no">${number}</span><span class="line">${shown.text.slice(0, start)}${mark}${shown.text.slice(end)}</span></span>`;
}

/** The excerpt of a place; nothing where its file has no text. */
export function code(at: Location, severity: Severity, glass: Glass): Html {
  const rows = frameRows(at, glass);
  if (rows.length === 0) return html``;
  return html`<pre class="code"><code>${rows.map((row) => rowHtml(row, severity))}</code></pre>`;
}
