/** What is in force, as a tree, as a table and as JSON. */
import type { ResolvedPool } from "../effective/application.js";
import type { Described, DescribedSection } from "../effective/describe.js";
import type { Summary } from "../sessions/summary.js";
import { type Location, positionAt } from "../source.js";
import { plain } from "./display-width.js";
import { MASK, maskParameter } from "./mask.js";
import type { JsonEffective, JsonPlace, JsonValueInForce } from "./json-types.js";
import type { Surroundings } from "./report.js";
import { relativePath } from "./relative.js";

/** One path with the sections that were asked for. */
export interface EffectiveReport {
  readonly path: string;
  /** The pool that serves the path, where the files at hand show it. */
  readonly pool?: ResolvedPool | undefined;
  readonly sections: readonly DescribedSection[];
}

function place({ source, span }: Location, cwd: string): string {
  const { line, column } = positionAt(source, span.start);
  return `${relativePath(cwd, source.path)}:${line}:${column}`;
}

/** The value as it may be shown. A default is no secret: it stands in every documentation. */
function discreetValue({ name, value, secret, isFree, from }: Described): Described["value"] {
  if (from === "default" || value === undefined || value === "") return value;
  if (isFree) return maskParameter(name.slice(name.lastIndexOf("/") + 1), String(value));
  return secret ? MASK : value;
}

function valueText(one: Described): string {
  const { known, unit } = one;
  const value = discreetValue(one);
  if (!known) return "unknown";
  if (value === undefined) return "not set";
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

/** The same without defaults. */
export function writtenOnly(report: EffectiveReport): EffectiveReport {
  const sections = report.sections.map(({ section, values }) => ({
    section,
    values: values.filter(isWritten),
  }));
  return { ...report, sections };
}

/** The pool with the place that names it; undefined where its name is not known. */
function poolPlace(pool: ResolvedPool | undefined): { name: string; at: Location } | undefined {
  if (!pool?.name.known || pool.name.from === "default") return undefined;
  return { name: pool.name.value, at: pool.name.from };
}

/** What locks every value alike, so that it is said once. */
function commonLock(values: readonly Described[]): Location | undefined {
  const lock = values[0]?.locked;
  return values.every(({ locked }) => locked === lock) ? lock : undefined;
}

/** The sections as a tree: each value with the places it overrides and what locks it below it. */
export function effectiveTree(
  { path, pool, sections }: EffectiveReport,
  { cwd, paint }: Surroundings,
): string {
  const lines = [paint("strong", plain(path))];
  const served = poolPlace(pool);
  if (served) lines.push(`├─ application pool  ${plain(served.name)}  ${place(served.at, cwd)}`);
  sections.forEach(({ section, values }, s) => {
    const lastSection = s === sections.length - 1;
    lines.push(`${lastSection ? "└─" : "├─"} ${paint("path", section)}`);
    const stem = lastSection ? "   " : "│  ";
    const whole = commonLock(values);
    if (values.length === 0) lines.push(paint("quiet", `${stem}nothing is set`));
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
  return `${paint("strong", plain(path))}\n${table(rows, paint)}`;
}

function jsonPlace({ source, span }: Location, cwd: string): JsonPlace {
  const { line, column } = positionAt(source, span.start);
  return { file: relativePath(cwd, source.path), line, column };
}

/** The shape of docs/architecture.md; a value that is not known is left out and says so. */
export function effectiveJson(report: EffectiveReport, cwd: string): string {
  return `${JSON.stringify(effectiveObject(report, cwd), null, 2)}\n`;
}

function shownValue(one: Described): Pick<JsonValueInForce, "known" | "value"> {
  const value = discreetValue(one);
  if (!one.known) return { known: false };
  return value === undefined ? {} : { value };
}

/** What {@link effectiveJson} prints, as an object. */
export function effectiveObject(
  { path, pool, sections }: EffectiveReport,
  cwd: string,
): JsonEffective {
  const out: Record<string, Record<string, JsonValueInForce>> = {};
  for (const { section, values } of sections) {
    out[section] = Object.fromEntries(
      values.map((one) => [
        one.name,
        {
          ...shownValue(one),

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
  const served = poolPlace(pool);
  return {
    path,
    ...(served ? { pool: { name: served.name, from: jsonPlace(served.at, cwd) } } : {}),
    sections: out,
  };
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
