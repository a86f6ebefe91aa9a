/** SARIF: what a run tells beside its results. */
import type { ReportingDescriptor, ToolComponent } from "sarif";
import { describe, expect, test } from "vitest";
import { sarif } from "../../src/report/sarif.js";
import { wholeFile } from "../../src/broken.js";
import { runIn } from "./consumers.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1" />');
const about = (rule: string) => diagnostic(place(shop, "1"), { rule });
const runOf = (...rules: readonly string[]) => runIn(sarif(report(rules.map(about)), around));

test("a run without a finding has an empty list of results, and no rules", () => {
  const text = sarif(report([]), around);
  const run = runIn(text);
  expect(run.results).toEqual([]);
  expect(run.tool.driver.rules).toEqual([]);
  expect(run).not.toHaveProperty("taxonomies");
  expect(text.length).toBeLessThan(4000);
});

test("the tool says what it is, and not where it runs", () => {
  const text = sarif(report([about("xml-syntax")]), around);
  const { tool, automationDetails, originalUriBaseIds, columnKind, redactionTokens } = runIn(text);
  const { version } = around.program;
  expect(tool.driver).toMatchObject({
    name: "iislint",
    version,
    semanticVersion: version,
    informationUri: around.program.homepage,
  });
  expect(tool.driver.fullName).toContain(`iislint ${version}`);
  expect(automationDetails).toEqual({ id: "iislint/" });
  expect(columnKind).toBe("utf16CodeUnits");
  expect(redactionTokens).toEqual(["***"]);
  expect(Object.keys(originalUriBaseIds ?? {})).toEqual(["%SRCROOT%"]);
  expect(originalUriBaseIds?.["%SRCROOT%"]).not.toHaveProperty("uri");
  expect(text).not.toContain("/home/me");
});

test("the build of Azure Pipelines is told in place of our own name", () => {
  const automation = { id: "azuredevops/pipeline/build/a/b/1/c/d/2", properties: { x: "y" } };
  const run = runIn(sarif(report([]), { ...around, automation }));
  expect(run.automationDetails).toEqual(automation);
});

describe("rules", () => {
  test("each once, in order, and results point at them", () => {
    const run = runOf("xml-syntax", "no-session-id-in-url", "xml-syntax");
    expect(run.tool.driver.rules?.map(({ id }) => id)).toEqual([
      "no-session-id-in-url",
      "xml-syntax",
    ]);
    expect(run.results?.map(({ ruleIndex }) => ruleIndex)).toEqual([1, 0, 1]);
  });

  const every = runOf(...around.ids.map(({ id }) => id)).tool.driver.rules ?? [];
  const ruleOf = (id: string): ReportingDescriptor => {
    const found = every.find((one) => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  test.each(around.ids)("$id is described", ({ id, number, description, category, page }) => {
    const { name, shortDescription, fullDescription, help, helpUri, properties } = ruleOf(id);
    expect(name).toMatch(/^(?:[A-Z][a-z0-9]*)+$/);
    expect(shortDescription?.text).toBe(description);
    // GitHub shows no more.
    expect(fullDescription?.text.length).toBeLessThanOrEqual(1024);
    expect(fullDescription?.text).toMatch(/^[^`\n]+[.:]$/);
    expect(help?.text).toContain(`iislint explain ${id}`);
    expect(help?.markdown).toContain("\n## ");
    // A relative link would lead into the page of the alert.
    expect(help?.markdown).not.toMatch(/\]\((?!https?:)/);
    expect(helpUri).toBe(`${around.program.homepage}/blob/v${around.program.version}/${page}`);
    expect(properties).toMatchObject({ number });
    expect(properties?.tags?.[0]).toBe(category);
    expect(properties?.tags?.length).toBeLessThanOrEqual(10);
    expect("security-severity" in (properties ?? {})).toBe(category === "security");
  });

  test("samples of secrets on pages are whole: nobody's are masked for ours", () => {
    const page = around.program.textOf("rules/no-plaintext-session-credentials.md") ?? "";
    const [sample] = /[^\n]*[Pp]assword=[^\n]*/.exec(page) ?? [];
    expect(sample).toBeDefined();
    expect(ruleOf("no-plaintext-session-credentials").help?.markdown).toContain(sample);
  });

  test("links of a page lead to the page that they name", () => {
    expect(ruleOf("preset-conflict").help?.markdown).toContain(
      `(${around.program.homepage}/blob/v${around.program.version}/rules/no-recycling-with-inproc.md)`,
    );
  });

  test("severity, precision and the gravity of security", () => {
    expect(ruleOf("no-session-id-in-url")).toMatchObject({
      name: "NoSessionIdInUrl",
      defaultConfiguration: { level: "error" },
      properties: {
        number: "IISL0003",
        precision: "high",
        "problem.severity": "error",
        "security-severity": "8.0",
        tags: ["security", "external/cwe/cwe-384", "external/cwe/cwe-598"],
      },
    });
    expect(ruleOf("session-cookie-require-ssl").properties?.["security-severity"]).toBe("5.5");
    expect(ruleOf("invalid-attribute-value").properties?.precision).toBe("very-high");
  });
});

describe("taxonomies", () => {
  const ofRun = (...rules: readonly string[]) => {
    const run = runOf(...rules);
    return { run, taxonomies: run.taxonomies ?? [], driver: run.tool.driver };
  };

  test("CWE, CIS and STIG, and of them what the rules answer", () => {
    const { taxonomies, driver } = ofRun("session-cookie-require-ssl");
    const ids = (one: ToolComponent) => [one.name, one.taxa?.map(({ id }) => id)];
    expect(taxonomies.map(ids)).toEqual([
      ["CWE", ["CWE-614"]],
      ["CIS Microsoft IIS 10 Benchmark", ["2.3"]],
      ["DISA IIS 10.0 Site STIG", expect.arrayContaining(["V-218770"])],
      ...taxonomies.slice(3).map(ids),
    ]);
    for (const { name, organization, informationUri } of taxonomies) {
      expect(name).toMatch(/^(?:CWE|CIS |DISA )/);
      expect(organization).toBeTruthy();
      expect(informationUri).toMatch(/^https:/);
    }
    expect(taxonomies[0]?.taxa?.[0]?.helpUri).toBe(
      "https://cwe.mitre.org/data/definitions/614.html",
    );
    expect(driver.supportedTaxonomies).toEqual(
      taxonomies.map(({ name }, index) => ({ name, index })),
    );
  });

  test("every relationship leads to its entry, and every entry is led to", () => {
    const { taxonomies, driver } = ofRun(...around.ids.map(({ id }) => id));
    const met = new Set<string>();
    for (const { target } of driver.rules?.flatMap(({ relationships = [] }) => relationships) ??
      []) {
      const taxonomy = taxonomies[target.toolComponent?.index ?? -1];
      expect(taxonomy?.name).toBe(target.toolComponent?.name);
      expect(taxonomy?.taxa?.[target.index ?? -1]?.id).toBe(target.id);
      met.add(`${taxonomy?.name} ${target.id}`);
    }
    const all = taxonomies.flatMap(({ name, taxa = [] }) => taxa.map(({ id }) => `${name} ${id}`));
    expect([...met].sort()).toEqual([...all].sort());
    expect(new Set(all).size).toBe(all.length);
  });

  test("a rule that answers none has none", () => {
    const { run, driver } = ofRun("xml-syntax");
    expect(run).not.toHaveProperty("taxonomies");
    expect(driver).not.toHaveProperty("supportedTaxonomies");
    expect(driver.rules?.[0]).not.toHaveProperty("relationships");
  });
});

describe("what a run tells of itself", () => {
  const invocationOf = (...args: Parameters<typeof report>) => {
    const { invocations, tool } = runIn(sarif(report(...args), around));
    const [one] = invocations ?? [];
    const notifications = one?.toolExecutionNotifications ?? [];
    for (const { descriptor } of notifications)
      expect(tool.driver.notifications?.[descriptor?.index ?? -1]?.id).toBe(descriptor?.id);
    return { isSuccessful: one?.executionSuccessful, notifications };
  };

  test("nothing, where all was judged", () => {
    expect(invocationOf([about("no-session-id-in-url")])).toEqual({
      isSuccessful: true,
      notifications: [],
    });
  });

  test("what was not evaluated, and why", () => {
    const notEvaluated = [{ rule: "r", missing: ["pool"], count: 3, subjects: ["/a", "/b"] }];
    const notLinted = ["/home/me/app/x.txt"];
    const { isSuccessful, notifications } = invocationOf([], { notEvaluated, notLinted });
    expect(isSuccessful).toBe(true);
    expect(notifications).toMatchObject([
      {
        descriptor: { id: "not-evaluated" },
        associatedRule: { id: "r" },
        level: "note",
        message: { text: "r: missing pool for /a, /b and 1 more." },
      },
      {
        descriptor: { id: "not-linted" },
        level: "note",
        locations: [{ physicalLocation: { artifactLocation: { uri: "x.txt" } } }],
      },
    ]);
  });

  test.each([
    ["internal-error", false],
    ["unreadable-file", true],
    ["xml-syntax", true],
  ])("%s is an error of the tool too; the run succeeded: %s", (rule, expected) => {
    const at = wholeFile("/home/me/app/gone.config");
    const { isSuccessful, notifications } = invocationOf([diagnostic(at, { rule })]);
    expect(isSuccessful).toBe(expected);
    expect(notifications).toMatchObject([
      {
        descriptor: { id: "tool-fault" },
        associatedRule: { id: rule, index: 0 },
        level: "error",
        locations: [{ physicalLocation: { artifactLocation: { uri: "gone.config" } } }],
      },
    ]);
  });

  test("what is only a warning about a file is no fault", () => {
    const one = diagnostic(place(shop, "1"), { rule: "xml-syntax", severity: "warning" });
    expect(invocationOf([one]).notifications).toEqual([]);
  });
});
