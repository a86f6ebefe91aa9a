/** Looking for elements in what no section describes: transforms, add-ons of IIS. */
import type { Application, ConfigFile } from "../../src/rule.js";
import type { XmlElement } from "./spots.js";

function* below(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (child.name === name) yield child;
    yield* below(child, name);
  }
}

/** Elements of that name, anywhere in the file. */
export function* elementsIn(file: ConfigFile, name: string): Generator<XmlElement> {
  const { root } = file.document;
  // The target of a configSource, and a transform of it, has the section for its root.
  if (root?.name === name) yield root;
  if (root) yield* below(root, name);
}

/** Text of an attribute; undefined where it is absent. */
export function attributeText(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** Transforms that can change an application: its own and those of the applications around it. */
export function transformsOf(application: Application): readonly ConfigFile[] {
  return [
    ...application.transforms,
    ...(application.parent ? transformsOf(application.parent) : []),
  ];
}

/** The `xdt:Transform` of an element, whatever the prefix. */
function transformOf(element: XmlElement): string {
  return element.attributes.find(({ name }) => name.endsWith(":Transform"))?.value ?? "";
}

const replacesWhole = (element: XmlElement) =>
  /^(?:Remove(?!Attributes)|Replace|Insert)/.test(transformOf(element));

/** Whether a transform may give `<sessionState>` another mode than the file it is applied to. */
export function changesMode(transform: ConfigFile): boolean {
  for (const element of elementsIn(transform, "sessionState")) {
    if (attributeText(element, "mode") !== undefined || replacesWhole(element)) return true;
    if (/^RemoveAttributes\b.*\bmode\b/.test(transformOf(element))) return true;
  }
  return ["system.web", "location"].some((name) =>
    [...elementsIn(transform, name)].some(replacesWhole),
  );
}
