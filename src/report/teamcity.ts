/** Inspections of a build in TeamCity: service messages, which its agent takes from the output. */
import type { Diagnostic, Severity } from "../diagnostic.js";
import type { Id } from "../ids.js";
import { messageText } from "../message.js";
import { positionAt } from "../source.js";
import { unshownLines } from "./counted.js";
import { numbersOf } from "./numbers.js";
import { type Order, serviceMessage } from "./orders.js";
import { printedOrders } from "./print.js";
import { repositoryPath } from "./relative.js";
import type { Reporter, Surroundings } from "./report.js";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "ERROR",
  warning: "WARNING",
  info: "INFO",
};

/** What TeamCity takes of a name, and of a text. */
const LONGEST = { name: 255, text: 4000 };

const cut = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

const kind = ({ id, number, category, description }: Id): Order => ({
  name: "inspectionType",
  properties: {
    id: number,
    name: cut(id, LONGEST.name),
    description: cut(description, LONGEST.text),
    category: `iislint: ${category}`,
  },
});

const found = (
  { at, severity, rule, message }: Diagnostic,
  number: string,
  around: Surroundings,
): Order => ({
  name: "inspection",
  path: "file",
  properties: {
    typeId: number,
    message: cut(`${messageText(message)} [${rule}]`, LONGEST.text),
    file: cut(repositoryPath(at.source.path, around), LONGEST.text),
    line: positionAt(at.source, at.span.start).line,
    SEVERITY: SEVERITIES[severity],
  },
});

/** The ids that were found, once each, then the findings. */
export const teamcity: Reporter = (report, around) => {
  const numberOf = numbersOf(around);
  const rules = new Set(report.diagnostics.map(({ rule }) => rule));
  return printedOrders(
    [
      ...around.ids.filter(({ id }) => rules.has(id)).map(kind),
      ...report.diagnostics.map((one) => found(one, numberOf(one.rule), around)),
      ...unshownLines(report, around),
    ],
    serviceMessage,
    around.paint,
  );
};
