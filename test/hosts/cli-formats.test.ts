/** SARIF, JUnit and Checkstyle as a run of the command line writes them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { azureBuild } from "../../src/hosts/cli/azure-build.js";
import { junitComplaints, readXml, runIn } from "../report/consumers.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const web = (attributes: string, before = "") =>
  `<configuration>\n  <system.web>\n    ${before}\n    <sessionState ${attributes} />\n  </system.web>\n</configuration>\n`;
const REASON = "<!-- iislint-disable-next-line invalid-attribute-value: we know -->";

const FILES = {
  "site/a/Web.config": web('timeout="20x"'),
  "site/b/Web.config": web('timeout="20y"', REASON),
  "site/c/Web.config": web('timeout="20"'),
  "machine.config": web('timeout="20z"'),
};

describe("one run in three forms", () => {
  test("what is hidden and what is clean is told, and files elsewhere have an address", async () => {
    const top = tree(FILES);
    const formats = ["sarif:out/x.sarif", "junit:out/x.xml", "checkstyle:out/c.xml"];
    const { code, err } = await cli(join(top, "site"), [
      "lint",
      ".",
      "--machine-config",
      "../machine.config",
      ...formats.flatMap((one) => ["--format", one]),
    ]);
    expect([code, err]).toEqual([1, ""]);
    const read = (name: string) => readFileSync(join(top, "site/out", name), "utf8");

    const { results = [] } = runIn(read("x.sarif"));
    const wrong = results.filter(({ ruleId }) => ruleId === "invalid-attribute-value");
    expect(
      wrong.map(({ locations, suppressions = [] }) => [
        locations?.[0]?.physicalLocation?.artifactLocation,
        suppressions.map(({ justification }) => justification),
      ]),
    ).toEqual([
      [{ uri: `file://${top}/machine.config` }, []],
      [{ uri: "a/Web.config", uriBaseId: "%SRCROOT%" }, []],
      [{ uri: "b/Web.config", uriBaseId: "%SRCROOT%" }, ["we know"]],
    ]);

    expect(await junitComplaints(read("x.xml"))).toEqual([]);
    const suites = readXml(read("x.xml")).elements.map(({ attributes }) => [
      attributes.name,
      attributes.failures,
    ]);
    expect(suites).toContainEqual(["a/Web.config", "1"]);
    expect(suites).toContainEqual(["b/Web.config", "0"]);
    expect(suites).toContainEqual(["c/Web.config", "0"]);

    const files = readXml(read("c.xml")).elements.map(({ attributes }) => attributes.name);
    expect(files).toEqual(expect.arrayContaining(["../machine.config", "c/Web.config"]));
  });

  test("a baseline gives each result its state; the others show what is new", async () => {
    const top = tree(FILES);
    const known = ["--baseline", "known.json"];
    await cli(top, ["lint", "site/a", ...known, "--update-baseline"]);
    const ran = async (format: string) =>
      (await cli(top, ["lint", "site/a", "machine.config", ...known, "--format", format])).out;
    const { results = [] } = runIn(await ran("sarif"));
    const states = results.map(({ locations, baselineState }) => [
      locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      baselineState,
    ]);
    expect(states).toContainEqual(["site/a/Web.config", "unchanged"]);
    expect(states).toContainEqual(["machine.config", "new"]);
    const failures = readXml(await ran("junit")).elements.map(({ attributes }) => [
      attributes.name,
      attributes.failures,
    ]);
    expect(failures).toContainEqual(["site/a/Web.config", "0"]);
  });

  test("nothing found, nothing but a pass", async () => {
    const top = tree({ "Web.config": web('timeout="20"') });
    const out = async (format: string) =>
      (await cli(top, ["lint", ".", "--format", format, "--fail-on", "error"])).out;
    expect(runIn(await out("sarif")).results).toEqual([]);
    expect(readXml(await out("junit")).elements[0]?.elements[0]).toMatchObject({
      name: "testcase",
      attributes: { name: "Web.config" },
      elements: [],
    });
  });
});

describe("the build of Azure Pipelines", () => {
  const env = {
    TF_BUILD: "True",
    SYSTEM_COLLECTIONURI: "https://dev.azure.com/contoso/",
    SYSTEM_TEAMPROJECTID: "11111111-2222-3333-4444-555555555555",
    BUILD_DEFINITIONID: "",
    SYSTEM_DEFINITIONID: "42",
    BUILD_DEFINITIONNAME: "web ci",
    BUILD_BUILDID: "977",
    SYSTEM_PHASEID: "3a3a2a60-14c7-570b-14a4-fa42ad92f52a",
    SYSTEM_JOBID: "12f1170f-54f2-53f3-20dd-22fc7dff55f9",
    SYSTEM_PHASENAME: "Job",
    SYSTEM_JOBNAME: "Other",
    BUILD_SOURCEBRANCH: "refs/heads/feature/a%b",
  };
  // What Sarif.Multitool 5.7.0 `emit-run` writes in the same environment.
  const automation = {
    id: "azuredevops/pipeline/build/contoso/11111111-2222-3333-4444-555555555555/42/3a3a2a60-14c7-570b-14a4-fa42ad92f52a/refs/heads/feature/a%b/977",
    properties: {
      "azuredevops/pipeline/build/buildDefinitionId": "42",
      "azuredevops/pipeline/build/buildDefinitionName": "web ci",
      "azuredevops/pipeline/build/phaseId": "3a3a2a60-14c7-570b-14a4-fa42ad92f52a",
      "azuredevops/pipeline/build/phaseName": "Job",
    },
  };

  test("is told as Microsoft's tool tells it", async () => {
    expect(azureBuild(env)).toEqual(automation);
    const top = tree({ "Web.config": web('timeout="20"') });
    const { out } = await cli(top, ["lint", ".", "--format", "sarif"], { env });
    expect(runIn(out).automationDetails).toEqual(automation);
  });

  test.each([
    ["https://contoso.visualstudio.com/", "contoso"],
    ["https://dev.azure.com/contoso", "contoso"],
  ])("the organisation of %s is %s", (uri, organization) => {
    const { id } = azureBuild({ ...env, SYSTEM_COLLECTIONURI: uri }) ?? {};
    expect(id?.split("/")[3]).toBe(organization);
  });

  test.each(Object.keys(env).filter((name) => !/BUILD_DEFINITIONID|_PHASE|_JOB/.test(name)))(
    "without %s nothing is told",
    (name) => {
      expect(azureBuild({ ...env, [name]: undefined })).toBeUndefined();
    },
  );

  test("what has no phase has a job", () => {
    const jobs = azureBuild({ ...env, SYSTEM_PHASEID: undefined, SYSTEM_PHASENAME: " " });
    expect(jobs?.properties).toMatchObject({
      "azuredevops/pipeline/build/phaseId": env.SYSTEM_JOBID,
      "azuredevops/pipeline/build/phaseName": "Other",
    });
  });
});
