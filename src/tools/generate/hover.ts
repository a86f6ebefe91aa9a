/** Sections -> what an editor shows over a name or a value, as Markdown by its key. */
import type { Attribute, EnumValue, Keywords, Section, Shape } from "../../../schema/vocabulary.js";
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

const code = (text: string) => `\`${text}\``;

const paragraphs = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n\n");

const bullets = (...facts: (string | undefined)[]): string =>
  facts
    .filter((fact) => fact !== undefined)
    .map((fact) => `- ${fact}`)
    .join("\n");

/** `<https://...>` alone is a link in every Markdown. */
const linked = (links: readonly string[] | undefined): string =>
  (links ?? []).map((link) => `<${link}>`).join("  \n");

const since = (version: Parameters<typeof sinceText>[0]): string | undefined =>
  version && `Since ${sinceText(version)}`;

function sectionHover(section: Section): string {
  return paragraphs(
    `**${section.path}**`,
    section.summary,
    section.prose,
    bullets(
      `Read by ${ownerName(section)}`,
      `May stand at: ${levelText(section.level)}`,
      section.overrideModeDefault === "Deny" ? "Locked unless a file above unlocks it" : undefined,
      section.allowLocation === false ? "Not inside location" : undefined,
      since(section.since),
    ),
    linked(section.links),
  );
}

function attributeHover(name: string, attribute: Attribute, section: Section): string {
  const byDefault = defaultText(attribute, code);
  return paragraphs(
    `**${name}**: ${typeText(attribute)}`,
    attribute.summary,
    attribute.prose,
    bullets(
      attribute.required ? "Required" : undefined,
      byDefault === undefined ? undefined : `Default: ${byDefault}`,
      letterCaseText(attribute),
      since(attribute.since),
      attribute.iisManager === undefined ? undefined : `IIS Manager: ${attribute.iisManager}`,
      otherReaderText(attribute, section),
      secretText(attribute),
    ),
    linked(attribute.links ?? section.links),
  );
}

const valueHover = (name: string, value: EnumValue): string =>
  paragraphs(
    `**${name}**${value.number === undefined ? "" : ` (number ${value.number} in scripts)`}`,
    value.summary,
    since(value.since),
  );

function elementHover({ section, name, shape, role }: Place): string {
  if (role === "section") return sectionHover(section);
  return paragraphs(`**${name}**`, shape.summary, shape.prose, since(shape.since));
}

/** The content of `schema/generated/hover.json`. */
export function hoverTexts(
  sections: readonly Section[],
  keywords: Keywords<Shape>,
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const place of [...keywordPlaces(keywords), ...sections.flatMap(placesOf)]) {
    texts[place.key] = elementHover(place);
    for (const [name, attribute] of Object.entries(place.shape.attributes ?? {})) {
      const key = `${place.key}@${name}`;
      texts[key] = attributeHover(name, attribute, place.section);
      if (attribute.kind !== "enum" && attribute.kind !== "flags") continue;
      // A removal names an entry; what the values mean stands with the entry itself.
      for (const [word, value] of Object.entries(attribute.values))
        texts[`${key}=${word}`] = valueHover(word, value);
    }
  }
  return texts;
}
