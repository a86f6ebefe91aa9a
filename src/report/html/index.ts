/** The report as one page that needs nothing else: no script, no picture, no network. */
import { optionFor } from "../../fix/offers.js";
import { counted, fixedText } from "../counted.js";
import { type Html, html as markup, printedHtml } from "../print.js";
import type { Report, Reporter, Surroundings } from "../report.js";
import { estateSection } from "./estate.js";
import { byFile, byRule, sorted } from "./findings.js";
import type { Graph } from "./graph.js";
import { STYLE } from "./style.js";
import { survivalSection, survivalWords } from "./survival.js";
import { unjudgedSection } from "./unjudged.js";
import { icon, SEVERITIES, SPRITE } from "./words.js";

/** No script runs, nothing is loaded, nothing is sent, whatever stands in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Columns of code excerpts; what is longer is cut around the place. */
const COLUMNS = 110;

const KEYS = { error: "errors", warning: "warnings", info: "infos" } as const;

function headlineOf({ counts, files }: Report): string {
  const worst = SEVERITIES.find((severity) => counts[KEYS[severity]] > 0);
  if (worst === undefined) return `No problems in ${counted(files, "file")}`;
  const found = SEVERITIES.filter((severity) => counts[KEYS[severity]] > 0).map((severity) =>
    counted(counts[KEYS[severity]], severity),
  );
  return `${found.join(", ")} in ${counted(files, "file")}`;
}

/** What was found, as large numbers. */
const tiles = ({ counts }: Report): Html =>
  markup`<ul class="tiles">${SEVERITIES.map((severity) => {
    const n = counts[KEYS[severity]];
    return markup`<li class="${n > 0 ? severity : "calm"}">${icon(severity)}<span class="figure">${n}</span> <span class="word">${counted(n, severity).replace(/^\d+ /, "")}</span></li>`;
  })}</ul>`;

/** Sentences about the run; none of them holds a date. */
function facts(report: Report, graph: Graph | undefined): readonly Html[] {
  const { diagnostics, counts, known = 0, suppressed = 0, notEvaluated } = report;
  const notShown = counts.errors + counts.warnings + counts.infos - diagnostics.length;
  const options = diagnostics.map(optionFor);
  const by = (option: string) => options.filter((one) => one === option).length;
  const fixed = fixedText(report);
  const estate = report.estate && survivalWords(report.estate);
  const wanting = notEvaluated.filter(({ count, moot = 0 }) => count > moot);
  const unjudged = new Set(wanting.map(({ rule }) => rule)).size;
  const size = graph?.columns.find(({ column }) => column === "application")?.nodes.length;
  return [
    markup`Checked: ${counted(report.files, "file")}${size === undefined ? markup`` : markup`, ${counted(size, "application")}`}.`,
    ...(estate === undefined ? [] : [markup`${estate}`]),
    ...(fixed === undefined ? [] : [markup`${fixed}`]),
    ...(by("--fix") === 0
      ? []
      : [
          markup`${by("--fix")} can be fixed with <code>--fix</code>, without changing what is in force.`,
        ]),
    ...(by("--fix-unsafe") === 0
      ? []
      : [
          markup`${by("--fix-unsafe")} can be fixed with <code>--fix-unsafe</code>, which changes what is in force.`,
        ]),
    ...(notShown > 0
      ? [markup`${counted(notShown, "finding")} left out by <code>--quiet</code>.`]
      : []),
    ...(known > 0
      ? [markup`${counted(known, "finding")} known by the baseline and not shown.`]
      : []),
    ...(suppressed > 0
      ? [markup`${counted(suppressed, "finding")} hidden by comments in the files.`]
      : []),
    ...(unjudged > 0
      ? [markup`<a href="#unjudged">${counted(unjudged, "rule")} could not judge everything.</a>`]
      : []),
  ];
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

function sectionsOf(report: Report, around: Surroundings) {
  const { diagnostics, estate } = report;
  const order = sorted(diagnostics);
  const drawn = estate && estateSection(estate, diagnostics, order, around);
  const none = markup`<p>Nothing was found.</p>`;
  const found = diagnostics.length > 0;
  const sections: readonly Section[] = [
    ...(drawn ? [{ id: "estate", title: "The estate", content: drawn.section }] : []),
    ...(estate
      ? [
          {
            id: "survival",
            title: "What sessions survive",
            content: survivalSection(estate, around),
          },
        ]
      : []),
    { id: "rules", title: "Findings by rule", content: found ? byRule(order, around) : none },
    {
      id: "files",
      title: "Findings by file",
      content: found ? byFile(diagnostics, order, around) : none,
    },
    { id: "unjudged", title: "What was not checked", content: unjudgedSection(report, around) },
  ];
  return { sections, graph: drawn?.graph };
}

/** A page for people: counts, the estate, what sessions survive, findings, and what was not checked. */
export const html: Reporter = (report, asked) => {
  const around = { ...asked, columns: COLUMNS };
  const { sections, graph } = sectionsOf(report, around);
  const headline = headlineOf(report);
  return printedHtml(markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>iislint: ${headline}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${SPRITE}
<header>
<p class="kind">iislint report: session state of IIS and ASP.NET</p>
<h1>${headline}</h1>
</header>
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="main" tabindex="-1">
<section aria-label="Summary" class="summary">
${tiles(report)}
<ul class="facts">${facts(report, graph).map((one) => markup`<li>${one}</li>`)}</ul>
</section>
${sections.map(
  ({ id, title, content }) => markup`<section id="${id}" aria-labelledby="h-${id}">
<h2 id="h-${id}">${title}</h2>
${content}
</section>
`,
)}</main>
<footer><p>Secrets are masked as <code>***</code>, and long values that nobody needs here as <code>…</code>. This page holds everything it shows: it loads and sends nothing.</p></footer>
</body>
</html>`);
};
