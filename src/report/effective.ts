/** What is in force, as a tree, as a table and as JSON. */
import type { Described, DescribedSection } from "../effective/describe.js";
import type { Summary } from "../sessions/summary.js";
import { type Location, positionAt } from "../source.js";
import { plain } from "./display-width.js";
import type { Surroundings } from "./report.js";
import { relativePath } from "./relative.js";

/** One path with the sections that were asked for. */
export interface EffectiveReport {
  readonly path: string;
  readonly sections: readonly DescribedSection[];
}

const MASK = "***";

function place({ source, span }: Location, cwd: string): string {
  const { line, column } = positionAt(source, span.start);
  return `${relativePath(cwd, source.path)}:${line}:${column}`;
}

function valueText({ value, known, secret, unit, from }: Described): string {
  if (!known) return "unknown";
  if (value === undefined) return "not set";
  // A default is no secret: it stands in every documentation.
  if (secret && from !== "default") return value === "" ? '""' : MASK;
  if (value === "") return '""';
  return unit !== undefined && typeof value === "number"
    ? `${value} ${unit}`
    : plain(String(value));
}

function fromText({ from, defaultOf }: Described, cwd: string): string {
  if (from === "unseen") return "its folder is not at hand";
  if (from !== "default") return place(from, cwd);
  return defaultOf === undefined ? "default" : `default since ${defaultOf}`;
}

/** Written values first; a table of pure defaults would hide them. */
const isWritten = (one: Described) => one.from !== "default";

/** What locks every value alike, so that it is said once. */
function commonLock(values: readonly Described[]): Location | undefined {
  const lock = values[0]?.locked;
  return values.every(({ locked }) => locked === lock) ? lock : undefined;
}

/** The sections as a tree: each value with the places it overrides and what locks it below it. */
export function effectiveTree(
  { path, sections }: EffectiveReport,
  { cwd, paint }: Surroundings,
): string {
  const lines = [paint("strong", path)];
  sections.forEach(({ section, values }, s) => {
    const lastSection = s === sections.length - 1;
    lines.push(`${lastSection ? "└─" : "├─"} ${paint("path", section)}`);
    const stem = lastSection ? "   " : "│  ";
    const whole = commonLock(values);
    if (whole) lines.push(paint("quiet", `${stem}locked by ${place(whole, cwd)}`));
    const width = Math.max(0, ...values.map(({ name }) => name.length));
    const valueWidth = Math.min(40, Math.max(0, ...values.map((one) => valueText(one).length)));
    values.forEach((one, i) => {
      const last = i === values.length - 1;
      const value = valueText(one).padEnd(valueWidth);
      const origin = fromText(one, cwd);
      lines.push(
        `${stem}${last ? "└─" : "├─"} ${one.name.padEnd(width)}  ${isWritten(one) ? paint("strong", value) : value}  ${isWritten(one) ? origin : paint("quiet", origin)}`,
      );
      const inner = `${stem}${last ? "   " : "│  "}${" ".repeat(width + 2)}`;
      for (const shadowed of one.shadowed)
        lines.push(paint("quiet", `${inner}overrides ${place(shadowed, cwd)}`));
      if (one.locked && !whole)
        lines.push(paint("quiet", `${inner}locked by ${place(one.locked, cwd)}`));
    });
  });
  return `${lines.join("\n")}\n`;
}

/** Columns padded to their widest cell. */
function table(rows: readonly (readonly string[])[], paint: Surroundings["paint"]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row, i) => {
      const line = row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd();
      return i === 0 ? paint("strong", line) : line;
    })
    .map((line) => `${line}\n`)
    .join("");
}

/** The sections as one table. */
export function effectiveTable(
  { path, sections }: EffectiveReport,
  { cwd, paint }: Surroundings,
): string {
  const rows = [["SETTING", "VALUE", "DECIDED", "OVERRIDES", "LOCKED"]];
  for (const { section, values } of sections)
    for (const one of values)
      rows.push([
        `${section}@${one.name}`,
        valueText(one),
        fromText(one, cwd),
        one.shadowed.map((shadowed) => place(shadowed, cwd)).join(", "),
        one.locked ? place(one.locked, cwd) : "",
      ]);
  return `${paint("strong", path)}\n${table(rows, paint)}`;
}

interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function jsonPlace({ source, span }: Location, cwd: string): JsonPlace {
  const { line, column } = positionAt(source, span.start);
  return { file: relativePath(cwd, source.path), line, column };
}

/** The shape of docs/architecture.md; a value that is not known is left out and says so. */
export function effectiveJson({ path, sections }: EffectiveReport, cwd: string): string {
  const out: Record<string, Record<string, object>> = {};
  for (const { section, values } of sections) {
    out[section] = Object.fromEntries(
      values.map((one) => [
        one.name,
        {
          ...(one.known && one.value !== undefined
            ? { value: one.secret && isWritten(one) ? MASK : one.value }
            : {}),
          ...(one.known ? {} : { known: false }),
          ...(one.from === "unseen"
            ? {}
            : { from: one.from === "default" ? "default" : jsonPlace(one.from, cwd) }),
          ...(one.defaultOf === undefined ? {} : { defaultOf: one.defaultOf }),
          shadowed: one.shadowed.map((shadowed) => jsonPlace(shadowed, cwd)),
          ...(one.locked ? { locked: jsonPlace(one.locked, cwd) } : {}),
        },
      ]),
    );
  }
  return `${JSON.stringify({ path, sections: out }, null, 2)}\n`;
}

const COLUMNS = [
  "application",
  "mode",
  "store",
  "timeout",
  "cookie",
  "pool",
  "idle",
  "recycling",
] as const;

/** One line for each application. */
export function summaryTable(summaries: readonly Summary[], { paint }: Surroundings): string {
  const used = COLUMNS.filter(
    (column) => column === "application" || summaries.some((one) => one[column] !== ""),
  );
  return table(
    [
      used.map((column) => column.toUpperCase()),
      ...summaries.map((one) => used.map((column) => plain(one[column]))),
    ],
    paint,
  );
}
