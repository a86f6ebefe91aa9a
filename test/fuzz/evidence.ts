/** Evidence of any kind, damaged: it is read, refused or not recognised, and points at its text. */
import { readEvidence } from "../../src/facts/evidence.js";
import { mergeFacts } from "../../src/facts/merge.js";
import { createSource, textOf } from "../../src/source.js";
import type { Location } from "../../src/source.js";
import { kinds } from "../facts/kinds.js";
import { type Choices, made } from "./content.js";
import { damaged } from "./damage.js";
import { type Broken, type Fuzzer, reasonOf, type Round } from "./fuzzer.js";

const PIECES = [
  ...'<>&"{}[],:;=\\\n\r\t\0 '.split(""),
  "\r\n\r\n",
  "99999999999999999999",
  "-1",
  "1e400",
  "null",
  '"\\ud800"',
  "\ufeff",
  "hex:",
  "dword:ffffffffff",
  "2026-13-45T99:00:00Z",
  "]]>",
  "<!--",
  "__proto__",
  "STATE : 4",
  "START_TYPE : 2",
  "SERVICE_NAME: s0",
  "{".repeat(200),
  "<a>".repeat(200),
];

interface Case {
  readonly text: string;
  readonly path: string;
}

function caseOf(choices: Choices): Case {
  const make = choices.of(Object.values(kinds));
  const text = damaged(choices, make(1 + choices.below(4)), PIECES);
  // Two listings in one file are usual; two of different kinds are not.
  const other = choices.onceIn(5) ? choices.of(Object.values(kinds))(1) : "";
  const path = choices.of(["ops/x.txt", "STATE01.sc-qc.txt", "WEB01 2026-10-14.csv", "a.json"]);
  return { text: text + other, path };
}

/** Every place that facts point at, wherever in them. */
function* placesIn(value: unknown, depth = 0): Generator<Location> {
  if (typeof value !== "object" || value === null || depth > 8) return;
  if ("source" in value && "span" in value) {
    yield value as Location;
    return;
  }
  for (const inner of Object.values(value)) yield* placesIn(inner, depth + 1);
}

const MOST_REFUSALS = 20;

interface Seen {
  readonly isKnown: boolean;
  readonly places: number;
}

function look({ text, path }: Case): Seen | string {
  const whole = createSource(path, text);
  const facts = readEvidence(whole);
  if (facts === undefined) return { isKnown: false, places: 0 };
  mergeFacts(facts, facts);
  if ((facts.refused ?? []).length > MOST_REFUSALS) return "more refusals than a person reads";
  const places = [...placesIn(facts)];
  for (const { source, span } of places) {
    if (!(0 <= span.start && span.start <= span.end && span.end <= whole.text.length))
      return `a place outside the text: ${span.start}-${span.end}`;
    if (textOf(source, span) !== textOf(whole, span))
      return `a place whose text is another: ${JSON.stringify(textOf(source, span))}`;
  }
  return { isKnown: true, places: places.length };
}

function round(seed: number, size: number): Round {
  const broken: Broken[] = [];
  let [known, places] = [0, 0];
  for (const one of made(seed, size, caseOf)) {
    const why = reasonOf(() => {
      const seen = look(one);
      if (typeof seen === "string") return seen;
      if (seen.isKnown) known++;
      places += seen.places;
      return undefined;
    });
    if (why !== undefined) broken.push({ input: one, why });
  }
  return { counts: { texts: size, recognised: known, "places of facts": places }, broken };
}

export const evidence: Fuzzer = {
  name: "evidence",
  claim:
    "Damaged evidence is read, refused or not recognised, and every fact points at its own text.",
  size: 1000,
  round,
};
