/** ASP.NET Core behind IIS: whether it serves an application, by what its own Web.config says. */
import type { Application, Location } from "../../src/rule.js";
import type { XmlElement } from "./spots.js";
import { attributeText, elementsIn } from "./xml.js";

/** The hosting module, of either generation. */
const CORE = /^AspNetCoreModule(V2)?$/i;

const isCore = (handler: XmlElement) =>
  (attributeText(handler, "modules") ?? "").split(",").some((name) => CORE.test(name.trim()));

/** What ASP.NET of the .NET Framework serves beside it. */
const isManaged = (handler: XmlElement) => (attributeText(handler, "type") ?? "").trim() !== "";

/** Whether every request is served where the section stands: its handler takes all paths. */
function servesAll(section: XmlElement): boolean {
  const handlers = (section.parent?.children ?? [])
    .filter(({ name }) => name === "handlers")
    .flatMap(({ children }) => children)
    .filter(({ name }) => name === "add");
  const takesAll = handlers.some(
    (handler) => isCore(handler) && attributeText(handler, "path")?.trim() === "*",
  );
  return takesAll && !handlers.some(isManaged);
}

/** Whether a place is in the application's own web.config, or in a transform beside it. */
export const isInOwnFolder = ({ folder }: Application, { source: { path } }: Location): boolean =>
  (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".") === folder;

/**
 * Where an application says that ASP.NET Core serves all of it; undefined where it does not, or
 * serves a part. A child of the .NET Framework inherits the section of an ASP.NET Core parent, so
 * only its own counts.
 */
export function aspNetCoreOf(application: Application): Location | undefined {
  const at = application.config["system.webServer/aspNetCore"].$element;
  if (!at || !isInOwnFolder(application, at)) return undefined;
  const section = application.files
    .filter(({ document }) => document.source === at.source)
    .flatMap((file) => [...elementsIn(file, "aspNetCore")])
    .find(({ nameSpan }) => nameSpan.start === at.span.start);
  return section && servesAll(section) ? at : undefined;
}
