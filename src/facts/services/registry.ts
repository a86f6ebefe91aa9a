/** Exports of the registry: `.reg` files of both versions, and what `reg query` prints. */
import type { Span } from "../../source.js";
import {
  endOf,
  type EvidenceReader,
  type EvidenceText,
  observed,
  refusal,
} from "../evidence-text.js";
import type { Fact, Facts, Refusal, Service, StateServer } from "../facts.js";
import { linesOf } from "../lines.js";
import { startModeOf } from "./words.js";

interface Value {
  readonly number: number;
  readonly span: Span;
}

/** Numbers of a key, by their names in lower case; a later value replaces an earlier one. */
type Key = Map<string, Value>;

interface Named {
  /** The service as written. */
  readonly name: string;
  readonly values: Key;
  /** Names of all its values in lower case, of numbers and others. */
  readonly names: Set<string>;
  /** Where its own line stands. */
  readonly span: Span;
  /** Both tools end a key with an empty line. */
  isWhole: boolean;
}

/** What an export holds of interest. */
interface Hive {
  /** Keys below a control set, by set and by path in lower case. */
  readonly sets: Map<string, Map<string, Named>>;
  /** The number of the set in force, where the export holds the key `Select`. */
  current?: number;
  /** Where a value was cut off, and in which key; or the last line of the text, whatever it is. */
  cut?: { readonly span: Span; readonly key: Named | undefined; readonly what: string };
  /** Machines that echoed commands ask, by their names in lower case; "" for one that names none. */
  readonly asked: Map<string, string>;
  /** `reg query /v` prints one value of a key alone, and a line of prose at the end. */
  hasProse: boolean;
}

const HEADER = /^(?:Windows Registry Editor Version 5\.00|REGEDIT4)[ \t]*$/;
const KEY = /^\[(-?)([^\]]+)\]\s*$/;
/** `reg query` prints keys bare and values in three columns. */
const BARE_KEY = /^(HKEY_[A-Z_]+\\.*)$/;
const COLUMNS = /^ {4}(\S.*?) {4}REG_\w+ {4}(.*)$/;
/** The command as a console window or a transcript echoes it, perhaps with the machine that it asks. */
const ECHO = /(?:^|[>\s])reg(?:\.exe)?\s+query\s+"?(?:\\\\([^\s\\"]+)\\)?HK\w+\\/i;
const COLUMN_NUMBER = /^0x[\da-f]{1,8}\s*$/i;
/** No name that matters is longer, or has an escape in it. */
const NAMED = /^"([^"\\]{1,256})"\s*=(.*)$/;
const SELECT = /^(?:HKEY_LOCAL_MACHINE|HKLM)\\SYSTEM\\Select$/i;
/** An offline hive stands under a name of the user's choice. */
const OF_SERVICE =
  /^(?:HKEY_LOCAL_MACHINE|HKLM)\\[^\\]+\\(CurrentControlSet|ControlSet\d{3})\\Services\\([^\\]+)(\\Parameters)?$/i;

/**
 * A number as an export writes it. `hex(4)` and `hex(b)` are its bytes, lowest first, `hex(5)`
 * highest first; `hex` alone is binary data, which no tool takes for a number.
 */
function numberOf(text: string): number | undefined {
  const plain = /^dword:([\da-f]{1,8})\s*(?:;.*)?$/i.exec(text)?.[1];
  if (plain !== undefined) return Number.parseInt(plain, 16);
  const [, type, list] = /^hex\(([45b])\):([\da-f, ]+)$/i.exec(text) ?? [];
  if (type === undefined || list === undefined) return undefined;
  const bytes = list.split(",").map((byte) => byte.trim());
  // Fewer are the rest of a number.
  if (bytes.length !== (/b/i.test(type) ? 8 : 4)) return undefined;
  if (type !== "5") bytes.reverse();
  const value = Number.parseInt(bytes.join(""), 16);
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * A line that ends as exports end theirs: a key, a comment, or a value whose text, digits or bytes are
 * all there. White space between bytes is taken out before.
 */
const ENDED =
  /^(?:|;.*|\[[^\]]+\].*|(?:@|"(?:[^"\\]|\\.)*")=(?:-|"(?:[^"\\]|\\.)*"|dword:[\da-f]{8}|hex\([45]\):(?:[\da-f]{2},){3}[\da-f]{2}|hex\(b\):(?:[\da-f]{2},){7}[\da-f]{2}|hex(?:\((?![45b]\))[\da-f]{1,8}\))?:(?:[\da-f]{2}(?:,[\da-f]{2})*)?)(?:;.*)?)$/i;
/** What `reg query` prints never ends within a line: its keys and values are followed by others. */
const OF_QUERY = /^(?:HKEY_| {4}\S)/;

/** Whether the text ends within a line. */
const endsWithin = (text: string, isFile: boolean) =>
  isFile ? !ENDED.test(text.replaceAll(/\s+/g, "")) : OF_QUERY.test(text);

interface Entry {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text, or the value, ended before its time. */
  readonly cut: boolean;
}

/** Logical lines: what ends in a backslash goes on in the next line. */
function* entriesOf(text: string, isFile: boolean): Generator<Entry> {
  let parts: string[] = [];
  let start = 0;
  let end = 0;
  for (const line of linesOf(text)) {
    if (parts.length === 0) start = line.start;
    const trimmed = line.text.trimEnd();
    end = line.start + trimmed.length;
    // A key or a value is no continuation of bytes: those before it were cut off.
    if (parts.length > 0 && /^[["]/.test(trimmed)) {
      yield { text: parts.join(""), start, end: line.start, cut: true };
      parts = [];
      start = line.start;
    }
    // Only bytes are continued; a path may end in a backslash before its quote.
    if (/[,:\s]\\$/.test(trimmed)) {
      parts.push(trimmed.slice(0, -1));
      continue;
    }
    parts.push(trimmed);
    const whole = parts.map((part, i) => (i ? part.trimStart() : part)).join("");
    yield { text: whole, start, end, cut: line.isLast && endsWithin(whole, isFile) };
    parts = [];
  }
  if (parts.length > 0) yield { text: parts.join(""), start, end, cut: true };
}

function keyOf(hive: Hive, path: string, span: Span): Named | undefined {
  if (SELECT.test(path)) return keyIn(hive, "select", "", path, span);
  const [, set, service, parameters = ""] = OF_SERVICE.exec(path) ?? [];
  if (set === undefined || service === undefined) return undefined;
  return keyIn(hive, set.toLowerCase(), (service + parameters).toLowerCase(), service, span);
}

function keyIn(hive: Hive, set: string, path: string, name: string, span: Span): Named {
  const keys = hive.sets.get(set) ?? new Map<string, Named>();
  hive.sets.set(set, keys);
  const key = keys.get(path) ?? {
    name,
    values: new Map<string, Value>(),
    names: new Set(),
    span,
    isWhole: false,
  };
  keys.set(path, key);
  return key;
}

const columnNumber = (text: string) => (COLUMN_NUMBER.test(text) ? Number(text) : undefined);

function read({ source: { text } }: EvidenceText): Hive | undefined {
  const hive: Hive = { sets: new Map(), asked: new Map(), hasProse: false };
  const first = /\S[^\r\n]*/.exec(text)?.[0].trimEnd() ?? "";
  const isFile = HEADER.test(first);
  if (!isFile && !BARE_KEY.test(first) && !ECHO.test(first)) return undefined;
  let key: Named | undefined;
  for (const entry of entriesOf(text, isFile)) {
    const [, name, written] = (isFile ? NAMED : COLUMNS).exec(entry.text) ?? [];
    if (entry.cut) {
      const what = written === undefined ? "line" : "value";
      hive.cut = { span: { start: entry.start, end: entry.end }, key, what };
    }
    const [, removed, bracketed] = KEY.exec(entry.text) ?? [];
    const path = bracketed ?? (isFile ? undefined : BARE_KEY.exec(entry.text)?.[1]?.trimEnd());
    if (path !== undefined) {
      const span = { start: entry.start, end: entry.end };
      key = removed === "-" ? undefined : keyOf(hive, path, span);
      continue;
    }
    if (entry.text === "" && key) key.isWhole = true;
    const echo = isFile ? undefined : ECHO.exec(entry.text);
    if (echo) hive.asked.set((echo[1] ?? "").toLowerCase(), echo[1] ?? "");
    if (name === undefined || written === undefined) {
      hive.hasProse ||= !isFile && entry.text !== "";
      continue;
    }
    if (!key) continue;
    const number = isFile ? numberOf(written.trimStart()) : columnNumber(written);
    const span = { start: entry.end - written.trim().length, end: entry.end };
    key.names.add(name.toLowerCase());
    if (number !== undefined && !entry.cut) key.values.set(name.toLowerCase(), { number, span });
    else key.values.delete(name.toLowerCase());
  }
  return hive;
}

/** The control set that counts, or why none can be told. */
function inForce(hive: Hive): { readonly set: string } | { readonly but: string } | undefined {
  if (hive.asked.size > 1)
    return { but: "it has the answers of several machines: give one file for each." };
  if (hive.sets.has("currentcontrolset")) return { set: "currentcontrolset" };
  const current = hive.sets.get("select")?.get("")?.values.get("current")?.number;
  const sets = [...hive.sets.keys()].filter((name) => name !== "select");
  if (current !== undefined) {
    const set = `controlset${String(current).padStart(3, "0")}`;
    return sets.length === 0 || sets.includes(set)
      ? { set }
      : { but: `the control set in force there, ${set}, is not in it.` };
  }
  const [only, another] = sets;
  if (only === undefined) return undefined;
  return another === undefined
    ? { set: only }
    : {
        but: `it holds ${sets.length} control sets and does not say which is in force (key Select).`,
      };
}

function factsOf(text: EvidenceText, hive: Hive, set: string) {
  const asked = [...hive.asked.values()].join("") || text.host;
  const host = asked === undefined ? {} : { host: asked };
  const keys = hive.sets.get(set) ?? new Map<string, Named>();
  const services: Fact<Service>[] = [];
  const stateServers: StateServer[] = [];
  const isOpen = (path: string) => {
    const key = keys.get(path);
    return key !== undefined && !key.isWhole && key === hive.cut?.key;
  };
  const fact = <T>(value: T, span: Span): Fact<T> => ({
    ...observed(text, value, span),
    via: "registry",
  });
  for (const [path, { name, values, names, span, isWhole }] of keys) {
    const start = values.get("start");
    const plain = startModeOf(start?.number);
    if (start && plain !== undefined && !path.endsWith("\\parameters")) {
      const delayed = plain === "Automatic" && (values.get("delayedautostart")?.number ?? 0) !== 0;
      const startMode = delayed ? "AutomaticDelayed" : plain;
      // Whether it waits is what the rest of the key may have said.
      if (startMode === "Automatic" && isOpen(path)) continue;
      services.push(fact({ ...host, name, installed: true, startMode }, start.span));
    }
    if (path !== "aspnet_state\\parameters") continue;
    const remote = values.get("allowremoteconnection");
    const port = values.get("port");
    const isUnset = isWhole && !hive.hasProse && !hive.cut && !names.has("allowremoteconnection");
    if (remote || port || isUnset)
      stateServers.push({
        ...host,
        ...(remote ? { allowRemoteConnection: fact(remote.number !== 0, remote.span) } : {}),
        ...(isUnset ? { allowRemoteConnection: fact(false, span), isUnset } : {}),
        ...(port ? { port: fact(port.number, port.span) } : {}),
      });
  }
  return { services, stateServers };
}

export const registryExport: EvidenceReader = {
  format: "registry",
  read(text): Partial<Facts> | undefined {
    const hive = read(text);
    if (!hive) return undefined;
    const choice = inForce(hive);
    const refuse = (but: string, span: Span = endOf(text)): Refusal =>
      refusal(text, "registry", but, span);
    const found =
      choice && "set" in choice
        ? factsOf(text, hive, choice.set)
        : { services: [], stateServers: [] };
    const refused: Refusal[] = [];
    if (hive.cut) refused.push(refuse(`its last ${hive.cut.what} is cut off.`, hive.cut.span));
    if (choice && "but" in choice) refused.push(refuse(choice.but));
    else if (found.services.length + found.stateServers.length + refused.length === 0)
      refused.push(refuse("it holds no service: export the key Services\\aspnet_state."));
    return {
      services: found.services,
      ...(found.stateServers.length > 0 ? { stateServers: found.stateServers } : {}),
      ...(refused.length > 0 ? { refused } : {}),
    };
  },
};
