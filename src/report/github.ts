/** Annotations in GitHub Actions: workflow commands, which its runner takes from a step's output. */
import type { Diagnostic, Severity } from "../diagnostic.js";
import { messageText } from "../message.js";
import { positionAt } from "../source.js";
import { unshownLines } from "./counted.js";
import { type Order, workflowCommand } from "./orders.js";
import { printedOrders } from "./print.js";
import { repositoryPath } from "./relative.js";
import type { Reporter, Surroundings } from "./report.js";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

function annotation({ at, severity, rule, message }: Diagnostic, around: Surroundings): Order {
  const start = positionAt(at.source, at.span.start);
  const end = positionAt(at.source, at.span.end);
  // The runner drops columns where lines differ, and does not count them from anything else.
  const isOneLine = start.line === end.line;
  return {
    name: COMMANDS[severity],
    path: "file",
    properties: {
      file: repositoryPath(at.source.path, around),
      line: start.line,
      endLine: end.line,
      col: isOneLine ? start.column : undefined,
      endColumn: isOneLine ? end.column : undefined,
      title: rule,
    },
    text: messageText(message),
  };
}

/** The worst first: of each step ten errors, ten warnings and ten notices are shown. */
export const github: Reporter = (report, around) =>
  printedOrders(
    [
      ...(["error", "warning", "info"] as const).flatMap((severity) =>
        report.diagnostics
          .filter((one) => one.severity === severity)
          .map((one) => annotation(one, around)),
      ),
      ...unshownLines(report, around),
    ],
    workflowCommand,
    around.paint,
  );
