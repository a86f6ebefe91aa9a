/** Services through Export-Clixml. */
import { scan } from "../../document/scan.js";
import { attributeOf, type Element } from "../../document/tree.js";
import { endOf, type EvidenceReader, refusal } from "../evidence-text.js";
import { type Properties, type Property, serviceOf } from "./properties.js";

const NAMESPACE = "http://schemas.microsoft.com/powershell/2004/04";
const OPENING = /^\s*(?:<\?xml[^>]*\?>\s*)?<Objs[\s>]/;

const named = (element: Element, name: string) =>
  element.children.filter((child) => child.name === name);

/** The text of an element that was read to its end; damage at the end of a file makes others. */
function textIn(element: Element): Property | undefined {
  const { endTag, startTag } = element;
  if (!endTag) return undefined;
  const value = element.nodes
    .map((node) => (node.kind === "text" ? node.value : ""))
    .join("")
    .trim();
  return { value, span: { start: startTag.end, end: endTag.start } };
}

/** A primitive holds its value, an enumeration its number beside the word for it. */
function valueOf(element: Element): Property | undefined {
  if (element.name !== "Obj") return element.children.length > 0 ? undefined : textIn(element);
  const [number] = named(element, "I32");
  const [word] = named(element, "ToString");
  const inside = number ?? word;
  return inside && textIn(inside);
}

/** Properties of the object, and those that PowerShell added to it. */
function propertiesOf(object: Element): Properties {
  const byName = new Map<string, Property>();
  for (const group of [...named(object, "Props"), ...named(object, "MS")])
    for (const each of group.children) {
      const name = attributeOf(each, "N")?.value.toLowerCase();
      const value = name === undefined ? undefined : valueOf(each);
      if (name !== undefined && value && !byName.has(name)) byName.set(name, value);
    }
  return (name) => byName.get(name);
}

/** The objects of a listing, without those that are properties of others. */
function* objectsIn(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (child.name === "Obj" && child.endTag) yield child;
    if (["Obj", "LST", "IE"].includes(child.name) && !attributeOf(child, "N"))
      yield* objectsIn(child);
  }
}

export const clixmlServices: EvidenceReader = {
  format: "clixml",
  read(text) {
    const xml = text.source.text;
    if (!OPENING.test(xml.slice(0, 2000)) || !xml.slice(0, 2000).includes(NAMESPACE))
      return undefined;
    const { root } = scan(text.source);
    const services = (root ? [...objectsIn(root)] : [])
      .map((object) => serviceOf(text, propertiesOf(object)))
      .filter((fact) => fact !== undefined);
    if (root?.endTag) return services.length > 0 ? { services } : undefined;
    const but = "it is cut off, and what is not whole was not used.";
    return { services, refused: [refusal(text, "clixml", but, endOf(text))] };
  },
};
