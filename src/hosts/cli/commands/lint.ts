/** `iislint lint`: files in, report and exit code out. */
import type { LintResult } from "../../../diagnostic.js";
import type { Files } from "../../../files.js";
import { lintWorkspace, rules } from "../../../index.js";
import { count, type Report } from "../../../report/index.js";
import { relativePath } from "../../../report/relative.js";
import { milliseconds } from "../../clock.js";
import type { LoadedConfiguration } from "../../options-file/find.js";
import { type Disk, openDisk, sourceOf } from "../../disk.js";
import { withText } from "../../overlay.js";
import { type Arguments, parseArguments } from "../args.js";
import { chooseLevels, openConfiguration, viewServer } from "../choice.js";
import { collectFacts } from "../evidence.js";
import { exitCode, readExitPolicy } from "../exit-code.js";
import type { Command, Io } from "../io.js";
import { lintOptions, pages } from "../options.js";
import { chooseOutputs, writeReports } from "../outputs.js";
import { createProgress } from "../progress.js";
import { findTargets, leavesOut, type Leaving, nothingToLint, stdinPath } from "../targets.js";
import { startTiming } from "../timing.js";
import { UsageError } from "../usage.js";

interface Input {
  readonly files: Files;
  readonly targets: readonly string[];
  /** Named, but left out by the configuration. */
  readonly leftOut: readonly string[];
}

async function standardInput(given: Arguments, disk: Disk, leave: Leaving, io: Io): Promise<Input> {
  const [path] = given.positionals;
  if (path !== undefined)
    throw new UsageError(
      `--stdin lints standard input only; "${path}" cannot be linted in the same run.`,
    );
  const name = stdinPath(io.cwd, given.value("stdin-filename"));
  const text = sourceOf(name, await io.readStdin());
  const isLeftOut = (await leavesOut(leave))?.(name, false) ?? false;
  return {
    files: withText(disk, name, text),
    targets: isLeftOut ? [] : [name],
    leftOut: isLeftOut ? [relativePath(io.cwd, name)] : [],
  };
}

async function namedInput(
  given: Arguments,
  disk: Disk,
  leave: Leaving,
  hasServerFiles: boolean,
  { cwd }: Io,
): Promise<Input> {
  const commands = Object.keys(pages);
  const { paths, leftOut } = await findTargets(given.positionals, cwd, leave, commands);
  if (paths.length === 0 && leftOut.length === 0 && !hasServerFiles)
    throw nothingToLint(given.positionals);
  return { files: disk, targets: paths, leftOut };
}

function checkStdinOptions(given: Arguments): void {
  if (given.has("stdin-filename") && !given.has("stdin"))
    throw new UsageError("--stdin-filename names the text of --stdin, which is missing.");
}

function toReport(
  { diagnostics, notEvaluated }: LintResult,
  files: readonly string[],
  quiet: boolean,
): Report {
  return {
    diagnostics: quiet ? diagnostics.filter(({ severity }) => severity === "error") : diagnostics,
    notEvaluated,
    // A file that could not be read was looked at as well.
    files: new Set([...files, ...diagnostics.map(({ at }) => at.source.path)]).size,
    counts: count(diagnostics),
  };
}

const leaving = (configuration: LoadedConfiguration | undefined, cwd: string): Leaving => ({
  folder: configuration?.folder ?? cwd,
  patterns: configuration?.settings.ignore ?? [],
});

/** Lints files, folders or standard input. */
export const lint: Command = async (args, io) => {
  const timing = startTiming(milliseconds);
  const given = parseArguments(args, lintOptions);
  checkStdinOptions(given);
  const outputs = chooseOutputs(given.values("format"));
  const policy = readExitPolicy(given);
  const warn = (message: string) => {
    io.stderr.write(`iislint: ${message}\n`);
  };

  const configuration = await openConfiguration(given, io);
  const levels = chooseLevels(given, configuration);
  const view = viewServer(given, configuration, io);
  const facts = await collectFacts(given, configuration, io, warn);
  timing.mark("configuration");

  const progress = createProgress(io, milliseconds);
  let read = 0;
  const disk = openDisk({
    onRead: (path, time) => {
      timing.move("reading", time);
      progress.tell(`${++read} files read, now ${relativePath(io.cwd, path)}`);
    },
  });
  const leave = leaving(configuration, io.cwd);
  const input = given.has("stdin")
    ? await standardInput(given, disk, leave, io)
    : await namedInput(given, disk, leave, view.server !== undefined, io);
  timing.mark("finding files");

  const { files, targets } = input;
  const result = lintWorkspace(
    { ...view, files, targets, facts, now: io.now(), stdin: given.has("stdin") },
    rules,
    levels,
  );
  progress.done();
  timing.mark("linting");

  for (const name of input.leftOut)
    warn(`${name} was not linted: "ignore" in the configuration leaves it out.`);
  const report = toReport(result, result.files, given.has("quiet"));
  await writeReports(report, outputs, given, io);
  timing.mark("report");

  if (given.has("xsd")) {
    const { printSecondOpinion } = await import("../second-opinion.js");
    await printSecondOpinion(result, files, io);
    timing.mark("xmllint");
  }
  if (given.has("timing")) warn(`time: ${timing.toString()}`);
  return exitCode(report.counts, policy);
};
