/** `iislint effective`: what is in force, and which line of which file decided it. */
import { BROKEN } from "../../../broken.js";
import { summarise } from "../../../sessions/summary.js";
import {
  effectiveJson,
  effectiveTable,
  effectiveTree,
  type EffectiveReport,
  summaryJson,
  summaryTable,
  writtenOnly,
} from "../../../report/effective.js";
import { builtIn } from "../../../settings/built-in.js";
import { nearest } from "../../../settings/nearest.js";
import { chosenSections } from "../../sections.js";
import { parseArguments } from "../args.js";
import { painter, wantsColour } from "../colour.js";
import { columnsIfTold } from "../columns.js";
import type { Command } from "../io.js";
import { applicationsIn, openView } from "../open-view.js";
import { effectiveOptions } from "../options.js";
import { EXIT, UsageError } from "../usage.js";

/** The forms of what is in force. */
export const FORMATS = ["tree", "table", "json"];

/** Full paths of what --section names; a comma may stand at the end. */
function sectionsOf(values: readonly string[]): readonly string[] {
  const asked = values.flatMap((value) => value.split(",").map((name) => name.trim()));
  const chosen = chosenSections(asked.filter((name) => name !== ""));
  if ("problem" in chosen) throw new UsageError(chosen.problem);
  return chosen.names;
}

/** Shows values in force at a path, or one line for each application. */
export const effective: Command = async (args, io) => {
  const given = parseArguments(args, effectiveOptions);
  const format = given.value("format") ?? "tree";
  if (!FORMATS.includes(format)) {
    const meant = nearest(format, FORMATS);
    throw new UsageError(
      `"iislint effective" has no format "${format}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Formats: ${FORMATS.join(", ")}.`,
    );
  }
  const sections = sectionsOf(given.values("section"));
  const workspace = await openView(given, io);
  const isBroken = workspace.findings.some(({ rule }) => rule === BROKEN);
  const code = isBroken ? EXIT.failed : EXIT.clean;

  const surroundings = {
    cwd: io.cwd,
    paint: painter(wantsColour(given, io, io.stdout)),
    columns: columnsIfTold(io),
    schema: builtIn,
  };
  const asked = given.value("at");
  if (asked === undefined && given.values("section").length === 0 && !given.has("set")) {
    const summaries = applicationsIn(workspace, given).map(summarise);
    io.stdout.write(
      format === "json" ? summaryJson(summaries) : summaryTable(summaries, surroundings),
    );
    return code;
  }
  const found = workspace.at(asked ?? "/");
  if ("problem" in found) throw new UsageError(found.problem);
  const whole: EffectiveReport = {
    path: found.path,
    pool: found.application?.pool,
    sections: sections.flatMap((section) => found.describe(section) ?? []),
  };
  const report = given.has("set") ? writtenOnly(whole) : whole;
  if (format === "json") io.stdout.write(effectiveJson(report, io.cwd));
  else
    io.stdout.write(
      format === "table"
        ? effectiveTable(report, surroundings)
        : effectiveTree(report, surroundings),
    );
  return code;
};
