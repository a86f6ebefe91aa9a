/** Random content of sections that the readers take, in pieces that can be put anywhere. */
import { fits } from "../../src/settings/combination.js";
import type { GeneratorValue } from "fast-check";
import fc from "fast-check";
import type { AttributeFacts, SectionFacts, ShapeFacts } from "../../schema/vocabulary.js";
import { builtIn } from "../../src/settings/built-in.js";
import { escaped } from "../readers/cases/case.js";

export type Attributes = readonly (readonly [name: string, text: string])[];

/** One attribute of an element of a section. */
export interface AttributePiece {
  readonly section: string;
  /** Elements from the section down to the one that it stands on. */
  readonly steps: readonly string[];
  readonly attribute: string;
  readonly text: string;
}

/** One directive of a collection, whole. */
export interface DirectivePiece {
  readonly section: string;
  readonly steps: readonly string[];
  readonly directive: string;
  readonly attributes: Attributes;
}

export type Piece = AttributePiece | DirectivePiece;

export const isDirective = (piece: Piece): piece is DirectivePiece => "directive" in piece;

/** Random choices that the seed decides. */
export class Choices {
  constructor(private readonly value: GeneratorValue) {}

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    return this.value(fc.nat, { max: limit - 1 });
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** True once in so many times. */
  onceIn(times: number): boolean {
    return this.below(times) === 0;
  }
}

/** Makes things out of random choices, the same for the same seed. */
export const made = <T>(seed: number, count: number, make: (choices: Choices) => T): T[] =>
  fc.sample(
    fc.gen().map((value) => make(new Choices(value))),
    { seed, numRuns: count },
  );

const STRINGS = ["x", "b c", "/a", "4.5", "C:\\a", "", "é <&> \"'", "Ns.Type, Assembly", "*"];
const SPANS = ["00:20:00", "00:00:30", "0.01:00:00", "Infinite"];

function candidates(attribute: AttributeFacts): readonly string[] {
  switch (attribute.kind) {
    case "enum":
    case "flags":
      return Object.keys(attribute.values);
    case "boolean":
      return ["true", "false"];
    case "string":
      return STRINGS;
    case "timeSpan":
      return SPANS;
    default:
      return [attribute.min ?? 1, (attribute.min ?? 1) + 1, 7, 20, 300, 4096].map(String);
  }
}

const taken = new Map<string, readonly string[]>();

/** Texts that the reader takes for an attribute. */
function textsOf(section: string, pointer: string, attribute: AttributeFacts): readonly string[] {
  const key = `${section}${pointer}`;
  let texts = taken.get(key);
  if (texts === undefined) {
    texts = candidates(attribute).filter((text) => builtIn.takes(section, pointer, text));
    taken.set(key, texts);
  }
  return texts;
}

function attributesOf(
  choices: Choices,
  section: string,
  pointer: string,
  shape: ShapeFacts,
  often: number,
): Attributes {
  const { needs = [], bars = [] } = shape.oneOf?.[0] ?? {};
  return Object.entries(shape.attributes ?? {}).flatMap(([name, facts]) => {
    const isNeeded = facts.required === true || needs.includes(name);
    if (!isNeeded && (bars.includes(name) || !choices.onceIn(often))) return [];
    const texts = textsOf(section, `${pointer}/${name}`, facts);
    return texts.length === 0 ? [] : [[name, choices.of(texts)] as const];
  });
}

/** Directives in an order in which one file may hold them. */
function directivesOf(
  choices: Choices,
  section: string,
  pointer: string,
  steps: readonly string[],
  shape: ShapeFacts,
): DirectivePiece[] {
  const { collection } = shape;
  if (collection === undefined) return [];
  const out: DirectivePiece[] = [];
  const put = (directive: string, attributes: Attributes) =>
    out.push({ section, steps, directive, attributes });
  /** By key, as the reader compares them. */
  const there = new Map<string, Attributes>();
  const isOrdered = collection.order !== "prepend";
  for (let n = choices.below(5); n > 0; n--) {
    if (isOrdered && collection.clear !== undefined && choices.onceIn(8)) {
      put(collection.clear, []);
      there.clear();
      continue;
    }
    const gone = [...there];
    if (isOrdered && collection.remove !== undefined && gone.length > 0 && choices.onceIn(4)) {
      const [key, attributes] = choices.of(gone);
      put(collection.remove, attributes);
      there.delete(key);
      continue;
    }
    const directive = choices.of(Object.keys(collection.add));
    const entry = collection.add[directive] ?? {};
    const attributes = attributesOf(
      choices,
      section,
      `${pointer}/$entries/0/${directive}`,
      entry,
      3,
    ).map(([name, text]): readonly [string, string] =>
      // Few texts are taken everywhere: a key is told from others by its end.
      collection.key.includes(name) &&
      builtIn.takes(section, `${pointer}/$entries/0/${directive}/${name}`, `${text}${n}`)
        ? [name, `${text}${n}`]
        : [name, text],
    );
    const own = attributes.filter(([name]) => collection.key.includes(name));
    if (own.length < collection.key.length) continue;
    const key = JSON.stringify(own).toLowerCase();
    if (there.has(key) && collection.duplicates !== "replaces") continue;
    there.set(key, own);
    put(directive, attributes);
  }
  return out;
}

function* insideOf(
  choices: Choices,
  section: string,
  steps: readonly string[],
  shape: ShapeFacts,
): Generator<Piece> {
  const pointer = steps.map((step) => `/${step}`).join("");
  for (const [attribute, text] of attributesOf(choices, section, pointer, shape, 4))
    yield { section, steps, attribute, text };
  yield* directivesOf(choices, section, pointer, steps, shape);
  for (const [name, inner] of Object.entries(shape.elements ?? {}))
    if (choices.onceIn(3)) yield* insideOf(choices, section, [...steps, name], inner);
}

/** Pieces of one section, as they could stand in one file. */
export const piecesOf = (choices: Choices, { path, ...shape }: SectionFacts): Piece[] => [
  ...insideOf(choices, path, [], shape),
];

interface Element {
  readonly attributes: (readonly [string, string])[];
  readonly content: string[];
  readonly inner: Map<string, Element>;
}

const element = (): Element => ({ attributes: [], content: [], inner: new Map() });

const attributeText = (attributes: Attributes) =>
  attributes.map(([name, text]) => ` ${name}="${escaped(text)}"`).join("");

function textOf(name: string, { attributes, content, inner }: Element): string {
  const inside = [...content, ...[...inner].map(([child, one]) => textOf(child, one))];
  const start = `<${name}${attributeText(attributes)}`;
  return inside.length === 0 ? `${start} />` : `${start}>\n${inside.join("\n")}\n</${name}>`;
}

/** The element of a section that holds these pieces, without the groups around it. */
export function elementOf(section: string, pieces: readonly Piece[]): string {
  const root = element();
  for (const piece of pieces) {
    let at = root;
    for (const step of piece.steps) {
      let next = at.inner.get(step);
      if (next === undefined) at.inner.set(step, (next = element()));
      at = next;
    }
    if (isDirective(piece))
      at.content.push(`<${piece.directive}${attributeText(piece.attributes)} />`);
    else at.attributes.push([piece.attribute, piece.text]);
  }
  return textOf(section.split("/").at(-1) ?? section, root);
}

/** The same inside its groups. */
export function inGroups(section: string, text: string): string {
  return section
    .split("/")
    .slice(0, -1)
    .reduceRight((inner, group) => `<${group}>\n${inner}\n</${group}>`, text);
}

/**
 * The attributes of the section itself are ones that it takes beside each other. Texts that are
 * overridden are drawn one by one: a password without its user would be refused where it stands.
 */
export const goesTogether = (section: SectionFacts, pieces: readonly Piece[]) =>
  fits(section, (name) =>
    pieces.some(
      (piece) =>
        !isDirective(piece) &&
        piece.steps.length === 0 &&
        piece.attribute === name &&
        !["", "false"].includes(piece.text),
    ),
  );
