/** The schema of the options file -> TypeScript types of what may be written in it. */
import { configSchema, severities } from "../../../schema/config.js";

/** The part of JSON Schema in which the options file is described. */
interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Node;
}

const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
};

const words = (values: readonly string[]) => values.map((word) => JSON.stringify(word)).join(" | ");

class Types {
  readonly named = new Map<string, string>();

  /** The type of a node; an object with a title is declared under it. */
  of(node: Node, indent: string): string {
    if (node.enum) return words(node.enum);
    if (node.type === "array" && node.items) {
      const inner = this.of(node.items, indent);
      return `readonly ${inner.includes(" | ") ? `(${inner})` : inner}[]`;
    }
    if (node.type === "object") return this.#object(node, indent);
    const scalar = SCALARS[node.type ?? ""];
    if (scalar === undefined) throw new Error(`No type for ${JSON.stringify(node)}`);
    return scalar;
  }

  #object({ title, description, ...node }: Node, indent: string): string {
    const { additionalProperties } = node;
    if (typeof additionalProperties === "object")
      return `Readonly<Record<string, ${this.of(additionalProperties, indent)}>>`;
    if (title === undefined) return this.fields(node, indent);
    const text = `/** ${description ?? ""} */\nexport interface ${title} ${this.fields(node, "")}\n`;
    this.named.set(title, text);
    return title;
  }

  fields({ properties = {}, required = [] }: Node, indent: string): string {
    const lines = Object.entries(properties).map(([name, node]) => {
      const type = name === "rules" ? RULES : this.of(node, `${indent}  `);
      const optional = required.includes(name) ? "" : "?";
      return `${indent}  /** ${node.description ?? ""} */\n${indent}  readonly ${name}${optional}: ${type};\n`;
    });
    return `{\n${lines.join("")}${indent}}`;
  }
}

/** Which ids there are is the matter of the rules; a setting looks the same for each. */
const RULES = "Readonly<Record<string, RuleSetting>>";

/** The text of `schema/generated/options.ts`. */
export function optionsTypes(): string {
  const types = new Types();
  const all = types.fields({ properties: (configSchema([]) as Node).properties ?? {} }, "");
  return [
    "// Generated from schema/config.ts by `npm run generate`. Do not edit.\n",
    `/** What an id can be set to. */\nexport type Setting = ${words(severities)};\n`,
    "/** Severity of an id, or severity and options. */\nexport type RuleSetting = Setting | readonly [Setting, Readonly<Record<string, unknown>>];\n",
    ...types.named.values(),
    `/** All keys of iislint.config.json, as written. */\nexport interface Options ${all}\n`,
  ].join("\n");
}
