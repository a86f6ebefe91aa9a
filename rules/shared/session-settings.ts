/** The attributes of `<sessionState>`: who reads them, and how the tools are told to set them. */
import type { Application, EffectiveConfig, Suggestion } from "../../src/rule.js";
import { commandsFor, type Setting, wmiMinutes, wmiSeconds } from "./commands.js";
import { writeValue } from "./edits.js";

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

/** Connection strings may hold a password; the address of a state server holds none. */
const isSecret = (name: string, value: unknown) =>
  name === "sqlConnectionString" ||
  (name === "stateConnectionString" && !/^tcpip=[\w.:[\]-]+$/i.test(String(value)));

/** A value as a message may show it; none for connection strings. */
export function shownValue(name: string, value: string | number | boolean): string | undefined {
  if (isSecret(name, value)) return undefined;
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
  if (isSecret(name, value) || /samesite$/i.test(name)) return undefined;
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
  if (!/^[\w .,:=/+[\]-]*$/.test(value)) return undefined;
  const number = NUMBERS[name]?.[value];
  return { name, value, wmi: number === undefined ? `"${value}"` : String(number) };
}

/** Several attributes for the tools, and the names of those that their lines must leave out. */
export function settingsFor(values: readonly (readonly [string, string | number | boolean])[]): {
  readonly settings: readonly Setting[];
  /** To follow a title: " (without sqlConnectionString, ...)". */
  readonly without: string;
} {
  const missing = values.filter(([name, value]) => !settingFor(name, value));
  return {
    settings: values.flatMap(([name, value]) => settingFor(name, value) ?? []),
    without:
      missing.length === 0
        ? ""
        : ` (without ${missing.map(([name]) => name).join(" and ")}: set that in the file)`,
  };
}

/** Where IIS Manager shows an attribute, below Session State. */
const LABELS: Readonly<Record<string, string>> = {
  mode: "Session State Mode Settings",
  timeout: "Cookie Settings > Time-out (in minutes)",
  stateConnectionString: "State Server > Connection string",
  stateNetworkTimeout: "State Server > Time-out (in seconds)",
  sqlCommandTimeout: "SQL Server > Time-out (in seconds)",
  allowCustomSqlDatabase: "SQL Server > Enable custom database",
};

/** One attribute set to another value, in every dialect that can. */
export function suggestValue(
  application: Application,
  name: SessionAttribute,
  value: string | number | boolean,
  title: string,
): Suggestion {
  const edits = writeValue(application.config["system.web/sessionState"][name], String(value));
  const setting = settingFor(name, value);
  const label = LABELS[name];
  const iisManager = label === undefined ? undefined : `Session State > ${label}: ${value}`;
  return {
    title,
    ...(edits.length > 0 ? { edits } : {}),
    ...(setting
      ? { commands: commandsFor(application, "sessionState", [setting], iisManager) }
      : {}),
  };
}
