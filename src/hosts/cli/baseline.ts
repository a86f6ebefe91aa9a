/** --baseline and --update-baseline: the file of known findings. */
import { type Baseline, type Found, match, type Matched, update } from "../../baseline/baseline.js";
import { readBaseline, writtenBaseline } from "../../baseline/form.js";
import { folderOf, relativeTo } from "../../paths.js";
import { counted } from "../../report/counted.js";
import { relativePath } from "../../report/relative.js";
import type { RunResult } from "../../run/request.js";
import { reason } from "../errno.js";
import { absolute } from "../paths.js";
import type { Target } from "../named-paths.js";
import { MAX_BYTES, type Opened, openFile } from "../open-file.js";
import { putFile } from "../replace-file.js";
import type { Arguments } from "./args.js";
import { type Io, tell } from "./io.js";
import { UsageError } from "./usage.js";

/** The baseline of a run. */
export interface OpenBaseline {
  readonly path: string;
  /** As the user wrote it. */
  readonly shown: string;
  /** What it says; one that is to be made says nothing yet. */
  readonly says: Baseline;
  readonly isThere: boolean;
  readonly isUpdated: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

const dayOf = (now: string): string => now.slice(0, "2026-12-31".length);

function bytesOf(path: string, shown: string): Uint8Array | undefined {
  const refuse = (why: string) => new UsageError(`The baseline ${shown} cannot be read: ${why}.`);
  let opened: Opened;
  try {
    opened = openFile(path, true);
  } catch (error) {
    throw refuse(reason(error));
  }
  switch (opened.kind) {
    case "bytes":
      return opened.bytes;
    case "absent":
      return undefined;
    case "folder":
      throw refuse("it is a folder");
    case "special":
      throw refuse("it is a pipe, a device or a socket");
    case "large":
      throw refuse(`it has more than ${MAX_BYTES / 2 ** 20} MB`);
    default:
      throw refuse("it is a link that leads nowhere");
  }
}

/**
 * Reads the file of --baseline.
 * @returns undefined where the command line names none
 */
export function openBaseline(given: Arguments, io: Io): OpenBaseline | undefined {
  const shown = given.value("baseline");
  const isUpdated = given.has("update-baseline");
  if (shown === undefined) {
    if (isUpdated)
      throw new UsageError("--update-baseline needs the file to write: --baseline FILE");
    return undefined;
  }
  const path = absolute(io.cwd, shown);
  const bytes = bytesOf(path, shown);
  if (bytes === undefined) {
    if (!isUpdated)
      throw new UsageError(
        `There is no baseline ${shown}. --update-baseline makes it of what is found now.`,
      );
    const says = { made: dayOf(io.now()), entries: [] };
    return { path, shown, says, isThere: false, isUpdated };
  }
  const says = readBaseline(new TextDecoder().decode(bytes));
  if ("problem" in says) throw new UsageError(`The baseline ${shown} ${says.problem}.`);
  return { path, shown, says, isThere: true, isUpdated };
}

/** Which files of the baseline a run looked at as a whole; those that are gone now included. */
function covering(
  base: string,
  targets: readonly Target[],
  { files, evidence, notEvaluated }: RunResult,
) {
  // What lacked an input may be there all the same.
  const unjudged = new Set(
    notEvaluated.filter(({ count, moot = 0 }) => count > moot).map(({ rule }) => rule),
  );
  const judged = new Set([...files, ...evidence].map((path) => relativePath(base, path)));
  return (file: string, rule: string): boolean =>
    !unjudged.has(rule) &&
    (judged.has(file) ||
      targets.some(({ path, isFolder }) =>
        isFolder
          ? relativeTo(path, absolute(base, file)) !== undefined
          : path === absolute(base, file),
      ));
}

const foundIn = ({ diagnostics, suppressed }: RunResult): Found => ({
  diagnostics,
  suppressed: suppressed.map(({ diagnostic }) => diagnostic),
});

/** "made 2026-08-01, 92 days ago". */
function ageOf({ made }: Baseline, now: string): string {
  const days = Math.round((Date.parse(dayOf(now)) - Date.parse(made)) / DAY);
  if (days < 0) return `made ${made}`;
  return `made ${made}, ${days === 0 ? "today" : `${counted(days, "day")} ago`}`;
}

/** What a baseline is applied to. */
export interface Judged {
  readonly result: RunResult;
  readonly targets: readonly Target[];
  /** The run came to its end: what it did not find is not there. */
  readonly isJudged: boolean;
  readonly io: Io;
}

/**
 * Gives each finding of a run its state by the baseline, and says how old that is; writes the
 * baseline anew first where the user asked for it.
 * @returns the findings with their states
 */
export function applyBaseline(baseline: OpenBaseline, judged: Judged): Matched {
  const { path, shown, says, isUpdated } = baseline;
  const { result, targets, isJudged, io } = judged;
  const base = folderOf(path);
  const covers = covering(base, targets, result);
  const matched = match(foundIn(result), says, base, covers);
  const { gone } = matched;
  if (isUpdated && isJudged) {
    const now = update(foundIn(result), says, base, covers);
    write(baseline, now, gone, io);
    return match(foundIn(result), now, base, covers);
  }
  const them = gone === 1 ? "it" : "them";
  const rest =
    gone === 0
      ? ""
      : ` ${counted(gone, "finding")} in it ${gone === 1 ? "is" : "are"} gone: --update-baseline takes ${them} out.`;
  tell(io, `${shown}: ${ageOf(says, io.now())}.${rest}`);
  if (isUpdated) tell(io, `${shown} was not updated, since not everything could be judged.`);
  return matched;
}

function write({ path, shown, isThere }: OpenBaseline, now: Baseline, gone: number, io: Io): void {
  try {
    putFile(path, writtenBaseline(now));
  } catch (error) {
    throw new UsageError(`The baseline cannot be written to ${shown}: ${reason(error)}.`);
  }
  const kept = now.entries.reduce((sum, { count }) => sum + count, 0);
  const out = gone === 0 ? "" : `, ${gone} taken out`;
  tell(io, `${shown}: ${isThere ? "updated" : "made"}, ${counted(kept, "known finding")}${out}.`);
}
