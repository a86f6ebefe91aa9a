/** `iislint survival`: what the sessions of each application survive, and what decides it. */
import { BROKEN } from "../../../broken.js";
import { deploymentOf } from "../../../lint/inputs.js";
import { survivalJson, survivalTable } from "../../../report/survival.js";
import { builtIn } from "../../../settings/built-in.js";
import { nearest } from "../../../settings/nearest.js";
import { survive } from "../../../survival/survive.js";
import { parseArguments } from "../args.js";
import { painter, wantsColour } from "../colour.js";
import { columnsIfTold } from "../columns.js";
import type { Command } from "../io.js";
import { applicationsIn, openView } from "../open-view.js";
import { survivalOptions } from "../options.js";
import { EXIT, UsageError } from "../usage.js";

const FORMATS = ["table", "json"];

/** Shows a table of events for each application, or for each build configuration of it. */
export const survival: Command = async (args, io) => {
  const given = parseArguments(args, survivalOptions);
  const format = given.value("format") ?? "table";
  if (!FORMATS.includes(format)) {
    const meant = nearest(format, FORMATS);
    throw new UsageError(
      `"iislint survival" has no format "${format}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Formats: ${FORMATS.join(", ")}.`,
    );
  }
  const workspace = await openView(given, io);
  const applications = applicationsIn(workspace, given);
  const all = applications.flatMap((one) =>
    survive(one, deploymentOf(one, workspace.factsOf(one))),
  );
  const world = {
    cwd: io.cwd,
    paint: painter(wantsColour(given, io, io.stdout)),
    columns: columnsIfTold(io),
    schema: builtIn,
  };
  io.stdout.write(format === "json" ? survivalJson(all, world) : survivalTable(all, world));
  return workspace.findings.some(({ rule }) => rule === BROKEN) ? EXIT.failed : EXIT.clean;
};
