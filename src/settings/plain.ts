/**
 * The quick look at a section: whether there is anything at all to say about it. Nearly every
 * section of nearly every file is plain; its JSON and the places in it are then made only when
 * somebody asks for them. What is not plain for certain goes the exact way, through JSON and
 * validator: a doubt here costs time, never a finding.
 */
import { deploymentToken } from "./deployment-token.js";
import type {
  AttributeFacts,
  CollectionFacts,
  Reader,
  ShapeFacts,
} from "../../schema/vocabulary.js";
import { attributeOf, type Attribute, type Element } from "../document/tree.js";
import type { Plain } from "./config-file.js";
import { fits } from "./combination.js";
import { convert } from "./convert.js";
import { endsCollection } from "./flow.js";
import { isNoticeable } from "./notices.js";
import { directiveShape, ownProperty, RESERVED_NAME } from "./normalise.js";
import type { Schema } from "./schema.js";

/** Longer texts are slices that would keep their whole file alive. */
const LONGEST_KEPT = 12;
/** Texts remembered of one attribute. */
const MOST_KEPT = 100;

/** One attribute of the schema. */
class AttributeJudge {
  readonly isVersioned: boolean;
  /** Any text will do. */
  readonly isFree: boolean;
  readonly #pattern: RegExp | undefined;
  /** Texts that were found to be plain: true, 20, InProc come again in every file. */
  readonly #plain = new Set<string>();

  constructor(
    readonly facts: AttributeFacts,
    private readonly reader: Reader,
  ) {
    this.isVersioned = isVersioned(facts);
    this.isFree =
      facts.kind === "string" &&
      !facts.nonEmpty &&
      !facts.trimmed &&
      !facts.trims &&
      facts.pattern === undefined &&
      facts.otherReader === undefined;
    if (facts.kind === "string" && facts.pattern !== undefined)
      this.#pattern = new RegExp(facts.pattern, "u");
  }

  /** The owner takes the text, and nobody has a notice. */
  takes(text: string): boolean {
    if (this.isFree || this.#plain.has(text)) return true;
    if (!this.#judge(text)) return false;
    if (text.length <= LONGEST_KEPT && this.#plain.size < MOST_KEPT) this.#plain.add(text);
    return true;
  }

  #judge(text: string): boolean {
    const { facts } = this;
    const converted = convert(facts, text, this.reader);
    if (converted === undefined || isNoticeable(facts, converted)) return false;
    const { value } = converted;
    switch (facts.kind) {
      case "enum":
        return typeof value === "string" && Object.hasOwn(facts.values, value);
      case "flags":
      case "boolean":
        return true;
      case "string":
        return (
          typeof value === "string" &&
          !(facts.nonEmpty && value === "") &&
          !(facts.trimmed && value !== value.trim()) &&
          (this.#pattern?.test(value) ?? true)
        );
      default:
        return value === "Infinite" || (typeof value === "number" && isInRange(facts, value));
    }
  }
}

type NumberFacts = Exclude<
  AttributeFacts,
  { kind: "enum" } | { kind: "flags" } | { kind: "boolean" } | { kind: "string" }
>;

function isInRange(facts: NumberFacts, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (facts.min !== undefined && value < facts.min) return false;
  if (facts.max !== undefined && value > facts.max) return false;
  const exclude = "exclude" in facts ? facts.exclude : undefined;
  if (exclude !== undefined && value >= exclude[0] && value <= exclude[1]) return false;
  const step = "step" in facts ? facts.step : undefined;
  return step === undefined || Number.isInteger(value / step);
}

/** The attribute, or one of its values, came later than the first version. */
export const isVersioned = (facts: AttributeFacts) =>
  facts.since !== undefined ||
  (facts.kind === "enum" && Object.values(facts.values).some((value) => value.since !== undefined));

/** The keys by which a collection refuses a second entry; undefined where it does not. */
export function uniqueKeys(
  collection: CollectionFacts,
): readonly (readonly string[])[] | undefined {
  if (collection.duplicates === "allowed" || collection.duplicates === "replaces") return undefined;
  if (collection.uniqueKeys !== undefined) return collection.uniqueKeys;
  return collection.key.length > 0 ? [collection.key] : undefined;
}

/** What is known of attributes and children of one shape; filled as files need it. */
class ShapeJudge {
  readonly #attributes = new Map<string, AttributeJudge | undefined>();
  readonly #elements = new Map<string, ShapeJudge | undefined>();
  readonly #entries = new Map<string, ShapeJudge | undefined>();
  readonly isOpenToAttributes: boolean;
  readonly isOpenToAll: boolean;
  readonly #required: readonly string[];
  /** The attribute whose text tells entries apart; "" where that takes a closer look. */
  readonly #key: string | undefined;
  /** The parent that this shape was met in last: elements stand in it once. */
  #metIn = 0;

  constructor(
    private readonly shape: ShapeFacts,
    private readonly reader: Reader,
    required?: readonly string[],
  ) {
    this.isOpenToAttributes = shape.open !== undefined;
    this.isOpenToAll = shape.open === "all";
    this.#required =
      required ??
      Object.entries(shape.attributes ?? {}).flatMap(([name, facts]) =>
        facts.required ? [name] : [],
      );
    this.#key = shape.collection && textKey(shape.collection);
  }

  attribute(name: string): AttributeJudge | undefined {
    let judge = this.#attributes.get(name);
    if (judge === undefined) {
      const facts = ownProperty(this.shape.attributes, name);
      if (facts === undefined) return undefined;
      judge = new AttributeJudge(facts, this.reader);
      this.#attributes.set(name, judge);
    }
    return judge;
  }

  /** The child of that name that may stand once. */
  element(name: string): ShapeJudge | undefined {
    let judge = this.#elements.get(name);
    if (judge === undefined) {
      const shape = ownProperty(this.shape.elements, name);
      if (shape === undefined) return undefined;
      judge = new ShapeJudge(shape, this.reader);
      this.#elements.set(name, judge);
    }
    return judge;
  }

  /** The child of that name that is an entry, or takes entries out. */
  entry(name: string): ShapeJudge | undefined {
    const { collection } = this.shape;
    if (collection === undefined) return undefined;
    let judge = this.#entries.get(name);
    if (judge === undefined) {
      const shape = directiveShape(collection, name);
      if (shape === undefined) return undefined;
      const takesOut = name === collection.remove && !Object.hasOwn(collection.add, name);
      judge = new ShapeJudge(shape, this.reader, takesOut ? collection.key : undefined);
      this.#entries.set(name, judge);
    }
    return judge;
  }

  /** Whether this element stands in that parent for the first time. */
  isFirstIn(visit: number): boolean {
    if (this.#metIn === visit) return false;
    this.#metIn = visit;
    return true;
  }

  hasRequired(element: Element): boolean {
    for (const name of this.#required) if (attributeOf(element, name) === undefined) return false;
    return true;
  }

  /** The attributes go together for certain. */
  mayMix(element: Element): boolean {
    return (
      this.shape.oneOf === undefined ||
      fits(this.shape, (name) => (attributeOf(element, name)?.value ?? "") !== "")
    );
  }

  /** The managed reader takes the end tag of this child for the collection's. */
  isEndedBy(child: Element): boolean {
    return this.reader === "managed" && endsCollection(this.shape, child);
  }

  /** Whether two entries may have one key, of which the reader refuses the second. */
  mayRepeat(element: Element): boolean {
    const { collection } = this.shape;
    if (collection === undefined || this.#key === undefined || element.children.length < 2)
      return false;
    if (this.#key === "") return true;
    const present = new Set<string>();
    for (const child of element.children) {
      const { name } = child;
      if (this.element(name) !== undefined || this.entry(name) === undefined) continue;
      const takesOut = !Object.hasOwn(collection.add, name);
      if (takesOut && name === collection.clear) {
        present.clear();
        continue;
      }
      const text = attributeOf(child, this.#key)?.value;
      if (text === undefined) continue;
      const key = collection.ignoreKeyCase ? text.toLowerCase() : text;
      if (takesOut) present.delete(key);
      else if (present.has(key)) return true;
      else present.add(key);
    }
    return false;
  }
}

/** The one attribute that is the key and compared as it is written; see {@link ShapeJudge}. */
function textKey(collection: CollectionFacts): string | undefined {
  const keys = uniqueKeys(collection);
  if (keys === undefined) return undefined;
  const [name = ""] = keys[0] ?? [];
  if (keys.length > 1 || keys[0]?.length !== 1) return "";
  const isText = Object.values(collection.add).every((shape) => {
    const facts = ownProperty(shape.attributes, name);
    return facts?.kind === "string" && !facts.trims;
  });
  return isText ? name : "";
}

/** Where a deployment token may begin: nearly no file has any of these. */
const TOKEN_START = /#\{|__|\$[({]|@@|\{\{/;

const judges = new Map<ShapeFacts, ShapeJudge>();

function judgeOf(section: ShapeFacts & { readonly reader: Reader }): ShapeJudge {
  let judge = judges.get(section);
  if (judge === undefined) judges.set(section, (judge = new ShapeJudge(section, section.reader)));
  return judge;
}

let visits = 0;

/** Looks at the sections of one well-formed file that is no transform. */
export class QuickLook {
  readonly #mayHoldTokens: boolean;
  #isVersioned = false;
  #mayRepeat = false;

  readonly #locks: Schema["locks"];
  readonly #sources: Schema["sources"];

  /** @param text - of the file */
  constructor({ locks, sources }: Schema, text: string) {
    this.#locks = locks;
    this.#sources = sources;
    this.#mayHoldTokens = TOKEN_START.test(text);
  }

  /** Undefined where the section must be looked at exactly. */
  at(section: ShapeFacts & { readonly reader: Reader }, element: Element): Plain | undefined {
    this.#isVersioned = false;
    this.#mayRepeat = false;
    return this.#element(judgeOf(section), element, true) ? this.#found() : undefined;
  }

  #found(): Plain {
    return PLAIN[(this.#isVersioned ? 1 : 0) + (this.#mayRepeat ? 2 : 0)]!;
  }

  #element(judge: ShapeJudge, element: Element, isSection: boolean): boolean {
    for (const attribute of element.attributes)
      if (!this.#attribute(judge, attribute, isSection)) return false;
    if (!judge.hasRequired(element) || !judge.mayMix(element)) return false;
    if (!element.onlyElements && !judge.isOpenToAll) return false;
    const { children } = element;
    if (children.length === 0) return true;
    const visit = ++visits;
    for (const child of children) {
      const inner = judge.element(child.name);
      if (inner !== undefined) {
        if (!inner.isFirstIn(visit) || !this.#element(inner, child, false)) return false;
        continue;
      }
      const entry = judge.entry(child.name);
      if (entry !== undefined) {
        if (judge.isEndedBy(child)) return false;
        if (!this.#element(entry, child, false)) return false;
      } else if (!judge.isOpenToAll) return false;
    }
    this.#mayRepeat ||= judge.mayRepeat(element);
    return true;
  }

  #attribute(judge: ShapeJudge, attribute: Attribute, isSection: boolean): boolean {
    const { name } = attribute;
    if (this.#locks.has(name)) return false;
    if (isSection && this.#sources.has(name)) return false;
    const facts = judge.attribute(name);
    if (facts === undefined)
      // A child of that name would stand under the same name in the JSON.
      return (
        judge.isOpenToAttributes && judge.element(name) === undefined && !RESERVED_NAME.test(name)
      );
    if (facts.isVersioned) this.#isVersioned = true;
    const { value } = attribute;
    if (
      facts.facts.kind === "string" &&
      this.#mayBeToken(attribute) &&
      deploymentToken(value) !== undefined
    )
      return false;
    return facts.takes(value);
  }

  /** A reference can spell a token that the text of the file does not show. */
  #mayBeToken(attribute: Attribute): boolean {
    return this.#mayHoldTokens || attribute.isDecoded;
  }
}

const PLAIN: readonly Plain[] = [
  { isVersioned: false, mayRepeat: false },
  { isVersioned: true, mayRepeat: false },
  { isVersioned: false, mayRepeat: true },
  { isVersioned: true, mayRepeat: true },
];
