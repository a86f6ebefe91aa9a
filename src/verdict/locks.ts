/** no-locked-section-override: what files above locked, and a file below sets all the same. */
import type { CollectionFacts, Reader, ShapeFacts } from "../../schema/vocabulary.js";
import type { ReaderFinding } from "../diagnostic.js";
import { attributeOf } from "../document/tree.js";
import { isFields, isRemoval, keyOf, shownKey } from "../effective/entries.js";
import { type Layer, seenLayers } from "../effective/layers.js";
import {
  entriesOf,
  type LockedEntry,
  lockedEntries,
  type Locker,
  lockersInside,
  lockersOf,
  locksAttribute,
  locksElement,
  locksOn,
  type SectionLock,
  sectionLock,
} from "../effective/locks.js";
import { occurrenceOf } from "../effective/occurrence.js";
import { joinVirtual } from "../paths.js";
import type { ConfigFile } from "../settings/config-file.js";
import { settingAt, step } from "../settings/pointer.js";
import { type ChainContext, nameOfNode, related, whereWritten } from "./chain-check.js";

function lockingElement(locker: Locker): ReturnType<typeof related>[] {
  const node = locker.file.origins.get(locker.pointer);
  return node ? [related(locker.file, node, `Locked here, in ${whereWritten(locker.layer)}.`)] : [];
}

function finding(
  own: Locker,
  pointer: string,
  what: string,
  locker: Locker,
): ReaderFinding | undefined {
  const node = own.file.origins.get(pointer);
  return (
    node && {
      rule: "no-locked-section-override",
      message: {
        what: `${what} is locked by ${whereWritten(locker.layer)}: setting it here is refused, even to the same value.`,
        next: "Remove it here, or unlock it there.",
      },
      ...(node.kind === "attribute" ? { subject: settingAt(pointer) } : {}),
      at: nameOfNode(own.file, node),
      related: lockingElement(locker),
    }
  );
}

/** Locks on single entries of a collection (`lockItem`). */
function* editedEntries(
  collection: CollectionFacts,
  own: Locker,
  above: readonly Locker[],
): Generator<ReaderFinding> {
  const locked: LockedEntry[] = [];
  const byKey = new Map<string, LockedEntry[]>();
  const lock = (entry: LockedEntry) => {
    locked.push(entry);
    const key = keyOf(collection, entry.json);
    const same = byKey.get(key);
    if (same) same.push(entry);
    else byKey.set(key, [entry]);
  };
  lockedEntries(collection, above).forEach(lock);
  for (const entry of entriesOf(own)) {
    if (!isRemoval(collection, entry.directive)) ownLock(entry).forEach(lock);
    const candidates =
      entry.directive === collection.clear
        ? locked
        : collection.key.length > 0
          ? byKey.get(keyOf(collection, entry.json))
          : undefined;
    const hit = candidates?.find((item) => item.pointer !== entry.pointer);
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
const ownLock = (entry: LockedEntry): readonly LockedEntry[] =>
  locksOn(entry)?.item ? [entry] : [];

/** `lockAttributes="*"` binds the reader's own attributes below as well. */
function* lockedReserved(own: Locker, locker: Locker): Generator<ReaderFinding> {
  const element = own.file.origins.get(own.pointer);
  const item = element?.kind === "element" ? attributeOf(element, "lockItem") : undefined;
  if (!item) return;
  yield {
    rule: "no-locked-section-override",
    message: {
      what: `"lockItem" is locked by ${whereWritten(locker.layer)}: setting it here is refused.`,
      next: "Remove it here, or unlock it there.",
    },
    at: nameOfNode(own.file, item),
    related: lockingElement(locker),
  };
}

function* lockedInside(
  shape: ShapeFacts,
  own: Locker,
  above: readonly Locker[],
): Generator<ReaderFinding> {
  for (const locker of above) {
    const locks = locksOn(locker);
    if (!locks) continue;
    if (locks.item) {
      const element = own.file.origins.get(own.pointer);
      const result = element && finding(own, own.pointer, `<${element.name}>`, locker);
      if (result) yield result;
      continue;
    }
    if (locksAttribute(locks, "lockItem")) yield* lockedReserved(own, locker);
    for (const name of Object.keys(own.json)) {
      if (
        shape.attributes &&
        Object.hasOwn(shape.attributes, name) &&
        locksAttribute(locks, name)
      ) {
        const result = finding(own, step(own.pointer, name), `"${name}"`, locker);
        if (result) yield result;
      }
      if (shape.elements && Object.hasOwn(shape.elements, name) && locksElement(locks, name)) {
        const result = finding(own, step(own.pointer, name), `<${name}>`, locker);
        if (result) yield result;
      }
    }
    for (const entry of entriesOf(own)) {
      // What a collection locks of its attributes holds for its entries.
      const name = Object.keys(entry.json).find((one) => locksAttribute(locks, one));
      if (name !== undefined) {
        const result = finding(own, step(entry.pointer, name), `"${name}"`, locker);
        if (result) yield result;
        continue;
      }
      if (!locksElement(locks, entry.directive)) continue;
      const result = finding(own, entry.pointer, `<${entry.directive}>`, locker);
      if (result) yield result;
    }
  }
  if (shape.collection) yield* editedEntries(shape.collection, own, above);
  for (const [name, child] of Object.entries(shape.elements ?? {})) {
    const json = own.json[name];
    if (!isFields(json)) continue;
    yield* lockedInside(
      child,
      { ...own, json, pointer: step(own.pointer, name) },
      lockersInside(above, name),
    );
  }
}

/** What locks a section, behind "is locked". */
function lockWords({ by }: SectionLock): string {
  if (by === "declaration") return "in applicationHost.config (overrideModeDefault Deny)";
  if (by === "own declaration") return "where it is declared (overrideModeDefault Deny)";
  return `by ${whereWritten(by)}`;
}

const isNativePath = (path: string) =>
  path.startsWith("system.webServer/") || path.startsWith("system.applicationHost/");

/** Scopes of the judged file that configure one path, and what binds them. */
interface Own {
  readonly layers: readonly Layer[];
  /** What files above say for the path. */
  readonly above: readonly Layer[];
  /** The same, with what the judged file says for paths above it: its single locks bind it, too. */
  readonly around: readonly Layer[];
}

function* lockedSections(
  context: ChainContext,
  { layers, above }: Own,
  wanted: Reader,
): Generator<ReaderFinding> {
  const locks = new Map<string, SectionLock | undefined>();
  const lockOf = (path: string, own: Layer) => {
    const known = locks.get(path);
    if (known || locks.has(path)) return known;
    // The declaration speaks to the files of sites; what else may not stand there is no lock.
    const declares = own.writtenAt.kind === "path" && path.startsWith("system.webServer/");
    const chain = declares
      ? context.chain
      : context.chain.filter((level) => level.kind !== "applicationHost");
    const lock = sectionLock(chain, above, path, own.file);
    locks.set(path, lock);
    return lock;
  };
  for (const own of layers)
    for (const [path, element] of own.scope.elements) {
      const isNative = isNativePath(path);
      if (isNative !== (wanted === "native")) continue;
      const lock = lockOf(path, own);
      if (!lock) continue;
      yield {
        rule: "no-locked-section-override",
        message: {
          what: `<${element.name}> is locked ${lockWords(lock)}: a file below may not set it, even to the same values.`,
          next: `Remove it here, or unlock it there${isNative ? ` (appcmd unlock config /section:${path})` : ""}.`,
        },
        at: nameOfNode(context.file, element),
        related: [{ at: lock.at, message: "The lock." }],
      };
    }
}

/** The scopes of the judged file, those of one path together: the same layers reach them. */
function* ownScopes({ file, chain, level }: ChainContext, reader: Reader): Generator<Own> {
  const reaching = seenLayers(chain, reader);
  const byPath = new Map<string, Layer[]>();
  file.settings.scopes.forEach((scope, scopeIndex) => {
    if (scope.location.path === "") return;
    const virtualPath = joinVirtual(level.virtualPath, scope.location.path);
    const target = { ...level, virtualPath, file: undefined };
    const layer: Layer = { file, scope, scopeIndex, level: target, writtenAt: level };
    const same = byPath.get(virtualPath.toLowerCase());
    if (same) same.push(layer);
    else byPath.set(virtualPath.toLowerCase(), [layer]);
  });
  const direct = reaching.filter((layer) => layer.file === file);
  // What reaches the level itself: the file's own scopes stand behind all others.
  if (direct.length > 0) yield own(direct, reaching);
  // <location> of this file for a path below: the locks that reach that path bind it too.
  for (const layers of byPath.values()) {
    const target = layers[0]?.level;
    if (target === undefined) continue;
    const below = level.kind === "path" ? seenLayers([...chain, target], reader) : reaching;
    yield own(layers, below);
  }
}

function own(layers: readonly Layer[], reaching: readonly Layer[]): Own {
  const pathOf = (layer: Layer | undefined) => layer?.level.virtualPath.toLowerCase();
  const isOwn = (layer: Layer) => layer.file === layers[0]?.file;
  return {
    layers,
    above: reaching.filter((layer) => !isOwn(layer)),
    around: reaching.filter((layer) => !isOwn(layer) || pathOf(layer) !== pathOf(layers[0])),
  };
}

/** Everything that the last file of the chain sets although a file above locked it. */
export function* checkLocks(context: ChainContext): Generator<ReaderFinding> {
  for (const reader of ["managed", "native"] as const) {
    for (const one of ownScopes(context, reader)) {
      yield* lockedSections(context, one, reader);
      const lockers = new Map<string, readonly Locker[]>();
      for (const layer of one.layers)
        for (const section of layer.scope.sections.keys()) {
          const facts = context.schema.section(section);
          if (facts?.reader !== reader) continue;
          const above =
            lockers.get(section) ?? onceRead(lockersOf(one.around, section, context.sourceOf));
          lockers.set(section, above);
          // A plain section holds no lock, so nothing in it binds what follows.
          if (above.length === 0 && layer.scope.plain.has(section)) continue;
          const mine = occurrenceOf(layer, section, context.sourceOf);
          if (mine && !mine.opaque) yield* lockedInside(facts, { ...mine, layer }, above);
        }
    }
  }
}

/** A reader takes a section once for each path that a file names; the second one ends it. */
function onceRead(lockers: readonly Locker[]): readonly Locker[] {
  const seen = new Map<ConfigFile, Set<string>>();
  return lockers.filter(({ layer: { file, level, scope } }) => {
    const place = `${scope.element ? "location" : "file"} ${level.virtualPath.toLowerCase()}`;
    const places = seen.get(file) ?? new Set();
    seen.set(file, places);
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}
