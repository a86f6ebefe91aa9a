/** duplicate-collection-entry: keyed entries added again, in one file or on top of a parent's. */
import type { CollectionFacts, SectionFacts, ShapeFacts } from "../../schema/vocabulary.js";
import type { ReaderFinding } from "../diagnostic.js";
import { attributeOf } from "../document/tree.js";
import type { ConfigFile } from "../settings/config-file.js";
import { uniqueKeys } from "../settings/plain.js";
import { step } from "../settings/pointer.js";
import {
  entriesIn,
  type Fields,
  isFields,
  isRemoval,
  keyOf,
  shownKey,
} from "../effective/entries.js";
import { type ConfigLevel, type Layer, layersOf, type UnseenLayer } from "../effective/layers.js";
import { nameOf } from "../paths.js";
import { hiddenOccurrence, type Occurrence, occurrenceOf } from "../effective/occurrence.js";
import { type ChainContext, nameOfNode } from "./chain-check.js";

interface Written {
  readonly file: ConfigFile;
  readonly pointer: string;
  readonly json: Fields;
}

/** An entry that is there; a stock entry stands in no file at hand. */
type Entry = Written | (Omit<Written, "file"> & { readonly file: undefined });

/** Equal to the letter: the managed reader accepts such a repeat in silence. */
function sameText(a: Entry, b: Entry): boolean {
  const text = (entry: Entry) => {
    if (!entry.file)
      return Object.entries(entry.json)
        .map(([name, value]) => `${name}=${typeof value === "string" ? value : ""}`)
        .sort()
        .join("\n");
    const node = entry.file.origins.get(entry.pointer);
    if (node?.kind !== "element") return "";
    return node.attributes
      .filter((attribute) => !attribute.name.startsWith("lock"))
      .map((attribute) => `${attribute.name}=${attribute.value}`)
      .sort()
      .join("\n");
  };
  return text(a) === text(b);
}

/** Whether a shape has any collection that refuses repeats; most sections have none. */
const refusing = new WeakMap<ShapeFacts, boolean>();

function refusesRepeats(shape: ShapeFacts): boolean {
  let known = refusing.get(shape);
  if (known === undefined) {
    const { collection } = shape;
    known =
      (collection !== undefined &&
        (uniqueKeys(collection) !== undefined ||
          Object.values(collection.add).some(refusesRepeats))) ||
      Object.values(shape.elements ?? {}).some(refusesRepeats);
    refusing.set(shape, known);
  }
  return known;
}

/** What stands in a collection before any file speaks: stock entries whose own file is not at hand. */
function stockOf({ stock }: CollectionFacts, chain: readonly ConfigLevel[]): readonly Fields[] {
  const isRead = chain.some((level) => level.kind === stock?.at && level.file);
  return stock === undefined || isRead ? [] : stock.entries;
}

/** A removal of what is not there, where the reader refuses that. */
function absent(collection: CollectionFacts, { file, pointer, json }: Written): ReaderFinding[] {
  const node = file.origins.get(pointer);
  if (collection.removeAbsent === undefined || !node) return [];
  return [
    {
      rule: "duplicate-collection-entry",
      message: {
        what: `There is no entry "${shownKey(json, collection.key)}" to remove; ASP.NET refuses the section.`,
        next: "Remove this line.",
      },
      at: nameOfNode(file, node),
    },
  ];
}

function* inCollection(
  collection: CollectionFacts,
  occurrences: readonly Occurrence[],
  judged: ReadonlySet<Occurrence>,
  chain: readonly ConfigLevel[],
): Generator<ReaderFinding> {
  // Many a <location> says nothing of the entries that it inherits.
  if (!occurrences.some((one) => judged.has(one) && one.json.$entries !== undefined)) return;
  for (const key of uniqueKeys(collection) ?? []) {
    const present = new Map<string, Entry>();
    let isKnown = true;
    for (const json of stockOf(collection, chain))
      present.set(keyOf(collection, json, key), { file: undefined, pointer: "", json });
    for (const occurrence of occurrences) {
      if (occurrence.opaque) {
        present.clear();
        isKnown = false;
        continue;
      }
      for (const { directive, json, pointer } of entriesIn(occurrence.json, occurrence.pointer)) {
        if (isRemoval(collection, directive)) {
          if (directive === collection.clear) {
            present.clear();
            isKnown = true;
          } else if (
            !present.delete(keyOf(collection, json)) &&
            isKnown &&
            judged.has(occurrence) &&
            collection.key.every((name) => json[name] !== undefined)
          )
            yield* absent(collection, { file: occurrence.file, pointer, json });
          continue;
        }
        if (key.some((name) => json[name] === undefined)) continue;
        const text = keyOf(collection, json, key);
        const entry: Written = { file: occurrence.file, pointer, json };
        const first = present.get(text);
        if (!first) {
          present.set(text, entry);
          continue;
        }
        if (collection.duplicates === "equal-accepted" && sameText(first, entry)) continue;
        if (judged.has(occurrence)) yield* duplicate(collection, key, first, entry);
      }
    }
  }
}

function* duplicate(
  collection: CollectionFacts,
  key: readonly string[],
  first: Entry,
  entry: Written,
): Generator<ReaderFinding> {
  const node = entry.file.origins.get(entry.pointer);
  const other = first.file?.origins.get(first.pointer);
  if (!node) return;
  const name = shownKey(entry.json, key);
  const inherited = !first.file
    ? ` (every ${collection.stock?.at === "machine" ? "machine.config" : "root Web.config"} has it)`
    : first.file !== entry.file
      ? ` (inherited from a ${nameOf(first.file.document.source.path)} above)`
      : "";
  const cure =
    collection.remove === undefined
      ? "Give it another one."
      : `Put <${collection.remove} ${key.map((part) => `${part}="${shownKey(entry.json, [part])}"`).join(" ")}/> before it, or change only one of the two.`;
  yield {
    rule: "duplicate-collection-entry",
    message: {
      what: `An entry with the ${key.join(" and ")} "${name}" exists already${inherited}; the reader refuses a second one.`,
      next: cure,
    },
    at: nameOfNode(entry.file, node),
    ...(first.file && other
      ? { related: [{ at: nameOfNode(first.file, other), message: "The first one." }] }
      : {}),
  };
}

function* inShape(
  shape: ShapeFacts,
  occurrences: readonly Occurrence[],
  judged: ReadonlySet<Occurrence>,
  chain: readonly ConfigLevel[],
): Generator<ReaderFinding> {
  if (shape.collection) {
    yield* inCollection(shape.collection, occurrences, judged, chain);
    for (const occurrence of occurrences)
      yield* insideEntries(shape.collection, occurrence, judged, chain);
  }
  for (const [name, child] of Object.entries(shape.elements ?? {})) {
    const inner: Occurrence[] = [];
    const judgedInner = new Set<Occurrence>();
    for (const occurrence of occurrences) {
      const json = occurrence.json[name];
      if (!isFields(json)) continue;
      const next = { ...occurrence, json, pointer: step(occurrence.pointer, name) };
      inner.push(next);
      if (judged.has(occurrence)) judgedInner.add(next);
    }
    if (inner.length > 0) yield* inShape(child, inner, judgedInner, chain);
  }
}

/** Collections inside entries (applications of a site), judged where they are written. */
function* insideEntries(
  collection: CollectionFacts,
  occurrence: Occurrence,
  judged: ReadonlySet<Occurrence>,
  chain: readonly ConfigLevel[],
): Generator<ReaderFinding> {
  if (!judged.has(occurrence)) return;
  for (const { directive, json, pointer } of entriesIn(occurrence.json, occurrence.pointer)) {
    const shape = collection.add[directive];
    if (!shape || (!shape.elements && !shape.collection)) continue;
    const inner = { ...occurrence, json, pointer };
    yield* inShape(shape, [inner], new Set([inner]), chain);
  }
}

/** The section stands once on the way to a path, and no entry of it repeats another there. */
const cannotRepeat = ([first, second]: readonly Layer[], section: string): boolean =>
  first !== undefined &&
  second === undefined &&
  first.scope.plain.get(section)?.mayRepeat === false;

/** No element of the section names a stock entry, or takes out what may not be there. */
function isFarFromStock({ file }: ChainContext, { path, collection }: SectionFacts): boolean {
  const { stock, key = [], remove, removeAbsent } = collection ?? {};
  if (stock === undefined) return true;
  const [name = ""] = key;
  const taken = new Set(stock.entries.map((entry) => entry[name]?.toLowerCase()));
  return file.settings.scopes.every((scope) =>
    (scope.elements.get(path)?.children ?? []).every(
      (child) =>
        !taken.has(attributeOf(child, name)?.value.toLowerCase()) &&
        !(removeAbsent !== undefined && child.name === remove),
    ),
  );
}

/** What layers say of a section, and which of it the file under judgement says. */
interface Spoken {
  readonly occurrences: readonly Occurrence[];
  readonly judged: ReadonlySet<Occurrence>;
}

function spokenIn(
  { sourceOf }: ChainContext,
  layers: readonly (Layer | UnseenLayer)[],
  section: string,
  isJudged: (layer: Layer) => boolean,
): Spoken {
  const occurrences: Occurrence[] = [];
  const judged = new Set<Occurrence>();
  for (const layer of layers) {
    const occurrence =
      "file" in layer ? occurrenceOf(layer, section, sourceOf) : hiddenOccurrence();
    if (!occurrence) continue;
    occurrences.push(occurrence);
    if ("file" in layer && isJudged(layer)) judged.add(occurrence);
  }
  return { occurrences, judged };
}

/** Entries of the last file that exist already. */
export function* checkDuplicates(context: ChainContext): Generator<ReaderFinding> {
  const { chain, file } = context;
  const written = new Set(file.settings.scopes.flatMap((scope) => [...scope.sections.keys()]));
  for (const section of written) {
    const facts = context.schema.section(section);
    if (!facts || !refusesRepeats(facts)) continue;
    const isFar = isFarFromStock(context, facts);
    const says = (layer: Layer | UnseenLayer): layer is Layer =>
      "file" in layer && layer.scope.sections.has(section);
    const here = layersOf(chain, facts.reader).filter(says);
    if (here.some((layer) => layer.file === file) && !(isFar && cannotRepeat(here, section))) {
      const { occurrences, judged } = spokenIn(context, here, section, (one) => one.file === file);
      yield* inShape(facts, occurrences, judged, chain);
    }
    // <location> for a path below: other files may speak of that path before this one does.
    for (const scope of file.settings.scopes) {
      if (scope.location.path === "" || !scope.sections.has(section)) continue;
      const way = context.chainTo(scope.location.path);
      const all = layersOf(way, facts.reader);
      const own = all.findIndex((layer) => "file" in layer && layer.scope === scope);
      const there = all.slice(0, own + 1);
      if (isFar && cannotRepeat(there.filter(says), section)) continue;
      const { occurrences, judged } = spokenIn(
        context,
        there,
        section,
        (one) => one.scope === scope,
      );
      yield* inShape(facts, occurrences, judged, way);
    }
  }
}
