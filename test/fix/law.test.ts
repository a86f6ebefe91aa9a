/** What safe means: the same fix beside files that make it one thing or the other. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { proven } from "../../src/fix/law.js";
import { configure, diagnostics, requestOf, rules, run } from "../../src/index.js";
import { FORMAT_NAMES, TELL_SAFETY } from "../../src/report/index.js";
import { memory, type Tree } from "../fixtures/disk.js";
import { CONFIGURATION, lintTree, sessionState } from "../rules/harness.js";

const LEVELS = configure({ rules, diagnostics, presets: [], ruleSettings: {} }).levels;

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';

/** A transform that says this of `<sessionState>`. */
const transform = (attributes: string, xdt = XDT) =>
  `<configuration ${xdt}><system.web><sessionState ${attributes} /></system.web></configuration>`;

const DEAD = 'mode="InProc" stateConnectionString="tcpip=STATE01:42424"';

/** `id safe` of each fix. */
const fixes = (tree: Tree, targets?: readonly string[]) =>
  lintTree(tree, targets).diagnostics.flatMap(({ rule, fix }) =>
    fix ? [`${rule} ${fix.safe ? "safe" : "unsafe"}`] : [],
  );

describe("a repair of the written form", () => {
  test.each<[string, Tree, string[]]>([
    [
      "of letter case",
      { "Web.config": sessionState('mode="inproc"') },
      ["invalid-attribute-value safe"],
    ],
    [
      "of a time",
      { "Web.config": sessionState('timeout="00:20:00"') },
      ["invalid-attribute-value safe"],
    ],
    ["of a name", { "Web.config": sessionState('Timeout="30"') }, ["unknown-attribute safe"]],
    [
      "whose value raises a finding of its own",
      { "Web.config": sessionState('cookieless="useuri"') },
      ["invalid-attribute-value unsafe"],
    ],
    [
      "of a name whose value raises a finding",
      { "Web.config": sessionState('Cookieless="UseUri"') },
      ["unknown-attribute unsafe"],
    ],
    ...["useuri", "useUri"].map((value): [string, Tree, string[]] => [
      `whose value raises a finding wherever the path of a <location> is an application: ${value}`,
      {
        "Web.config": `<configuration><location path="sub"><system.web><sessionState cookieless="${value}" /></system.web></location></configuration>`,
      },
      ["invalid-attribute-value unsafe"],
    ]),
    [
      "of a name whose value raises a finding there",
      {
        "Web.config":
          '<configuration><location path="sub"><system.web><sessionState Cookieless="UseUri" /></system.web></location></configuration>',
      },
      ["unknown-attribute unsafe"],
    ],
    [
      "in a <location> whose value nobody minds",
      {
        "Web.config":
          '<configuration><location path="sub"><system.web><sessionState mode="inproc" timeout="00:30:00" /></system.web></location></configuration>',
      },
      ["invalid-attribute-value safe", "invalid-attribute-value safe"],
    ],
    [
      "beside which another setting is useless then",
      { "Web.config": sessionState('mode="inproc" stateConnectionString="tcpip=STATE01:42424"') },
      ["invalid-attribute-value safe"],
    ],
    [
      "in a file that is not well-formed",
      { "Web.config": `${sessionState('mode="inproc"')}<` },
      ["invalid-attribute-value unsafe"],
    ],
    [
      "in the target of a configSource",
      {
        "Web.config": sessionState('configSource="session.config"'),
        "session.config": '<sessionState mode="inproc" />',
      },
      ["invalid-attribute-value safe"],
    ],
    [
      "in a transform that works",
      {
        "Web.config": sessionState('mode="Off"'),
        "Web.Release.config": transform('mode="inproc" xdt:Transform="SetAttributes"'),
      },
      ["invalid-attribute-value safe"],
    ],
    ...[
      `xdt:Transform="SetAttributes(timeout)" xdt:Locator="Condition(@mode='inproc')"`,
      'xdt:Transform="SetAttributes(timeout)" xdt:Locator="Match(mode)"',
      `xdt:Transform="SetAttributes(timeout)" xdt:Locator="XPath(/configuration/system.web/sessionState[@mode='inproc'])"`,
      `xdt:Transform="SetAttributes(timeout)" xdt:Locator="Condition(contains(@mode,'inp'))"`,
    ].map((looks): [string, Tree, string[]] => [
      `that a transform looks for: ${looks}`,
      {
        "Web.config": sessionState('mode="inproc"'),
        "Web.Release.config": transform(
          looks.includes("Match") ? `mode="inproc" timeout="30" ${looks}` : `timeout="30" ${looks}`,
        ),
      },
      ["invalid-attribute-value unsafe"],
    ]),
    [
      "of a name that a transform takes away",
      {
        "Web.config": sessionState('Timeout="30"'),
        "Web.Release.config": transform('xdt:Transform="RemoveAttributes(Timeout)"'),
      },
      ["unknown-attribute unsafe"],
    ],
    [
      "beside a transform of something else",
      {
        "Web.config": sessionState('mode="inproc"'),
        "Web.Release.config": transform('timeout="30" xdt:Transform="SetAttributes(timeout)"'),
      },
      ["invalid-attribute-value safe"],
    ],
    [
      "in a transform that finds nothing",
      {
        "Web.config": "<configuration><system.web /></configuration>",
        "Web.Release.config": transform('mode="inproc" xdt:Transform="SetAttributes"'),
      },
      ["invalid-attribute-value unsafe"],
    ],
    [
      "of an attribute of <location>",
      {
        "Web.config":
          '<configuration><location Path="admin"><system.web><sessionState mode="Off" /></system.web></location></configuration>',
      },
      ["invalid-location safe"],
    ],
  ])("%s", (_, tree, expected) => {
    expect(fixes(tree)).toEqual(expected);
  });
});

describe("a setting that nobody reads", () => {
  test.each<[string, Tree, "safe" | "unsafe"]>([
    ["goes safely", { "Web.config": sessionState(DEAD) }, "safe"],
    [
      "but a transform looks for it",
      {
        "Web.config": sessionState(DEAD),
        "Web.Release.config": transform(
          'timeout="30" xdt:Transform="SetAttributes" xdt:Locator="Condition(@stateConnectionString)"',
        ),
      },
      "unsafe",
    ],
    [
      "and a transform that looks for something else goes on",
      {
        "Web.config": sessionState(DEAD),
        "Web.Release.config": transform(
          'timeout="30" xdt:Transform="SetAttributes" xdt:Locator="Condition(@mode)"',
        ),
      },
      "safe",
    ],
    [
      "but a <location> has another mode",
      {
        "Web.config": `<configuration><system.web><sessionState ${DEAD} /></system.web><location path="admin"><system.web><sessionState mode="StateServer" /></system.web></location></configuration>`,
      },
      "unsafe",
    ],
    [
      "and a <location> says something else",
      {
        "Web.config": `<configuration><system.web><sessionState ${DEAD} /></system.web><location path="admin"><system.web><httpCookies requireSSL="true" /></system.web></location></configuration>`,
      },
      "safe",
    ],
  ])("%s", (_, tree, expected) => {
    expect(fixes(tree)).toContain(`dead-session-setting ${expected}`);
  });
});

test("a namespace that wakes a transform changes what a configuration reads", () => {
  const wrong = transform(
    'mode="Off" xdt:Transform="SetAttributes"',
    'xmlns:xdt="https://schemas.microsoft.com/XML-Document-Transform"',
  );
  expect(
    fixes({ "Web.config": sessionState('mode="InProc"'), "Web.Release.config": wrong }),
  ).toEqual(["transform-without-effect unsafe"]);
  expect(fixes({ "Web.config": sessionState('mode="Off"'), "Web.Release.config": wrong })).toEqual([
    "transform-without-effect safe",
  ]);
});

describe("an application that git leaves out is read all the same", () => {
  const tree = (below: string): Tree => ({
    ".git/HEAD": "",
    ".gitignore": "out/\n",
    "Web.config": sessionState(DEAD),
    "out/Global.asax": "",
    "out/Web.config": sessionState(below),
  });

  test.each([
    ['mode="StateServer"', "unsafe"],
    ['mode="Off"', "safe"],
  ])("%s: %s", (below, expected) => {
    expect(fixes(tree(below), ["Web.config"])).toContain(`dead-session-setting ${expected}`);
  });
});

test("of many repairs those that do not hold are found by halves", () => {
  const locations = Array.from(
    { length: 60 },
    (_, i) =>
      `<location path="a${i}"><system.web><sessionState mode="inproc" /></system.web></location>`,
  );
  const own = '<system.web><sessionState cookieless="useuri" /></system.web>';
  const found = fixes({
    "Web.config": `<configuration>${[...locations.slice(30), own, ...locations.slice(0, 30)].join("\n")}</configuration>`,
  });
  expect(found.filter((one) => one === "invalid-attribute-value safe")).toHaveLength(60);
  expect(found.filter((one) => one === "invalid-attribute-value unsafe")).toHaveLength(1);
});

test("many repairs of one file are asked about together", () => {
  const locations = Array.from(
    { length: 60 },
    (_, i) =>
      `<location path="a${i}"><system.web><sessionState mode="inproc" /></system.web></location>`,
  );
  const found = fixes({ "Web.config": `<configuration>${locations.join("\n")}</configuration>` });
  expect(found.filter((one) => one === "invalid-attribute-value safe")).toHaveLength(60);
});

test("it is asked for every format that tells it", () => {
  const folder = join(import.meta.dirname, "../../src/report");
  // A format is a file, or a folder of them.
  const textsOf = (name: string) =>
    existsSync(join(folder, `${name}.ts`))
      ? [join(folder, `${name}.ts`)]
      : readdirSync(join(folder, name)).map((file) => join(folder, name, file));
  const telling = FORMAT_NAMES.filter((name) =>
    textsOf(name).some((file) => /fix\.safe|optionFor|jsonReport/.test(readFileSync(file, "utf8"))),
  );
  expect([...TELL_SAFETY].toSorted()).toEqual(telling.toSorted());
});

test("of a finding that nobody is shown nobody asks", () => {
  const files = memory({ "Web.config": sessionState('mode="inproc"') });
  let looks = 0;
  const request = {
    ...requestOf({ files, base: ".", targets: ["Web.config"] }, rules, LEVELS),
    onRule: (_rule: string, look: () => void) => {
      looks++;
      look();
    },
  };
  const { diagnostics: found } = run(request);
  const before = looks;
  expect(proven(request, found, () => false)).toEqual(found);
  expect(looks).toBe(before);
  expect(proven(request, found)).toEqual(found);
  expect(looks).toBeGreaterThan(before);
});

describe("a suggestion", () => {
  test("writes no sibling into the target of a configSource", () => {
    const found = lintTree({
      "Web.config": sessionState('configSource="session.config"'),
      "session.config": '<sessionState cookieSameSite="None" />',
    }).diagnostics.filter(({ rule }) => rule === "same-site-none-requires-secure");
    expect(
      found.map(({ suggestions }) =>
        suggestions.map(({ edits }) => edits?.map(({ text }) => text)),
      ),
    ).toEqual([[undefined, ["Lax"]]]);
  });

  const titles = (tree: Tree) =>
    lintTree(tree).diagnostics.flatMap(({ suggestions }) => suggestions.map(({ title }) => title));

  test("says whose file it changes too", () => {
    const heavy = { concurrentSessions: 9000, avgSessionBytes: 900_000, sizeMeasuredAs: "memory" };
    const tree = (own: string): Tree => ({
      "Web.config": sessionState('mode="StateServer" stateConnectionString="tcpip=loopback:42424"'),
      "admin/Web.config": sessionState(`mode="InProc"${own}`),
      [CONFIGURATION]: JSON.stringify({
        applications: ["/", "/admin"],
        facts: {
          apps: [{ app: "/admin", load: heavy, host: { ramMB: 16384, reservedMB: 4096 } }],
        },
      }),
    });
    const title = "Keep sessions in the state service of another machine";
    const told = (own: string) => titles(tree(own)).filter((one) => one.startsWith(title));
    expect(told("")).toEqual([expect.stringMatching(/ \(this changes \/ too\)$/)]);
    expect(told(' stateConnectionString="tcpip=loopback:42424"')).toEqual([
      expect.not.stringContaining("too)"),
    ]);
  });
});
