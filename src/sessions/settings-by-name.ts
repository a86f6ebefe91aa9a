/** Values that providers take from `<appSettings>`, where what they are given is the name of one. */
import { type EffectiveConfig, type Resolved, UnknownValue } from "../effective/application.js";
import { entriesWith } from "./entries.js";

/**
 * The setting of that name; undefined where there is none, or an empty one. Letter case does not count.
 * @throws UnknownValue where the files at hand do not show whether there is one
 */
export function appSettingNamed(
  { appSettings }: EffectiveConfig,
  name: string,
): Resolved<string> | undefined {
  const entries = entriesWith(appSettings.$entries, "value");
  const wanted = name.toLowerCase();
  const entry = entries.find(({ key }) => key.known && key.value.toLowerCase() === wanted);
  if (entry) return entry.value.known && entry.value.value === "" ? undefined : entry.value;
  if (entries.some(({ key }) => !key.known)) throw new UnknownValue("appSettings");
  return undefined;
}
