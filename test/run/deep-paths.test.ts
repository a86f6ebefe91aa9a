/** Paths whose length a file decides: judged as far as any URL leads, and never the end of a run. */
import { describe, expect, test } from "vitest";
import { isTooDeep, MAX_SEGMENTS } from "../../src/settings/deep-path.js";
import { systemWeb } from "../readers/cases/case.js";
import { HOST, judge } from "../readers/judge.js";
import type { Tree } from "../fixtures/disk.js";

const parts = (n: number, between = "/") => Array.from({ length: n }, () => "a").join(between);

const found = (tree: Tree, request = {}) =>
  judge(tree, { all: true, request })
    .diagnostics.filter(({ rule }) => /^(?:unreadable-file|internal-error|invalid-attr)/.test(rule))
    .map(({ rule, at }) => `${rule} ${at.source.path}`);

const location = (path: string) =>
  `<location path="${path}"><system.web><sessionState timeout="oops" /></system.web></location>`;
const web = (inner: string) => `<configuration>${inner}</configuration>`;
const application = (path: string) =>
  web(
    `<system.applicationHost><sites><site name="S" id="1"><application path="/"><virtualDirectory path="/" physicalPath="C:\\w" /></application><application path="/${path}"><virtualDirectory path="/" physicalPath="C:\\w" /></application></site></sites></system.applicationHost>`,
  );
const nested = (n: number): Tree =>
  Object.fromEntries(
    Array.from({ length: n }, (_, i) => [
      `${"a/".repeat(i)}Web.config`,
      systemWeb('<sessionState timeout="oops" />'),
    ]),
  );

describe("the limit", () => {
  test.each<[string, boolean]>([
    [parts(MAX_SEGMENTS), false],
    [`/${parts(MAX_SEGMENTS)}/`, false],
    [parts(MAX_SEGMENTS, "///"), false],
    [parts(MAX_SEGMENTS + 1), true],
    ["", false],
  ])("%#", (path, expected) => {
    expect(isTooDeep(path)).toBe(expected);
  });
});

describe("a path of 20,000 parts", () => {
  const deep = parts(20_000);
  test("in <location>: what it holds is not judged, the rest is", () => {
    const tree = { "Web.config": web(`${location(deep)}${location("b")}`) };
    expect(found(tree)).toEqual([
      "unreadable-file Web.config",
      "invalid-attribute-value Web.config",
    ]);
  });

  test("of 255 parts it is judged as any other", () => {
    const tree = { "Web.config": web(location(parts(MAX_SEGMENTS))) };
    expect(found(tree)).toEqual(["invalid-attribute-value Web.config"]);
  });

  test("of an application: it is left out of its site", () => {
    const tree = {
      [HOST]: application(deep),
      "w/Web.config": systemWeb('<sessionState timeout="oops" />'),
    };
    expect(found(tree, { paths: { "C:\\w": "w" }, targets: [HOST, "w/Web.config"] })).toEqual([
      `unreadable-file ${HOST}`,
      "invalid-attribute-value w/Web.config",
    ]);
  });

  test.each([
    ["appSettings file", `<appSettings file="${parts(20_000, "\\")}.config" />`],
    ["configSource", `<appSettings configSource="${parts(20_000, "\\")}.config" />`],
  ])("in %s: the file is missing, and that is all", (_, inner) => {
    expect(found({ "Web.config": web(inner) })).toEqual([]);
  });

  test("in what an options file says: nothing breaks", () => {
    const tree = { "Web.config": systemWeb('<sessionState timeout="oops" />') };
    expect(found(tree, { applications: [`/${deep}`], paths: { [`C:/${deep}`]: deep } })).toEqual([
      "invalid-attribute-value Web.config",
    ]);
  });
});

describe("folders inside each other", () => {
  test("are judged as deep as a URL leads", () => {
    const all = found(nested(MAX_SEGMENTS + 3));
    expect(all.filter((one) => one.startsWith("invalid"))).toHaveLength(MAX_SEGMENTS + 1);
    expect(all.filter((one) => one.startsWith("unreadable"))).toEqual([
      `unreadable-file ${"a/".repeat(MAX_SEGMENTS + 1)}Web.config`,
      `unreadable-file ${"a/".repeat(MAX_SEGMENTS + 2)}Web.config`,
    ]);
  });
});
