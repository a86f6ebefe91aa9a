/** From what rules and readers yield to diagnostics, value by value. */
import { describe, expect, test } from "vitest";
import type { DiagnosticId } from "../../schema/diagnostics.js";
import type { Diagnostic, ReaderFinding } from "../../src/diagnostic.js";
import { type Application, UnknownValue } from "../../src/effective/application.js";
import { builtIn } from "../../src/index.js";
import { Bench } from "../../src/lint/judge.js";
import type { RuleLevel } from "../../src/lint/levels.js";
import { Subjects } from "../../src/lint/subjects.js";
import type { AnyRule, Finding, Unjudged } from "../../src/rule.js";
import { createSource, type Location } from "../../src/source.js";

const WEB = createSource("Web.config", '<a b="one" c="two"/>');
const ROOT = createSource("root/Web.config", "<root/>");
const at = (start: number, end: number, source = WEB): Location => ({
  source,
  span: { start, end },
});
const ONE = at(6, 9);
const TWO = at(14, 17);

const RULE: AnyRule = {
  id: "probe",
  description: "Probe.",
  category: "reliability",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["application"],
  messages: {
    seen: {
      what: 'The {thing} of "{app}" is seen.',
      because: "{missing} stays.",
      next: " ",
    },
    short: "Seen.",
  },
};
const READERS = [
  { id: "known", by: "engine", severity: "error", category: "schema", presets: ["every"] },
] as unknown as readonly DiagnosticId[];

const level = (severity: RuleLevel["severity"], own: Partial<RuleLevel> = {}): RuleLevel => ({
  severity,
  pinned: false,
  options: {},
  ...own,
});
const benchOf = (levels: Readonly<Record<string, RuleLevel>>, rules = [RULE]) =>
  new Bench({
    rules,
    diagnostics: READERS,
    levels: new Map(Object.entries(levels)),
    facts: { services: [], apps: [] },
    schema: builtIn,
  });
const app = (path: string, configuration?: string) =>
  ({ path, config: {}, ...(configuration === undefined ? {} : { configuration }) }) as Application;

/** What one finding of the probe becomes. */
function told(
  finding: Finding,
  application?: Application,
  own = level("warning"),
): readonly Diagnostic[] {
  const bench = benchOf({ probe: own });
  bench.finding(RULE, finding, application);
  return bench.judged().map(({ diagnostic }) => diagnostic);
}

describe("a rule's finding", () => {
  test("has what the rule and the engine add, and no more", () => {
    expect(told({ message: "short", at: ONE })).toEqual([
      {
        rule: "probe",
        by: "rule",
        category: "reliability",
        severity: "warning",
        message: { what: "Seen." },
        at: ONE,
        isDefault: false,
        related: [],
        suggestions: [],
        help: "rules/probe.md",
      },
    ]);
  });

  test("fills each part, leaves what it has no data for, drops what is blank", () => {
    const [one] = told(
      { message: "seen", at: ONE, data: { thing: "mode", app: "/shop", toString: 1 } },
      app("/shop"),
    );
    expect(one?.message).toEqual({
      what: 'The mode of "/shop" is seen.',
      because: "{missing} stays.",
    });
    expect(one?.application).toBe("/shop");
  });

  test("no data fills nothing, and what every object knows is no data", () => {
    const messages = { bare: "{toString} {thing}" };
    const bench = benchOf({ probe: level("info") });
    bench.finding({ ...RULE, messages }, { message: "bare", at: ONE }, undefined);
    bench.finding(
      { ...RULE, messages },
      { message: "bare", at: TWO, data: { thing: 5 } },
      undefined,
    );
    expect(bench.judged().map(({ diagnostic }) => diagnostic.message.what)).toEqual([
      "{toString} {thing}",
      "{toString} 5",
    ]);
  });

  test("a message that the rule does not word is told as it is", () => {
    expect(told({ message: "Made on the way.", at: ONE })[0]?.message).toEqual({
      what: "Made on the way.",
    });
  });

  test.each([
    ["written", { from: ONE, place: TWO, name: "a@b" }, TWO, false, "a@b"],
    ["a default", { from: "default", place: TWO, name: "a@b" }, TWO, true, "a@b"],
    ["without a name", { from: "default", place: TWO }, TWO, true, undefined],
    ["a mere place", ONE, ONE, false, undefined],
  ] as const)("points at a value that is %s", (_, value, place, isDefault, subject) => {
    const [one] = told({ message: "short", at: value });
    expect(one?.at).toBe(place);
    expect(one?.isDefault).toBe(isDefault);
    expect(one?.subject).toBe(subject);
    expect(one && "subject" in one).toBe(subject !== undefined);
  });

  test("a value that its reader refused has its verdict", () => {
    expect(told({ message: "short", at: { from: ONE, place: ONE, refused: true } })).toEqual([]);
    expect(told({ message: "short", at: { from: ONE, place: ONE, refused: false } })).toHaveLength(
      1,
    );
  });

  test("related places are filled too, and may be values", () => {
    const [one] = told({
      message: "short",
      at: ONE,
      data: { thing: "pool" },
      related: [
        { at: { from: "default", place: TWO }, message: "The {thing} of {nobody}." },
        { at: ONE, message: "Here." },
      ],
    });
    expect(one?.related).toEqual([
      { at: TWO, message: "The pool of {nobody}." },
      { at: ONE, message: "Here." },
    ]);
  });

  test("it is about the application that is judged, or that it names itself", () => {
    expect(told({ message: "short", at: ONE, of: { path: "/own" } })[0]?.application).toBe("/own");
    expect(
      told({ message: "short", at: ONE, of: { path: "/own" } }, app("/judged", "Release"))[0]
        ?.application,
    ).toBe("/judged (Release)");
  });
});

describe("severity", () => {
  const found = (own: Finding["severity"], of: RuleLevel) =>
    told({ message: "short", at: ONE, ...(own && { severity: own }) }, undefined, of)[0]?.severity;
  test.each([
    ["of the level", undefined, level("error"), "error"],
    ["lowered by the rule", "info", level("error"), "info"],
    ["pinned by the user", "info", level("error", { pinned: true }), "error"],
    ["off", undefined, level("off"), undefined],
    ["off, whatever the rule says", "error", level("off", { pinned: true }), undefined],
    ["off, where the rule has its own", "error", level("off"), undefined],
  ] as const)("%s", (_, own, of, expected) => {
    expect(found(own, of)).toBe(expected);
  });

  test("an id without a level is off", () => {
    const bench = benchOf({ on: level("info"), off: level("off") });
    expect([bench.isOn("on"), bench.isOn("off"), bench.isOn("absent")]).toEqual([
      true,
      false,
      false,
    ]);
    bench.finding(RULE, { message: "short", at: ONE }, undefined);
    expect(bench.judged()).toEqual([]);
  });

  test("options of a rule are those of its level", () => {
    const bench = benchOf({ probe: level("info", { options: { maximum: 5 } }) });
    expect(bench.optionsOf(RULE)).toEqual({ maximum: 5 });
    expect(bench.optionsOf({ ...RULE, id: "absent" })).toEqual({});
  });
});

describe("a fix", () => {
  const change = { do: "replace", at: { ...ONE, put: "value" }, text: "new" } as const;
  const edits = [{ source: WEB, span: ONE.span, text: "new" }];
  test.each([true, false])("safe: %s", (safe) => {
    expect(
      told({ message: "short", at: ONE, fix: { safe, changes: [change] } }, app("/"))[0]?.fix,
    ).toEqual({ safe, edits });
  });

  test("is not offered for what one build configuration shows: it would change the others", () => {
    const [one] = told(
      { message: "short", at: ONE, fix: { safe: true, changes: [change] } },
      app("/", "Release"),
    );
    expect(one && "fix" in one).toBe(false);
  });

  test("is not offered where no file can be edited", () => {
    const changes = [{ do: "set", path: "system.web/sessionState@timeout", value: 30 }] as const;
    const [one] = told({ message: "short", at: ONE, fix: { safe: true, changes } });
    expect(one && "fix" in one).toBe(false);
  });

  test("suggestions carry edits, commands and what they were made from", () => {
    const changes = [
      {
        do: "set",
        path: "system.applicationHost/applicationPools/add@queueLength",
        value: 5,
        of: { kind: "pool", name: "Shop" },
      },
    ] as const;
    const [one] = told({
      message: "short",
      at: ONE,
      suggestions: [
        { title: "Replace it", changes: [change] },
        { title: "Say it to IIS", changes },
      ],
    });
    expect(one?.suggestions[0]).toEqual({ title: "Replace it", edits, changes: [change] });
    expect(one?.suggestions[1]).toMatchObject({ title: "Say it to IIS", changes });
    expect(one?.suggestions[1]).not.toHaveProperty("edits");
  });
});

describe("what is told once", () => {
  type Told = readonly [
    path: string | undefined,
    finding?: Partial<Finding>,
    configuration?: string,
  ];
  const all = (...list: readonly Told[]) => {
    const bench = benchOf({ probe: level("warning") });
    for (const [path, finding, configuration] of list)
      bench.finding(
        RULE,
        { message: "short", at: ONE, ...finding },
        path === undefined ? undefined : app(path, configuration),
      );
    return bench.judged().map(({ diagnostic }) => diagnostic.application);
  };
  /** The message holds the name of the application, which the engine fills in. */
  const named = (thing = "mode") => ({ message: "seen", data: { thing } });

  test.each<[string, readonly Told[], readonly (string | undefined)[]]>([
    ["one application", [["/"]], ["/"]],
    ["two of one line, by name", [["/shop"], ["/"], ["/cart"]], ["/, /cart, /shop"]],
    ["one twice", [["/"], ["/"]], ["/"]],
    ["nobody's", [[undefined], [undefined]], [undefined]],
    ["at two places", [["/"], ["/shop", { at: TWO }]], ["/", "/shop"]],
    ["in two files", [["/"], ["/shop", { at: at(6, 9, ROOT) }]], ["/", "/shop"]],
    ["of two lengths", [["/"], ["/shop", { at: at(6, 10) }]], ["/", "/shop"]],
    ["of two severities", [["/"], ["/shop", { severity: "info" }]], ["/", "/shop"]],
    [
      "each under its own name",
      [
        ["/a", named()],
        ["/b", named()],
      ],
      ["/a, /b"],
    ],
    [
      "each under the name of its build configuration",
      [
        ["/a", named(), "Debug"],
        ["/b", named(), "Release"],
      ],
      ["/a (Debug), /b (Release)"],
    ],
    [
      "in other words",
      [
        ["/a", named()],
        ["/b", named("timeout")],
      ],
      ["/a", "/b"],
    ],
    [
      "with other related places",
      [
        ["/a", { related: [{ at: ONE, message: "x" }] }],
        ["/b", { related: [{ at: TWO, message: "x" }] }],
      ],
      ["/a", "/b"],
    ],
    [
      "where place and words run into each other",
      [
        ["/a", { at: at(1, 2), message: "3 seen" }],
        ["/b", { at: at(1, 23), message: " seen" }],
      ],
      ["/a", "/b"],
    ],
    ["a transform that leaves it as it was", [["/a"], ["/a", {}, "Release"]], ["/a"]],
  ])("%s", (_, list, applications) => {
    expect(all(...list)).toEqual(applications);
  });

  test("it touches the file of its place and of every related place", () => {
    const bench = benchOf({ probe: level("warning") });
    bench.finding(
      RULE,
      { message: "short", at: ONE, related: [{ at: at(0, 1, ROOT), message: "x" }] },
      undefined,
    );
    expect(bench.judged().map(({ touches }) => [...touches])).toEqual([
      ["Web.config", "root/Web.config"],
    ]);
  });
});

describe("a reader's finding", () => {
  const found = (finding: Partial<ReaderFinding>, of = level("warning")) => {
    const bench = benchOf({ known: of, unknown: level("error") });
    bench.reader({ rule: "known", message: "Refused.", at: ONE, ...finding });
    return bench.judged().map(({ diagnostic }) => diagnostic);
  };

  test("has what its id says, and no more", () => {
    expect(found({})).toEqual([
      {
        rule: "known",
        by: "engine",
        category: "schema",
        severity: "warning",
        message: { what: "Refused." },
        at: ONE,
        isDefault: false,
        related: [],
        suggestions: [],
        help: "schema/diagnostics/known.md",
      },
    ]);
  });

  test("its own words win", () => {
    const own = {
      subject: "a@b",
      severity: "info",
      category: "correctness",
      message: { what: "A.", because: "B." },
      related: [{ at: TWO, message: "There." }],
      fix: { safe: true, edits: [] },
      suggestions: [{ title: "Do" }],
    } as const;
    expect(found(own)).toMatchObject([own]);
  });

  test("the user's severity wins over its own", () => {
    expect(found({ severity: "info" }, level("error", { pinned: true }))[0]?.severity).toBe(
      "error",
    );
    expect(found({ severity: "info" }, level("off"))).toEqual([]);
  });

  test("an id that nobody knows is told by nobody", () => {
    expect(found({ rule: "unknown" })).toEqual([]);
  });
});

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

  test("a mistake of the rule is no unknown value", () => {
    const bench = benchOf({ probe: level("warning") });
    const shop = { ...app("/shop"), files: [] };
    bench.collect(RULE, generated(seen, new Error("wrong")), "/shop", shop);
    expect(bench.judged().map(({ diagnostic: { rule, at } }) => [rule, at.source.path])).toEqual([
      ["probe", ONE.source.path],
      ["internal-error", "/shop"],
    ]);
    expect(bench.unjudged.groups.size).toBe(0);
  });

  test("a missing input counts for applications, not for what a transform makes of them", () => {
    const asked: string[] = [];
    const check = ({ application }: { application: Application }) => {
      asked.push(application.configuration ?? "plain");
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
      { rule: "needy", missing: ["pool"], subjects: new Set(["/"]) },
    ]);
  });
});
