/** The templates for CI systems: their lines in bash, as each system runs them, and what arrives. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readAzure, readGithub } from "../report/order-readers.js";
import {
  bash,
  isBuilt,
  readText,
  readYaml,
  recipeFiles,
  root,
  scratch,
  SOUND,
  WRONG,
} from "./scratch.js";

const files = { "web/Web.config": WRONG, "ok/Web.config": SOUND };
const sound = { "web/Web.config": SOUND };
/** iislint is there already. */
const INSTALL = "npm ci";

test("docs/ci.md shows each file of examples/ci as it is", () => {
  const shown = [
    ...readText("docs/ci.md").matchAll(/<!-- file: (\S+) -->\n\n```\w+\n([\s\S]*?)```\n/g),
  ];
  const git = spawnSync("git", ["ls-files", "-co", "--exclude-standard", "examples/ci"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(shown.map(([, path]) => path).sort()).toEqual(git.stdout.trim().split("\n").sort());
  for (const [, path = "", text] of shown) expect(text).toBe(readText(path));
});

describe.runIf(isBuilt)("GitHub Actions", () => {
  interface Workflow {
    readonly jobs: { readonly iislint: { readonly steps: readonly { readonly run?: string }[] } };
  }
  function run(name: string, top: string) {
    const temp = join(top, ".runner");
    mkdirSync(temp);
    writeFileSync(join(temp, "summary"), "# Before\n");
    const { steps } = (readYaml(`examples/ci/github/${name}`) as Workflow).jobs.iislint;
    const lines = steps.flatMap(({ run: line }) =>
      line === undefined || line === INSTALL ? [] : line,
    );
    expect(lines).toHaveLength(1);
    const env = {
      RUNNER_TEMP: temp,
      GITHUB_STEP_SUMMARY: join(temp, "summary"),
      GITHUB_WORKSPACE: top,
    };
    const ran = bash(lines[0] ?? "", { cwd: top, env, options: ["-e"] });
    return { ...ran, summary: readFileSync(join(temp, "summary"), "utf8") };
  }

  test("npx.yml annotates, appends the summary and fails", () => {
    const { status, out, summary } = run("npx.yml", scratch(files));
    expect(status).toBe(1);
    expect(readGithub(out)?.properties).toMatchObject({ file: "web/Web.config", line: "3" });
    expect(summary).toMatch(/^# Before\n## iislint: 1 error in 2 files\n/);
  });

  test("npx.yml passes where nothing is found", () => {
    const { status, out, summary } = run("npx.yml", scratch(sound));
    expect([status, out]).toEqual([0, ""]);
    expect(summary).toMatch(/^# Before\n## iislint: no problems in 1 file\n/);
  });

  test("npx.yml tells that a run could not be", () => {
    const { status, summary } = run("npx.yml", scratch({ ...files, "iislint.config.json": "{" }));
    expect([status, summary]).toEqual([2, "# Before\n"]);
  });

  test("problem-matcher.yml names a file that is there, and prints lines that it reads", () => {
    const top = scratch(files);
    const { status, out } = run("problem-matcher.yml", top);
    expect(status).toBe(1);
    const [first = "", second = ""] = out.split("\n");
    const matcher = /^::add-matcher::(.*)$/.exec(first)?.[1] ?? "";
    const { problemMatcher } = JSON.parse(readFileSync(join(top, matcher), "utf8")) as {
      problemMatcher: { pattern: { regexp: string }[] }[];
    };
    expect(second).toMatch(new RegExp(problemMatcher[0]?.pattern[0]?.regexp ?? "(?!)"));
  });
});

describe.runIf(isBuilt)("Azure Pipelines", () => {
  interface Pipeline {
    readonly steps: readonly { readonly script?: string; readonly condition?: string }[];
  }
  /** A step that failed ends all but those whose condition is "always()". */
  function run(top: string) {
    const temp = join(top, ".agent");
    mkdirSync(temp);
    let status: number | null = 0;
    let out = "";
    for (const { script, condition } of (readYaml("examples/ci/azure-pipelines.yml") as Pipeline)
      .steps) {
      if (script === undefined || script === INSTALL) continue;
      if (status !== 0 && condition !== "always()") continue;
      const env = { AGENT_TEMPDIRECTORY: temp, BUILD_SOURCESDIRECTORY: top };
      const ran = bash(script, { cwd: top, env });
      status = status === 0 ? ran.status : status;
      out += ran.out;
    }
    return { status, out };
  }

  test("the build gets issues and the summary, and fails", () => {
    const top = scratch(files);
    const { status, out } = run(top);
    expect(status).toBe(1);
    const [issue, summary] = out.split("\n").map(readAzure);
    expect(issue?.properties).toMatchObject({ type: "error", sourcepath: "web/Web.config" });
    expect(summary?.name).toBe("task.uploadsummary");
    expect(readFileSync(summary?.text ?? "", "utf8")).toContain("## iislint: 1 error in 2 files");
  });

  test("a run that could not be has no summary", () => {
    expect(run(scratch({ ...files, "iislint.config.json": "{" }))).toEqual({ status: 2, out: "" });
  });
});

describe.runIf(isBuilt)("GitLab CI", () => {
  interface Job {
    readonly script: readonly string[];
    readonly artifacts: {
      readonly when: string;
      readonly reports: { readonly codequality: string };
    };
  }
  const { iislint: job } = readYaml("examples/ci/gitlab-ci.yml") as { iislint: Job };

  test.each([
    [files, 1, 1],
    [sound, 0, 0],
  ])("the report lies where the job says, whatever is found", (found, code, count) => {
    const top = scratch(found);
    const script = job.script.filter((line) => line !== INSTALL).join("\n");
    const { status, out } = bash(script, {
      cwd: top,
      env: { CI_PROJECT_DIR: top },
      options: ["-e", "-o", "pipefail"],
    });
    expect(status).toBe(code);
    expect(out).toMatch(code === 0 ? /^No problems/ : /web\/Web\.config:3:28 {2}error/);
    expect(job.artifacts.when).toBe("always");
    const report = readFileSync(join(top, job.artifacts.reports.codequality), "utf8");
    expect(JSON.parse(report)).toHaveLength(count);
  });
});

const hasXbuild = spawnSync("xbuild", ["/version"]).status === 0;
if (!hasXbuild)
  console.warn("xbuild (mono-xbuild) is not installed: the MSBuild target is not run");

describe.runIf(isBuilt && hasXbuild)("MSBuild", { timeout: 120_000 }, () => {
  const PROJECT = `<Project DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <Target Name="Build"><Message Text="BUILT" Importance="high" /></Target>
  <Import Project="iislint.targets" />
</Project>
`;
  const build = (more: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    bash(`xbuild shop.proj /nologo ${args.join(" ")}`, {
      cwd: scratch({
        "shop.proj": PROJECT,
        "iislint.targets": readText("examples/ci/iislint.targets"),
        ...more,
      }),
    });

  test("the build tells of an error and ends", () => {
    const { status, out } = build(files);
    expect(out).toMatch(/web\/Web\.config\(3,28,3,34\): error IISL0012: /);
    expect(status).toBe(1);
    expect(out).not.toMatch(/^\s*BUILT/m);
  });

  test("a warning is told and lets the build go on", () => {
    const warned = SOUND.replace("timeout", 'cookieless="AutoDetect" timeout');
    const { status, out } = build({ "web/Web.config": warned });
    expect(out).toMatch(/web\/Web\.config\(3,31,3,41\): warning IISL0003: /);
    expect(out).toMatch(/^\s*BUILT/m);
    expect(status).toBe(0);
  });

  test("arguments change what runs, and it can be left out", () => {
    const warned = SOUND.replace("timeout", 'cookieless="AutoDetect" timeout');
    const strict = build({ "web/Web.config": warned }, '"/p:IislintArguments=--fail-on warning"');
    expect(strict.status).toBe(1);
    const left = build(files, "/p:IislintSkip=true");
    expect(left.status).toBe(0);
    expect(left.out).not.toContain("IISL");
  });
});

test("the page says of hooks what the repository's own says", () => {
  const [mirror] = parse(recipeFiles("mirror")[".pre-commit-hooks.yaml"] ?? "") as object[];
  const [own] = readYaml(".pre-commit-hooks.yaml") as object[];
  const keys = ["id", "name", "entry", "language", "types", "files", "require_serial"];
  expect(own).toMatchObject(
    Object.fromEntries(Object.entries(mirror ?? {}).filter(([key]) => keys.includes(key))),
  );
  const { version } = JSON.parse(readText("package.json")) as { version: string };
  expect(mirror).toHaveProperty("additional_dependencies", [`iislint@${version}`]);
});
