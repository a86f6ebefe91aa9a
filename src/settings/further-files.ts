/** The files that a configuration file takes the content of its sections from. */
import { type Attribute, attributeOf } from "../document/tree.js";
import type { ConfigFile } from "./config-file.js";
import { sectionPointer } from "./pointer.js";

export interface FurtherFile {
  /** As written: relative to the folder of the file that names it. */
  readonly target: string;
  /** `file` of appSettings adds to the section and may be missing; configSource is the section. */
  readonly by: "configSource" | "file";
}

export const APP_SETTINGS = "appSettings";

/** `file` of each `<appSettings>` in a file, in order of its scopes. */
export function* settingsFiles(file: ConfigFile): Generator<Attribute> {
  for (const [index, { elements }] of file.settings.scopes.entries()) {
    const element = elements.get(APP_SETTINGS);
    const opacity = file.opaque.get(sectionPointer(index, APP_SETTINGS));
    if (!element || (opacity && opacity.why !== "configBuilders")) continue;
    const attribute = attributeOf(element, "file");
    if (attribute && attribute.value.trim() !== "") yield attribute;
  }
}

export function* furtherFiles(file: ConfigFile): Generator<FurtherFile> {
  for (const opacity of file.opaque.values())
    if (opacity.why === "configSource") yield { target: opacity.target, by: "configSource" };
  // The file that appSettings names may name no further one.
  if (file.kind !== "transform")
    for (const { value } of settingsFiles(file)) yield { target: value, by: "file" };
}
