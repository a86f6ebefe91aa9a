/** Sections -> the same data without the prose, for the normaliser and the effective settings. */
import type { Keywords, Section, Shape } from "../../../schema/vocabulary.js";

const PROSE = new Set(["summary", "prose", "links"]);

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
export function shapesModule(sections: readonly Section[], keywords: Keywords<Shape>): string {
  const texts = sections.map(
    (section) =>
      `  ${JSON.stringify(section.path)}:\n    ${JSON.stringify(JSON.stringify(bare(section, false)))},`,
  );
  // Texts, parsed one by one: a run needs a handful of sections, and parsing all of them takes
  // longer than linting a small file.
  const known = JSON.stringify(
    JSON.stringify(
      Object.fromEntries(
        Object.entries(keywords).map(([name, shape]) => [name, bare(shape, false)]),
      ),
    ),
  );
  return `// Generated from schema/ by \`npm run generate\`. Do not edit.
import type { Keywords, SectionFacts, ShapeFacts } from "../vocabulary.js";

/** What stands around and on sections, without its prose. */
export const keywordFacts = (): Keywords<ShapeFacts> =>
  JSON.parse(
    ${known},
  ) as Keywords<ShapeFacts>;

const texts: Readonly<Record<string, string>> = {
${texts.join("\n")}
};

const parsed = new Map<string, SectionFacts>();

/** Paths of all sections that are described. */
export const sectionPaths: readonly string[] = Object.keys(texts);

/** A section without its prose; undefined for one that is not described. */
export function sectionFacts(path: string): SectionFacts | undefined {
  let facts = parsed.get(path);
  if (facts === undefined && Object.hasOwn(texts, path)) {
    facts = JSON.parse(texts[path] ?? "") as SectionFacts;
    parsed.set(path, facts);
  }
  return facts;
}
`;
}
