/** The attributes of `<sessionState>`: which modes read them. */
import type { EffectiveConfig } from "../effective/application.js";

export type SessionSection = EffectiveConfig["system.web/sessionState"];

/** Attributes that only some modes read (SessionStateModule.InitModuleFromConfig). */
export const READERS = {
  stateConnectionString: ["StateServer"],
  stateNetworkTimeout: ["StateServer"],
  sqlConnectionString: ["SQLServer"],
  sqlCommandTimeout: ["SQLServer"],
  sqlConnectionRetryInterval: ["SQLServer"],
  allowCustomSqlDatabase: ["SQLServer"],
  compressionEnabled: ["StateServer", "SQLServer"],
  partitionResolverType: ["StateServer", "SQLServer"],
  useHostingIdentity: ["SQLServer", "Custom"],
  customProvider: ["Custom"],
} as const;

const EVERYWHERE = [
  "mode",
  "timeout",
  "cookieless",
  "cookieName",
  "cookieSameSite",
  "sessionIDManagerType",
] as const;

export type SessionAttribute = keyof typeof READERS | (typeof EVERYWHERE)[number];

/** The attributes that count in a mode. */
export function attributesReadIn(mode: string | number): readonly SessionAttribute[] {
  const names = Object.entries(READERS) as [keyof typeof READERS, readonly string[]][];
  return [
    ...(mode === "Off" ? (["mode"] as const) : EVERYWHERE),
    ...names.filter(([, modes]) => modes.includes(String(mode))).map(([name]) => name),
  ];
}
