/** Keywords of connection strings for SQL Server. */

/**
 * What System.Data.SqlClient knows (SqlConnectionString, .NET Framework 4.8). The list only ever
 * grew and that version is the last, so no version knows a keyword that is missing here.
 */
const KNOWN: readonly string[] = [
  ..."addr,address,app,application name,applicationintent,async,asynchronous processing".split(","),
  ..."attachdbfilename,authentication,column encryption setting,connect timeout".split(","),
  ..."connection lifetime,connection reset,connection timeout,connectretrycount".split(","),
  ..."connectretryinterval,context connection,current language,data source,database".split(","),
  ..."enclave attestation url,encrypt,enlist,extended properties,failover partner".split(","),
  ..."initial catalog,initial file name,integrated security,language".split(","),
  ..."load balance timeout,max pool size,min pool size,multipleactiveresultsets".split(","),
  ..."multisubnetfailover,net,network,network address,network library,packet size".split(","),
  ..."password,persist security info,persistsecurityinfo,poolblockingperiod,pooling,pwd".split(","),
  ..."replication,server,timeout,transaction binding,transparentnetworkipresolution".split(","),
  ..."trusted_connection,trustservercertificate,type system version,uid,user,user id".split(","),
  ..."user instance,workstation id,wsid".split(","),
];

/** What only the newer Microsoft.Data.SqlClient is known to take; nobody is sure of patched ones. */
const DOUBTFUL: readonly string[] = [
  ..."application intent,attestation protocol,command timeout,connect retry count".split(","),
  ..."connect retry interval,failover partner spn,failoverpartnerspn,server spn,serverspn".split(
    ",",
  ),
  ..."host name in certificate,hostnameincertificate,ip address preference".split(","),
  ..."ipaddresspreference,multi subnet failover,multiple active result sets".split(","),
  ..."pool blocking period,server certificate,servercertificate".split(","),
  ..."transparent network ip resolution,trust server certificate".split(","),
];

const ACCEPTED: ReadonlySet<string> = new Set([...KNOWN, ...DOUBTFUL]);

/** No version of the driver in the .NET Framework knows the keyword, given in lower case. */
export function isUnknownKeyword(keyword: string): boolean {
  return !ACCEPTED.has(keyword);
}

const plain = (keyword: string) => keyword.replace(/[\s_-]+/g, "");

const NAMES: ReadonlyMap<string, string> = new Map([
  ["username", "user id"],
  ["pass", "password"],
  ["host", "server"],
  ["dbname", "database"],
  ...KNOWN.map((keyword) => [plain(keyword), keyword] as const),
]);

/** The keyword that was meant: it differs in blanks only, or has a usual other name. */
export function keywordMeantBy(keyword: string): string | undefined {
  return NAMES.get(plain(keyword));
}

/** Keywords by which strings for something else give themselves away. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ["provider", "an OLE DB string"],
  ["driver", "an ODBC string"],
  ["dsn", "an ODBC string"],
  ["metadata", "an Entity Framework string, whose inner provider connection string is needed here"],
]);

/** What kind of string the keyword belongs to, where that is certain. */
export function kindOfStringWith(keyword: string): string | undefined {
  return FOREIGN.get(keyword);
}
