/** Session providers that are known by the names of their types. */

/** What keeps the sessions. */
export type ProviderKind =
  /** Microsoft.Web.RedisSessionStateProvider. */
  | "redis"
  /** The universal providers, Microsoft.AspNet.Providers. */
  | "universal"
  /** AppFabric for Windows Server, and the caches of Azure before Redis. */
  | "appFabric"
  /** Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync. */
  | "sqlAsync"
  /** Microsoft.AspNet.SessionState.CosmosDBSessionStateProviderAsync. */
  | "cosmosAsync";

/** By the full name of the type, in lower case. */
const KINDS: ReadonlyMap<string, ProviderKind> = new Map([
  ["microsoft.web.redis.redissessionstateprovider", "redis"],
  ["system.web.providers.defaultsessionstateprovider", "universal"],
  ["microsoft.applicationserver.caching.datacachesessionstoreprovider", "appFabric"],
  ["microsoft.web.distributedcache.distributedcachesessionstatestoreprovider", "appFabric"],
  ["microsoft.aspnet.sessionstate.sqlsessionstateproviderasync", "sqlAsync"],
  // Its name in version 1.0.
  ["microsoft.aspnet.sessionstate.sqlsessionstateasyncprovider", "sqlAsync"],
  ["microsoft.aspnet.sessionstate.cosmosdbsessionstateproviderasync", "cosmosAsync"],
]);

/** What a type is known to be; providers are loaded without regard to letter case. */
export function kindOfProvider(type: string): ProviderKind | undefined {
  const [name = ""] = type.split(",");
  return KINDS.get(name.trim().toLowerCase());
}

/** The version of the assembly that a type asks for, such as "1.0.0.0"; undefined where none is written. */
export const assemblyVersion = (type: string): string | undefined =>
  /,\s*Version\s*=\s*([\d.]+)/i.exec(type)?.[1];

/** How the packages that are still published register their providers. */
export const PROVIDER_TYPES = [
  "Microsoft.Web.Redis.RedisSessionStateProvider, Microsoft.Web.RedisSessionStateProvider",
  "Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync",
  "Microsoft.AspNet.SessionState.CosmosDBSessionStateProviderAsync, Microsoft.AspNet.SessionState.CosmosDBSessionStateProviderAsync",
] as const;
