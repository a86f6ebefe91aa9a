/** The scanner beside saxes, which is the fastest package that finds every error of form. */
import { SaxesParser } from "saxes";
import { scan } from "../src/document/scan.js";
import type { Document } from "../src/document/tree.js";
import { createSource } from "../src/source.js";

/** Medians of one comparison, in milliseconds; a ratio below 1 means that we are faster. */
export interface ScannerBench {
  readonly name: string;
  readonly characters: number;
  readonly attributes: number;
  readonly ours: number;
  readonly saxes: number;
  readonly ratio: number;
}

/** A configuration file with CRLF, comments, references and long values, about `size` characters. */
export function configuration(size: number): string {
  const parts = [
    '<?xml version="1.0" encoding="utf-8"?>\r\n<configuration>\r\n  <appSettings>\r\n',
  ];
  let length = parts[0]?.length ?? 0;
  for (let i = 0; length < size - 400; i++) {
    const part =
      i % 10 === 9
        ? `    <!-- group ${i}: see the manual before you change any of these -->\r\n    <group name="g${i}">\r\n      <item key='k${i}' value="Data Source=.;Initial Catalog=db${i}&amp;x" enabled="true"></item>\r\n    </group>\r\n`
        : `    <add key="setting.number.${i}" value="value of ${i}" type="System.String, mscorlib" />\r\n`;
    parts.push(part);
    length += part.length;
  }
  parts.push(
    '  </appSettings>\r\n  <system.web>\r\n    <sessionState mode="StateServer" stateConnectionString="tcpip=127.0.0.1:42424"\r\n      timeout="20" cookieless="UseCookies" />\r\n  </system.web>\r\n</configuration>\r\n',
  );
  return parts.join("");
}

/** The whole of it: a tree in which every name and value knows its place, and the problems. */
function runOurs(text: string): Document {
  return scan(createSource("web.config", text));
}

function countAttributes(document: Document): number {
  let count = 0;
  const todo = [...document.nodes];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.kind !== "element") continue;
    count += node.attributes.length;
    todo.push(...node.children);
  }
  return count;
}

/** Collects where each attribute value stands, and the errors; no tree is built. */
function runSaxes(text: string): number {
  const found: { name: string; value: string; start: number; end: number }[] = [];
  const errors: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("error", (error) => errors.push(error.message));
  parser.on("attribute", ({ name, value }) => {
    // The event comes behind the closing quote; no value holds its own quote.
    const end = parser.position - 1;
    const start = text.lastIndexOf(text.charAt(end), end - 1) + 1;
    found.push({ name, value, start, end });
  });
  parser.write(text).close();
  if (errors.length > 0) throw new Error(errors[0]);
  return found.length;
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? 0;
}

function time(run: (text: string) => unknown, text: string, repeat: number): number {
  const start = performance.now();
  for (let i = 0; i < repeat; i++) run(text);
  return (performance.now() - start) / repeat;
}

/** Runs both turn and turn about in this process and reports medians. */
export function benchScanner(): ScannerBench[] {
  const cases = [
    { name: "20 KB", size: 20_000, rounds: 60, repeat: 10 },
    { name: "1 MB", size: 1_000_000, rounds: 25, repeat: 1 },
  ];
  return cases.map(({ name, size, rounds, repeat }) => {
    const text = configuration(size);
    const attributes = countAttributes(runOurs(text));
    if (attributes !== runSaxes(text))
      throw new Error("The two readers found different attributes.");
    const ours: number[] = [];
    const saxes: number[] = [];
    // The first rounds warm up the compiler.
    for (let round = -5; round < rounds; round++) {
      // Each goes first in every other round.
      const first = round % 2 === 0 ? time(runOurs, text, repeat) : time(runSaxes, text, repeat);
      const second = round % 2 === 0 ? time(runSaxes, text, repeat) : time(runOurs, text, repeat);
      if (round < 0) continue;
      ours.push(round % 2 === 0 ? first : second);
      saxes.push(round % 2 === 0 ? second : first);
    }
    const mine = median(ours);
    const theirs = median(saxes);
    return {
      name: `scan, ${name}`,
      characters: text.length,
      attributes,
      ours: mine,
      saxes: theirs,
      ratio: mine / theirs,
    };
  });
}
