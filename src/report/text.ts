/** The report for a person at a terminal. */
import { optionFor } from "../fix/offers.js";
import { counted, fixedText, severitiesOf, unshownLines } from "./counted.js";
import { findingLines } from "./finding.js";
import { wantingLines, whyLines } from "./not-evaluated.js";
import { type Line, line, painted, printed } from "./print.js";
import type { Report, Reporter, Surroundings } from "./report.js";
import { wrapped } from "./wrap.js";

function summary(report: Report): Line {
  const files = counted(report.files, "file");
  const found = severitiesOf(report).map(([severity, text]) => painted(severity, text));
  const { errors, warnings, infos } = report.counts;
  const hidden = errors + warnings + infos - report.diagnostics.length;
  const note = hidden > 0 ? ` (${hidden} not shown)` : "";
  if (found.length === 0) return line`No problems in ${files}.`;
  return line`${found.flatMap((one, i) => (i === 0 ? [one] : [", ", one]))} in ${files}${note}.`;
}

/** How many findings which option would mend, as in "2 can be fixed with --fix, 1 more with --fix-unsafe." */
function fixableLines({ diagnostics }: Report, { columns }: Surroundings): readonly Line[] {
  const options = diagnostics.map(optionFor);
  const [safe, unsafe] = (["--fix", "--fix-unsafe"] as const).map(
    (option) => options.filter((one) => one === option).length,
  ) as [number, number];
  if (safe + unsafe === 0) return [];
  const parts = [
    ...(safe > 0 ? [`${safe} can be fixed with --fix`] : []),
    ...(unsafe > 0
      ? [
          `${unsafe} ${safe > 0 ? "more" : "can be fixed"} with --fix-unsafe, which changes what is in force`,
        ]
      : []),
  ];
  return wrapped(line`${painted("help", `${parts.join(", ")}.`)}`, columns, { first: "" });
}

function closing(report: Report, around: Surroundings): readonly Line[] {
  if (around.quiet === true) return [];
  const fixed = fixedText(report);
  return [
    ...(around.why === true ? whyLines(report, around) : []),
    ...(fixed === undefined ? [] : [line`${painted("help", fixed)}`]),
    ...wrapped(summary(report), around.columns, { first: "" }),
    ...fixableLines(report, around),
    ...unshownLines(report, around),
    ...(around.why === true ? [] : wantingLines(report, around)),
  ];
}

/** One after the other: of a great many findings only the text is kept. */
function* linesOf(report: Report, around: Surroundings): Generator<Line> {
  const told = new Set<string>();
  for (const diagnostic of report.diagnostics) yield* findingLines(diagnostic, around, told);
  yield* closing(report, around);
}

/** Findings with all that belongs to them, and what was counted; never wider than the terminal. */
export const text: Reporter = (report, around) => printed(linesOf(report, around), around.paint);
