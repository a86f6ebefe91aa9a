/** Logged events, one by one as an export gives them, and counted by what happened to whom. */
import type { Span } from "../../source.js";
import { type EvidenceText, observed } from "../evidence-text.js";
import type { ApplicationId, EventCount, Fact, LoggedOnce, LogSpan, StartMode } from "../facts.js";
import { type DataName, failedStoreIn, knownEvent } from "./known.js";

export interface LoggedEvent {
  readonly provider: string;
  readonly id: number;
  readonly host?: string;
  /** ISO date-time in UTC. */
  readonly time?: string;
  /** The time as the export writes it, which may be finer. */
  readonly written?: string;
  /** Which record of which log it is, where the export says so. */
  readonly record?: string;
  /** Insertion strings in order, with names where the export tells them. */
  readonly data: readonly { readonly name?: string; readonly value: string }[];
  /** Of the event's id. */
  readonly span: Span;
}

/** Application domains are called `/LM/W3SVC/1/ROOT/shop-1-133…`, in every language. */
const DOMAIN = /^\/LM\/W3SVC\/(\d+)\/ROOT(\/[^\r\n]*?)?(?:-\d+-\d+)?$/i;

/** English words of the service manager in event 7040; other languages stay unknown. */
const START_WORDS: Readonly<Record<string, StartMode>> = {
  "auto start": "Automatic",
  "demand start": "Manual",
  disabled: "Disabled",
};

/** @returns an ISO date-time in UTC with seconds, so that two of them compare as texts */
export function utcOf(text: string | undefined): string | undefined {
  // ConvertTo-Json of Windows PowerShell counts milliseconds: /Date(1760428800000)/.
  const counted = /^\/Date\((-?\d{1,14})\)\/$/.exec(text ?? "")?.[1];
  const time =
    counted !== undefined
      ? Number(counted)
      : /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text ?? "")
        ? Date.parse((text ?? "").replace(/(\.\d{3})\d+/, "$1"))
        : Number.NaN;
  return Math.abs(time) < 8e15 ? `${new Date(time).toISOString().slice(0, 19)}Z` : undefined;
}

const isNumber = (text: string | undefined) => /^\d+$/.test(text ?? "");

/** One datum of an event: by its name, else by its place. */
function datumOf({ provider, id, data }: LoggedEvent, name: DataName): string | undefined {
  const named = data.find((one) => one.name === name);
  const index = knownEvent(provider, id)?.data?.[name];
  return (named ?? (index === undefined ? undefined : data[index]))?.value.trim();
}

/** The pool that an event names. */
function poolOf(event: LoggedEvent): string | undefined {
  const pool = datumOf(event, "AppPoolID");
  const [first] = event.data;
  // Two data without names in another order than known: the number is the id of a process.
  const isProcess = isNumber(pool) && first?.name === undefined && !isNumber(first?.value);
  return isProcess && event.data.length > 1 ? first?.value.trim() : pool;
}

/**
 * A start type that an event gives the state service in words of another language; undefined where
 * there is none.
 */
function foreignStartType(event: LoggedEvent): string | undefined {
  if (knownEvent(event.provider, event.id)?.reason !== "startType") return undefined;
  if (datumOf(event, "param4")?.toLowerCase() !== "aspnet_state") return undefined;
  const to = datumOf(event, "param3");
  return to === undefined || to === "" || Object.hasOwn(START_WORDS, to.toLowerCase())
    ? undefined
    : to;
}

/** What happened to whom; undefined where the event tells nothing that is asked for. */
function subjectOf(event: LoggedEvent): Omit<EventCount, "count"> | undefined {
  const known = knownEvent(event.provider, event.id);
  if (!known) return undefined;
  const datum = (name: DataName) => datumOf(event, name);
  const pool = poolOf(event);
  const minutes = datum("Minutes");
  const service = datum("param4");
  const from = START_WORDS[datum("param2")?.toLowerCase() ?? ""];
  const to = START_WORDS[datum("param3")?.toLowerCase() ?? ""];
  const application = known.data ? undefined : applicationOf(event);
  const failedStore =
    known.reason === "exception"
      ? event.data.map(({ value }) => failedStoreIn(value)).find((store) => store !== undefined)
      : undefined;
  return {
    ...(event.host === undefined ? {} : { host: event.host }),
    provider: event.provider,
    id: event.id,
    reason: known.reason,
    ...(pool === undefined || pool === "" ? {} : { pool }),
    ...(application ? { application } : {}),
    ...(failedStore ? { failedStore } : {}),
    ...(service === undefined || service === "" ? {} : { service }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(isNumber(minutes) ? { idleMinutes: Number(minutes) } : {}),
  };
}

function applicationOf({ data }: LoggedEvent): ApplicationId | undefined {
  for (const { value } of data) {
    // Exception texts are long, and none is an application's name.
    const [, site, path] = (value.length < 600 && DOMAIN.exec(value.trim())) || [];
    if (site !== undefined) return { site: Number(site), path: path ?? "/" };
  }
  return undefined;
}

/** A record's number begins anew when a log is cleared, so the time belongs to it. */
const markOf = ({ record, time, written }: LoggedEvent): string | undefined =>
  record === undefined ? written : `${record} ${time ?? ""}`;

interface Stretch {
  count: number;
  first?: string;
  last?: string;
  span: Span;
}

function lengthen(stretch: Stretch, { time, span }: LoggedEvent): void {
  stretch.count++;
  if (time === undefined) return;
  if (stretch.first === undefined || time < stretch.first) stretch.first = time;
  if (stretch.last === undefined || time >= stretch.last) {
    stretch.last = time;
    // The evidence of a count is its latest event.
    stretch.span = span;
  }
}

interface Counted extends Stretch {
  readonly subject: Omit<EventCount, "count">;
  /** How often each mark came: without a record's number, several of one moment are several. */
  readonly marks: Map<string, number>;
  readonly each: LoggedOnce[];
}

/** Counts an event, unless this export has the same record already. */
function countIn(counted: Counted, event: LoggedEvent): void {
  const mark = markOf(event);
  const earlier = mark === undefined ? 0 : (counted.marks.get(mark) ?? 0);
  if (earlier > 0 && event.record !== undefined) return;
  lengthen(counted, event);
  if (mark === undefined) return;
  counted.marks.set(mark, earlier + 1);
  counted.each.push({
    mark: earlier === 0 ? mark : `${mark} #${earlier + 1}`,
    ...(event.time === undefined ? {} : { time: event.time }),
  });
}

const times = ({ first, last }: Stretch) => ({
  ...(first === undefined ? {} : { first }),
  ...(last === undefined ? {} : { last }),
});

/** Counts events by what happened to whom, and says which stretch of the log they cover. */
export class Tally {
  readonly #counts = new Map<string, Counted>();
  readonly #logs = new Map<string, Stretch & { readonly host: string | undefined }>();
  /** The latest event whose words are of another language. */
  #foreign: LoggedEvent | undefined;

  add(event: LoggedEvent): void {
    const { host, span } = event;
    const log = this.#logs.get(host ?? "") ?? { host, count: 0, span };
    this.#logs.set(host ?? "", log);
    lengthen(log, event);
    const isForeign = foreignStartType(event) !== undefined;
    if (isForeign && (event.time ?? "") >= (this.#foreign?.time ?? "")) this.#foreign = event;
    const subject = subjectOf(event);
    if (!subject) return;
    const key = JSON.stringify(subject);
    const counted = this.#counts.get(key) ?? {
      subject,
      count: 0,
      span,
      marks: new Map(),
      each: [],
    };
    this.#counts.set(key, counted);
    countIn(counted, event);
  }

  /** What of the log cannot be used, in words for a refusal. */
  get complaint(): { readonly but: string; readonly span: Span } | undefined {
    const to = this.#foreign && foreignStartType(this.#foreign);
    if (!this.#foreign || to === undefined) return undefined;
    const word = to.length > 60 ? `${to.slice(0, 60)}…` : to;
    return {
      but: `event 7040 gives aspnet_state a start type in another language (${word}): give the output of sc qc aspnet_state instead.`,
      span: this.#foreign.span,
    };
  }

  get isEmpty(): boolean {
    return this.#logs.size === 0;
  }

  facts(text: EvidenceText): { events: Fact<EventCount>[]; logs: Fact<LogSpan>[] } {
    const host = (own: string | undefined) => {
      const name = own ?? text.host;
      return name === undefined ? {} : { host: name };
    };
    return {
      events: [...this.#counts.values()].map((one) => {
        const value = {
          ...host(one.subject.host),
          ...one.subject,
          count: one.count,
          ...times(one),
          ...(one.each.length > 0 ? { each: one.each } : {}),
        };
        return observed<EventCount>(text, value, one.span, one.last ?? text.date);
      }),
      logs: [...this.#logs.values()].map((one) => {
        const value = { ...host(one.host), events: one.count, ...times(one) };
        return observed<LogSpan>(text, value, one.span, one.last ?? text.date);
      }),
    };
  }
}
