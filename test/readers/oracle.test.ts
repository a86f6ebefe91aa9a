/** Our verdict, line and values beside those of the .NET Framework's own configuration reader. */
import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { leaveOut, sharedPath } from "../outside.js";
import { differences } from "./differences.js";
import { brief, judge, placeOf } from "./judge.js";
import { printedValues, valuesInForce } from "./oracle-values.js";

interface Verdict {
  readonly verdict: string;
  readonly line?: number;
  readonly values?: string;
}

interface OracleCase {
  readonly id: string;
  readonly family: string;
  readonly note: string;
  readonly files: Readonly<Record<string, string>>;
  readonly disputed?: boolean;
  readonly verdicts: { readonly managed: Verdict; readonly runtime?: Verdict };
}

const SETS = ["oracle/cases.jsonl", "oracle/cases-2.jsonl"];

const load = (file: string): OracleCase[] =>
  readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as OracleCase);

/** Folders of a case are plain ones: the reader was told of one application. */
const ONE_APPLICATION = { request: { applications: ["/"] } };

/** Text between elements: the reader names the line where its white space began; both are right. */
function linesOf(found: ReturnType<typeof judge>["refusals"]): number[] {
  return found.map((diagnostic) => Number(placeOf(diagnostic).split(":").at(-1)));
}

describe("deliberate differences", () => {
  test("stay few, each with a reason", () => {
    expect(Object.keys(differences).length).toBeLessThanOrEqual(10);
    for (const reason of Object.values(differences)) expect(reason.length).toBeGreaterThan(20);
  });
});

describe.each(SETS)("the verdicts of the real reader: %s", (set) => {
  const path = sharedPath(set);
  if (path === undefined) {
    leaveOut(set);
    return;
  }
  const nothing = judge({ "web.config": "<configuration />" }, ONE_APPLICATION);
  const cases = load(path).filter((one) => one.disputed !== true && !(one.id in differences));

  it.each(cases.map((one) => [one.id, one.family, one.note, one] as const))(
    "%s %s %s",
    (_id, _family, _note, { files, verdicts: { managed } }) => {
      const judged = judge(files, ONE_APPLICATION);
      if (managed.verdict === "reject") {
        expect(judged.refusals).not.toEqual([]);
        // Where damage begins, and where a reader notices it: either line is right.
        const isDamaged = judged.refusals.some(({ rule }) => rule === "xml-syntax");
        if (managed.line !== undefined && !isDamaged)
          expect(linesOf(judged.refusals)).toContain(managed.line);
      } else expect(judged.refusals.map(brief)).toEqual([]);
      if (managed.verdict === "accept" || managed.values !== undefined) {
        const printed = printedValues(managed.values ?? "");
        expect(Object.fromEntries(valuesInForce(judged, nothing, printed))).toEqual(
          Object.fromEntries(printed),
        );
      }
    },
  );

  const refused = cases.filter(({ verdicts }) => verdicts.runtime?.verdict === "reject");
  // The second set holds no verdict of the session module.
  describe.skipIf(refused.length === 0)(
    "what the session module refuses at its start is an error",
    () => {
      it.each(refused.map((one) => [one.id, one.family, one.note, one] as const))(
        "%s %s %s",
        (_id, _family, _note, { files }) => {
          const errors = judge(files, ONE_APPLICATION).diagnostics.filter(
            ({ severity }) => severity === "error",
          );
          expect(errors).not.toEqual([]);
        },
      );
    },
  );
});
