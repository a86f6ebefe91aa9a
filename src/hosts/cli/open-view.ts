/** Loads what a command that looks, and lints nothing, is asked about. */
import { BROKEN } from "../../broken.js";
import { view } from "../../index.js";
import type { Files } from "../../files.js";
import { messageText } from "../../message.js";
import { relativePath } from "../../report/relative.js";
import type { RunRequest } from "../../run/request.js";
import type { View } from "../../run/view.js";
import { positionAt } from "../../source.js";
import { openDisk } from "../disk.js";
import type { Arguments } from "./args.js";
import type { Warn } from "./evidence.js";
import { checkMet } from "./hints.js";
import { type Io, tell } from "./io.js";
import { pages } from "./options.js";
import { OptionsNeeded, Projects } from "./projects.js";
import { isNamedBy } from "./settings.js";
import { findTargets, nothingToLint } from "./targets.js";
import { UsageError } from "./usage.js";

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

interface Instead {
  /** What is looked at, in place of what is named. */
  readonly positionals?: readonly string[];
  /** The files as they were, in front of the disk. */
  readonly before?: (disk: Files) => Files;
  /** Nothing to look at is an answer too. */
  readonly mayBeEmpty?: boolean;
}

/**
 * Loads the trees of what is named, and says what of it cannot be read.
 * @throws UsageError where nothing is named, or a file of the server cannot be read
 */
export async function openView(
  given: Arguments,
  io: Io,
  { positionals = given.positionals, before = (disk) => disk, mayBeEmpty = false }: Instead = {},
): Promise<View> {
  const warn = (message: string) => {
    tell(io, message);
  };
  const targets = findTargets(positionals, io.cwd, Object.keys(pages));
  const disk = openDisk({ isNamed: isNamedBy(given, targets, io.cwd) });
  const files = before(disk);
  const projects = new Projects(given, io, disk, targets, warn);
  await projects.open();
  const workspace = await viewAll(
    {
      files,
      named: targets.filter(
        ({ path, isFolder }) =>
          files === disk || (isFolder ? files.list(path) : files.read(path)) !== undefined,
      ),
      projects: projects.roots,
      governing: projects.governing,
      rules: [],
      diagnostics: [],
    },
    projects,
  );
  const mistakes = projects.mistakesOf(workspace.broken);
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\niislint: "));
  if (workspace.named.length === 0 && !mayBeEmpty) throw nothingToLint(positionals);
  checkMet(workspace.projects, given, io);
  tellUnread(workspace, io.cwd, warn);
  return workspace;
}

/** The applications to show, each also as transforms leave it where no configuration is asked for. */
export function applicationsIn(workspace: View, given: Arguments): View["applications"] {
  const all = given.has("configuration")
    ? workspace.applications
    : [...workspace.applications, ...workspace.configurations];
  if (all.length === 0)
    throw new UsageError(
      workspace.projects.every(({ server }) => !server.project.server?.applicationHost)
        ? "No application is at hand: name a folder with a web.config, or --application-host."
        : "applicationHost.config describes no site, and no folder with a web.config is named.",
    );
  return all;
}
