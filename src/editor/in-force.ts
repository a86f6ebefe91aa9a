/** What is in force where a document stands, and who decided it, in words. */
import { attributeOf, type Attribute, type Element } from "../document/tree.js";
import type { Application } from "../effective/application.js";
import type { Described } from "../effective/describe.js";
import { folderOf, joinVirtual, relativeTo } from "../paths.js";
import { valueText } from "../report/effective.js";
import { relativePath } from "../report/relative.js";
import type { InForce } from "../run/view.js";
import { buildConfigurationOf } from "../settings/file-names.js";
import { type Location, positionAt } from "../source.js";
import type { Looked, World } from "./looked.js";
import { code, plainText } from "./markdown.js";
import { locationAround, nameInSection, type Place } from "./place.js";

const isPath = (application: Application, path: string) =>
  application.files.some(({ document }) => document.source.path === path);

/** Those whose settings a document touches, the outermost first. */
export function applicationsOf({ document }: Pick<Looked, "document">, { applications }: World) {
  const { path } = document.source;
  return applications
    .filter(
      (application) =>
        isPath(application, path) ||
        application.transforms.some((one) => one.document.source.path === path) ||
        isIn(application, path),
    )
    .toSorted((a, b) => a.path.length - b.path.length);
}

const isIn = ({ folder }: Application, path: string) =>
  folder !== undefined && relativeTo(folder, folderOf(path)) !== undefined;

/** The application in whose folder a path lies, the innermost; and the way from there. */
function homeOf(path: string, { applications }: World) {
  const folder = folderOf(path);
  let best: { readonly application: Application; readonly rest: string } | undefined;
  for (const application of applications) {
    if (application.folder === undefined || application.buildConfiguration !== undefined) continue;
    const rest = relativeTo(application.folder, folder);
    if (rest === undefined || (best && best.rest.length <= rest.length)) continue;
    best = { application, rest: rest === "." ? "" : rest };
  }
  return best;
}

/** The URL path at which a document says something; undefined where that are several. */
function pathOf(looked: Looked, world: World, element: Element | undefined): string | undefined {
  const { path } = looked.document.source;
  const location = locationAround(element);
  const below = (location && attributeOf(location, "path")?.value) ?? "";
  const inside = below === "." ? "" : below;
  const kind = looked.file?.kind;
  if (kind === "machine" || kind === "rootWeb" || kind === "applicationHost") {
    if (inside !== "") return inside;
    const [only, second] = applicationsOf(looked, world);
    return second ? undefined : only?.path;
  }
  const home = homeOf(path, world);
  if (!home) return undefined;
  const at = [home.rest, inside].filter((part) => part !== "").join("/");
  const whole = at === "" ? home.application.path : joinVirtual(home.application.path, at);
  const configuration = kind === "transform" ? buildConfigurationOf(path) : undefined;
  return configuration === undefined ? whole : `${whole} (${configuration})`;
}

/**
 * What is in force where a document, or a `<location>` of it, speaks; undefined where the files at
 * hand do not show one such place.
 */
export function inForceAt(looked: Looked, element?: Element): InForce | undefined {
  const world = looked.view();
  const path = world && pathOf(looked, world, element);
  if (world === undefined || path === undefined) return undefined;
  const found = world.at(path);
  return "problem" in found ? undefined : found;
}

/** One attribute in force where an element stands. */
export function describedAt(
  looked: Looked,
  element: Element,
  place: Place,
  attribute: string,
): { readonly value: Described; readonly path: string } | undefined {
  const name = nameInSection(place, attribute);
  if (name === undefined || !place.section) return undefined;
  const inForce = inForceAt(looked, element);
  const value = inForce?.describe(place.section.path)?.values.find((one) => one.name === name);
  return inForce && value && { value, path: inForce.path };
}

/** In a transform: the attribute as the files say it that the transform changes. */
export function replacedAt(
  looked: Looked,
  element: Element,
  place: Place,
  attribute: string,
): Described | undefined {
  const { file } = looked;
  if (file?.kind !== "transform") return undefined;
  // The same place, without the build configuration.
  return describedAt({ ...looked, file: { ...file, kind: "web" } }, element, place, attribute)
    ?.value;
}

/** Whether an attribute itself says what stands at a place. */
export const isAt = (
  { document }: Pick<Looked, "document">,
  { source, span }: Location,
  { nameSpan, valueSpan }: Attribute,
): boolean =>
  source.path === document.source.path &&
  span.start >= nameSpan.start &&
  span.end <= Math.max(nameSpan.end, valueSpan.end);

/** "shop/Web.config:12". */
export function placeText({ source, span }: Location, cwd: string): string {
  return `${relativePath(cwd, source.path)}:${positionAt(source, span.start).line}`;
}

/** "decided by Web.config:12", "default since .NET 4.7.2". */
export function deciderText({ from, defaultOf }: Described, cwd: string): string {
  if (from === "unseen") return "decided in a folder that is not at hand";
  if (from !== "default") return `decided by ${placeText(from, cwd)}`;
  return defaultOf === undefined ? "the default" : `the default since ${defaultOf}`;
}

/** The value in words; what the files at hand do not show is said to be so. */
export const valueWords = (one: Described): string =>
  one.known ? valueText(one) : "not known here";

/** The value with who decided it, in plain words. */
export const inForceWords = (one: Described, cwd: string): string =>
  `${valueWords(one)}, ${deciderText(one, cwd)}`;

/** The value as Markdown. */
export const valueMarkdown = (one: Described): string =>
  one.known ? code(valueText(one)) : valueWords(one);

/** The same as Markdown, with what it overrides and what locks it. */
export function inForceText(one: Described, path: string, cwd: string): string {
  const parts = [
    `**In force** for ${code(path)}: ${valueMarkdown(one)}, ${plainText(deciderText(one, cwd))}`,
    ...one.shadowed.map((at) => `overrides ${plainText(placeText(at, cwd))}`),
    ...(one.locked ? [`locked by ${plainText(placeText(one.locked, cwd))}`] : []),
  ];
  return `${parts.join("; ")}.`;
}
