/** Signs and words that all parts of the page share. */
import type { Diagnostic, Severity } from "../../diagnostic.js";
import { counted } from "../counted.js";
import { type Html, html, type Line } from "../print.js";
import { count, type Counts } from "../report.js";

/** The worst first. */
export const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];

const KEYS = { error: "errors", warning: "warnings", info: "infos" } as const;

/** How many of each severity; those of which there are none are left out. */
export const bySeverity = (counts: Counts): readonly (readonly [Severity, number])[] =>
  SEVERITIES.flatMap((severity) =>
    counts[KEYS[severity]] > 0 ? [[severity, counts[KEYS[severity]]] as const] : [],
  );

/** Negative where the first is worse. */
export const compareCounts = (a: Counts, b: Counts): number =>
  b.errors - a.errors || b.warnings - a.warnings || b.infos - a.infos;

/** A shape for each severity and answer, so that colour is never the only sign. */
export const icon = (name: string): Html =>
  html`<svg class="icon ${name}" aria-hidden="true" focusable="false"><use href="#i-${name}"/></svg>`;

/** "3 warnings" with its sign. */
export const badge = (severity: Severity, n: number): Html =>
  html`<span class="badge ${severity}">${icon(severity)}${counted(n, severity)}</span>`;

const NO_FINDINGS = html`<span class="badge none">no findings</span>`;

export function badges(counts: Counts): readonly Html[] {
  const all = bySeverity(counts).map(([severity, n]) => html`${badge(severity, n)} `);
  return all.length === 0 ? [NO_FINDINGS] : all;
}

export const countsOf = (all: readonly Diagnostic[]): Counts => count(all);

/** Parts of a line for a terminal, with their tones as classes. */
export const lineHtml = (line: Line): Html =>
  html`${line.map((part) =>
    typeof part === "string"
      ? html`${part}`
      : part.tone === undefined
        ? html`${part.text}`
        : html`<span class="t-${part.tone}">${part.text}</span>`,
  )}`;

/** A name of an input: its writing direction does not reach what stands around it. */
export const name = (text: string): Html => html`<bdi class="name">${text}</bdi>`;

/** What is said of a list that is cut. */
export const leftOut = (n: number, one: string, how: string): Html =>
  n <= 0 ? html`` : html`<p class="more">${counted(n, `more ${one}`)} not shown here: ${how}</p>`;

/** The signs, drawn once and used by their names. */
export const SPRITE = html`<svg class="sprite" aria-hidden="true" focusable="false" width="0" height="0">
<symbol id="i-error" viewBox="0 0 16 16"><path d="M5 .8h6L15.200 5v6L11 15.200H5L.8 11V5Z" fill="currentColor"/><path d="m5.300 5.300 5.400 5.400m0-5.400-5.400 5.400" stroke="var(--paper)" stroke-width="1.800" stroke-linecap="round"/></symbol>
<symbol id="i-warning" viewBox="0 0 16 16"><path d="M8 1.100 15.500 14.700H.5Z" fill="currentColor" stroke="currentColor" stroke-linejoin="round"/><path d="M8 5.800v4.200m0 2.100v.3" stroke="var(--paper)" stroke-width="1.800" stroke-linecap="round"/></symbol>
<symbol id="i-info" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.300" fill="currentColor"/><path d="M8 7.300v4.200M8 4.400v.3" stroke="var(--paper)" stroke-width="1.800" stroke-linecap="round"/></symbol>
<symbol id="i-kept" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.600" fill="none" stroke="currentColor" stroke-width="1.500"/><path d="m4.900 8.200 2.200 2.200 4-4.600" fill="none" stroke="currentColor" stroke-width="1.800" stroke-linecap="round" stroke-linejoin="round"/></symbol>
<symbol id="i-lost" viewBox="0 0 16 16"><path d="M5 .8h6L15.200 5v6L11 15.200H5L.8 11V5Z" fill="currentColor"/><path d="m5.300 5.300 5.400 5.400m0-5.400-5.400 5.400" stroke="var(--paper)" stroke-width="1.800" stroke-linecap="round"/></symbol>
<symbol id="i-partly" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.600" fill="none" stroke="currentColor" stroke-width="1.500"/><path d="M8 1.400a6.600 6.600 0 0 1 0 13.200Z" fill="currentColor"/></symbol>
<symbol id="i-unknown" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6.600" fill="none" stroke="currentColor" stroke-width="1.500" stroke-dasharray="2.500 2"/><path d="M6 6.300a2 2 0 1 1 2.700 1.900c-.5.2-.7.5-.7 1v.2m0 2v.2" fill="none" stroke="currentColor" stroke-width="1.500" stroke-linecap="round"/></symbol>
<symbol id="i-none" viewBox="0 0 16 16"><path d="M4 8h8" stroke="currentColor" stroke-width="1.800" stroke-linecap="round"/></symbol>
</svg>`;
