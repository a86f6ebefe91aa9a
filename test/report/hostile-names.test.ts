/** What strangers may call files and write into them, in the formats for programs. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkstyle } from "../../src/report/checkstyle.js";
import { junit } from "../../src/report/junit.js";
import { agent } from "../../src/report/agent.js";
import { azureDevops } from "../../src/report/azure-devops.js";
import { compact } from "../../src/report/compact.js";
import { github } from "../../src/report/github.js";
import { gitlab } from "../../src/report/gitlab.js";
import { json } from "../../src/report/json.js";
import { jsonl } from "../../src/report/jsonl.js";
import { msbuild } from "../../src/report/msbuild.js";
import { teamcity } from "../../src/report/teamcity.js";
import type { Report } from "../../src/report/index.js";
import { sarif } from "../../src/report/sarif.js";
import { artifactLocation } from "../../src/report/sarif/place.js";
import { createSource } from "../../src/source.js";
import { junitComplaints, readXml, runIn } from "./consumers.js";
import { around, diagnostic, report } from "./samples.js";

const CWD = around.cwd;

/** Names as systems allow them, without slashes. */
const NAMES = [
  "50%.config",
  "%41.config",
  "a#b?c.config",
  "two  blanks .config",
  "line\nfeed.config",
  "carriage\rreturn\r\n.config",
  "tab\tstop",
  "c:colon,comma;semicolon",
  "quotes\"and'apostrophes`",
  "<tag attribute='x'>&amp;&#65;",
  "]]>",
  "<![CDATA[",
  "-->",
  "back\\slash",
  "naïve–Ω–中文",
  "astral 😀 𝒳",
  "half \ud83d pair",
  "turned \udc00",
  "bell\u0007 escape\u001b null\0 del\u007f next\u0085",
  "not a character \ufffe\uffff",
  "right\u202eto left \u2028 line \ufeff mark",
  "##vso[task.complete]",
  "::error file=a,line=1::x",
  "$(x) `x` ${x}",
  "..config",
  " ",
  "*",
];

const named = (name: string, text = "<a/>") => createSource(`${CWD}/${name}`, text);

/** A report with a text in each place where one may stand. */
function hostile(text: string): Report {
  const file = named(text);
  const at = { source: file, span: { start: 0, end: 4 } };
  const one = diagnostic(at, {
    message: { what: text, because: text, next: text },
    application: text,
    related: [{ at, message: text }],
    suggestions: [{ title: text, edits: [{ source: file, span: at.span, text: "<b/>" }] }],
  });
  const notEvaluated = [{ rule: "r", missing: [text], count: 1, subjects: [text] }];
  const paths = { linted: [file.path, `${file.path}2`], notLinted: [`${file.path}3`] };
  return report([one], { ...paths, notEvaluated });
}

/** As XML can tell it: what it has no character for is a mark. */
const asXml = (text: string) =>
  // eslint-disable-next-line no-control-regex -- these are what XML forbids
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");

describe.each(NAMES)("%j", (name) => {
  const all = hostile(name);

  test("in SARIF", () => {
    const run = runIn(sarif(all, around));
    const [result] = run.results ?? [];
    const { uri = "" } = result?.locations?.[0]?.physicalLocation?.artifactLocation ?? {};
    expect(uri).toMatch(/^[\w.~!'()*%-]+$/);
    expect(decodeURIComponent(uri)).toBe(name.replace(/\p{Surrogate}/gu, "\ufffd"));
    // As a consumer resolves it, it stays below the base.
    const base = "https://host/base/";
    expect(new URL(uri, base).href.startsWith(base)).toBe(true);
    expect(result?.message.text).toBe(`${name.trim()} ${name.trim()} ${name.trim()}`.trim());
  });

  test("in JUnit", async () => {
    const text = junit(all, around);
    expect(await junitComplaints(text)).toEqual([]);
    const [suite] = readXml(text).elements;
    expect(suite?.attributes.name).toBe(asXml(name));
    expect(suite?.elements[0]?.elements[0]?.attributes.message).toBe(asXml(name));
  });

  test("in Checkstyle", () => {
    const [file] = readXml(checkstyle(all, around)).elements;
    expect(file?.attributes.name).toBe(asXml(name));
  });
});

test("any text is well-formed, and comes back", () => {
  const name = fc.string({ unit: "binary", minLength: 1 }).map((text) => text.replaceAll("/", ""));
  fc.assert(
    fc.property(
      name.filter((text) => text !== "" && !/[=:@?#-]/.test(text)),
      (text) => {
        const [file] = readXml(checkstyle(hostile(text), around)).elements;
        expect(file?.attributes.name).toBe(asXml(text));
      },
    ),
  );
});

test("any text is a text of SARIF", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      runIn(sarif(hostile(text.replaceAll("/", "")), around));
    }),
    { numRuns: 50 },
  );
});

test.each([
  [`${CWD}/a b/Web.config`, { uri: "a%20b/Web.config", uriBaseId: "%SRCROOT%" }],
  [CWD, { uri: "./", uriBaseId: "%SRCROOT%" }],
  ["stdin.config", { uri: "stdin.config", uriBaseId: "%SRCROOT%" }],
  [`${CWD}/..a/b`, { uri: "..a/b", uriBaseId: "%SRCROOT%" }],
  ["/srv/100%/machine.config", { uri: "file:///srv/100%25/machine.config" }],
  ["/home/me/other/Web.config", { uri: "file:///home/me/other/Web.config" }],
  ["C:/Windows/machine.config", { uri: "file:///C:/Windows/machine.config" }],
  ["//server/share/a b.config", { uri: "file://server/share/a%20b.config" }],
])("%s is %j", (path, expected) => {
  expect(artifactLocation(path, { cwd: CWD })).toEqual(expected);
});

test.each([
  ["D:/site", "D:/site/Web.config", "Web.config"],
  ["d:/site", "D:/site/Web.config", "Web.config"],
])("in %s the file %s is %s", (cwd, path, uri) => {
  expect(artifactLocation(path, { cwd })).toEqual({ uri, uriBaseId: "%SRCROOT%" });
});

describe("a name that looks like a password is told as the place, and nowhere else", () => {
  const name = "password=Hunter2Zq9xKw";
  const all = hostile(name);
  const [one] = all.diagnostics;
  const told = (text: string) => text.match(/Hunter2/g)?.length ?? 0;

  test.each([
    // Of the finding, what it is related to, the fix, and what was not linted.
    ["SARIF", sarif, 4],
    // The suite, the test, the first line of its text; the suite and the test of the clean file.
    ["JUnit", junit, 5],
    ["Checkstyle", checkstyle, 2],
    ["GitHub", github, 1],
    ["GitLab", gitlab, 1],
    ["Azure Pipelines", azureDevops, 1],
    ["TeamCity", teamcity, 1],
    ["MSBuild", msbuild, 1],
    ["compact", compact, 1],
    // Of the finding, what it is related to, the edit.
    ["JSON", json, 3],
    ["JSON in lines", jsonl, 3],
    // The place, and that of the edit is for a person.
    ["agent", agent, 1],
  ])("%s", (_, format, places) => {
    expect(one?.message.what).toBe(name);
    expect(told(format(all, around))).toBe(places);
  });
});

describe("50,000 findings", () => {
  const many = (count: number) => {
    const files = Array.from({ length: 50 }, (_, i) => named(`${i}.config`, "<a>\n  <b/>\n</a>"));
    const one = (i: number) => {
      const file = files[i % files.length] ?? named("x");
      return diagnostic({ source: file, span: { start: 6, end: 10 } });
    };
    return report(Array.from({ length: count }, (_, i) => one(i)));
  };

  test.each([
    ["SARIF", sarif],
    ["JUnit", junit],
    ["Checkstyle", checkstyle],
  ])("%s grows with them, and no faster", (_, format) => {
    const lengthOf = (count: number) => format(many(count), around).length;
    const [few, more, all] = [lengthOf(100), lengthOf(10_100), lengthOf(50_100)];
    const each = (more - few) / 10_000;
    // Numbers grow by a digit or two.
    expect(Math.abs(all - few - each * 50_000)).toBeLessThan(2 * 50_000);
  });
});
