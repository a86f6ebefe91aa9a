/**
 * Asynchronous session state: which providers want which session module. The two modules take
 * providers of two different base classes and refuse those of the other
 * (ProvidersHelper.InstantiateProvider).
 */
import type { Application, Resolved } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { compareVersions } from "../effective/defaults.js";
import {
  ASYNC,
  isWithoutFramework,
  type ModuleEntry,
  type Pipeline,
  pipelinesOf,
  type SessionModule,
  sessionModulesOf,
  typeName,
} from "./modules.js";
import { customProviderOf } from "./providers.js";

/** A provider whose base class is known. */
export interface KnownProvider {
  readonly isAsync: boolean;
  /** Its package. */
  readonly package: string;
}

/** Their packages have the names of the types. */
const ASYNC_PROVIDERS = [
  "Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync",
  "Microsoft.AspNet.SessionState.CosmosDBSessionStateProviderAsync",
];

/** Older than the asynchronous base class (2017), or with sources that show the old one. */
const OLD_PROVIDERS: Readonly<Record<string, string>> = {
  "System.Web.Providers.DefaultSessionStateProvider": "Microsoft.AspNet.Providers.Core",
  "Microsoft.ApplicationServer.Caching.DataCacheSessionStoreProvider": "AppFabric Caching",
  "Microsoft.Web.DistributedCache.DistributedCacheSessionStateStoreProvider": "Azure Caching",
  "RedisAspNetProviders.SessionStateStoreProvider": "RedisAspNetProviders",
  "RedisSessionProvider.RedisSessionStateStoreProvider": "RedisSessionProvider",
  "Harbour.RedisSessionStateStore.RedisSessionStateStoreProvider": "Harbour.RedisSessionStateStore",
};

const REDIS = {
  type: "Microsoft.Web.Redis.RedisSessionStateProvider",
  package: "Microsoft.Web.RedisSessionStateProvider",
};

/**
 * Which base the Redis provider has: one name, changed with version 3, which holds an old build for
 * .NET 4.5.2 and an asynchronous one for 4.6.2; 4 holds the latter only (its release notes).
 */
function isRedisAsync(type: string, { config }: Application): boolean | undefined {
  const [, written] = /\bVersion\s*=\s*(\d+)/i.exec(type) ?? [];
  const major = written === undefined ? 0 : Number(written);
  if (major === 1 || major === 2) return false;
  if (major >= 4) return true;
  const target = ifKnown(() => config["system.web/compilation"].targetFramework.value) ?? "";
  if (major !== 3 || !/^\d+(?:\.\d+)+$/.test(target)) return undefined;
  return compareVersions(target, "4.6.2") >= 0;
}

/** What is known of a provider by its type; undefined for all others. */
export function knownProvider(type: string, application: Application): KnownProvider | undefined {
  const name = typeName(type);
  if (ASYNC_PROVIDERS.includes(name)) return { isAsync: true, package: name };
  if (Object.hasOwn(OLD_PROVIDERS, name))
    return { isAsync: false, package: OLD_PROVIDERS[name] ?? name };
  const isAsync = name === REDIS.type ? isRedisAsync(type, application) : undefined;
  return isAsync === undefined ? undefined : { isAsync, package: REDIS.package };
}

/** A session module and what it is to run, which do not go together: the application stops. */
export type Mismatch = { readonly module: SessionModule } & (
  | {
      /** An asynchronous provider under the built-in module, or an old one under the other. */
      readonly what: "asyncProvider" | "oldProvider";
      readonly provider: Resolved<string>;
      readonly package: string;
    }
  /** StateServer or SQLServer, which the asynchronous module does not have. */
  | { readonly what: "mode" }
);

/**
 * The session module that runs, where it is one that is known.
 * @throws UnknownValue where the files at hand do not show it
 */
export function moduleInForce(
  application: Application,
  pipeline: Pipeline,
): SessionModule | undefined {
  const { modules } = sessionModulesOf(application, pipeline);
  const [module] = modules;
  return modules.length === 1 && !module?.isConditional ? module : undefined;
}

/** The entry of the asynchronous module, where that is in force, and the pipeline that reads it. */
export function asyncModuleOf(
  application: Application,
): { readonly pipeline: Pipeline; readonly entry: ModuleEntry } | undefined {
  if (isWithoutFramework(application)) return undefined;
  for (const pipeline of pipelinesOf(application)) {
    const { kind, entry } = moduleInForce(application, pipeline) ?? {};
    if (kind === "async" && entry) return { pipeline, entry };
  }
  return undefined;
}

/** What does not fit in a pipeline; undefined where all does, or nothing certain is known. */
export function mismatchOf(application: Application, pipeline: Pipeline): Mismatch | undefined {
  const section = application.config["system.web/sessionState"];
  const mode = section.mode.value;
  if (mode !== "Custom" && mode !== "StateServer" && mode !== "SQLServer") return undefined;
  const provider = mode === "Custom" ? customProviderOf(section).type : undefined;
  const known = provider && knownProvider(provider.value, application);
  if (mode === "Custom" && !known) return undefined;
  const module = moduleInForce(application, pipeline);
  if (!module || module.kind === "other") return undefined;
  const isAsync = module.kind === "async";
  if (!provider || !known) return isAsync ? { what: "mode", module } : undefined;
  if (known.isAsync === isAsync) return undefined;
  const what = known.isAsync ? "asyncProvider" : "oldProvider";
  return { what, module, provider, package: known.package };
}

/** The name of the module's type with its assembly, as the entry of the list has it. */
export const ASYNC_TYPE = `${ASYNC.type}, ${ASYNC.package}`;
