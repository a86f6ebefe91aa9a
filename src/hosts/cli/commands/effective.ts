/** `iislint effective`: what is in force, and which line of which file decided it. */
import { describableSections } from "../../../effective/describe.js";
import { summarise } from "../../../sessions/summary.js";
import { view } from "../../../index.js";
import {
  effectiveJson,
  effectiveTable,
  effectiveTree,
  type EffectiveReport,
  summaryTable,
  writtenOnly,
} from "../../../report/effective.js";
import { relativePath } from "../../../report/relative.js";
import type { RunRequest } from "../../../run/request.js";
import type { View } from "../../../run/view.js";
import { nearest } from "../../../settings/nearest.js";
import { openDisk } from "../../disk.js";
import { parseArguments } from "../args.js";
import { painter, wantsColour } from "../colour.js";
import { checkMet } from "../hints.js";
import type { Command } from "../io.js";
import { effectiveOptions, pages } from "../options.js";
import { OptionsNeeded, Projects } from "../projects.js";
import { findTargets, nothingToLint } from "../targets.js";
import { UsageError } from "../usage.js";
import { messageText } from "../../../message.js";

const FORMATS = ["tree", "table", "json"];

/** Full paths for what was asked; the last part alone is enough where it is unique. */
function chosenSections(asked: readonly string[]): readonly string[] {
  const known = describableSections();
  if (asked.length === 0) return ["system.web/sessionState"];
  return asked.map((name) => {
    if (known.includes(name)) return name;
    const byEnd = known.filter((section) => section.endsWith(`/${name}`));
    if (byEnd.length === 1 && byEnd[0] !== undefined) return byEnd[0];
    const meant = nearest(name, [
      ...known,
      ...known.map((section) => section.split("/").at(-1) ?? ""),
    ]);
    throw new UsageError(
      `There is no section "${name}".${meant === undefined ? "" : ` Did you mean "${meant}"?`} Sections: ${known.join(", ")}.`,
    );
  });
}

/** Loads what is named; options files that only an asynchronous reader can load in between. */
async function viewAll(request: RunRequest, projects: Projects): Promise<View> {
  for (;;) {
    try {
      return view(request);
    } catch (error) {
      if (!(error instanceof OptionsNeeded)) throw error;
      await projects.load(error.path);
    }
  }
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
  const sections = chosenSections(given.values("section").flatMap((value) => value.split(",")));
  const warn = (message: string) => {
    io.stderr.write(`iislint: ${message}\n`);
  };
  const files = openDisk({});
  const targets = findTargets(given.positionals, io.cwd, Object.keys(pages));
  const projects = new Projects(given, io, files, targets, warn);
  await projects.open();
  const workspace = await viewAll(
    {
      files,
      named: targets,
      projects: projects.roots,
      governing: projects.governing,
      rules: [],
      diagnostics: [],
    },
    projects,
  );
  const mistakes = projects.mistakesOf(workspace.broken);
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\niislint: "));
  if (workspace.named.length === 0) throw nothingToLint(given.positionals);
  checkMet(workspace.projects, given, io);
  for (const { rule, message, at } of workspace.findings)
    if (rule === "unreadable-file")
      warn(`${relativePath(io.cwd, at.source.path)}: ${messageText(message)}`);

  const surroundings = { cwd: io.cwd, paint: painter(wantsColour(given, io, io.stdout)) };
  const asked = given.value("at");
  if (asked === undefined && given.values("section").length === 0 && !given.has("set")) {
    const isAsked = given.has("configuration");
    const summaries = (
      isAsked ? workspace.applications : [...workspace.applications, ...workspace.configurations]
    ).map(summarise);
    if (summaries.length === 0)
      throw new UsageError(
        workspace.projects.every(({ server }) => !server.project.server?.applicationHost)
          ? "No application is at hand: name a folder with a web.config, or --application-host."
          : "applicationHost.config describes no site, and no folder with a web.config is named.",
      );
    io.stdout.write(
      format === "json"
        ? `${JSON.stringify({ applications: summaries }, null, 2)}\n`
        : summaryTable(summaries, surroundings),
    );
    return 0;
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
  return 0;
};
