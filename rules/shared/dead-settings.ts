/** What some session mode never reads, and what nobody means anything by. */
import { allOf, type Resolved } from "../../src/rule.js";
import { READERS, type SessionSection } from "../../src/sessions/section.js";

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
} as const satisfies Readonly<Record<string, RegExp>>;

export type DeadName = keyof typeof ORDINARY;

export const NAMES = Object.keys(ORDINARY) as DeadName[];

/** The modes that read an attribute; undefined = all but Off. */
function readersOf(name: DeadName): readonly string[] | undefined {
  // In InProc and Custom it stops the application: partition-resolver-requires-out-of-process.
  if (name === "partitionResolverType" || !(name in READERS)) return undefined;
  return READERS[name as DeadName & keyof typeof READERS];
}

/** What the project templates of Visual Studio 2012 wrote everywhere. */
export const isTemplateProvider = ({ text = "" }: Resolved<string>): boolean =>
  /^\s*System\.Web\.Providers\.DefaultSessionStateProvider\b/i.test(text);

/**
 * Why nothing reads the attribute; undefined where something does.
 * @throws UnknownValue where the files at hand do not show it
 */
export function whyDead(section: SessionSection, name: DeadName): string | undefined {
  const mode = section.mode.value;
  if (typeof mode === "number") return undefined;
  if (mode === "Off") return "there are no sessions";
  const modes = readersOf(name);
  if (modes && !modes.includes(mode))
    return `only ${modes.join(" and ")} read${modes.length > 1 ? "" : "s"} it`;
  // A manager of its own may do anything.
  const travels = (how: string) =>
    allOf(
      () => section.sessionIDManagerType.value === "",
      () => section.cookieless.value === how,
    );
  switch (name) {
    case "stateConnectionString":
    case "sqlConnectionString":
      return section.partitionResolverType.value === ""
        ? undefined
        : "partitionResolverType picks the store for each session";
    case "cookieName":
    case "cookieSameSite":
      return travels("UseUri") ? "session ids travel in the URL, so there is no cookie" : undefined;
    case "regenerateExpiredSessionId":
      return travels("UseCookies")
        ? "only ids in the URL are renewed; these travel in a cookie"
        : undefined;
    default:
      return undefined;
  }
}
