/** JSON as text. */

const WIDTH = 100;

const isScalar = (value: unknown) => typeof value !== "object" || value === null;

/** As the project's formatter writes it: a list of plain values on one line while it fits. */
function pretty(value: unknown, indent: string, before: number): string {
  if (isScalar(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items: readonly unknown[] = value;
    const line = `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (items.every(isScalar) && before + line.length <= WIDTH) return line;
    const lines = items.map((item) => inner + pretty(item, inner, inner.length + 1));
    return `[\n${lines.join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value as object);
  if (entries.length === 0) return "{}";
  const lines = entries.map(([name, item]) => {
    const key = `${inner}${JSON.stringify(name)}: `;
    return key + pretty(item, inner, key.length + 1);
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

/** The text of a JSON file. */
export const json = (value: unknown): string => `${pretty(value, "", 0)}\n`;
