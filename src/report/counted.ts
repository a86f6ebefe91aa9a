/** How much was found, in words. */
import type { Severity } from "../diagnostic.js";
import { type Line, line } from "./print.js";
import type { Report, ReportShape } from "./report.js";

/** "3 files". */
export const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

/**
 * What is said of findings that are not shown: known by a baseline, or hidden by comments. Whoever
 * reads the log of a build is told too; where nothing but findings is wanted, nothing is said.
 */
export const unshownLines = (
  { known = 0, suppressed = 0 }: Report,
  { quiet = false }: ReportShape,
): readonly Line[] => {
  if (quiet) return [];
  const are = (n: number) => (n === 1 ? "is" : "are");
  return [
    ...(known === 0
      ? []
      : [line`${counted(known, "known finding")} of the baseline ${are(known)} not shown.`]),
    ...(suppressed === 0
      ? []
      : [line`${counted(suppressed, "finding")} ${are(suppressed)} hidden by comments.`]),
  ];
};

const SEVERITIES: readonly (readonly [Severity, "errors" | "warnings" | "infos"])[] = [
  ["error", "errors"],
  ["warning", "warnings"],
  ["info", "infos"],
];

/** Those severities of which something was found, the worst first. */
export const severitiesOf = (report: Report): readonly (readonly [Severity, string])[] =>
  SEVERITIES.filter(([, key]) => report.counts[key] > 0).map(([severity, key]) => [
    severity,
    counted(report.counts[key], severity),
  ]);

/** "3 findings fixed.", where something was to be fixed. */
export const fixedText = ({ fixed }: Report): string | undefined =>
  fixed &&
  (fixed.length === 0 ? "Nothing was fixed." : `${counted(fixed.length, "finding")} fixed.`);
