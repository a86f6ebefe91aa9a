/** What the name of a SQL Server tells about it. */

/** Where no SQL Server Agent runs, in words. */
export type WithoutAgent = "SQL Server Express" | "LocalDB" | "Azure SQL Database";

/** What a connection string may say before the name: how to connect. */
const PROTOCOL = /^(?:tcp|np|lpc|admin):/i;

/** An Azure SQL managed instance has one more part in its name, and an Agent. */
const AZURE =
  /^[^.\\]+\.database\.(?:windows\.net|chinacloudapi\.cn|usgovcloudapi\.net|cloudapi\.de)\.?$/i;

/**
 * Which product a data source names that has no SQL Server Agent; undefined for all others and where
 * the name does not tell. SQLEXPRESS is the instance that the set-up of Express makes.
 */
export function withoutAgent(dataSource: string): WithoutAgent | undefined {
  const [server = ""] = dataSource.trim().replace(PROTOCOL, "").split(",");
  if (/^\(localdb\)\\/i.test(server)) return "LocalDB";
  if (/\\sqlexpress\d*$/i.test(server.trim())) return "SQL Server Express";
  return AZURE.test(server.trim()) ? "Azure SQL Database" : undefined;
}
