/** `iislint lint`: files in, report and exit code out. */
import { BROKEN } from "../../../broken.js";
import { MAX_BYTES } from "../../open-file.js";
import { isNamedBy } from "../settings.js";
import { diagnostics } from "../../../../schema/diagnostics.js";
import { rules, run } from "../../../index.js";
import type { Severity } from "../../../diagnostic.js";
import type { Files } from "../../../files.js";
import { count, isNew, type Report } from "../../../report/index.js";
import { relativePath } from "../../../report/relative.js";
import type { RunRequest, RunResult } from "../../../run/request.js";
import { milliseconds } from "../../clock.js";
import { type Disk, openDisk, sourceOf } from "../../disk.js";
import type { Target } from "../../named-paths.js";
import { isEmpty } from "../../nothing-to-lint.js";
import { withText } from "../../overlay.js";
import { type Arguments, parseArguments } from "../args.js";
import { applyBaseline, openBaseline } from "../baseline.js";
import { deciding, exitCode, readExitPolicy } from "../exit-code.js";
import { checkMet, tellMet } from "../hints.js";
import { type Command, type Io, tell } from "../io.js";
import { lintOptions, pages } from "../options.js";
import { checkOutputs, chooseOutputs, writeReports } from "../outputs.js";
import { readShape } from "../report-shape.js";
import { createProgress } from "../progress.js";
import { OptionsNeeded, Projects } from "../projects.js";
import { findTargets, nothingToLint, stdinPath } from "../targets.js";
import { startTiming } from "../timing.js";
import { tellStack } from "../trouble.js";
import { EXIT, UsageError } from "../usage.js";

interface Input {
  readonly files: Files;
  readonly targets: readonly Target[];
  readonly stdin?: RunRequest["stdin"];
}

async function standardInput(given: Arguments, disk: Disk, io: Io): Promise<Input> {
  const path = given.positionals.find((name) => name !== "-");
  if (path !== undefined)
    throw new UsageError(
      `--stdin lints standard input only; "${path}" cannot be linted in the same run.`,
    );
  const name = stdinPath(io.cwd, given.value("stdin-filename"));
  const isThere = given.has("stdin-filename") && disk.read(name) !== undefined;
  const bytes = await io.readStdin();
  const text =
    bytes.length > MAX_BYTES
      ? { path: name, message: `Standard input is larger than ${MAX_BYTES / 2 ** 20} MB.` }
      : sourceOf(name, bytes);
  return {
    files: withText(disk, name, text),
    targets: [{ path: name, isFolder: false }],
    stdin: { isAlone: !isThere },
  };
}

const readsStdin = (given: Arguments) => given.has("stdin") || given.positionals.includes("-");

function checkStdinOptions(given: Arguments): void {
  if (given.has("stdin-filename") && !readsStdin(given))
    throw new UsageError("--stdin-filename names the text of --stdin, which is missing.");
}

/** Standard input, the index, or what lies on the disk. */
async function inputOf(
  given: Arguments,
  named: readonly Target[],
  disk: Disk,
  io: Io,
): Promise<Input> {
  if (readsStdin(given)) return standardInput(given, disk, io);
  if (!given.has("staged")) return { files: disk, targets: named };
  const { openStaged } = await import("../staged.js");
  return openStaged(io.cwd, named, disk);
}

/** Lints; options files that only an asynchronous reader can load are loaded in between. */
async function lintAll(request: RunRequest, projects: Projects): Promise<RunResult> {
  for (;;) {
    try {
      return run(request);
    } catch (error) {
      if (!(error instanceof OptionsNeeded)) throw error;
      await projects.load(error.path);
    }
  }
}

function toReport(
  result: RunResult,
  known: number | undefined,
  isShown: (severity: Severity) => boolean,
): Report {
  const { diagnostics: found, notEvaluated, files, evidence } = result;
  return {
    diagnostics: found.filter(({ severity }) => isShown(severity)),
    notEvaluated,
    files: files.length + evidence.length,
    notLinted: [...result.foreign, ...result.leftOut].sort(),
    counts: count(found.filter(isNew)),
    ...(known === undefined ? {} : { known }),
  };
}

/** With --since only what the branch brings: the same run over the files as they were. */
async function sinceRevision(
  given: Arguments,
  now: RunResult,
  { request, projects, disk, io }: { request: RunRequest; projects: Projects; disk: Disk; io: Io },
): Promise<RunResult> {
  const revision = given.value("since");
  if (revision === undefined) return now;
  const { openSince } = await import("../since.js");
  const since = openSince(io.cwd, revision, given.has("strict-suppressions"), disk);
  const named = request.named.filter(
    ({ path, isFolder }) => isFolder || since.files.read(path) !== undefined,
  );
  return since.brought(now, await lintAll({ ...request, files: since.files, named }, projects));
}

/** Lints files, folders or standard input. */
export const lint: Command = async (args, io) => {
  const timing = startTiming(milliseconds);
  const given = parseArguments(args, lintOptions);
  checkStdinOptions(given);
  const baseline = openBaseline(given, io);
  if (given.has("staged") && readsStdin(given))
    throw new UsageError("--staged lints the index, and --stdin a text: give one of them.");
  if (given.has("strict-suppressions") && !given.has("since"))
    throw new UsageError("--strict-suppressions needs the revision to compare with: --since REV");
  if (given.has("since") && (readsStdin(given) || baseline?.isUpdated === true))
    throw new UsageError("--since goes with neither --stdin nor --update-baseline.");
  if (given.has("staged") && baseline?.isUpdated === true)
    throw new UsageError("--update-baseline needs the files on disk: leave --staged out.");
  if (baseline?.isUpdated === true && readsStdin(given))
    throw new UsageError(
      "--update-baseline needs files: standard input has no neighbours to keep.",
    );
  const shape = readShape(given);
  const usual = shape.dialect === undefined ? "text" : "script";
  const outputs = chooseOutputs(given.values("format"), usual);
  const policy = readExitPolicy(given);
  const warn = (message: string) => {
    tell(io, message);
  };

  const progress = createProgress(io, milliseconds);
  const inputs = new Set<string>();
  const named = readsStdin(given) ? [] : findTargets(given.positionals, io.cwd, Object.keys(pages));
  const disk = openDisk({
    isNamed: isNamedBy(given, named, io.cwd),
    onRead: (path, time) => {
      timing.move("reading", time);
      inputs.add(path);
      progress.tell(`${inputs.size} files read, now ${relativePath(io.cwd, path)}`);
    },
  });
  const { files, targets, stdin } = await inputOf(given, named, disk, io);
  if (given.has("staged") && targets.length === 0) {
    warn("No configuration file is staged.");
    return EXIT.clean;
  }
  const projects = new Projects(given, io, files, targets, warn);
  await projects.open();
  timing.mark("configuration");

  const request: RunRequest = {
    files,
    named: targets,
    projects: projects.roots,
    governing: projects.governing,
    rules,
    diagnostics,
    now: io.now(),
    ...(stdin ? { stdin } : {}),
  };
  const found = await sinceRevision(given, await lintAll(request, projects), {
    request,
    projects,
    disk,
    io,
  });
  progress.done();
  timing.mark("linting");

  const mistakes = projects.mistakesOf(found.broken);
  if (isEmpty(found)) {
    if (mistakes.length > 0) throw new UsageError(mistakes.join("\niislint: "));
    throw nothingToLint(given.positionals);
  }
  for (const mistake of mistakes) warn(mistake);
  checkMet(found.projects, given, io);
  for (const path of projects.files) inputs.add(path);
  if (baseline) inputs.add(baseline.path);
  checkOutputs(outputs, inputs, io);
  const broken = found.diagnostics.filter(({ rule }) => rule === BROKEN);
  const isJudged = broken.length === 0 && mistakes.length === 0;
  const matched = baseline && applyBaseline(baseline, { result: found, targets, isJudged, io });
  const result = matched ? { ...found, diagnostics: matched.diagnostics } : found;
  for (const line of projects.idle) warn(line);
  tellMet(result, given, files, io, warn);
  for (const name of result.leftOut)
    warn(
      `${relativePath(io.cwd, name)} was not linted: "ignore" in the options file leaves it out.`,
    );
  const decides = deciding(count(result.diagnostics.filter(isNew)), policy);
  const report = toReport(
    result,
    matched?.known,
    (severity) => !given.has("quiet") || decides.has(severity),
  );
  const isWhole = await writeReports(report, outputs, given, io, shape);
  for (const { error } of broken) tellStack(error, io);
  timing.mark("report");

  if (given.has("xsd")) {
    const { printSecondOpinion } = await import("../second-opinion.js");
    await printSecondOpinion(result, files, io);
    timing.mark("xmllint");
  }
  if (given.has("timing")) warn(`time: ${timing.toString()}`);
  return isWhole && isJudged ? exitCode(report.counts, policy) : EXIT.failed;
};
