/** The canonical form in which results of transforms are compared. */
import { scan } from "../../src/document/scan.js";
import type { Node } from "../../src/document/tree.js";
import { createSource } from "../../src/source.js";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#xD;",
};

const VALUE_ESCAPES: Readonly<Record<string, string>> = {
  ...ESCAPES,
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
};

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (char) => ESCAPES[char] ?? char);
}

function escapeValue(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (char) => VALUE_ESCAPES[char] ?? char);
}

function print(nodes: readonly Node[]): string {
  let text = "";
  let printed = "";
  const flush = (): void => {
    if (!/^[ \t\r\n]*$/.test(text)) printed += escapeText(text);
    text = "";
  };
  for (const node of nodes) {
    if (node.kind !== "element" && node.kind !== "comment" && node.kind !== "instruction") {
      text += node.value;
      continue;
    }
    flush();
    if (node.kind === "comment") printed += `<!--${node.value}-->`;
    else if (node.kind === "instruction") {
      if (node.target !== "xml")
        printed += `<?${[node.target, node.value].filter((part) => part !== "").join(" ")}?>`;
    } else {
      const attributes = node.attributes.map(
        ({ name, value }) => ` ${name}="${escapeValue(value)}"`,
      );
      const inside = print(node.nodes);
      const start = `<${node.name}${attributes.join("")}`;
      printed += inside === "" ? `${start}/>` : `${start}>${inside}</${node.name}>`;
    }
  }
  flush();
  return printed;
}

/**
 * An XML text without declaration and white space between tags: attributes in order, double
 * quotes, adjacent text and CDATA joined.
 */
export function canonical(xml: string): string {
  return print(scan(createSource("canonical.xml", xml)).nodes);
}
