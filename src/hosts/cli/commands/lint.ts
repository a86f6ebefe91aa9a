/** `iislint lint`: files in, report and exit code out. */
import { BROKEN } from "../../../broken.js";
import { MAX_BYTES } from "../../open-file.js";
import { isNamedBy } from "../settings.js";
import { diagnostics } from "../../../../schema/diagnostics.js";
import { lint as lintAsking, rules, run, view } from "../../../index.js";
import type { Diagnostic, Severity } from "../../../diagnostic.js";
import type { Files } from "../../../files.js";
import { count, isNew, type Report, SHOW_ESTATE, TELL_SAFETY } from "../../../report/index.js";
import type { Estate } from "../../../report/estate.js";
import { relativePath } from "../../../report/relative.js";
import { shownOf } from "../../../run/shown.js";
import { forAll } from "../../../fix/all-findings.js";
import type { RunRequest, RunResult } from "../../../run/request.js";
import { milliseconds } from "../../clock.js";
import { type Disk, openDisk, sourceOf } from "../../disk.js";
import type { Target } from "../../named-paths.js";
import { isEmpty } from "../../nothing-to-lint.js";
import { withText } from "../../overlay.js";
import { diskPen } from "../../rewrite.js";
import { type Arguments, parseArguments } from "../args.js";
import { applyBaseline, openBaseline } from "../baseline.js";
import { checkCombinations } from "../combinations.js";
import { deciding, exitCode, readExitPolicy } from "../exit-code.js";
import { besidePatch, type Outcome, printPatch, wantedFixes, writeFixes } from "../fixing.js";
import { checkMet, tellMet } from "../hints.js";
import { type Command, type Io, tell } from "../io.js";
import { lintOptions, pages } from "../options.js";
import { checkOutputs, chooseOutputs, writeReports } from "../outputs.js";
import { readShape } from "../report-shape.js";
import { createProgress } from "../progress.js";
import { Projects, withOptions } from "../projects.js";
import { findTargets, nothingToLint, stdinPath } from "../targets.js";
import type { Staged } from "../staged.js";
import { startTiming } from "../timing.js";
import { tellStack } from "../trouble.js";
import { EXIT, UsageError } from "../usage.js";

interface Input {
  readonly files: Files;
  readonly targets: readonly Target[];
  readonly stdin?: RunRequest["stdin"];
  readonly staged?: Staged;
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
  const staged = openStaged(io.cwd, named, disk);
  return { files: staged.files, targets: staged.targets, staged };
}

function toReport(
  result: RunResult,
  { fixed, known }: { fixed: readonly Diagnostic[] | undefined; known: number | undefined },
  isShown: (severity: Severity) => boolean,
): Report {
  const { diagnostics: found, notEvaluated, files, evidence } = result;
  return {
    diagnostics: found.filter(({ severity }) => isShown(severity)),
    ...(fixed ? { fixed } : {}),
    notEvaluated,
    files: files.length + evidence.length,
    linted: [...files, ...evidence].sort(),
    notLinted: [...result.foreign, ...result.leftOut].sort(),
    counts: count(found.filter(isNew)),
    ...(known === undefined ? {} : { known }),
    suppressed: result.suppressed.length,
    hidden: result.suppressed,
  };
}

/** The applications of what is named, as they are when all is done. */
async function estateOfRun(request: RunRequest, projects: Projects): Promise<Estate> {
  const { estateOf } = await import("../../../report/estate.js");
  return withOptions(projects, () => estateOf(view(request)));
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
  return since.brought(
    now,
    await withOptions(projects, () => run({ ...request, files: since.files, named })),
  );
}

/** Lints files, folders or standard input. */
export const lint: Command = async (args, io) => {
  const timing = startTiming(milliseconds);
  const given = parseArguments(args, lintOptions);
  checkStdinOptions(given);
  const baseline = given.has("watch") ? undefined : openBaseline(given, io);
  checkCombinations(given, readsStdin(given), baseline?.isUpdated === true);
  const shape = readShape(given);
  const usual = shape.dialect === undefined ? "text" : "script";
  const wanted = wantedFixes(given, readsStdin(given));
  const chosen = chooseOutputs(given.values("format"), usual, io);
  const outputs = wanted?.dry ? besidePatch(chosen, given) : chosen;
  const policy = readExitPolicy(given);
  const warn = (message: string) => {
    tell(io, message);
  };

  if (given.has("watch")) {
    const { watchFiles } = await import("../watch.js");
    const targets = findTargets(given.positionals, io.cwd, Object.keys(pages));
    const asks = outputs.some(({ format }) => TELL_SAFETY.has(format));
    return watchFiles({ given, io, targets, asks }, async (result, inputs) => {
      if (isEmpty(result)) throw nothingToLint(given.positionals);
      checkOutputs(outputs, inputs, io);
      const decides = deciding(count(result.diagnostics), policy);
      const isShown = (severity: Severity) => !given.has("quiet") || decides.has(severity);
      const report = toReport(result, { fixed: undefined, known: undefined }, isShown);
      await writeReports(report, outputs, given, io, shape);
      for (const { rule, error } of result.diagnostics) if (rule === BROKEN) tellStack(error, io);
    });
  }

  const progress = createProgress(io, milliseconds);
  const inputs = new Set<string>();
  const named = readsStdin(given) ? [] : findTargets(given.positionals, io.cwd, Object.keys(pages));
  const isNamed = isNamedBy(given, named, io.cwd);
  const disk = openDisk({
    isNamed,
    onRead: (path, time) => {
      timing.move("reading", time);
      inputs.add(path);
      progress.tell(`${inputs.size} files read, now ${relativePath(io.cwd, path)}`);
    },
  });
  const { files, targets, stdin, staged } = await inputOf(given, named, disk, io);
  if (given.has("staged") && targets.length === 0) {
    warn("No configuration file is staged in what was named.");
    return EXIT.clean;
  }
  const projects = new Projects(given, io, files, targets, warn);
  await projects.open();
  timing.mark("configuration");

  const usually: RunRequest = {
    files,
    named: targets,
    projects: projects.roots,
    governing: projects.governing,
    rules,
    diagnostics,
    now: io.now(),
    ...(stdin ? { stdin } : {}),
    ...(given.has("timing") ? { onRule: timing.rule } : {}),
    ...(io.onTree ? { onTree: io.onTree } : {}),
  };
  // What is known already takes nobody's place among what is shown.
  const isCompared = baseline !== undefined || given.has("since");
  const request = isCompared ? forAll(usually) : usually;
  const asks = wanted !== undefined || outputs.some(({ format }) => TELL_SAFETY.has(format));
  const all = await withOptions(projects, () => (asks ? lintAsking : run)(request));
  const first = await sinceRevision(given, all, { request, projects, disk, io });
  progress.done();
  timing.mark("linting");

  const mistakes = projects.mistakesOf(first.broken);
  if (isEmpty(first)) {
    if (mistakes.length > 0) throw new UsageError(mistakes.join("\niislint: "));
    throw nothingToLint(given.positionals);
  }
  for (const mistake of mistakes) warn(mistake);
  checkMet(first.projects, given, io);
  for (const line of projects.idle) warn(line);
  tellMet(first, given, files, io, warn);
  for (const name of first.leftOut)
    warn(
      `${relativePath(io.cwd, name)} was not linted: "ignore" in the options file leaves it out.`,
    );
  for (const path of projects.files) inputs.add(path);
  if (baseline) inputs.add(baseline.path);
  checkOutputs(outputs, inputs, io);

  const disked = diskPen(staged ? () => true : isNamed, inputs);
  const pen = staged?.penOf(disked) ?? disked;
  const {
    result: found,
    fixed,
    isWhole,
  } = await withOptions(projects, (): Outcome => {
    if (wanted && !wanted.dry) return writeFixes(request, first, wanted, pen, io);
    const refusalOf = request.stdin ? undefined : pen.refusalOf;
    const mayFix = !wanted || printPatch(request, first, wanted, io, refusalOf);
    return { result: first, fixed: undefined, isWhole: mayFix };
  });
  if (wanted) timing.mark("fixing");

  const broken = found.diagnostics.filter(({ rule }) => rule === BROKEN);
  const isJudged = broken.length === 0 && mistakes.length === 0;
  const matched = baseline && applyBaseline(baseline, { result: found, targets, isJudged, io });
  const result = { ...found, diagnostics: shownOf(matched?.diagnostics ?? found.diagnostics) };
  const decides = deciding(count(result.diagnostics.filter(isNew)), policy);
  const report = toReport(
    result,
    { fixed, known: matched?.known },
    (severity) => !given.has("quiet") || decides.has(severity),
  );
  const estate = outputs.some(({ format }) => SHOW_ESTATE.has(format))
    ? await estateOfRun(request, projects)
    : undefined;
  const isReported = await writeReports(
    { ...report, ...(estate ? { estate } : {}) },
    outputs,
    given,
    io,
    shape,
  );
  for (const { error } of broken) tellStack(error, io);
  timing.mark("report");

  if (given.has("xsd")) {
    const { printSecondOpinion } = await import("../second-opinion.js");
    await printSecondOpinion(result, files, io);
    timing.mark("xmllint");
  }
  const revision = given.value("since");
  if (revision !== undefined && !given.has("quiet")) {
    const { tellImpact } = await import("../tell-impact.js");
    await tellImpact(given, io, revision, warn);
  }
  if (given.has("timing")) for (const line of timing.lines()) warn(line);
  return isReported && isWhole && isJudged ? exitCode(report.counts, policy) : EXIT.failed;
};
