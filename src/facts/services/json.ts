/** `Get-Service` and `Get-CimInstance Win32_Service` through ConvertTo-Json. */
import { endOf, type EvidenceReader, refusal } from "../evidence-text.js";
import type { Fact, Service } from "../facts.js";
import type { JsonNode, JsonObject, JsonScalar } from "../json.js";
import { type Properties, type Property, serviceOf } from "./properties.js";

const isFact = (fact: Fact<Service> | undefined) => fact !== undefined;

/**
 * A value, or the object that Windows PowerShell writes around an enumeration where properties were
 * added to it: `{ "value": 3, "Value": "Manual" }`. The number comes first.
 */
function scalarOf(node: JsonNode): JsonScalar | undefined {
  if (node.kind !== "object") return node.kind === "scalar" ? node : undefined;
  return node.members
    .filter(({ name }) => name.toLowerCase() === "value")
    .map(({ value }) => value)
    .find((value) => value.kind === "scalar");
}

function propertiesOf(object: JsonObject): Properties {
  const byName = new Map<string, Property>();
  for (const { name, value } of object.members) {
    const scalar = scalarOf(value);
    if (scalar && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), scalar);
  }
  return (name) => byName.get(name);
}

/** The objects of a listing: one, an array, or the wrapper of Windows PowerShell. */
export function itemsOf(root: JsonNode | undefined): readonly JsonObject[] {
  if (root?.kind === "array") return root.items.filter((item) => item.kind === "object");
  if (root?.kind !== "object") return [];
  // Windows PowerShell wraps some arrays: { "value": [...], "Count": 2 }.
  const wrapped = root.members.find((member) => member.name === "value")?.value;
  return wrapped?.kind === "array" ? itemsOf(wrapped) : [root];
}

/** Names that only a listing of services has, for a text that is JSON no longer. */
const OF_SERVICES = /"(?:StartType|StartupType|StartMode)"\s*:/;

export const jsonServices: EvidenceReader = {
  format: "json",
  read(text) {
    const root = text.json();
    const services = itemsOf(root)
      .map((item) => serviceOf(text, propertiesOf(item)))
      .filter(isFact);
    if (services.length > 0) return { services };
    const begun = !root && /^\s*[[{]/.test(text.source.text) && OF_SERVICES.test(text.source.text);
    return begun
      ? {
          refused: [refusal(text, "json", "it is cut off or damaged: it is no JSON.", endOf(text))],
        }
      : undefined;
  },
};
