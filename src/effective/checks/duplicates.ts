/** duplicate-collection-entry: keyed entries added again, in one file or on top of a parent's. */
import { shapes } from "../../../schema/generated/shapes.js";
import type { CollectionFacts, ShapeFacts } from "../../../schema/vocabulary.js";
import type { ReaderFinding } from "../../diagnostic.js";
import type { ConfigFile, Json } from "../../settings/config-file.js";
import { step } from "../../settings/pointer.js";
import { seenLayers } from "../layers.js";
import { type Occurrence, occurrenceOf } from "../resolve.js";
import { type ChainContext, nameOfNode } from "./chain-check.js";

type Fields = Readonly<Record<string, Json>>;
const isFields = (json: Json | undefined): json is Fields =>
  typeof json === "object" && !Array.isArray(json);

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
      .map((attribute) => `${attribute.name}=${attribute.value}`)
      .sort()
      .join("\n");
  };
  return text(a) === text(b);
}

function keyText(
  collection: CollectionFacts,
  key: readonly string[],
  json: Fields,
): string | undefined {
  if (key.some((name) => json[name] === undefined)) return undefined;
  const text = key.map((name) => String(json[name])).join("\0");
  return collection.ignoreKeyCase ? text.toLowerCase() : text;
}

function* inCollection(
  collection: CollectionFacts,
  occurrences: readonly Occurrence[],
  judged: ReadonlySet<Occurrence>,
): Generator<ReaderFinding> {
  if (collection.duplicates === "allowed" || collection.duplicates === "replaces") return;
  const keys = collection.uniqueKeys ?? (collection.key.length > 0 ? [collection.key] : []);
  for (const key of keys) {
    const present = new Map<string, Entry>();
    for (const occurrence of occurrences) {
      if (occurrence.opaque) {
        present.clear();
        continue;
      }
      const list = occurrence.json.$entries;
      if (!Array.isArray(list)) continue;
      for (const [index, wrapper] of (list as readonly Json[]).entries()) {
        if (!isFields(wrapper)) continue;
        const [directive = ""] = Object.keys(wrapper);
        const json = wrapper[directive];
        if (!isFields(json)) continue;
        if (!Object.hasOwn(collection.add, directive)) {
          if (directive === collection.clear) present.clear();
          else present.delete(keyText(collection, collection.key, json) ?? "");
          continue;
        }
        const text = keyText(collection, key, json);
        if (text === undefined) continue;
        const entry: Entry = {
          file: occurrence.file,
          pointer: step(step(step(occurrence.pointer, "$entries"), index), directive),
          json,
        };
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
  const name = key.map((part) => String(entry.json[part])).join(", ");
  const inherited = first.file !== entry.file;
  const cure =
    collection.remove === undefined
      ? "Give it another one."
      : `Put <${collection.remove} ${key.map((part) => `${part}="${String(entry.json[part])}"`).join(" ")}/> before it, or change only one of the two.`;
  yield {
    rule: "duplicate-collection-entry",
    message: `An entry with the ${key.join(" and ")} "${name}" exists already${inherited ? ` (inherited from ${first.file.document.source.path})` : ""}; the reader refuses a second one. ${cure}`,
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
  const list = occurrence.json.$entries;
  if (!judged.has(occurrence) || !Array.isArray(list)) return;
  for (const [index, wrapper] of (list as readonly Json[]).entries()) {
    if (!isFields(wrapper)) continue;
    const [directive = ""] = Object.keys(wrapper);
    const json = wrapper[directive];
    const shape = collection.add[directive];
    if (!isFields(json) || !shape || (!shape.elements && !shape.collection)) continue;
    const inner = {
      ...occurrence,
      json,
      pointer: step(step(step(occurrence.pointer, "$entries"), index), directive),
    };
    yield* inShape(shape, [inner], new Set([inner]));
  }
}

/** Entries of the last file that exist already. */
export function* checkDuplicates(context: ChainContext): Generator<ReaderFinding> {
  for (const [section, facts] of Object.entries(shapes)) {
    const layers = seenLayers(context.chain, facts.reader);
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
      if (scope.location.path === "" || !Object.hasOwn(scope.sections, section)) continue;
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
