/** Looking for elements in what no section describes: transforms, add-ons of IIS. */
import type { Application, ConfigFile, Resolved } from "../../src/rule.js";
import { attributeText, elementsIn } from "../../src/sessions/elements.js";
import { isTransformName, type TransformName, TRANSFORMS } from "../../schema/xdt.js";
import type { XmlAttribute, XmlElement } from "./spots.js";

export { attributeText, elementsIn };

/**
 * Transforms beside an application's web.config that change it. One that the engine refuses changes
 * nothing, so that a half-typed one hides no finding.
 */
export const ownTransforms = ({
  transforms,
  refusedTransforms,
}: Application): readonly ConfigFile[] =>
  transforms.filter((one) => !refusedTransforms.includes(one));

/** Transforms that can change an application: its own and those of the applications around it. */
export function transformsOf(application: Application): readonly ConfigFile[] {
  return [
    ...ownTransforms(application),
    ...(application.parent ? transformsOf(application.parent) : []),
  ];
}

/** The `xdt:Transform` of an element, whatever the prefix, where it names one that there is. */
export function transformOn(element: XmlElement):
  | {
      readonly attribute: XmlAttribute;
      readonly name: TransformName;
      /** What stands in its parentheses. */
      readonly argument: string;
    }
  | undefined {
  const attribute = element.attributes.find(({ name }) => name.endsWith(":Transform"));
  const written = attribute?.value.trimStart() ?? "";
  const [name = ""] = /^\w+/.exec(written) ?? [];
  return attribute && isTransformName(name)
    ? { attribute, name, argument: written.slice(name.length) }
    : undefined;
}

/** The element as a whole is put in, taken out, or both. */
function changesWhole(element: XmlElement): boolean {
  const transform = transformOn(element);
  return transform !== undefined && TRANSFORMS[transform.name] !== "attributes";
}

/** Whether a transform may give an element another value of an attribute than the file it is applied to. */
export function changesAttribute(transform: ConfigFile, name: string, attribute: string): boolean {
  for (const element of elementsIn(transform, name)) {
    if (changesWhole(element)) return true;
    const { name: action, argument = "" } = transformOn(element) ?? {};
    const named = argument.split(/[^\w.-]+/).filter((part) => part !== "");
    // Without names it takes all of them.
    const takes = named.length === 0 || named.includes(attribute);
    const writes = action !== undefined && attributeText(element, attribute) !== undefined;
    if (takes && (action === "RemoveAttributes" || writes)) return true;
  }
  return ["system.web", "location"].some((around) =>
    [...elementsIn(transform, around)].some(changesWhole),
  );
}

/** Whether a transform may give `<sessionState>` another mode. */
export const changesMode = (transform: ConfigFile): boolean =>
  changesAttribute(transform, "sessionState", "mode");

/** Whether a transform may lead sessions to another store, or by another way. */
export const changesStore = (transform: ConfigFile): boolean =>
  ["mode", "stateConnectionString", "sqlConnectionString", "customProvider"].some((name) =>
    changesAttribute(transform, "sessionState", name),
  ) || ["connectionStrings", "providers"].some((name) => !elementsIn(transform, name).next().done);

/**
 * Whether a value is none that gets deployed: some transform changes it, and it is not a
 * transform's own.
 * @param changes - whether a transform corrects it
 */
export function isLeftToTransforms(
  application: Application,
  { from }: Resolved<unknown>,
  changes: (transform: ConfigFile) => boolean,
): boolean {
  const transforms = transformsOf(application);
  const isTheirs =
    from !== "default" && transforms.some(({ document }) => document.source === from.source);
  return !isTheirs && transforms.some(changes);
}

/**
 * Whether a finding about plain files waits for what transforms make of them: some transform changes
 * what it is about. What that one makes is judged, also where it does not correct it.
 * @param touches - whether a transform changes something that the finding hangs on
 */
export function isLeftToBuilds(
  application: Application,
  touches: (transform: ConfigFile) => boolean,
): boolean {
  const touching = transformsOf(application).filter(touches);
  // A build configuration lists its own transforms among its files.
  const isOwn = ({ document }: ConfigFile) =>
    application.files.some((file) => file.document.source.path === document.source.path);
  return touching.length > 0 && !touching.some(isOwn);
}

/** Whether a transform may change one of these attributes of an element. */
export const changesAny =
  (element: string, ...attributes: readonly string[]) =>
  (transform: ConfigFile): boolean =>
    attributes.some((attribute) => changesAttribute(transform, element, attribute));
