/** What the messages about values say, and what their fixes make of the file. */
import { describe, expect, test } from "vitest";
import { systemWeb, WEB } from "../readers/cases/case.js";
import { brief, judge } from "../readers/judge.js";
import { createSource, textOf } from "../../src/source.js";
import { messageText } from "../../src/message.js";
import { scan } from "../../src/document/scan.js";
import { builtIn } from "../../src/settings/built-in.js";
import { shown } from "../../src/settings/messages.js";
import { readConfigFile } from "../../src/settings/read.js";
import { editedTree } from "../fixtures/edits.js";

/** The one finding about a section, and what stands under its span after its fix. */
function about(section: string) {
  const files = { [WEB]: systemWeb(section) };
  const { refusals } = judge(files);
  expect(refusals.map(brief)).toHaveLength(1);
  const [diagnostic] = refusals;
  if (!diagnostic) throw new Error("unreachable");
  const after = diagnostic.fix && editedTree(files, diagnostic.fix.edits);
  return {
    message: messageText(diagnostic.message),
    safe: diagnostic.fix?.safe,
    offered: diagnostic.fix?.edits.map(({ text }) => text),
    left: after && judge(after).refusals.map(brief),
  };
}
const session = (attributes: string) => about(`<sessionState ${attributes} />`);

describe("time-outs", () => {
  test.each([
    ["00:20:00", "20"],
    ["01:00:00", "60"],
    ["0.00:20:00", "20"],
    ["1.00:00:00", "1440"],
    ["20.0", "20"],
    ["20m", "20"],
    ["20 minutes", "20"],
    ["20 MIN", "20"],
  ])("timeout=%j means %s minutes", (text, meant) => {
    const { message, safe, offered, left } = session(`timeout="${text}"`);
    expect(message).toContain("whole minutes");
    expect(message).toContain(`Write "${meant}"`);
    expect({ safe, offered, left }).toEqual({ safe: true, offered: [meant], left: [] });
  });

  test("the form is named, and the minutes it stands for", () => {
    expect(session('timeout="00:20:00"').message).toBe(
      'timeout="00:20:00" is refused: it takes whole minutes, 1 or more, or "Infinite" (20 when absent), not a time written hh:mm:ss; 00:20:00 is 20 minutes. Write "20". ASP.NET stops with a configuration error.',
    );
  });

  test("seconds are seconds", () => {
    const { message, offered, left } = session('sqlCommandTimeout="00:01:30"');
    expect(message).toContain("whole seconds");
    expect({ offered, left }).toEqual({ offered: ["90"], left: [] });
  });

  test.each([
    "20:00",
    "00:00:30",
    "00:00:00",
    "20s",
    "20.5",
    "0m",
    "abc",
    "",
    "-1",
    "1e3",
    "12 34",
  ])("nothing is offered for timeout=%j", (text) => {
    expect(session(`timeout="${text}"`).offered).toBeUndefined();
  });

  test("zero and below: the least is named", () => {
    expect(session('timeout="0"').message).toContain("at least 1 (minutes)");
  });

  test("a number that no reader can hold", () => {
    expect(session('timeout="99999999999999999999"').message).toContain(
      "beyond what .NET can hold",
    );
  });

  test.each([
    ['mode="SQLServer" timeout="infinite"', "Infinite"],
    ['timeout="525601 minutes"', "525601"],
  ])("some modes refuse %s", (attributes, meant) => {
    expect(session(attributes)).toMatchObject({ safe: false, offered: [meant] });
  });

  test("Infinite in seconds is spelled in one way", () => {
    expect(session('stateNetworkTimeout=" INFINITE "')).toMatchObject({
      safe: true,
      offered: ["Infinite"],
      left: [],
    });
  });
});

describe("names", () => {
  test.each([
    ['mode="inproc"', "InProc"],
    ['mode="Sqlserver"', "SQLServer"],
    ['mode=" Off "', "Off"],
    ['cookieless="True"', "true"],
    ['cookieless="usecookies"', "UseCookies"],
    ['cookieSameSite="LAX"', "Lax"],
  ])("%s differs in letter case or blanks", (attributes, meant) => {
    const { message, safe, offered, left } = session(attributes);
    expect(message).toMatch(/letter case counts|blanks around it are refused/);
    expect({ safe, offered, left }).toEqual({ safe: true, offered: [meant], left: [] });
  });

  test.each([
    ['mode="InProcess"', "InProc"],
    ['mode="SqlServr"', "SQLServer"],
    ['mode="1"', "InProc"],
    ['cookieless="UseCookie"', "UseCookies"],
  ])("%s is a guess", (attributes, meant) => {
    expect(session(attributes)).toMatchObject({ safe: false, offered: [meant] });
  });

  test.each(['mode=""', 'mode="Memory"', 'cookieless=""', 'mode="9"'])(
    "%s lists what is allowed",
    (attributes) => {
      const { message, offered } = session(attributes);
      expect(message).toMatch(/one of (?:Off, InProc, StateServer, SQLServer, Custom|UseUri, )/);
      expect(offered).toBeUndefined();
    },
  );

  test("names of the prototype are only names", () => {
    for (const name of ["constructor", "toString", "hasOwnProperty"])
      expect(session(`mode="${name}"`).message).toContain("one of Off");
  });
});

describe("booleans", () => {
  test.each(["1", "yes", "on", "Enabled", "tru"])("%j is a guess", (text) => {
    expect(session(`compressionEnabled="${text}"`)).toMatchObject({
      safe: false,
      offered: ["true"],
    });
  });
  test("page states are exact", () => {
    expect(about('<pages enableSessionState="TRUE" />')).toMatchObject({
      safe: true,
      offered: ["true"],
      left: [],
    });
  });
});

describe("whole numbers", () => {
  test.each(["0", "-1", "abc", "", "9.5", "0.0", "-5.0", "99999999999"])(
    "historySize=%j",
    (text) => {
      const { message, offered } = about(`<sessionPageState historySize="${text}" />`);
      expect(message).toContain("a whole number (view states), 1 or more");
      expect(offered).toBeUndefined();
    },
  );
  test("a decimal that is whole", () => {
    expect(about('<sessionPageState historySize="9.0" />')).toMatchObject({
      safe: true,
      offered: ["9"],
      left: [],
    });
  });
});

describe("long and odd texts", () => {
  test("a long text is cut", () => {
    const { message } = session(`mode="${"x".repeat(500)}"`);
    expect(message.length).toBeLessThan(250);
  });
});

test.each([
  ["x".repeat(60), "x".repeat(60)],
  ["x".repeat(61), `${"x".repeat(57)}...`],
])("%s is shown as %s", (text, words) => {
  expect(shown(undefined, text)).toBe(words);
  expect(shown({ kind: "string", secret: "whole" } as never, text)).toBe("***");
});

test.each([
  ["InProc, StateServer", "warning", "and reads SQLServer"],
  ["InProc, Custom", "error", "which is not a mode"],
])("mode=%j: %s, %s", (mode, severity, words) => {
  const { diagnostics } = judge({ [WEB]: systemWeb(`<sessionState mode="${mode}" />`) });
  const found = diagnostics.filter(({ rule }) => rule === "combined-enum-value");
  expect(found.map((one) => one.severity)).toEqual([severity]);
  for (const { message } of found) expect(messageText(message)).toContain(words);
});

describe("an attribute that is not whole", () => {
  const TIMEOUT = "system.web/sessionState@timeout";

  test("of two with one name the first counts, and the problem is told once", () => {
    const judged = judge({
      [WEB]: systemWeb('<sessionState timeout="5" timeout="6x" />'),
    });
    expect(judged.diagnostics.map(({ rule }) => rule)).toEqual(["xml-syntax"]);
    const { from } = judged.resolvedAt("/", TIMEOUT);
    if (typeof from === "string") throw new Error(from);
    expect(textOf(from.source, from.span)).toBe("5");
  });

  test("a value that is cut off is no value", () => {
    const text =
      '<configuration>\n<system.web>\n<sessionState mode="InProc" timeout="2x\n</system.web>\n</configuration>\n';
    expect(judge({ [WEB]: text }).diagnostics.map(({ rule }) => rule)).toEqual(["xml-syntax"]);
  });
});

test("what an unclosed group may hold itself is not taken for a section beside it", () => {
  const text =
    '<configuration>\n<system.webServer>\n<modules runAllManagedModulesForAllRequests="maybe" />\n</configuration>\n';
  expect(judge({ [WEB]: text }).diagnostics.map(brief)).toEqual([
    'Web.config:3 invalid-attribute-value "maybe"',
    'Web.config:4 xml-syntax "</configuration>"',
  ]);
});

test("nor is what is declared in it and beside it", () => {
  const text = `<configuration>
<configSections><sectionGroup name="shop"><section name="appSettings" type="N.A, A" /></sectionGroup></configSections>
<shop>
<appSettings><add key="a" value="1" /></appSettings>
</configuration>`;
  const file = readConfigFile(scan(createSource("Web.config", text)), "web", builtIn);
  expect(file.settings.scopes.map(({ elements }) => [...elements.keys()])).toEqual([
    ["shop/appSettings"],
  ]);
});

test("a declaration is offered no name that it has already", () => {
  const text = (attributes: string) =>
    `<configuration><configSections><section name="m" type="T" ${attributes} /></configSections></configuration>`;
  const offered = (attributes: string) => {
    const files = { [WEB]: text(attributes) };
    const [finding] = judge(files).refusals;
    return finding?.fix && editedTree(files, finding.fix.edits);
  };
  expect(offered('NAME="x"')).toBeUndefined();
  expect(offered('AllowLocation="true"')).toEqual({ [WEB]: text('allowLocation="true"') });
});
