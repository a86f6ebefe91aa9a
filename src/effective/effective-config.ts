/** The configuration in force at the end of a chain of levels. */
import { sectionFacts, sectionPaths } from "../../schema/generated/shapes.js";
import type { SectionFacts } from "../../schema/vocabulary.js";
import type { ConfigFile } from "../settings/config-file.js";
import { createSource, type Location } from "../source.js";
import type { EffectiveConfig } from "./application.js";
import { type ConfigRecord, layersOf } from "./layers.js";
import type { Environment } from "./project.js";
import { hiddenOccurrence, occurrenceOf, resolveSection } from "./resolve.js";

export type SourceOf = (file: ConfigFile, target: string) => ConfigFile | undefined;

const NOWHERE: Location = { source: createSource("", ""), span: { start: 0, end: 0 } };

/** Where to point for a default of a section that no file writes. */
function fallbackPlace(chain: readonly ConfigRecord[], section: string): Location {
  const file =
    chain.findLast((record) => record.file !== undefined && record.kind === "path")?.file ??
    chain.findLast((record) => record.file !== undefined)?.file;
  if (!file) return NOWHERE;
  const { root } = file.document;
  const group = section.split("/")[0];
  const element = root?.children.find((child) => child.name === group) ?? root;
  if (!element) return { source: file.document.source, span: NOWHERE.span };
  const original = file.originalOf?.(element) ?? { source: file.document.source, node: element };
  return { source: original.source, span: original.node.nameSpan };
}

/** A section that belongs to the server alone is not hidden by a folder that is not at hand. */
const mayHold = (facts: SectionFacts, record: ConfigRecord) =>
  facts.level === "Everywhere" || (facts.level === "MachineToApplication" && record.isApplication);

/** Every section at the chain's last level; each is resolved when it is asked for. */
export function effectiveConfig(
  chain: readonly ConfigRecord[],
  environment: Environment,
  sourceOf: SourceOf,
): EffectiveConfig {
  const config = {};
  for (const path of sectionPaths) {
    Object.defineProperty(config, path, {
      enumerable: true,
      configurable: true,
      get() {
        const facts = sectionFacts(path);
        if (!facts) return undefined;
        const occurrences = layersOf(chain, facts.reader).flatMap((layer) => {
          if ("file" in layer) return occurrenceOf(layer, path, sourceOf) ?? [];
          return mayHold(facts, layer.unseen) ? [hiddenOccurrence()] : [];
        });
        const resolving = { environment, place: fallbackPlace(chain, path), section: path };
        const value = resolveSection(facts, occurrences, resolving);
        Object.defineProperty(config, path, { value, enumerable: true });
        return value;
      },
    });
  }
  return config as EffectiveConfig;
}
