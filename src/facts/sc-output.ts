/** What `sc.exe qc`, `query` and `queryex` print. Labels are translated, numbers are not. */
import type { Source, Span } from "../source.js";
import type { Fact, Service } from "./facts.js";
import { dateInName, hostInName } from "./file-name.js";
import { startModeOf, stateOf } from "./service-words.js";

interface Line {
  readonly text: string;
  readonly start: number;
}

/** A `label : number word` row of a service. */
interface Row {
  readonly number: string;
  readonly word: string;
  /** From the number to the end of the line, trimmed. */
  readonly span: Span;
}

interface Block {
  readonly host: string | undefined;
  readonly name: string;
  readonly rows: Row[];
}

/** The command as a console window or a transcript echoes it. */
const ECHO =
  /(?:^|[>\s$])sc(?:\.exe)?\s+(?:\\\\([^\s\\]+)\s+)?(?:qc|query|queryex)(?:\s+"?([^\s"]+))?/i;
/** ERROR_SERVICE_DOES_NOT_EXIST; "FAILED" is translated, the number is not. */
const NOT_INSTALLED = /^\[SC\].*\b1060\b/;
const TYPE_WORD = /PROCESS|DRIVER|WIN32/;
const START_WORD = /_START\b|^DISABLED\b/;
const STATE_WORD = /^(?:RUNNING|STOPPED|PAUSED|\w+_PENDING)\b/;

function* linesOf(text: string): Generator<Line> {
  const line = /[^\r\n]+/g;
  for (let match = line.exec(text); match; match = line.exec(text))
    yield { text: match[0], start: match.index };
}

interface Labelled {
  readonly label: string;
  readonly value: string;
  /** Offset of the value in the text. */
  readonly at: number;
}

/** A `label : value` line, both trimmed. */
function labelled({ text, start }: Line): Labelled | undefined {
  const colon = text.indexOf(":");
  const value = text.slice(colon + 1).trim();
  if (colon < 1 || value === "") return undefined;
  return { label: text.slice(0, colon).trim(), value, at: start + text.indexOf(value, colon) };
}

function rowOf({ value, at }: Labelled): Row | undefined {
  // The type is hexadecimal ("e0"), a display name such as "A service" is no number.
  const match = /^(?=[a-f]*\d)([\da-f]+)\s+(\S.*)$/i.exec(value);
  const [, number, word] = match ?? [];
  if (number === undefined || word === undefined) return undefined;
  return { number, word, span: { start: at, end: at + value.length } };
}

/**
 * Which question the block answers: the row behind the type holds the start type (qc) or the state
 * (query). The words settle it; where they are translated, `0  (0x0)` marks query's exit code.
 */
function answerOf({ rows }: Block): Partial<Service> & { readonly span?: Span } {
  const [, second, third] = rows;
  if (!second) return {};
  const isState =
    STATE_WORD.test(second.word) ||
    (!START_WORD.test(second.word) && /^\(0x/i.test(third?.word ?? ""));
  if (isState) {
    const state = stateOf(second.number);
    return { ...(state ? { state } : {}), span: second.span };
  }
  const plain = startModeOf(second.number);
  const startMode =
    plain === "Automatic" && /\(.+\)/.test(second.word) ? "AutomaticDelayed" : plain;
  return { ...(startMode ? { startMode } : {}), span: second.span };
}

const sameService = (a: Service, b: Service) =>
  a.host?.toLowerCase() === b.host?.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();

/** `qc` and `query` of one service become one fact, placed at the start type. */
function addTo(facts: Fact<Service>[], fact: Fact<Service>): void {
  const index = facts.findIndex(
    (other) =>
      sameService(other.value, fact.value) &&
      other.value.installed &&
      fact.value.installed &&
      (other.value.startMode === undefined) !== (fact.value.startMode === undefined),
  );
  const other = facts[index];
  if (!other) {
    facts.push(fact);
    return;
  }
  const place = fact.value.startMode === undefined ? other : fact;
  facts[index] = { ...place, value: { ...other.value, ...fact.value } };
}

/**
 * Reads the output of sc.exe: one or several services, machines and commands in one text.
 * @returns undefined where the text is something else
 */
export function readScOutput(source: Source): readonly Fact<Service>[] | undefined {
  const observedAt = dateInName(source.path);
  const fileHost = hostInName(source.path);
  const facts: Fact<Service>[] = [];
  let recognised = false;
  let host = fileHost;
  let asked: string | undefined;
  let block: Block | undefined;

  const add = (value: Service, span: Span) => {
    addTo(facts, {
      value,
      evidence: { source, span },
      ...(observedAt === undefined ? {} : { observedAt }),
      confidence: "observed",
    });
  };
  const finish = () => {
    if (!block || block.rows.length < 2) return;
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
  };

  for (const line of linesOf(source.text)) {
    const echo = ECHO.exec(line.text);
    if (echo) {
      host = echo[1] ?? fileHost;
      asked = echo[2];
      continue;
    }
    if (line.text.startsWith("[SC]")) {
      recognised = true;
      if (NOT_INSTALLED.test(line.text)) {
        const span = { start: line.start, end: line.start + line.text.trimEnd().length };
        // Without the echoed command the answer does not name the service; one is asked for here.
        const name = asked ?? "aspnet_state";
        add({ ...(host === undefined ? {} : { host }), name, installed: false }, span);
      }
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
    finish();
    block = { host, name: entry.value, rows: [] };
  }
  finish();
  return recognised ? facts : undefined;
}
