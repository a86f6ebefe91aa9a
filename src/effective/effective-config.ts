/** The configuration in force at the end of a chain of levels. */
import type { Reader, SectionFacts } from "../../schema/vocabulary.js";
import type { Element } from "../document/tree.js";
import { kept } from "../kept.js";
import type { ConfigFile } from "../settings/config-file.js";
import { APP_SETTINGS } from "../settings/further-files.js";
import type { Schema } from "../settings/schema.js";
import { createSource, type Location } from "../source.js";
import type { EffectiveConfig, Resolved } from "./application.js";
import { inForce } from "./in-force.js";
import { type ConfigLevel, type Layer, layersOf } from "./layers.js";
import { locksBehind } from "./locks.js";
import type { Environment } from "./project.js";
import { hiddenOccurrence, type Occurrence, occurrenceOf, settingsBehind } from "./occurrence.js";
import { resolveSection } from "./resolve.js";

export type SourceOf = (file: ConfigFile, target: string) => ConfigFile | undefined;

const NOWHERE: Location = { source: createSource("", ""), span: { start: 0, end: 0 } };

/** The first element of each name below the root; a file may have very many below it. */
const firsts = kept<Element, ReadonlyMap<string, Element>>();

function firstIn(root: Element, name: string): Element | undefined {
  let known = firsts.get(root);
  if (!known) {
    // Of two with one name the last that is put in stays: the first.
    known = new Map(root.children.toReversed().map((child) => [child.name, child]));
    firsts.set(root, known);
  }
  return known.get(name);
}

/** Where to point for a default of a section that no file writes. */
function fallbackPlace(chain: readonly ConfigLevel[], section: string): Location {
  const file =
    chain.findLast((level) => level.file !== undefined && level.kind === "path")?.file ??
    chain.findLast((level) => level.file !== undefined)?.file;
  if (!file) return NOWHERE;
  const { root } = file.document;
  const [group = ""] = section.split("/");
  const element = root && (firstIn(root, group) ?? root);
  if (!element) return { source: file.document.source, span: NOWHERE.span };
  const original = file.originalOf?.(element) ?? { source: file.document.source, node: element };
  return { source: original.source, span: original.node.nameSpan };
}

/** A section that belongs to the server alone is not hidden by a folder that is not at hand. */
const mayHold = (facts: SectionFacts, level: ConfigLevel) =>
  facts.level === "Everywhere" || (facts.level === "MachineToApplication" && level.isApplication);

/** What stands behind the sections in force at the end of one chain. */
class ConfigState {
  readonly #sections = new Map<string, object | undefined>();
  readonly #layers = new Map<Reader, ReturnType<typeof layersOf>>();

  constructor(
    private readonly schema: Schema,
    private readonly chain: readonly ConfigLevel[],
    private readonly environment: Environment,
    private readonly sourceOf: SourceOf,
  ) {}

  get(path: string): object | undefined {
    if (!this.#sections.has(path)) this.#sections.set(path, this.#resolve(path));
    return this.#sections.get(path);
  }

  readonly #aimed = (): Resolved<string> =>
    (this.get("system.web/httpRuntime") as EffectiveConfig["system.web/httpRuntime"])
      .targetFramework;

  #layersFor(reader: Reader): ReturnType<typeof layersOf> {
    let layers = this.#layers.get(reader);
    if (layers === undefined) this.#layers.set(reader, (layers = layersOf(this.chain, reader)));
    return layers;
  }

  #resolve(path: string): object | undefined {
    const facts = this.schema.section(path);
    if (!facts) return undefined;
    const { chain, environment, sourceOf } = this;
    const occurrences: Occurrence[] = [];
    const seen: Layer[] = [];
    for (const layer of this.#layersFor(facts.reader)) {
      if ("file" in layer) {
        seen.push(layer);
        const occurrence = occurrenceOf(layer, path, sourceOf);
        if (!occurrence) continue;
        occurrences.push(occurrence);
        const further = path === APP_SETTINGS ? settingsBehind(occurrence, sourceOf) : undefined;
        if (further) occurrences.push(further);
      } else if (mayHold(facts, layer.unseen)) {
        const locks = locksBehind(chain, seen, facts, sourceOf);
        if (!locks.whole) occurrences.push(hiddenOccurrence(locks));
      }
    }
    const place = fallbackPlace(chain, path);
    const resolving = { environment, aimed: this.#aimed, place, section: path };
    return resolveSection(facts, occurrences, resolving);
  }
}

/** By schema: the class of all that is in force by it. */
const classes = new WeakMap<Schema, ReturnType<typeof inForce>>();

function classOf(schema: Schema): ReturnType<typeof inForce> {
  let made = classes.get(schema);
  if (made === undefined) classes.set(schema, (made = inForce(schema.paths)));
  return made;
}

/** Every section at the chain's last level; each is resolved when it is asked for. */
export function effectiveConfig(
  schema: Schema,
  chain: readonly ConfigLevel[],
  environment: Environment,
  sourceOf: SourceOf,
): EffectiveConfig {
  const Kind = classOf(schema);
  return new Kind(new ConfigState(schema, chain, environment, sourceOf)) as EffectiveConfig;
}
