/** Everything in force in a section, flat, with where it was decided, overridden and locked. */
import { isSecretIn } from "../../schema/secret.js";
import type { AttributeFacts, CollectionFacts, ShapeFacts } from "../../schema/vocabulary.js";
import type { ConfigFile } from "../settings/config-file.js";
import { ownProperty } from "../settings/normalise.js";
import type { Schema } from "../settings/schema.js";
import type { Location } from "../source.js";
import {
  type EffectiveConfig,
  type Resolved,
  type ResolvedPool,
  UnknownValue,
} from "./application.js";
import type { Fields } from "./entries.js";
import type { ConfigLevel } from "./layers.js";
import { type ElementLocks, locksAt } from "./locks.js";

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

export const UNITS: Partial<Record<AttributeFacts["kind"], string>> = {
  minutes: "minutes",
  seconds: "seconds",
  timeSpan: "seconds",
};

function attributes(
  shape: ShapeFacts,
  inForce: InForce,
  prefix: string,
  locks: ElementLocks,
): Described[] {
  return Object.entries(shape.attributes ?? {}).flatMap(([name, facts]) => {
    const resolved = inForce[name] as Resolved<string | number | boolean | undefined>;
    // What the schema knows of an open element is an example of what may stand there.
    const isInvented =
      shape.open !== undefined &&
      facts.default === undefined &&
      facts.required !== true &&
      resolved.known &&
      resolved.from === "default";
    if (isInvented) return [];
    return {
      name: `${prefix}${name}`,
      value: resolved.known ? resolved.value : undefined,
      known: resolved.known,
      secret: isSecretIn(facts, resolved.known ? String(resolved.value ?? "") : ""),
      unit: UNITS[facts.kind],
      from: fromOf(resolved),
      defaultOf: resolved.defaultOf,
      shadowed: resolved.shadowed,
      locked: locks.attribute(name),
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

/** The key of an entry in force, as its file has it. */
const keyIn = (entry: InForce, key: readonly string[]): Fields =>
  Object.fromEntries(
    key.flatMap((name) => {
      const part = entry[name] as Resolved<string | number | boolean | undefined>;
      return part.known && part.value !== undefined ? [[name, part.value]] : [];
    }),
  );

function describeShape(
  shape: ShapeFacts,
  inForce: InForce,
  prefix: string,
  locks: ElementLocks,
): Described[] {
  const out = attributes(shape, inForce, prefix, locks);
  for (const [name, child] of Object.entries(shape.elements ?? {}))
    if (!name.endsWith("Defaults"))
      for (const one of describeShape(
        child,
        inForce[name] as InForce,
        `${prefix}${name}/`,
        locks.element(name),
      ))
        out.push(one);
  if (!shape.collection) return out;
  const { add } = shape.collection;
  const entries = entriesOf(inForce);
  if (entries instanceof UnknownValue) {
    const [directive = ""] = Object.keys(add);
    const name = `${prefix}${directive}[...]`;
    return [
      ...out,
      { ...UNKNOWN, name, from: entries.at ?? "unseen", locked: locks.entries(shape.collection) },
    ];
  }
  for (const entry of entries)
    for (const one of describeEntry(shape.collection, entry, prefix, locks)) out.push(one);
  return out;
}

function describeEntry(
  collection: CollectionFacts,
  entry: Entry,
  prefix: string,
  locks: ElementLocks,
): Described[] {
  const { add, key } = collection;
  const shape = ownProperty(add, entry.directive);
  if (!shape) return [];
  const label = key.map((part) => (entry[part] as Resolved<unknown>).text ?? "").join(",");
  const inside = locks.entry(collection, entry.directive, keyIn(entry, key));
  const own = `${prefix}${entry.directive}[${label}]/`;
  const out = describeShape(shape, entry, own, inside);
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
      locked: inside.attribute(name),
    });
  return out;
}

/** Describes one section of a chain's last level; undefined for a section that is not known. */
export function describeSection(
  schema: Schema,
  section: string,
  config: EffectiveConfig,
  chain: readonly ConfigLevel[],
  sourceOf: (file: ConfigFile, target: string) => ConfigFile | undefined,
): DescribedSection | undefined {
  const facts = schema.section(section);
  if (!facts) return undefined;
  const inForce = (config as unknown as Readonly<Record<string, InForce>>)[section];
  return {
    section,
    values: inForce ? describeShape(facts, inForce, "", locksAt(chain, facts, sourceOf)) : [],
  };
}

/** The section that holds the pools of a server. */
export const POOLS = "system.applicationHost/applicationPools";

/** Describes the one pool that serves an application. */
export function describePool(
  schema: Schema,
  section: string,
  pool: ResolvedPool,
  chain: readonly ConfigLevel[],
  sourceOf: (file: ConfigFile, target: string) => ConfigFile | undefined,
): DescribedSection {
  const facts = schema.section(section);
  const values =
    facts?.collection && describeEntry(facts.collection, pool, "", locksAt(chain, facts, sourceOf));
  return { section, values: values ?? [] };
}
