/** What is in force, as a tree, as a table and as JSON. */
import type { ResolvedPool } from "../effective/application.js";
import type { Described, DescribedSection } from "../effective/describe.js";
import type { Summary } from "../sessions/summary.js";
import { type Location, positionAt } from "../source.js";
import { apart, valueApart } from "./apart.js";
import { MASK, maskParameter } from "./mask.js";
import type { JsonEffective, JsonPlace, JsonValueInForce } from "./json-types.js";
import { type Line, line, painted, printed, type Printed, printedJson, shown } from "./print.js";
import { relativePath } from "./relative.js";
import type { Surroundings } from "./report.js";
import { wrapped } from "./wrap.js";

/** What a picture of the settings needs of the world. */
type World = Pick<Surroundings, "cwd" | "paint"> & Partial<Pick<Surroundings, "columns">>;

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
  if (secret) return MASK;
  return typeof value === "string" ? valueApart(value) : value;
}

/** A name with the label of its entry, which the file chooses. */
function discreetName({ name }: Described): string {
  const open = name.indexOf("[");
  const close = name.lastIndexOf("]");
  if (open < 0 || close < open) return name;
  return name.slice(0, open + 1) + apart(name.slice(open + 1, close)) + name.slice(close);
}

/** The value with its unit, as it may be shown: "20 minutes", "unknown", "not set". */
export function valueText(one: Described): string {
  const { known, unit } = one;
  const value = discreetValue(one);
  if (!known) return "unknown";
  if (value === undefined) return "not set";
  if (value === "") return '""';
  return unit !== undefined && typeof value === "number"
    ? `${value} ${value === 1 ? unit.replace(/s$/, "") : unit}`
    : shown(String(value));
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

/** One value with what it overrides and what locks it below it. */
function branch(
  one: Described,
  stem: string,
  isLast: boolean,
  [nameWidth, valueWidth]: readonly [number, number],
  cwd: string,
  isLockTold: boolean,
): readonly Line[] {
  const value = valueText(one).padEnd(valueWidth);
  const origin = fromText(one, cwd);
  const inner = `${stem}${isLast ? "   " : "│  "}${" ".repeat(nameWidth + 2)}`;
  const name = shown(discreetName(one)).padEnd(nameWidth);
  return [
    isWritten(one)
      ? line`${stem}${isLast ? "└─" : "├─"} ${name}  ${painted("strong", value)}  ${origin}`
      : line`${stem}${isLast ? "└─" : "├─"} ${name}  ${value}  ${painted("quiet", origin)}`,
    ...one.shadowed.map(
      (shadowed) => line`${painted("quiet", `${inner}overrides ${place(shadowed, cwd)}`)}`,
    ),
    ...(one.locked && !isLockTold
      ? [line`${painted("quiet", `${inner}locked by ${place(one.locked, cwd)}`)}`]
      : []),
  ];
}

/** Columns: longer values push their places out of line. The longest default has 46. */
const LONGEST_VALUE = 48;

function sectionLines(
  { section, values }: DescribedSection,
  isLast: boolean,
  cwd: string,
): readonly Line[] {
  const stem = isLast ? "   " : "│  ";
  const whole = commonLock(values);
  const nameWidth = widest(values.map((one) => shown(discreetName(one))));
  const valueWidth = Math.min(LONGEST_VALUE, widest(values.map(valueText)));
  return [
    line`${isLast ? "└─" : "├─"} ${painted("path", section)}`,
    ...(values.length === 0 ? [line`${painted("quiet", `${stem}nothing is set`)}`] : []),
    ...(whole ? [line`${painted("quiet", `${stem}locked by ${place(whole, cwd)}`)}`] : []),
    ...values.flatMap((one, i) =>
      branch(one, stem, i === values.length - 1, [nameWidth, valueWidth], cwd, whole !== undefined),
    ),
  ];
}

/** The branches in front of a line, and what of them goes on below it. */
const BRANCHES = /^[│├└─ ]*/;
const below = (branches: string) => branches.replaceAll("├", "│").replace(/[└─]/g, " ");

/** A line of a tree; what does not fit stands further in below it, beside the branches. */
function fitted(one: Line, columns: number): readonly Line[] {
  const text = one.map((part) => (typeof part === "string" ? part : part.text)).join("");
  const branches = BRANCHES.exec(text)?.[0] ?? "";
  const first = /^ */.exec(text)?.[0] ?? "";
  return text.length <= columns
    ? [one]
    : wrapped(one, columns, { first, rest: `${below(branches)}  ` });
}

/** The sections as a tree: each value with the places it overrides and what locks it below it. */
export function effectiveTree(
  { path, pool, sections }: EffectiveReport,
  { cwd, paint, columns = Infinity }: World,
): Printed {
  const served = poolPlace(pool);
  return printed(
    [
      line`${painted("strong", path)}`,
      ...(served
        ? [line`├─ application pool  ${apart(served.name)}  ${place(served.at, cwd)}`]
        : []),
      ...sections.flatMap((one, i) => sectionLines(one, i === sections.length - 1, cwd)),
    ].flatMap((one) => fitted(one, columns)),
    paint,
  );
}

const widest = (texts: readonly string[]) =>
  texts.reduce((width, text) => Math.max(width, text.length), 0);

/** The rows of a table that is too wide, each as a list under its first cell. */
function lists(
  [header = [], ...rows]: readonly (readonly string[])[],
  columns: number,
): readonly Line[] {
  const width = widest(header.slice(1));
  return rows.flatMap(([first = "", ...cells]) => [
    ...wrapped(line`${painted("strong", first)}`, columns, { first: "", rest: "  " }),
    ...cells.flatMap((cell, i) =>
      cell === ""
        ? []
        : wrapped(
            line`${painted("quiet", (header[i + 1] ?? "").padEnd(width))}  ${cell}`,
            columns,
            {
              first: "  ",
              rest: " ".repeat(Math.min(width + 4, columns >> 1)),
            },
          ),
    ),
  ]);
}

/** Columns padded to their widest cell; where they do not fit, a list for each row. */
function table(rows: readonly (readonly string[])[], columns = Infinity): readonly Line[] {
  const cells = rows.map((row) => row.map(shown));
  const widths = (cells[0] ?? []).map((_, column) => widest(cells.map((row) => row[column] ?? "")));
  if (widths.reduce((sum, width) => sum + width + 2, -2) > columns) return lists(cells, columns);
  return cells.map((row, i) => {
    const padded = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    if (i === 0) return line`${painted("strong", padded.join("  ").trimEnd())}`;
    // Each cell by itself: what is masked in one ends where it ends.
    return padded.flatMap((cell, column) => line`${column === 0 ? "" : "  "}${cell}`);
  });
}

/** The sections as one table. */
export function effectiveTable(
  { path, sections }: EffectiveReport,
  { cwd, paint, columns }: World,
): Printed {
  const rows = [["SETTING", "VALUE", "DECIDED", "OVERRIDES", "LOCKED"]];
  for (const { section, values } of sections)
    for (const one of values)
      rows.push([
        `${section}@${discreetName(one)}`,
        valueText(one),
        fromText(one, cwd),
        one.shadowed.map((shadowed) => place(shadowed, cwd)).join(", "),
        one.locked ? place(one.locked, cwd) : "",
      ]);
  return printed([line`${painted("strong", path)}`, ...table(rows, columns)], paint);
}

function jsonPlace({ source, span }: Location, cwd: string): JsonPlace {
  const { line, column } = positionAt(source, span.start);
  return { file: relativePath(cwd, source.path), line, column };
}

/** The shape of docs/architecture.md; a value that is not known is left out and says so. */
export function effectiveJson(report: EffectiveReport, cwd: string): Printed {
  return printedJson(effectiveObject(report, cwd));
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
        discreetName(one),
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
    ...(served ? { pool: { name: apart(served.name), from: jsonPlace(served.at, cwd) } } : {}),
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

/** Names of applications and pools are chosen for people; the rest are values of settings. */
const discreetColumn = (one: Summary, column: (typeof COLUMNS)[number]): string =>
  column === "application" || column === "pool" ? apart(one[column]) : valueApart(one[column]);

/** One line for each application. */
export function summaryTable(summaries: readonly Summary[], { paint, columns }: World): Printed {
  const used = COLUMNS.filter(
    (column) => column === "application" || summaries.some((one) => one[column] !== ""),
  );
  return printed(
    table(
      [
        used.map((column) => column.toUpperCase()),
        ...summaries.map((one) => used.map((column) => discreetColumn(one, column))),
      ],
      columns,
    ),
    paint,
  );
}

/** The same for programs. */
export const summaryJson = (summaries: readonly Summary[]): Printed =>
  printedJson({
    applications: summaries.map((one) =>
      Object.fromEntries(COLUMNS.map((column) => [column, discreetColumn(one, column)])),
    ),
  });
