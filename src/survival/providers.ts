/** Where the providers that are known keep sessions, and how to tell their stores apart. */
import { type Application, type Resolved, UnknownValue } from "../effective/application.js";
import {
  connectionStringNamed,
  dataSourceOf,
  databaseOf,
  splitConnectionString,
} from "../sessions/connection-strings.js";
import { kindOfProvider } from "../sessions/provider-types.js";
import { parameterOf, type ProviderEntry } from "../sessions/providers.js";
import { redisConnectionString, redisValue } from "../sessions/redis.js";
import { appSettingNamed } from "../sessions/settings-by-name.js";
import { isOwnSource } from "../sessions/sql-server.js";
import { isThisMachine } from "../sessions/state-server.js";
import { type Identity, type Server, serverOfSource, UNKNOWN } from "./identity.js";
import type { Store } from "./store.js";

type Found = Pick<Store, "kind" | "identity">;

/** Value of a parameter; undefined where it is absent or empty. */
const valueOf = (entry: ProviderEntry, name: string): string | undefined =>
  parameterOf(entry, name)?.value.trim() || undefined;

const all = (entry: ProviderEntry, ...names: readonly string[]) =>
  names.map((name) => valueOf(entry, name) ?? "").join("\0");

/** `host:port` of a text of StackExchange.Redis, the options left out. */
function redisServers(text: string, by: Resolved<string>): readonly Server[] {
  const parts = text.split(",").map((part) => part.trim());
  const usual = parts.some((part) => /^ssl\s*=\s*true$/i.test(part)) ? "6380" : "6379";
  const found = parts.flatMap((part) => {
    const [, machine = "", door = usual] =
      /^(\[[\da-f:.]+\]|[^=:\s]+)(?::(\d+))?$/i.exec(part) ?? [];
    return machine === "" ? [] : [{ machine, door }];
  });
  const [only] = found;
  // A single word is the name of what the platform fills in.
  const isName = parts.length === 1 && only && !/[.:]/.test(text) && !isThisMachine(only.machine);
  if (found.length === 0 || isName || text.includes("://")) throw new UnknownValue(by.name);
  return found;
}

/** What the provider of Microsoft makes of its parameters (ProviderConfiguration.cs). */
function ofRedis(application: Application, entry: ProviderEntry): Found {
  const by = parameterOf(entry, "connectionString");
  const code = valueOf(entry, "settingsClassName");
  let servers: readonly Server[];
  let database = valueOf(entry, "databaseId");
  if (by && by.value.trim() !== "") {
    const text = redisConnectionString(application, by).value;
    servers = redisServers(text, by);
    database ??= /(?:^|,)\s*defaultDatabase\s*=\s*(\d+)/i.exec(text)?.[1];
  } else {
    if (code !== undefined) throw new UnknownValue(`what ${code} says of the server`);
    const host = redisValue(application, parameterOf(entry, "host"))?.trim() ?? "";
    const ssl = redisValue(application, parameterOf(entry, "ssl")) ?? "true";
    const port = redisValue(application, parameterOf(entry, "port")) ?? "0";
    const usual = /^\s*false\s*$/i.test(ssl) ? "6379" : "6380";
    const door = /^0*$/.test(port.trim()) ? usual : port.trim();
    // Some write the port behind the host.
    const [, machine = host, written = door] = /^([^:]+):(\d+)$/.exec(host) ?? [];
    servers = [{ machine: machine === "" ? "127.0.0.1" : machine, door: written }];
  }
  return {
    kind: servers.every(({ machine }) => isThisMachine(machine)) ? "ownCache" : "otherCache",
    identity: () => ({
      family: "redis",
      servers,
      part: [
        database ?? "0",
        redisValue(application, parameterOf(entry, "applicationName")) ?? "",
      ].join("\0"),
      beyond: all(entry, "redisSerializerType", "redisKeyGeneratorType"),
    }),
  };
}

/** A table of a database that a connection string names. */
function ofTable(application: Application, entry: ProviderEntry, family: string): Found {
  const name = valueOf(entry, "connectionStringName") ?? "";
  const text = connectionStringNamed(application, name)?.text?.value;
  const pairs = text === undefined ? [] : splitConnectionString(text);
  const source = "fault" in pairs ? "" : dataSourceOf(pairs);
  if ("fault" in pairs || source === "") throw new UnknownValue(`the connection string ${name}`);
  const repository = valueOf(entry, "repositoryType")?.toLowerCase() ?? "";
  const isInMemory =
    repository === "inmemory" || /^true$/i.test(valueOf(entry, "useInMemoryTable") ?? "");
  const own = isInMemory
    ? "ownMemoryTable"
    : repository === "frameworkcompat"
      ? "ownDatabase"
      : "ownTable";
  return {
    kind: isOwnSource(source) ? own : "otherDatabase",
    identity: () => ({
      family,
      servers: [serverOfSource(source)],
      part: [
        databaseOf(pairs)?.value.toLowerCase() ?? "",
        valueOf(entry, "sessionTableName")?.toLowerCase() ?? "",
        repository,
      ].join("\0"),
      beyond: all(entry, "applicationName"),
    }),
  };
}

/** An account of Cosmos DB; only its emulator is on the machine that asks. */
function ofCosmos(application: Application, entry: ProviderEntry): Found {
  const key = valueOf(entry, "cosmosDBEndPointSettingKey") ?? "";
  return {
    kind: "otherDatabase",
    identity: () => {
      const url = appSettingNamed(application.config, key)?.value;
      const machine = /^https?:\/\/([^/:]+)/i.exec(url ?? "")?.[1];
      if (machine === undefined) throw new UnknownValue(`the setting ${key}`);
      return {
        family: "cosmos",
        servers: [{ machine, door: "" }],
        part: all(entry, "databaseId", "collectionId", "containerId"),
        beyond: "",
      };
    },
  };
}

/** Text of a connection string that a parameter names, beside the name. */
function withText(application: Application, value: string): string {
  const found = value === "" ? undefined : connectionStringNamed(application, value);
  return found?.text ? `${value}\0${found.text.value}` : value;
}

/** Any other provider: nobody knows what it does with its parameters. */
function ofOther(application: Application, entry: ProviderEntry): Found {
  return {
    kind: "provider",
    identity: (): Identity => {
      const [type = ""] = entry.type.value.split(",");
      const own = { connectionString: entry.connectionString, accessKey: entry.accessKey };
      const parameters = Object.entries<Resolved<string>>({ ...entry.$others, ...own })
        .filter(([name, { from }]) => from !== "default" && name.toLowerCase() !== "description")
        .map(([name]) => [
          name.toLowerCase(),
          withText(application, parameterOf(entry, name)?.value ?? ""),
        ]);
      return {
        family: UNKNOWN,
        servers: [],
        part: "",
        beyond: JSON.stringify([type.trim().toLowerCase(), parameters.sort()]),
      };
    },
  };
}

/**
 * Where a provider keeps sessions.
 * @throws UnknownValue where the files at hand do not show it
 */
export function storeOfProvider(application: Application, entry: ProviderEntry): Found {
  switch (kindOfProvider(entry.type.value)) {
    case "redis":
      return ofRedis(application, entry);
    case "sqlAsync":
      return ofTable(application, entry, "sqlAsync");
    case "universal":
      return ofTable(application, entry, "universal");
    case "cosmosAsync":
      return ofCosmos(application, entry);
    default:
      return ofOther(application, entry);
  }
}
