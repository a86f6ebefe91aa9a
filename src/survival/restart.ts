/**
 * Which changed files restart an application, and with that end what it keeps in its process
 * (FileChangesMonitor, HttpRuntime.StartMonitoringDirectoryRenamesAndBinDirectory).
 */
import { attributeOf, type Element } from "../document/tree.js";
import type { Application } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { LEFT_OUT } from "../effective/walk.js";
import { type Files, isSource } from "../files.js";
import { folderOf, join, normalisePath } from "../paths.js";

/**
 * Whether changed files are noticed at all. Without a word from fcnMode the registry decides, and by
 * default they are.
 * @throws UnknownValue where the files at hand do not show it
 */
export const watchesFiles = ({ config }: Application): boolean =>
  config["system.web/httpRuntime"].fcnMode.value !== "Disabled";

/** Folders of an application whose every file counts, in lower case. */
const FOLDERS = new Set([
  "bin",
  "app_code",
  "app_globalresources",
  "app_localresources",
  "app_webreferences",
  "app_browsers",
]);
const FILES = new Set(["global.asax", "app_offline.htm"]);
/** Classic ASP knows of this one alone. */
const CLASSIC_FILES = new Set(["global.asa"]);

/** What the bytes of each file are known by, under a name that is the same before and after. */
export type Marks = ReadonlyMap<string, string | undefined>;

/** The text of a file, or what the host knows its bytes by; undefined where nobody knows. */
function markOf(path: string, disk: Files): string | undefined {
  const found = disk.read(path);
  return isSource(found) ? found.text.replaceAll("\r\n", "\n") : disk.fingerprint?.(path);
}

/** Whether a change of the file behind a configSource restarts the application. */
function isWatched(section: string, { files, schema }: Application): boolean {
  for (const file of files.toReversed()) {
    const declared = file.declarations.find(
      ({ path, kind }) => kind === "section" && path === section,
    );
    if (declared)
      return attributeOf(declared.element, "restartOnExternalChanges")?.value !== "false";
  }
  return !schema.registered(section).some((one) => one.restartOnExternalChanges === false);
}

/** A path below a folder, each step found whatever its letter case. */
function below(folder: string, steps: readonly string[], disk: Files): string | undefined {
  let at = folder;
  for (const step of steps) {
    const entries = disk.list(at) ?? [];
    const found =
      entries.find(({ name }) => name === step) ??
      entries.find(({ name }) => name.toLowerCase() === step.toLowerCase());
    if (!found) return undefined;
    at = join(at, found.name);
  }
  return at;
}

/** The files behind the configSources at or below an element that are watched, as they are named. */
function* sourcesIn(
  { children }: Element,
  group: string,
  application: Application,
): Generator<string> {
  for (const child of children) {
    const path = child.name === "location" ? group : `${group}${child.name}`;
    const target = attributeOf(child, "configSource")?.value;
    if (target === undefined)
      yield* sourcesIn(child, path === group ? group : `${path}/`, application);
    else if (isWatched(path, application)) yield target;
  }
}

const CONFIGURATION = new Set(["machine", "rootWeb", "web", "transform"]);

/** The configuration files that are watched: those of the chain, and what they take sections from. */
export function configurationMarks(application: Application, disk?: Files): Marks {
  const marks = new Map<string, string | undefined>();
  const files = application.files.filter(({ kind }) => CONFIGURATION.has(kind));
  for (const [i, file] of files.entries()) {
    const { source } = file.document;
    // Counted from the application up, since both sides may lie in different folders.
    const name = `${files.length - i} ${file.kind}`;
    marks.set(name, source.text);
    const { root } = file.document;
    for (const target of disk && root ? sourcesIn(root, "", application) : []) {
      const steps = normalisePath(target).split("/");
      const path = disk && below(folderOf(source.path), steps, disk);
      if (disk && path !== undefined)
        marks.set(`${name} ${steps.join("/").toLowerCase()}`, markOf(path, disk));
    }
  }
  return marks;
}

function* filesBelow(folder: string, prefix: string, disk: Files): Generator<[string, string]> {
  for (const { name, kind } of disk.list(folder) ?? []) {
    const [path, key] = [join(folder, name), `${prefix}/${name.toLowerCase()}`];
    if (kind === "file") yield [key, path];
    else yield* filesBelow(path, key, disk);
  }
}

/** Folders called App_LocalResources lie beside the pages that they are for. */
function* besidePages(folder: string, prefix: string, disk: Files): Generator<[string, string]> {
  for (const { name, kind } of disk.list(folder) ?? []) {
    const lower = name.toLowerCase();
    if (kind !== "folder" || LEFT_OUT.has(lower)) continue;
    const [path, key] = [join(folder, name), `${prefix}/${lower}`];
    const inside = disk.list(path) ?? [];
    // An application of its own.
    if (inside.some((one) => ["global.asax", "bin"].includes(one.name.toLowerCase()))) continue;
    if (lower === "app_localresources") yield* filesBelow(path, key, disk);
    else yield* besidePages(path, key, disk);
  }
}

/**
 * The files of an application besides its configuration that restart it when they change.
 * @param of - `asp`: those that classic ASP looks at
 */
export function codeMarks({ folder }: Application, disk: Files, of: "asp.net" | "asp"): Marks {
  const marks = new Map<string, string | undefined>();
  if (folder === undefined) return marks;
  const names = of === "asp" ? CLASSIC_FILES : FILES;
  for (const { name, kind } of disk.list(folder) ?? []) {
    const lower = name.toLowerCase();
    const path = join(folder, name);
    if (kind === "file" && names.has(lower)) marks.set(lower, markOf(path, disk));
    if (kind === "folder" && of === "asp.net" && FOLDERS.has(lower))
      for (const [key, file] of filesBelow(path, lower, disk)) marks.set(key, markOf(file, disk));
  }
  if (of === "asp.net")
    for (const [key, file] of besidePages(folder, "", disk)) marks.set(key, markOf(file, disk));
  return marks;
}

/** A file that differs; `isSure` is false where nobody can compare the bytes. */
export interface Changed {
  readonly name: string;
  readonly isSure: boolean;
}

/** The first file that differs, and of all those one that surely does. */
export function changedIn(old: Marks, now: Marks): Changed | undefined {
  let found: Changed | undefined;
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === is && old.has(name) === now.has(name)) continue;
    const isSure = !(old.has(name) && now.has(name)) || (was !== undefined && is !== undefined);
    if (isSure) return { name, isSure };
    found ??= { name, isSure };
  }
  return found;
}

/** Whether an edit of Web.config ends the sessions of classic ASP. */
export const restartsClassic = ({ config }: Application): boolean =>
  ifKnown(() => config["system.webServer/asp"].enableApplicationRestart.value) ?? true;
