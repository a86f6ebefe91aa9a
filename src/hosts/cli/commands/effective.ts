/** `iislint effective`: what is in force, and which line of which file decided it. */
import { BROKEN } from "../../../broken.js";
import { isNamedBy } from "../settings.js";
import { summarise } from "../../../sessions/summary.js";
import { view } from "../../../index.js";
import {
  effectiveJson,
  effectiveTable,
  effectiveTree,
  type EffectiveReport,
  summaryJson,
  summaryTable,
  writtenOnly,
} from "../../../report/effective.js";
import { relativePath } from "../../../report/relative.js";
import type { RunRequest } from "../../../run/request.js";
import type { View } from "../../../run/view.js";
import { builtIn } from "../../../settings/built-in.js";
import { nearest } from "../../../settings/nearest.js";
import { positionAt } from "../../../source.js";
import { openDisk } from "../../disk.js";
import { chosenSections } from "../../sections.js";
import { parseArguments } from "../args.js";
import { painter, wantsColour } from "../colour.js";
import { columnsIfTold } from "../columns.js";
import type { Warn } from "../evidence.js";
import { checkMet } from "../hints.js";
import { type Command, tell } from "../io.js";
import { effectiveOptions, pages } from "../options.js";
import { OptionsNeeded, Projects } from "../projects.js";
import { findTargets, nothingToLint } from "../targets.js";
import { EXIT, UsageError } from "../usage.js";
import { messageText } from "../../../message.js";

/** The forms of what is in force. */
export const FORMATS = ["tree", "table", "json"];

/** Full paths of what --section names; a comma may stand at the end. */
function sectionsOf(values: readonly string[]): readonly string[] {
  const asked = values.flatMap((value) => value.split(",").map((name) => name.trim()));
  const chosen = chosenSections(asked.filter((name) => name !== ""));
  if ("problem" in chosen) throw new UsageError(chosen.problem);
  return chosen.names;
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

/**
 * Says which files are missing from what is shown, or stand in it only in part.
 * @throws UsageError for a file of the server, since everything may depend on it
 */
function tellUnread({ applications, findings, projects }: View, cwd: string, warn: Warn): void {
  const unread = new Map<string, string>();
  for (const { rule, message, at } of findings)
    if (rule === "unreadable-file" || rule === BROKEN)
      unread.set(at.source.path, messageText(message));
  for (const { server } of projects)
    for (const path of server.files) {
      const message = unread.get(path);
      if (message !== undefined) throw new UsageError(`${relativePath(cwd, path)}: ${message}`);
    }
  const damaged = new Map<string, string>();
  for (const { document } of applications.flatMap(({ files }) => files)) {
    const { source, problems } = document;
    const [first] = problems;
    if (!first) continue;
    const { line, column } = positionAt(source, first.span.start);
    damaged.set(
      source.path,
      `not well-formed at line ${line}, column ${column}: the servers refuse it, and what is shown is what can be read of it.`,
    );
  }
  for (const [path, message] of [...unread, ...damaged])
    warn(`${relativePath(cwd, path)}: ${message}`);
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
  const warn = (message: string) => {
    tell(io, message);
  };
  const targets = findTargets(given.positionals, io.cwd, Object.keys(pages));
  const files = openDisk({ isNamed: isNamedBy(given, targets, io.cwd) });
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
  tellUnread(workspace, io.cwd, warn);
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
