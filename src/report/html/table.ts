/** A table that scrolls where it is too wide, and stands as a list on a narrow screen. */
import { type Html, html } from "../print.js";

/** The name of the column stands with each cell, for where cells stand one below the other. */
const cellHtml = (label: string, content: Html): Html =>
  html`<td data-label="${label}"><div class="cell">${content}</div></td>`;

/**
 * @param columns - the first is what a row is about
 * @param rows - as many cells each
 */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly [Html, ...Html[]])[],
): Html {
  return html`<section class="scroll" tabindex="0" aria-label="${caption}"><table class="wide">
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((cell, i) =>
    cellHtml(columns[i + 1] ?? "", cell),
  )}</tr>
`,
)}</tbody></table></section>
`;
}
