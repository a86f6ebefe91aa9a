/** no-locked-section-override: what files above locked, and a file below sets all the same. */
import { sectionFacts } from "../../schema/generated/shapes.js";
import type { CollectionFacts, Reader, ShapeFacts } from "../../schema/vocabulary.js";
import type { ReaderFinding, Related } from "../diagnostic.js";
import { attributeOf } from "../document/tree.js";
import type { Locks } from "../settings/config-file.js";
import { registeredAt } from "../settings/names.js";
import { step } from "../settings/pointer.js";
import { entriesIn, isFields, isRemoval, keyOf, shownKey } from "../effective/entries.js";
import { type Layer, seenLayers } from "../effective/layers.js";
import { joinVirtual } from "../paths.js";
import { type Occurrence, occurrenceOf } from "../effective/resolve.js";
import { type ChainContext, nameOfNode, related, whereWritten } from "./chain-check.js";

interface Under extends Occurrence {
  readonly layer: Layer;
}

/** Levels that lie above a layer's file: only what they lock binds it. */
const isAbove = (outer: Layer, inner: Layer) => outer.file !== inner.file;

function lockingElement(locker: Under): ReturnType<typeof related>[] {
  const node = locker.file.origins.get(locker.pointer);
  return node ? [related(locker.file, node, `Locked here, in ${whereWritten(locker.layer)}.`)] : [];
}

function lockedAttribute(locks: Locks, name: string): boolean {
  if (locks.attributes?.includes("*") || locks.attributes?.includes(name)) return true;
  return locks.allAttributesExcept !== undefined && !locks.allAttributesExcept.includes(name);
}

function lockedElement(locks: Locks, name: string): boolean {
  if (locks.elements?.includes("*") || locks.elements?.includes(name)) return true;
  return locks.allElementsExcept !== undefined && !locks.allElementsExcept.includes(name);
}

function finding(
  own: Under,
  pointer: string,
  what: string,
  locker: Under,
): ReaderFinding | undefined {
  const node = own.file.origins.get(pointer);
  return (
    node && {
      rule: "no-locked-section-override",
      message: `${what} is locked by ${whereWritten(locker.layer)}: setting it here is refused, even to the same value. Remove it here, or unlock it there.`,
      at: nameOfNode(own.file, node),
      related: lockingElement(locker),
    }
  );
}

/** Locks on single entries of a collection (`lockItem`). */
function* lockedEntries(
  collection: CollectionFacts,
  own: Under,
  above: readonly Under[],
): Generator<ReaderFinding> {
  const locked = above.flatMap((occurrence) =>
    entriesOf(occurrence).filter(
      (entry) =>
        // What `<remove lockItem>` takes out is no entry that could be locked.
        !isRemoval(collection, entry.directive) && occurrence.file.locks.get(entry.pointer)?.item,
    ),
  );
  for (const entry of entriesOf(own)) {
    if (!isRemoval(collection, entry.directive)) locked.push(...ownLock(own, entry));
    const hit = locked.find(
      (item) =>
        item.pointer !== entry.pointer &&
        (entry.directive === collection.clear ||
          (collection.key.length > 0 &&
            keyOf(collection, entry.json) === keyOf(collection, item.json))),
    );
    if (!hit) continue;
    const result = finding(
      own,
      entry.pointer,
      `The entry "${shownKey(hit.json, collection.key)}"`,
      hit,
    );
    if (result) yield result;
  }
}

/** An entry binds what the same element says behind it. */
const ownLock = <T extends Under>(own: Under, entry: T): readonly T[] =>
  own.file.locks.get(entry.pointer)?.item ? [entry] : [];

const entriesOf = (occurrence: Under) =>
  entriesIn(occurrence.json, occurrence.pointer).map((entry) => ({ ...occurrence, ...entry }));

/** `lockAttributes="*"` binds the reader's own attributes below as well. */
function* lockedReserved(own: Under, locker: Under): Generator<ReaderFinding> {
  const element = own.file.origins.get(own.pointer);
  const item = element?.kind === "element" ? attributeOf(element, "lockItem") : undefined;
  if (!item) return;
  yield {
    rule: "no-locked-section-override",
    message: `"lockItem" is locked by ${whereWritten(locker.layer)}: setting it here is refused. Remove it here, or unlock it there.`,
    at: nameOfNode(own.file, item),
    related: lockingElement(locker),
  };
}

function* lockedInside(
  shape: ShapeFacts,
  own: Under,
  above: readonly Under[],
): Generator<ReaderFinding> {
  for (const locker of above) {
    const locks = locker.file.locks.get(locker.pointer);
    if (!locks) continue;
    if (locks.item) {
      const element = own.file.origins.get(own.pointer);
      const result = element && finding(own, own.pointer, `<${element.name}>`, locker);
      if (result) yield result;
      continue;
    }
    if (lockedAttribute(locks, "lockItem")) yield* lockedReserved(own, locker);
    for (const name of Object.keys(own.json)) {
      if (
        shape.attributes &&
        Object.hasOwn(shape.attributes, name) &&
        lockedAttribute(locks, name)
      ) {
        const result = finding(own, step(own.pointer, name), `"${name}"`, locker);
        if (result) yield result;
      }
      if (shape.elements && Object.hasOwn(shape.elements, name) && lockedElement(locks, name)) {
        const result = finding(own, step(own.pointer, name), `<${name}>`, locker);
        if (result) yield result;
      }
    }
    for (const entry of entriesOf(own)) {
      // What a collection locks of its attributes holds for its entries.
      const name = Object.keys(entry.json).find((one) => lockedAttribute(locks, one));
      if (name !== undefined) {
        const result = finding(own, step(entry.pointer, name), `"${name}"`, locker);
        if (result) yield result;
        continue;
      }
      if (!lockedElement(locks, entry.directive)) continue;
      const result = finding(own, entry.pointer, `<${entry.directive}>`, locker);
      if (result) yield result;
    }
  }
  if (shape.collection) yield* lockedEntries(shape.collection, own, above);
  for (const [name, child] of Object.entries(shape.elements ?? {})) {
    const json = own.json[name];
    if (!isFields(json)) continue;
    const inner = above.flatMap((occurrence) => {
      const innerJson = occurrence.json[name];
      return isFields(innerJson)
        ? [{ ...occurrence, json: innerJson, pointer: step(occurrence.pointer, name) }]
        : [];
    });
    yield* lockedInside(child, { ...own, json, pointer: step(own.pointer, name) }, inner);
  }
}

interface SectionLock {
  /** "by the root Web.config" */
  readonly words: string;
  readonly related: readonly Related[];
}

/** `overrideModeDefault="Deny"` where applicationHost.config declares the section. */
function declaredLock({ chain }: ChainContext, own: Layer, path: string): SectionLock | undefined {
  if (own.writtenAt.kind !== "path" || !path.startsWith("system.webServer/")) return undefined;
  const host = chain.find((record) => record.kind === "applicationHost")?.file;
  const isNative = registeredAt(path).some(
    (entry) => entry.reader !== "managed" && entry.kind === "section",
  );
  const declared = host?.declarations.find((declaration) => declaration.path === path);
  const mode = declared && attributeOf(declared.element, "overrideModeDefault");
  if (!host || !declared || !isNative || mode?.value !== "Deny") return undefined;
  return {
    words: "in applicationHost.config (overrideModeDefault Deny)",
    related: [related(host, declared.element, "The lock.")],
  };
}

/** The same in a web.config above, for a section of its own. */
function declaredInWeb({ chain }: ChainContext, own: Layer, path: string): SectionLock | undefined {
  for (const { kind, file } of chain) {
    if (kind === "applicationHost" || !file || file === own.file) continue;
    const declared = file.declarations.find((one) => one.path === path && one.kind === "section");
    if (!declared || attributeOf(declared.element, "overrideModeDefault")?.value !== "Deny")
      continue;
    return {
      words: "where it is declared (overrideModeDefault Deny)",
      related: [related(file, declared.element, "The lock.")],
    };
  }
  return undefined;
}

/** The lock that holds for a section at a layer, decided by the nearest level that speaks of it. */
function sectionLock(
  context: ChainContext,
  own: Layer,
  path: string,
  layers: readonly Layer[],
): SectionLock | undefined {
  let lock = declaredLock(context, own, path) ?? declaredInWeb(context, own, path);
  for (const layer of layers) {
    if (layer === own) break;
    const { element, elements, location } = layer.scope;
    if (!isAbove(layer, own) || !elements.has(path)) continue;
    if (location.override === "Allow") lock = undefined;
    if (location.override === "Deny")
      lock ??= {
        words: `by ${whereWritten(layer)}`,
        related: element ? [related(layer.file, element, "The lock.")] : [],
      };
  }
  return lock;
}

const isNativePath = (path: string) =>
  path.startsWith("system.webServer/") || path.startsWith("system.applicationHost/");

function* lockedSections(
  context: ChainContext,
  { layer: own, reaching }: Own,
  wanted: Reader,
): Generator<ReaderFinding> {
  for (const [path, element] of own.scope.elements) {
    const isNative = isNativePath(path);
    if (isNative !== (wanted === "native")) continue;
    const lock = sectionLock(context, own, path, reaching);
    if (!lock) continue;
    yield {
      rule: "no-locked-section-override",
      message: `<${element.name}> is locked ${lock.words}: a file below may not set it, even to the same values. Remove it here, or unlock it there${isNative ? ` (appcmd unlock config /section:${path})` : ""}.`,
      at: nameOfNode(context.file, element),
      related: lock.related,
    };
  }
}

/** A layer of the judged file, and all layers that reach the path that it configures. */
interface Own {
  readonly layer: Layer;
  readonly reaching: readonly Layer[];
}

function ownLayers({ file, chain, record }: ChainContext, reader: Reader): Own[] {
  const layers = seenLayers(chain, reader);
  const own = layers
    .filter((layer) => layer.file === file)
    .map((layer) => ({ layer, reaching: layers }));
  // <location> of this file for a path below: the locks that reach that path bind it too.
  file.settings.scopes.forEach((scope, scopeIndex) => {
    if (scope.location.path === "") return;
    const target = {
      ...record,
      virtualPath: joinVirtual(record.virtualPath, scope.location.path),
      file: undefined,
    };
    const layer: Layer = { file, scope, scopeIndex, record: target, writtenAt: record };
    own.push({
      layer,
      reaching: record.kind === "path" ? seenLayers([...chain, target], reader) : layers,
    });
  });
  return own;
}

/** Everything that the last file of the chain sets although a file above locked it. */
export function* checkLocks(context: ChainContext): Generator<ReaderFinding> {
  for (const reader of ["managed", "native"] as const) {
    for (const own of ownLayers(context, reader)) {
      const { layer, reaching } = own;
      yield* lockedSections(context, own, reader);
      for (const section of layer.scope.sections.keys()) {
        const facts = sectionFacts(section);
        if (facts?.reader !== reader) continue;
        const above: Under[] = [];
        for (const outer of reaching) {
          if (outer === layer) break;
          // Single locks bind what the same file says for a path below, too.
          const isBelow = outer.record.virtualPath !== layer.record.virtualPath;
          if (!isAbove(outer, layer) && !isBelow) continue;
          // A plain section holds no lock.
          if (outer.scope.plain.has(section)) continue;
          const occurrence = occurrenceOf(outer, section, context.sourceOf);
          if (occurrence && !occurrence.opaque) above.push({ ...occurrence, layer: outer });
        }
        // A plain section holds no lock, so nothing in it binds what follows.
        if (above.length === 0 && layer.scope.plain.has(section)) continue;
        const mine = occurrenceOf(layer, section, context.sourceOf);
        if (mine && !mine.opaque) yield* lockedInside(facts, { ...mine, layer }, above);
      }
    }
  }
}
