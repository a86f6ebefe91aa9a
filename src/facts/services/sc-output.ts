/** What `sc.exe qc`, `query` and `queryex` print. Labels are translated, numbers are not. */
import type { Span } from "../../source.js";
import {
  endOf,
  type EvidenceReader,
  type EvidenceText,
  observed,
  refusal,
} from "../evidence-text.js";
import type { Fact, Facts, Refusal, Service } from "../facts.js";
import { type Line, linesOf } from "../lines.js";
import { startModeOf, stateOf } from "./words.js";

/** A `label : number word` row of a service. */
interface Row {
  readonly number: string;
  readonly word: string;
  /** From the number to the end of the line, trimmed. */
  readonly span: Span;
  /** The text ends with it, without a line end. */
  readonly isLast: boolean;
}

interface Block {
  readonly host: string | undefined;
  readonly name: string;
  /** Begun by SERVICE_NAME, not by a line that only looks like its translation. */
  readonly isSure: boolean;
  readonly rows: Row[];
}

/** The command as a console window or a transcript echoes it. */
const ECHO =
  /(?:^|[>\s$])sc(?:\.exe)?\s+(?:\\\\([^\s\\]+)\s+)?(?:qc|query(?:ex)?)(?:\s+"?([^\s"]+))?/i;
/** A failure ends in its number: "[SC] OpenService FAILED 1060:"; the word is translated. */
const FAILURE = /^\[SC\][^\d]*\b(\d{1,5})\s*(?::\s*)?$/;
const SERVICE_DOES_NOT_EXIST = "1060";
const TYPE_WORD = /PROCESS|DRIVER|WIN32/;
const START_WORD = /_START\b|^DISABLED\b/;
const STATE_WORD = /^(?:RUNNING|STOPPED|PAUSED|\w+_PENDING)\b/;

interface Labelled {
  readonly label: string;
  readonly value: string;
  /** Offset of the value in the text. */
  readonly at: number;
  readonly isLast: boolean;
}

/** A `label : value` line, both trimmed. */
function labelled({ text, start, isLast }: Line): Labelled | undefined {
  const colon = text.indexOf(":");
  const value = text.slice(colon + 1).trim();
  if (colon < 1 || value === "") return undefined;
  return {
    label: text.slice(0, colon).trim(),
    value,
    at: start + text.indexOf(value, colon),
    isLast,
  };
}

function rowOf({ value, at, isLast }: Labelled): Row | undefined {
  // The type is hexadecimal ("e0"), a display name such as "A service" is no number.
  const match = /^(?=[a-f]*\d)([\da-f]+)\s+(\S.*)$/i.exec(value);
  const [, number, word] = match ?? [];
  if (number === undefined || word === undefined) return undefined;
  return { number, word, span: { start: at, end: at + value.length }, isLast };
}

/**
 * Which question the block answers: the row behind the type holds the start type (qc) or the state
 * (query). The words settle it; where they are translated, `0  (0x0)` marks query's exit code.
 */
function answerOf({ rows }: Block): Partial<Service> & { readonly span?: Span } {
  const [, second, third] = rows;
  if (!second) return {};
  // Translated, and cut off before the row that tells the two questions apart.
  if (!third && !STATE_WORD.test(second.word) && !START_WORD.test(second.word)) return {};
  const isState =
    STATE_WORD.test(second.word) ||
    (!START_WORD.test(second.word) && /^\(0x/i.test(third?.word ?? ""));
  if (isState) {
    const state = stateOf(second.number);
    return { ...(state ? { state } : {}), span: second.span };
  }
  const plain = startModeOf(second.number);
  const startMode =
    plain === "Automatic" && /\([^()]+\)/.test(second.word) ? "AutomaticDelayed" : plain;
  // "(DELAYED)" stands at the end of its line, which may be where the text was cut off.
  if (startMode === "Automatic" && !third && second.isLast) return {};
  return { ...(startMode ? { startMode } : {}), span: second.span };
}

const keyOf = ({ host, name }: Service) => `${host ?? ""}\n${name}`.toLowerCase();

/** Collects facts; `qc` and `query` of one service become one fact, placed at the start type. */
class Listing {
  readonly facts: Fact<Service>[] = [];
  /** Where facts stand that know only one of start mode and state. */
  readonly #halves = new Map<string, number>();

  add(fact: Fact<Service>): void {
    const { startMode, installed } = fact.value;
    const key = (has: boolean) => `${keyOf(fact.value)}\n${String(has)}`;
    const index = installed ? this.#halves.get(key(startMode === undefined)) : undefined;
    const other = index === undefined ? undefined : this.facts[index];
    if (index === undefined || !other) {
      if (installed) this.#halves.set(key(startMode !== undefined), this.facts.length);
      this.facts.push(fact);
      return;
    }
    const place = startMode === undefined ? other : fact;
    this.facts[index] = { ...place, value: { ...other.value, ...fact.value } };
    this.#halves.delete(key(startMode === undefined));
  }
}

function readScOutput(text: EvidenceText): Partial<Facts> | undefined {
  const listing = new Listing();
  const refused: Refusal[] = [];
  let recognised = false;
  let host = text.host;
  let asked: string | undefined;
  let block: Block | undefined;

  const add = (value: Service, span: Span) => {
    listing.add(observed(text, value, span));
  };
  const finish = (next: Span) => {
    if (!block) return;
    const { span, ...answer } = answerOf(block);
    const { name } = block;
    if (span)
      add(
        {
          ...(block.host === undefined ? {} : { host: block.host }),
          name,
          installed: true,
          ...answer,
        },
        span,
      );
    else if (recognised && (block.isSure || block.rows.length > 0))
      refused.push(refusal(text, "sc", `what it says about ${name} is cut off.`, next));
  };

  for (const line of linesOf(text.source.text)) {
    const echo = ECHO.exec(line.text);
    if (echo) {
      host = echo[1] ?? text.host;
      asked = echo[2];
      continue;
    }
    if (line.text.startsWith("[SC]")) {
      recognised = true;
      const code = FAILURE.exec(line.text)?.[1];
      const span = { start: line.start, end: line.start + line.text.trimEnd().length };
      // Without the echoed command the answer does not name the service; one is asked for here.
      const name = asked ?? "aspnet_state";
      if (code === SERVICE_DOES_NOT_EXIST)
        add({ ...(host === undefined ? {} : { host }), name, installed: false }, span);
      else if (code !== undefined)
        refused.push(refusal(text, "sc", `the command failed with error ${code}.`, span));
      continue;
    }
    const entry = labelled(line);
    if (!entry) continue;
    const first = block?.rows.length === 0;
    const isName = /^SERVICE_NAME$/.test(entry.label);
    const row = isName ? undefined : rowOf(entry);
    if (row && (!first || TYPE_WORD.test(row.word) || /^\s/.test(line.text))) {
      if (first && TYPE_WORD.test(row.word)) recognised = true;
      block?.rows.push(row);
      continue;
    }
    // What follows the name before any row is the display name.
    const startsBlock = isName || (!first && /^\S/.test(line.text) && !/\s/.test(entry.value));
    if (!startsBlock) continue;
    finish({ start: line.start, end: line.start });
    block = { host, name: entry.value, isSure: isName, rows: [] };
  }
  finish(endOf(text));
  if (!recognised) return undefined;
  if (listing.facts.length + refused.length === 0)
    refused.push(refusal(text, "sc", "it says nothing about a service.", endOf(text)));
  return { services: listing.facts, ...(refused.length > 0 ? { refused } : {}) };
}

/** What sc.exe prints: one or several services, machines and commands in one text. */
export const scOutput: EvidenceReader = { format: "sc", read: readScOutput };
