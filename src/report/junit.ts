/** JUnit's XML, in the form of Jenkins: each finding is a test that fails, a clean file one that passes. */
import type { Diagnostic, NotEvaluated } from "../diagnostic.js";
import { messageText } from "../message.js";
import { byFile } from "./by-file.js";
import { notEvaluatedText } from "./not-evaluated.js";
import { placeOf, positionOf } from "./place.js";
import { printedXml } from "./print.js";
import { relativePath, shownPath } from "./relative.js";
import type { Reporter, Surroundings } from "./report.js";
import type { Path, XmlElement } from "./xml-text.js";

/** Jenkins takes what stands in front of the last dot for the package. */
const CLASS = "iislint";

function failing(diagnostic: Diagnostic, around: Surroundings): XmlElement {
  const { rule, severity, message, at, application, help } = diagnostic;
  const path: Path = { path: shownPath(around.cwd, at.source.path) };
  const position = positionOf(at);
  // Several applications may have a finding of one id at one place; tests go by their names.
  const where = application === undefined || application === "/" ? "" : ` (${application})`;
  return {
    name: "testcase",
    attributes: { name: [`${rule} `, path, `${position}${where}`], classname: `${CLASS}.${rule}` },
    elements: [
      {
        name: "failure",
        attributes: { type: severity, message: message.what },
        text: [
          path,
          [
            `${position}: ${severity}: ${messageText(message)}`,
            ...diagnostic.related.map((one) => `from ${placeOf(one.at, around)}: ${one.message}`),
            ...diagnostic.suggestions.map(({ title }) => `fix: ${title}`),
            `See ${help}, or: iislint explain ${rule}`,
          ].join("\n"),
        ],
      },
    ],
  };
}

const passing = (file: Path): XmlElement => ({
  name: "testcase",
  attributes: { name: file, classname: CLASS },
});

const skipped = (one: NotEvaluated, cwd: string): XmlElement => ({
  name: "testcase",
  attributes: {
    name: `${one.rule} (${one.missing.join(", ")})`,
    classname: `${CLASS}.${one.rule}`,
  },
  elements: [{ name: "skipped", attributes: {}, text: notEvaluatedText(one, cwd) }],
});

function suite(
  name: string | Path,
  cases: readonly XmlElement[],
  { failures = 0, skipped = 0 }: { readonly failures?: number; readonly skipped?: number } = {},
): XmlElement {
  const attributes = { name, tests: cases.length, failures, errors: 0, skipped };
  return { name: "testsuite", attributes, elements: cases };
}

/** A suite for each file, and one of the rules that could not judge. */
export const junit: Reporter = (report, around) => {
  const { cwd } = around;
  const { notEvaluated } = report;
  const suites = [...byFile(report)].map(([path, found]) => {
    const file: Path = { path: relativePath(cwd, path) };
    const cases = found.map((one) => failing(one, around));
    return suite(file, cases.length === 0 ? [passing(file)] : cases, { failures: found.length });
  });
  if (notEvaluated.length > 0) {
    const cases = notEvaluated.map((one) => skipped(one, cwd));
    suites.push(suite("not evaluated", cases, { skipped: cases.length }));
  }
  const tests = suites.reduce((sum, { elements = [] }) => sum + elements.length, 0);
  const failures = report.diagnostics.length;
  return printedXml({
    name: "testsuites",
    attributes: { name: CLASS, tests, failures, errors: 0 },
    elements: suites,
  });
};
