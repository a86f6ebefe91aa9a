/** One finding for a person: what and where, the code, where it comes from, what to do. */
import type { Diagnostic, Related } from "../diagnostic.js";
import { optionFor } from "../fix/offers.js";
import { adviceLines } from "./advice.js";
import { frame } from "./frame.js";
import { placeOf } from "./place.js";
import { type Line, line, painted } from "./print.js";
import type { Surroundings } from "./report.js";
import { wrapped } from "./wrap.js";

const INDENT = { first: "  " };

const relatedLines = ({ at, message }: Related, around: Surroundings): readonly Line[] =>
  wrapped(
    line`${painted("quiet", "from")} ${painted("path", placeOf(at, around))}  ${message}`,
    around.columns,
    { first: "  ", rest: "       " },
  );

/** The first part is the news; the rest explains it. */
function messageLines({ message }: Diagnostic, columns: number): readonly Line[] {
  const { what, ...rest } = message;
  const more = Object.values(rest).join(" ");
  return wrapped(line`${painted("strong", what)} ${more}`, columns, INDENT);
}

/** @param told - ways out that findings above have told */
export function findingLines(
  diagnostic: Diagnostic,
  around: Surroundings,
  told: Set<string>,
): readonly Line[] {
  const { at, application, severity, rule, isDefault } = diagnostic;
  const { columns } = around;
  const option = optionFor(diagnostic);
  const mended = option === undefined ? [] : ["  ", painted("help", option)];
  return [
    ...wrapped(
      line`${painted("path", placeOf(at, around))}  ${painted(severity, severity)}  ${painted("quiet", rule)}${mended}`,
      columns,
      { first: "", rest: "  " },
    ),
    ...messageLines(diagnostic, columns),
    ...(around.code === false ? [] : frame(at, severity, around)),
    ...(isDefault
      ? wrapped(
          line`${painted("quiet", "default")} Nobody wrote this value; the nearest place for it is shown.`,
          columns,
          INDENT,
        )
      : []),
    // Without server files a single application is called "/", which says nothing.
    ...(application !== undefined && application !== "/"
      ? wrapped(line`${painted("quiet", "in")} ${application}`, columns, INDENT)
      : []),
    ...diagnostic.related.flatMap((related) => relatedLines(related, around)),
    ...adviceLines(diagnostic, around, told),
    line``,
  ];
}
