/** Connection strings that some file defines, and that something keeps from an application. */
import type { Application, ConfigFile, Location } from "../../src/rule.js";
import { TRANSFORMS } from "../../schema/xdt.js";
import { sameName } from "../../src/sessions/providers.js";
import type { XmlElement } from "./spots.js";
import { attributeText, elementsIn, transformOn } from "./xml.js";

/** What keeps an entry from an application. */
export interface Taken {
  /** Its tag, such as `<clear />`. */
  readonly tag: string;
  readonly at: Location;
  /** Where the entry stands. */
  readonly added: Location;
}

interface Written {
  readonly file: ConfigFile;
  readonly element: XmlElement;
}

const placeOf = ({ file, element }: Written): Location => ({
  source: file.document.source,
  span: element.nameSpan,
});

/** A build configuration lists its transforms among its files. */
const isTransform = ({ kind }: ConfigFile) => kind === "transform";

const calls = (element: XmlElement, name: string) =>
  sameName(attributeText(element, "name") ?? "", name);

/** The files of the application and of those around it, outermost first, each once. */
function filesAround({ files, parent }: Application): readonly ConfigFile[] {
  const outer = parent ? filesAround(parent) : [];
  const sources = new Set(outer.map(({ document }) => document.source));
  return [...outer, ...files.filter(({ document }) => !sources.has(document.source))];
}

function locationAround({ file, element }: Written): Written | undefined {
  for (let around = element.parent; around; around = around.parent)
    if (around.name === "location") return { file, element: around };
  return undefined;
}

const isForAll = ({ element }: Written) => /^\.?$/.test(attributeText(element, "path") ?? "");

const isKept = ({ element }: Written) =>
  attributeText(element, "inheritInChildApplications") === "false";

/** A transform that takes the entry out, or puts another section in the place of its own. */
function byTransform({ files }: Application, name: string): Omit<Taken, "added"> | undefined {
  for (const file of files.filter(isTransform))
    for (const section of elementsIn(file, "connectionStrings"))
      for (const element of [section, ...section.children]) {
        const action = transformOn(element)?.name;
        const takes = action !== undefined && ["takes", "replaces"].includes(TRANSFORMS[action]);
        const isIt = element === section || action === "RemoveAll" || calls(element, name);
        if (takes && isIt)
          return { tag: `xdt:Transform="${action}"`, at: placeOf({ file, element }) };
      }
  return undefined;
}

/**
 * What takes away a connection string that is not in force; undefined where no file at hand defines
 * it, or where it is meant for another path.
 */
export function whatTookAway(application: Application, name: string): Taken | undefined {
  const files = filesAround(application);
  const entry = files
    .filter((file) => !isTransform(file))
    .flatMap((file) =>
      [...elementsIn(file, "connectionStrings")].flatMap(({ children }) =>
        children
          .filter((element) => element.name === "add" && calls(element, name))
          .map((element): Written => ({ file, element })),
      ),
    )
    .at(-1);
  if (!entry) return undefined;
  const added = placeOf(entry);
  const transform = byTransform(application, name);
  if (transform) return { ...transform, added };
  const indexOf = (source: typeof added.source) =>
    files.findIndex(({ document }) => document.source === source);
  const location = locationAround(entry);
  const removal = application.config.connectionStrings.$removals.findLast(
    ({ key, at }) =>
      (key === undefined || sameName(key, name)) &&
      (at.source === added.source
        ? at.span.start > added.span.start && (!location || isForAll(location))
        : indexOf(at.source) > indexOf(added.source)),
  );
  if (removal) return { tag: `<${removal.directive} />`, at: removal.at, added };
  const isOuter = !application.files
    .filter(({ kind }) => kind === "web")
    .slice(-1)
    .some(({ document }) => document.source === added.source);
  return location && isKept(location) && isOuter
    ? { tag: 'inheritInChildApplications="false"', at: placeOf(location), added }
    : undefined;
}
