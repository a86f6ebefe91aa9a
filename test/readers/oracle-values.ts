/** The settings that the real reader printed, beside what is in force here. */
import type { Judged } from "./judge.js";

type Print = (value: unknown) => string;

const plain: Print = (value) => String(value);
const boolean: Print = (value) => (value === true ? "True" : "False");

/** TimeSpan.ToString(): `[-][d.]hh:mm:ss[.fffffff]`. */
function timeSpan(seconds: number): string {
  const all = Math.abs(seconds);
  const two = (n: number) => String(n).padStart(2, "0");
  const days = Math.floor(all / 86400);
  const time = [Math.floor(all / 3600) % 24, Math.floor(all / 60) % 60, all % 60]
    .map(two)
    .join(":");
  return `${seconds < 0 ? "-" : ""}${days > 0 ? `${days}.` : ""}${time}`;
}
const INFINITE = "10675199.02:48:05.4775807";
const spanOf =
  (unit: number): Print =>
  (value) =>
    value === "Infinite" ? INFINITE : timeSpan(Number(value) * unit);
const minutes = spanOf(60);
const seconds = spanOf(1);

/** `true` and `false` are other names for two of the modes. */
const list: Print = (value) => `[${(value as readonly string[]).join(",")}]`;
const trimmed: Print = (value) => String(value).trim();

/** Property as printed: where it comes from, how it is written. */
const PROPERTIES: Readonly<Record<string, readonly [name: string, print: Print]>> = {
  "sessionState.Mode": ["sessionState@mode", plain],
  "sessionState.Timeout": ["sessionState@timeout", minutes],
  "sessionState.Cookieless": ["sessionState@cookieless", plain],
  "sessionState.CookieName": ["sessionState@cookieName", plain],
  "sessionState.CookieSameSite": ["sessionState@cookieSameSite", plain],
  "sessionState.RegenerateExpiredSessionId": ["sessionState@regenerateExpiredSessionId", boolean],
  "sessionState.StateConnectionString": ["sessionState@stateConnectionString", plain],
  "sessionState.StateNetworkTimeout": ["sessionState@stateNetworkTimeout", seconds],
  "sessionState.SqlConnectionString": ["sessionState@sqlConnectionString", plain],
  "sessionState.SqlCommandTimeout": ["sessionState@sqlCommandTimeout", seconds],
  "sessionState.SqlConnectionRetryInterval": ["sessionState@sqlConnectionRetryInterval", seconds],
  "sessionState.AllowCustomSqlDatabase": ["sessionState@allowCustomSqlDatabase", boolean],
  "sessionState.CompressionEnabled": ["sessionState@compressionEnabled", boolean],
  "sessionState.UseHostingIdentity": ["sessionState@useHostingIdentity", boolean],
  "sessionState.CustomProvider": ["sessionState@customProvider", plain],
  "sessionState.PartitionResolverType": ["sessionState@partitionResolverType", plain],
  "sessionState.SessionIDManagerType": ["sessionState@sessionIDManagerType", plain],
  "sessionState.Providers": ["sessionState/providers", list],
  "sessionPageState.HistorySize": ["sessionPageState@historySize", plain],
  "httpCookies.RequireSSL": ["httpCookies@requireSSL", boolean],
  "httpCookies.HttpOnlyCookies": ["httpCookies@httpOnlyCookies", boolean],
  "httpCookies.Domain": ["httpCookies@domain", plain],
  "httpCookies.SameSite": ["httpCookies@sameSite", plain],
  "machineKey.Validation": ["machineKey@validation", trimmed],
  "machineKey.ValidationAlgorithm": ["machineKey@validation", trimmed],
  "machineKey.Decryption": ["machineKey@decryption", trimmed],
  "machineKey.CompatibilityMode": ["machineKey@compatibilityMode", plain],
  "httpRuntime.ExecutionTimeout": ["httpRuntime@executionTimeout", seconds],
  "httpRuntime.MaxRequestLength": ["httpRuntime@maxRequestLength", plain],
  "httpRuntime.TargetFramework": ["httpRuntime@targetFramework", plain],
  "pages.EnableSessionState": ["pages@enableSessionState", plain],
};

const sections = [...new Set(Object.keys(PROPERTIES).map((name) => name.split(".")[0]))].join("|");
const SEPARATOR = new RegExp(`; (?=(?:[^;=]*:)?(?:${sections})\\.)`);

const unescaped = (text: string) =>
  text.replaceAll("\\t", "\t").replaceAll("\\n", "\n").replaceAll("\\r", "\r");

/** "sessionState.Mode=Off; sub:sessionPageState.HistorySize=6" as path and property to text. */
export function printedValues(text: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const part of text === "" ? [] : text.split(SEPARATOR)) {
    const [, path = "", property = "", value = ""] =
      /^(?:([^=]*):)?([\w.]+)=([\s\S]*)$/.exec(part) ?? [];
    if (!(property in PROPERTIES)) throw new Error(`unknown property in "${part}"`);
    values.set(`/${path}:${property}`, unescaped(value));
  }
  return values;
}

const inForce = (judged: Judged, path: string, property: string): string => {
  const [name = "", print = plain] = PROPERTIES[property] ?? [];
  return print(judged.valueAt(path, `system.web/${name}`));
};

/**
 * What only a whole ASP.NET does: it gives a default of its own to applications that are written for
 * .NET 4.5 (test/effective/defaults.test.ts). The section class of the reader that printed has not got
 * that step.
 */
const isLeftOut = (judged: Judged, path: string, property: string): boolean =>
  property === "machineKey.CompatibilityMode" &&
  judged.resolvedAt(path, "system.web/machineKey@compatibilityMode").node === undefined;

const byDefault = (nothing: Judged, property: string) => inForce(nothing, "/", property);

/**
 * What is in force at the root and at each path that the text names, printed alike: everything
 * that differs from the default, and everything that the text lists.
 * @param nothing - an empty configuration, for the defaults
 */
export function valuesInForce(
  judged: Judged,
  nothing: Judged,
  printed: ReadonlyMap<string, string>,
): Map<string, string> {
  const paths = new Set(["/", ...[...printed.keys()].map((key) => key.slice(0, key.indexOf(":")))]);
  const root = (property: string) => inForce(judged, "/", property);
  const values = new Map<string, string>();
  for (const path of paths)
    for (const property of Object.keys(PROPERTIES)) {
      const key = `${path}:${property}`;
      if (!printed.has(key) && isLeftOut(judged, path, property)) continue;
      const value = inForce(judged, path, property);
      const usual = path === "/" ? byDefault(nothing, property) : root(property);
      if (printed.has(key) || value !== usual) values.set(key, value);
    }
  return values;
}
