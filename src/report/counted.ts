/** How much was found, in words. */
import type { Severity } from "../diagnostic.js";
import type { Report } from "./report.js";

/** "3 files". */
export const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;

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
