/** --format NAME[:FILE]: which reports are written, and where. */
import { fstatSync, statSync } from "node:fs";
import { keysOf, nameOfKey } from "../../baseline/key.js";
import type { Diagnostic } from "../../diagnostic.js";
import {
  discreet,
  FORMAT_NAMES,
  type FormatName,
  formats,
  isFormat,
  isNew,
  type Report,
  type ReportShape,
  showsKnown,
} from "../../report/index.js";
import type { Printed } from "../../report/print.js";
import { builtIn } from "../../settings/built-in.js";
import { nearest } from "../../settings/nearest.js";
import { reason } from "../errno.js";
import { thisProgram } from "../package.js";
import { absolute } from "../paths.js";
import { putFile, standing } from "../replace-file.js";
import type { Arguments } from "./args.js";
import { azureBuild } from "./azure-build.js";
import { painter, wantsColour } from "./colour.js";
import { columnsOf } from "./columns.js";
import { allIds } from "./ids.js";
import type { Io } from "./io.js";
import { repositoryOf } from "./repository.js";
import { tellError } from "./trouble.js";
import { UsageError } from "./usage.js";

export interface ChosenOutput {
  readonly format: FormatName;
  /** Absent: standard output. */
  readonly file?: string;
}

function chosen(written: string): ChosenOutput {
  const colon = written.indexOf(":");
  const format = colon < 0 ? written : written.slice(0, colon);
  if (!isFormat(format)) {
    const meant = nearest(format, [...FORMAT_NAMES]);
    const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
    throw new UsageError(
      `There is no format "${format}".${hint} Formats: ${FORMAT_NAMES.join(", ")}.`,
    );
  }
  if (colon < 0) return { format };
  const file = written.slice(colon + 1);
  if (file === "") throw new UsageError(`A file name is missing behind "${written}".`);
  return STANDARD_OUTPUT.test(file) ? { format } : { format, file };
}

/** Names of Unix for it; to replace what stands there would be to write somewhere else. */
const STANDARD_OUTPUT = /^\/+(?:dev\/+(?:stdout|fd\/+1)|proc\/+(?:self|thread-self)\/+fd\/+1)$/;

/** Whether standard output was led into that file, where the report would write over it. */
function takesStandardOutput(path: string): boolean {
  try {
    const [out, there] = [fstatSync(1), statSync(path)];
    return out.isFile() && out.dev === there.dev && out.ino === there.ino;
  } catch {
    return false;
  }
}

/**
 * The outputs asked for; on standard output when none is.
 * @param usual - the format of a run that names none
 */
export function chooseOutputs(
  written: readonly string[],
  usual: "text" | "script",
  { cwd }: Pick<Io, "cwd">,
): readonly ChosenOutput[] {
  if (written.length === 0) return [{ format: usual }];
  const outputs = written.map(chosen);
  const [first, second] = outputs.filter(({ file }) => file === undefined);
  if (first && second)
    throw new UsageError(
      `Two formats cannot share standard output. Give one a file: --format ${second.format}:FILE`,
    );
  checkShared(outputs, cwd);
  const led = outputs.find(
    ({ file }) => file !== undefined && takesStandardOutput(absolute(cwd, file)),
  );
  if (led)
    throw new UsageError(
      `Standard output goes to ${led.file ?? ""} already. Give the report another file.`,
    );
  return outputs;
}

/** One file as the system knows it: Windows and macOS tell no letter case apart, and links lead on. */
const identity = (cwd: string, file: string) => {
  const path = absolute(cwd, file);
  return (standing(path)?.real ?? path).toLowerCase();
};

/** A report that another one would overwrite is refused on every system, so that none loses it. */
function checkShared(outputs: readonly ChosenOutput[], cwd: string): void {
  const files = new Map<string, string>();
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const before = files.get(identity(cwd, file));
    if (before !== undefined)
      throw new UsageError(
        before === file
          ? `Two formats cannot share the file ${file}. Give each a file of its own.`
          : `Two formats cannot share one file, as ${before} and ${file} may be. Give each a name of its own.`,
      );
    files.set(identity(cwd, file), file);
  }
}

function writeInto(file: string, text: Printed): void {
  try {
    putFile(file, text);
  } catch (error) {
    throw new UsageError(`The report cannot be written to ${file}: ${reason(error)}.`);
  }
}

/**
 * Refuses a report that would stand where the run reads.
 * @param inputs - paths of everything that was read
 */
export function checkOutputs(
  outputs: readonly ChosenOutput[],
  inputs: ReadonlySet<string>,
  { cwd }: Io,
): void {
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const path = absolute(cwd, file);
    const real = standing(path)?.real ?? path;
    if (inputs.has(path) || inputs.has(real))
      throw new UsageError(
        `The report would overwrite ${file}, which is an input of this run. Give it another name.`,
      );
  }
}

/**
 * Writes a report in every form asked for; secrets stay behind. One that cannot be written is told,
 * and the others are.
 * @returns whether all were written
 */
export async function writeReports(
  report: Report,
  outputs: readonly ChosenOutput[],
  given: Arguments,
  io: Io,
  shape: ReportShape,
): Promise<boolean> {
  let isWhole = true;
  for (const output of outputs) {
    try {
      await writeReport(report, output, given, io, shape);
    } catch (error) {
      isWhole = false;
      tellError(error, io, `The report "${output.format}"`);
    }
  }
  return isWhole;
}

async function writeReport(
  report: Report,
  { format, file }: ChosenOutput,
  given: Arguments,
  io: Io,
  shape: ReportShape,
): Promise<void> {
  const reporter = await formats[format]();
  const colour = file === undefined && wantsColour(given, io, io.stdout);
  const columns = columnsOf(io, file === undefined);
  const around = {
    ...shape,
    ...repositoryOf(io),
    cwd: io.cwd,
    paint: painter(colour),
    columns,
    schema: builtIn,
    ids: allIds(),
    program: thisProgram(),
    automation: azureBuild(io.env),
    keysOf: (diagnostic: Diagnostic) => keysOf(diagnostic, io.cwd).map(nameOfKey),
  };
  const diagnostics = showsKnown(format) ? report.diagnostics : report.diagnostics.filter(isNew);
  const text = reporter(discreet({ ...report, diagnostics }), around);
  if (file === undefined) io.stdout.write(text);
  else writeInto(absolute(io.cwd, file), text);
}
