/** Issues of a build in Azure Pipelines: logging commands, which its agent takes from the output. */
import type { Diagnostic } from "../diagnostic.js";
import { messageText } from "../message.js";
import { positionAt } from "../source.js";
import { unshownLines } from "./counted.js";
import { numbersOf } from "./numbers.js";
import { loggingCommand, type Order } from "./orders.js";
import { type Line, exactPath, line, printedOrders } from "./print.js";
import { repositoryPath, shownPath } from "./relative.js";
import type { Reporter, Surroundings } from "./report.js";

/** An agent knows errors and warnings only; an info is a line of the log. */
function told(
  { at, severity, rule, message }: Diagnostic,
  number: string,
  around: Surroundings,
): Order | Line {
  const { line: row, column } = positionAt(at.source, at.span.start);
  const text = `${messageText(message)} [${rule}]`;
  if (severity === "info")
    return line`${exactPath(shownPath(around.cwd, at.source.path))}(${row},${column}): info ${number}: ${text}`;
  return {
    name: "task.logissue",
    path: "sourcepath",
    properties: {
      type: severity,
      sourcepath: repositoryPath(at.source.path, around),
      linenumber: row,
      columnnumber: column,
      code: number,
    },
    text,
  };
}

/** One line a finding; whether the task fails is left to the exit code. */
export const azureDevops: Reporter = (report, around) => {
  const numberOf = numbersOf(around);
  return printedOrders(
    [
      ...report.diagnostics.map((one) => told(one, numberOf(one.rule), around)),
      ...unshownLines(report, around),
    ],
    loggingCommand,
    around.paint,
  );
};
