/** The value of one attribute in force: the nearest that writes it, or its default. */
import type { AttributeFacts } from "../../schema/vocabulary.js";
import type { Attribute, Element } from "../document/tree.js";
import { nameLocation, valueLocation } from "../settings/config-file.js";
import { step } from "../settings/pointer.js";
import type { Location } from "../source.js";
import { type Resolved, UnknownValue } from "./application.js";
import { builtInDefault } from "./defaults.js";
import type { Occurrence } from "./occurrence.js";
import type { Environment } from "./project.js";
import { ValueInForce } from "./value-in-force.js";

export interface Resolving {
  readonly environment: Environment;
  /** httpRuntime/@targetFramework of the application. */
  readonly aimed: () => Resolved<string>;
  /** Where to point for a default when no layer writes the element. */
  readonly place: Location;
  /** Section path, for names. */
  readonly section: string;
}

/** Where an occurrence stands, where its file shows that. */
export function elementOf(occurrence: Occurrence): Location | undefined {
  const node = occurrence.file.origins.get(occurrence.pointer);
  return node && nameLocation(occurrence.file, node);
}

interface Writing {
  readonly location: Location;
  readonly occurrence: Occurrence;
  readonly node: Attribute | Element;
}

/** Where an occurrence writes an attribute, if it does. */
function writingOf(name: string, occurrence: Occurrence): Writing | undefined {
  const { file, json } = occurrence;
  if (!Object.hasOwn(json, name) && file.opaque.size === 0) return undefined;
  const pointer = step(occurrence.pointer, name);
  if (!Object.hasOwn(json, name) && !file.opaque.has(pointer)) return undefined;
  const node = file.origins.get(pointer);
  return (
    node && {
      location: valueLocation(file, node),
      occurrence,
      node: file.originalOf?.(node).node ?? node,
    }
  );
}

/** The default, which is not known where what it depends on is not. */
function unwritten(
  name: string,
  facts: AttributeFacts,
  place: Location,
  { environment, aimed }: Resolving,
): Resolved<unknown> {
  try {
    const { value, of } = builtInDefault(facts, environment, aimed);
    return ValueInForce.byDefault({ name, place, content: value, defaultOf: of });
  } catch (error) {
    if (!(error instanceof UnknownValue)) throw error;
    return ValueInForce.unknown({ name, at: place, node: undefined });
  }
}

/**
 * The nearest occurrence that writes an attribute decides; what hides it makes it unknown.
 * @param nearest - the element to point at for a default
 */
export function resolveAttribute(
  name: string,
  facts: AttributeFacts,
  occurrences: readonly Occurrence[],
  label: string,
  resolving: Resolving,
  nearest: Location | undefined,
): Resolved<unknown> {
  const place = nearest ?? resolving.place;
  let first: Writing | undefined;
  let hidden: Occurrence | undefined;
  let i = occurrences.length - 1;
  for (; i >= 0 && !first; i--) {
    const occurrence = occurrences[i]!;
    first = writingOf(name, occurrence);
    // What a builder is handed is not yet what it hands on, so that a written value is hidden too.
    if (occurrence.opaque && !occurrence.locks?.attribute(name)) hidden ??= occurrence;
  }
  const full = `${label}@${name}`;
  const shadowed = () =>
    occurrences
      .slice(0, i + 1)
      .reverse()
      .flatMap((occurrence) => writingOf(name, occurrence)?.location ?? []);
  if (hidden) {
    const at = elementOf(hidden) ?? place;
    return ValueInForce.unknown({
      name: full,
      at,
      node: hidden.file.origins.get(hidden.pointer),
    });
  }
  if (!first) return unwritten(full, facts, place, resolving);
  const { occurrence, node, location } = first;
  const { file, pointer } = occurrence;
  const json = occurrence.json[name];
  const at = step(pointer, name);
  const refused = file.refused.has(at);
  const known = json !== undefined && !refused && !file.opaque.has(at);
  return ValueInForce.written({
    name: full,
    known,
    refused,
    at: location,
    node,
    shadowed,
    content: json,
  });
}
