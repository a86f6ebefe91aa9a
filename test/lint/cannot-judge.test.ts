/** What a rule cannot judge, and which rules are asked. */
import { describe, expect, test } from "vitest";
import { type Application, UnknownValue } from "../../src/effective/application.js";
import type { DiagnosticId } from "../../schema/diagnostics.js";
import { Subjects } from "../../src/lint/subjects.js";
import type { AnyRule, Finding, Unjudged } from "../../src/rule.js";
import { app, benchOf, level, ONE, READERS, RULE } from "./on-bench.js";

describe("what a rule cannot judge", () => {
  function* generated(
    ...list: readonly (Finding | Unjudged | Error)[]
  ): Generator<Finding | Unjudged, void> {
    for (const one of list) {
      if (one instanceof Error) throw one;
      yield one;
    }
  }
  const collected = (list: readonly (Finding | Unjudged | Error)[], counts?: boolean) => {
    const bench = benchOf({ probe: level("warning") });
    bench.collect(RULE, generated(...list), "/shop", app("/shop"), counts);
    return {
      told: bench.judged().length,
      unjudged: [...bench.unjudged.groups.values()].map(({ missing, subjects }) => [
        missing,
        [...subjects],
      ]),
    };
  };
  const seen: Finding = { message: "short", at: ONE };

  test.each([
    [
      "an unknown value",
      [seen, new UnknownValue("a@b")],
      { told: 1, unjudged: [[["a@b"], ["/shop"]]] },
    ],
    [
      "one that is counted",
      [{ notEvaluated: "c" }, seen],
      { told: 1, unjudged: [[["c"], ["/shop"]]] },
    ],
    [
      "one with a subject of its own",
      [{ notEvaluated: "c", subject: "STATE01" }],
      { told: 0, unjudged: [[["c"], ["STATE01"]]] },
    ],
  ])("%s", (_, list, expected) => {
    expect(collected(list)).toEqual(expected);
    expect(collected(list, false)).toEqual({ told: expected.told, unjudged: [] });
  });

  test("a mistake of the rule is no unknown value, and keeps what was found before", () => {
    const diagnostics = [...READERS, { ...READERS[0], id: "internal-error" } as DiagnosticId];
    const levels = { probe: level("warning"), "internal-error": level("error") };
    const bench = benchOf(levels, [RULE], diagnostics);
    bench.collect(RULE, generated(seen, new Error("wrong")), "/shop", app("/shop"));
    expect(bench.judged().map(({ diagnostic }) => diagnostic.rule)).toEqual([
      "probe",
      "internal-error",
    ]);
    expect(bench.unjudged.groups.size).toBe(0);
  });

  test("a missing input counts for applications, not for what a transform makes of them", () => {
    const asked: string[] = [];
    const check = ({ application }: { application: Application }) => {
      asked.push(application.buildConfiguration ?? "plain");
      return generated();
    };
    const needy: AnyRule = { ...RULE, id: "needy", needs: ["pool"] };
    const rules = [
      { ...RULE, check } as AnyRule,
      { ...needy, check } as AnyRule,
      { ...RULE, id: "off", check } as AnyRule,
      { ...RULE, id: "silent" },
    ];
    const levels = { probe: level("info"), needy: level("info"), silent: level("info") };
    const bench = benchOf({ ...levels, off: level("off") }, rules);
    bench.rules(
      new Subjects(
        { tree: { files: [], applications: [app("/")], configurations: [app("/", "Release")] } },
        { applications: [], facts: { services: [], apps: [] }, now: undefined },
      ),
    );
    expect(asked).toEqual(["plain", "Release"]);
    expect([...bench.unjudged.groups.values()]).toEqual([
      { rule: "needy", missing: ["pool"], subjects: new Set(["/"]), moot: new Set() },
    ]);
  });

  test.each([
    [true, []],
    [false, ["/"]],
  ])("where a rule may find something: %s, moot are %j", (may, moot) => {
    const needy = { ...RULE, id: "needy", needs: ["pool"], mayFind: () => may } as AnyRule;
    const rules = [{ ...needy, check: () => generated() } as AnyRule];
    const bench = benchOf({ needy: level("info") }, rules);
    bench.rules(
      new Subjects(
        { tree: { files: [], applications: [{ ...app("/"), folder: "." }], configurations: [] } },
        { applications: [], facts: { services: [], apps: [] }, now: undefined },
      ),
    );
    expect([...bench.unjudged.groups.values()].map((group) => [...group.moot])).toEqual([moot]);
  });
});
