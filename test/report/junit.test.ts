/** JUnit: a suite for each file, a test for each finding, by the schema of Jenkins. */
import { expect, test } from "vitest";
import { junit } from "../../src/report/junit.js";
import { junitComplaints, readXml } from "./consumers.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1" />');
const linted = ["/home/me/app/shop/Web.config", "/home/me/app/a/Web.config"];

test("the schema refuses what is no report", async () => {
  expect(await junitComplaints('<testsuites><testsuite tests="1"/></testsuites>')).toEqual([
    expect.stringContaining("'name' is required"),
  ]);
});

test("findings fail, a clean file passes, what could not be judged is skipped", async () => {
  const found = diagnostic(place(shop, "1"), {
    severity: "warning",
    message: { what: "This is wrong.", next: "Mend it." },
    application: "/shop",
    related: [{ at: place(shop, "b"), message: "see here" }],
    suggestions: [{ title: "Do" }],
  });
  const notEvaluated = [{ rule: "r", missing: ["pool"], count: 1, subjects: ["/shop"] }];
  const text = junit(report([found], { linted, notEvaluated }), around);
  expect(await junitComplaints(text)).toEqual([]);
  expect(text).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="iislint" tests="3" failures="1" errors="0">
  <testsuite name="a/Web.config" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="a/Web.config" classname="iislint"/>
  </testsuite>
  <testsuite name="shop/Web.config" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="invalid-attribute-value shop/Web.config:1:7 (/shop)" classname="iislint.invalid-attribute-value">
      <failure type="warning" message="This is wrong.">shop/Web.config:1:7: warning: This is wrong. Mend it.&#10;from shop/Web.config:1:4: see here&#10;fix: Do&#10;See schema/diagnostics/invalid-attribute-value.md, or: iislint explain invalid-attribute-value</failure>
    </testcase>
  </testsuite>
  <testsuite name="not evaluated" tests="1" failures="0" errors="0" skipped="1">
    <testcase name="r (pool)" classname="iislint.r">
      <skipped>missing pool for /shop</skipped>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test("no files at all are a report as well", async () => {
  const text = junit(report([], { files: 0 }), around);
  expect(await junitComplaints(text)).toEqual([]);
  expect(readXml(text)).toMatchObject({ name: "testsuites", elements: [] });
});

test("the counts are those of the elements", () => {
  const all = [1, 2, 3].map(() => diagnostic(place(shop, "1")));
  const read = readXml(junit(report(all, { linted }), around));
  expect(read.attributes).toMatchObject({ tests: "4", failures: "3" });
  expect(
    read.elements.map(({ attributes, elements }) => [attributes.tests, elements.length]),
  ).toEqual([
    ["1", 1],
    ["3", 3],
  ]);
});
