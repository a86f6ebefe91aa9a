/**
 * What files lock for the files below them: a whole section where it is declared or in a
 * `<location>`, and parts of it by lockAttributes and its kin. The one place that decides it.
 */
import type { CollectionFacts, SectionFacts } from "../../schema/vocabulary.js";
import { attributeOf } from "../document/tree.js";
import { type ConfigFile, type Locks, nameLocation } from "../settings/config-file.js";
import { step } from "../settings/pointer.js";
import type { Location } from "../source.js";
import {
  entriesIn,
  type Fields,
  isFields,
  isRemoval,
  keyOf,
  type WrittenEntry,
} from "./entries.js";
import { type ConfigLevel, type Layer, seenLayers } from "./layers.js";
import { type Occurrence, occurrenceOf } from "./occurrence.js";

type SourceOf = (file: ConfigFile, target: string) => ConfigFile | undefined;

/** What locks a section as a whole: its declaration, or the layer of a `<location>`. */
export interface SectionLock {
  readonly by: "declaration" | "own declaration" | Layer;
  readonly at: Location;
}

/** `overrideModeDefault="Deny"` where applicationHost.config declares a section of IIS. */
function declaredLock(chain: readonly ConfigLevel[], path: string): SectionLock | undefined {
  const file = chain.find((level) => level.kind === "applicationHost")?.file;
  const declared = file?.declarations.find((declaration) => declaration.path === path);
  const mode = declared && attributeOf(declared.element, "overrideModeDefault");
  if (!file || !declared || mode?.value !== "Deny") return undefined;
  // ASP.NET never reads applicationHost.config: what that file locks binds the sections of IIS alone.
  const described = file.schema.section(path);
  const isNative = described
    ? described.reader === "native"
    : file.schema
        .registered(path)
        .some((entry) => entry.reader === "native" && entry.kind === "section");
  return isNative ? { by: "declaration", at: nameLocation(file, declared.element) } : undefined;
}

/** The same in a web.config above, for a section of its own. */
function declaredInWeb(
  chain: readonly ConfigLevel[],
  path: string,
  own: ConfigFile | undefined,
): SectionLock | undefined {
  for (const { kind, file } of chain) {
    if (kind === "applicationHost" || !file || file === own) continue;
    const declared = file.declarations.find((one) => one.path === path && one.kind === "section");
    if (declared && attributeOf(declared.element, "overrideModeDefault")?.value === "Deny")
      return { by: "own declaration", at: nameLocation(file, declared.element) };
  }
  return undefined;
}

/**
 * The lock that layers put on a section as a whole, decided by the nearest that speaks of it.
 * @param chain - where the section may be declared
 * @param layers - those that bind, outermost first
 * @param own - the file that is bound: what it declares itself locks only files below
 */
export function sectionLock(
  chain: readonly ConfigLevel[],
  layers: readonly Layer[],
  path: string,
  own?: ConfigFile,
): SectionLock | undefined {
  let lock = declaredLock(chain, path) ?? declaredInWeb(chain, path, own);
  for (const layer of layers) {
    const { element, elements, location } = layer.scope;
    if (!element || !elements.has(path)) continue;
    if (location.override === "Allow") lock = undefined;
    if (location.override === "Deny") lock ??= { by: layer, at: nameLocation(layer.file, element) };
  }
  return lock;
}

/** One element as a layer writes it: it locks by what stands on it. */
export interface Locker extends Occurrence {
  readonly layer: Layer;
}

/** What layers write of a section; those that can lock nothing of it are left out. */
export function lockersOf(
  layers: readonly Layer[],
  section: string,
  sourceOf: SourceOf,
): readonly Locker[] {
  return layers.flatMap((layer) => {
    // A plain section holds no lock.
    if (layer.scope.plain.has(section)) return [];
    const occurrence = occurrenceOf(layer, section, sourceOf);
    return occurrence && !occurrence.opaque ? [{ ...occurrence, layer }] : [];
  });
}

/** The same one element further in. */
export function lockersInside(lockers: readonly Locker[], name: string): readonly Locker[] {
  return lockers.flatMap((locker) => {
    const json = Object.hasOwn(locker.json, name) ? locker.json[name] : undefined;
    return isFields(json) ? [{ ...locker, json, pointer: step(locker.pointer, name) }] : [];
  });
}

/** What is written on the element itself. */
export const locksOn = ({ file, pointer }: Occurrence): Locks | undefined =>
  file.locks.get(pointer);

export function locksAttribute(locks: Locks, name: string): boolean {
  if (locks.attributes?.includes("*") || locks.attributes?.includes(name)) return true;
  return locks.allAttributesExcept !== undefined && !locks.allAttributesExcept.includes(name);
}

/** @param name - of a child element or of a directive such as "add" */
export function locksElement(locks: Locks, name: string): boolean {
  if (locks.elements?.includes("*") || locks.elements?.includes(name)) return true;
  return locks.allElementsExcept !== undefined && !locks.allElementsExcept.includes(name);
}

/** An entry with the file that it stands in. */
export type LockedEntry = Locker & WrittenEntry;

export const entriesOf = (locker: Locker): LockedEntry[] =>
  entriesIn(locker.json, locker.pointer).map((entry) => ({ ...locker, ...entry }));

/** The entries that `lockItem` keeps as they are; what `<remove lockItem>` takes out is none. */
export const lockedEntries = (
  collection: CollectionFacts,
  lockers: readonly Locker[],
): LockedEntry[] =>
  lockers.flatMap((locker) =>
    entriesOf(locker).filter(
      (entry) => !isRemoval(collection, entry.directive) && locksOn(entry)?.item,
    ),
  );

/** What is locked of one element for the files below. */
export interface ElementLocks {
  /** What locks all of it, what stands inside included. */
  readonly whole: Location | undefined;
  attribute(name: string): Location | undefined;
  /** The locks of a child element. */
  element(name: string): ElementLocks;
  /** The locks of an entry, told by its key. */
  entry(collection: CollectionFacts, directive: string, json: Fields): ElementLocks;
  /** What keeps any file below from adding, removing or clearing entries. */
  entries(collection: CollectionFacts): Location | undefined;
}

function grouped<T>(list: readonly T[], keyOfOne: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOfOne(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function elementLocks(whole: Location | undefined, lockers: readonly Locker[]): ElementLocks {
  const placeOf = (locker: Locker): Location | undefined => {
    const node = locker.file.origins.get(locker.pointer);
    return node && nameLocation(locker.file, node);
  };
  const by = (test: (locks: Locks) => boolean): Location | undefined => {
    const locker = lockers.find((one) => {
      const locks = locksOn(one);
      return locks !== undefined && test(locks);
    });
    return locker && placeOf(locker);
  };
  let entries: ReadonlyMap<string, readonly Locker[]> | undefined;
  /** Asked for each entry of an element, which has one collection. */
  const byKey = (collection: CollectionFacts) =>
    (entries ??= grouped(
      lockers.flatMap(entriesOf),
      (entry) => `${entry.directive} ${keyOf(collection, entry.json)}`,
    ));
  const all = whole ?? by((locks) => locks.item === true);
  const childLock = (name: string) => all ?? by((locks) => locksElement(locks, name));
  return {
    whole: all,
    attribute: (name) => all ?? by((locks) => locksAttribute(locks, name)),
    element: (name) => elementLocks(childLock(name), lockersInside(lockers, name)),
    entry(collection, directive, json) {
      const same = byKey(collection).get(`${directive} ${keyOf(collection, json)}`) ?? [];
      return elementLocks(childLock(directive), same);
    },
    entries(collection) {
      const { add, remove, clear } = collection;
      const names = [...Object.keys(add), remove, clear].filter((name) => name !== undefined);
      const locks = names.map(childLock);
      return locks.every((lock) => lock !== undefined) ? locks[0] : undefined;
    },
  };
}

/**
 * What is locked of a section behind the last of some layers.
 * @param layers - those that reach the place, outermost first
 */
export function locksBehind(
  chain: readonly ConfigLevel[],
  layers: readonly Layer[],
  { path }: SectionFacts,
  sourceOf: SourceOf,
): ElementLocks {
  return elementLocks(sectionLock(chain, layers, path)?.at, lockersOf(layers, path, sourceOf));
}

/** What is locked of a section for files below the last level of a chain. */
export function locksAt(
  chain: readonly ConfigLevel[],
  section: SectionFacts,
  sourceOf: SourceOf,
): ElementLocks {
  return locksBehind(chain, seenLayers(chain, section.reader), section, sourceOf);
}
