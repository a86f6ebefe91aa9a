/** Performance logs in PDH-CSV 4.0 (and its sister with tabs), as typeperf, relog and perfmon write them. */
import {
  endOf,
  type EvidenceReader,
  type EvidenceText,
  observed,
  refusal,
} from "../evidence-text.js";
import type { CounterSeries, Fact, Facts, Refusal } from "../facts.js";
import { type Cell, delimiterOf, type Row, rowsOf } from "../lines.js";
import { applicationOf, type CounterPath, counterPath, isKnownObject, kindOf } from "./known.js";
import { Series } from "./series.js";

/** The zone stands behind the version where a log was recorded; typeperf leaves it out. */
const HEADER = /^"?\(PDH-[CT]SV 4\.0\)(?: \([^)]*\)\((-?\d{1,4})\))?/;
/** Always as in the United States, whatever the language of the machine. */
const TIME = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d)(?:\.\d+)?$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const LARGEST = { bytes: 2 ** 63, others: 2 ** 32 };
/** Of a name in a message. */
const LONGEST = 80;

interface Column {
  readonly index: number;
  readonly path: CounterPath;
  readonly cell: Cell;
  readonly series: Series;
}

interface Moment {
  readonly iso: string;
  readonly minute: number;
}

const two = (n: number) => String(n).padStart(2, "0");

/** @param bias - minutes that the machine's time is behind UTC, as the header says it */
function momentOf(text: string, bias: number | undefined): Moment | undefined {
  const [, month, day, year, hour, minute, second] = TIME.exec(text.trim()) ?? [];
  if (month === undefined || day === undefined || year === undefined) return undefined;
  const local = Date.UTC(+year, +month - 1, +day, Number(hour), Number(minute), Number(second));
  const away = Math.abs(bias ?? 0);
  const offset =
    bias === undefined
      ? ""
      : bias === 0
        ? "Z"
        : `${bias > 0 ? "-" : "+"}${two(Math.floor(away / 60))}:${two(away % 60)}`;
  const iso = `${year}-${month}-${day}T${hour ?? ""}:${minute ?? ""}:${second ?? ""}${offset}`;
  return { iso, minute: local / 60_000 };
}

function take({ series, path }: Column, cell: Cell, moment: Moment, text: EvidenceText): void {
  const written = cell.value.trim();
  const most = /bytes|set/i.test(path.counter) ? LARGEST.bytes : LARGEST.others;
  if (written === "") series.blanks++;
  // No counter of Windows goes so far: a value with 300 digits is damage.
  else if (!NUMBER.test(written) || Math.abs(Number(written)) > most) series.unreadable++;
  // typeperf writes -1 where it could not read; nothing that is counted here is negative.
  else if (Number(written) < 0) series.blanks++;
  else {
    const at = { source: text.source, span: cell.span };
    series.add({ value: Number(written), time: moment.iso, at }, moment.minute);
  }
}

function factOf(text: EvidenceText, { path, series }: Column): Fact<CounterSeries> | undefined {
  const { summary } = series;
  const kind = kindOf(path);
  if (!summary || !kind) return undefined;
  const { host = text.host, object, instance, counter } = path;
  const application = applicationOf(instance);
  return observed<CounterSeries>(
    text,
    {
      ...(host === undefined ? {} : { host }),
      kind,
      name: `\\${object}${instance === undefined ? "" : `(${instance})`}\\${counter}`,
      ...(instance === undefined ? {} : { instance }),
      ...(application ? { application } : {}),
      ...summary,
    },
    summary.max.at.span,
    summary.last.time,
  );
}

const shorten = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

/** Why a header has none of the counters: in another language, or simply others. */
function useless(paths: readonly CounterPath[]): string {
  const foreign = paths.find((path) => applicationOf(path.instance) && !isKnownObject(path));
  const [one] = paths;
  if (foreign !== undefined)
    return `its counters are in another language (${shorten(foreign.object)}): record it with the English names.`;
  return one === undefined
    ? "its header names no counter."
    : `none of its counters is of use here, or they are in another language (${shorten(`${one.object}\\${one.counter}`)}): record "\\ASP.NET Applications(*)\\Sessions Active" by its English name.`;
}

function complaints(text: EvidenceText, columns: readonly Column[]): Refusal[] {
  return columns.flatMap(({ series, cell, path }) => {
    const name = shorten(path.counter);
    if (series.unreadable > 0)
      return [
        refusal(
          text,
          "counters",
          `${name} has values that are not numbers as English writes them.`,
          cell.span,
        ),
      ];
    return series.summary
      ? []
      : [refusal(text, "counters", `${name} has no value in any sample.`, cell.span)];
  });
}

function readRows(
  text: EvidenceText,
  header: Row,
  rows: Iterable<Row>,
  bias: number | undefined,
): Partial<Facts> {
  const named = header.cells
    .slice(1)
    .map((cell, index) => ({ cell, index: index + 1, path: counterPath(cell.value) }));
  const paths = named.map(({ path }) => path).filter((path) => path !== undefined);
  const columns: Column[] = named.flatMap(({ path, ...rest }) =>
    path && kindOf(path) ? [{ ...rest, path, series: new Series() }] : [],
  );
  const place = header.cells[0]?.span ?? endOf(text);
  if (columns.length === 0) return { refused: [refusal(text, "counters", useless(paths), place)] };
  const refused: Refusal[] = [];
  let samples = 0;
  for (const { cells, cut } of rows) {
    const [first] = cells;
    const moment = first && momentOf(first.value, bias);
    // typeperf ends with two lines of prose.
    if (!moment && !cut) continue;
    if (!moment || cut || cells.length < (columns.at(-1)?.index ?? 0) + 1) {
      const but = "a row of it is cut off, and that row was not used.";
      refused.push(refusal(text, "counters", but, first?.span ?? endOf(text)));
      continue;
    }
    samples++;
    for (const column of columns) {
      const cell = cells[column.index];
      if (cell) take(column, cell, moment, text);
    }
  }
  if (samples === 0) refused.push(refusal(text, "counters", "it holds no sample.", endOf(text)));
  const all = samples === 0 ? refused : [...refused, ...complaints(text, columns)];
  const counters = columns
    .filter(({ series }) => series.unreadable === 0)
    .map((column) => factOf(text, column))
    .filter((fact) => fact !== undefined);
  return { counters, ...(all.length > 0 ? { refused: all } : {}) };
}

export const performanceLog: EvidenceReader = {
  format: "counters",
  read(text) {
    const csv = text.source.text;
    const from = /^\s*/.exec(csv)?.[0].length ?? 0;
    const found = HEADER.exec(csv.slice(from, from + 500));
    if (!found) return undefined;
    const delimiter = delimiterOf(csv.slice(from, from + 500));
    const rows = rowsOf(csv, delimiter, from);
    const header = rows.next();
    if (header.done || header.value.cut)
      return { refused: [refusal(text, "counters", "its header is cut off.", endOf(text))] };
    return readRows(
      text,
      header.value,
      rows,
      found[1] === undefined ? undefined : Number(found[1]),
    );
  },
};
