/** Sections -> one reference page each, and the list of them. */
import type {
  Attribute,
  Collection,
  Keywords,
  Section,
  Shape,
} from "../../../schema/vocabulary.js";
import { waysToSet } from "./howto.js";
import { code, fence, GENERATED, page, table } from "./markdown.js";
import { keywordPlaces, type Place, placesOf } from "./walk.js";
import {
  defaultText,
  letterCaseText,
  levelText,
  otherReaderText,
  ownerName,
  secretText,
  sinceText,
  typeText,
} from "./words.js";

const FOLDER = "docs/reference";

const pageName = ({ path }: Section) => `${path.replaceAll("/", ".")}.md`;

const bullets = (...facts: (string | undefined)[]): string =>
  facts
    .filter((fact) => fact !== undefined)
    .map((fact) => `- ${fact}`)
    .join("\n");

function attributesTable(attributes: Readonly<Record<string, Attribute>>): string {
  return table(
    ["attribute", "type", "default", "since", "what it says"],
    Object.entries(attributes).map(([name, attribute]) => [
      code(name),
      attribute.required ? `${typeText(attribute)}; required` : typeText(attribute),
      defaultText(attribute, code) ?? "",
      sinceText(attribute.since),
      attribute.summary,
    ]),
  );
}

function attributePart(name: string, attribute: Attribute, section: Section): string {
  const byDefault = defaultText(attribute, code);
  const values =
    attribute.kind === "enum" || attribute.kind === "flags"
      ? bullets(
          ...Object.entries(attribute.values).map(
            ([word, { summary, since }]) =>
              `${code(word)}: ${summary}${since ? ` Since ${sinceText(since)}.` : ""}`,
          ),
        )
      : undefined;
  const facts = [
    `${typeText(attribute).replace(/^./, (letter) => letter.toUpperCase())}.`,
    attribute.required ? "Required." : undefined,
    byDefault === undefined ? undefined : `Default: ${byDefault}.`,
    letterCaseText(attribute),
    attribute.since && `Since ${sinceText(attribute.since)}.`,
    attribute.iisManager === undefined ? undefined : `In IIS Manager: ${attribute.iisManager}.`,
    otherReaderText(attribute, section),
    secretText(attribute),
  ];
  return page(
    `### ${name}`,
    attribute.summary,
    attribute.prose,
    values,
    facts.filter((fact) => fact !== undefined).join(" "),
    attribute.links?.map((link) => `<${link}>`).join("  \n"),
  ).trimEnd();
}

const DUPLICATES: Readonly<Record<Collection["duplicates"], string>> = {
  refused: "An entry whose key is there already is refused.",
  "equal-accepted":
    "An entry whose key is there already is refused, unless it is equal to the letter.",
  replaces: "A later entry with the same key replaces the earlier one.",
  allowed: "Entries may repeat.",
};

function collectionPart({ add, remove, clear, key, uniqueKeys, ...rest }: Collection): string {
  const names = Object.keys(add)
    .map((name) => code(`<${name}>`))
    .join(" or ");
  const keys =
    uniqueKeys?.map((one) => one.join(" + ")) ?? (key.length > 0 ? [key.join(" + ")] : []);
  return bullets(
    `${names} adds an entry.`,
    remove === undefined
      ? undefined
      : `${code(`<${remove}>`)} ${rest.removesNothing ? "has no effect on what is declared above." : "takes an inherited entry out."}`,
    clear === undefined
      ? undefined
      : `${code(`<${clear}>`)} ${rest.removesNothing ? "has none either." : "takes all inherited entries out."}`,
    keys.length === 0
      ? undefined
      : `Key: ${keys.map(code).join(", and on its own ")}${rest.ignoreKeyCase ? "; letter case does not count" : ""}.`,
    DUPLICATES[rest.duplicates],
    rest.order === "prepend" ? "Own entries come before inherited ones." : undefined,
    rest.defaults === undefined
      ? undefined
      : `What an entry does not write is taken from ${code(`<${rest.defaults}>`)}.`,
  );
}

/**
 * An element below the section. What an earlier element takes alike is explained there.
 * @param explained - attributes of the page so far, with the element that explains them
 */
function elementPart(place: Place, section: Section, explained: Map<string, string>): string {
  const { shape } = place;
  const name = place.key.slice(section.path.length + 1);
  const { attributes = {} } = shape;
  const details: string[] = [];
  const elsewhere = new Set<string>();
  for (const [key, attribute] of Object.entries(attributes)) {
    const signature = key + JSON.stringify(attribute);
    const earlier = explained.get(signature);
    if (earlier !== undefined) elsewhere.add(earlier);
    else {
      explained.set(signature, name);
      details.push(attributePart(key, attribute, section));
    }
  }
  const others = details.length > 0 ? "The others are explained" : "Explained";
  if (elsewhere.size > 0)
    details.push(`${others} with ${[...elsewhere].map(code).join(" and ")} above.`);
  return page(
    `## ${name}`,
    shape.summary,
    shape.since && `Since ${sinceText(shape.since)}.`,
    shape.open === "all"
      ? "Further attributes and elements are not judged."
      : shape.open === "attributes"
        ? "Further attributes are free parameters."
        : undefined,
    Object.keys(attributes).length > 0 ? attributesTable(attributes) : undefined,
    ...details,
    shape.collection && collectionPart(shape.collection),
  ).trimEnd();
}

function sectionFacts(section: Section): string {
  const since = sinceText(section.since);
  const other = section.reader === "managed" ? "The IIS schema" : "ASP.NET";
  return bullets(
    `Read by ${ownerName(section)}${section.otherReader?.unknown ? `; ${other} does not know it` : ""}.`,
    `May stand at: ${levelText(section.level)}.`,
    section.overrideModeDefault === "Deny"
      ? "Locked for files below, unless a file of the server unlocks it."
      : undefined,
    section.allowLocation === false ? "May not stand inside `<location>`." : undefined,
    since === "" ? undefined : `Since ${since}.`,
    section.open === undefined ? undefined : "Further attributes are not judged.",
  );
}

function howToSet(section: Section, places: readonly Place[]): string {
  const unknown = places.flatMap(({ key, shape }) =>
    Object.entries(shape.attributes ?? {})
      .filter(([, attribute]) => attribute.otherReader?.unknown)
      .map(([name]) => code(`${key.slice(section.path.length + 1)}@${name}`.replace(/^@/, ""))),
  );
  return page(
    "## How to set it",
    ...waysToSet(section).map(
      ({ title, language, lines }) => `${title}:\n\n${fence(language, lines.join("\n"))}`,
    ),
    unknown.length > 0 && section.reader === "managed"
      ? `No tool can set what the IIS schema does not know (${unknown.join(", ")}), and some refuse to open a section that has it. Edit the file.`
      : undefined,
  ).trimEnd();
}

function sectionPage(section: Section): string {
  const places = placesOf(section);
  const { attributes = {} } = section;
  const explained = new Map<string, string>();
  const inner = places.filter(({ role }) => role === "element" || role === "entry");
  return page(
    `# ${section.path}`,
    GENERATED,
    section.summary,
    section.prose,
    sectionFacts(section),
    Object.keys(attributes).length > 0
      ? page("## Attributes", attributesTable(attributes)).trimEnd()
      : undefined,
    ...Object.entries(attributes).map(([name, attribute]) =>
      attributePart(name, attribute, section),
    ),
    section.collection && page("## Entries", collectionPart(section.collection)).trimEnd(),
    ...inner.map((place) => elementPart(place, section, explained)),
    howToSet(section, places),
    section.links &&
      page("## Sources", bullets(...section.links.map((link) => `<${link}>`))).trimEnd(),
  );
}

/** What each keyword is called on the page. */
const TITLES: Readonly<Record<keyof Keywords<unknown>, string>> = {
  configuration: "`<configuration>`",
  configSections: "`<configSections>`",
  location: "`<location>`",
  element: "On every element of a section",
  section: "On a section",
};

function keywordsPage(keywords: Keywords<Shape>): string {
  const explained = new Map<string, string>();
  const parts = keywordPlaces(keywords).map((place) => {
    const { role, section, shape } = place;
    if (role === "removal" || role === "emptying") return undefined;
    if (role !== "keyword") return elementPart(place, section, explained).replace(/^## /, "### ");
    return page(
      `## ${TITLES[section.path as keyof Keywords<unknown>]}`,
      shape.summary,
      shape.prose,
      shape.attributes && attributesTable(shape.attributes),
      ...Object.entries(shape.attributes ?? {}).map(([name, attribute]) =>
        attributePart(name, attribute, section),
      ),
      shape.collection && collectionPart(shape.collection),
    ).trimEnd();
  });
  return page(
    "# Around and on sections",
    GENERATED,
    "What the configuration system takes itself, whatever the section: where a file says that its settings count, what files below may not change, and where the content of a section comes from.",
    ...parts,
  );
}

function indexPage(sections: readonly Section[]): string {
  return page(
    "# Reference of the sections",
    GENERATED,
    "What may be written, what it means, and who reads it. Made from `schema/sections`, like the schemas and the hover texts. What XML Schema cannot say is listed [apart](xsd.md). What may stand around and on every section has [a page of its own](keywords.md).",
    table(
      ["section", "what it decides", "read by", "allowed at"],
      sections.map((section) => [
        `[${code(section.path)}](${pageName(section)})`,
        section.summary,
        ownerName(section),
        levelText(section.level),
      ]),
    ),
  );
}

/** All pages of `docs/reference` that are made from sections: path to text. */
export function referencePages(
  sections: readonly Section[],
  keywords: Keywords<Shape>,
): Map<string, string> {
  const pages = new Map<string, string>();
  pages.set(`${FOLDER}/README.md`, indexPage(sections));
  pages.set(`${FOLDER}/keywords.md`, keywordsPage(keywords));
  for (const section of sections) pages.set(`${FOLDER}/${pageName(section)}`, sectionPage(section));
  return pages;
}
