/** Everything in force in a section, flat, with where it was decided, overridden and locked. */
import { sectionFacts, sectionPaths } from "../../schema/generated/shapes.js";
import type {
  AttributeFacts,
  CollectionFacts,
  SectionFacts,
  ShapeFacts,
} from "../../schema/vocabulary.js";
import { attributeOf } from "../document/tree.js";
import { type ConfigFile, nameLocation } from "../settings/config-file.js";
import { ownProperty } from "../settings/normalise.js";
import type { Location } from "../source.js";
import {
  type EffectiveConfig,
  type Resolved,
  type ResolvedPool,
  UnknownValue,
} from "./application.js";
import { type ConfigRecord, seenLayers } from "./layers.js";
import { occurrenceOf } from "./resolve.js";

export interface Described {
  /** Attribute path inside the section: "timeout", "processModel/maxProcesses". */
  readonly name: string;
  /** Undefined where the files at hand do not show it. */
  readonly value: string | number | boolean | undefined;
  readonly known: boolean;
  readonly secret: boolean;
  /** A parameter of a provider's own: only its name and its text tell whether it is a secret. */
  readonly isFree?: boolean;
  /** "minutes", "seconds", ... for people. */
  readonly unit: string | undefined;
  /** "unseen": decided in a folder that is not at hand. */
  readonly from: Location | "default" | "unseen";
  /** Which version's default it is, where several exist. */
  readonly defaultOf: string | undefined;
  readonly shadowed: readonly Location[];
  /** What keeps files below from setting it. */
  readonly locked: Location | undefined;
}

export interface DescribedSection {
  readonly section: string;
  readonly values: readonly Described[];
}

/** A record made by `resolveShape`, as data. */
type InForce = Readonly<Record<string, unknown>> & {
  readonly $entries: readonly Entry[];
};

type Entry = InForce & { readonly directive: string };

interface Locks {
  /** What locks the section as a whole. */
  readonly whole: Location | undefined;
  attribute(name: string): Location | undefined;
}

const UNITS: Partial<Record<AttributeFacts["kind"], string>> = {
  minutes: "minutes",
  seconds: "seconds",
  timeSpan: "seconds",
};

/** Sections of IIS may be locked where they are declared: `overrideModeDefault="Deny"`. */
function lockedByDeclaration(
  chain: readonly ConfigRecord[],
  { path, reader }: SectionFacts,
): Location | undefined {
  const file = chain.find((record) => record.kind === "applicationHost")?.file;
  if (!file || reader === "managed") return undefined;
  const declared = file.declarations.find((declaration) => declaration.path === path);
  const mode = declared && attributeOf(declared.element, "overrideModeDefault");
  return declared && mode?.value === "Deny" ? nameLocation(file, declared.element) : undefined;
}

function locksOf(
  chain: readonly ConfigRecord[],
  section: SectionFacts,
  sourceOf: (file: ConfigFile, target: string) => ConfigFile | undefined,
): Locks {
  let whole = lockedByDeclaration(chain, section);
  const single: { matches: (name: string) => boolean; at: Location }[] = [];
  for (const layer of seenLayers(chain, section.reader)) {
    const { scope, file } = layer;
    if (scope.element && scope.elements.has(section.path)) {
      if (scope.location.override === "Deny") whole = nameLocation(file, scope.element);
      else if (scope.location.override === "Allow") whole = undefined;
    }
    const occurrence = occurrenceOf(layer, section.path, sourceOf);
    const locks = occurrence?.file.locks.get(occurrence.pointer);
    const element = occurrence?.file.origins.get(occurrence.pointer);
    if (!occurrence || !locks || !element) continue;
    single.push({
      at: nameLocation(occurrence.file, element),
      matches: (name) => {
        const direct = locks.attributes?.includes("*") || locks.attributes?.includes(name);
        return (
          direct === true ||
          (locks.allAttributesExcept !== undefined && !locks.allAttributesExcept.includes(name))
        );
      },
    });
  }
  return { whole, attribute: (name) => single.find((lock) => lock.matches(name))?.at };
}

function attributes(
  shape: ShapeFacts,
  inForce: InForce,
  prefix: string,
  locks: Locks,
): Described[] {
  return Object.entries(shape.attributes ?? {}).flatMap(([name, facts]) => {
    const resolved = inForce[name] as Resolved<string | number | boolean | undefined>;
    // What the schema knows of an open element is an example of what may stand there.
    const isInvented =
      shape.open !== undefined && resolved.known && resolved.value === undefined && !facts.required;
    if (isInvented) return [];
    return {
      name: `${prefix}${name}`,
      value: resolved.known ? resolved.value : undefined,
      known: resolved.known,
      secret: facts.secret !== undefined,
      unit: UNITS[facts.kind],
      from: fromOf(resolved),
      defaultOf: resolved.defaultOf,
      shadowed: resolved.shadowed,
      locked: locks.whole ?? (prefix === "" ? locks.attribute(name) : undefined),
    };
  });
}

/** An unknown value has a node where a file hides it, and none where the file is not at hand. */
const fromOf = ({ known, node, from }: Resolved<unknown>): Described["from"] =>
  known || node ? from : "unseen";

const UNKNOWN: Omit<Described, "name" | "from"> = {
  value: undefined,
  known: false,
  secret: false,
  unit: undefined,
  defaultOf: undefined,
  shadowed: [],
  locked: undefined,
};

/** The entries of a collection, or what hides them. */
function entriesOf(inForce: InForce): InForce["$entries"] | UnknownValue {
  try {
    return inForce.$entries;
  } catch (error) {
    if (error instanceof UnknownValue) return error;
    throw error;
  }
}

function describeShape(
  shape: ShapeFacts,
  inForce: InForce,
  prefix: string,
  locks: Locks,
): Described[] {
  const out = attributes(shape, inForce, prefix, locks);
  for (const [name, child] of Object.entries(shape.elements ?? {}))
    if (!name.endsWith("Defaults"))
      out.push(...describeShape(child, inForce[name] as InForce, `${prefix}${name}/`, locks));
  if (!shape.collection) return out;
  const { add } = shape.collection;
  const entries = entriesOf(inForce);
  if (entries instanceof UnknownValue) {
    const [directive = ""] = Object.keys(add);
    const name = `${prefix}${directive}[...]`;
    return [...out, { ...UNKNOWN, name, from: entries.at ?? "unseen", locked: locks.whole }];
  }
  for (const entry of entries) out.push(...describeEntry(shape.collection, entry, prefix, locks));
  return out;
}

function describeEntry(
  { add, key }: CollectionFacts,
  entry: Entry,
  prefix: string,
  locks: Locks,
): Described[] {
  const shape = ownProperty(add, entry.directive);
  if (!shape) return [];
  const label = key.map((part) => (entry[part] as Resolved<unknown>).text ?? "").join(",");
  const own = `${prefix}${entry.directive}[${label}]/`;
  const out = describeShape(shape, entry, own, locks);
  const others = entry.$others as Readonly<Record<string, Resolved<string>>>;
  for (const [name, resolved] of Object.entries(others))
    out.push({
      name: `${own}${name}`,
      value: resolved.known ? resolved.value : undefined,
      known: resolved.known,
      secret: false,
      isFree: true,
      unit: undefined,
      from: fromOf(resolved),
      defaultOf: undefined,
      shadowed: resolved.shadowed,
      locked: locks.whole,
    });
  return out;
}

/** The names of all sections that can be asked for. */
export const describableSections = (): readonly string[] => sectionPaths;

/** Describes one section of a chain's last level; undefined for a section that is not known. */
export function describeSection(
  section: string,
  config: EffectiveConfig,
  chain: readonly ConfigRecord[],
  sourceOf: (file: ConfigFile, target: string) => ConfigFile | undefined,
): DescribedSection | undefined {
  const facts = sectionFacts(section);
  if (!facts) return undefined;
  const inForce = (config as unknown as Readonly<Record<string, InForce>>)[section];
  return {
    section,
    values: inForce ? describeShape(facts, inForce, "", locksOf(chain, facts, sourceOf)) : [],
  };
}

/** The section that holds the pools of a server. */
export const POOLS = "system.applicationHost/applicationPools";

/** Describes the one pool that serves an application. */
export function describePool(
  section: string,
  pool: ResolvedPool,
  chain: readonly ConfigRecord[],
  sourceOf: (file: ConfigFile, target: string) => ConfigFile | undefined,
): DescribedSection {
  const facts = sectionFacts(section);
  const values =
    facts?.collection && describeEntry(facts.collection, pool, "", locksOf(chain, facts, sourceOf));
  return { section, values: values ?? [] };
}
