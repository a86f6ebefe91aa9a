/** What docs/editors.md tells people to write, taken from the page. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync(join(import.meta.dirname, "../../docs/editors.md"), "utf8");

/** The block behind a mark. */
export function snippet(name: string): string {
  const [, text] =
    new RegExp(`<!-- snippet: ${name} -->\\n\\n\`\`\`\\w+\\n([^]*?)\`\`\``).exec(page) ?? [];
  if (text === undefined) throw new Error(`docs/editors.md has no snippet "${name}".`);
  return text;
}
