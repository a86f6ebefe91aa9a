/** One line a finding, as compilers write it: editors, `grep` and problem matchers read it. */
import type { Diagnostic } from "../diagnostic.js";
import { unshownLines } from "./counted.js";
import { exactPlace } from "./place.js";
import { line, printed } from "./print.js";
import type { Reporter } from "./report.js";

/** The severities of a compiler. */
const WORDS: Readonly<Record<Diagnostic["severity"], string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** `FILE:LINE:COLUMN: error: first sentence [id]`. */
export const compact: Reporter = (report, around) =>
  printed(
    [
      ...report.diagnostics.map(
        ({ at, severity, message, rule }) =>
          line`${exactPlace(at, around)}: ${WORDS[severity]}: ${message.what} [${rule}]`,
      ),
      ...unshownLines(report, around),
    ],
    around.paint,
  );
