/** The survival matrix: what becomes of sessions at each event, and the setting that decides it. */
import { EVENTS, type Sessions } from "../../survival/law.js";
import { counted } from "../counted.js";
import type { Decision, Estate, SurvivalCell, SurvivalRow } from "../estate.js";
import { placeOf } from "../place.js";
import { type Html, html } from "../print.js";
import type { Surroundings } from "../report.js";
import { EVENT_WORDS } from "../survival.js";
import { icon, leftOut, name } from "./words.js";

const MOST_ROWS = 500;

/** What an answer is called. */
const WORDS: Readonly<Record<Sessions, string>> = {
  kept: "kept",
  lost: "lost",
  partly: "partly lost",
  unknown: "unknown",
  none: "no sessions",
};

const deciding = ({ setting, from }: Decision, around: Surroundings): Html =>
  html`<code>${setting}</code>, ${from === "default" ? "a default" : html`<bdi class="place">${placeOf(from, around)}</bdi>`}`;

const reasonOf = ({ because, missing }: SurvivalCell, around: Surroundings): Html =>
  because ? deciding(because, around) : html`not known: ${missing.join(", ")}`;

/** The same reason is told once; cells point to it by its number. */
function numbered(row: SurvivalRow, around: Surroundings) {
  const reasons = new Map<string, { readonly number: number; readonly words: Html }>();
  const numbers = EVENTS.map((event) => {
    const cell = row.events[event];
    const key = JSON.stringify([
      cell.because?.setting,
      cell.because && cell.because.from !== "default" ? placeOf(cell.because.from, around) : "",
      cell.missing,
    ]);
    const known = reasons.get(key);
    if (known) return known.number;
    const number = reasons.size + 1;
    reasons.set(key, { number, words: reasonOf(cell, around) });
    return number;
  });
  return { numbers, reasons: [...reasons.values()] };
}

function rowHtml(row: SurvivalRow, around: Surroundings): Html {
  const { numbers, reasons } = numbered(row, around);
  return html`<tbody>
<tr><th scope="row">${name(row.application)}<span class="quiet mode">${row.mode}</span></th>${EVENTS.map(
    (event, i) => {
      const { sessions } = row.events[event];
      return html`<td class="${sessions}" data-label="${EVENT_WORDS[event]}"><span class="answer">${icon(sessions)}${WORDS[sessions]}<sup>${numbers[i] ?? 0}</sup></span></td>`;
    },
  )}</tr>
<tr class="because"><td colspan="${EVENTS.length + 1}">${reasons.map(({ number, words }) => html`<span class="reason"><sup>${number}</sup> ${words}</span> `)}</td></tr>
</tbody>
`;
}

/** How many lose sessions at an event, for who reads one line only. */
function totalHtml(rows: readonly SurvivalRow[]): Html {
  const cells = EVENTS.map((event) => {
    const lost = rows.filter(({ events }) => ["lost", "partly"].includes(events[event].sessions));
    const unknown = rows.filter(({ events }) => events[event].sessions === "unknown").length;
    return html`<td data-label="${EVENT_WORDS[event]}"><div class="cell">${lost.length} of ${rows.length}${unknown > 0 ? html`<span class="quiet mode">${unknown} unknown</span>` : html``}</div></td>`;
  });
  return html`<tfoot><tr><th scope="row">Lose sessions</th>${cells}</tr></tfoot>
`;
}

/** One sentence for the headline; undefined where nothing is known to be lost. */
export function survivalWords({ survival }: Estate): string | undefined {
  const losing = (event: (typeof EVENTS)[number]) =>
    survival.filter(({ events }) => ["lost", "partly"].includes(events[event].sessions)).length;
  if (losing("deployment") + losing("reboot") === 0) return undefined;
  const of = counted(survival.length, "application");
  return `Sessions are lost at a deployment in ${losing("deployment")} and at a reboot in ${losing("reboot")} of ${of}, build configurations counted.`;
}

/** The matrix, each application and each build configuration in a row of its own. */
export function survivalSection({ survival }: Estate, around: Surroundings): Html {
  if (survival.length === 0) return html`<p>No application is at hand.</p>`;
  return html`<p>What becomes of the sessions of people who are signed in. Small numbers lead to the setting that decides it, in the line below.</p>
<section class="scroll" tabindex="0" aria-label="Survival matrix"><table class="matrix">
<caption>What sessions survive, by application and event.</caption>
<thead><tr><th scope="col">Application</th>${EVENTS.map((event) => html`<th scope="col">${EVENT_WORDS[event]}</th>`)}</tr></thead>
${survival.slice(0, MOST_ROWS).map((row) => rowHtml(row, around))}${totalHtml(survival)}</table></section>
${leftOut(survival.length - MOST_ROWS, "row", "iislint survival has all.")}`;
}
