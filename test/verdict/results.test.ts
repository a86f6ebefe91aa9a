/** What the readers say of the result of a transform stands at the transform's line. */
import { scan } from "../../src/document/scan.js";
import { messageText } from "../../src/message.js";
import { builtIn } from "../../src/settings/built-in.js";
import type { ConfigFile } from "../../src/settings/config-file.js";
import { readConfigFile } from "../../src/settings/read.js";
import { createSource } from "../../src/source.js";
import { resultFindings } from "../../src/verdict/results.js";
import { describe, expect, test } from "vitest";
import { type Asked, findingsIn, shownPlace, told } from "./told.js";
import { change, changeWeb, config, web, XDT } from "./xdt.js";
import type { Tree } from "../fixtures/disk.js";

const A = '<sessionState><providers><add name="A" type="T" /></providers></sessionState>';
const SECTION = '<section name="foo" type="N.S, A" />';
const DECLARED = config(`<configSections>${SECTION}</configSections>\n<foo />`);

interface Case {
  readonly files: Tree;
  readonly asked?: Asked;
  /** "severity rule place" of each finding. */
  readonly says: readonly string[];
}

const locked = config(
  '<location allowOverride="false"><system.web><sessionState mode="InProc" /></system.web></location>',
);

/** By what the transform brings about. */
const cases: Readonly<Record<string, Case>> = {
  "an entry that is there": {
    files: {
      "web.config": web(A),
      "web.Uat.config": changeWeb(
        '<sessionState><providers><add name="A" type="U" xdt:Transform="Insert" /></providers></sessionState>',
      ),
    },
    says: ["error duplicate-collection-entry web.Uat.config:3:27 add"],
  },
  "an entry that was taken out first": {
    files: {
      "web.config": web(A),
      "web.Uat.config": changeWeb(
        '<sessionState><providers><add xdt:Transform="Remove" /><add name="A" type="U" xdt:Transform="Insert" /></providers></sessionState>',
      ),
    },
    says: [],
  },
  "an entry that a removed line had made free": {
    files: {
      "web.config": config(
        '<connectionStrings><remove name="LocalSqlServer" /><add name="LocalSqlServer" connectionString="a=b" /></connectionStrings>',
      ),
      "web.Uat.config": change(
        '<connectionStrings><remove xdt:Transform="Remove" /></connectionStrings>',
      ),
    },
    says: ["error duplicate-collection-entry web.Uat.config:2:21 remove"],
  },
  "an absent entry to remove": {
    files: {
      "web.config": web('<httpModules><add name="A" type="T" /></httpModules>'),
      "web.Uat.config": changeWeb(
        '<httpModules><remove name="Zork" xdt:Transform="Insert" /></httpModules>',
      ),
    },
    says: ["error duplicate-collection-entry web.Uat.config:3:15 remove"],
  },
  "a section twice": {
    files: {
      "web.config": web("<sessionState />"),
      "web.Uat.config": changeWeb('<sessionState mode="Off" xdt:Transform="Insert" />'),
    },
    says: ["error duplicate-element web.Uat.config:3:2 sessionState"],
  },
  "a section twice, before that of the base": {
    files: {
      "web.config": web("<pages />\n<sessionState />"),
      "web.Uat.config": changeWeb(
        '<sessionState mode="Off" xdt:Transform="InsertBefore(/configuration/system.web/sessionState)" />',
      ),
    },
    says: ["error duplicate-element web.Uat.config:3:2 sessionState"],
  },
  "a section twice for one path": {
    files: {
      "web.config": config('<location path="a"><system.web><pages /></system.web></location>'),
      "web.Uat.config": change(
        '<location path="a" xdt:Transform="Insert"><system.web><pages /></system.web></location>',
      ),
    },
    says: ["error duplicate-element web.Uat.config:2:56 pages"],
  },
  "a declaration twice": {
    files: {
      "web.config": DECLARED,
      "web.Uat.config": change(
        '<configSections><section name="foo" type="N.T, A" xdt:Transform="Insert" /></configSections>',
      ),
    },
    says: ["error duplicate-element web.Uat.config:2:32 foo"],
  },
  "a declaration in place of another": {
    files: {
      "web.config": DECLARED,
      "web.Uat.config": change(
        '<configSections><section name="foo" xdt:Locator="Match(name)" xdt:Transform="Remove" />' +
          '<section name="foo" type="N.T, A" xdt:Transform="Insert" /></configSections>',
      ),
    },
    says: [],
  },
  "a section whose declaration is gone": {
    files: {
      "web.config": DECLARED,
      "web.Uat.config": change(
        '<configSections><section name="foo" xdt:Locator="Match(name)" xdt:Transform="Remove" /></configSections>',
      ),
    },
    says: ["error unknown-element web.Uat.config:2:18 section"],
  },
  "a section that the base declares": {
    files: {
      "web.config": DECLARED,
      "web.Uat.config": change('<foo a="b" xdt:Transform="Replace" />'),
    },
    says: [],
  },
  "a required attribute that is gone": {
    files: {
      "web.config": web(A),
      "web.Uat.config": changeWeb(
        '<sessionState><providers><add xdt:Transform="RemoveAttributes(type)" /></providers></sessionState>',
      ),
    },
    says: ["error missing-attribute web.Uat.config:3:27 add"],
  },
  "configSections that are not first": {
    files: {
      "web.config": web("<pages />"),
      "web.Uat.config": change(
        `<configSections xdt:Transform="Insert">${SECTION}</configSections>`,
      ),
    },
    says: ["error unknown-element web.Uat.config:2:2 configSections"],
  },
  "something before configSections": {
    files: {
      "web.config": DECLARED,
      "web.Uat.config": change(
        '<appSettings xdt:Transform="InsertBefore(/configuration/configSections)" />',
      ),
    },
    says: ["error unknown-element web.Uat.config:2:2 appSettings"],
  },
  "a section that a file above has locked": {
    files: {
      "srv/web.config": locked,
      "web.config": web("<pages />"),
      "web.Uat.config": changeWeb('<sessionState mode="Off" xdt:Transform="Insert" />'),
    },
    says: ["error no-locked-section-override web.Uat.config:3:2 sessionState"],
  },
  "a lock for a file below": {
    files: {
      "web.config": config("<appSettings />"),
      "web.Uat.config": change(
        '<location path="sub" allowOverride="false" xdt:Transform="Insert"><system.web><pages buffer="true" /></system.web></location>',
      ),
      "sub/web.config": web("<pages />"),
    },
    says: ["error no-locked-section-override web.Uat.config:2:2 location"],
  },
  "a section below its level": {
    files: {
      "web.config": web("<pages />"),
      "sub/web.config": web("<pages />"),
      "sub/web.Uat.config": changeWeb('<sessionState mode="Off" xdt:Transform="Insert" />'),
    },
    says: ["warning section-allowed-at-level sub/web.Uat.config:3:2 sessionState"],
  },
  "a configSource that is not there": {
    files: {
      "web.config": web("<sessionState />"),
      "web.Uat.config": changeWeb(
        '<sessionState configSource="x.config" xdt:Transform="SetAttributes" />',
      ),
    },
    says: ["error invalid-config-source web.Uat.config:3:29 x.config"],
  },
  "a configSource beside what the base says": {
    files: {
      "web.config": web('<sessionState mode="Off" />'),
      "x.config": "<sessionState />",
      "web.Uat.config": changeWeb(
        '<sessionState configSource="x.config" xdt:Transform="SetAttributes" />',
      ),
    },
    says: ["error invalid-config-source web.Uat.config:3:15 configSource"],
  },
  "a builder that nobody defines": {
    files: {
      "web.config": config("<appSettings />"),
      "web.Uat.config": change('<appSettings configBuilders="B" xdt:Transform="SetAttributes" />'),
    },
    says: ["error invalid-attribute-value web.Uat.config:2:30 B"],
  },
  "a protection around plain text": {
    files: {
      "web.config": config('<appSettings><add key="a" value="b" /></appSettings>'),
      "web.Uat.config": change(
        '<appSettings configProtectionProvider="P" xdt:Transform="SetAttributes" />',
      ),
    },
    says: ["error invalid-protected-section web.Uat.config:2:2 appSettings"],
  },
  "a setting that is too new": {
    files: {
      "web.config": web('<sessionState mode="Off" />'),
      "web.Uat.config": changeWeb(
        '<sessionState cookieSameSite="Lax" xdt:Transform="SetAttributes" />',
      ),
    },
    asked: { environment: { dotnet: "4.5" } },
    says: ["error setting-newer-than-framework web.Uat.config:3:15 cookieSameSite"],
  },
  "an entry twice in a part": {
    files: {
      "web.config": web('<sessionState configSource="s.config" />'),
      "s.config": A,
      "s.Uat.config": `<sessionState ${XDT}><providers><add name="A" type="U" xdt:Transform="Insert" /></providers></sessionState>`,
    },
    asked: { targets: ["web.config"] },
    says: ["error duplicate-collection-entry s.Uat.config:1:91 add"],
  },
};

describe("what a transform brings about", () => {
  test.each(Object.entries(cases))("%s", (_, { files, asked, says }) => {
    const tree = { "Global.asax": "", ...files };
    const targets = Object.keys(files).filter((path) => !path.startsWith("srv/"));
    expect(told(tree, { targets, ...asked })).toEqual(says);
    for (const { message } of findingsIn(tree, { targets, ...asked }))
      expect(messageText(message)).toMatch(
        /^In configuration Uat, in what (web|s)\.Uat\.config makes of (web|s)\.config: /,
      );
  });

  test("leads to the line of the base that it meets", () => {
    const { files } = cases["a section twice, before that of the base"]!;
    const [found] = findingsIn(files);
    expect(found?.related.map(({ at }) => shownPlace(at))).toEqual(["web.config:4:2 sessionState"]);
  });

  test("is told once for one line of the transform", () => {
    const sections = config(`<configSections>${SECTION}</configSections>\n<foo />\n<foo2 />`);
    const files = {
      "web.config": sections.replace("<section ", '<section name="foo2" type="N.S, A" /><section '),
      "web.Uat.config": change('<configSections xdt:Transform="Remove" />'),
    };
    expect(told(files)).toEqual(["error unknown-element web.Uat.config:2:2 configSections"]);
  });
});

test("what is led to the transform keeps its other places", () => {
  const read = (path: string, kind: "web" | "transform") =>
    readConfigFile(scan(createSource(path, "<configuration />")), kind, builtIn);
  const [base, transform] = [read("web.config", "web"), read("web.Uat.config", "transform")];
  const span = { start: 0, end: 1 };
  const place = ({ document: { source } }: ConfigFile) => ({ source, span });
  const far = { at: place(read("srv/web.config", "web")), message: "There." };
  const finding = {
    rule: "x",
    message: "Twice.",
    at: place(base),
    related: [{ at: place(transform), message: "The first one." }, far],
  };
  const files = [{ ...base, base, transform, steps: [] }];
  const [found] = resultFindings({ files, findings: [finding], plain: [], standsIn: false });
  expect(found).toEqual({
    rule: "x",
    message: { what: "In configuration Uat, in what web.Uat.config makes of web.config: Twice." },
    at: place(transform),
    related: [{ at: place(base), message: "The line of the base file." }, far],
  });
});

describe("one cause, one finding", () => {
  test.each<readonly [name: string, base: string, transform: string, says: readonly string[]]>([
    [
      "what the base says already is told of the base",
      web('<sessionState mode="x" />'),
      changeWeb('<sessionState timeout="20" xdt:Transform="SetAttributes" />'),
      ["error invalid-attribute-value web.config:3:21 x"],
    ],
    [
      "what the transform writes is told of the transform",
      web("<sessionState />"),
      changeWeb('<sessionState mode="x" xdt:Transform="SetAttributes" />'),
      ["error invalid-attribute-value web.Uat.config:3:21 x"],
    ],
    [
      "a name in other letters is told once, with what is meant",
      web('<sessionState mode="Off" />'),
      changeWeb('<sessionState Mode="Off" xdt:Transform="SetAttributes(Mode)" />'),
      ["error unknown-attribute web.Uat.config:3:15 Mode"],
    ],
    [
      "what a transform takes away may be named as it likes",
      web('<sessionState mode="Off" />'),
      changeWeb('<sessionState mode="x" timout="y" xdt:Transform="Remove" />'),
      [],
    ],
    [
      "what a locator compares is written nowhere",
      web("<pages />\n<sessionState />"),
      changeWeb(
        '<pages buffer="x" xdt:Locator="Condition(not(@buffer))" xdt:Transform="RemoveAll" />',
      ),
      [],
    ],
    [
      "of several attributes only those that are set",
      web("<sessionState />"),
      changeWeb('<sessionState mode="x" timeout="y" xdt:Transform="SetAttributes(timeout)" />'),
      ["error invalid-attribute-value web.Uat.config:3:33 y"],
    ],
    [
      "what a refused transform would make is not judged",
      web("<sessionState />"),
      changeWeb('<sessionState mode="x" xdt:Transform="setAttributes" />'),
      ["error invalid-transform web.Uat.config:3:24 xdt:Transform"],
    ],
  ])("%s", (_, base, transform, says) => {
    expect(told({ "web.config": base, "web.Uat.config": transform })).toEqual(says);
  });
});

describe("a configuration that is asked for", () => {
  const files = {
    "web.config": web('<sessionState mode="x" timeout="y" />'),
    "web.Uat.config": changeWeb('<sessionState mode="Off" xdt:Transform="SetAttributes" />'),
    "web.Live.config": changeWeb('<sessionState xdt:Transform="Insert" />'),
  };

  test("stands in for the files as they are", () => {
    expect(told(files, { buildConfiguration: "uat" })).toEqual([
      "error invalid-attribute-value web.config:3:33 y",
    ]);
    const [found] = findingsIn(files, { buildConfiguration: "uat" });
    expect(messageText(found?.message ?? "")).toMatch(/^timeout="y" is refused/);
  });
});

describe("a transform without its base", () => {
  test("is judged by what it writes and by its own words", () => {
    const alone = change(
      '<foo a="b" xdt:Transform="Replace" /><system.web><sessionState mode="x" xdt:Transform="Replace" />' +
        '<pages xdt:Locator="Match(x)" xdt:Transform="Remove" /></system.web>',
    );
    expect(told({ "web.Uat.config": alone })).toEqual([
      "error invalid-attribute-value web.Uat.config:2:70 x",
      "error invalid-transform web.Uat.config:2:100 pages",
    ]);
  });

  test.each([
    ['<pages xdt:Transform="Insrt" />', "3:8 xdt:Transform"],
    ['<pages xdt:Transform="Replace" xdt:Locator="Mach(x)" />', "3:32 xdt:Locator"],
    ['<pages xdt:Transform="Insert(" />', "3:8 xdt:Transform"],
    ['<pages xdt:Transform="InsertBefore" />', "3:8 xdt:Transform"],
    ['<pages xdt:Transform="Remove" xdt:Locator="XPath(//[)" />', "3:8 xdt:Transform"],
    ['<pages xdt:Transform="Replace" xdt:SupressWarnings="yes" />', "3:2 pages"],
  ])("%s", (inner, place) => {
    expect(told({ "web.Uat.config": changeWeb(inner) })).toEqual([
      `error invalid-transform web.Uat.config:${place}`,
    ]);
  });

  test("is judged the same where the base is damaged", () => {
    const files = {
      "web.config": "<configuration><system.web></configuration>",
      "web.Uat.config": changeWeb('<pages xdt:Transform="Insrt" />'),
    };
    expect(told(files)).toContain("error invalid-transform web.Uat.config:3:8 xdt:Transform");
  });
});
