/**
 * The Redis provider of Microsoft: how it comes from its parameters to a server. What is said here is
 * what its ProviderConfiguration.cs does.
 */
import type { Application, Resolved } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { nearest } from "../settings/nearest.js";
import { connectionStringNamed } from "./connection-strings.js";
import { entriesWith } from "./entries.js";
import { kindOfProvider } from "./provider-types.js";
import { parameterOf, type ProviderEntry, sameName } from "./providers.js";
import type { SessionSection } from "./section.js";
import { appSettingNamed } from "./settings-by-name.js";

/** Names that it asks for, in all versions, and `description`, which every provider has. */
const PARAMETERS = [
  "host",
  "port",
  "accessKey",
  "ssl",
  "connectionString",
  "settingsClassName",
  "settingsMethodName",
  "databaseId",
  "applicationName",
  "throwOnError",
  "retryTimeoutInMilliseconds",
  "connectionTimeoutInMilliseconds",
  "operationTimeoutInMilliseconds",
  "loggingClassName",
  "loggingMethodName",
  "redisSerializerType",
  "redisKeyGeneratorType",
  "description",
];

/** What other providers and clients call the same. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["connectionstringname", "connectionString"],
  ["password", "accessKey"],
  ["usessl", "ssl"],
  ["database", "databaseId"],
  ["server", "host"],
]);

export type RedisParameter =
  | "host"
  | "port"
  | "accessKey"
  | "ssl"
  | "connectionString"
  | "settingsClassName"
  | "settingsMethodName";

/** A parameter; undefined where it is absent or empty, which is the same to the provider. */
export function redisParameter(
  entry: ProviderEntry,
  name: RedisParameter,
): Resolved<string> | undefined {
  const written = parameterOf(entry, name);
  return written?.known === true && written.value === "" ? undefined : written;
}

/** A parameter that the provider never asks for. */
export interface Misspelt {
  readonly written: Resolved<string>;
  readonly name: string;
  /** The parameter that was meant. */
  readonly meant: string;
}

/** Parameters that nobody reads, because their names are wrong; others may be anything. */
export function misspelt(entry: ProviderEntry): readonly Misspelt[] {
  const known = new Set(PARAMETERS.map((name) => name.toLowerCase()));
  return Object.entries(entry.$others).flatMap(([name, written]) => {
    const lower = name.toLowerCase();
    if (known.has(lower) || name.includes(":")) return [];
    const meant = ELSEWHERE.get(lower) ?? nearest(name, PARAMETERS);
    return meant === undefined ? [] : [{ written, name, meant }];
  });
}

/**
 * The value of a parameter: an application setting of that name comes first.
 * @throws UnknownValue where the files at hand do not show it
 */
export function redisValue(
  { config }: Application,
  parameter: Resolved<string> | undefined,
): string | undefined {
  if (!parameter) return undefined;
  // Numbers and Booleans are taken as they are.
  if (/^\s*(?:\d+|true|false)\s*$/i.test(parameter.value)) return parameter.value.trim();
  return (appSettingNamed(config, parameter.value) ?? parameter).value;
}

/**
 * Where the text of `connectionString` stands: in an application setting, a connection string of that
 * name, or the parameter itself.
 * @throws UnknownValue where the files at hand do not show it
 */
export function redisConnectionString(
  application: Application,
  parameter: Resolved<string>,
): Resolved<string> {
  // What has options is no name that anybody gives, so hidden settings do not matter.
  if (parameter.value.includes("=")) return parameter;
  const setting = appSettingNamed(application.config, parameter.value);
  if (setting) return setting;
  const text = connectionStringNamed(application, parameter.value)?.text;
  return text && !(text.known && text.value.trim() === "") ? text : parameter;
}

/** A server that the client connects to. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
  /** Whether TLS is asked for; undefined where the text does not say. */
  readonly ssl: boolean | undefined;
}

/** The servers of a connection string of StackExchange.Redis that have a port. */
export function endpointsOf(text: string): readonly Endpoint[] {
  const parts = text.split(",").map((part) => part.trim());
  const option = parts.findLast((part) => /^ssl\s*=/i.test(part));
  const ssl = option === undefined ? undefined : /=\s*true$/i.test(option);
  return parts.flatMap((part) => {
    const [, host = "", port = ""] = /^([^=:]+):(\d+)$/.exec(part) ?? [];
    return port === "" ? [] : [{ host, port: Number(port), ssl }];
  });
}

/** Services that offer TLS only; the client asks for it where the text does not say (AzureOptionsProvider). */
const TLS_ONLY =
  /\.(?:redis\.cache\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net)|(?:redisenterprise\.cache|redis)\.azure\.net)$/i;

/** A server of a provider, and whether the way to it is encrypted. */
export interface Server {
  readonly host: string;
  /** Undefined where it hangs on the version of the client. */
  readonly ssl: boolean | undefined;
  /** What says where it is. */
  readonly by: Resolved<string>;
}

/** The servers of a connection string, with a port or without. */
function serversIn(text: string, by: Resolved<string>): readonly Server[] {
  // A single word may be the name of what the platform fills in.
  if (!/[.,:=]/.test(text) || text.includes("://")) return [];
  const parts = text.split(",").map((part) => part.trim());
  const option = parts.findLast((part) => /^ssl\s*=/i.test(part));
  return parts.flatMap((part) => {
    const [, host = "", port = ""] = /^(\[[\da-f:]+\]|[^=:\s]+)(?::(\d+))?$/i.exec(part) ?? [];
    if (host === "") return [];
    const isUnsaid = option === undefined && (port === "6380" || TLS_ONLY.test(host));
    return [{ host, ssl: isUnsaid ? undefined : /=\s*true$/i.test(option ?? ""), by }];
  });
}

/**
 * The servers that a provider connects to; none where code says which.
 * @throws UnknownValue where the files at hand do not show it
 */
export function serversOf(application: Application, entry: ProviderEntry): readonly Server[] {
  const string = redisParameter(entry, "connectionString");
  if (string) return serversIn(redisConnectionString(application, string).value, string);
  const by = redisParameter(entry, "host");
  const isByCode = redisParameter(entry, "settingsClassName") !== undefined;
  const host = isByCode ? undefined : redisValue(application, by);
  if (host === undefined || !by) return [];
  const ssl = redisValue(application, redisParameter(entry, "ssl"));
  return [{ host, ssl: !/^false$/i.test(ssl ?? "true"), by }];
}

export const isLoopback = (host: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?|\.)$/i.test(host.trim());

/**
 * Whether a port and TLS contradict each other: 6379 is the port of Redis, 6380 the one that Azure
 * and the client take for TLS. ElastiCache of Amazon speaks TLS on 6379, and on one machine 6380 is
 * the usual port of a second Redis.
 */
export function contradicts({ host, port, ssl }: Endpoint): boolean {
  if (port === 6379) return ssl === true && !/\.amazonaws\.com(?:\.cn)?$/i.test(host.trim());
  return port === 6380 && ssl === false && !isLoopback(host);
}

/** Where the provider connects to by `host`, `port` and `ssl`, and what decides that. */
export interface Address {
  readonly endpoint: Endpoint;
  readonly port: Resolved<string>;
  /** Absent where the provider's default holds, which is TLS. */
  readonly ssl: Resolved<string> | undefined;
}

/**
 * The server of a provider that has a port.
 * @throws UnknownValue where the files at hand do not show it
 */
export function addressOf(application: Application, entry: ProviderEntry): Address | undefined {
  const port = redisParameter(entry, "port");
  if (!port) return undefined;
  const ssl = redisParameter(entry, "ssl");
  const value = (parameter: Resolved<string> | undefined) => redisValue(application, parameter);
  const endpoint = {
    host: value(redisParameter(entry, "host")) ?? "127.0.0.1",
    port: Number(value(port)),
    ssl: (value(ssl) ?? "true").toLowerCase() === "true",
  };
  return { endpoint, port, ssl };
}

/** The name of another Redis provider in force that has a server, where one is known. */
export function otherRedis(
  { providers }: SessionSection,
  entry: ProviderEntry,
): string | undefined {
  const others = ifKnown(() => entriesWith(providers.$entries, "type")) ?? [];
  for (const other of others) {
    const name = ifKnown(() => {
      const isOther = !sameName(other.name.value, entry.name.value);
      const isRedis = isOther && kindOfProvider(other.type.value) === "redis";
      const server = redisParameter(other, "host") ?? redisParameter(other, "connectionString");
      return isRedis && server ? other.name.value : undefined;
    });
    if (name !== undefined) return name;
  }
  return undefined;
}
