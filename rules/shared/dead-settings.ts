/** What some session mode never reads, and what nobody means anything by. */
import type { Resolved } from "../../src/rule.js";
import type { DeadName } from "../../src/sessions/dead.js";

export { type DeadName, whyDead } from "../../src/sessions/dead.js";

/** What nobody means anything by: the default, and what old project templates wrote everywhere. */
export const ORDINARY = {
  timeout: /^20$/,
  cookieless: /^(usecookies|false)$/i,
  cookieName: /^ASP\.NET_SessionId$/,
  cookieSameSite: /^Lax$/,
  regenerateExpiredSessionId: /^true$/i,
  sessionIDManagerType: /^$/,
  stateConnectionString: /^tcpip=(loopback|localhost|127\.0\.0\.1):42424$/i,
  stateNetworkTimeout: /^10$/,
  sqlConnectionString:
    /^(data source|server)=(localhost|127\.0\.0\.1|\(local\)|\.);\s*(integrated security=(sspi|true)|trusted_connection=(yes|true)|user id=sa;\s*password=);?$/i,
  sqlCommandTimeout: /^30$/,
  sqlConnectionRetryInterval: /^0$/,
  allowCustomSqlDatabase: /^false$/i,
  compressionEnabled: /^false$/i,
  partitionResolverType: /^$/,
  // The project templates of Visual Studio 2012 wrote this provider beside mode InProc.
  customProvider: /^(DefaultSessionProvider)?$/i,
} as const satisfies Readonly<Record<DeadName, RegExp>>;

export const NAMES = Object.keys(ORDINARY) as DeadName[];

/** What the project templates of Visual Studio 2012 wrote everywhere. */
export const isTemplateProvider = ({ text = "" }: Resolved<string>): boolean =>
  /^\s*System\.Web\.Providers\.DefaultSessionStateProvider\b/i.test(text);
