/** Where an application keeps its sessions, as far as it matters to what they survive. */
import { isOtherThanAspNet } from "../sessions/answers.js";
import type { Application, Resolved } from "../effective/application.js";
import { UnknownValue } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import {
  dataSourceOf,
  splitConnectionString,
  storeStringIn,
} from "../sessions/connection-strings.js";
import { customProviderOf, sameName } from "../sessions/providers.js";
import { serversOf } from "../sessions/redis.js";
import { isOwnSource } from "../sessions/sql-server.js";
import { isThisMachine, stateServerOf } from "../sessions/state-server.js";

/**
 * - `process`: in the worker process
 * - `asp`: there too, and those of classic ASP, which know no other place
 * - `ownService`, `otherService`: in the state service of the same or of another machine
 * - `ownDatabase`, `otherDatabase`: in SQL Server there
 * - `ownCache`, `otherCache`: in Redis there
 * - `provider`: wherever a provider that is not known puts them
 * - `none`: there are no sessions
 */
export type StoreKind =
  | "process"
  | "asp"
  | "ownService"
  | "otherService"
  | "ownDatabase"
  | "otherDatabase"
  | "ownCache"
  | "otherCache"
  | "provider"
  | "none";

export interface Store {
  readonly kind: StoreKind;
  /** The setting that says which store it is. */
  readonly by: Resolved<unknown>;
}

function ofDatabase(application: Application): StoreKind {
  const { partitionResolverType, sqlConnectionString } =
    application.config["system.web/sessionState"];
  if (partitionResolverType.value !== "") throw new UnknownValue(partitionResolverType.name);
  const text = storeStringIn(application, "SQLServer")?.text;
  const pairs = text === undefined ? [] : splitConnectionString(text);
  const source = "fault" in pairs ? "" : dataSourceOf(pairs);
  if (source === "") throw new UnknownValue(sqlConnectionString.name);
  return isOwnSource(source) ? "ownDatabase" : "otherDatabase";
}

/** The providers of Redis that Microsoft publishes. */
const REDIS = /^Microsoft\.Web\.Redis\.RedisSessionStateProvider(?:\s*,|\s*$)/;

function ofProvider(application: Application): StoreKind {
  const section = application.config["system.web/sessionState"];
  const { name, type } = customProviderOf(section);
  if (type === undefined || !REDIS.test(type.value.trim())) return "provider";
  const entry = section.providers.$entries.find(
    (one) => one.name.known && sameName(one.name.value, name),
  );
  const host = entry?.$others.host;
  if (host === undefined || !host.known || host.value === "") return "otherCache";
  return isThisMachine(host.value.split(":")[0] ?? "") ? "ownCache" : "otherCache";
}

/**
 * The store of an application.
 * @throws UnknownValue where the files at hand do not show it
 */
export function storeOf(application: Application): Store {
  const { config } = application;
  const { mode, stateConnectionString, sqlConnectionString, customProvider } =
    config["system.web/sessionState"];
  switch (mode.value) {
    case "Off":
      return { kind: "none", by: mode };
    case "InProc":
      // ASP.NET Core reads no sessionState, and a static site has no sessions by default.
      return {
        kind:
          mode.from === "default" &&
          (config["system.webServer/aspNetCore"].$element || isOtherThanAspNet(application))
            ? "none"
            : "process",
        by: mode,
      };
    case "StateServer": {
      const server = stateServerOf(application);
      if (!server) throw new UnknownValue(stateConnectionString.name);
      return { kind: server.isLocal ? "ownService" : "otherService", by: stateConnectionString };
    }
    case "SQLServer":
      return { kind: ofDatabase(application), by: sqlConnectionString };
    case "Custom":
      return { kind: ofProvider(application), by: customProvider };
    default:
      throw new UnknownValue(mode.name);
  }
}

/**
 * How to find where an application keeps its sessions of classic ASP, which throws UnknownValue
 * where nobody knows whether there are any; undefined where no page of it is seen, and where they
 * are switched off.
 */
export function classicStoreOf(application: Application): (() => Store) | undefined {
  const { allowSessionState: by } = application.config["system.webServer/asp"].session;
  if (ifKnown(() => by.value) === false || application.pages() !== "classic") return undefined;
  return () => ({ kind: by.value ? "asp" : "none", by });
}

/**
 * Where a store answers, as its settings name it: host and port of a state service, the server of a
 * database, the hosts of Redis, the name of a provider. Never who signs in.
 * @returns undefined where the store has no address
 * @throws UnknownValue where the files at hand do not show it
 */
export function addressOf(application: Application, kind: StoreKind): string | undefined {
  const section = application.config["system.web/sessionState"];
  switch (kind) {
    case "ownService":
    case "otherService": {
      const server = stateServerOf(application);
      return server && `${server.host}:${server.port}`;
    }
    case "ownDatabase":
    case "otherDatabase": {
      const text = storeStringIn(application, "SQLServer")?.text;
      const pairs = text === undefined ? [] : splitConnectionString(text);
      return "fault" in pairs ? undefined : dataSourceOf(pairs);
    }
    case "ownCache":
    case "otherCache": {
      const { entry } = customProviderOf(section);
      const hosts = entry ? serversOf(application, entry).map(({ host }) => host) : [];
      return hosts.length === 0 ? undefined : hosts.join(", ");
    }
    case "provider":
      return customProviderOf(section).name;
    case "process":
    case "asp":
    case "none":
      return undefined;
  }
}
