/** Small configuration files made from the schema: values and elements, good ones and bad ones. */
import type { Attribute, Section, Shape } from "../../schema/vocabulary.js";
import { type Place, placesOf } from "../../src/tools/generate/walk.js";
import { timeSpan, written } from "../../src/change/values.js";
import { defaultsOf } from "../../src/tools/generate/words.js";

export interface Case {
  /** What it is about, such as "system.web/sessionState@mode". */
  readonly about: string;
  readonly text: string;
  /** The listed limit of XML Schema because of which the verdicts may differ. */
  readonly limit?: string;
}

const escape = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\u00a0", "&#160;");

function namesOf(attribute: Extract<Attribute, { kind: "enum" | "flags" }>): string[] {
  const names = Object.keys(attribute.values);
  const [first = "", second = first] = names;
  return [
    ...names,
    "",
    ` ${first}`,
    `${first} `,
    first.toLowerCase(),
    first.toUpperCase(),
    `${first},${second}`,
    `${first}, ${second}`,
    `${first.toLowerCase()} , ${second}`,
    `${first},`,
    "1",
    "-1",
    "nonsense",
  ];
}

function numbersOf({ min = 0, max = 100 }: { readonly min?: number; readonly max?: number }) {
  const hex = (n: number) => (n < 0 ? 2 ** 32 + n : n).toString(16);
  return [
    ...[min, min + 1, max, max - 1, min - 1, max + 1, 0, 1, -1].map(String),
    ...[min, max, max + 1].flatMap((n) => [`0x${hex(n)}`, `#${hex(n).toUpperCase()}`]),
    "&h1",
    "0X0x2",
    "0x",
    "+5",
    " 7 ",
    "007",
    "1.5",
    "1e3",
    "5 5",
    "",
    "ten",
    "Infinite",
    "infinite",
    "00:20:00",
    "99999999999999999999",
  ];
}

function timesOf({ min = 0, max = 86400 }: Extract<Attribute, { kind: "timeSpan" }>) {
  // With the days written out nobody can take the first number for something else.
  const withDays = (seconds: number) =>
    seconds >= 86400 ? timeSpan(seconds) : `0.${timeSpan(Math.max(0, seconds))}`;
  return [
    ...[min, min - 1, min + 60, max, 0, 30, 60, 3600].map(withDays),
    withDays(max + 86400 * 2),
    "0.01:00:00",
    "00:20:00",
    "00:00:30",
    "00:00:00",
    "00:20",
    "29:00:00",
    "0.02:03",
    "0:02:03:00",
    "0:1:0:0",
    "0.00:60:00",
    "0.00:00:60",
    "0.00:01:00.0",
    "0.00:01:00.5",
    "-0.01:00:00",
    " 0.00:05:00 ",
    "20",
    "",
    "Infinite",
    " infinite",
    "soon",
  ];
}

const TEXTS = [
  "x",
  "",
  " x ",
  "a b",
  "/",
  "/a/b",
  "/a/../b",
  "/a/..b",
  "/a/",
  "//a",
  "a?b",
  "a|b",
  "C:\\a",
  "\\\\a\\b",
  "\\a",
  "4.5",
  "3.5",
  "3.4",
  "2.0",
  "4.5.1.2.3",
  "AutoGenerate",
  "AutoGenerate,IsolateApps",
  "0123456789abcdef0123456789ABCDEF01234567",
  "0123456789abcdef0123456789ABCDEF0123456",
  "AES",
  "aes",
  "alg:X",
];

/** What deployment tools fill in. */
const TOKENS = [
  "#{Token}",
  "a__TOKEN__b",
  "$(Token)",
  "${token}",
  "@@TOKEN@@",
  "{{token}}",
  "{token}",
];

/** Texts to try for an attribute; the reader says which are good. */
function textsFor(attribute: Attribute): readonly string[] {
  switch (attribute.kind) {
    case "enum":
    case "flags":
      return namesOf(attribute);
    case "boolean":
      return ["true", "false", "True", "FALSE", " true ", "tru", "1", "yes", "", "true,false"];
    case "timeSpan":
      return timesOf(attribute);
    case "string":
      return TEXTS;
    default:
      return numbersOf(attribute);
  }
}

/** A text that the reader takes. */
export function goodText(name: string, attribute: Attribute): string {
  const [usual] = defaultsOf(attribute);
  if (usual !== undefined && usual.value !== "") return written(attribute, usual.value);
  if (attribute.kind === "enum" || attribute.kind === "flags")
    return Object.keys(attribute.values)[0] ?? "";
  if (attribute.kind === "boolean") return "true";
  if (attribute.kind !== "string") return attribute.kind === "timeSpan" ? "0.01:00:00" : "1";
  return attribute.pattern?.startsWith("^/") ? "/a" : name;
}

/** Attributes that make an element whole: the required ones, and those of its first combination. */
function required({ attributes = {}, oneOf }: Shape, without: readonly string[] = []): string {
  const needs = oneOf?.[0]?.needs ?? [];
  return Object.entries(attributes)
    .filter(
      ([name, { required: always }]) => (always || needs.includes(name)) && !without.includes(name),
    )
    .map(([name, attribute]) => ` ${name}="${escape(goodText(name, attribute))}"`)
    .join("");
}

/** The file around an element: its groups, its section and the elements between. */
function wrap(place: Place, places: readonly Place[], attributes: string, content: string): string {
  let text = `<${place.name}${attributes}>${content}</${place.name}>`;
  let { key } = place;
  while (key !== place.section.path) {
    key = key.slice(0, key.lastIndexOf("/"));
    const parent = places.find((candidate) => candidate.key === key);
    if (!parent) throw new Error(`No element for ${key}`);
    text = `<${parent.name}${required(parent.shape)}>${text}</${parent.name}>`;
  }
  for (const group of place.section.path.split("/").slice(0, -1).reverse())
    text = `<${group}>${text}</${group}>`;
  return `<configuration>${text}</configuration>`;
}

/** Something above lets anything through, or the element itself does. */
function inOpenContent({ key }: Place, places: readonly Place[]): boolean {
  return places.some(
    ({ key: above, shape }) => shape.open === "all" && key.startsWith(`${above}/`),
  );
}

/** What decides which texts an attribute takes. */
const DECIDING = new Set([
  "kind",
  "reading",
  "values",
  "min",
  "max",
  "step",
  "exclude",
  "infinite",
  "nonEmpty",
  "trimmed",
  "pattern",
]);

/** Attributes with the same key need not be tried twice at length. */
function kindKey(attribute: Attribute, { reader }: Section): string {
  const facts = Object.entries(attribute).filter(([name]) => DECIDING.has(name));
  return reader + JSON.stringify(facts.sort());
}

function* valueCases(place: Place, places: readonly Place[], seen: Set<string>): Generator<Case> {
  const limit = inOpenContent(place, places)
    ? { limit: "open-content" }
    : place.shape.oneOf === undefined
      ? {}
      : { limit: "combinations" };
  for (const [name, attribute] of Object.entries(place.shape.attributes ?? {})) {
    const others = required(place.shape, [name]);
    const key = kindKey(attribute, place.section);
    const isNew = !seen.has(key);
    seen.add(key);
    const texts = isNew
      ? [...textsFor(attribute), ...TOKENS]
      : [goodText(name, attribute), "", "?"];
    for (const text of texts)
      yield {
        about: `${place.key}@${name}`,
        text: wrap(place, places, `${others} ${name}="${escape(text)}"`, ""),
        ...limit,
      };
  }
}

const childrenOf = ({ key }: Place, places: readonly Place[]) =>
  places.filter(
    (other) => other.key.startsWith(`${key}/`) && !other.key.slice(key.length + 1).includes("/"),
  );

function* elementCases(place: Place, places: readonly Place[]): Generator<Case> {
  const { key, shape, name, role } = place;
  const open = inOpenContent(place, places) ? { limit: "open-content" } : {};
  const own = required(shape);
  const make = (attributes: string, content: string, limit?: string): Case => ({
    about: key,
    text: wrap(place, places, attributes, content),
    ...(limit === undefined ? open : { limit }),
  });
  yield make(own, "");
  yield make(own, "\n  <!-- nothing -->\n");
  yield make(own, "text");
  yield make(own, "<unheardOf/>");
  yield make(`${own} unheardOf="x"`, "");
  for (const [attribute, { required: needed }] of Object.entries(shape.attributes ?? {})) {
    if (!needed) continue;
    yield make(
      required(shape, [attribute]),
      "",
      role === "section" ? "required-on-section" : undefined,
    );
  }
  const children = childrenOf(place, places);
  const single = children.filter((child) => child.role === "element");
  for (const child of children) {
    const one = `<${child.name}${required(child.shape)}/>`;
    yield make(own, one);
    const beyond =
      shape.open === "all"
        ? "open-content"
        : shape.collection !== undefined || (role === "section" && single.length > 3)
          ? "repeated-child"
          : undefined;
    if (child.role === "element") yield make(own, one + one, beyond);
  }
  if (single.length > 1)
    yield make(
      own,
      [...single]
        .reverse()
        .map((child) => `<${child.name}/>`)
        .join(""),
    );
  yield* lockCases(place, make, own);
  if (role === "section" && name !== "") yield* sectionCases(make, own);
}

function* lockCases(
  { shape, role }: Place,
  make: (attributes: string, content: string, limit?: string) => Case,
  own: string,
): Generator<Case> {
  const first = Object.entries(shape.attributes ?? {}).find(([, { required: r }]) => !r)?.[0];
  const lists = shape.open === undefined ? undefined : "lock-lists";
  yield make(`${own} lockItem="True"`, "");
  if (first !== undefined) {
    yield make(`${own} lockAttributes="${first}"`, "");
    yield make(`${own} lockAttributes="${first} unheardOf"`, "", lists);
  }
  // Further in it is the same again.
  if (role === "entry" || role === "removal") return;
  yield make(`${own} lockItem="maybe"`, "");
  yield make(`${own} lockAttributes="*"`, "");
  yield make(`${own} lockElements="*"`, "");
  yield make(`${own} lockAttributes=" ,"`, "");
  yield make(`${own} lockAttributes="unheardOf"`, "", lists);
  yield make(`${own} lockAllElementsExcept="*"`, "", lists);
  yield make(`${own} lockAllAttributesExcept="*"`, "", lists);
  if (first !== undefined) yield make(`${own} lockAllAttributesExcept=" ${first} ; ${first},"`, "");
}

function* sectionCases(
  make: (attributes: string, content: string, limit?: string) => Case,
  own: string,
): Generator<Case> {
  const encrypted = '<EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><x/></EncryptedData>';
  for (const path of [
    "a.config",
    "b\\a.config",
    "b/a.config",
    "\\a.config",
    "C:\\a",
    "..\\a",
    " a",
    "",
    "..a\\.b",
  ])
    yield make(` configSource="${path}"`, "");
  yield make(` configSource="a.config"${own || ' x="y"'}`, "", "config-source-alone");
  yield make(' configProtectionProvider="p"', encrypted);
  yield make(' configProtectionProvider=""', encrypted);
  yield make(' configProtectionProvider="p"', "", "protected-alone");
  yield make(`${own} configBuilders="b"`, "");
}

/** Everything to try: each element, and each attribute with texts for its kind. */
export function casesOf(sections: readonly Section[]): Case[] {
  const seen = new Set<string>();
  return sections.flatMap((section) => {
    const places = placesOf(section);
    return places.flatMap((place) => [
      ...elementCases(place, places),
      ...valueCases(place, places, seen),
    ]);
  });
}
