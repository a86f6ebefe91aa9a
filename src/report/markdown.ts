/** A summary for the page of a CI job or a pull request, as GitHub, GitLab and Azure render it. */
import type { Diagnostic } from "../diagnostic.js";
import { messageText } from "../message.js";
import { positionAt } from "../source.js";
import { counted, fixedText, severitiesOf, unshownLines } from "./counted.js";
import { cell, linkPath } from "./markdown-text.js";
import { unjudged } from "./not-evaluated.js";
import { type Line, line, printed } from "./print.js";
import { repositoryPath } from "./relative.js";
import type { Report, Reporter, Surroundings } from "./report.js";

/** GitHub takes a summary of 1 MiB and shows none that is larger; the rest is for what ends it. */
const MOST_BYTES = 1000 * 1024;

const bytesOf = (parts: Line): number =>
  new TextEncoder().encode(
    parts.map((part) => (typeof part === "string" ? part : part.text)).join(""),
  ).length + 1;

/** What lies elsewhere has no page. */
const isOutside = (path: string) => /^(?:\.\.)?\/|^[A-Za-z]:\//.test(path);

function placeCell({ at }: Diagnostic, around: Surroundings): Line {
  const path = repositoryPath(at.source.path, around);
  const { line: row, column } = positionAt(at.source, at.span.start);
  const name = line`${cell(`${path}:${row}:${column}`)}`;
  const link = isOutside(path) ? undefined : linkPath(path);
  // Our own: letters, digits and what a URL may hold.
  return link === undefined ? name : ["[", ...name, `](${around.browse ?? ""}${link}#L${row})`];
}

function row(diagnostic: Diagnostic, around: Surroundings): Line {
  const { message, application, rule } = diagnostic;
  const whose =
    application === undefined || application === "/" ? "" : ` *in ${cell(application)}*`;
  return line`| ${placeCell(diagnostic, around)} | ${cell(messageText(message))}${whose} | \`${rule}\` |`;
}

const details = (title: string, isOpen: boolean, inside: readonly Line[]): readonly Line[] => [
  line``,
  line`<details${isOpen ? " open" : ""}><summary>${title}</summary>`,
  line``,
  ...inside,
  line``,
  line`</details>`,
];

const HEADS: readonly Line[] = [line`| where | what | rule |`, line`| --- | --- | --- |`];

/** Tables of the findings, the worst first, as many as there is room for. */
function* findingLines(report: Report, around: Surroundings): Generator<Line> {
  let room = MOST_BYTES;
  let untold = 0;
  for (const [severity, title] of severitiesOf(report)) {
    const rows: Line[] = [];
    for (const diagnostic of report.diagnostics) {
      if (diagnostic.severity !== severity) continue;
      const one = row(diagnostic, around);
      room -= bytesOf(one);
      if (room > 0) rows.push(one);
      else untold++;
    }
    if (rows.length > 0) yield* details(title, severity === "error", [...HEADS, ...rows]);
  }
  if (untold > 0) {
    yield line``;
    yield line`${counted(untold, "more finding")} would make this page larger than 1 MiB, which is all that GitHub takes.`;
  }
}

function unjudgedLines(report: Report, around: Surroundings): readonly Line[] {
  const entries = unjudged(report, around);
  if (entries.length === 0) return [];
  const rules = new Set(entries.map(({ rule }) => rule)).size;
  return details(`${counted(rules, "rule")} not evaluated`, false, [
    line`| rule | misses | for | is given by |`,
    line`| --- | --- | --- | --- |`,
    ...entries.map(
      ({ rule, missing, subjects, ways, isMoot }) =>
        line`| \`${rule}\` | ${cell(missing.join(", "))} | ${cell(subjects)} | ${cell(isMoot ? "it would change nothing" : ways.join("; "))} |`,
    ),
  ]);
}

function* linesOf(report: Report, around: Surroundings): Generator<Line> {
  const found = severitiesOf(report).map(([, words]) => words);
  const files = counted(report.files, "file");
  yield line`## iislint: ${found.length === 0 ? "no problems" : found.join(", ")} in ${files}`;
  yield* findingLines(report, around);
  if (around.quiet === true) return;
  yield* unjudgedLines(report, around);
  const fixed = fixedText(report);
  const last = [...(fixed === undefined ? [] : [line`${fixed}`]), ...unshownLines(report, around)];
  for (const one of last) yield* [line``, one];
  if (report.diagnostics.length > 0)
    yield* [line``, line`\`iislint explain ID\` shows what a rule is about and how to mend it.`];
}

/** A heading with the counts, tables that fold, and what could not be judged. */
export const markdown: Reporter = (report, around) =>
  printed(linesOf(report, around), around.paint);
