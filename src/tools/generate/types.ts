/** Sections -> TypeScript types with their prose as doc comments. */
import type { Attribute, EnumValue, Section, Shape } from "../../../schema/vocabulary.js";
import { unnamedCombinations } from "./json-schema.js";

const quote = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** The names that a value in force may have: of several for one number the first (`convert.ts`). */
function namesInForce({ values, reading }: Extract<Attribute, { kind: "enum" }>): string[] {
  const all = Object.entries<EnumValue>(values);
  return all
    .filter(
      ([, { number }], i) =>
        reading !== "exact" ||
        number === undefined ||
        all.findIndex(([, other]) => other.number === number) === i,
    )
    .map(([name]) => name);
}

function valueType(attribute: Attribute): string {
  switch (attribute.kind) {
    case "enum": {
      const names = namesInForce(attribute).map((name) => JSON.stringify(name));
      if (attribute.reading === "dotnet-enum-loose") return [...names, "number"].join(" | ");
      return [
        ...names,
        ...(attribute.reading === "dotnet-enum" ? unnamedCombinations(attribute) : []),
      ].join(" | ");
    }
    case "flags":
    case "string":
      return "string";
    case "boolean":
      return "boolean";
    case "integer":
    case "minutes":
    case "seconds":
    case "timeSpan":
      return attribute.infinite ? 'number | "Infinite"' : "number";
  }
}

const unitOf: Partial<Record<Attribute["kind"], string>> = {
  minutes: "Whole minutes.",
  seconds: "Whole seconds.",
  timeSpan: "Seconds; written as [d.]hh:mm:ss.",
};

function comment(lines: readonly (string | undefined)[], indent: string): string {
  const text = lines.filter((line): line is string => line !== undefined && line !== "");
  return `${indent}/** ${text.join(" ").replaceAll("*/", "* /")} */\n`;
}

function defaultText(attribute: Attribute): string | undefined {
  const { default: value } = attribute;
  if (value === undefined || value === "") return undefined;
  if (Array.isArray(value)) return undefined;
  return `Default ${JSON.stringify(value)}.`;
}

function shapeType(shape: Shape, indent: string): string {
  const inner = `${indent}  `;
  let out = "{\n";
  for (const [name, attribute] of Object.entries(shape.attributes ?? {})) {
    out += comment([attribute.summary, unitOf[attribute.kind], defaultText(attribute)], inner);
    out += `${inner}readonly ${quote(name)}?: ${valueType(attribute)};\n`;
  }
  for (const [name, child] of Object.entries(shape.elements ?? {})) {
    if (child.summary) out += comment([child.summary], inner);
    out += `${inner}readonly ${quote(name)}?: ${shapeType(child, inner)};\n`;
  }
  if (shape.collection) {
    const { add, remove, clear, key } = shape.collection;
    out += `${inner}readonly $entries?: readonly {\n`;
    for (const [name, entry] of Object.entries(add))
      out += `${inner}  readonly ${quote(name)}?: ${shapeType(entry, `${inner}  `)};\n`;
    if (remove !== undefined) {
      const keys = key.map((name) => `readonly ${quote(name)}: string`).join("; ");
      out += `${inner}  readonly ${quote(remove)}?: Removal & { ${keys} };\n`;
    }
    if (clear !== undefined) out += `${inner}  readonly ${quote(clear)}?: Removal;\n`;
    out += `${inner}}[];\n`;
  }
  return `${out}${indent}}`;
}

/** Name of a section's type: `system.web/sessionState` becomes `SystemWebSessionState`. */
export function typeName(path: string): string {
  return path
    .split(/[./]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join("");
}

/** The text of `schema/generated/settings.ts`. */
export function settingsTypes(sections: readonly Section[]): string {
  let out = "// Generated from schema/sections by `npm run generate`. Do not edit.\n\n";
  out += "/** An entry that takes others out; the mark exists for the types only. */\n";
  out += "export interface Removal {\n  readonly $removes?: true;\n}\n\n";
  for (const section of sections) {
    out += comment([`\`<${section.path}>\`: ${section.summary}`], "");
    out += `export interface ${typeName(section.path)} ${shapeType(section, "")}\n\n`;
  }
  out += "/** Every section by its path below `<configuration>`. */\nexport interface Sections {\n";
  for (const section of sections)
    out += `  readonly ${JSON.stringify(section.path)}: ${typeName(section.path)};\n`;
  out += "}\n";
  return out;
}
