/** What was left over from a transform in a file that is in use. */
import { builtIn } from "../../src/settings/built-in.js";
import { describe, expect, test } from "vitest";
import { scan } from "../../src/document/scan.js";
import type { FileKind } from "../../src/settings/config-file.js";
import { readConfigFile } from "../../src/settings/read.js";
import { createSource, positionAt, textOf } from "../../src/source.js";
import { brief, judge } from "../readers/judge.js";
import { messageText } from "../../src/message.js";

const URI = "http://schemas.microsoft.com/XML-Document-Transform";
const DECLARED = `xmlns:xdt="${URI}"`;

const read = (text: string, path = "Web.config", kind: FileKind = "web") =>
  readConfigFile(scan(createSource(path, text)), kind, builtIn).findings;

/** `line rule "text under the span"` of each finding. */
const found = (text: string, path?: string, kind?: FileKind) =>
  read(text, path, kind).map(
    ({ rule, at }) =>
      `${positionAt(at.source, at.span.start).line} ${rule} "${textOf(at.source, at.span)}"`,
  );

const session = (attributes: string, root = "") =>
  `<configuration${root}>\n<system.web>\n<sessionState ${attributes} />\n</system.web>\n</configuration>`;

describe("where it is told", () => {
  test.each([
    ["Web.config", "web"],
    ["web.CONFIG", "web"],
    ["App.config", "app"],
    ["machine.config", "machine"],
    ["srv/root.config", "rootWeb"],
  ] as const)("%s: once at the declaration", (path, kind) => {
    expect(
      found(session('timeout="5" xdt:Transform="Replace"', ` ${DECLARED}`), path, kind),
    ).toEqual(['1 unknown-attribute "xmlns:xdt"']);
  });

  test("without a declaration, at each attribute and nowhere else", () => {
    const text = `<configuration>
<appSettings xdt:Transform="Replace"><add key="a" value="b" xdt:Locator="Match(key)" /></appSettings>
<system.web><sessionState timeout="5" xdt:Transform="Insert" xdt:Locator="Match(mode)" /></system.web>
<runtime><gcServer enabled="true" xdt:Transform="Insert" /></runtime>
</configuration>`;
    expect(found(text)).toEqual([
      '2 unknown-attribute "xdt:Transform"',
      '2 unknown-attribute "xdt:Locator"',
      '3 unknown-attribute "xdt:Transform"',
      '3 unknown-attribute "xdt:Locator"',
      '4 unknown-attribute "xdt:Transform"',
    ]);
  });

  test.each([
    [`xmlns:x="${URI}"`, "x", "another prefix"],
    [`xmlns:xdt="${URI.replace("http:", "https:")}"`, "xdt", "a misspelt namespace"],
    ['xmlns:xdt="urn:other"', "xdt", "another namespace"],
  ])("%s", (declaration, prefix) => {
    expect(found(session(`timeout="5" ${prefix}:Transform="Replace"`, ` ${declaration}`))).toEqual([
      `1 unknown-attribute "xmlns:${prefix}"`,
    ]);
  });

  test("declared on a section, used outside of it", () => {
    const text = `<configuration>\n<appSettings ${DECLARED} xdt:Transform="Replace" />\n<system.web xdt:Transform="Replace" />\n</configuration>`;
    expect(found(text)).toEqual([
      '2 unknown-attribute "xmlns:xdt"',
      '3 unknown-attribute "xdt:Transform"',
    ]);
  });

  test("sections that the reader passes over may declare it", () => {
    expect(
      found(
        `<configuration>\n<runtime ${DECLARED}><a xdt:Transform="Replace" /></runtime>\n</configuration>`,
      ),
    ).toEqual([]);
  });

  test("<xdt:Import> too", () => {
    expect(found('<configuration>\n<xdt:Import assembly="a" />\n</configuration>')).toEqual([
      '2 unknown-element "xdt:Import"',
    ]);
    expect(
      found(`<configuration ${DECLARED}>\n<xdt:Import assembly="a" />\n</configuration>`),
    ).toEqual(['1 unknown-attribute "xmlns:xdt"']);
  });
});

test("the rest is judged as if it were not there", () => {
  const text = (left: string) => `<configuration>
<configSections><section name="a" type="b"${left} /></configSections>
<location path="x"${left}><system.web${left}><pages bufer="true"${left} /></system.web></location>
<connectionStrings configSource="c.config"${left} />
<system.web><sessionState timeOut="5"${left}><providers><clear${left} /></providers></sessionState></system.web>
</configuration>`;
  const left = ' xdt:Transform="Replace"';
  const rest = found(text(left)).filter((finding) => !finding.includes('"xdt:'));
  expect(rest).toEqual(found(text("")));
  expect(rest).toEqual(['3 unknown-attribute "bufer"', '5 unknown-attribute "timeOut"']);
  expect(found(text(left)).length).toBe(rest.length + 7);
});

test("it says to remove it, never to declare it", () => {
  const messages = [
    ...read(session('xdt:Transform="Replace"')),
    ...read(session('xdt:Transform="Replace"', ` ${DECLARED}`)),
  ].map(({ message }) => messageText(message));
  expect(messages).toHaveLength(2);
  for (const message of messages) {
    expect(message).toContain("left over from a transform: remove it");
    expect(message).not.toMatch(/declare/i);
  }
});

describe("a transform without its declaration is one all the same", () => {
  test.each(["Web.Release.config", "applicationHost.config"])("%s", (path) => {
    expect(messageText(read(session('xdt:Transform="Replace"'), path)[0]?.message ?? "")).toContain(
      "Declare it on the root",
    );
  });
});

test("what a transform makes of such a file repeats nothing", () => {
  const { refusals } = judge({
    "Web.config": session('mode="InProc" xdt:Transform="Replace"', ` ${DECLARED}`),
    "Web.Release.config": session(
      'timeout="5" xdt:Transform="SetAttributes(timeout)"',
      ` ${DECLARED}`,
    ),
  });
  expect(refusals.map(brief)).toEqual(['Web.config:1 unknown-attribute "xmlns:xdt"']);
});
