/** Merges the layers of a path into the values in force, each with where it was decided. */
import type {
  AttributeFacts,
  CollectionFacts,
  SectionFacts,
  ShapeFacts,
} from "../../schema/vocabulary.js";
import { nameLocation } from "../settings/config-file.js";
import { step } from "../settings/pointer.js";
import { ownProperty } from "../settings/normalise.js";
import type { Location } from "../source.js";
import { entriesIn, isFields, isRemoval, keyOf } from "./entries.js";
import { type Removal, type Resolved, UnknownValue } from "./application.js";
import { inForce } from "./in-force.js";
import type { Occurrence } from "./occurrence.js";
import { elementOf, resolveAttribute, type Resolving } from "./resolve-attribute.js";

/** The nearest element that writes any of it. */
function nearestElement(occurrences: readonly Occurrence[]): Location | undefined {
  for (let i = occurrences.length - 1; i >= 0; i--) {
    const occurrence = occurrences[i];
    const place = occurrence && elementOf(occurrence);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** Children of one name in each occurrence. */
function inside(occurrences: readonly Occurrence[], name: string): Occurrence[] {
  const out: Occurrence[] = [];
  for (const { file, pointer, json, opaque, locks } of occurrences) {
    const inner = Object.hasOwn(json, name) ? json[name] : undefined;
    if (isFields(inner)) out.push({ file, pointer: step(pointer, name), json: inner, opaque });
    // What an opaque section holds, its children hold too.
    else if (opaque)
      out.push({
        file,
        pointer,
        json: {},
        opaque: true,
        ...(locks && { locks: locks.element(name) }),
      });
  }
  return out;
}

interface EntryUnderWay {
  readonly directive: string;
  readonly occurrence: Occurrence;
}

/** Elements such as `applicationDefaults`, outermost first, that give entries below their defaults. */
type Defaults = ReadonlyMap<string, readonly Occurrence[]>;
const NO_DEFAULTS: Defaults = new Map();

/** What this element adds to the defaults for entries inside it. */
function withDefaults(
  shape: ShapeFacts,
  occurrences: readonly Occurrence[],
  outer: Defaults,
): Defaults {
  const names = Object.keys(shape.elements ?? {}).filter((name) => name.endsWith("Defaults"));
  if (names.length === 0) return outer;
  const all = new Map(outer);
  for (const name of names)
    all.set(name, [...(outer.get(name) ?? []), ...inside(occurrences, name)]);
  return all;
}

/** By key; an entry without identity stands under its own JSON. */
type Entries = Map<unknown, EntryUnderWay>;

/** Applies the directives of one element to what is inherited. */
function applyDirectives(
  collection: CollectionFacts,
  { file, pointer, json }: Occurrence,
  entries: Entries,
): Entries {
  const added: Entries = new Map();
  const isKeyed = collection.key.length > 0 && collection.duplicates !== "allowed";
  for (const { directive, json: own, pointer: at } of entriesIn(json, pointer)) {
    const takesOut = isRemoval(collection, directive);
    if (takesOut && directive === collection.clear) {
      entries.clear();
      added.clear();
      continue;
    }
    const key = isKeyed ? keyOf(collection, own) : own;
    if (takesOut) {
      entries.delete(key);
      added.delete(key);
      continue;
    }
    // One that is there already keeps its place (ConfigurationElementCollection.BaseAdd).
    const group = entries.has(key) ? entries : added;
    // The reader stops at the second of two, so nobody ever sees what that says.
    if (collection.duplicates === "refused" && group.has(key)) continue;
    group.set(key, { directive, occurrence: { file, pointer: at, json: own, opaque: false } });
  }
  return collection.order === "prepend"
    ? new Map([...added, ...entries])
    : new Map([...entries, ...added]);
}

function resolveEntries(
  collection: CollectionFacts,
  occurrences: readonly Occurrence[],
  label: string,
  resolving: Resolving,
  defaults: Defaults,
): unknown[] {
  let entries: Entries = new Map();
  for (const occurrence of occurrences) {
    if (occurrence.locks?.entries(collection)) continue;
    if (occurrence.opaque) throw new UnknownValue(label, elementOf(occurrence));
    entries = applyDirectives(collection, occurrence, entries);
  }
  return [...entries.values()].map(({ directive, occurrence }) => {
    const shape = collection.add[directive] ?? {};
    const given =
      collection.defaults === undefined ? [] : (defaults.get(collection.defaults) ?? []);
    const entry = resolveShape(
      shape,
      [...given, occurrence],
      `${label}/${directive}`,
      resolving,
      defaults,
    );
    return Object.defineProperty(entry, "directive", { value: directive, enumerable: true });
  });
}

/** The elements that take entries out, as files write them, outermost file first. */
function resolveRemovals(
  collection: CollectionFacts,
  occurrences: readonly Occurrence[],
  label: string,
): Removal[] {
  return occurrences.flatMap(({ file, pointer, json, opaque, locks }) => {
    if (locks?.entries(collection)) return [];
    if (opaque) throw new UnknownValue(label);
    return entriesIn(json, pointer).flatMap(({ directive, json: own, pointer: inner }) => {
      const node = file.origins.get(inner);
      if (!isRemoval(collection, directive) || node?.kind !== "element") return [];
      const takesAll = directive === collection.clear;
      const original = file.originalOf?.(node).node ?? node;
      if (original.kind !== "element") return [];
      const at = nameLocation(file, node);
      return [
        { directive, ...(takesAll ? {} : { key: keyOf(collection, own) }), at, node: original },
      ];
    });
  });
}

/** Names that no attribute or element can have. */
const ENTRIES = "$entries";
const REMOVALS = "$removals";
const ELEMENT = "$element";
const OTHERS = "$others";

/** Which occurrences may say something of an attribute: most say nothing of most. */
class Writers {
  readonly #byName = new Map<string, number[]>();
  /** Those that may hold what their JSON does not show. */
  readonly #veiled: number[] = [];

  constructor(private readonly occurrences: readonly Occurrence[]) {
    for (let i = 0; i < occurrences.length; i++) {
      const { json, opaque, file } = occurrences[i]!;
      if (opaque || file.opaque.size > 0) this.#veiled.push(i);
      else
        for (const name of Object.keys(json)) {
          const known = this.#byName.get(name);
          if (known) known.push(i);
          else this.#byName.set(name, [i]);
        }
    }
  }

  /** In their order. */
  of(name: string): readonly Occurrence[] {
    const writing = this.#byName.get(name) ?? [];
    const all =
      this.#veiled.length === 0 ? writing : [...writing, ...this.#veiled].sort((a, b) => a - b);
    return all.map((i) => this.occurrences[i]!);
  }
}

/** What stands behind the values in force of one element; each is computed when it is asked for. */
class ElementState {
  readonly #values = new Map<string, unknown>();
  #writers: Writers | undefined;

  constructor(
    readonly shape: ShapeFacts,
    readonly occurrences: readonly Occurrence[],
    readonly label: string,
    readonly resolving: Resolving,
    readonly outer: Defaults,
    /** Where attributes are looked for. */
    readonly withAttributes: readonly Occurrence[] = occurrences,
  ) {}

  get(name: string): unknown {
    let value = this.#values.get(name);
    if (value === undefined && !this.#values.has(name)) {
      value = this.#compute(name);
      this.#values.set(name, value);
    }
    return value;
  }

  #compute(name: string): unknown {
    const { shape, occurrences, label, resolving } = this;
    if (name === ENTRIES)
      return shape.collection
        ? resolveEntries(shape.collection, occurrences, label, resolving, this.#defaults())
        : [];
    if (name === REMOVALS)
      return shape.collection ? resolveRemovals(shape.collection, occurrences, label) : [];
    if (name === ELEMENT) return nearestElement(occurrences);
    if (name === OTHERS) return this.#others();
    const child = ownProperty(shape.elements, name);
    if (child) {
      const inner = inside(occurrences, name);
      const own = child.collection?.ownAttributes ? inside(occurrences.slice(-1), name) : inner;
      return resolveShape(child, inner, `${label}/${name}`, resolving, this.#defaults(), own);
    }
    const facts = ownProperty(shape.attributes, name);
    return facts && this.#attribute(name, facts);
  }

  #attribute(name: string, facts: AttributeFacts): Resolved<unknown> {
    const element = this.get(ELEMENT) as Location | undefined;
    this.#writers ??= new Writers(this.withAttributes);
    const writers = this.#writers.of(name);
    return resolveAttribute(name, facts, writers, this.label, this.resolving, element);
  }

  #defaults(): Defaults {
    return withDefaults(this.shape, this.occurrences, this.outer);
  }

  /** Free parameters: what stands on an open element and has no place in the schema. */
  #others(): Readonly<Record<string, unknown>> {
    const others: Record<string, unknown> = {};
    const { shape, occurrences } = this;
    if (shape.open === undefined) return others;
    for (const { json } of occurrences)
      for (const [name, value] of Object.entries(json))
        if (typeof value === "string" && !Object.hasOwn(shape.attributes ?? {}, name))
          others[name] ??= this.#attribute(name, { kind: "string" });
    return others;
  }
}

/** By shape: the class of its elements in force. */
const classes = new WeakMap<ShapeFacts, ReturnType<typeof inForce>>();

function classOf(shape: ShapeFacts): ReturnType<typeof inForce> {
  let made = classes.get(shape);
  if (made === undefined) {
    const names = [...Object.keys(shape.attributes ?? {}), ...Object.keys(shape.elements ?? {})];
    made = inForce(new Set([...names, ENTRIES, REMOVALS, ELEMENT, OTHERS]));
    classes.set(shape, made);
  }
  return made;
}

/** The values in force of one element; each is computed when it is asked for. */
export function resolveShape(
  shape: ShapeFacts,
  occurrences: readonly Occurrence[],
  label: string,
  resolving: Resolving,
  outer: Defaults = NO_DEFAULTS,
  withAttributes: readonly Occurrence[] = occurrences,
): object {
  const Kind = classOf(shape);
  return new Kind(new ElementState(shape, occurrences, label, resolving, outer, withAttributes));
}

/** The values in force of one section. */
export function resolveSection(
  section: SectionFacts,
  occurrences: readonly Occurrence[],
  resolving: Resolving,
): object {
  const counting = section.whole ? occurrences.slice(-1) : occurrences;
  return resolveShape(section, counting, section.path, resolving);
}
