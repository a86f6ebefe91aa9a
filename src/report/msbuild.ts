/** One line a finding as Microsoft's compilers write it: MSBuild and Visual Studio read it. */
import { messageText } from "../message.js";
import { positionAt } from "../source.js";
import { unshownLines } from "./counted.js";
import { numbersOf } from "./numbers.js";
import { exactPath, line, printed } from "./print.js";
import { shownPath } from "./relative.js";
import type { Reporter } from "./report.js";

/** A name ends at its first colon but that of a drive; no file of Windows has another. */
const fileName = (path: string) => path.replace(/(?<!^[A-Za-z]):/g, "\ufffd");

/** `FILE(LINE,COLUMN,LINE,COLUMN): error IISL0003: message [id]`. */
export const msbuild: Reporter = (report, around) => {
  const numberOf = numbersOf(around);
  return printed(
    [
      ...report.diagnostics.map(({ at, severity, rule, message }) => {
        const start = positionAt(at.source, at.span.start);
        const end = positionAt(at.source, at.span.end);
        const place = [start.line, start.column, end.line, end.column].join();
        return line`${exactPath(fileName(shownPath(around.cwd, at.source.path)))}(${place}): ${severity} ${numberOf(rule)}: ${messageText(message)} [${rule}]`;
      }),
      ...unshownLines(report, around),
    ],
    around.paint,
  );
};
