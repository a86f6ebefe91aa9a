/** The report for programs that read line by line: what `json` says, one object a line. */
import { jsonReport } from "./json.js";
import { printedJsonLines } from "./print.js";
import type { Reporter } from "./report.js";

/** Each finding and each rule that was not evaluated, and a summary that ends the report. */
export const jsonl: Reporter = (report, { cwd }) => {
  const { version, diagnostics, notEvaluated, notLinted, summary } = jsonReport(report, cwd);
  return printedJsonLines([
    ...diagnostics.map((one) => ({ kind: "finding", ...one })),
    ...notEvaluated.map((one) => ({ kind: "notEvaluated", ...one })),
    { kind: "summary", version, ...summary, ...(notLinted ? { notLinted } : {}) },
  ]);
};
