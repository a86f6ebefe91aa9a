/** Switches of ASP.NET and its packages among the `<appSettings>`. */
import type { EffectiveConfig, Resolved } from "../effective/application.js";
import { allOf, anyOf, ifKnown } from "../effective/known.js";
import { entriesWith } from "./entries.js";

/** Letter case of keys does not count. */
const isNamed = (key: Resolved<string>, name: string) =>
  key.value.toLowerCase() === name.toLowerCase();

const settingsOf = (config: EffectiveConfig) => entriesWith(config.appSettings.$entries, "value");

/**
 * Whether a switch is true; read by bool.TryParse: neither letter case nor white space counts.
 * @throws UnknownValue where that hangs on what the files at hand do not show
 */
export const isSwitchedOn = (config: EffectiveConfig, name: string): boolean =>
  anyOf(
    ...settingsOf(config).map(
      ({ key, value }) =>
        () =>
          allOf(
            () => isNamed(key, name),
            () => value.value.trim().toLowerCase() === "true",
          ),
    ),
  );

/** The value written for a switch; undefined where no file at hand has it. */
export const switchValue = (config: EffectiveConfig, name: string): Resolved<string> | undefined =>
  settingsOf(config).find(({ key }) => ifKnown(() => isNamed(key, name)))?.value;
