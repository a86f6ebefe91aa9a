/**
 * Services in columns: what PowerShell prints on a console, and wmic. A table is meant for eyes: its
 * cells are read where no other reading is possible, and refused where one is.
 */
import { type EvidenceReader, type EvidenceText, refusal } from "../evidence-text.js";
import type { Fact, Facts, Refusal, Service } from "../facts.js";
import { type Line, linesOf } from "../lines.js";
import {
  isOfService,
  type Properties,
  type Property,
  serviceOf,
  showsStart,
} from "./properties.js";

/** Columns whose cells are single words; the last column may also be one of several words. */
const WORDS = new Set([
  ...["name", "servicename", "status", "state", "starttype", "startuptype", "startmode"],
  ...["machinename", "systemname", "pscomputername", "processid", "exitcode", "servicetype"],
  ...["delayedautostart", "canstop", "canpauseandcontinue", "canshutdown"],
]);
const SEVERAL_WORDS = "displayname";

const ELLIPSIS = /(?:\.\.\.|…)$/;
const TAKE =
  "give the output of Get-Service aspnet_state | Select-Object * | ConvertTo-Json instead.";

interface Word {
  readonly text: string;
  /** Columns on the line. */
  readonly from: number;
  readonly to: number;
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }));

/** The head of a table, where a line is one. */
function headOf({ text }: Line): readonly Word[] | undefined {
  // No head has as many characters.
  if (text.length > 500) return undefined;
  const words = wordsOf(text);
  const names = words.map((word) => word.text.toLowerCase());
  const known = names.every(
    (name, i) => WORDS.has(name) || (name === SEVERAL_WORDS && i === names.length - 1),
  );
  return known && isOfService(names) ? words : undefined;
}

const isRule = ({ text }: Line) => /^\s*-+(?: +-+)*\s*$/.test(text);

/** The cells of a row; undefined where they cannot be told apart for certain. */
function cellsOf(line: Line, head: readonly Word[]): Map<string, Property> | undefined {
  const words = wordsOf(line.text);
  const isOpen = head.at(-1)?.text.toLowerCase() === SEVERAL_WORDS;
  if (words.length < head.length || (!isOpen && words.length > head.length)) return undefined;
  const cells = new Map<string, Property>();
  for (const [i, column] of head.entries()) {
    const word = words[i];
    if (!word) return undefined;
    // Where an empty cell could be filled by a word of the last one, the place tells: texts begin
    // below their head, numbers and enumerations end there.
    if (isOpen && word.from !== column.from && word.to !== column.to) return undefined;
    const name = column.text.toLowerCase();
    if (name === SEVERAL_WORDS) continue;
    if (ELLIPSIS.test(word.text)) return undefined;
    const span = { start: line.start + word.from, end: line.start + word.to };
    cells.set(name, { value: word.text, span });
  }
  return cells;
}

function readTable(text: EvidenceText): Partial<Facts> | undefined {
  const services: Fact<Service>[] = [];
  const refused: Refusal[] = [];
  let table: { readonly head: readonly Word[]; hasRule: boolean; hasRows: boolean } | undefined;
  const refuse = (but: string, { start, text: { length } }: Line) =>
    refused.push(refusal(text, "table", `${but}: ${TAKE}`, { start, end: start + length }));
  for (const line of linesOf(text.source.text)) {
    const head = headOf(line);
    if (head) table = { head, hasRule: false, hasRows: false };
    if (head || !table) continue;
    if (isRule(line)) {
      table.hasRule = true;
      continue;
    }
    if (line.text.trim() === "") {
      // PowerShell ends a table so; wmic writes empty lines between the rows.
      if (table.hasRule && table.hasRows) table = undefined;
      continue;
    }
    table.hasRows = true;
    const isOurs = /\baspnet_state\b/i.test(line.text);
    const cells = line.isLast ? undefined : cellsOf(line, table.head);
    if (!cells) {
      if (isOurs)
        refuse(
          line.isLast
            ? "its last row is cut off"
            : "a row of it has columns that cannot be told apart for certain",
          line,
        );
      continue;
    }
    const properties: Properties = (name) => cells.get(name);
    const fact = serviceOf(text, properties);
    if (fact) services.push(fact);
    if (fact && isOurs && !showsStart(properties)) refuse("it shows no start mode", line);
  }
  return services.length + refused.length === 0
    ? undefined
    : { services, ...(refused.length > 0 ? { refused } : {}) };
}

export const tableServices: EvidenceReader = { format: "table", read: readTable };
