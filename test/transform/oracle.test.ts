import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scan } from "../../src/document/scan.js";
import { applyTransform } from "../../src/transform/index.js";
import { createSource } from "../../src/source.js";
import { leaveOut, sharedPath } from "../outside.js";
import { canonical } from "./canonical.js";

interface Entry {
  readonly level: string;
  readonly kind: string;
  readonly line: number | null;
  readonly file?: "source";
}

interface Case {
  readonly id: string;
  readonly note: string;
  readonly source: string;
  readonly transform: string;
  readonly disputed?: boolean;
  readonly expect: {
    readonly ok: boolean;
    readonly result: string | null;
    readonly log: readonly Entry[];
  };
}

const SETS = ["oracle/xdt-cases.jsonl", "oracle/xdt-cases-2.jsonl"];

function load(file: string): readonly Case[] {
  const [, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as Case).filter((one) => one.disputed !== true);
}

const words = ({ level, kind, line, file }: Entry): string =>
  kind.startsWith("malformed-") ? kind : `${level} ${kind} ${file ?? "transform"} ${line ?? "-"}`;

function run(one: Case) {
  const base = scan(createSource("Web.config", one.source));
  const result = applyTransform(base, scan(createSource("Web.Release.config", one.transform)));
  const log = result.log.map(({ level, kind, engine }): string =>
    words({
      level,
      kind,
      line: engine?.line ?? null,
      ...(engine?.file === "source" ? { file: "source" } : {}),
    }),
  );
  return { ok: result.ok, log, result: result.root && canonical(result.root.text) };
}

describe.each(SETS)("the verdicts of Microsoft's engine, %s", (set) => {
  const path = sharedPath(set);
  if (path === undefined) {
    leaveOut(set);
    return;
  }
  it.each(load(path).map((one) => [one.id, one.note, one] as const))("%s %s", (_id, _note, one) => {
    const { ok, log, result } = run(one);
    const expected = one.expect;
    expect({ ok, log }).toEqual({ ok: expected.ok, log: expected.log.map(words) });
    if (expected.ok) expect(result).toBe(expected.result);
    // What the engine would throw away is the same half-done file here.
    else expect(result ?? null).toBe(expected.result);
  });
});
