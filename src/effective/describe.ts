/** Everything in force in a section, flat, with where it was decided, overridden and locked. */
import { sectionFacts, sectionPaths } from "../../schema/generated/shapes.js";
import type { AttributeFacts, ShapeFacts } from "../../schema/vocabulary.js";
import type { ConfigFile } from "../settings/config-file.js";
import { ownProperty } from "../settings/normalise.js";
import type { Location } from "../source.js";
import { type EffectiveConfig, type Resolved, UnknownValue } from "./application.js";
import type { Fields } from "./entries.js";
import type { ConfigRecord } from "./layers.js";
import { type ElementLocks, locksAt } from "./locks.js";

export interface Described {
  /** Attribute path inside the section: "timeout", "processModel/maxProcesses". */
  readonly name: string;
  /** Undefined where the files at hand do not show it. */
  readonly value: string | number | boolean | undefined;
  readonly known: boolean;
  readonly secret: boolean;
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
  readonly $entries: readonly (InForce & { readonly directive: string })[];
};

const UNITS: Partial<Record<AttributeFacts["kind"], string>> = {
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
  return Object.entries(shape.attributes ?? {}).map(([name, facts]) => {
    const resolved = inForce[name] as Resolved<string | number | boolean | undefined>;
    return {
      name: `${prefix}${name}`,
      value: resolved.known ? resolved.value : undefined,
      known: resolved.known,
      secret: facts.secret !== undefined,
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
      out.push(
        ...describeShape(child, inForce[name] as InForce, `${prefix}${name}/`, locks.element(name)),
      );
  if (!shape.collection) return out;
  const { add, key } = shape.collection;
  const entries = entriesOf(inForce);
  if (entries instanceof UnknownValue) {
    const [directive = ""] = Object.keys(add);
    const name = `${prefix}${directive}[...]`;
    return [
      ...out,
      { ...UNKNOWN, name, from: entries.at ?? "unseen", locked: locks.entries(shape.collection) },
    ];
  }
  for (const entry of entries) {
    const entryShape = ownProperty(add, entry.directive);
    if (!entryShape) continue;
    const label = key.map((part) => (entry[part] as Resolved<unknown>).text ?? "").join(",");
    const inside = locks.entry(shape.collection, entry.directive, keyIn(entry, key));
    out.push(...describeShape(entryShape, entry, `${prefix}${entry.directive}[${label}]/`, inside));
    for (const [name, resolved] of Object.entries(
      entry.$others as Record<string, Resolved<string>>,
    ))
      out.push({
        name: `${prefix}${entry.directive}[${label}]/${name}`,
        value: resolved.known ? resolved.value : undefined,
        known: resolved.known,
        secret: true,
        unit: undefined,
        from: fromOf(resolved),
        defaultOf: undefined,
        shadowed: resolved.shadowed,
        locked: inside.attribute(name),
      });
  }
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
    values: inForce ? describeShape(facts, inForce, "", locksAt(chain, facts, sourceOf)) : [],
  };
}
