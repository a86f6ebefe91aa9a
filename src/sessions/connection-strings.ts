/** Connection strings of session stores: the text that counts in the end, and its parts. */
import { type Application, type Resolved, UnknownValue } from "../effective/application.js";
import { ifKnown } from "../effective/known.js";
import { entriesWith } from "./entries.js";

/** A connection string as the store gets it. */
export interface StoreString {
  /** What is parsed in the end. It may hold a password: never show it. */
  readonly text: string;
  /** Name of the connection string that the attribute refers to, if it does. */
  readonly entry: string | undefined;
  /** Where the text stands: the attribute, or the entry; absent for what machine.config ships. */
  readonly holder: Resolved<string> | undefined;
  /** An entry of that name that exists but is empty, so that its name itself is parsed. */
  readonly empty?: Resolved<string>;
}

/** The entry of every machine.config: it attaches the file of the membership database. */
const SHIPPED = {
  name: "LocalSqlServer",
  text: "data source=.\\SQLEXPRESS;Integrated Security=SSPI;AttachDBFilename=|DataDirectory|aspnetdb.mdf;User Instance=true",
};

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** No text of a store is without one; what stands there then is put in on the way to the server. */
const isPlaceholder = (text: string) => !text.includes("=");

/** An entry of `<connectionStrings>`. */
export interface NamedString {
  /** As the entry writes it. */
  readonly name: string;
  /** Its text, which may hold a password; absent for what machine.config ships. */
  readonly text: Resolved<string> | undefined;
}

/**
 * The entry of that name in force; letter case does not count.
 * @throws UnknownValue where the files at hand do not show whether there is one
 */
export function connectionStringNamed(
  { config, files }: Application,
  name: string,
): NamedString | undefined {
  const entries = entriesWith(config.connectionStrings.$entries, "connectionString");
  const entry = entries.find((each) => each.name.known && isSame(each.name.value, name));
  if (entry) return { name: entry.name.value, text: entry.connectionString };
  if (entries.some((each) => !each.name.known)) throw new UnknownValue("connectionStrings");
  if (isSame(name, SHIPPED.name) && !files.some((file) => file.kind === "machine"))
    return { name: SHIPPED.name, text: undefined };
  return undefined;
}

/** The connection string of that name; of one without text, the name itself. */
function named(application: Application, name: string): StoreString | undefined {
  const read = () => connectionStringNamed(application, name);
  // What holds an equals sign is no name that anybody gives, so hidden entries do not matter.
  const entry = name.includes("=") ? ifKnown(read) : read();
  if (!entry) return undefined;
  if (!entry.text) return { text: SHIPPED.text, entry: entry.name, holder: undefined };
  const text = entry.text.value;
  // App Service and the like take the text of the entry from their own settings.
  if (text !== "" && isPlaceholder(text) && !/^registry:/i.test(text))
    throw new UnknownValue(`the connection string ${entry.name}`);
  if (text !== "") return { text, entry: entry.name, holder: entry.text };
  return { text: name, entry: undefined, holder: undefined, empty: entry.text };
}

function refuseRegistry(text: string, attribute: Resolved<string>): void {
  if (/^registry:/i.test(text)) throw new UnknownValue(`the registry value of ${attribute.name}`);
}

/**
 * Follows an attribute the way SessionStateModule.ReadConnectionString does: `registry:` stands
 * for a value of the registry, and a text that is the name of a connection string for that string.
 * @throws UnknownValue where no file at hand shows the text
 */
export function storeStringOf(application: Application, attribute: Resolved<string>): StoreString {
  const text = attribute.value;
  refuseRegistry(text, attribute);
  const entry = named(application, text);
  if (entry) refuseRegistry(entry.text, attribute);
  if (entry?.empty) return { ...entry, holder: attribute };
  return entry ?? { text, entry: undefined, holder: attribute };
}

/**
 * The text by which a mode finds its store. None in another mode, and none where a resolver picks
 * the store for each session: then the text is not even parsed.
 * @throws UnknownValue where no file at hand shows it
 */
export function storeStringIn(
  application: Application,
  wanted: "StateServer" | "SQLServer",
): StoreString | undefined {
  const { mode, partitionResolverType, stateConnectionString, sqlConnectionString } =
    application.config["system.web/sessionState"];
  if (mode.value !== wanted || partitionResolverType.value !== "") return undefined;
  return storeStringOf(
    application,
    wanted === "StateServer" ? stateConnectionString : sqlConnectionString,
  );
}

/** One `keyword=value` of a connection string. */
export interface Pair {
  /** In lower case, as the driver compares it. */
  readonly keyword: string;
  /** Without quotes; may be secret. */
  readonly value: string;
  /** Offsets in the text, the semicolon behind it included. */
  readonly start: number;
  readonly end: number;
}

/** Where a text stops being pairs. */
export interface Malformed {
  /** Offset of the pair that cannot be read. */
  readonly index: number;
  readonly fault: "noKeyword" | "noEquals" | "openQuote" | "endsInQuote" | "behindQuote";
}

// .NET counts tab, line ends and NEL as white space first and as control characters second.
const CHARACTER = String.raw`[^=\p{Cc}]|[\t-\r\x85]`;
const BLANK = /[\s\x85;]*/y;
const KEYWORD = new RegExp(`(?:==|${CHARACTER})+`, "uy");
const EQUALS = /=[\s\x85]*/y;
const QUOTED = /"((?:[^"\0]|"")*)"|'((?:[^'\0]|'')*)'/y;
const PLAIN = /(?:[^;\p{Cc}]|[\t-\r\x85])*/uy;
const END = /[\s\x85]*(?:;|$)/y;

/** Without the white space at its end. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s\x85]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/**
 * Splits a text by the grammar of ADO.NET (DbConnectionOptions.GetKeyValuePair): values may stand
 * in quotes, doubled to stand for themselves, and `==` in a keyword is an equals sign.
 */
export function splitConnectionString(text: string): readonly Pair[] | Malformed {
  const pairs: Pair[] = [];
  let at = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  for (take(BLANK); at < text.length; take(BLANK)) {
    const start = at;
    const keyword = take(KEYWORD)?.[0];
    if (keyword === undefined) return { index: start, fault: "noKeyword" };
    if (!take(EQUALS)) return { index: start, fault: "noEquals" };
    const quote = /["']/.test(text.charAt(at)) ? text.charAt(at) : "";
    let value: string;
    if (quote === "") {
      value = trimmedEnd(take(PLAIN)?.[0] ?? "");
      if (/["']$/.test(value)) return { index: start, fault: "endsInQuote" };
    } else {
      const match = take(QUOTED);
      if (!match) return { index: start, fault: "openQuote" };
      value = (match[1] ?? match[2] ?? "").replaceAll(quote + quote, quote);
    }
    if (!take(END)) return { index: start, fault: "behindQuote" };
    pairs.push({
      keyword: trimmedEnd(keyword).replaceAll("==", "=").toLowerCase(),
      value,
      start,
      end: at,
    });
  }
  return pairs;
}

const DATABASE: ReadonlySet<string> = new Set(["initial catalog", "database"]);
const FILE: ReadonlySet<string> = new Set([
  "attachdbfilename",
  "extended properties",
  "initial file name",
]);

/**
 * The pair that names a database, or else a file to attach; of several synonyms the last counts.
 * Pairs without a value name none.
 */
export function databaseOf(pairs: readonly Pair[]): Pair | undefined {
  const last = (keywords: ReadonlySet<string>) => {
    const pair = pairs.findLast(({ keyword }) => keywords.has(keyword));
    return pair?.value === "" ? undefined : pair;
  };
  return last(DATABASE) ?? last(FILE);
}

/** Whether the driver takes a keyword for a password. */
export function isPassword({ keyword }: Pair): boolean {
  return keyword === "password" || keyword === "pwd";
}

/** The value of the last pair with one of the keywords, which is the one that counts. */
export const lastOf = (pairs: readonly Pair[], ...keywords: readonly string[]) =>
  pairs.findLast(({ keyword }) => keywords.includes(keyword))?.value.trim();

/** Whether the Windows account logs in; user and password beside it are then not looked at. */
export const usesWindowsAccount = (pairs: readonly Pair[]): boolean =>
  /^(?:true|yes|sspi)$/i.test(lastOf(pairs, "integrated security", "trusted_connection") ?? "");

/** The server, as the string writes it: with protocol, instance and port; "" where none is named. */
export const dataSourceOf = (pairs: readonly Pair[]): string =>
  lastOf(pairs, "data source", "server", "address", "addr", "network address") ?? "";
