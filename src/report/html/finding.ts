/** One finding: what and where, the code, where it comes from, what to do. */
import type { Commands, Diagnostic, Edit, Related } from "../../diagnostic.js";
import { optionFor } from "../../fix/offers.js";
import { byFile, dialectOf, type Way, waysOf } from "../advice.js";
import { diffLines } from "../diff.js";
import { placeOf } from "../place.js";
import { type Html, html } from "../print.js";
import type { Surroundings } from "../report.js";
import { TOOLS } from "../tools.js";
import { code } from "./code.js";
import { icon, lineHtml, name } from "./words.js";

export const idOf = (index: number): string => `f-${index + 1}`;

const place = (text: string): Html => html`<bdi class="place">${text}</bdi>`;

const relatedHtml = ({ at, message }: Related, around: Surroundings): Html =>
  html`<li>${place(placeOf(at, around))} ${message}</li>`;

function editHtml(edits: readonly [Edit, ...Edit[]], around: Surroundings): Html {
  const [first] = edits;
  const lines = diffLines(edits, around, "");
  const where = html`<p class="where">${place(placeOf(first, around))}</p>`;
  if (!lines) return html`${where}<p class="quiet">Too many lines change to be shown here.</p>`;
  return html`${where}<pre class="diff"><code>${lines.map((one) => html`<span class="row">${lineHtml(one)}</span>`)}</code></pre>`;
}

function commandHtml(commands: Commands | undefined, around: Surroundings): Html {
  const dialect = dialectOf(commands, around);
  const command = dialect && commands?.[dialect];
  if (dialect === undefined || command === undefined) return html``;
  return html`<p class="where">${TOOLS[dialect].name}</p><pre class="command"><code>${command}</code></pre>`;
}

function wayHtml({ title, edits, commands }: Way, isFirst: boolean, around: Surroundings): Html {
  const words = title === "" ? "Change the file:" : title;
  if (!isFirst) return html`<li>${words}</li>`;
  const how =
    edits && edits.length > 0
      ? html`${byFile(edits).map((ofFile) => editHtml(ofFile, around))}`
      : commandHtml(commands, around);
  return html`<li>${words}${how}</li>`;
}

function adviceHtml(diagnostic: Diagnostic, around: Surroundings): Html {
  const ways = waysOf(diagnostic);
  if (ways.length === 0) return html``;
  const option = optionFor(diagnostic);
  const mended =
    option === undefined
      ? html``
      : html` <span class="quiet">iislint does it with <code>${option}</code></span>`;
  return html`<div class="advice"><h5>What to do</h5>${mended}<ul>${ways.map((way, i) => wayHtml(way, i === 0, around))}</ul></div>`;
}

/** An article with an id of its own, to which lists lead. */
export function finding(diagnostic: Diagnostic, index: number, around: Surroundings): Html {
  const { at, application, severity, isDefault, message, related } = diagnostic;
  const { what, ...rest } = message;
  const more = Object.values(rest).join(" ");
  const whose =
    application === undefined || application === "/"
      ? html``
      : html`<span class="whose">in ${name(application)}</span>`;
  return html`<article class="finding ${severity}" id="${idOf(index)}">
<h4><span class="severity ${severity}">${icon(severity)}${severity}</span> <span class="what">${what}</span></h4>
<p class="meta">${place(placeOf(at, around))} ${whose}</p>
${more === "" ? html`` : html`<p>${more}</p>`}
${around.code === false ? html`` : code(at, severity, around)}
${isDefault ? html`<p class="quiet">Nobody wrote this value: it is a default, and the nearest place for it is shown.</p>` : html``}
${related.length === 0 ? html`` : html`<ul class="related">${related.map((one) => relatedHtml(one, around))}</ul>`}
${adviceHtml(diagnostic, around)}
</article>
`;
}
