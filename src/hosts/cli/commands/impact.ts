/** `iislint impact`: what a change does to the people who are signed in when it is deployed. */
import { resolve } from "node:path";
import { BROKEN } from "../../../broken.js";
import { type Comparison, compare } from "../../../impact/impact.js";
import { impactJson, impactMarkdown, impactTable } from "../../../report/impact.js";
import type { View } from "../../../run/view.js";
import { builtIn } from "../../../settings/built-in.js";
import { nearest } from "../../../settings/nearest.js";
import { kindAt } from "../../named-paths.js";
import { type Arguments, parseArguments } from "../args.js";
import { painter, wantsColour } from "../colour.js";
import type { Command, Io } from "../io.js";
import { openView } from "../open-view.js";
import { impactOptions } from "../options.js";
import { openSince } from "../since.js";
import { nothingToLint } from "../targets.js";
import { EXIT, UsageError } from "../usage.js";

const FORMATS = { table: impactTable, markdown: impactMarkdown, json: impactJson } as const;

const isFormat = (name: string): name is keyof typeof FORMATS => Object.hasOwn(FORMATS, name);

const all = ({ applications, configurations }: View) => [...applications, ...configurations];

interface Sides {
  readonly old: View;
  readonly now: View;
}

function folderAt(cwd: string, written: string): string {
  const path = resolve(cwd, written);
  if (kindAt(path) !== "folder")
    throw new UsageError(`"${written}" is not a folder: OLD and NEW are two folders to compare.`);
  return path;
}

/** Both sides, each looked at from its own folder, so that the names of applications are alike. */
async function foldersOf(given: Arguments, io: Io): Promise<Sides> {
  const [old, now, ...more] = given.positionals;
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError("Name two folders, OLD and NEW, or give --since REV.");
  const look = (folder: string) =>
    openView(
      given,
      { ...io, cwd: folderAt(io.cwd, folder) },
      { positionals: ["."], mayBeEmpty: true },
    );
  const sides = { old: await look(old), now: await look(now) };
  if (Object.values(sides).every(({ named }) => named.length === 0))
    throw new UsageError(`Neither "${old}" nor "${now}" holds a configuration file.`);
  return sides;
}

/** What is named as it is, and as it was where the branch left a revision. */
export async function sinceOf(given: Arguments, io: Io, revision: string): Promise<Sides> {
  const now = await openView(given, io, { mayBeEmpty: true });
  const before = (disk: Parameters<typeof openSince>[3]) =>
    openSince(io.cwd, revision, false, disk).files;
  const old = await openView(given, io, { before, mayBeEmpty: true });
  if ([old, now].every(({ named }) => named.length === 0)) throw nothingToLint(given.positionals);
  return { old, now };
}

/** Both sides compared. */
export const compared = ({ old, now }: Sides): Comparison =>
  compare(all(old), all(now), { old: old.files, now: now.files });

/** Shows for each application what changes for the people in it; exit code 0, since it judges nothing. */
export const impact: Command = async (args, io) => {
  const given = parseArguments(args, impactOptions);
  const format = given.value("format") ?? "table";
  if (!isFormat(format)) {
    const names = Object.keys(FORMATS);
    const meant = nearest(format, names);
    throw new UsageError(
      `"iislint impact" has no format "${format}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Formats: ${names.join(", ")}.`,
    );
  }
  const revision = given.value("since");
  const sides =
    revision === undefined ? await foldersOf(given, io) : await sinceOf(given, io, revision);
  const world = {
    cwd: revision === undefined ? folderAt(io.cwd, given.positionals[1] ?? ".") : io.cwd,
    paint: painter(wantsColour(given, io, io.stdout)),
    schema: builtIn,
  };
  io.stdout.write(FORMATS[format](compared(sides), world));
  const isBroken = [sides.old, sides.now].some(({ findings }) =>
    findings.some(({ rule }) => rule === BROKEN),
  );
  return isBroken ? EXIT.failed : EXIT.clean;
};
