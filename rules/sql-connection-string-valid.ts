import { defineRule, type Suggestion } from "../src/rule.js";
import {
  isPassword,
  type Malformed,
  type Pair,
  splitConnectionString,
  storeStringOf,
} from "./shared/connection-strings.js";
import { replaceIn } from "./shared/edits.js";
import { originOf, relatedTo } from "./shared/place.js";

/**
 * What System.Data.SqlClient knows (SqlConnectionString, .NET Framework 4.8, the last version:
 * the list only ever grew, so a keyword that is not here was never known).
 */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    "addr,address,app,application name,applicationintent,async,asynchronous processing," +
    "attachdbfilename,authentication,column encryption setting,connect timeout," +
    "connection lifetime,connection reset,connection timeout,connectretrycount," +
    "connectretryinterval,context connection,current language,data source,database," +
    "enclave attestation url,encrypt,enlist,extended properties,failover partner," +
    "initial catalog,initial file name,integrated security,language,load balance timeout," +
    "max pool size,min pool size,multipleactiveresultsets,multisubnetfailover,net,network," +
    "network address,network library,packet size,password,persist security info," +
    "persistsecurityinfo,poolblockingperiod,pooling,pwd,replication,server,timeout," +
    "transaction binding,transparentnetworkipresolution,trusted_connection," +
    "trustservercertificate,type system version,uid,user,user id,user instance,workstation id,wsid"
  ).split(","),
);

/** Known to the newer driver Microsoft.Data.SqlClient; a patched framework may have learnt them. */
const NEWER: ReadonlySet<string> = new Set(
  (
    "application intent,attestation protocol,command timeout,connect retry count," +
    "connect retry interval,enclave attestation url,failover partner spn," +
    "host name in certificate,hostnameincertificate,ip address preference," +
    "ipaddresspreference,multi subnet failover,multiple active result sets," +
    "pool blocking period,server certificate,server spn,serverspn,failoverpartnerspn," +
    "transparent network ip resolution,trust server certificate"
  ).split(","),
);

/** Keywords by which strings for something else give themselves away. */
const OTHERS: Readonly<Record<string, string>> = {
  provider: "an OLE DB string",
  driver: "an ODBC string",
  dsn: "an ODBC string",
  metadata: "an Entity Framework string; take the inner one, its provider connection string",
};

const FAULTS: Readonly<Record<Malformed["fault"], string>> = {
  noKeyword: "an equals sign stands where a keyword should begin",
  noEquals: "a keyword has no equals sign behind it",
  openQuote: "a quote is not closed",
  endsInQuote: "a value without an opening quote ends in one",
  behindQuote: "something other than a semicolon follows a closing quote or a value",
};

const plain = (keyword: string) => keyword.replace(/[\s_-]+/g, "");

/** The keyword that differs from an unknown one in blanks only, or is its usual other name. */
function meantBy(keyword: string): string | undefined {
  const same = [...KEYWORDS].find((known) => plain(known) === plain(keyword));
  return same ?? { username: "user id", pass: "password", host: "server" }[plain(keyword)];
}

/** A keyword that is safe to show: what follows a password may be the rest of it. */
function shown(pairs: readonly Pair[], index: number): string | undefined {
  const { keyword } = pairs[index] ?? { keyword: "" };
  const before = pairs[index - 1];
  if (before && isPassword(before)) return undefined;
  return /^[a-z][a-z _-]{0,39}$/.test(keyword) ? keyword : undefined;
}

export default defineRule({
  id: "sql-connection-string-valid",
  description: "The connection string of the session database cannot be parsed.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    malformed:
      "{subject} cannot be split into keyword=value pairs: {fault} (character {position}; the text is not shown here). The mode is SQLServer ({origin}), so the application stops when the session module starts. Write pairs such as Data Source=SQL01;Integrated Security=SSPI, with values that hold a semicolon or a quote in quotes.",
    notAName:
      "sqlConnectionString is neither keyword=value pairs nor the name of a connection string in the files at hand. The mode is SQLServer ({origin}), so the application stops when the session module starts. Add an entry of that name to <connectionStrings>, or write pairs such as Data Source=SQL01;Integrated Security=SSPI.",
    unknown:
      "{subject} holds the keyword {keyword}, which the SQL Server driver of the .NET Framework does not know.{hint} The mode is SQLServer ({origin}), so the application stops when the session module starts. Correct the keyword or take it out.",
  },
  *check({ config, application }) {
    const { mode, sqlConnectionString, partitionResolverType } = config["system.web/sessionState"];
    if (mode.value !== "SQLServer") return;
    // The resolver picks the database for each session; the string is not even parsed.
    if (partitionResolverType.value !== "") return;
    const { text, entry, holder } = storeStringOf(application, sqlConnectionString);
    const pairs = splitConnectionString(text);
    const common = {
      at: sqlConnectionString,
      related: [
        ...(entry !== undefined && holder ? relatedTo(holder, "The text that it stands for.") : []),
        ...relatedTo(mode, "The mode in force."),
      ],
    };
    const words = {
      origin: originOf(mode),
      subject:
        entry === undefined
          ? "sqlConnectionString"
          : `The connection string "${entry}", which sqlConnectionString names,`,
    };
    if ("fault" in pairs) {
      const isName = entry === undefined && !/[=;]/.test(text);
      yield {
        message: isName ? "notAName" : "malformed",
        data: { ...words, fault: FAULTS[pairs.fault], position: pairs.index + 1 },
        ...common,
      };
      return;
    }
    const index = pairs.findIndex(({ keyword }) => !KEYWORDS.has(keyword) && !NEWER.has(keyword));
    const pair = pairs[index];
    if (!pair) return;
    const keyword = shown(pairs, index);
    const meant = keyword === undefined ? undefined : meantBy(keyword);
    const other = OTHERS[pair.keyword];
    const suggestions: Suggestion[] = [];
    const edits =
      meant !== undefined && holder
        ? replaceIn(holder, { start: pair.start, end: pair.start + pair.keyword.length }, meant)
        : [];
    if (meant !== undefined && edits.length > 0)
      suggestions.push({ title: `Write "${meant}" instead of "${pair.keyword}"`, edits });
    yield {
      message: "unknown",
      data: {
        ...words,
        keyword:
          keyword === undefined
            ? `at character ${pair.start + 1} (not shown here, it may be part of a password)`
            : `"${keyword}"`,
        hint:
          meant !== undefined
            ? ` Did you mean "${meant}"?`
            : other !== undefined
              ? ` It belongs to ${other}.`
              : pair.keyword.includes(";")
                ? " A part between two semicolons has no equals sign; a value that holds a semicolon must stand in quotes."
                : "",
      },
      ...common,
      suggestions,
    };
  },
});
