/** What a folder shows of itself: whether an application starts there. Pure, over its entries. */
import { attributeOf, type Document, type Element, type Text } from "../document/tree.js";
import { scan } from "../document/scan.js";
import type { Entry } from "../files.js";
import { createSource } from "../source.js";

/** Project files of the three languages that ASP.NET compiles. */
const PROJECT_FILE = /\.(?:cs|vb|fs)proj$/i;

/** What ASP.NET looks for at the root of an application, and nowhere below. */
const APPLICATION: Readonly<Record<string, Entry["kind"]>> = {
  "global.asax": "file",
  bin: "folder",
  app_code: "folder",
};

/** Usual at the root of an application, and seen in plain folders too. */
const WEAK: Readonly<Record<string, Entry["kind"]>> = {
  app_data: "folder",
  app_themes: "folder",
  app_browsers: "folder",
  app_globalresources: "folder",
  "web.sitemap": "file",
};

/** What a browser asks for by name. */
const PAGE = /\.(?:aspx|ashx|asmx|axd|svc|cshtml|vbhtml|asp)$/i;

const isIn = (names: Readonly<Record<string, Entry["kind"]>>, { name, kind }: Entry) =>
  Object.hasOwn(names, name.toLowerCase()) && names[name.toLowerCase()] === kind;

/** Whether an entry is the project file of an ASP.NET application or of a library. */
export const isProjectFile = ({ name, kind }: Entry) => kind === "file" && PROJECT_FILE.test(name);

/** Whether the last part of a URL path names a page, so that no application can start there. */
export const isPage = (path: string) => PAGE.test(path);

/**
 * The entry that shows that an application starts in a folder.
 * @param entries - what lies directly in the folder
 * @returns its name as written, such as "Global.asax"
 */
export function applicationSign(entries: readonly Entry[]): string | undefined {
  return entries.find((entry) => isIn(APPLICATION, entry) || isProjectFile(entry))?.name;
}

/** A page that lies directly in a folder. */
export const pageIn = (entries: readonly Entry[]) =>
  entries.find(({ name, kind }) => kind === "file" && isPage(name))?.name;

const namedBelow = (element: Element | undefined, name: string) =>
  element?.children.find((child) => child.name === name);

/** What a web.config writes that as a rule only an application's root does. */
function signOfRoot(root: Element | undefined): string | undefined {
  if (root?.name !== "configuration") return undefined;
  const compilation = namedBelow(namedBelow(root, "system.web"), "compilation");
  if (compilation && attributeOf(compilation, "targetFramework"))
    return "its own compilation targetFramework";
  return namedBelow(root, "configSections") ? "its own <configSections>" : undefined;
}

/**
 * A sign that a folder may well be an application, and that does not show it.
 * @param entries - what lies directly in the folder
 * @param config - the folder's own web.config
 * @param hasPageAround - whether a folder above holds a page, up to the application around
 * @returns the sign in words that follow "shows", such as "a folder App_Data"
 */
export function weakSign(
  entries: readonly Entry[],
  config: Document | undefined,
  hasPageAround: () => boolean,
): string | undefined {
  const written = signOfRoot(config?.root);
  if (written !== undefined) return written;
  const usual = entries.find((entry) => isIn(WEAK, entry));
  if (usual) return usual.kind === "folder" ? `a folder ${usual.name}` : usual.name;
  const page = pageIn(entries);
  return page !== undefined && !hasPageAround()
    ? `a page of its own (${page}) where the folders above have none`
    : undefined;
}

/** The project type of ASP.NET web applications in Visual Studio. */
const WEB_APPLICATION = "{349c5851-65df-11da-9384-00065b846f21}";

/** Elements that hold the address of a project; the port alone may be 0, "any". */
const ADDRESS = new Set(["IISUrl", "DevelopmentServerPort", "DevelopmentServerVPath"]);
const NO_ADDRESS = new Set(["", "0"]);

const textIn = (element: Element) =>
  element.nodes
    .filter((node): node is Text => node.kind === "text" || node.kind === "cdata")
    .map(({ value }) => value)
    .join("")
    .trim();

function isWebSdk(element: Element): boolean {
  const named = element.name === "Sdk" ? attributeOf(element, "Name") : attributeOf(element, "Sdk");
  return (named?.value ?? "")
    .split(";")
    .some((sdk) => /^Microsoft\.NET\.Sdk\.Web(?:\/|$)/i.test(sdk.trim()));
}

function givesAddress(element: Element): boolean {
  if (element.name === "ProjectTypeGuids")
    return textIn(element).toLowerCase().includes(WEB_APPLICATION);
  return ADDRESS.has(element.name) ? !NO_ADDRESS.has(textIn(element)) : isWebSdk(element);
}

/**
 * Whether a project is a web application with an address of its own, so that nothing is inherited
 * from the folder above: source folders are no URL hierarchy.
 * @param projectText - the text of a .csproj, .vbproj or .fsproj
 */
export function hasOwnAddress(projectText: string): boolean {
  const { root } = scan(createSource("", projectText));
  const pending = root ? [root] : [];
  for (let element = pending.pop(); element; element = pending.pop()) {
    if (givesAddress(element)) return true;
    for (const child of element.children) pending.push(child);
  }
  return false;
}
