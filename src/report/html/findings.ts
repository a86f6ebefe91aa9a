/** The findings, to be read by rule and by place: whole under their rule, as lists everywhere else. */
import type { Diagnostic } from "../../diagnostic.js";
import type { Id } from "../../ids.js";
import { positionAt } from "../../source.js";
import { type Html, html } from "../print.js";
import { shownPath } from "../relative.js";
import type { Surroundings } from "../report.js";
import { finding, idOf } from "./finding.js";
import type { Node } from "./graph.js";
import { badges, compareCounts, countsOf, icon, leftOut, name } from "./words.js";

/** So many findings are told whole, or the file would be too large to open. */
const MOST = 2000;
/** Of one rule, and of several thousand in all, each gets its share. */
const MOST_OF_RULE = 100;
const LEAST_OF_RULE = 5;
/** Lines of one list. */
const MOST_IN_LIST = 100;
const MOST_FILES = 500;
const HOW = "iislint lint --format json has all.";

type Numbered = readonly [index: number, diagnostic: Diagnostic];

interface Group {
  readonly key: string;
  readonly all: readonly Numbered[];
  readonly counts: ReturnType<typeof countsOf>;
}

/** Groups by a key, the worst first. */
function grouped(
  diagnostics: readonly Diagnostic[],
  keyOf: (one: Diagnostic) => string,
): readonly Group[] {
  const groups = new Map<string, Numbered[]>();
  diagnostics.forEach((one, i) => {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known) known.push([i, one]);
    else groups.set(key, [[i, one]]);
  });
  return [...groups]
    .map(([key, all]) => ({ key, all, counts: countsOf(all.map(([, one]) => one)) }))
    .sort((a, b) => compareCounts(a.counts, b.counts) || (a.key < b.key ? -1 : 1));
}

/** The groups by rule, and which findings are told whole. */
export interface Sorted {
  readonly groups: readonly Group[];
  readonly told: ReadonlySet<number>;
  readonly share: number;
}

export function sorted(diagnostics: readonly Diagnostic[]): Sorted {
  const groups = grouped(diagnostics, ({ rule }) => rule);
  const share = Math.max(
    LEAST_OF_RULE,
    Math.min(MOST_OF_RULE, Math.floor(MOST / Math.max(1, groups.length))),
  );
  const told = new Set(groups.flatMap(({ all }) => all.slice(0, share).map(([i]) => i)));
  return { groups, told, share };
}

function ruleHtml(
  { key, all, counts }: Group,
  share: number,
  open: boolean,
  around: Surroundings,
  ids: ReadonlyMap<string, Id>,
): Html {
  const id = ids.get(key);
  return html`<details class="group"${open ? html` open` : html``}>
<summary><h3>${name(key)}</h3> <span class="counts">${badges(counts)}</span>${id ? html`<span class="about">${id.description}</span>` : html``}</summary>
<p class="quiet">${id ? html`${id.number}, ${id.category}. ` : html``}To read about it: <code>iislint explain ${key}</code></p>
${all.slice(0, share).map(([i, one]) => finding(one, i, around))}
${leftOut(all.length - share, "finding", HOW)}
</details>
`;
}

/** Groups that stand open at first: the worst, as far as they are few. */
const OPEN = 3;

/** Every rule with its findings. */
export function byRule({ groups, share }: Sorted, around: Surroundings): Html {
  const ids = new Map(around.ids.map((id) => [id.id, id]));
  return html`${groups.map((group, i) =>
    ruleHtml(group, share, i < OPEN && group.counts.errors > 0, around, ids),
  )}`;
}

function lineHtml([i, one]: Numbered, told: ReadonlySet<number>, where: Html): Html {
  const words = html`${one.message.what}`;
  const linked = told.has(i) ? html`<a href="#${idOf(i)}">${words}</a>` : words;
  return html`<li>${icon(one.severity)}<span class="sr">${one.severity}: </span><span><span class="at">${where}</span> ${linked} <span class="quiet">${one.rule}</span></span></li>`;
}

const listHtml = (
  all: readonly Numbered[],
  told: ReadonlySet<number>,
  where: (one: Diagnostic) => Html,
): Html =>
  html`<ul class="list">${all.slice(0, MOST_IN_LIST).map((each) => lineHtml(each, told, where(each[1])))}</ul>${leftOut(all.length - MOST_IN_LIST, "finding", HOW)}`;

const lineOf = ({ at }: Diagnostic) => positionAt(at.source, at.span.start).line;

/** Every file with what was found in it, in the order of its lines. */
export function byFile(
  diagnostics: readonly Diagnostic[],
  { told }: Sorted,
  around: Surroundings,
): Html {
  const groups = grouped(diagnostics, ({ at }) => at.source.path);
  return html`${groups.slice(0, MOST_FILES).map(({ key, all, counts }) => {
    const inOrder = all.toSorted(([, a], [, b]) => a.at.span.start - b.at.span.start);
    return html`<details class="group">
<summary><h3>${name(shownPath(around.cwd, key))}</h3> <span class="counts">${badges(counts)}</span></summary>
${listHtml(inOrder, told, (one) => html`line ${lineOf(one)}`)}
</details>
`;
  })}${leftOut(groups.length - MOST_FILES, "file", HOW)}`;
}

/** The list of a part of the estate, to which its node leads: a browser opens what its target stands in. */
export const ofNode = (
  { id, name: called, note, found, counts }: Node,
  column: string,
  diagnostics: readonly Diagnostic[],
  { told }: Sorted,
  around: Surroundings,
): Html => html`<details class="group">
<summary><h4><span class="kind">${column}</span> ${name(called)}</h4> <span class="counts">${badges(counts)}</span><span class="about">${note}</span></summary>
<div class="aim" id="${id}">${listHtml(
  found.flatMap((i) => (diagnostics[i] ? [[i, diagnostics[i]] as const] : [])),
  told,
  (one) => html`${name(shownPath(around.cwd, one.at.source.path))} line ${lineOf(one)}`,
)}</div>
</details>
`;
