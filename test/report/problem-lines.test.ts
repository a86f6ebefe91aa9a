/** Lines that editors and build tools read by their own patterns. */
import {
  parseProblemMatchersJson,
  type IProblem,
  type IProblemMatcherJson,
} from "@rushstack/problem-matcher";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compact } from "../../src/report/compact.js";
import { msbuild } from "../../src/report/msbuild.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1"\n c="2" />');
const all = (["error", "warning", "info"] as const).map((severity) =>
  diagnostic(place(shop, "2"), { severity, message: { what: "Wrong: it.", next: "Mend." } }),
);
const over = diagnostic(place(shop, '"1"\n c'));

/**
 * VS Code, problemMatcher.ts, "msCompile", in two of its versions. Its first one took no code of more
 * than two letters, and so reads none of ours.
 */
const MS_COMPILE = [
  {
    regexp:
      /^(?:\s*\d+>)?(\S.*)\((\d+|\d+,\d+|\d+,\d+,\d+,\d+)\)\s*:\s+((?:fatal +)?error|warning|info)\s+(\w+\d+)\s*:\s*(.*)$/,
    groups: [1, 2, 3, 4, 5],
  },
  {
    regexp:
      /^\s*(?:\s*\d+>)?(\S.*?)(?:\((\d+|\d+,\d+|\d+,\d+,\d+,\d+)\))?\s*:\s+(?:(\S+)\s+)?((?:fatal +)?error|warning|info)\s+(\w+\d+)?\s*:\s*(.*)$/,
    groups: [1, 2, 4, 5, 6],
  },
] as const;

/** MSBuild, CanonicalError.cs: s_originCategoryCodeTextExpression, s_filenameLocationFromOrigin. */
const CANONICAL =
  /^\s*(?:(?<origin>(?:(?:(?:\d+>)?[a-zA-Z]?:[^:]*)|[^:]*)):|)(?<subcategory>|[^:]*? )(?<category>error|warning)(?: \s*(?<code>[^: ]*))?\s*:(?<text>.*)$/i;
const ORIGIN = /^(?:\d+>)?(?<file>.*)\((?<location>[,0-9-]*)\)\s*$/i;

const lines = (text: string) => text.split("\n").slice(0, -1);

describe("msbuild", () => {
  test("the number stands where compilers have theirs, the id at the end", () => {
    expect(msbuild(report([...all, over]), around)).toBe(`\
shop/Web.config(2,5,2,6): error IISL0012: Wrong: it. Mend. [invalid-attribute-value]
shop/Web.config(2,5,2,6): warning IISL0012: Wrong: it. Mend. [invalid-attribute-value]
shop/Web.config(2,5,2,6): info IISL0012: Wrong: it. Mend. [invalid-attribute-value]
shop/Web.config(1,6,2,3): error IISL0012: This is wrong. [invalid-attribute-value]
`);
    expect(msbuild(report([]), around)).toBe("");
  });

  test.each(MS_COMPILE)("$regexp reads it", ({ regexp, groups }) => {
    const read = lines(msbuild(report(all), around)).map((line) => regexp.exec(line));
    expect(read.map((match) => groups.map((group) => match?.[group]))).toEqual(
      ["error", "warning", "info"].map((severity) => [
        "shop/Web.config",
        "2,5,2,6",
        severity,
        "IISL0012",
        "Wrong: it. Mend. [invalid-attribute-value]",
      ]),
    );
  });

  /** What MSBuild takes of a line; undefined for a line that it only shows. */
  function canonical(line: string) {
    const parts = CANONICAL.exec(line)?.groups;
    const { file, location } = ORIGIN.exec(parts?.origin ?? "")?.groups ?? {};
    return parts && { file, location, category: parts.category, code: parts.code };
  }

  test("MSBuild takes errors and warnings for its own, and shows infos", () => {
    const found = (category: string) => ({
      file: "shop/Web.config",
      location: "2,5,2,6",
      category,
      code: "IISL0012",
    });
    expect(lines(msbuild(report(all), around)).map(canonical)).toEqual([
      found("error"),
      found("warning"),
      undefined,
    ]);
  });

  test.each([
    ["/home/me/app/a(1,1): error X1: b.config", "a(1,1)\ufffd error X1\ufffd b.config"],
    ["/home/me/app/a b (2).config", "a b (2).config"],
    ["/home/me/app/::error::a\nb", "./\ufffd\ufffderror\ufffd\ufffda⏎b"],
    ["/home/me/app/##vso[task.complete]", "./#\ufffdvso[task.complete]"],
    ["C:/inetpub/Web.config", "C:/inetpub/Web.config"],
  ])("a file of the name %j", (path, file) => {
    const one = diagnostic(place(source('<a b="1" />', path), "1"));
    const [line = "", ...more] = lines(msbuild(report([one]), around));
    expect(more).toEqual([]);
    expect(canonical(line)).toEqual({
      file,
      location: "1,7,1,8",
      category: "error",
      code: "IISL0012",
    });
    expect(MS_COMPILE[0].regexp.exec(line)?.[1]).toBe(file);
  });
});

describe("the problem matcher", () => {
  interface Matcher extends Pick<IProblemMatcherJson, "pattern"> {
    readonly owner: string;
    readonly severity?: string;
  }
  const { problemMatcher } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../iislint-matcher.json"), "utf8"),
  ) as { problemMatcher: Matcher[] };

  /** Which matcher of the file reads a line, and what. */
  function read(line: string): readonly (IProblem & { as: string | undefined })[] {
    return problemMatcher.flatMap((one) => {
      // The library knows the severities of VS Code; "notice" is GitHub's.
      const { severity, ...rest } = one;
      const [matcher] = parseProblemMatchersJson([{ name: one.owner, ...rest }]);
      const problem = matcher?.exec(`${line}\n`);
      return problem ? [{ ...problem, as: severity ?? problem.severity }] : [];
    });
  }

  test("reads each line of compact once", () => {
    const read3 = lines(compact(report(all), around)).map(read);
    expect(read3).toEqual(
      ["error", "warning", "notice"].map((as) => [
        expect.objectContaining({
          as,
          file: "shop/Web.config",
          line: 2,
          column: 5,
          code: "invalid-attribute-value",
          message: "Wrong: it.",
        }) as unknown,
      ]),
    );
  });

  test("passes over what is no finding", () => {
    expect(lines(compact(report([], { known: 2, suppressed: 1 }), around)).flatMap(read)).toEqual(
      [],
    );
  });

  test("says what actions/runner takes: each owner once, a severity that it knows", () => {
    const owners = problemMatcher.map(({ owner }) => owner);
    expect(new Set(owners).size).toBe(owners.length);
    for (const { severity = "error" } of problemMatcher)
      expect(["error", "warning", "notice"]).toContain(severity);
  });
});
