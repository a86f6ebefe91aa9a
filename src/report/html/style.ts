/** How the page looks: on a screen, light and dark, narrow and wide, and on paper. */
import { type Html, html } from "../print.js";

export const LIGHT = html`
--paper: #ffffff; --back: #f4f6f8; --ink: #1a1f26; --soft: #535d6a; --rule: #d5dbe2; --line: #8a96a5;
--error: #b3261e; --error-back: #fdecea; --warning: #855300; --warning-back: #fdf3dc;
--info: #0a5ca8; --info-back: #e8f2fc; --good: #1b6b3a; --good-back: #e6f4ea;
--link: #0a5ca8; --code: #f4f6f8; --calm: #b4bdc8;`;

export const DARK = html`
--paper: #171b20; --back: #0f1215; --ink: #e7eaee; --soft: #a7b1bd; --rule: #333b45; --line: #6d7987;
--error: #ff9c92; --error-back: #3b1a18; --warning: #f0bd5b; --warning-back: #352810;
--info: #8cc4ff; --info-back: #15293e; --good: #7fd8a0; --good-back: #14301f;
--link: #8cc4ff; --code: #0f1215; --calm: #57616d;`;

const PAGE = html`
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--back); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
header, nav, main, footer { max-width: 80rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.25rem; }
.kind { color: var(--soft); }
header .kind { margin: 0 0 .25rem; font-size: .9375rem; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; letter-spacing: -.015em; text-wrap: balance; }
h2 { margin: 0 0 1rem; font-size: 1.375rem; line-height: 1.25; letter-spacing: -.01em; }
h3, h4, h5 { margin: 0; font-size: 1rem; line-height: 1.4; }
p { margin: .5rem 0; max-width: 75ch; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
code, pre, .place { font-family: ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: .875em; }
code, .place, .name, .what { overflow-wrap: anywhere; unicode-bidi: isolate; }
.quiet, .note, .more { color: var(--soft); }
.quiet, .more, .note { font-size: .9375rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
.sprite { position: absolute; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { width: 1em; height: 1em; flex: none; vertical-align: -.125em; }
.error { --tone: var(--error); --tone-back: var(--error-back); }
.warning { --tone: var(--warning); --tone-back: var(--warning-back); }
.info { --tone: var(--info); --tone-back: var(--info-back); }
.calm { --tone: var(--calm); --tone-back: var(--back); }
.icon.error, .icon.warning, .icon.info { color: var(--tone); }
nav { padding-top: 1rem; padding-bottom: .25rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .25rem 0; }
main > section { margin: 1.25rem 0; padding: 1.5rem; background: var(--paper); border: 1px solid var(--rule); border-radius: 10px; }
footer { padding-bottom: 2.5rem; color: var(--soft); font-size: .875rem; }
footer p { max-width: none; }
`;

const SUMMARY = html`
.summary { display: flex; flex-wrap: wrap; gap: 1.25rem 3rem; align-items: center; }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0; padding: 0; list-style: none; }
.tiles li { display: flex; align-items: center; gap: .5rem; min-width: 8rem; padding: .75rem 1.125rem; border-radius: 8px; background: var(--tone-back); }
.tiles .icon { width: 1.375rem; height: 1.375rem; color: var(--tone); }
.tiles .calm .icon { color: var(--calm); }
.tiles .figure { font-size: 1.75rem; line-height: 1; font-weight: 650; font-variant-numeric: tabular-nums; }
.tiles .word { color: var(--soft); }
.facts { flex: 1 1 24rem; margin: 0; padding-left: 1.125rem; }
.facts li { margin: .125rem 0; }
.badge { display: inline-flex; align-items: center; gap: .375rem; padding: .0625rem .5rem; border-radius: 5px; background: var(--tone-back, transparent); color: var(--tone, var(--soft)); font-size: .8125rem; font-weight: 600; line-height: 1.5; white-space: nowrap; }
.badge.none { padding: 0; font-weight: 400; }
`;

const ESTATE = html`
figure { margin: 0; }
figcaption { margin: .75rem 0 1rem; color: var(--soft); font-size: .9375rem; max-width: 75ch; }
.scroll { overflow-x: auto; }
.picture { display: block; width: calc(var(--wide) * 1px); max-width: none; height: auto; }
.picture text { fill: var(--ink); font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif; }
.picture .head { font-size: 13px; font-weight: 600; fill: var(--soft); }
.picture .title { font-size: 13.5px; font-weight: 600; }
.picture .note { font-size: 11.5px; fill: var(--soft); }
.picture .calm { font-size: 12px; fill: var(--soft); }
.picture .n { font-size: 12.5px; font-weight: 600; fill: var(--tone); }
.picture use { color: var(--tone); }
.picture .box { fill: var(--paper); stroke: var(--line); stroke-width: 1; }
.picture a .box { stroke: var(--ink); }
.picture a .title { fill: var(--link); text-decoration: underline; text-underline-offset: 2px; }
.picture a:hover .box { stroke-width: 2; }
.picture a:focus-visible { outline: none; }
.picture a:focus-visible .box { stroke: var(--link); stroke-width: 3.5; }
.picture .side { stroke: var(--tone); stroke-width: 4; stroke-linecap: round; }
.edge { fill: none; stroke: var(--line); stroke-width: 1.5; }
.edge.rest { stroke: var(--rule); }
.edge.variant { stroke-dasharray: 5 4; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { padding: .5rem 0; text-align: left; color: var(--soft); }
th, td { padding: .5rem .75rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
thead th { color: var(--soft); font-weight: 600; font-size: .875rem; vertical-align: bottom; }
thead th::first-letter { text-transform: uppercase; }
.wide { min-width: 44rem; }
code { white-space: pre-wrap; }
.option { white-space: nowrap; }
th:first-child, td:first-child { padding-left: 0; }
td:last-child, th:last-child { padding-right: 0; }
th[scope=row] { min-width: 8.5rem; }
`;

const MATRIX = html`
.matrix { min-width: 62rem; }
.matrix th[scope=row] { min-width: 11rem; max-width: 18rem; }
.matrix .mode { display: block; font-weight: 400; }
.matrix tbody tr:first-child > * { border-bottom: 0; padding-bottom: .125rem; }
.matrix td { white-space: nowrap; }
.matrix .answer { display: inline-flex; align-items: center; gap: .375rem; font-weight: 600; }
.matrix sup { font-size: .6875rem; font-weight: 400; line-height: 0; color: var(--soft); align-self: flex-start; margin-top: .5rem; }
.matrix .lost { color: var(--error); }
.matrix .partly { color: var(--warning); }
.matrix .kept { color: var(--good); }
.matrix .unknown, .matrix .none { color: var(--soft); }
.matrix .because td { white-space: normal; padding-top: 0; font-size: .875rem; color: var(--soft); }
.matrix .because sup { margin: 0; }
.reason { display: inline-block; margin-right: 1.25rem; }
.matrix tfoot > tr > * { border-bottom: 0; }
`;

const FINDINGS = html`
.group { border-top: 1px solid var(--rule); }
.group > summary { display: grid; grid-template-columns: 1rem auto 1fr; gap: .125rem .625rem; align-items: baseline; padding: .625rem 0; cursor: pointer; list-style: none; }
.group > summary::-webkit-details-marker { display: none; }
.group > summary::before { content: ""; width: .4375rem; height: .4375rem; margin-left: .125rem; border: solid var(--soft); border-width: 0 2px 2px 0; transform: translateY(-.125rem) rotate(-45deg); }
.group[open] > summary::before { transform: translateY(-.1875rem) rotate(45deg); }
.group > summary:hover h3, .group > summary:hover h4 { text-decoration: underline; text-underline-offset: .2em; }
.group h3, .group h4 { overflow-wrap: anywhere; }
.group .about { grid-column: 2 / -1; color: var(--soft); font-size: .9375rem; }
.group .counts { display: flex; flex-wrap: wrap; gap: .25rem .375rem; }
.group > :not(summary) { margin-left: 1.625rem; }
.aim { scroll-margin-top: 5.5rem; }
.group .kind { font-weight: 400; }
.finding { margin: 1rem 0 1.5rem; padding: 0 0 0 1rem; border-left: 3px solid var(--tone); }
.finding h4 { display: flex; flex-wrap: wrap; gap: .125rem .625rem; align-items: baseline; max-width: 75ch; }
.finding .what { flex: 1 1 20rem; }
.severity { display: inline-flex; align-items: center; gap: .3125rem; color: var(--tone); font-size: .8125rem; }
.finding .icon { align-self: center; }
.finding:target { background: var(--tone-back); outline: .5rem solid var(--tone-back); }
.meta { color: var(--soft); margin: .125rem 0 .5rem; max-width: none; }
.meta .place { margin-right: .75rem; }
pre { margin: .5rem 0; padding: .625rem .75rem; background: var(--code); border: 1px solid var(--rule); border-radius: 6px; line-height: 1.5; }
pre code { font-size: .8125rem; }
.row { display: flex; gap: .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.row .no { flex: none; min-width: 1.75rem; text-align: right; color: var(--soft); user-select: none; }
.row .line { min-width: 0; }
.diff .row { display: block; padding-left: 2ch; text-indent: -2ch; }
.command code { white-space: pre-wrap; }
mark { background: var(--tone-back); color: var(--tone); font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .25em; }
.t-error { color: var(--error); }
.t-help { color: var(--good); }
.related { margin: .5rem 0; padding-left: 1.125rem; font-size: .9375rem; color: var(--soft); }
.advice { margin-top: .75rem; }
.advice h5 { display: inline; font-size: .9375rem; }
.advice ul { margin: .25rem 0; padding-left: 1.125rem; }
.advice li { margin: .25rem 0; max-width: 100ch; }
.where { margin: .375rem 0 -.125rem; color: var(--soft); font-size: .875rem; }
.list, .plain { margin: 0 0 .75rem; padding: 0; list-style: none; }
.group > .list { margin-left: 1.625rem; }
.list li { display: flex; gap: .5rem; padding: .1875rem 0; }
.list .icon { margin-top: .3125rem; }
.list .at { color: var(--soft); font-size: .9375rem; }
`;

const NARROW = html`
header, nav, main, footer { padding-left: .75rem; padding-right: .75rem; }
header { padding-top: 1.25rem; }
h1 { font-size: 1.5rem; }
main > section { padding: 1rem .875rem; }
.tiles li { min-width: 0; padding: .5rem .75rem; }
.group > summary { grid-template-columns: 1rem 1fr; }
.group > summary .counts { grid-column: 2; }
.group > :not(summary), .group > .list { margin-left: 0; }
.finding { padding-left: .75rem; }
.wide, .matrix { min-width: 0; }
table, caption, tbody, tfoot, tr, th, td { display: block; }
thead { display: none; }
table tr > *, .matrix tbody tr:first-child > * { padding: .25rem 0; border: 0; }
tbody tr, .matrix tbody, tfoot tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
.matrix tbody tr { padding: 0; border: 0; }
td[data-label] { display: grid; grid-template-columns: 8.5rem 1fr; gap: .75rem; }
td[data-label]::before { content: attr(data-label); color: var(--soft); font-weight: 400; }
td[data-label]::first-letter { text-transform: uppercase; }
td > .cell { min-width: 0; overflow-wrap: anywhere; }
.reason { display: block; margin: .125rem 0; }
`;

const PRINT = html`
@page { margin: 14mm 12mm; }
:root { color-scheme: light; ${LIGHT} --back: #ffffff; }
html { font-size: 12px; }
body { background: none; }
header, nav, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
nav, .skip, .parts { display: none; }
main > section { margin: 0 0 6mm; padding: 0; border: 0; border-radius: 0; }
h2 { margin-top: 4mm; padding-bottom: 1mm; border-bottom: 1.5pt solid var(--ink); }
h2, h3, h4, h5, summary, caption, thead, h2 + p, .where, .meta, .finding > p, .group > .quiet { break-after: avoid; }
h2 + *, h2 + details > summary { break-before: avoid; }
p, summary, pre, .finding, .picture, .tiles, .list li, tr, .matrix tbody { break-inside: avoid; }
details::details-content { content-visibility: visible; display: block; block-size: auto; }
.group > summary::before { display: none; }
.group > summary { grid-template-columns: auto 1fr; }
.group .about { grid-column: 1 / -1; }
.group > :not(summary), .group > .list { margin-left: 0; }
.scroll { overflow: visible; }
.picture { width: 100%; max-width: calc(var(--wide) * .8px); max-height: 240mm; }
.wide, .matrix { min-width: 0; }
.matrix th, .matrix td { padding-left: .375rem; padding-right: .375rem; white-space: normal; }
.matrix th[scope=row] { min-width: 0; }
.matrix .answer { gap: .1875rem; }
a { color: inherit; text-decoration: none; }
mark, .badge, .tiles li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
`;

export const STYLE: Html = html`
:root { color-scheme: light dark; ${LIGHT} }
@media (prefers-color-scheme: dark) { :root { ${DARK} } }
${[PAGE, SUMMARY, ESTATE, MATRIX, FINDINGS]}
@media screen and (max-width: 48rem) { ${NARROW} }
@media print { ${PRINT} }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
