/** The action at the top, and a runner of its steps. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bash, type Ran, readYaml, root } from "./scratch.js";

export interface Step {
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

export const action = readYaml("action.yml") as Action;

interface Outcome extends Ran {
  readonly outputs: Readonly<Record<string, string | undefined>>;
  readonly summary: string;
  /** What the steps that use other actions were given. */
  readonly uploads: readonly Readonly<Record<string, string>>[];
}

/**
 * Runs the steps one after the other, as a runner does; those of others are only told.
 * @param actionPath - where the action itself lies
 */
export function runAction(
  top: string,
  inputs: Readonly<Record<string, string>>,
  {
    actionPath = root,
    env = {},
  }: { readonly actionPath?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Outcome {
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
        GITHUB_ACTION_PATH: actionPath,
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_WORKSPACE: top,
        RUNNER_TEMP: temp,
        ...env,
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
