/** The attributes of `<sessionState>`: who reads them, and how the tools are told to set them. */
import type { EffectiveConfig } from "../../src/rule.js";
import { type Setting, wmiMinutes, wmiSeconds } from "./commands.js";

export type SessionSection = EffectiveConfig["system.web/sessionState"];

/** Attributes that only some modes read (SessionStateModule.InitModuleFromConfig). */
const READERS = {
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

/** Texts that may hold a password or say where one is. */
const UNSHOWN: ReadonlySet<string> = new Set(["sqlConnectionString", "stateConnectionString"]);

/** A value as a message may show it; none for connection strings. */
export function shownValue(name: string, value: string | number | boolean): string | undefined {
  if (UNSHOWN.has(name)) return undefined;
  return value === "" ? "nothing" : String(value);
}

/** The numbers by which WMI knows the names of enums. */
const NUMBERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  mode: { Off: 0, InProc: 1, StateServer: 2, SQLServer: 3, Custom: 4 },
  cookieless: { UseUri: 0, true: 0, UseCookies: 1, false: 1, AutoDetect: 2, UseDeviceProfile: 3 },
};

const SECONDS: ReadonlySet<string> = new Set([
  "stateNetworkTimeout",
  "sqlCommandTimeout",
  "sqlConnectionRetryInterval",
]);

/**
 * An attribute for the tools. None where the line would show a connection string, and for the
 * SameSite attributes, which the schema of the tools does not know.
 */
export function settingFor(name: string, value: string | number | boolean): Setting | undefined {
  if (UNSHOWN.has(name) || /samesite$/i.test(name)) return undefined;
  if (typeof value === "boolean")
    return { name, value: String(value), powershell: `$${value}`, wmi: value ? "True" : "False" };
  if (typeof value === "number") {
    const [unit, wmi] =
      name === "timeout"
        ? (["Minutes", wmiMinutes] as const)
        : SECONDS.has(name)
          ? (["Seconds", wmiSeconds] as const)
          : [undefined, String];
    const powershell = unit ? `([TimeSpan]::From${unit}(${value}))` : String(value);
    return { name, value: String(value), powershell, wmi: wmi(value) };
  }
  if (!/^[\w .,/+-]*$/.test(value)) return undefined;
  const number = NUMBERS[name]?.[value];
  return { name, value, wmi: number === undefined ? `"${value}"` : String(number) };
}
