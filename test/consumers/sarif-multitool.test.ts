/**
 * Microsoft's Sarif.Multitool over our reports, with the rules of GitHub and Azure DevOps. It has
 * 100 MB, so only `npm run test:consumers` runs this: SARIF_MULTITOOL names the program; without that
 * npm installs it into a temporary folder.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "sarif";
import { afterAll, describe, expect, test } from "vitest";
import { presets } from "../../schema/config.js";
import { cli } from "../hosts/fake-io.js";
import { tree } from "../hosts/tree.js";

const VERSION = "5.7.0";
const MINUTES = 60_000;

const home = mkdtempSync(join(tmpdir(), "iislint-multitool-"));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function installed(): string {
  const name = `@microsoft/sarif-multitool-${process.platform}`;
  const args = ["install", "--prefix", home, "--no-save", "--ignore-scripts", `${name}@${VERSION}`];
  const { status, stderr } = spawnSync("npm", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  const program = join(home, "node_modules", name, "Sarif.Multitool");
  chmodSync(program, 0o755);
  return program;
}

const program = process.env.SARIF_MULTITOOL ?? installed();

/** What the tool says of a report, as "error GHAzDO1019: ..."; it exits with 0 whatever it says. */
function saidOf(report: string): readonly string[] {
  const file = join(home, "report.sarif");
  writeFileSync(file, report);
  const rules = ["--rule-kind", "Sarif;Ghas;Gh;Ado", "--level", "Error;Warning;Note"];
  const { stdout } = spawnSync(program, ["validate", file, ...rules, "--kind", "Fail"], {
    encoding: "utf8",
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
  });
  expect(stdout).toContain("1 files scanned");
  return [...stdout.matchAll(/\): ((?:error|warning|note) [^\r\n]*)/g)].map(
    ([, said = ""]) => said,
  );
}

/** Notes that we know of, by how they begin, and why they stay. */
const EXPLAINED: Readonly<Record<string, string>> = {
  SARIF2002: "Messages name values of the file: their templates would not make them shorter.",
  SARIF2003: "What a repository is called, and at which commit it is, is for who uploads to say.",
  SARIF2006:
    "It looks whether URIs of the report can be reached; pages of ours have no server yet.",
  SARIF2009: "Ids are words, as in the options file and in comments; the number is a property.",
  "SARIF2012: 'runs[0].tool.driver' does not provide a 'rules' property":
    "Without a result no rule is described: all pages together are 400 kB.",
  SARIF2016: "A file that lies elsewhere has no relative URI without `..`, which is forbidden.",
  SARIF2010: "A place without width, such as a whole folder, has no text.",
  SARIF2011: "Lines around a place are in the repository, and could hold secrets.",
};

const unexplained = (said: readonly string[]) =>
  said.filter((one) => !Object.keys(EXPLAINED).some((start) => one.startsWith(`note ${start}`)));

const AZURE = {
  TF_BUILD: "True",
  SYSTEM_COLLECTIONURI: "https://dev.azure.com/contoso/",
  SYSTEM_TEAMPROJECTID: "11111111-2222-3333-4444-555555555555",
  SYSTEM_DEFINITIONID: "42",
  BUILD_DEFINITIONNAME: "web ci",
  BUILD_BUILDID: "977",
  SYSTEM_JOBID: "12f1170f-54f2-53f3-20dd-22fc7dff55f9",
  SYSTEM_JOBNAME: "Job",
  BUILD_SOURCEBRANCH: "refs/heads/main",
};

async function sarifOf(cwd: string, args: readonly string[], env = AZURE): Promise<string> {
  return (await cli(cwd, ["lint", ".", "--format", "sarif", ...args], { env })).out;
}

const contoso = join(import.meta.dirname, "../../examples/contoso");

describe("Sarif.Multitool", { timeout: 10 * MINUTES }, () => {
  test("has nothing against a report with every preset", async () => {
    const report = await sarifOf(contoso, ["--preset", presets.join(",")]);
    expect((JSON.parse(report) as Log).runs[0]?.results?.length).toBeGreaterThan(10);
    expect(unexplained(saidOf(report))).toEqual([]);
  });

  test("nor against fixes, comments that hide, a baseline, files elsewhere and hostile names", async () => {
    const wrong = (attributes: string, before = "") =>
      `<configuration>\n<system.web>${before}\n<sessionState ${attributes} />\n</system.web>\n</configuration>`;
    const top = tree({
      "site/a/Web.config": wrong('mode="inproc" timeout="20x"'),
      "site/b #1 100%/Web.config": wrong(
        'timeout="20y"',
        "<!-- iislint-disable-next-line invalid-attribute-value: we know -->",
      ),
      "site/naïve 😀/Web.config": "<configuration><system.web></configuration>",
      "site/x.txt": "",
      "machine.config": wrong('timeout="20z"'),
    });
    const cwd = join(top, "site");
    const args = ["x.txt", "--machine-config", "../machine.config", "--baseline", "known.json"];
    cpSync(join(contoso, "web"), join(cwd, "web"), { recursive: true });
    await sarifOf(cwd, [...args, "--update-baseline"]);
    writeFileSync(join(cwd, "a/Web.config"), wrong('mode="stateserver" timeout="20x"'));
    const report = await sarifOf(cwd, [...args, "--preset", "strict"]);
    for (const part of ["fixes", "suppressions", "unchanged", "relatedLocations", "tool-fault"])
      expect(report).toContain(`"${part}"`);
    expect(unexplained(saidOf(report))).toEqual([]);
  });

  test("nor against a report without a finding", async () => {
    const top = tree({ "Web.config": "<configuration />" });
    const report = await sarifOf(top, []);
    expect((JSON.parse(report) as Log).runs[0]?.results).toEqual([]);
    expect(unexplained(saidOf(report))).toEqual([]);
  });

  test("outside of Azure Pipelines misses only the build, which Azure wants", async () => {
    const report = await sarifOf(contoso, [], { ...AZURE, TF_BUILD: "" });
    const missed = unexplained(saidOf(report)).map((one) => /^error (\w+)/.exec(one)?.[1]);
    expect([...new Set(missed)].sort()).toEqual(["GHAzDO1019", "GHAzDO1020"]);
  });

  test("does say so when something is wrong", async () => {
    const report = await sarifOf(contoso, []);
    const damaged = report.replace(/"startLine":\d+/, '"startLine":0');
    expect(damaged).not.toBe(report);
    expect(unexplained(saidOf(damaged)).join("\n")).toMatch(/error JSON/);
  });
});
