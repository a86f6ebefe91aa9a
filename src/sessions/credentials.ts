/** Passwords and access keys of session stores that stand in clear text. */
import { type Application, type Resolved, UnknownValue } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { deploymentToken } from "../settings/deployment-token.js";
import {
  connectionStringNamed,
  splitConnectionString,
  usesWindowsAccount,
} from "./connection-strings.js";
import { entriesWith } from "./entries.js";
import { kindOfProvider } from "./provider-types.js";
import { parameterOf, type ProviderEntry, providerInForce } from "./providers.js";
import { redisConnectionString } from "./redis.js";
import { appSettingNamed, isLeftEmpty, refuseHiddenSettings } from "./settings-by-name.js";

export type Secret = "password" | "access key";

/** A secret that anybody reads who can read the file. The text itself is never handed on. */
export interface ClearSecret {
  readonly secret: Secret;
  /** What of `<sessionState>` holds it or names it: an attribute, or a parameter of a provider. */
  readonly asked: Resolved<string>;
  /** Where it stands, if that is elsewhere. */
  readonly named: Resolved<string> | undefined;
  /** A login of SQL Server, for which a Windows account could stand. */
  readonly isSql: boolean;
}

/** What stands for a secret that somebody fills in: `[AuthKey]`, `<key>`, `%KEY%`, `***`. */
const BLANK = /^(?:[[<{%].*[\]>}%]|[*x.]+|your\W?.*)$/i;

const isClear = (value: string) => {
  const text = value.trim();
  return text !== "" && !BLANK.test(text) && deploymentToken(text) === undefined;
};

/** Keywords of connection strings, without blanks. */
const KEYWORDS: ReadonlyMap<string, Secret> = new Map([
  ["password", "password"],
  ["pwd", "password"],
  ["accountkey", "access key"],
  ["accesskey", "access key"],
  ["sharedaccesskey", "access key"],
]);

/** Options of StackExchange.Redis, and what no driver can read. */
const OPTION = /(?:^|[;,])\s*(?:password|pwd)\s*=([^;,]*)/gi;
/** MongoDB and Redis as URLs. */
const AUTHORITY = /:\/\/[^\s/:@]*:([^\s/@]+)@/g;

/** What is secret in the text of a store: connection strings of all kinds, or a URL. */
export function secretIn(text: string): Secret | undefined {
  // A value of the registry is encrypted there.
  if (/^\s*registry:/i.test(text)) return undefined;
  const pairs = splitConnectionString(text);
  if (!("fault" in pairs)) {
    if (usesWindowsAccount(pairs)) return undefined;
    for (const { keyword, value } of pairs) {
      const secret = KEYWORDS.get(keyword.replace(/\s+/g, ""));
      if (secret && isClear(value)) return secret;
    }
    if (text.includes(";")) return undefined;
  }
  const values = [OPTION, AUTHORITY].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, value = ""]) => value),
  );
  return values.some(isClear) ? "password" : undefined;
}

/**
 * What stands there, with tokens that deployment fills in: beside them a secret may be clear.
 * @throws UnknownValue where the file does not show it
 */
function written(value: Resolved<string>): string {
  return value.known || value.text === undefined || value.refused ? value.value : value.text;
}

/** The secret of a text, and where it is. */
function inText(
  asked: Resolved<string>,
  holder: Resolved<string>,
  isSql: boolean,
): ClearSecret | undefined {
  const secret = secretIn(written(holder));
  return secret && { secret, asked, named: holder === asked ? undefined : holder, isSql };
}

/** The text behind the name of a connection string, which must be known in whole. */
function behindName(application: Application, asked: Resolved<string>): ClearSecret | undefined {
  const text = connectionStringNamed(application, asked.value)?.text;
  return text && inText(asked, text, true);
}

/** A key as such, or by the name of an application setting. */
function key(
  asked: Resolved<string>,
  holder: Resolved<string>,
  secret: Secret,
): ClearSecret | undefined {
  if (!isClear(written(holder))) return undefined;
  return { secret, asked, named: holder === asked ? undefined : holder, isSql: false };
}

/** The name of a setting that the platform adds, as the package's samples write it. */
const SETTING = /access[-_]?key$/i;

type Source = () => ClearSecret | undefined;

/** A word that may be the name of a setting; keys are long, or have signs and digits in their midst. */
const NAME = /^(?!.*\d.*\d.*\d)[A-Za-z_][\w.:-]{0,63}$/;

/**
 * The setting that a key of Redis is the name of; "elsewhere" where one fills it in that no file shows.
 * @throws UnknownValue where the files at hand do not show whether there is one
 */
function settingOfKey(
  { config }: Application,
  { value }: Resolved<string>,
): Resolved<string> | "elsewhere" | undefined {
  // What cannot be a name is the key itself, whatever settings there are.
  if (!NAME.test(value)) return ifKnown(() => appSettingNamed(config, value));
  const setting = appSettingNamed(config, value);
  if (setting) return setting;
  if (SETTING.test(value) || isLeftEmpty(config, value)) return "elsewhere";
  refuseHiddenSettings(config);
  return undefined;
}

/** Whether names lead to the store of the sessions: only those of the provider in force do. */
function* ofProvider(
  application: Application,
  entry: ProviderEntry,
  inForce: () => ProviderEntry | undefined,
): Generator<Source> {
  const { config } = application;
  const kind = () => kindOfProvider(entry.type.value);
  const isInForce = () => inForce() === entry;
  for (const name of ["accessKey", "password"]) {
    const asked = parameterOf(entry, name);
    if (!asked) continue;
    yield () => {
      const isNamed = kind() === "redis" && asked.known;
      const setting = isNamed ? settingOfKey(application, asked) : undefined;
      if (setting === "elsewhere") return undefined;
      return key(asked, setting ?? asked, name === "password" ? "password" : "access key");
    };
  }
  const string = parameterOf(entry, "connectionString");
  if (string)
    yield () => {
      const isNamed = kind() === "redis" && string.known && isInForce();
      return inText(string, isNamed ? redisConnectionString(application, string) : string, false);
    };
  const name = parameterOf(entry, "connectionStringName");
  if (name) yield () => (isInForce() ? behindName(application, name) : undefined);
  const setting = parameterOf(entry, "cosmosDBAuthKeySettingKey");
  if (setting)
    yield () => {
      const holder = isInForce() ? appSettingNamed(config, setting.value) : undefined;
      return holder && key(setting, holder, "access key");
    };
}

/** Where an application may have a secret of its session store; each is looked at by itself. */
export function* secretSources(application: Application): Generator<Source> {
  const section = application.config["system.web/sessionState"];
  const { mode, partitionResolverType, sqlConnectionString: sql } = section;
  if (sql.from !== "default")
    yield () => {
      const text = written(sql);
      if (text.includes("=")) return inText(sql, sql, true);
      if (/^registry:/i.test(text)) return undefined;
      const isRead = mode.value === "SQLServer" && partitionResolverType.value === "";
      return isRead ? behindName(application, sql) : undefined;
    };
  let entries: readonly ProviderEntry[];
  try {
    entries = entriesWith(section.providers.$entries, "type");
  } catch (error) {
    if (!(error instanceof UnknownValue)) throw error;
    // A whole section that is hidden is counted once.
    if (!sql.known && sql.text === undefined) return;
    yield () => {
      throw error;
    };
    return;
  }
  // Asked once: it looks through all entries.
  let known: { readonly entry: ProviderEntry | undefined } | undefined;
  const inForce = () => (known ??= { entry: providerInForce(section) }).entry;
  for (const entry of entries) yield* ofProvider(application, entry, inForce);
}
