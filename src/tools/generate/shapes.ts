/** Sections -> the same data without the prose, for the normaliser and the effective settings. */
import type { Section } from "../../../schema/vocabulary.js";

const PROSE = new Set(["summary", "prose", "iisManager", "links"]);

/** Drops prose keys from the schema's own objects, never from maps of names. */
function bare(value: unknown, isMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item, false));
  if (typeof value !== "object" || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (!isMap && PROSE.has(name)) continue;
    const innerIsMap = !isMap && ["attributes", "elements", "values", "add"].includes(name);
    out[name] = bare(inner, innerIsMap);
  }
  return out;
}

/** The text of `schema/generated/shapes.ts`. */
export function shapesModule(sections: readonly Section[]): string {
  const shapes = Object.fromEntries(
    sections.map((section) => [section.path, bare(section, false)]),
  );
  // A text to parse loads faster than an object literal of this size, and keeps the program's
  // compiled code small.
  const text = JSON.stringify(JSON.stringify(shapes));
  return [
    "// Generated from schema/sections by `npm run generate`. Do not edit.",
    'import type { SectionFacts } from "../vocabulary.js";',
    "",
    `export const shapes = JSON.parse(\n  ${text},\n) as Readonly<Record<string, SectionFacts>>;`,
    "",
  ].join("\n");
}
