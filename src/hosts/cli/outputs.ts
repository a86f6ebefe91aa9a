/** --format NAME[:FILE]: which reports are written, and where. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { discreet, formats, type Report } from "../../report/index.js";
import type { Printed } from "../../report/print.js";
import { builtIn } from "../../settings/built-in.js";
import { nearest } from "../../settings/nearest.js";
import { absolute } from "../paths.js";
import { reason } from "../errno.js";
import type { Arguments } from "./args.js";
import { painter, wantsColour } from "./colour.js";
import type { Io } from "./io.js";
import { UsageError } from "./usage.js";

export interface ChosenOutput {
  readonly format: string;
  /** Absent: standard output. */
  readonly file?: string;
}

function chosen(written: string): ChosenOutput {
  const colon = written.indexOf(":");
  const format = colon < 0 ? written : written.slice(0, colon);
  if (!Object.hasOwn(formats, format)) {
    const meant = nearest(format, Object.keys(formats));
    const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
    throw new UsageError(
      `There is no format "${format}".${hint} Formats: ${Object.keys(formats).join(", ")}.`,
    );
  }
  if (colon < 0) return { format };
  const file = written.slice(colon + 1);
  if (file === "") throw new UsageError(`A file name is missing behind "${written}".`);
  return { format, file };
}

/** The outputs asked for; text on standard output when none is. */
export function chooseOutputs(written: readonly string[]): readonly ChosenOutput[] {
  if (written.length === 0) return [{ format: "text" }];
  const outputs = written.map(chosen);
  const [first, second] = outputs.filter(({ file }) => file === undefined);
  if (first && second)
    throw new UsageError(
      `Two formats cannot share standard output. Give one a file: --format ${second.format}:FILE`,
    );
  return outputs;
}

function writeFile(file: string, text: Printed): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`The report cannot be written to ${file}: ${reason(error)}.`);
  }
}

/** Writes a report in every form asked for; secrets stay behind. */
export async function writeReports(
  report: Report,
  outputs: readonly ChosenOutput[],
  given: Arguments,
  io: Io,
): Promise<void> {
  const shown = discreet(report);
  for (const { format, file } of outputs) {
    const reporter = await formats[format]?.();
    const colour = file === undefined && wantsColour(given, io, io.stdout);
    const text = reporter?.(shown, { cwd: io.cwd, paint: painter(colour), schema: builtIn });
    if (text === undefined) continue;
    if (file === undefined) io.stdout.write(text);
    else writeFile(absolute(io.cwd, file), text);
  }
}
