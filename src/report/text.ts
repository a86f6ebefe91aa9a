/** The report for a person at a terminal. */
import type {
  Commands,
  Diagnostic,
  NotEvaluated,
  Related,
  Severity,
  Suggestion,
} from "../diagnostic.js";
import { messageText } from "../message.js";
import { positionAt, type Location } from "../source.js";
import { frame } from "./frame.js";
import { type Line, line, painted, printed, shown } from "./print.js";
import { shownPath, subjectName } from "./relative.js";
import type { Report, Reporter, Surroundings } from "./report.js";

const NAMES: Readonly<Record<keyof Commands, string>> = {
  appcmd: "appcmd",
  powershell: "PowerShell",
  wmi: "WMI",
  iisManager: "IIS Manager",
  sc: "sc",
};

/** How a missing input is supplied. */
const SUPPLY: Readonly<Record<string, string>> = {
  services: "--facts FILE with the output of: sc qc aspnet_state",
  pool: "--application-host FILE",
  site: "--application-host FILE",
  load: '"facts" in iislint.config.json',
  hosts: '"facts" in iislint.config.json',
};

function place({ source, span }: Location, { cwd }: Surroundings): string {
  const { line, column } = positionAt(source, span.start);
  return `${shownPath(cwd, source.path)}:${line}:${column}`;
}

const relatedLine = ({ at, message }: Related, around: Surroundings): Line =>
  line`  = ${painted("path", place(at, around))}: ${message}`;

function suggestionLines({ title, commands }: Suggestion): readonly Line[] {
  const lines = Object.entries(commands ?? {}) as [keyof Commands, string][];
  const width = lines.reduce((most, [tool]) => Math.max(most, NAMES[tool].length), 0);
  return [
    line`  = ${painted("help", "help:")} ${title}`,
    ...lines.map(
      ([tool, command]) => line`      ${painted("quiet", NAMES[tool].padEnd(width))}  ${command}`,
    ),
  ];
}

function diagnosticLines(diagnostic: Diagnostic, around: Surroundings): readonly Line[] {
  const { at, application, severity, rule } = diagnostic;
  const where = painted("path", place(at, around));
  const message = painted("strong", messageText(diagnostic.message));
  return [
    line`${where}  ${painted(severity, severity)}  ${message}  ${painted("quiet", rule)}`,
    ...frame(at, severity, around.schema),
    ...(diagnostic.isDefault
      ? [line`  = default: the value is written nowhere; this is the nearest place to write it`]
      : []),
    // Without server files a single application is called "/", which says nothing.
    ...(application !== undefined && application !== "/"
      ? [line`  = application: ${application}`]
      : []),
    ...diagnostic.related.map((related) => relatedLine(related, around)),
    ...diagnostic.suggestions.flatMap(suggestionLines),
    line``,
  ];
}

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

function subjects({ count, subjects: all }: NotEvaluated, cwd: string): string {
  if (all.length === 0) return counted(count, "case");
  const names = all.map((subject) => shown(subjectName(cwd, subject)));
  const more = count > names.length ? ` and ${count - names.length} more` : "";
  return `${names.join(", ")}${more}`;
}

function notEvaluatedLines(report: Report, { cwd }: Surroundings): readonly Line[] {
  // Exactly "config" lacks an application whose folder is not at hand: that is told once, beside the
  // report, and not once more for each rule.
  const told = report.notEvaluated.filter(({ missing }) => missing.join() !== "config");
  if (told.length === 0) return [];
  const lines = told.map((entry) => {
    const ways = [...new Set(entry.missing.map((input) => SUPPLY[input]))];
    const supply = ways.filter((way) => way !== undefined).join("; ");
    const what = line`  ${entry.rule}: missing ${entry.missing.map(shown).join(", ")} for ${subjects(entry, cwd)}`;
    return supply === "" ? what : line`${what}${painted("quiet", `  (give ${supply})`)}`;
  });
  return [line`${painted("strong", "Not evaluated")}`, ...lines, line``];
}

const SEVERITIES: readonly (readonly [Severity, "errors" | "warnings" | "infos", string])[] = [
  ["error", "errors", "error"],
  ["warning", "warnings", "warning"],
  ["info", "infos", "info"],
];

function summary(report: Report): Line {
  const files = counted(report.files, "file");
  const found = SEVERITIES.filter(([, key]) => report.counts[key] > 0).map(([severity, key, one]) =>
    painted(severity, counted(report.counts[key], one)),
  );
  const { errors, warnings, infos } = report.counts;
  const hidden = errors + warnings + infos - report.diagnostics.length;
  const note = hidden > 0 ? ` (${hidden} not shown)` : "";
  if (found.length === 0) return line`No problems in ${files}.`;
  return line`${found.flatMap((one, i) => (i === 0 ? [one] : [", ", one]))} in ${files}${note}.`;
}

/** Lines for a person: place, message and id, the code with carets, what belongs to it. */
export const text: Reporter = (report, around) => {
  const [first] = report.diagnostics;
  const more = first && painted("quiet", `More about a finding: iislint explain ${first.rule}`);
  return printed(
    [
      ...report.diagnostics.flatMap((diagnostic) => diagnosticLines(diagnostic, around)),
      ...notEvaluatedLines(report, around),
      summary(report),
      ...(more ? [line`${more}`] : []),
    ],
    around.paint,
  );
};
