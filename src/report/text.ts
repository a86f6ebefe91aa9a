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
import { plain } from "./display-width.js";
import { frame } from "./frame.js";
import { relativePath, subjectName } from "./relative.js";
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
  return `${plain(relativePath(cwd, source.path))}:${line}:${column}`;
}

function relatedLine({ at, message }: Related, around: Surroundings): string {
  return `  = ${around.paint("path", place(at, around))}: ${plain(message)}\n`;
}

function suggestionLines({ title, commands }: Suggestion, { paint }: Surroundings): string {
  let out = `  = ${paint("help", "help:")} ${plain(title)}\n`;
  const lines = Object.entries(commands ?? {}) as [keyof Commands, string][];
  const width = Math.max(0, ...lines.map(([tool]) => NAMES[tool].length));
  for (const [tool, line] of lines)
    out += `      ${paint("quiet", NAMES[tool].padEnd(width))}  ${plain(line)}\n`;
  return out;
}

function diagnosticLines(diagnostic: Diagnostic, around: Surroundings): string {
  const { at, application, severity, rule } = diagnostic;
  const { paint } = around;
  const where = paint("path", place(at, around));
  const message = paint("strong", plain(messageText(diagnostic.message)));
  let out = `${where}  ${paint(severity, severity)}  ${message}  ${paint("quiet", rule)}\n`;
  out += frame(at, severity, around);
  if (diagnostic.isDefault)
    out += "  = default: the value is written nowhere; this is the nearest place to write it\n";
  // Without server files a single application is called "/", which says nothing.
  if (application !== undefined && application !== "/")
    out += `  = application: ${plain(application)}\n`;
  for (const related of diagnostic.related) out += relatedLine(related, around);
  for (const suggestion of diagnostic.suggestions) out += suggestionLines(suggestion, around);
  return `${out}\n`;
}

const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;

function subjects({ count, subjects: all }: NotEvaluated, cwd: string): string {
  if (all.length === 0) return counted(count, "case");
  const names = all.map((subject) => plain(subjectName(cwd, subject)));
  const more = count > names.length ? ` and ${count - names.length} more` : "";
  return `${names.join(", ")}${more}`;
}

function notEvaluatedLines(report: Report, { cwd, paint }: Surroundings): string {
  // Exactly "config" lacks an application whose folder is not at hand: that is told once, beside the
  // report, and not once more for each rule.
  const told = report.notEvaluated.filter(({ missing }) => missing.join() !== "config");
  if (told.length === 0) return "";
  let out = `${paint("strong", "Not evaluated")}\n`;
  for (const entry of told) {
    const ways = [...new Set(entry.missing.map((input) => SUPPLY[input]))];
    const supply = ways.filter((way) => way !== undefined).join("; ");
    out += `  ${entry.rule}: missing ${entry.missing.join(", ")} for ${subjects(entry, cwd)}`;
    out += supply === "" ? "\n" : paint("quiet", `  (give ${supply})`) + "\n";
  }
  return `${out}\n`;
}

const SEVERITIES: readonly (readonly [Severity, "errors" | "warnings" | "infos", string])[] = [
  ["error", "errors", "error"],
  ["warning", "warnings", "warning"],
  ["info", "infos", "info"],
];

function summary(report: Report, { paint }: Surroundings): string {
  const files = counted(report.files, "file");
  const found = SEVERITIES.filter(([, key]) => report.counts[key] > 0).map(([severity, key, one]) =>
    paint(severity, counted(report.counts[key], one)),
  );
  const { errors, warnings, infos } = report.counts;
  const hidden = errors + warnings + infos - report.diagnostics.length;
  const note = hidden > 0 ? ` (${hidden} not shown)` : "";
  return found.length === 0
    ? `No problems in ${files}.\n`
    : `${found.join(", ")} in ${files}${note}.\n`;
}

/** Lines for a person: place, message and id, the code with carets, what belongs to it. */
export const text: Reporter = (report, around) => {
  let out = "";
  for (const diagnostic of report.diagnostics) out += diagnosticLines(diagnostic, around);
  out += notEvaluatedLines(report, around);
  out += summary(report, around);
  const [first] = report.diagnostics;
  if (first !== undefined)
    out += around.paint("quiet", `More about a finding: iislint explain ${first.rule}`) + "\n";
  return out;
};
