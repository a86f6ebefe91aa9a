/**
 * Small inputs rebuilt from public reports, each with what must be said of it and what must not
 * (`expect.json`). They are no part of the project; see `test/outside.ts`.
 */
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { leaveOut, sharedPath } from "../outside.js";
import { cli } from "./fake-io.js";

/** What a case asks for; all that is named must fit one diagnostic. */
interface Wanted {
  readonly file?: string;
  /** A line, or the first and the last: "4-6". */
  readonly line?: number | string;
  readonly "from-to"?: readonly [number, number];
  readonly severity?: string;
  readonly category?: string;
  /** A regular expression over id, message, fix and suggestions. */
  readonly match?: string;
  /** The text of the span. */
  readonly text?: string;
}

interface Case {
  readonly group: string;
  readonly args: readonly string[];
  readonly must: readonly Wanted[];
  readonly mustNot: readonly Wanted[];
}

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly severity: string;
  readonly category: string;
  readonly message: string;
  readonly range: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
  readonly fix?: object;
  readonly suggestions?: object;
}

/** The groups of cases that wait for nothing that is still to be built. */
const HELD = new Set(["x3-repair", "x4", "x4-new"]);

/** The text between two places of a file; only the first line of a longer one. */
function textAt(folder: string, { file, range: { start, end } }: Found): string {
  const line = readFileSync(join(folder, file), "utf8").split(/\r\n?|\n/)[start.line - 1] ?? "";
  return line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
}

function isAtLine(wanted: Wanted["line"], line: number): boolean {
  if (wanted === undefined) return true;
  const [first = 0, last = first] = String(wanted).split("-").map(Number);
  return first <= line && line <= last;
}

function fits(folder: string, wanted: Wanted, found: Found): boolean {
  const { start } = found.range;
  const [from, to] = wanted["from-to"] ?? [0, Infinity];
  const words = [
    found.rule,
    found.message,
    JSON.stringify(found.fix ?? ""),
    JSON.stringify(found.suggestions ?? ""),
  ].join(" ");
  return (
    (wanted.file === undefined || wanted.file === found.file) &&
    isAtLine(wanted.line, start.line) &&
    from <= start.line &&
    start.line <= to &&
    (wanted.severity === undefined || wanted.severity.split("|").includes(found.severity)) &&
    (wanted.category === undefined || wanted.category === found.category) &&
    (wanted.match === undefined || new RegExp(wanted.match).test(words)) &&
    (wanted.text === undefined || wanted.text === textAt(folder, found))
  );
}

describe("cases from the field", () => {
  const shared = sharedPath("field");
  if (shared === undefined) {
    leaveOut("field");
    return;
  }
  const cases = readdirSync(shared).flatMap((name) => {
    const file = join(shared, name, "expect.json");
    if (!existsSync(file)) return [];
    return [{ name, ...(JSON.parse(readFileSync(file, "utf8")) as Case) }];
  });

  it.each(cases.filter(({ group }) => HELD.has(group)))(
    "$name",
    async ({ name, args, must, mustNot }) => {
      // Reports name files as seen from the working directory, which must be the real one.
      const folder = realpathSync(join(shared, name));
      const { out, err } = await cli(folder, ["--format", "json", ...args]);
      if (out === "") throw new Error(err);
      const { diagnostics } = JSON.parse(out) as { readonly diagnostics: readonly Found[] };
      const said = diagnostics.map(
        ({ file, range, severity, rule, message }) =>
          `${file}:${range.start.line} ${severity} ${rule} ${message}`,
      );
      const missing = must.filter((one) => !diagnostics.some((found) => fits(folder, one, found)));
      const wrong = mustNot.filter((one) => diagnostics.some((found) => fits(folder, one, found)));
      expect({ missing, wrong }, said.join("\n")).toEqual({ missing: [], wrong: [] });
    },
  );
});
