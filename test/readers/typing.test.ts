/** While somebody types in the middle of a file, what is said before and after it stays as it was. */
import { describe, expect, test } from "vitest";
import { positionAt } from "../../src/source.js";
import { WEB } from "./cases/case.js";
import { brief, judge } from "./judge.js";
import { messageText } from "../../src/message.js";

/** Unfinished lines between two sections that have mistakes of their own. */
const STATES: Readonly<Record<string, string>> = {
  "half an attribute's name": '<sessionState mode="Off" ti />',
  "an attribute's name": '<sessionState mode="Off" timeout />',
  "an equals sign": '<sessionState mode="Off" timeout= />',
  "an open quote before the end": '<sessionState mode="Off" timeout=" />',
  "an open quote at the end": '<sessionState mode="Off" timeout="',
  "half a value": '<sessionState mode="Off" timeout="2',
  "half a value in single quotes": "<sessionState timeout='2",
  "a value without quotes": "<sessionState mode=Off />",
  "no blank between attributes": '<sessionState mode="SQLServer"timeout="5" />',
  "a lone ampersand in a value": '<sessionState cookieName="a&" />',
  "half a reference": '<sessionState cookieName="a&am" />',
  "a lone ampersand": "&",
  "a start tag without its end": '<sessionState mode="Off"',
  "half an empty tag": '<sessionState mode="Off" /',
  "an angle bracket": "<",
  "half an element's name": "<sess",
  "an element's name": "<sessionState",
  "the beginning of an end tag": "</",
  "half an end tag": "<sessionState></sess",
  "an end tag without its end": "<sessionState></sessionState",
  "an end tag of nothing": "</sessionState>",
  "an inner element without end tag": "<sessionState><providers></sessionState>",
  "an entry under way": '<sessionState><providers><add name="p" </providers></sessionState>',
  "the beginning of a comment": "<!-- half",
  "less of a comment": "<!-",
  "a mark": "<!",
  "the beginning of an instruction": "<?",
  "the beginning of a CDATA section": "<![CDATA[",
};

/** These states swallow what follows, until the tree knows better. */
const SWALLOWING: Readonly<Record<string, string>> = {
  "a section without end tag": '<sessionState mode="Off">',
  "an entry with an open quote": '<sessionState><providers><add name="p" type="',
};

const file = (line: string) =>
  [
    "<configuration>",
    "  <connectionStrings>",
    '    <add connectionString="x" />',
    "  </connectionStrings>",
    "  <system.web>",
    '    <httpCookies requireSSL="yes" domane="x" />',
    `    ${line}`,
    '    <pages enableSessionState="True" />',
    '    <sessionPageState historySize="0">',
    "      <add />",
    "    </sessionPageState>",
    "  </system.web>",
    '  <location path="/admin">',
    "    <system.web><sessionstate /></system.web>",
    "  </location>",
    "</configuration>",
    "",
  ].join("\n");
const TYPED_AT = 7;

function around(line: string, lines: (at: number) => boolean): string[] {
  return judge({ [WEB]: file(line) })
    .diagnostics.filter(({ at }) => lines(positionAt(at.source, at.span.start).line))
    .map((diagnostic) => `${brief(diagnostic)} ${messageText(diagnostic.message)}`);
}

const elsewhere = (at: number) => at !== TYPED_AT;
const before = (at: number) => at < TYPED_AT;

describe("findings around an unfinished line keep their place and text", () => {
  const settled = around("<!-- nothing yet -->", elsewhere);

  test("there is something to keep", () => {
    expect(settled.length).toBeGreaterThanOrEqual(7);
  });

  test.each(Object.entries(STATES))("%s", (_name, line) => {
    expect(around(line, elsewhere)).toEqual(settled);
    // The line itself is told as broken, once at least.
    expect(around(line, (at) => at === TYPED_AT).join("\n")).toContain("xml-syntax");
  });

  describe.each(Object.entries(SWALLOWING))("%s", (_name, line) => {
    test("what stands before", () => {
      expect(around(line, before)).toEqual(around("<!-- nothing yet -->", before));
    });
    test("what stands after", () => {
      const schema = (found: readonly string[]) =>
        found.filter((text) => !text.includes("xml-syntax"));
      expect(schema(around(line, elsewhere))).toEqual(settled);
    });
  });
});

describe("every prefix of a file", () => {
  const whole = file('<sessionState mode="inproc" timeout="5" />');

  test("is read without a throw, and what is complete is judged", () => {
    for (let end = 0; end <= whole.length; end += 3) {
      const found = judge({ [WEB]: whole.slice(0, end) }).diagnostics;
      const complete = whole.slice(0, end).split("\n").length > 7;
      if (complete)
        expect(found.map(brief)).toContain('Web.config:6 invalid-attribute-value "yes"');
    }
  });
});
