/** What was not checked, and how to supply what is missing. */
import type { NotEvaluated } from "../../diagnostic.js";
import { mootWords, subjects, supplyOf, toldHere } from "../not-evaluated.js";
import { type Html, html } from "../print.js";
import { shownPath } from "../relative.js";
import type { Report, Surroundings } from "../report.js";
import { leftOut, name } from "./words.js";

const MOST_FILES = 100;

function waysHtml({ missing, count, moot = 0 }: NotEvaluated): Html {
  if (moot >= count) return html`<span class="quiet">not needed</span>`;
  const ways = [...new Set(missing.flatMap((input) => supplyOf(input)?.by ?? []))];
  if (ways.length === 0) return html`<span class="quiet">these files do not show it</span>`;
  return html`${ways.map((way, i) => html`${i > 0 ? html`; ` : html``}<code>${way}</code>`)}`;
}

const rowHtml = (entry: NotEvaluated, cwd: string): Html =>
  html`<tr><th scope="row">${name(entry.rule)}</th><td>${entry.missing.map((one) => supplyOf(one)?.name ?? one).join(", ")}</td><td>${subjects(entry, cwd)}${mootWords(entry.moot ?? 0, entry.count)}</td><td>${waysHtml(entry)}</td></tr>
`;

function notLintedHtml({ notLinted = [] }: Report, cwd: string): Html {
  if (notLinted.length === 0) return html``;
  return html`<h3>Files that were not checked</h3>
<p>They were named, and are left out or no configuration of IIS or ASP.NET.</p>
<ul class="plain">${notLinted.slice(0, MOST_FILES).map((path) => html`<li>${name(shownPath(cwd, path))}</li>`)}</ul>
${leftOut(notLinted.length - MOST_FILES, "file", "iislint lint --format json has all.")}`;
}

export function unjudgedSection(report: Report, { cwd }: Surroundings): Html {
  const told = toldHere(report);
  const rows = told.map((entry) => rowHtml(entry, cwd));
  const table = html`<div class="scroll" role="region" tabindex="0" aria-label="Rules that could not judge"><table>
<caption>Rules that could not judge, what they miss, and how to supply it.</caption>
<thead><tr><th scope="col">Rule</th><th scope="col">Missing</th><th scope="col">For</th><th scope="col">How to supply it</th></tr></thead>
<tbody>
${rows}</tbody></table></div>`;
  return html`${told.length === 0 ? html`<p>Every rule had what it needs.</p>` : table}
${notLintedHtml(report, cwd)}`;
}
