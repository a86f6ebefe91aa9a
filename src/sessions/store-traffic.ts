/** How the data of sessions travel to a store on another machine. */
import { type Application, type Resolved, UnknownValue } from "../effective/application.js";
import {
  connectionStringNamed,
  dataSourceOf,
  lastOf,
  type Pair,
  splitConnectionString,
  storeStringIn,
} from "./connection-strings.js";
import { assemblyVersion, kindOfProvider } from "./provider-types.js";
import { parameterOf, type ProviderEntry, providerInForce } from "./providers.js";
import { serversOf } from "./redis.js";
import { hostOfSource, isAzureSql, isOwnSource } from "./sql-server.js";
import { isThisMachine, stateServerOf } from "./state-server.js";

/** A store on another machine, and what the way to it lacks. */
export interface Exposure {
  readonly host: string;
  /**
   * - `plain`: nothing is encrypted
   * - `trusting`: the text says that any certificate will do
   * - `unchecked`: the server encrypts by itself, and nobody asks who it is
   * - `state`: the protocol of the state service, which has neither encryption nor a password
   */
  readonly lacks: "plain" | "trusting" | "unchecked" | "state";
  readonly product: "SQL Server" | "Redis" | "state service";
  /** What of `<sessionState>` says where the store is. */
  readonly by: Resolved<string>;
  /** The text of a connection string for SQL Server, where a file holds it. It may be secret. */
  readonly text?: Resolved<string>;
  /** TCP port of a state service. */
  readonly port?: number;
}

const isOn = (value: string | undefined) => /^(?:true|yes)$/i.test(value ?? "");

/**
 * What the driver of SQL Server leaves out.
 * @param byDefault - whether this driver encrypts where the text does not say
 */
function lacking(
  pairs: readonly Pair[],
  host: string,
  byDefault: boolean,
): Exclude<Exposure["lacks"], "state"> | undefined {
  const encrypt = lastOf(pairs, "encrypt");
  // It checks the certificate whatever else the text says.
  if (/^strict$/i.test(encrypt ?? "")) return undefined;
  // Tokens of Azure AD are only sent to a server whose certificate has been checked.
  const isByToken = /^active ?directory/i.test(lastOf(pairs, "authentication") ?? "");
  const isEncrypted =
    encrypt === undefined ? byDefault || isByToken : isOn(encrypt) || /^mandatory$/i.test(encrypt);
  if (isEncrypted)
    return isOn(lastOf(pairs, "trustservercertificate", "trust server certificate"))
      ? "trusting"
      : undefined;
  return isAzureSql(host) ? "unchecked" : "plain";
}

/** Names and addresses; a path of a file, and a word that stands for one, are neither. */
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*\.?|\[?[\da-f:]+\]?)$/i;

function ofSql(
  text: string,
  by: Resolved<string>,
  holder: Resolved<string> | undefined,
  byDefault: boolean,
): readonly Exposure[] {
  const pairs = splitConnectionString(text);
  if ("fault" in pairs) return [];
  const source = dataSourceOf(pairs);
  const host = hostOfSource(source);
  // Shared memory does not leave the machine.
  const isShared = /^dbmslpcn$/i.test(lastOf(pairs, "network library", "network", "net") ?? "");
  if (isOwnSource(source) || isShared || !HOST.test(host)) return [];
  const lacks = lacking(pairs, host, byDefault);
  if (!lacks) return [];
  return [{ host, lacks, product: "SQL Server", by, ...(holder ? { text: holder } : {}) }];
}

/** Since version 2 it uses Microsoft.Data.SqlClient, which encrypts by default. */
const isNewDriver = (type: string) => Number.parseInt(assemblyVersion(type) ?? "0", 10) >= 2;

function ofProvider(application: Application, entry: ProviderEntry): readonly Exposure[] {
  const type = entry.type.value;
  switch (kindOfProvider(type)) {
    case "redis":
      return serversOf(application, entry).flatMap(({ host, ssl, by }) =>
        ssl === false && HOST.test(host) && !isThisMachine(host)
          ? [{ host, lacks: "plain" as const, product: "Redis" as const, by }]
          : [],
      );
    case "sqlAsync": {
      const by = parameterOf(entry, "connectionStringName");
      const text = by && connectionStringNamed(application, by.value)?.text;
      return by && text ? ofSql(text.value, by, text, isNewDriver(type)) : [];
    }
    default:
      return [];
  }
}

/**
 * The stores on other machines to which sessions travel unprotected.
 * @throws UnknownValue where the files at hand do not show it
 */
export function exposuresOf(application: Application): readonly Exposure[] {
  const section = application.config["system.web/sessionState"];
  const { mode, sqlConnectionString, stateConnectionString, partitionResolverType } = section;
  switch (mode.value) {
    case "StateServer": {
      const server = stateServerOf(application);
      if (!server || server.isLocal) return [];
      const { host, port } = server;
      return [{ host, port, lacks: "state", product: "state service", by: stateConnectionString }];
    }
    case "SQLServer": {
      // The resolver picks the server for each session.
      if (partitionResolverType.value !== "") throw new UnknownValue(partitionResolverType.name);
      const store = storeStringIn(application, "SQLServer");
      return store ? ofSql(store.text, sqlConnectionString, store.holder, false) : [];
    }
    case "Custom": {
      const entry = providerInForce(section);
      return entry ? ofProvider(application, entry) : [];
    }
    default:
      return [];
  }
}
