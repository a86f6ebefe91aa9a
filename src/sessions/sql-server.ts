/** What the name of a SQL Server tells about it. */
import { isThisMachine } from "./state-server.js";

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

/** Whether a machine is the gateway of Azure SQL Database, which refuses plain connections. */
export const isAzureSql = (host: string): boolean => AZURE.test(host);

/** The machine of a data source: `tcp:SQL01\\INSTANCE,1433` and `np:\\\\SQL01\\pipe\\sql\\query` are on SQL01. */
export function hostOfSource(dataSource: string): string {
  const [host = ""] = dataSource
    .trim()
    .replace(PROTOCOL, "")
    .trim()
    .replace(/^\\\\/, "")
    .split(/[\\,]/);
  return host.trim();
}

/** Whether a data source is on the machine that asks; shared memory and LocalDB are nowhere else. */
export function isOwnSource(dataSource: string): boolean {
  const host = hostOfSource(dataSource);
  return /^\s*lpc:/i.test(dataSource) || /^\(local(?:db)?\)$/i.test(host) || isThisMachine(host);
}
