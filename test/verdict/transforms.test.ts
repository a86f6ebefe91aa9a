/** invalid-transform and transform-without-effect: what the engine says, at its place. */
import { messageText } from "../../src/message.js";
import { describe, expect, test } from "vitest";
import { findingsIn, shownPlace } from "./told.js";
import { change, changeWeb, config, web, XDT } from "./xdt.js";

interface Case {
  readonly base: string;
  readonly transform: string;
  /** "severity rule place" and a part of the message, for each finding. */
  readonly says: readonly (readonly [where: string, message: string])[];
}

const SESSION = web('<sessionState mode="InProc" />');
const error = (place: string) => `error invalid-transform web.Uat.config:${place}`;
const warning = (place: string) => `warning transform-without-effect web.Uat.config:${place}`;

const cases: Readonly<Record<string, Case>> = {
  "the namespace with https": {
    base: SESSION,
    transform: changeWeb('<sessionState mode="Off" xdt:Transform="SetAttributes" />').replace(
      "http:",
      "https:",
    ),
    says: [
      [
        warning("1:27 https://schemas.microsoft.com/XML-Document-Transform"),
        "must be exactly http://",
      ],
    ],
  },
  "a default namespace on the base": {
    base: SESSION.replace(">", ' xmlns="http://schemas.microsoft.com/.NetConfiguration/v2.0">'),
    transform: changeWeb('<sessionState mode="Off" xdt:Transform="SetAttributes" />'),
    says: [
      [
        "warning transform-without-effect web.config:1:16 xmlns",
        "makes web.Uat.config miss every element",
      ],
    ],
  },
  "a default namespace on the transform": {
    base: SESSION,
    transform: changeWeb('<sessionState mode="Off" xdt:Transform="SetAttributes" />').replace(
      " xmlns:xdt",
      ' xmlns="urn:a" xmlns:xdt',
    ),
    says: [[warning("1:16 xmlns"), "misses every element of web.config"]],
  },
  "another root": {
    base: '<sessionState mode="Off" />',
    transform: changeWeb('<sessionState mode="Off" xdt:Transform="SetAttributes" />'),
    says: [[warning("1:2 configuration"), "the root of the base file is `<sessionState>`"]],
  },
  "no such element": {
    base: SESSION,
    transform: changeWeb('<pages buffer="true" xdt:Transform="SetAttributes" />'),
    says: [[warning("3:2 pages"), "matches `<pages>` in `<system.web>`: there is none"]],
  },
  "no such element around it": {
    base: SESSION,
    transform: change(
      '<system.webServer><modules><add name="A" xdt:Locator="Match(name)" xdt:Transform="SetAttributes" /></modules></system.webServer>',
    ),
    says: [[warning("2:2 system.webServer"), "matches `<system.webServer>` in `<configuration>`"]],
  },
  "in <location> there": {
    base: config(
      '<location path="a"><system.web><sessionState mode="Off" /></system.web></location>',
    ),
    transform: changeWeb('<sessionState mode="InProc" xdt:Transform="SetAttributes" />'),
    says: [[warning("2:2 system.web"), "inside `<location>` there"]],
  },
  "in <location> here": {
    base: SESSION,
    transform: change(
      '<location path="a"><system.web><sessionState mode="Off" xdt:Transform="SetAttributes" /></system.web></location>',
    ),
    says: [[warning("2:2 location"), "outside `<location>` there"]],
  },
  "in other letters": {
    base: SESSION,
    transform: changeWeb('<SessionState mode="Off" xdt:Transform="SetAttributes" />'),
    says: [[warning("3:2 SessionState"), "written `<sessionState>` there"]],
  },
  "a value in other letters": {
    base: web('<sessionState><providers><add name="Redis" type="T" /></providers></sessionState>'),
    transform: changeWeb(
      '<sessionState><providers><add name="redis" type="U" xdt:Locator="Match(name)" xdt:Transform="SetAttributes" /></providers></sessionState>',
    ),
    says: [[warning("3:27 add"), "letter case counts"]],
  },
  "a value that is not there": {
    base: SESSION,
    transform: changeWeb(
      '<sessionState mode="Off" timeout="9" xdt:Locator="Match(mode)" xdt:Transform="SetAttributes(timeout)" />',
    ),
    says: [
      [warning("3:2 sessionState"), "one `<sessionState>` is there, and `Match` does not match it"],
    ],
  },
  "a path of which a step finds nothing": {
    base: SESSION,
    transform: changeWeb(
      '<sessionState mode="Off" xdt:Locator="XPath(/configuration/system.wib/sessionState)" xdt:Transform="SetAttributes" />',
    ),
    says: [[warning("3:2 sessionState"), "step `system.wib` of its path finds nothing"]],
  },
  "nothing to take away": {
    base: SESSION,
    transform: changeWeb(
      '<pages xdt:Transform="Remove" /><trace xdt:Transform="RemoveAll" /><compilation xdt:Transform="RemoveAttributes(debug)" />',
    ),
    says: [],
  },
  "nothing to take away here, but elsewhere": {
    base: config('<location path="a"><system.web><trace /></system.web></location>'),
    transform: changeWeb('<trace xdt:Transform="Remove" />'),
    says: [[warning("2:2 system.web"), "inside `<location>` there"]],
  },
  "an attribute that the element does not have": {
    base: SESSION,
    transform: changeWeb('<sessionState mode="Off" xdt:Transform="SetAttributes(timeout)" />'),
    says: [[warning("3:26 xdt:Transform"), "There is no attribute `timeout`"]],
  },
  "an element without attributes": {
    base: SESSION,
    transform: changeWeb('<sessionState xdt:Transform="SetAttributes" />'),
    says: [[warning("3:15 xdt:Transform"), "Nothing is set"]],
  },
  "a declaration to remove": {
    base: SESSION,
    transform: changeWeb('<sessionState xdt:Transform="RemoveAttributes(xmlns)" />'),
    says: [[warning("3:15 xdt:Transform"), "There is no attribute `xmlns`"]],
  },
  "an attribute to remove that the schema does not know": {
    base: SESSION,
    transform: changeWeb('<sessionState xdt:Transform="RemoveAttributes(timout)" />'),
    says: [[warning("3:15 xdt:Transform"), "There is no attribute `timout`"]],
  },
  "an element that is gone already": {
    base: SESSION,
    transform: changeWeb(
      '<sessionState xdt:Transform="Remove" /><sessionState mode="Off" xdt:Transform="SetAttributes" />',
    ),
    says: [[warning("3:41 sessionState"), "an earlier transform has removed or changed it"]],
  },
  "warnings that are asked to be silent": {
    base: SESSION,
    transform: changeWeb(
      '<pages buffer="true" xdt:Transform="SetAttributes" xdt:SupressWarnings="true" />',
    ),
    says: [],
  },
  "an insertion without its place": {
    base: SESSION,
    transform: change('<system.webServer><modules xdt:Transform="Insert" /></system.webServer>'),
    says: [[error("2:20 modules"), "matches `<system.webServer>` in `<configuration>`"]],
  },
  "an unknown transform": {
    base: SESSION,
    transform: changeWeb('<sessionState mode="Off" xdt:Transform="setAttributes" />'),
    says: [[error("3:26 xdt:Transform"), "write `SetAttributes`"]],
  },
  "a sibling that is not there": {
    base: SESSION,
    transform: changeWeb('<pages xdt:Transform="InsertAfter(/configuration/nothing)" />'),
    says: [[error("3:8 xdt:Transform"), "finds nothing"]],
  },
  "an attribute of the engine in other letters": {
    base: SESSION,
    transform: changeWeb('<sessionState mode="InProc" xdt:transform="SetAttributes" />'),
    says: [[warning("3:29 xdt:transform"), 'write "xdt:Transform"']],
  },
  "the engine's own misspelling": {
    base: SESSION,
    transform: changeWeb(
      '<sessionState mode="Off" xdt:Transform="SetAttributes" xdt:SuppressWarnings="true" />',
    ),
    says: [[warning("3:56 xdt:SuppressWarnings"), 'write "xdt:SupressWarnings"']],
  },
};

describe("what the engine says", () => {
  test.each(Object.entries(cases))("%s", (_, { base, transform, says }) => {
    const found = findingsIn({ "web.config": base, "web.Uat.config": transform }).filter(
      ({ rule }) => rule.includes("transform"),
    );
    expect(found.map(({ severity, rule, at }) => `${severity} ${rule} ${shownPlace(at)}`)).toEqual(
      says.map(([where]) => where),
    );
    for (const [i, [, message]] of says.entries())
      expect(messageText(found[i]?.message ?? "")).toContain(message);
  });

  test("leads to where it stands after all", () => {
    const { base, transform } = cases["in <location> there"]!;
    const [found] = findingsIn({ "web.config": base, "web.Uat.config": transform });
    expect(found?.related.map(({ at }) => shownPlace(at))).toEqual([
      "web.config:2:33 sessionState",
    ]);
  });
});

test("an attribute of the engine that it does not know: those that it knows are listed", () => {
  const transform = changeWeb(
    '<sessionState xdt:Nothing="x" mode="Off" xdt:Transform="SetAttributes" />',
  );
  const found = findingsIn({ "web.config": SESSION, "web.Uat.config": transform });
  expect(found.map(({ at, message }) => [shownPlace(at), messageText(message)])).toEqual([
    [
      "web.Uat.config:3:15 xdt:Nothing",
      'The transform engine does not know the attribute "xdt:Nothing", passes over it and says nothing. It knows "xdt:Transform", "xdt:Locator", "xdt:SupressWarnings".',
    ],
  ]);
});

test("what is taken out of a section that nobody describes is no slip", () => {
  const base = config(
    '<configSections><section name="shop" type="A.B, A" /></configSections>\n<shop x="1" />',
  );
  const transform = change('<shop xdt:Transform="RemoveAttributes(y)" />');
  expect(findingsIn({ "web.config": base, "web.Uat.config": transform })).toEqual([]);
});

describe("without its base file a transform is refused for", () => {
  test.each([
    ["an unknown name", '<a xdt:Transform="Nope" />', ["2:4 xdt:Transform"]],
    ["a class of another kind", '<a xdt:Transform="XmlFormatter" />', ["2:4 xdt:Transform"]],
    ["a base class", '<a xdt:Transform="AttributeTransform" />', ["2:4 xdt:Transform"]],
    ["no name at all", '<a xdt:Transform="" />', ["2:4 xdt:Transform"]],
    ["an argument too few", '<a xdt:Locator="Match()" xdt:Transform="Remove" />', ["2:2 a"]],
    ["an import", '<xdt:Import assembly="A" namespace="N" />', ["2:2 xdt:Import"]],
  ])("%s", (_, inner, places) => {
    const found = findingsIn({ "web.Uat.config": change(inner) });
    expect(found.map(({ rule, at }) => `${rule} ${shownPlace(at)}`)).toEqual(
      places.map((place) => `invalid-transform web.Uat.config:${place}`),
    );
  });

  test("nothing that hangs on the base", () => {
    const inner = '<a xdt:Transform="Remove" /><b xdt:Transform="InsertAfter(/configuration/c)" />';
    expect(findingsIn({ "web.Uat.config": change(inner) })).toEqual([]);
  });
});

describe("a part that a configSource names", () => {
  const files = {
    "web.config": web('<sessionState configSource="Config\\s.config" />'),
    "Config/s.config": '<sessionState mode="InProc" />',
  };
  const says = (transform: string, targets: readonly string[]) =>
    findingsIn({ ...files, "Config/s.Uat.config": transform }, { targets }).map(
      ({ rule, at }) => `${rule} ${shownPlace(at)}`,
    );

  test.each([[["web.config"]], [["Config/s.Uat.config"]]])(
    "is paired with its transforms: %j",
    (targets) => {
      const whole = changeWeb('<sessionState mode="Off" xdt:Transform="SetAttributes" />');
      expect(says(whole, targets)).toEqual([
        "transform-without-effect Config/s.Uat.config:1:2 configuration",
      ]);
    },
  );

  test("which may do what they say", () => {
    const part = `<sessionState ${XDT} mode="Off" xdt:Transform="SetAttributes" />`;
    expect(says(part, ["web.config"])).toEqual([]);
  });
});
