/** Whether classic ASP runs for an application, by what the files and folders at hand show. */
import { type Application, type ConfigFile, ifKnown, type ResolvedPool } from "../../src/rule.js";
import type { XmlElement } from "./spots.js";
import { attributeText, elementsIn } from "./xml.js";

/** Library that runs classic ASP; without a handler that names it, no page is run. */
const ASP_DLL = /(?:^|[\\/])asp\.dll"?\s*$/i;
/** Modules that hand requests to a program of another kind. */
const OTHER_MODULES = /^(?:AspNetCoreModule(?:V2)?|httpPlatformHandler|FastCgiModule)$/i;

/** Whether an element stands in no `<location>`, or in one that covers the application. */
function covers(element: XmlElement, { path }: Application, isServer: boolean): boolean {
  let at: XmlElement | undefined = element;
  while (at && at.name !== "location") at = at.parent;
  if (!at) return true;
  const location = (attributeText(at, "path") ?? "").toLowerCase();
  if (location === "" || location === ".") return true;
  // A path in a web.config lies below the application, where its pages may be.
  return !isServer || `${path.toLowerCase()}/`.startsWith(`${location}/`);
}

const isServerFile = ({ kind }: ConfigFile) => kind === "applicationHost";

const handlerLists = (application: Application, file: ConfigFile) =>
  [...elementsIn(file, "handlers")].filter((list) => covers(list, application, isServerFile(file)));

/** The handlers in force by name; undefined where no file of the server lists them. */
function handlersOf(application: Application): ReadonlyMap<string, XmlElement> | undefined {
  let isListed = false;
  const handlers = new Map<string, XmlElement>();
  for (const file of application.files)
    for (const list of handlerLists(application, file))
      for (const step of list.children) {
        const name = (attributeText(step, "name") ?? "").toLowerCase();
        if (step.name === "clear") handlers.clear();
        else if (step.name === "remove") handlers.delete(name);
        else if (step.name === "add") {
          handlers.set(name, step);
          isListed ||= isServerFile(file);
        }
      }
  return isListed ? handlers : undefined;
}

/** Whether the server's files list the handlers, and none of them runs classic ASP. */
export function isClassicAspAbsent(application: Application): boolean {
  const handlers = handlersOf(application);
  return (
    handlers !== undefined &&
    ![...handlers.values()].some((handler) =>
      ASP_DLL.test(attributeText(handler, "scriptProcessor") ?? ""),
    )
  );
}

/** Whether something else answers the requests: ASP.NET Core, another platform, FastCGI. */
function hasOtherHandler(application: Application): boolean {
  if (application.config["system.webServer/aspNetCore"].$element) return true;
  return application.files.some(
    (file) =>
      [...elementsIn(file, "httpPlatform")].some((element) =>
        covers(element, application, isServerFile(file)),
      ) ||
      handlerLists(application, file).some((list) =>
        list.children.some((handler) =>
          (attributeText(handler, "modules") ?? "")
            .split(",")
            .some((module) => OTHER_MODULES.test(module.trim())),
        ),
      ),
  );
}

/**
 * What shows that classic ASP is in use: pages of it, or a pool in which nothing else runs. The
 * built-in default of the runtime version says nothing: real servers write it in the pool defaults.
 */
export function signOfClassicAsp(
  application: Application,
  { managedRuntimeVersion: runtime }: ResolvedPool,
): "pages" | "pool" | undefined {
  const pages = application.pages();
  if (pages === "classic") return "pages";
  const isUnmanaged = runtime.from !== "default" && ifKnown(() => runtime.value) === "";
  return isUnmanaged && pages === "none" && !hasOtherHandler(application) ? "pool" : undefined;
}
