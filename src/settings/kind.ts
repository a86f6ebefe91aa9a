/**
 * What a file is to the servers: by its name where that leaves no doubt, else by what it holds.
 * Pure; reads nothing but the document.
 */
import type { Registered } from "../../schema/vocabulary.js";
import { attributeOf, type Document, type Element } from "../document/tree.js";
import { declaresXdt, hasXdtAttributes } from "../transform/xdt.js";
import type { FileKind } from "./config-file.js";
import {
  hasTransformEnding,
  isBesideApp,
  isBesideProgram,
  isBesideWeb,
  isCopyOfWeb,
  namedKind,
} from "./file-names.js";
import { knownIn } from "./fragment.js";
import { nearest } from "./nearest.js";
import type { Schema } from "./schema.js";

/**
 * The kind of a file where its name leaves no doubt.
 * @param path - only the file's name counts, in any letter case
 * @returns `web` also for `web.NAME.config`, whose content may show a transform or a fragment
 *   ({@link kindOf}); undefined where only the content can tell
 */
export function kindByName(path: string): FileKind | undefined {
  const named = namedKind(path);
  if (named !== undefined) return named;
  if (isBesideProgram(path)) return "app";
  if (hasTransformEnding(path)) return "transform";
  return isBesideWeb(path) ? "web" : undefined;
}

/**
 * A file that a program reads under just this name: what looks like a transform is left over. App
 * Service wants transforms called applicationHost.xdt, and others rename theirs (ids.md).
 */
export function isLive(path: string): boolean {
  const named = namedKind(path);
  return named !== undefined && named !== "applicationHost";
}

/**
 * Whether a document is a transform by its content. A file called Web.config, App.config or
 * machine.config never is; an applicationHost.config may be (App Service wants it renamed).
 */
export function isTransform(document: Document): boolean {
  const { root, source } = document;
  if (root === undefined || isLive(source.path)) return false;
  return (
    hasXdtAttributes(document) || (declaresXdt(root) && /\.\w[\w.-]*\.config$/i.test(source.path))
  );
}

/** Sections and groups directly in `<configuration>` or in a `<location>` of it. */
function* topElements(root: Element): Generator<Element> {
  for (const child of root.children)
    if (child.name === "location") yield* child.children;
    else yield child;
}

/** All `<section>` or all `<sectionGroup>` of `<configSections>`, with the path each declares. */
function* declared(root: Element): Generator<{ readonly path: string; readonly element: Element }> {
  const pending = root.children
    .filter((child) => child.name === "configSections")
    .map((element) => ({ element, group: "" }));
  for (let next = pending.pop(); next; next = pending.pop())
    for (const element of next.element.children) {
      const path = `${next.group}${attributeOf(element, "name")?.value ?? ""}`;
      yield { path, element };
      if (element.name === "sectionGroup") pending.push({ element, group: `${path}/` });
    }
}

const isNative = ({ reader }: Registered) => reader === "native";

/** A name that only servers give to what stands directly in `<configuration>`. */
const isServersName = (schema: Schema, name: string) =>
  schema.isGroup(name) ||
  schema.section(name) !== undefined ||
  (name.includes(".") && schema.registered(name).some(isJudgedSection));

const isJudgedSection = ({ kind }: Registered) => kind === "section";

/** The name belongs to applicationHost.config alone. */
const isOfApplicationHost = (schema: Schema, name: string) =>
  isServersName(schema, name) &&
  schema.registered(name).length > 0 &&
  schema.registered(name).every(isNative);

/**
 * IIS's own files (applicationHost.config and what is generated from it for each pool,
 * administration.config, redirection.config): sections are declared without a type.
 */
function looksNative(schema: Schema, root: Element): boolean {
  const sections = [...declared(root)].filter(({ element }) => element.name === "section");
  const untyped = sections.filter(({ element }) => !attributeOf(element, "type"));
  if (
    untyped.some(
      ({ element }) =>
        attributeOf(element, "overrideModeDefault") ??
        attributeOf(element, "allowDefinition")?.value === "AppHostOnly",
    )
  )
    return true;
  const tops = [...topElements(root)].map(({ name }) => name);
  if (tops.some((name) => isOfApplicationHost(schema, name))) return true;
  // One type forgotten in a web.config is a mistake there.
  return (
    untyped.length > 0 &&
    untyped.length === sections.length &&
    !tops.some((name) => isManaged(schema, name))
  );
}

const isManaged = (schema: Schema, name: string) =>
  isServersName(schema, name) && !schema.registered(name).some(isNative);

/** machine.config declares ASP.NET's own sections; nobody below may (sections.md). */
const looksLikeMachine = (root: Element) =>
  [...declared(root)].some(
    ({ path, element }) =>
      (path === "system.web" &&
        /\bSystemWebSectionGroup\b/.test(attributeOf(element, "type")?.value ?? "")) ||
      (path === "system.web/processModel" && element.name === "section"),
  );

/** Entries that setup writes into the root Web.config, each rare elsewhere. */
const STOCK: readonly (readonly [path: string, attribute: string, value: string])[] = [
  ["securityPolicy/trustLevel", "policyFile", "internal"],
  ["httpHandlers/add", "path", "trace.axd"],
  ["httpModules/add", "name", "OutputCache"],
  ["compilation/buildProviders/add", "extension", ".aspx"],
  ["fullTrustAssemblies/add", "assemblyName", "System.Web"],
];

const below = (elements: readonly Element[], name: string) =>
  elements.flatMap((element) => element.children.filter((child) => child.name === name));

/** The root Web.config, seen from at least two of its stock entries. */
function looksLikeRootWeb(root: Element): boolean {
  const web = [...topElements(root)].filter(({ name }) => name === "system.web");
  const hits = STOCK.filter(([path, attribute, value]) =>
    path
      .split("/")
      .reduce<readonly Element[]>(below, web)
      .some((entry) => attributeOf(entry, attribute)?.value === value),
  );
  return hits.length >= 2;
}

/** Nothing but comments, instructions and white space stands before the root. */
function beginsWithRoot({ nodes, root }: Document): boolean {
  for (const node of nodes) {
    if (node === root) return true;
    if (node.kind === "cdata" || (node.kind === "text" && !node.blank)) return false;
  }
  return false;
}

/** Another tool's format declares its own prefixes on the root (Sitecore's `patch:` and `set:`). */
const hasForeignPrefix = (root: Element) =>
  root.attributes.some(({ name }) => name.startsWith("xmlns:"));

function configurationKind(
  schema: Schema,
  document: Document,
  root: Element,
  path: string,
): FileKind | undefined {
  const isCopy = isCopyOfWeb(path) || isBesideWeb(path);
  const tops = [...topElements(root)].map((element) => element.name);
  const isOurs = tops.some((top) => isServersName(schema, top));
  if (hasXdtAttributes(document) || declaresXdt(root))
    return isOurs || isCopy || isBesideApp(path) ? "transform" : undefined;
  if (!isCopy && hasForeignPrefix(root)) return undefined;
  if (looksNative(schema, root)) return "applicationHost";
  if (looksLikeMachine(root)) return "machine";
  if (looksLikeRootWeb(root)) return "rootWeb";
  if (isCopy) return "web";
  if (isBesideApp(path)) return "app";
  if (!isOurs) return undefined;
  const isProgram = tops.includes("startup") && !tops.some((top) => /^system\.web/i.test(top));
  return isProgram ? "app" : "web";
}

/**
 * The kind of a file, by its content wherever its name leaves a doubt.
 * @param path - the file's path; only its name counts
 * @param schema - what is known of sections
 * @returns undefined for what is no configuration of these servers: another tool's XML
 *   (packages.config, NuGet.config, log4net.config), a script, any other text
 */
export function kindOf(document: Document, path: string, schema: Schema): FileKind | undefined {
  const { root } = document;
  const promised = kindByName(path);
  if (isLive(path) || promised === "app") return promised;
  if (promised === "applicationHost") return isTransform(document) ? "transform" : promised;
  const isNear = isBesideWeb(path) || isCopyOfWeb(path);
  // Damage in a file that is called after web.config is that file's; elsewhere it is another text.
  if (!root) return promised;
  if (!isNear && !beginsWithRoot(document)) return undefined;
  if (root.name === "configuration")
    return promised === "transform" ? promised : configurationKind(schema, document, root, path);
  if (knownIn(schema, root))
    return promised === "transform" || isTransform(document) ? "transform" : "fragment";
  return isNear && nearest(root.name, ["configuration"]) !== undefined
    ? (promised ?? "web")
    : undefined;
}
