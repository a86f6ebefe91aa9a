/** What one layer says of a section, whichever file its content stands in. */
import { type ConfigFile, type Json } from "../settings/config-file.js";
import { APP_SETTINGS } from "../settings/further-files.js";
import { sectionPointer } from "../settings/pointer.js";
import { NO_SCHEMA } from "../settings/schema.js";
import { createSource } from "../source.js";
import { isFields } from "./entries.js";
import type { Layer } from "./layers.js";
import type { ElementLocks } from "./locks.js";

/** One element's JSON in one layer. */
export interface Occurrence {
  readonly file: ConfigFile;
  /** Pointer of the JSON in that file. */
  readonly pointer: string;
  readonly json: Readonly<Record<string, Json>>;
  /** The text does not show the content (encrypted, a configSource not at hand, configBuilders). */
  readonly opaque: boolean;
  /** What files above lock: a file that is not at hand cannot say it. */
  readonly locks?: ElementLocks;
}

/** Reads a section of a layer; a configSource is replaced by its file where that is at hand. */
export function occurrenceOf(
  layer: Layer,
  section: string,
  sourceOf: (file: ConfigFile, target: string) => ConfigFile | undefined,
): Occurrence | undefined {
  const json = layer.scope.sections.get(section);
  if (!isFields(json)) return undefined;
  const pointer = sectionPointer(layer.scopeIndex, section);
  const opacity = layer.file.opaque.get(pointer);
  if (opacity?.why === "configSource") {
    const fragment = sourceOf(layer.file, opacity.target);
    const inner = fragment?.settings.scopes[0]?.sections.get(section);
    if (fragment && isFields(inner)) {
      const innerPointer = sectionPointer(0, section);
      return {
        file: fragment,
        pointer: innerPointer,
        json: inner,
        opaque: fragment.opaque.has(innerPointer),
      };
    }
  }
  return { file: layer.file, pointer, json, opaque: opacity !== undefined };
}

/** What the file that `<appSettings file>` names adds to it; undefined where it is not at hand. */
export function settingsBehind(
  { file, json }: Occurrence,
  sourceOf: (file: ConfigFile, target: string) => ConfigFile | undefined,
): Occurrence | undefined {
  if (typeof json.file !== "string" || json.file.trim() === "") return undefined;
  const further = sourceOf(file, json.file);
  const inner = further?.settings.scopes[0]?.sections.get(APP_SETTINGS);
  if (!further || !isFields(inner)) return undefined;
  return { file: further, pointer: sectionPointer(0, APP_SETTINGS), json: inner, opaque: false };
}

/** What a file that is not at hand may say: all but what files above lock. */
export function hiddenOccurrence(locks?: ElementLocks): Occurrence {
  return { file: NO_FILE, pointer: "", json: {}, opaque: true, ...(locks && { locks }) };
}

const NO_FILE: ConfigFile = readNothing();

function readNothing(): ConfigFile {
  const document = {
    source: createSource("", ""),
    root: undefined,
    nodes: [],
    comments: [],
    problems: [],
    tooDeep: undefined,
  };
  return {
    document,
    schema: NO_SCHEMA,
    kind: "web",
    settings: { scopes: [] },
    origins: new Map(),
    locks: new Map(),
    opaque: new Map(),
    refused: new Map(),
    declarations: [],
    parentsAtHand: true,
    findings: [],
  };
}
