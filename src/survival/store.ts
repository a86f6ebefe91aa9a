/** Where an application keeps its sessions, as far as it matters to what they survive. */
import type { Application, Resolved } from "../effective/application.js";
import { UnknownValue } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { isOtherThanAspNet } from "../sessions/answers.js";
import {
  dataSourceOf,
  databaseOf,
  splitConnectionString,
  storeStringIn,
  storeStringOf,
} from "../sessions/connection-strings.js";
import { customProviderOf } from "../sessions/providers.js";
import { serversOf } from "../sessions/redis.js";
import { isOwnSource } from "../sessions/sql-server.js";
import { stateServerOf } from "../sessions/state-server.js";
import { type Identity, serverOfSource } from "./identity.js";
import { storeOfProvider } from "./providers.js";
import { faultOf, MODULES, withoutModule } from "./start.js";

/**
 * - `process`: in the worker process
 * - `asp`: there too, and those of classic ASP, which know no other place
 * - `ownService`, `otherService`: in the state service of the same or of another machine
 * - `ownDatabase`, `otherDatabase`: in SQL Server there
 * - `ownTable`: in a table of one's own in SQL Server on the same machine
 * - `ownMemoryTable`: the same, in memory
 * - `ownCache`, `otherCache`: in Redis there
 * - `provider`: wherever a provider that is not known puts them
 * - `none`: there are no sessions
 * - `failed`: there are none either, because the application does not start
 */
export type StoreKind =
  | "process"
  | "asp"
  | "ownService"
  | "otherService"
  | "ownDatabase"
  | "otherDatabase"
  | "ownTable"
  | "ownMemoryTable"
  | "ownCache"
  | "otherCache"
  | "provider"
  | "none"
  | "failed";

export interface Store {
  readonly kind: StoreKind;
  /** The setting that says which store it is. */
  readonly by: Resolved<unknown>;
  /** What may be shown for the value of that: of a connection string the server. */
  readonly shown?: string;
  /** Why the application does not start. */
  readonly why?: string;
  /**
   * What tells the store from others.
   * @throws UnknownValue where the files at hand do not show it
   */
  readonly identity: () => Identity;
}

/** An identity of nothing but a kind. */
const only = (family: string) => (): Identity => ({ family, servers: [], part: "", beyond: "" });

function ofDatabase(application: Application): Store {
  const { partitionResolverType, sqlConnectionString: by } =
    application.config["system.web/sessionState"];
  if (partitionResolverType.value !== "") throw new UnknownValue(partitionResolverType.name);
  const text = storeStringIn(application, "SQLServer")?.text;
  const pairs = text === undefined ? [] : splitConnectionString(text);
  const source = "fault" in pairs ? "" : dataSourceOf(pairs);
  if ("fault" in pairs || source === "") throw new UnknownValue(by.name);
  const database = databaseOf(pairs)?.value;
  return {
    kind: isOwnSource(source) ? "ownDatabase" : "otherDatabase",
    by,
    shown: `server ${source}${database === undefined ? "" : `, database ${database}`}`,
    identity: () => ({
      family: "SQLServer",
      servers: [serverOfSource(source)],
      // SqlSessionStateStore adds the name of its database where none is given.
      part: (database ?? "ASPState").toLowerCase(),
      beyond: "",
    }),
  };
}

function ofService(application: Application): Store {
  const { stateConnectionString: by } = application.config["system.web/sessionState"];
  const server = stateServerOf(application);
  if (!server) throw new UnknownValue(by.name);
  return {
    kind: server.isLocal ? "ownService" : "otherService",
    by,
    ...(storeStringOf(application, by).entry === undefined
      ? {}
      : { shown: `server ${server.host}, port ${server.port}` }),
    identity: () => ({
      family: "StateServer",
      servers: [{ machine: server.host, door: String(server.port) }],
      part: "",
      beyond: "",
    }),
  };
}

function ofCustom(application: Application): Store {
  const section = application.config["system.web/sessionState"];
  const { entry, hidden } = customProviderOf(section);
  if (!entry) throw new UnknownValue(hidden[0] ?? section.customProvider.name);
  return { by: section.customProvider, ...storeOfProvider(application, entry) };
}

/** Nothing is kept, and what says so. */
function nothingKept(application: Application): Store | undefined {
  const { mode } = application.config["system.web/sessionState"];
  // ASP.NET Core reads no sessionState, and a static site has no sessions by default.
  if (
    mode.from === "default" &&
    (application.config["system.webServer/aspNetCore"].$element || isOtherThanAspNet(application))
  )
    return { kind: "none", by: mode, identity: only("none") };
  const removed = withoutModule(application);
  if (removed) {
    const by: Resolved<unknown> = {
      ...{ name: `${MODULES}@Session`, value: "removed", known: true, refused: false },
      ...{ from: removed, place: removed, node: undefined, text: undefined, shadowed: [] },
    };
    return { kind: "none", by, shown: "removed", identity: only("none") };
  }
  const fault = faultOf(application);
  return fault && { kind: "failed", ...fault, identity: only("none") };
}

/**
 * The store of an application.
 * @throws UnknownValue where the files at hand do not show it
 */
export function storeOf(application: Application): Store {
  const nothing = nothingKept(application);
  if (nothing) return nothing;
  const { mode } = application.config["system.web/sessionState"];
  switch (mode.value) {
    case "Off":
      return { kind: "none", by: mode, identity: only("none") };
    case "InProc":
      return { kind: "process", by: mode, identity: only("InProc") };
    case "StateServer":
      return ofService(application);
    case "SQLServer":
      return ofDatabase(application);
    case "Custom":
      return ofCustom(application);
    default:
      throw new UnknownValue(mode.name);
  }
}

/** Whether an application certainly has no sessions of ASP.NET. */
export const hasNoSessions = (application: Application): boolean =>
  ["none", "failed"].includes(ifKnown(() => storeOf(application))?.kind ?? "");

/**
 * How to find where an application keeps its sessions of classic ASP, which throws UnknownValue
 * where nobody knows whether there are any; undefined where no page of it is seen, and where they
 * are switched off.
 */
export function classicStoreOf(application: Application): (() => Store) | undefined {
  const { allowSessionState: by } = application.config["system.webServer/asp"].session;
  if (ifKnown(() => by.value) === false || application.pages() !== "classic") return undefined;
  return () => ({ kind: by.value ? "asp" : "none", by, identity: only("asp") });
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
      // The database of a provider stands where only that provider looks.
      if (section.mode.value === "Custom") return customProviderOf(section).name;
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
    case "ownTable":
    case "ownMemoryTable":
    case "provider":
      return customProviderOf(section).name;
    case "process":
    case "asp":
    case "none":
    case "failed":
      return undefined;
  }
}
