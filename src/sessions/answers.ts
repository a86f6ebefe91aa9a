/** What answers the requests of an application besides ASP.NET, by what its files and folders show. */
import type { Element } from "../document/tree.js";
import type { Application } from "../effective/application.js";
import { folderOf } from "../paths.js";
import type { ConfigFile } from "../settings/config-file.js";
import { allNamed, attributeText } from "./elements.js";

const isServerFile = ({ kind }: ConfigFile) => kind === "applicationHost";

/** Whether it is the web.config of the application's own folder, and not one of a folder above. */
const isOwn = (file: ConfigFile, { folder }: Application) =>
  file.kind === "web" && folderOf(file.document.source.path) === folder;

/** The `<location>` around an element, if any. */
function locationOf(element: Element): Element | undefined {
  let at = element.parent;
  while (at && at.name !== "location") at = at.parent;
  return at;
}

/** Whether an element of a file counts for all of the application. */
function covers(element: Element, file: ConfigFile, application: Application): boolean {
  const location = locationOf(element);
  if (!location) return true;
  const isInherited = attributeText(location, "inheritInChildApplications") !== "false";
  if (!isInherited && file.kind === "web" && !isOwn(file, application)) return false;
  const path = (attributeText(location, "path") ?? "").toLowerCase();
  if (path === "" || path === ".") return true;
  // A path in a web.config lies below the application.
  return isServerFile(file) && `${application.path.toLowerCase()}/`.startsWith(`${path}/`);
}

function* inForce(application: Application, name: string): Generator<[Element, ConfigFile]> {
  for (const file of application.files)
    for (const element of allNamed(file, name))
      if (covers(element, file, application)) yield [element, file];
}

interface Entry {
  readonly element: Element;
  /** Stands in the server's file and counts for every site: it is installed, and no more. */
  readonly isOfServer: boolean;
}

/** Entries in force of a list that no schema describes, by name as IIS compares it. */
export function entriesOf(application: Application, name: string): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const [list, file] of inForce(application, name)) {
    const isOfServer = isServerFile(file) && !attributeText(locationOf(list) ?? list, "path");
    for (const element of list.children) {
      const key = (attributeText(element, "name") ?? "").toLowerCase();
      if (element.name === "clear") entries.clear();
      else if (element.name === "remove") entries.delete(key);
      else entries.set(key, { element, isOfServer });
    }
  }
  return [...entries.values()];
}

/** Whether the server's file lists any such entries for the application. */
export const isListedByServer = (application: Application, name: string): boolean =>
  [...inForce(application, name)].some(
    ([list, file]) => isServerFile(file) && list.children.some((entry) => entry.name === "add"),
  );

/** Modules of IIS that serve files as they are, or say what a server can do. */
const FILE_MODULES =
  /^(?:StaticFile|DefaultDocument|DirectoryListing|ProtocolSupport|HttpRedirection|ServerSideInclude|WebDAV)Module$/i;
/** Libraries of IIS that run pages of classic ASP, and of ASP.NET in the classic pipeline. */
export const ASP_DLL = /(?:^|[\\/])asp\.dll"?\s*$/i;
const ASPNET_DLL = /(?:^|[\\/])aspnet_isapi\.dll"?\s*$/i;

const modulesOf = (handler: Element) =>
  (attributeText(handler, "modules") ?? "").split(",").flatMap((name) => name.trim() || []);

const isManaged = (entry: Element) =>
  (attributeText(entry, "type") ?? "") !== "" ||
  ASPNET_DLL.test(attributeText(entry, "scriptProcessor") ?? "") ||
  modulesOf(entry).some((name) => /^ManagedPipelineHandler$/i.test(name));

/** Hands requests to a program that is neither ASP.NET nor classic ASP. */
const isOther = (handler: Element) =>
  !isManaged(handler) &&
  !ASP_DLL.test(attributeText(handler, "scriptProcessor") ?? "") &&
  modulesOf(handler).some((name) => !FILE_MODULES.test(name));

/** Expressions and wildcards that fit every path. */
const EVERY_PATH = /^(?:\^?\(?\.\*\)?\$?|\*)$/;
/** Another server, its scheme perhaps taken from a condition. */
const ELSEWHERE = /^(?:https?|\{C:\d+\}):\/\//i;

/** The action and conditions of a rule that takes every path; absent where it does not. */
function ofEveryPath(rule: Element) {
  const child = (name: string) => rule.children.find((one) => one.name === name);
  const match = child("match");
  if (!match || !EVERY_PATH.test((attributeText(match, "url") ?? "").trim())) return undefined;
  if (attributeText(rule, "enabled") === "false" || attributeText(match, "negate") === "true")
    return undefined;
  return { action: child("action"), conditions: child("conditions")?.children ?? [] };
}

/** Leaves only some paths out, or reads a part of the address and lets all through. */
const letsThrough = (condition: Element) =>
  attributeText(condition, "negate") === "true" ||
  attributeText(condition, "input")?.toUpperCase() === "{CACHE_URL}" ||
  EVERY_PATH.test(attributeText(condition, "pattern") ?? "");

/** A rule of URL Rewrite by which a proxy, or a redirection, takes all requests. */
function takesAll(rule: Element): boolean {
  const { action, conditions } = ofEveryPath(rule) ?? {};
  if (!action || !conditions || !ELSEWHERE.test(attributeText(action, "url") ?? "")) return false;
  // A redirection that asks for anything sends some to https or to the right name, and serves the rest.
  return attributeText(action, "type") === "Redirect"
    ? conditions.length === 0
    : conditions.every(letsThrough);
}

function isRedirected(application: Application): boolean {
  let is = false;
  for (const [element] of inForce(application, "httpRedirect"))
    is = (attributeText(element, "enabled") ?? String(is)) === "true";
  return is;
}

/** Whether a program of another kind, a proxy or a redirection takes the application's requests. */
export function isAnsweredElsewhere(application: Application): boolean {
  return (
    application.config["system.webServer/aspNetCore"].$element !== undefined ||
    [...inForce(application, "httpPlatform")].length > 0 ||
    entriesOf(application, "handlers").some((one) => !one.isOfServer && isOther(one.element)) ||
    ["globalRules", "rules"].some((name) =>
      entriesOf(application, name).some(({ element }) => takesAll(element)),
    ) ||
    isRedirected(application)
  );
}

/** Settings of ASP.NET that people write for the sake of a scan, or for error pages alone. */
const IDLE_SECTIONS = new Set(
  "customErrors httpRuntime httpCookies deployment trust identity".split(" "),
);
/** What else a web.config holds that is not read by code of .NET alone; iisnode reads appSettings. */
const OF_IIS = new Set(["system.webServer", "system.web", "location", "appSettings"]);

/** Whether the application's own web.config has settings that only ASP.NET makes use of. */
function configuresAspNet(application: Application): boolean {
  return application.files.some((file) => {
    if (!isOwn(file, application)) return false;
    const entries = (name: string) => allNamed(file, name).flatMap(({ children }) => children);
    return (
      entries("system.web").some(({ name }) => !IDLE_SECTIONS.has(name)) ||
      file.document.root?.children.some(
        ({ name, children }) => !OF_IIS.has(name) && children.length > 0,
      ) ||
      [...entries("handlers"), ...entries("modules")].some(isManaged) ||
      allNamed(file, "modules").some(
        (list) => attributeText(list, "runAllManagedModulesForAllRequests") === "true",
      )
    );
  });
}

/**
 * Whether the folder at hand shows another use than ASP.NET: only pages of other kinds, or something
 * else that answers all requests, and no sign of ASP.NET. False where nothing is seen.
 */
export function isOtherThanAspNet(application: Application): boolean {
  const { managed, classic, other } = application.content();
  return (
    !managed &&
    (classic || other || isAnsweredElsewhere(application)) &&
    !configuresAspNet(application)
  );
}
