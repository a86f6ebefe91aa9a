/** Values that providers take from `<appSettings>`, where what they are given is the name of one. */
import { type EffectiveConfig, type Resolved, UnknownValue } from "../effective/application.js";
import { entriesWith } from "./entries.js";

/** The entry of that name, whatever its value; letter case does not count. */
function entryNamed({ appSettings }: EffectiveConfig, name: string): Resolved<string> | undefined {
  const entries = entriesWith(appSettings.$entries, "value");
  const wanted = name.toLowerCase();
  const entry = entries.find(({ key }) => key.known && key.value.toLowerCase() === wanted);
  if (!entry && entries.some(({ key }) => !key.known)) throw new UnknownValue("appSettings");
  return entry?.value;
}

const isEmpty = (value: Resolved<string>) => value.known && value.value === "";

/**
 * The setting of that name; undefined where there is none, or an empty one. Letter case does not count.
 * @throws UnknownValue where the files at hand do not show whether there is one
 */
export function appSettingNamed(
  config: EffectiveConfig,
  name: string,
): Resolved<string> | undefined {
  const value = entryNamed(config, name);
  return value && isEmpty(value) ? undefined : value;
}

/** Whether there is a setting of that name without a value: whoever deploys fills it in. */
export function isLeftEmpty(config: EffectiveConfig, name: string): boolean {
  const value = entryNamed(config, name);
  return value !== undefined && isEmpty(value);
}

const baseName = (path: string) => path.replace(/^.*[\\/]/, "").toLowerCase();

/**
 * Refuses to say that there is no setting where `<appSettings file>` names a file that is not at hand:
 * such files hold what nobody commits.
 * @throws UnknownValue
 */
export function refuseHiddenSettings({ appSettings }: EffectiveConfig): void {
  const further = appSettings.file.value.trim();
  if (further === "") return;
  const isAtHand = entriesWith(appSettings.$entries, "value").some(
    ({ key: { from } }) => from !== "default" && baseName(from.source.path) === baseName(further),
  );
  if (!isAtHand) throw new UnknownValue("appSettings");
}
