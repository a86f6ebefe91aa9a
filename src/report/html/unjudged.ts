/** What was not checked, and how to supply what is missing. */
import type { NotEvaluated } from "../../diagnostic.js";
import { mootWords, reasonWords, subjects, supplyOf, toldHere } from "../not-evaluated.js";
import { type Html, html } from "../print.js";
import { shownPath } from "../relative.js";
import type { Report, Surroundings } from "../report.js";
import { table } from "./table.js";
import { leftOut, name } from "./words.js";

const MOST_FILES = 100;

/** Whether a finding could come of it if it were supplied. */
const matters = ({ count, moot = 0 }: NotEvaluated) => count > moot;

function waysHtml({ missing }: NotEvaluated): Html {
  const ways = [...new Set(missing.flatMap((input) => supplyOf(input)?.by ?? []))];
  if (ways.length === 0) return html`<span class="quiet">these files do not show it</span>`;
  return html`${ways.map((way, i) => html`${i > 0 ? html`; ` : html``}<code>${way}</code>`)}`;
}

const COLUMNS = ["Rule", "Missing", "For", "How to supply it"];

const missingWords = ({ missing }: NotEvaluated) =>
  missing.map((one) => supplyOf(one)?.name ?? one).join(", ");

/** Rules whose findings hang on what is missing. */
const wantingHtml = (entries: readonly NotEvaluated[], cwd: string): Html =>
  table(
    "Rules that could not judge everything, and how to supply what they miss.",
    COLUMNS,
    entries.map((entry) => [
      name(entry.rule),
      html`${missingWords(entry)}`,
      html`${subjects(entry, cwd)}${reasonWords(entry)}${mootWords(entry.moot ?? 0, entry.count)}`,
      waysHtml(entry),
    ]),
  );

/** Rules that would say nothing whatever was supplied. */
const idleHtml = (entries: readonly NotEvaluated[], cwd: string): Html =>
  html`<details class="group"><summary><h3>Rules that would find nothing anyway</h3> <span class="counts quiet">${entries.length}</span></summary>
${table(
  "Input is missing, but other settings rule a finding out.",
  COLUMNS.slice(0, 3),
  entries.map((entry) => [
    name(entry.rule),
    html`${missingWords(entry)}`,
    html`${subjects(entry, cwd)}`,
  ]),
)}</details>
`;

function notLintedHtml({ notLinted = [] }: Report, cwd: string): Html {
  if (notLinted.length === 0) return html``;
  return html`<h3>Files that were not checked</h3>
<p>They were named, and are left out or no configuration of IIS or ASP.NET.</p>
<ul class="plain">${notLinted.slice(0, MOST_FILES).map((path) => html`<li>${name(shownPath(cwd, path))}</li>`)}</ul>
${leftOut(notLinted.length - MOST_FILES, "file", "iislint lint --format json has all.")}`;
}

/** Rules that could not judge, those first that could with more input, and files left out. */
export function unjudgedSection(report: Report, { cwd }: Surroundings): Html {
  const told = toldHere(report);
  const wanting = told.filter(matters);
  const idle = told.filter((entry) => !matters(entry));
  return html`${wanting.length === 0 ? html`<p>Nothing is missing that could show more.</p>` : wantingHtml(wanting, cwd)}
${idle.length === 0 ? html`` : idleHtml(idle, cwd)}${notLintedHtml(report, cwd)}`;
}
