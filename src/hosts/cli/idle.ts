/** What an options file or the command line says without any effect: a line each. */
import { diagnostics } from "../../../schema/diagnostics.js";
import { rules } from "../../index.js";
import { presetHolds } from "../../lint/configure.js";
import type { OptionsFile } from "../options-file/find.js";

/** A preset that adds nothing to what is in every one of them. */
const isEmpty = (preset: string): boolean =>
  ![...rules, ...diagnostics].some(
    ({ presets }) =>
      !(presets as readonly string[]).includes("every") && presetHolds(preset, presets),
  );

/** Presets that add nothing to the others. */
export const idlePresets = (presets: readonly string[]): readonly string[] =>
  presets
    .filter(isEmpty)
    .map((preset) => `the preset "${preset}" holds no rule of its own yet and changes nothing.`);

/** What of an options file is without effect. */
export function idleSettings({ settings, notRead }: OptionsFile): readonly string[] {
  return [
    ...notRead.map((key) => `"${key}" is not read yet and has no effect.`),
    ...Object.entries(settings.rules ?? {}).flatMap(([id, setting]) =>
      Array.isArray(setting) && setting[0] === "off"
        ? [`the options of "${id}" have no effect while it is off.`]
        : [],
    ),
  ];
}
