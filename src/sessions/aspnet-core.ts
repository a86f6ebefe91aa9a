/** ASP.NET Core behind IIS: whether it serves an application, by what its own Web.config says. */
import { attributeOf, type Element } from "../document/tree.js";
import type { Application } from "../effective/application.js";
import type { Location } from "../source.js";

/** The hosting module, of either generation. */
const CORE = /^AspNetCoreModule(V2)?$/i;

const textOf = (element: Element, name: string) => attributeOf(element, name)?.value.trim() ?? "";

const isCore = (handler: Element) =>
  textOf(handler, "modules")
    .split(",")
    .some((name) => CORE.test(name.trim()));

/** What ASP.NET of the .NET Framework serves beside it. */
const isManaged = (handler: Element) => textOf(handler, "type") !== "";

/** How much is served where the section stands; undefined where no handler beside it says so. */
function servedBy(section: Element): "all" | "part" | undefined {
  const handlers = (section.parent?.children ?? [])
    .filter(({ name }) => name === "handlers")
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === "add");
  const core = handlers.filter(isCore);
  if (core.length === 0) return undefined;
  const takesAll = core.some((handler) => textOf(handler, "path") === "*");
  return takesAll && !handlers.some(isManaged) ? "all" : "part";
}

/** Whether a place is in the application's own web.config, or in a transform beside it. */
export const isInOwnFolder = ({ folder }: Application, { source: { path } }: Location): boolean =>
  (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".") === folder;

/** The element whose name stands at an offset. */
function elementAt(element: Element | undefined, start: number): Element | undefined {
  if (!element || element.nameSpan.start === start) return element;
  for (const child of element.children) {
    const found = elementAt(child, start);
    if (found) return found;
  }
  return undefined;
}

/**
 * The section that the application itself writes, and how much of it ASP.NET Core serves by it. A
 * child of the .NET Framework inherits the section of an ASP.NET Core parent.
 */
function ownSection(application: Application) {
  const at = application.config["system.webServer/aspNetCore"].$element;
  if (!at || !isInOwnFolder(application, at)) return undefined;
  for (const { document } of application.files) {
    if (document.source !== at.source) continue;
    const section = elementAt(document.root, at.span.start);
    if (section) return { at, serves: servedBy(section) };
  }
  return undefined;
}

/**
 * Where an application says that ASP.NET Core serves all of it; undefined where it does not, or
 * serves a part.
 */
export function aspNetCoreOf(application: Application): Location | undefined {
  const own = ownSection(application);
  return own?.serves === "all" ? own.at : undefined;
}

/**
 * Whether ASP.NET Core, which reads no system.web, may serve the whole application. It does not
 * where the application's own handlers give it some paths only.
 */
export const mayBeAspNetCore = (application: Application): boolean =>
  application.config["system.webServer/aspNetCore"].$element !== undefined &&
  ownSection(application)?.serves !== "part";
