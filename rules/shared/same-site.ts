/** The SameSite attribute of cookies. */
import type { Application, EffectiveConfig } from "../../src/rule.js";
import { isSwitchedOn } from "../../src/sessions/switches.js";

/** `aspnet:SuppressSameSiteNone` = true: the attribute is left out of the header. */
export const isSuppressed = (config: EffectiveConfig): boolean =>
  isSwitchedOn(config, "aspnet:SuppressSameSiteNone");

/** The first version that writes the attribute: 4.7.2. */
const isOlder = (dotnet: string): boolean => {
  const [major = 0, minor = 0, patch = 0] = dotnet.split(".").map(Number);
  return major * 10000 + minor * 100 + patch < 40702;
};

/** The runtime that certainly writes no SameSite, in words; undefined where none is known to. */
export function lacksSameSite({ dotnet, pool }: Application): string | undefined {
  if (dotnet !== undefined) return isOlder(dotnet) ? `.NET Framework ${dotnet}` : undefined;
  const runtime = pool?.managedRuntimeVersion;
  // v4.0 may be any version from 4.0 on.
  return runtime?.known && /^v2\.0$/i.test(runtime.value)
    ? "the 2.0 runtime of its pool"
    : undefined;
}
