/** duplicate-collection-entry: keyed entries added again, in one file or on top of a parent's. */
import { sectionFacts } from "../../schema/generated/shapes.js";
import type { CollectionFacts, ShapeFacts } from "../../schema/vocabulary.js";
import type { ReaderFinding } from "../diagnostic.js";
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
import { type Layer, seenLayers } from "../effective/layers.js";
import { nameOf } from "../paths.js";
import { type Occurrence, occurrenceOf } from "../effective/resolve.js";
import { type ChainContext, nameOfNode } from "./chain-check.js";

interface Entry {
  readonly file: ConfigFile;
  readonly pointer: string;
  readonly json: Fields;
}

/** Equal to the letter: the managed reader accepts such a repeat in silence. */
function sameText(a: Entry, b: Entry): boolean {
  const text = (entry: Entry) => {
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

function* inCollection(
  collection: CollectionFacts,
  occurrences: readonly Occurrence[],
  judged: ReadonlySet<Occurrence>,
): Generator<ReaderFinding> {
  for (const key of uniqueKeys(collection) ?? []) {
    const present = new Map<string, Entry>();
    for (const occurrence of occurrences) {
      if (occurrence.opaque) {
        present.clear();
        continue;
      }
      for (const { directive, json, pointer } of entriesIn(occurrence.json, occurrence.pointer)) {
        if (isRemoval(collection, directive)) {
          if (directive === collection.clear) present.clear();
          else present.delete(keyOf(collection, json));
          continue;
        }
        if (key.some((name) => json[name] === undefined)) continue;
        const text = keyOf(collection, json, key);
        const entry: Entry = { file: occurrence.file, pointer, json };
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
  entry: Entry,
): Generator<ReaderFinding> {
  const node = entry.file.origins.get(entry.pointer);
  const other = first.file.origins.get(first.pointer);
  if (!node || !other) return;
  const name = shownKey(entry.json, key);
  const inherited = first.file !== entry.file;
  const cure =
    collection.remove === undefined
      ? "Give it another one."
      : `Put <${collection.remove} ${key.map((part) => `${part}="${shownKey(entry.json, [part])}"`).join(" ")}/> before it, or change only one of the two.`;
  yield {
    rule: "duplicate-collection-entry",
    message: `An entry with the ${key.join(" and ")} "${name}" exists already${inherited ? ` (inherited from a ${nameOf(first.file.document.source.path)} above)` : ""}; the reader refuses a second one. ${cure}`,
    at: nameOfNode(entry.file, node),
    related: [{ at: nameOfNode(first.file, other), message: "The first one." }],
  };
}

function* inShape(
  shape: ShapeFacts,
  occurrences: readonly Occurrence[],
  judged: ReadonlySet<Occurrence>,
): Generator<ReaderFinding> {
  if (shape.collection) {
    yield* inCollection(shape.collection, occurrences, judged);
    for (const occurrence of occurrences)
      yield* insideEntries(shape.collection, occurrence, judged);
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
    if (inner.length > 0) yield* inShape(child, inner, judgedInner);
  }
}

/** Collections inside entries (applications of a site), judged where they are written. */
function* insideEntries(
  collection: CollectionFacts,
  occurrence: Occurrence,
  judged: ReadonlySet<Occurrence>,
): Generator<ReaderFinding> {
  if (!judged.has(occurrence)) return;
  for (const { directive, json, pointer } of entriesIn(occurrence.json, occurrence.pointer)) {
    const shape = collection.add[directive];
    if (!shape || (!shape.elements && !shape.collection)) continue;
    const inner = { ...occurrence, json, pointer };
    yield* inShape(shape, [inner], new Set([inner]));
  }
}

/** The section stands once on the way to each path, and no entry of it repeats another there. */
function cannotRepeat(file: ConfigFile, layers: readonly Layer[], section: string): boolean {
  const scopes = file.settings.scopes.filter((scope) => scope.sections.has(section));
  const others = layers.filter((layer) => !scopes.includes(layer.scope));
  return (
    others.length === 0 &&
    scopes.length === 1 &&
    scopes.every((scope) => scope.plain.get(section)?.mayRepeat === false)
  );
}

/** Entries of the last file that exist already. */
export function* checkDuplicates(context: ChainContext): Generator<ReaderFinding> {
  const written = new Set(
    context.file.settings.scopes.flatMap((scope) => [...scope.sections.keys()]),
  );
  for (const section of written) {
    const facts = sectionFacts(section);
    if (!facts || !refusesRepeats(facts)) continue;
    const layers = seenLayers(context.chain, facts.reader).filter((layer) =>
      layer.scope.sections.has(section),
    );
    if (cannotRepeat(context.file, layers, section)) continue;
    const occurrences: Occurrence[] = [];
    const judged = new Set<Occurrence>();
    for (const layer of layers) {
      const occurrence = occurrenceOf(layer, section, context.sourceOf);
      if (!occurrence) continue;
      occurrences.push(occurrence);
      if (layer.file === context.file) judged.add(occurrence);
    }
    if (judged.size > 0) yield* inShape(facts, occurrences, judged);
    // <location> for a path below: judged against what that path would inherit from this chain.
    for (const [scopeIndex, scope] of context.file.settings.scopes.entries()) {
      if (scope.location.path === "" || !scope.sections.has(section)) continue;
      const own = occurrenceOf(
        {
          file: context.file,
          scope,
          scopeIndex,
          record: context.record,
          writtenAt: context.record,
        },
        section,
        context.sourceOf,
      );
      if (own) yield* inShape(facts, [...occurrences, own], new Set([own]));
    }
  }
}
