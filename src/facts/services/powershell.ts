/** `Get-Service` and `Get-CimInstance Win32_Service`, through JSON, CSV or Format-List. */
import { endOf, type EvidenceReader, type EvidenceText, refusal } from "../evidence-text.js";
import type { Fact, Facts, Service } from "../facts.js";
import { type JsonNode, type JsonObject } from "../json.js";
import { delimiterOf, linesOf, rowsOf } from "../lines.js";
import { isOfService, type Properties, type Property, serviceOf } from "./properties.js";

const isFact = (fact: Fact<Service> | undefined) => fact !== undefined;

function propertiesOf(object: JsonObject): Properties {
  const byName = new Map<string, Property>();
  for (const { name, value } of object.members)
    if (value.kind === "scalar" && !byName.has(name.toLowerCase()))
      byName.set(name.toLowerCase(), value);
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

/** Export-Csv of Windows PowerShell writes the type of the objects first. */
const TYPE_LINE = /^#TYPE [^\r\n]*(?:\r\n?|\n)/;

export const csvServices: EvidenceReader = {
  format: "csv",
  read(text) {
    const { text: csv } = text.source;
    // wmic begins with an empty line.
    const from = /^\s*/.exec(csv)?.[0].length ?? 0;
    const start = from + (TYPE_LINE.exec(csv.slice(from, from + 500))?.[0].length ?? 0);
    const toEndOfLine = /[^\r\n]*/y;
    toEndOfLine.lastIndex = start;
    const line = toEndOfLine.exec(csv)?.[0] ?? "";
    if (!/[,;\t]/.test(line)) return undefined;
    const rows = rowsOf(csv, delimiterOf(line), start);
    const header = rows.next();
    if (header.done) return undefined;
    const names = header.value.cells.map((cell) => cell.value.trim().toLowerCase());
    if (!isOfService(names)) return undefined;
    return fromRows(text, names, rows);
  },
};

function fromRows(
  text: EvidenceText,
  names: readonly string[],
  rows: ReturnType<typeof rowsOf>,
): Partial<Facts> | undefined {
  const column = new Map(names.map((name, index) => [name, index]));
  const services: Fact<Service>[] = [];
  for (const { cells, cut } of rows) {
    // A row that ends early is one that the end of the file has cut.
    if (cut || cells.length < names.length) {
      const but = "a row of it is cut off, and that row was not used.";
      return {
        services,
        refused: [refusal(text, "csv", but, cells[0]?.span ?? endOf(text))],
      };
    }
    const fact = serviceOf(text, (name) => cells[column.get(name) ?? -1]);
    if (fact) services.push(fact);
  }
  return services.length > 0 ? { services } : undefined;
}

/** Format-List pads the names, so that all colons of a block stand below each other. */
const ENTRY = /^([A-Za-z]\w*) *: ?(.*)$/;

export const listServices: EvidenceReader = {
  format: "list",
  read(text) {
    const services: Fact<Service>[] = [];
    let block = new Map<string, Property>();
    let colon = -1;
    const finish = () => {
      const fact = block.size > 1 ? serviceOf(text, (name) => block.get(name)) : undefined;
      if (fact) services.push(fact);
      block = new Map();
      colon = -1;
    };
    for (const line of linesOf(text.source.text)) {
      if (line.text.trim() === "") finish();
      const at = line.isLast ? -1 : line.text.indexOf(":");
      // A name is followed by a blank even where it is the longest one.
      if (at < 2 || line.text[at - 1] !== " " || (colon >= 0 && at !== colon)) continue;
      const [, name, value = ""] = ENTRY.exec(line.text) ?? [];
      if (name === undefined) continue;
      colon = at;
      const start = line.start + line.text.length - value.length;
      const span = { start, end: start + value.trimEnd().length };
      if (!block.has(name.toLowerCase())) block.set(name.toLowerCase(), { value, span });
    }
    finish();
    return services.length > 0 ? { services } : undefined;
  },
};
